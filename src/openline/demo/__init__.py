"""Two parties on one machine, on real notices."""
