"""The watch at home: who stands it, and how it passes on with everything that is open.

A watch is a number of an office. The other side sees office and number; who stands it is named at home only. Nothing
open can vanish in a hand-over: both officers sign one list, and one that has changed since is not signed.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.receipts import Politics
from openline.core.errors import Misuse, OpenlineError, Said
from openline.core.situation.politics import SuspensionState, political_state
from openline.node.officers import Actor
from openline.node.open_items import OpenItems, OpenItemsChanged, digest_of
from openline.node.phrases import Seen
from openline.node.watch_log import MAX_TEXT, Logged, WatchLog
from openline.node.watch_marks import WatchMarks
from openline.node.watch_pages import Watch, WatchPages
from openline.node.what_changed import WhatChanged

if TYPE_CHECKING:
    from openline.node.queue import Queue
    from openline.node.sending import Sender
    from openline.node.service import Service
    from openline.node.sketches import Sketches

SHOWN: Final = 200
"""So many rows of the list are shown on a page; all are counted, and all are under the signature."""


class NotTheWatch(Misuse):
    """Somebody hands over a watch that somebody else stands, or takes one that is his own."""

    code = "not_the_watch"
    hint = "the officer who stands the watch hands it over; whoever finds it left takes it"


class Watching:
    """The watch, its log and its hand-over."""

    def __init__(self, service: "Service", sender: "Sender", queue: "Queue", sketches: "Sketches") -> None:
        self._service, self._sender = service, sender
        self.log = log = WatchLog(service.store)
        self._pages, self._changed = WatchPages(service, log), WhatChanged(service, log)
        self._open = OpenItems(service, queue, sketches, log)
        self.look_around = WatchMarks(service, log).look_around

    def looks(self) -> dict[str, Callable[..., Any]]:
        return {
            "watch": self.watch,
            "changes": self._changed.page,
            "log": self._pages.page,
            "log.watches": self._pages.watches,
        }

    def acts(self) -> dict[str, Callable[..., Any]]:
        return {
            "watch.take": self.take,
            "watch.hand-over": self.hand_over,
            "watch.staffed": self.staffed,
            "log.write": self.write,
            **self._open.acts(),
        }

    # who stands it

    def number_of(self, office: str) -> str:
        """Return the number of the watch on which an officer of an office acts; "" where none is stood for it."""
        watch = self._pages.standing()
        return str(watch.number) if watch.number and watch.office == office else ""

    def watch(self, skip: int = 0, language: str | None = None, seen: Seen | None = None) -> dict[str, Any]:
        """Return who stands the watch, and what is open; of that, `skip` are passed over."""
        words, by, stood = self._service.reader(language, seen), self._service.viewer, self._pages.standing()
        found = self._open.all(words)
        more = len(found) - skip - SHOWN
        return {
            "number": stood.number,
            "officer": stood.officer,
            "mine": by is not None and _stands(stood, by),
            "words": self._pages.stood_words(stood, words),
            "count": len(found),
            "digest": digest_of(found),
            "rows": [each.row() for each in found[skip : skip + SHOWN]],
            "skip": skip,
            "more": words.say("and-more", {"count": more}) if more > 0 else "",
        }

    # how it passes

    def _check(self, count: int, digest: str, remarks: str, heard: bool) -> None:
        found = self._open.all(self._service.reader())
        if (len(found), digest_of(found)) != (count, digest):
            raise OpenItemsChanged(f"{len(found)} items are open now, and not those that were looked at")
        if not heard:
            raise Misuse(
                "the alarm was not heard",
                hint="test it first; a watch without an alarm is none",
                said=Said("alarm-not-heard"),
            )
        if len(remarks) > MAX_TEXT:
            raise Misuse(
                f"remarks have at most {MAX_TEXT:,} characters", said=Said("remarks-too-long", {"most": MAX_TEXT})
            )

    def take(
        self, *, by: Actor, count: int, digest: str, heard: bool, remarks: str = "", request_id: str = ""
    ) -> dict[str, Any]:
        """Begin the first watch, or take one that nobody hands over."""
        stood = self._pages.standing()
        number, officer = stood.number, stood.officer
        if self.log.entered(request_id, by.name) is not None:
            return _passed(number, officer, by.name, count, digest)
        if _stands(stood, by):
            raise NotTheWatch("this watch is your own already", said=Said("watch-is-yours"))
        self._check(count, digest, remarks, heard)
        self._pages.begin(number + 1, by.office, by.name)
        kind = "took" if number else "began"
        data = (officer, by.name, number, number + 1, count, digest, remarks)
        self._write(by, kind, data, request_id, str(number + 1))
        return _passed(number + 1, officer, by.name, count, digest)

    def hand_over(
        self, *, by: Actor, incoming: Actor, count: int, digest: str, heard: bool, remarks: str = "",
        request_id: str = "",
    ) -> dict[str, Any]:  # fmt: skip
        """Let the watch pass from the officer who stands it to another one, who has just signed in beside."""
        stood = self._pages.standing()
        number = stood.number
        if not _stands(stood, by):
            raise NotTheWatch(f"{by.name} does not stand the watch")
        if incoming.name == by.name or incoming.office != stood.office:
            raise NotTheWatch("another officer of the same office takes the watch over")
        self._check(count, digest, remarks, heard)
        self._pages.begin(number + 1, incoming.office, incoming.name)
        data = (by.name, incoming.name, number, number + 1, count, digest, remarks)
        self._write(by, "handed", data, request_id, str(number))
        self._service.audit.note(self._service.now(), incoming, "watch.accept", f"watch {number + 1} from {by.name}")
        return _passed(number + 1, by.name, incoming.name, count, digest)

    def staffed(self, *, by: Actor, request_id: str, staffed: bool = True) -> dict[str, Any]:
        """State on every line that the watch is staffed: a person's word, which lapses after twelve hours."""
        entries, lacking = list[dict[str, Any]](), list[str]()
        for line in (each for each in self._service.all_lines() if each.confirmed):
            held = self._service.board(line).situation.states(SuspensionState)
            politics = Politics(political_state(held, self._service.now())).name.lower()
            transport = "up" if self._service.link_words(line.id) == "up" else "down"
            fields = {"transport": transport, "staffed": staffed, "politics": politics}
            how = {"request_id": f"{request_id}/{line.id.hex()[:8]}", "line": line.id.hex()}
            try:
                entries += self._sender.element(kind="line_status", fields=fields, by=by, **how)["entries"]
            except OpenlineError:
                lacking.append(line.charter.name)
        return {"entries": entries, "lacking": lacking}

    # the log

    def write(self, *, text: str, by: Actor, request_id: str = "") -> dict[str, Any]:
        """Enter something in the watch log; it stays at home."""
        if not 1 <= len(text.strip()) <= MAX_TEXT:
            raise Misuse(
                f"an entry of the watch log has 1 to {MAX_TEXT:,} characters",
                said=Said("log-entry-length", {"most": MAX_TEXT}),
            )
        number = self._write(by, "said", (text.strip(),), request_id, by.watch)
        return {"name": f"log {number} {sha256(text.strip().encode()).hexdigest()[:16]}", "number": number}

    def _write(self, by: Actor, kind: str, data: tuple[Any, ...], request: str, watch: str) -> int:
        return self.log.write(Logged(self._service.now(), kind, b"", by.name, by.office, watch, data, request))


def _stands(watch: Watch, by: Actor) -> bool:
    return bool(watch.number) and (watch.officer, watch.office) == (by.name, by.office)


def _passed(number: int, outgoing: str, incoming: str, count: int, digest: str) -> dict[str, Any]:
    said = f"watch {number} {outgoing or '-'} > {incoming} {count} open {digest[:16]}"
    return {"name": said, "number": number}
