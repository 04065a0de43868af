"""Rules that parties agree on, as data, and the pure functions that apply them. They mark and remind; none blocks.

Plain values in, plain values out: nothing here knows an element, a clock, a disk or a language. Each rule stands in
docs/reference/rules.md with where it comes from.
"""
