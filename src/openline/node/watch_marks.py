"""What the node enters in the watch log by itself: what came, lines lost and back, conflicts that came and went."""

from collections.abc import Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from openline.core import encoding
from openline.node.board import Board
from openline.node.lines import Line
from openline.node.watch_log import BATCH, Logged, WatchLog

if TYPE_CHECKING:
    from openline.node.service import Service

MAX_CONFLICTS: Final = 2_000


class WatchMarks:
    """Looks around on the lines, and remembers up to where it has."""

    def __init__(self, service: "Service", log: WatchLog) -> None:
        self._service, self._log = service, log
        self._up: dict[bytes, bool] = {}
        self._seen: dict[bytes, int] = {}
        self._met: dict[bytes, dict[bytes, tuple[str, str]]] = {}
        self._kept: dict[bytes, bytes] = {}
        self._looked: dict[bytes, tuple[int, int]] = {}
        self._due: dict[bytes, list[Logged]] = {}

    def look_around(self) -> int:
        """Enter what changed on the lines since this was last called; return how much of it no arrival has told of."""
        return sum(self._look(line) for line in self._service.all_lines() if line.confirmed)

    def _look(self, line: Line) -> int:
        board, now = self._service.board(line), self._service.now()
        due = self._due.setdefault(line.id, [])  # what is not on disk yet, also of looks that ended at a full one
        up = self._service.link_words(line.id) == "up"
        if self._up.get(line.id, up) != up:
            due.append(Logged(now, "back" if up else "lost", line.id))
        self._up[line.id] = up
        seen = self._seen.get(line.id)
        if seen is None:
            seen = self._seen[line.id] = self._mark(line, board.arrival)
        if board.arrival > seen:
            self._log.write(Logged(now, "came", line.id, data=(seen, board.arrival)))
            self._seen[line.id] = board.arrival
            self._service.store.set_meta(_mark_key(line), encoding.encode(board.arrival)).result()
        if self._looked.get(line.id) != (board.revision, now // 60):
            due += list(self._meetings(line, board, now))
            self._looked[line.id] = board.revision, now // 60
        entered = len(due)
        while due:
            self._log.write(due[0])
            del due[0]
        self._keep(line)
        return entered

    def _mark(self, line: Line, arrival: int) -> int:
        """Return up to where the log has entered what came; a log that says nothing of a line begins now.

        The mark is kept after the record: of a node that was killed between the two, the log itself knows.
        """
        data, size = self._service.store.meta(_mark_key(line)), self._log.size()
        newest = self._log.read(max(0, size - BATCH))
        marks = [int(each.data[1]) for each in newest if each.kind == "came" and each.line == line.id]
        kept: Any = [] if data is None else [encoding.decode(data)]
        return max((*marks, *kept), default=arrival)

    def _meetings(self, line: Line, board: Board, now: int) -> Iterator[Logged]:
        """Yield which conflicts between the parties came, and which are over or gone, since the last look."""
        met: dict[bytes, tuple[str, str]] = {}
        for each in board.plans.conflicts(now):
            if each.between_parties and len(met) < MAX_CONFLICTS:
                ours, theirs = (each.a, each.b) if each.a.party == line.party else (each.b, each.a)
                met[sha256("\0".join(each.key).encode()).digest()[:8]] = ours.name[:100], theirs.name[:100]
        before = self._met.get(line.id)
        if before is None:
            data = self._kept[line.id] = self._service.store.meta(f"met/{line.id.hex()}") or encoding.encode([])
            rows: Any = encoding.decode(data, max_bytes=1 << 20)
            before = {name: (ours, theirs) for name, ours, theirs in rows}
        for name in met.keys() - before.keys():
            yield Logged(now, "met", line.id, data=met[name])
        for name in before.keys() - met.keys():
            yield Logged(now, "parted", line.id, data=before[name])
        self._met[line.id] = met

    def _keep(self, line: Line) -> None:
        """Keep which conflicts the log knows of."""
        rows = [[name, *names] for name, names in sorted(self._met[line.id].items())]
        if (data := encoding.encode(rows)) != self._kept[line.id]:
            self._service.store.set_meta(f"met/{line.id.hex()}", data).result()
            self._kept[line.id] = data


def _mark_key(line: Line) -> str:
    return f"came/{line.id.hex()}"
