"""Openline: an open line between parties that do not trust each other.

The house, and the only directions in which its rooms may import (`tests/test_layers.py` checks them):

    cli, web  ->  node  ->  store, bearers, feeds_in  ->  protocol  ->  core
    cli, web, node, feeds_in  ->  interop  ->  core

    core       what is true: identity, charter, record, catalogue, space     (pure)
    protocol   what is said: frames, sync                                    (pure)
    interop    what others understand: GeoJSON, notices, pictures            (pure)
    store      what is kept          bearers   what carries it
    feeds_in   what is seen          node      what runs
    cli        for terminals         demo, bench   the demonstration and the measurements

Pure: bytes, time and randomness come in as arguments; values and effects come out.
"""

__version__ = "0.1.0"
