"""WHAT CAN BE SAID: the elements with which parties speak, each a frozen class (design section 7, spec chapter 4)."""
