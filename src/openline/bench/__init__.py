"""What `openline bench` measures, each figure beside its target and its limit.

A bench is a module of this folder with `measure(say, data) -> list[Figure]`: `say` prints a line of the table for
people, `data` is the folder of third-party data, or None where there is none.
"""

BENCHES: dict[str, str] = {
    "desk": "through two real browsers: how soon an alarm is seen, how soon a page can be used, how much it loads",
    "launches": "launches seen beside launches announced, on real logs and notices",
    "map": "the desk's map with 5,000 areas in a real browser: how soon it is drawn anew, how evenly it moves",
    "notices": "how much of the real notices is read, how rightly and how fast",
    "record": "entries created, accepted and carried, an export checked, bytes on the wire",
    "search": "words, places and times found in 200,000 entries, beside SQLite FTS5 and a scan of the same texts",
    "situation": "the record folded: all at once, one more entry, the start from a snapshot",
    "space": "exact tests of pairs, plans in force asked and changed, beside S2, planar tests and PostGIS",
}
"""Name of the bench, which is the name of its module, and what it measures."""
