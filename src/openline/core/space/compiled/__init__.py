"""The same arithmetic as its pure neighbours, one number at a time, for a compiler: the same bits, much sooner.

Only whoever chooses an engine imports these modules; importing them takes half a second, compiling them many. Nothing
here reassociates, fuses or approximates (no fast-math): a test compares every bit with the plain path.
"""
