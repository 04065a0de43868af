"""What runs: the only room that reads the clock, draws randomness and chooses paths."""
