"""For terminals: parse, one call, print."""
