"""What was passed on to functions, and what they said of it, as the node keeps it at home: by line and entry."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from openline.core import encoding, errors
from openline.core.catalogue.changes import Amend, Cancel
from openline.core.catalogue.notices import Activity, Launch
from openline.core.catalogue.protection import Movement, Site
from openline.core.errors import Misuse
from openline.core.rules.onward import Stage, stage
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Item
from openline.core.situation.questions import AskedState
from openline.node.board import Board
from openline.store.contract import Store

VERSIONS: Final = (Activity, Launch, Movement, Site, Amend, Cancel)
"""What a function has to have read of a plan: each of these asks for its receipt anew."""
OPEN_S: Final = 30 * 86_400
"""So long what has no window stays on a function's page."""
MOST_OPEN: Final = 512
MOST_SAID: Final = 64
MAX_BYTES: Final = 1 << 20
SAID: Final = 10
"""Place of what was said in the form that is kept."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a function said of one version.

    Attributes:
        version: the entry that it had before it.
        have: it has it and knows what to do; else it cannot.
        who: who said so, as he calls himself.
        words: why it cannot.
        by: how it came: the label of the function's link, or the officer to whom it was said.
        by_hand: an officer entered it.
        told: it is on the record.
        coerced: entered under duress, or on a page whose link was made so: it counts for nobody but who is coerced.
    """

    version: bytes
    at: int
    have: bool
    who: str
    words: str
    by: str
    by_hand: bool
    told: bool = False
    coerced: bool = False


@dataclass(frozen=True, slots=True)
class Passed:
    """An entry that was passed to one function.

    Attributes:
        entry: the notice's first entry, or the item itself; `version`: the newest when it was passed on.
        function: its short name.
        at: seconds UTC; `by`, `office`, `watch`: who passed it on.
        tell: what the other side learns once the function has it: named, unnamed, no.
        begins, ends: of the window, as it stood then; None where there is none.
        said: in order.
        ended_at, ended_by: an officer said that this function need not say anything any more; `ended_coerced`: under
            duress.
    """

    entry: bytes
    version: bytes
    function: str
    at: int
    by: str
    office: str
    watch: str
    tell: str
    begins: int | None
    ends: int | None
    said: tuple[Said, ...] = ()
    ended_at: int = 0
    ended_by: str = ""
    ended_coerced: bool = False

    def seen(self, *, coerced: bool) -> "Passed":
        """Return it as it stands; for who is coerced, as if what was entered under duress counted."""
        if coerced:
            return self
        said = tuple(each for each in self.said if not each.coerced)
        if self.ended_coerced:
            return replace(self, said=said, ended_at=0, ended_by="")
        return replace(self, said=said)

    def last(self, version: bytes) -> Said | None:
        """Return what the function said of a version last."""
        return next((each for each in reversed(self.said) if each.version == version), None)

    def with_said(self, said: Said) -> "Passed":
        return replace(self, said=(*self.said, said)[-MOST_SAID:])


@dataclass(frozen=True, slots=True)
class Standing:
    """How one passing stands at a moment.

    Attributes:
        version: the newest, of which a receipt is owed.
        begins, ends: of its window.
        said: what was said of that version last.
        over: nothing is owed any more: its window is over, or an officer ended it.
        stage: how pressing the missing receipt is; WAITING where none is missing.
    """

    passed: Passed
    version: Item
    begins: int | None
    ends: int | None
    said: Said | None
    over: bool
    stage: Stage

    @property
    def cannot(self) -> bool:
        return not self.over and self.said is not None and not self.said.have

    @property
    def waits(self) -> bool:
        """Say whether the desk has to do something."""
        return self.cannot or self.stage > Stage.WAITING


def standing(board: Board, passed: Passed, now: int) -> Standing:
    """Return how a passing stands at a moment."""
    version = newest_version(board, passed.entry)
    begins, ends = window_of(board, passed.entry)
    begins, ends = (passed.begins, passed.ends) if begins is None else (begins, ends)
    said = passed.last(version.id)
    last = passed.at + OPEN_S if begins is None and ends is None else ends
    over = bool(passed.ended_at) or (last is not None and now > last)
    since = passed.at if version.id == passed.version or version.clock > now else max(passed.at, version.clock)
    pressing = Stage.WAITING
    if said is None and not over:
        pressing = stage(since, begins, version.precedence.name.lower(), now)
    elif said is not None and not said.have and not over:
        pressing = Stage.URGENT
    return Standing(passed, version, begins, ends, said, over, pressing)


def begins_of(board: Board, entry: bytes) -> bytes:
    """Return the entry under which something is kept: a notice, whatever its version, under its first one."""
    state = board.situation.state_of(entry)
    return state.root if isinstance(state, PlanState) else entry


def newest_version(board: Board, entry: bytes) -> Item:
    """Return the newest entry of a notice that changes what a function has to do; the entry itself for all else."""
    state = board.situation.state_of(entry)
    if not isinstance(state, PlanState):
        return board[entry]
    ignored = {each for each, _ in state.ignored}
    items = board.situation.threads.thread(state.key)
    told = [each for each in items if each.party == state.party and isinstance(each.element, VERSIONS)]
    return [each for each in told if each.id not in ignored or each.id == state.root][-1]


def window_of(board: Board, entry: bytes) -> tuple[int | None, int | None]:
    """Return when what an entry announces begins and ends; of what asks, until when an answer is due."""
    state = board.situation.state_of(entry)
    if isinstance(state, PlanState):
        ends = [end for volume in state.volumes for _, end, _ in volume.windows]
        if not ends:
            return None, None
        return state.starts(), None if None in ends else max(end for end in ends if end is not None)
    if isinstance(state, AskedState) and state.root == entry and state.deadline() is not None:
        return state.deadline(), (state.deadline() or 0) + OPEN_S
    return None, None


class PassedOn:
    """Keeps what was passed on, each entry in its own place, wrapped with all else at home."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[bytes, dict[bytes, tuple[Passed, ...]]] = {}

    def of(self, line: bytes, entry: bytes) -> tuple[Passed, ...]:
        """Return to whom an entry was passed, in order; also long after."""
        return self._line(line).get(entry) or self._read(line, entry)

    def open(self, line: bytes) -> Iterator[Passed]:
        """Return what was passed on lately."""
        for each in self._line(line).values():
            yield from each

    def put(self, line: bytes, passed: Passed, over: Callable[[Passed], bool] = lambda passed: False) -> None:
        """Keep a passing, in place of an earlier one to the same function.

        Args:
            over: says of which nothing is owed any more; where there are many, those are looked after no longer.
        Raises:
            Misuse: too many are open; none is dropped in silence.
        """
        known = self._line(line)
        others = [each for each in self.of(line, passed.entry) if each.function != passed.function]
        rows = sorted((*others, passed), key=lambda each: (each.at, each.function))
        if passed.entry not in known:
            ids = [*known, passed.entry]
            if len(ids) > MOST_OPEN:
                ids = [each for each in ids if each not in known or not all(map(over, known[each]))]
            if len(ids) > MOST_OPEN:
                raise Misuse(
                    f"{MOST_OPEN} things are with functions already",
                    hint="end those that nobody waits for",
                    said=errors.Said("most-passed", {"most": MOST_OPEN}),
                )
            self._store.set_meta(f"passed/{line.hex()}", encoding.encode(ids)).result()
            self._known[line] = known = {entry: known.get(entry, ()) for entry in ids}
        self._store.set_meta(_key(line, passed.entry), encoding.encode([_write(each) for each in rows])).result()
        known[passed.entry] = tuple(rows)

    def _line(self, line: bytes) -> dict[bytes, tuple[Passed, ...]]:
        if line not in self._known:
            data = self._store.meta(f"passed/{line.hex()}")
            ids: Any = [] if data is None else encoding.decode(data)
            self._known[line] = {entry: self._read(line, entry) for entry in ids}
        return self._known[line]

    def _read(self, line: bytes, entry: bytes) -> tuple[Passed, ...]:
        data = self._store.meta(_key(line, entry))
        rows: Any = [] if data is None else encoding.decode(data, max_bytes=MAX_BYTES)
        return tuple(_passed(row) for row in rows)


def _key(line: bytes, entry: bytes) -> str:
    return f"passed/{line.hex()}/{entry.hex()}"


def _passed(row: list[Any]) -> Passed:
    known = dict(zip(Passed.__slots__, row, strict=True))
    return Passed(**{**known, "said": tuple(Said(*each) for each in known["said"])})


def _write(passed: Passed) -> Sequence[Any]:
    row = [getattr(passed, name) for name in Passed.__slots__]
    row[SAID] = [[getattr(each, name) for name in Said.__slots__] for each in passed.said]
    return row
