"""What is said between nodes, without input or output (docs/spec/3-sync.md)."""
