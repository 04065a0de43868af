"""The record: entries, feeds, order, Merkle trees, checkpoints, agreement (docs/spec/2-record.md)."""
