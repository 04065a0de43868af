"""The catalogue: what the parties can say to each other, one frozen class an element."""
