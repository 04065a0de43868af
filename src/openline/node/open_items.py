"""Everything that is open, on all lines: what both officers of a hand-over sign, and how a thing is closed by hand.

An entry is open as `core/situation/needs.py` says. Beside entries these are open: reports of own incidents, what a
function owes, what nobody here could read yet, drafts, and what is half written.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from openline.core import encoding
from openline.core.catalogue.rendering import clock, harmless, sentence
from openline.core.catalogue.view import View
from openline.core.errors import Misuse, Said
from openline.core.record.entry import Precedence
from openline.core.situation.needs import IN_FLIGHT, Need, closes_as, needed
from openline.node.closings import Closed
from openline.node.facts import reminder_words
from openline.node.lines import Line
from openline.node.needs import REPORT, UNREAD
from openline.node.officers import Actor
from openline.node.rung import rings_as
from openline.node.watch_log import Logged, WatchLog

if TYPE_CHECKING:
    from openline.node.queue import Queue, Waiting
    from openline.node.service import Service
    from openline.node.sketches import Sketches


class OpenItemsChanged(Misuse):
    """What is open is not what was signed: something came, or was answered, meanwhile."""

    code = "open_items_changed"
    hint = "look at the list as it is now, and sign that"


@dataclass(frozen=True, slots=True)
class Open:
    """One thing that is open.

    Attributes:
        name: what stands for it under the signature.
        row: makes what a page shows of it.
        line, closes, needs: of what can be closed by hand, its line, its name there and what it waits for; `closes` is
            "" where it leaves the list only by what is said.
    """

    name: list[Any]
    row: Callable[[], dict[str, Any]]
    line: str = ""
    closes: str = ""
    needs: str = ""


class OpenItems:
    """Lists what is open, and closes by hand."""

    def __init__(self, service: "Service", queue: "Queue", sketches: "Sketches", log: WatchLog) -> None:
        self._service, self._queue, self._sketches, self._log = service, queue, sketches, log

    def acts(self) -> dict[str, Callable[..., Any]]:
        return {"open.close": self.close, "incident.forget": self.forget_incident}

    def all(self, words: View) -> list[Open]:
        """Return everything that is open, the most pressing first."""
        lines = [line for line in self._service.all_lines() if line.confirmed]
        return [
            *(each for line in lines for each in self._reports(line, words)),
            *(each for line in lines for each in self._unread(line, words)),
            *(self._waiting(each, words) for each in self._queue.waiting(words)),
            *(each for line in lines for each in self._drafts(line, words)),
            *self._half_written(words),
        ]

    def _reports(self, line: Line, words: View) -> Iterator[Open]:
        for each in self._service.needs.reports(line):
            precedence = "routine" if each.minutes_left >= 0 else "immediate"
            said, state = reminder_words(each, words), words.say("watch-open-report")
            more = {"due_words": clock(each.due, words), "closes": each.id, "needs": REPORT}
            row = _row(words, said, precedence, line, state, **more)
            yield Open([line.id, each.id, REPORT], row, line.id.hex(), each.id, REPORT)

    def _unread(self, line: Line, words: View) -> Iterator[Open]:
        name, held = self._service.needs.unread(line)
        if held:
            urgent = Precedence(min(each.header.precedence for each in held)).name.lower()
            said = words.say("watch-open-unread", {"count": len(held)})
            row = _row(words, said, urgent, line, harmless(line.theirs.name), closes=name, needs=UNREAD)
            yield Open([line.id, name, UNREAD], row, line.id.hex(), name, UNREAD)

    def _waiting(self, each: "Waiting", words: View) -> Open:
        needs = "ours" if each.needs in IN_FLIGHT else "silent" if each.needs == Need.NEXT else str(each.needs)
        name, entry = [each.line.id, each.item.id, needs], each.item.id.hex()
        if each.missing is not None:
            name.append(each.missing.name)
        closes = entry if each.closable else ""

        def row() -> dict[str, Any]:
            said, due = sentence(each.item.cover, each.item.element, words), each.due
            due_words = "" if due is None else clock(due, words)
            more = {"entry": entry, "due_words": due_words, "closes": closes, "needs": str(each.needs)}
            return _row(words, said, each.precedence, each.line, each.state, **more)()

        return Open(name, row, each.line.id.hex(), closes, str(each.needs))

    def _drafts(self, line: Line, words: View) -> Iterator[Open]:
        for draft in self._service.desk.all(line):
            said = sentence(draft.content.cover, draft.content.element, words)
            state = words.say("watch-open-draft", {"officer": harmless(draft.written_by)})
            row = _row(words, said, draft.precedence.name.lower(), line, state, draft=draft.id)
            yield Open([line.id, draft.id, "draft"], row)

    def _half_written(self, words: View) -> Iterator[Open]:
        for sketch in self._sketches.all():
            kept = self._sketches.row(sketch, words)
            state = words.say("watch-open-sketch", {"officer": harmless(sketch.by)})
            said = ": ".join(filter(None, (kept["kind_words"], kept["first"])))
            yield Open([b"", sketch.id, sketch.at], _row(words, said, "routine", None, state, sketch=sketch.id))

    # closing by hand

    def close(
        self, *, line: str, name: str, needs: str, reason: str, by: Actor, request_id: str = ""
    ) -> dict[str, Any]:  # fmt: skip
        """Close something that is open, with a reason that stays at home: it needs nobody here any more.

        Raises:
            OpenItemsChanged: it waits for something else by now.
            Misuse: nothing of that name is open, or only a word to the other side ends it.
        """
        found = self._service.line(line)
        if self._log.entered(request_id, by.name) is not None:
            return {"name": name[:12]}
        held = [each for each in self.all(self._service.reader()) if (each.line, each.closes) == (found.id.hex(), name)]
        if not held:
            raise Misuse(
                "nothing of that name is open and can be closed by hand",
                hint="an answer in time, opened and clear are said to the other side",
                said=Said("not-closed-by-hand"),
            )
        if needs != held[0].needs:
            raise OpenItemsChanged("it waits for something else by now")
        self._close(found, name, needs, reason, by, request_id)
        return {"name": name[:12]}

    def forget_incident(
        self, *, kind: str, reason: str, by: Actor, line: str | None = None, request_id: str = ""
    ) -> dict[str, Any]:
        """Close the reports of own incidents of a class; what was said of them stays said."""
        found = self._service.line(line)
        those = [each.id for each in self._service.needs.reports(found) if each.incident_class == kind]
        for name in those:
            self._close(found, name, REPORT, reason, by, f"{request_id}/{name}" if request_id else "")
        return {"forgotten": len(those)}

    def _close(self, line: Line, name: str, needs: str, reason: str, by: Actor, request: str) -> None:
        now, where = self._service.now(), line.id.hex()
        kept = needs if needs in (REPORT, UNREAD) else str(closes_as(Need(needs)))
        closed = Closed(name, kept, now, by.name, by.office, reason.strip(), by.coerced)
        self._service.needs.closings.close(where, closed, lambda each: self._holds(line, each))
        data = (name, needs, reason.strip(), by.coerced)
        self._log.write(Logged(now, "closed", line.id, by.name, by.office, by.watch, data, request))
        if not by.coerced:  # whoever closes it has it: its alarm stops as for any taking
            self._service.alarm_log.take(where, [rings_as(name)], by, now)

    def _holds(self, line: Line, closed: Closed) -> bool:
        """Say whether something closed would be open otherwise."""
        if closed.need in (REPORT, UNREAD):
            return True
        board, entry = self._service.board(line), bytes.fromhex(closed.name)
        if entry not in board:
            return False
        facts = self._service.needs.facts(board[entry], board, self._service.needs.delivered(line))
        return needed(facts) is not None


def digest_of(items: list[Open]) -> str:
    """Return a digest over all that is open: what both officers of a hand-over sign."""
    names = sorted((each.name for each in items), key=encoding.encode)
    return sha256(encoding.encode(names)).hexdigest()


def _row(
    words: View, said: str, precedence: str, line: Line | None, state: str, **more: str
) -> Callable[[], dict[str, Any]]:  # fmt: skip
    urgent = {"precedence": precedence, "precedence_words": words.say(f"precedence-{precedence}")}
    none = {"entry": "", "draft": "", "sketch": "", "due_words": "", "closes": "", "needs": ""}
    where = "" if line is None else line.id.hex()
    return lambda: {**none, "line": where, "words": said, "state": state, **urgent, **more}
