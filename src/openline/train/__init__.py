"""Training: the same desk in another colour, on a private line with a simulated peer that plays a scenario."""
