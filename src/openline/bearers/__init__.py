"""What carries bytes between nodes."""
