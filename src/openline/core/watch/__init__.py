"""What is seen, beside what was announced: arrays and values in, values out; never elements (design section 9)."""
