"""What is true. Pure: no clock, no randomness, no input or output."""
