"""How what an officer says is said, whatever it is: its cover, who releases it, where it waits, what is told of it."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from openline.core.catalogue.changes import State as StateElement
from openline.core.catalogue.codes import Marker
from openline.core.catalogue.dialogue import Answer, Question
from openline.core.catalogue.element import Cover, Element, FreeText
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.plain import from_plain
from openline.core.catalogue.receipts import Receipt
from openline.core.catalogue.rendering import sentence
from openline.core.errors import Misuse, Said
from openline.core.rules.lead_times import agreed
from openline.core.rules.precedence import ORDER, least_precedence, usual_precedence
from openline.core.rules.roles import Role
from openline.core.situation.activities import PlanState
from openline.core.situation.life import check_citations, lateness_of, span_of
from openline.core.situation.politics import SuspensionState, suspended
from openline.node.advice import advice
from openline.node.board import Board
from openline.node.computed import severity_of
from openline.node.desk import Draft, draft_row, waits_for
from openline.node.lines import Line
from openline.node.reading import why_without_effect
from openline.node.speaking import PRECEDENCES, STATUSES, Speaker, Speech
from openline.node.training import status_of

if TYPE_CHECKING:
    from openline.node.officers import Actor
    from openline.node.service import Service

USUAL: dict[type[Element], str] = dict.fromkeys((Activity, Question, Answer), "priority")
MAX_REQUEST_ID = 100
C = TypeVar("C", bound=IntEnum)


class Suspended(Misuse):
    """What was to be said falls under a suspension that is in force."""

    code = "suspended"


class Saying:
    """The way of every word, from an element to the entry, or to the draft that waits for somebody."""

    def __init__(self, service: "Service", speaker: Speaker) -> None:
        self._service, self._speaker = service, speaker
        self.desk = service.desk

    def _say(
        self,
        elements: list[tuple[Element, tuple[str, ...]]],
        *,
        by: "Actor",
        request_id: str,
        content: bytes | None = None,
        **how: Any,
    ) -> dict[str, Any]:
        if not 1 <= len(request_id) <= MAX_REQUEST_ID:
            raise Misuse(f"a request id has 1 to {MAX_REQUEST_ID} characters", said=Said("not-well-formed"))
        found, speeches = self._speeches(elements, by, **how)
        for speech in speeches:
            keep = partial(self._keep, found, speech, by, "suspended", request_id, content)
            self.refuse_suspended(found, speech, keep)
        for speech in speeches:
            self._check_citations(found, speech.element)
        waiting = [speech for speech in speeches if not may_say(by, speech) or self._waits(found, speech)]
        if waiting:
            if len(speeches) > 1:
                raise Misuse("what needs release by two people is sent one by one", said=Said("two-people-one-by-one"))
            return self.drafted(self._keep(found, speeches[0], by, "release", request_id, content), found)
        return self.sent(found, speeches, request_id, content)

    def _speeches(
        self,
        elements: list[tuple[Element, tuple[str, ...]]],
        by: "Actor",
        *,
        line: str | None = None,
        precedence: str | None = None,
        status: str = "actual",
        answers: bytes | None = None,
        cover: dict[str, Any] | None = None,
    ) -> tuple[Line, list[Speech]]:
        """Return the line, which can be written on, and what would be said on it."""
        if status not in STATUSES or (precedence is not None and precedence not in PRECEDENCES):
            raise Misuse(
                f"no status {status!r} or precedence {precedence!r}",
                hint="openline send --help",
                said=Said("no-such", {"name": f"{status}, {precedence}"}),
            )
        found = self._service.confirmed_line(line)
        self._service.may_write(found)
        said: dict[str, Any] = {
            "by": by,
            "status": status,
            "precedence": precedence,
            "answers": answers,
            "cover": cover or {},
        }
        return found, [self.composed(found, element, texts, **said) for element, texts in elements]

    def composed(
        self,
        line: Line,
        element: Element,
        texts: tuple[str, ...],
        *,
        by: "Actor",
        status: str,
        precedence: str | None,
        answers: bytes | None,
        cover: dict[str, Any],
    ) -> Speech:
        """Return an element as an officer would say it on a line."""
        made = self._cover(element, by, status_of(self._service.settings, status), answers, cover)
        return Speech(made, element, PRECEDENCES[self._precedence(line, element, precedence)], texts)

    def least(self, line: Line, element: Element) -> str:
        """Return the precedence below which an element is not sent now."""
        return self._precedence(line, element, ORDER[-1])

    def refuse_suspended(self, line: Line, speech: Speech, keep: Callable[[], Draft]) -> None:
        """Refuse, to its author and before it leaves, what falls under a suspension; it stays as a draft."""
        board = self._service.board(line)
        held = list(board.situation.states(SuspensionState))
        found = suspended(held, speech.cover, speech.element, self._service.now(), board.situation.charter.now().world)
        if found is not None:
            draft = keep()
            raise Suspended(
                f"{speech.element.name} falls under the suspension {found.root.hex()[:12]}; nothing was sent",
                hint=f"it is kept as draft {draft.id}; once resumed: openline draft release {draft.id}",
                said=Said(
                    "suspended", {"kind": speech.element.name, "suspension": found.root.hex()[:12], "draft": draft.id}
                ),
            )

    def _cover(self, element: Element, by: "Actor", status: str, answers: bytes | None, more: dict[str, Any]) -> Cover:
        known = {
            "element": element.number,
            "status": status,
            "sender": by.office,
            "language": self._service.settings.language,
            "level": self._service.level_of(by.office),
            "watch": by.watch,
        }
        if answers is not None:
            known["answers"] = answers.hex()
        return from_plain(Cover, {**more, **known})

    def _precedence(self, line: Line, element: Element, wished: str | None) -> str:
        """Return the precedence to send with: late notice goes first, and what has begun before all else."""
        now, name = self._service.now(), element.name.lower()
        begins, late = None, False
        if (span := span_of(element)) is not None and (span[1] is None or span[1] > now):
            rules = agreed(self._service.board(line).situation.charter.now().world.words)
            lateness = lateness_of(element, now, rules)
            begins, late = span[0] - now, lateness is not None and lateness.minutes_short > 0
        if wished is not None:
            return usual_precedence(name, wished, late=late, start_in_s=begins)
        least = least_precedence(name, late=late, start_in_s=begins)
        return min(USUAL.get(type(element), least), least, key=ORDER.index)

    def _check_citations(self, line: Line, element: Element) -> None:
        """Refuse an activation whose author has not read what it overlaps, in its newest version."""
        board = self._service.board(line)
        if isinstance(element, StateElement) and isinstance(
            state := board.situation.state_of(element.target), PlanState
        ):
            check_citations(element, state, board.plans, self._service.now())

    def _waits(self, line: Line, speech: Speech) -> bool:
        """Say whether more people than its author have to release a speech, or to sign it."""
        return any(waits_for(speech, ("",), line, self._service.board(line).situation).values())

    def _keep(
        self, line: Line, speech: Speech, by: "Actor", why: str, request: str, content: bytes | None = None
    ) -> Draft:
        released = (by.name,) if Role.RELEASE in by.roles else ()
        return self.desk.keep(line, speech, by.name, self._service.now(), why, request, released, content)

    def sent(self, line: Line, speeches: list[Speech], request_id: str, content: bytes | None = None) -> dict[str, Any]:
        duress = self._service.duress
        if duress.holds(speeches):
            return self.told(line, duress.hold(line, speeches, request_id, content))
        written = self._speaker.say_all(line.id, speeches, request_id, content)
        return self.told(line, [(appended.entry.id, appended.repeated) for appended in written])

    def told(self, line: Line, written: Sequence[tuple[bytes, bool]]) -> dict[str, Any]:
        """Return what is told of entries that were written, each now or for an earlier request."""
        board = self._service.board(line)
        words = self._service.phrases()
        rows = []
        for entry, repeated in written:
            item = board[entry]
            said = sentence(item.cover, item.element, words)
            rows.append({"entry": item.id.hex(), "repeated": repeated, "sentence": said})
        new = [entry for entry, _ in written]
        reader = self._service.reader()
        now = self._service.now()
        told = [f"{entry.hex()[:12]}: {said}" for entry in new for said in advice(board, entry, now, reader)]
        told += (
            f"{entry.hex()[:12]}: {words.say('told-without-effect', {'reason': reason})}"
            for entry in new
            if (reason := why_without_effect(board, board[entry], words)) is not None
        )
        return {"entries": rows, "conflicts": self._met(board, new, line), "advice": told}

    def drafted(self, draft: Draft, line: Line) -> dict[str, Any]:
        return {
            "entries": [],
            "conflicts": [],
            "draft": draft_row(draft, line, self._service.board(line).situation, self._service.phrases()),
        }

    def _met(self, board: Board, new: list[bytes], line: Line) -> list[dict[str, Any]]:
        words = self._service.reader()
        seen: dict[Any, dict[str, Any]] = {}
        for entry in new:
            for conflict in board.plans.conflicts_of(entry):
                seen[conflict.key] = conflict.form(line.party, words) | severity_of(conflict, board, words)
        return [seen[key] for key in sorted(seen)]

    def _board(self, line: str | None) -> Board:
        return self._service.board(self._service.line(line))

    def _free(self, text: str | None, marker: str, language: str | None) -> FreeText | None:
        if text is None:
            return None
        return FreeText(marker=code(Marker, marker), language=language or self._service.settings.language, text=text)


def may_say(by: "Actor", speech: Speech) -> bool:
    """Say whether an officer's own role lets a speech go: one who writes leaves it for one who releases."""
    return Role.RELEASE in by.roles or isinstance(speech.element, Receipt)


def code(kind: type[C], word: str) -> C:
    """Return the code of `word` in a list of the catalogue.

    Raises:
        Misuse: the list has no such word; the hint shows it.
    """
    try:
        return kind[word.upper()]
    except KeyError as error:
        words = ", ".join(member.name.lower() for member in kind)
        raise Misuse(
            f"{word!r} is no {kind.__name__.lower()}",
            hint=f"one of: {words}",
            said=Said("not-of-list", {"name": word, "known": words}),
        ) from error
