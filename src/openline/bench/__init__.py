"""What `openline bench` measures, each figure beside its target and its limit."""
