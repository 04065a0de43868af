"""Readers of navigational warnings and NOTAMs: text in, areas with times out, nothing guessed in silence."""
