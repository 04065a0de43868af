"""Crises of the past, played on the line from the first message to the last: what it would have carried and shown.

Each story is a module with a `STORY`. Dates and facts are those of the sources in its docstring; what the parties say
on the line is ours, in neutral words, and nobody is blamed.
"""
