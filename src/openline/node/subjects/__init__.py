"""The subjects of a line, each with a page of its own: what has come of all that was said about one thing."""
