"""The node's own audit feed: who did what, for which office, by which means. It stays at home.

A chain: each record names the hash of the one before it and is signed by the node, so that nobody who reaches the disk
later can take one out or put one in between without being noticed. It is no proof against who holds the node's keys
at the time; what reaches the other side is proved by the record of the line.

Before an act has any effect, it is on disk that it is meant: who, what, and how far the own feeds reach; at the latest
in the commit of the first thing that it writes. So what a node said before it fell over has its record too, as soon as
the node runs again.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from openline.core import encoding
from openline.core.errors import Unavailable
from openline.core.identity import BadSignature, Purpose, Signer, verify
from openline.core.rules.roles import Means
from openline.node.officers import Actor
from openline.node.own_feeds import OwnFeeds
from openline.store.contract import Store

MAX_RECORD: Final = 8 * 1024
MAX_ABOUT: Final = 200
BATCH: Final = 256
SIGNATURE: Final = 64
NAMED: Final = 12
"""So many letters of an entry's id stand in a record of what led to it."""
NONE: Final = b"\x00" * 32
MEANT: Final = "audit-meant"
CUT_OFF: Final = "cut-off"
"""Stands before what an act led to that its node, or a fault, did not let come to its end."""


class AuditBroken(Unavailable):
    """The audit feed does not hold together."""

    code = "audit_broken"
    hint = "the disk was changed by somebody, or is failing; keep a copy of the folder before anything else"


@dataclass(frozen=True, slots=True)
class Act:
    """One record.

    Attributes:
        number: its place in the feed, from 0.
        at: the node's clock, seconds UTC.
        officer, office, watch: who acted, for what, on which watch; "" where that was nobody who is enrolled.
        act: what was done: a verb, or sign-in, sign-out, refused.
        about: what it led to or was about: ids of entries and drafts.
        means: how the person had signed in.
        coerced: under the duress code.
    """

    number: int
    at: int
    officer: str
    office: str
    watch: str
    act: str
    about: str
    means: str
    coerced: bool = False

    def form(self) -> list[Any]:
        return [self.at, self.officer, self.office, self.watch, self.act, self.about, self.means, self.coerced]


class AuditFeed:
    """Appends to the feed and checks it. Used by the verbs' thread alone."""

    def __init__(self, store: Store, signer: Signer, node: bytes, feeds: OwnFeeds) -> None:
        self._store, self._signer, self._node, self._feeds = store, signer, node, feeds
        self._head: tuple[int, bytes] | None = None
        self._led: dict[str, str] = {}
        self._looked = 0

    def note(self, at: int, by: Actor | None, act: str, about: str = "") -> None:
        """Write one record; it is on disk when this returns."""
        size, before = self._head or self._newest()
        who = by or Actor("", "", frozenset())
        made = Act(size, at, who.name, who.office, who.watch, act, about[:MAX_ABOUT], who.means.value, who.coerced)
        said = encoding.encode([self._node, size, before, *made.form()])
        self._store.add_audit(size, said + self._signer.sign(Purpose.AUDIT, said)).result()
        self._head = size + 1, Purpose.AUDIT.hash(said)

    @contextmanager
    def doing(self, at: int, by: Actor | None, act: str, *, by_store: bool = False) -> Iterator[Callable[[str], None]]:
        """Keep on disk that an act is meant, before it has any effect; yield what notes it, with what it led to.

        Of what fails nothing is noted, unless something had been written until then.

        Args:
            by_store: whatever the act does is a write of the store: that it is meant is then part of the first commit.
        """
        before = self._feeds.reach()
        who = by or Actor("", "", frozenset())
        meant = [who.name, who.office, who.watch, act, who.means.value, who.coerced]
        number = (self._head or self._newest())[0]
        intention = encoding.encode([number, at, meant, sorted(before.items())])
        kept = self._store.set_meta(MEANT, intention, with_next=by_store)
        if not by_store:
            kept.result()
        noted = False

        def note(about: str) -> None:
            nonlocal noted
            self.note(at, by, act, about)
            noted = True

        try:
            yield note
        except Exception:
            said = [] if noted else self._feeds.since(before)
            if said:
                self.note(at, by, act, _cut_off(said))
            elif not noted:
                self._store.set_meta(MEANT, None).result()
            raise

    def take_up(self) -> None:
        """Note what was meant, and perhaps done, when this node was cut off: at its start, before it writes."""
        data = self._store.meta(MEANT)
        if data is None:
            return
        number, at, meant, before = encoding.decode(data, max_bytes=MAX_RECORD)
        name, office, watch, act, means, coerced = meant
        by = Actor(name, office, means=Means(means), watch=watch, coerced=coerced)
        if not any(self._is(row, name, act) for row in self._store.audit(number, BATCH)):
            self.note(at, by, act, _cut_off(self._feeds.since(dict(before))))
        self._store.set_meta(MEANT, None).result()

    def _is(self, data: bytes, name: str, act: str) -> bool:
        known: Any = encoding.decode(data[:-SIGNATURE], max_bytes=MAX_RECORD)
        return bool((known[4], known[7]) == (name, act))

    def read(self, key: bytes, first: int = 0) -> Iterator[Act]:
        """Check the whole feed and yield its records from number `first` on.

        Raises:
            AuditBroken: at the first record that does not fit, with its number.
        """
        before, size = NONE, self._store.audit_size()
        for start in range(0, size, BATCH):
            for number, data in enumerate(self._store.audit(start, BATCH), start):
                act = _read(data, self._node, number, before, key)
                before = Purpose.AUDIT.hash(data[:-SIGNATURE])
                if number >= first:
                    yield act

    def officer_of(self, entry: bytes) -> str:
        """Return the name of the officer whose act led to an entry; "" where that was none, or nobody knows.

        Each record is read once, and not checked: it is said beside the entry, and decides nothing.
        """
        for data in self._store.audit(self._looked, max(0, self._store.audit_size() - self._looked)):
            known: Any = encoding.decode(data[:-SIGNATURE], max_bytes=MAX_RECORD)
            self._led.update((name, known[4]) for name in known[8].split() if name not in self._led)
            self._looked += 1
        return self._led.get(entry.hex()[:NAMED], "")

    def _newest(self) -> tuple[int, bytes]:
        size = self._store.audit_size()
        last = self._store.audit(size - 1, 1) if size else []
        return size, Purpose.AUDIT.hash(last[0][:-SIGNATURE]) if last else NONE


def _cut_off(entries: list[bytes]) -> str:
    return " ".join((CUT_OFF, *(each.hex()[:NAMED] for each in entries)))


def _read(data: bytes, node: bytes, number: int, before: bytes, key: bytes) -> Act:
    said, signature = data[:-SIGNATURE], data[-SIGNATURE:]
    try:
        verify(key, Purpose.AUDIT, said, signature)
        known: Any = encoding.decode(said, max_bytes=MAX_RECORD)
    except BadSignature as error:
        raise AuditBroken(f"record {number} of the audit feed is not signed by this node") from error
    if known[:3] != [node, number, before]:
        raise AuditBroken(f"record {number} of the audit feed does not follow from the one before it")
    return Act(number, *known[3:])


def about(done: Any) -> str:
    """Return the ids of what an act led to, for the audit feed."""
    if not isinstance(done, dict):
        return ""
    names = [str(row["entry"])[:12] for row in done.get("entries") or []]
    draft = done.get("draft") or done.get("dropped") or done.get("name") or ""
    names.append(str(draft.get("draft", "")) if isinstance(draft, dict) else str(draft))
    return " ".join(filter(None, names))
