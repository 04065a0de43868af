"""`openline bench record`: what the record costs, each figure beside its limit measured in the same run.

Entries created (signed, sealed, durable) by 64 waiting writers; entries accepted from a peer (verified, durable) by two
processes; one entry from node to node over real TLS on the loopback; a whole export checked; bytes on the wire of every
element. Rates depend on what else the machine does: the limits are measured beside them, so the ratios depend less.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path

from openline.bench.figure import Figure
from openline.bench.record_check import check
from openline.bench.record_parties import two_parties
from openline.bench.record_wire import node_to_node, sizes
from openline.bench.record_writing import accepted, created

Say = Callable[[str], None]


def measure(say: Say, data: Path | None) -> list[Figure]:
    """Measure writing, carrying and checking."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        parties = two_parties(base)
        figures = [*sizes(say), *node_to_node(say, parties), *created(say, parties), *accepted(say, base)]
        return [*figures, *check(say, base)]
