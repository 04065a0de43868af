"""The verbs that speak to the peer: send and reply. Each act is done by an officer, for an office."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from openline.core import encoding
from openline.core.catalogue.changes import State as StateElement
from openline.core.catalogue.codes import Function, Marker, Topic
from openline.core.catalogue.dialogue import Answer, Item, Meaning, Question, Result, Signal, Text
from openline.core.catalogue.element import Cover, Element, FreeText, element_named
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.plain import from_plain
from openline.core.catalogue.politics import CharterStep
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.catalogue.rendering import sentence
from openline.core.errors import Misuse
from openline.core.rules.lead_times import agreed
from openline.core.rules.precedence import ORDER, least_precedence, usual_precedence
from openline.core.rules.roles import Role
from openline.core.situation.activities import PlanState
from openline.core.situation.launches import launches, ready_question
from openline.core.situation.life import check_citations, lateness_of, span_of
from openline.core.situation.politics import SuspensionState, suspended
from openline.core.situation.references import FOLLOWS
from openline.node import drafting
from openline.node.advice import advice
from openline.node.answering import conflict_fields
from openline.node.board import Board
from openline.node.chores import next_test
from openline.node.computed import severity_of
from openline.node.desk import Draft, draft_row, waits_for
from openline.node.facts import forget_incidents, note_incident
from openline.node.governed import with_digest
from openline.node.lines import Line
from openline.node.naming import whole_ids
from openline.node.reading import resolve, unusable_words, why_without_effect
from openline.node.releasing import Releaser
from openline.node.resolving import Taker
from openline.node.speaking import PRECEDENCES, STATUSES, Speaker, Speech
from openline.node.subjects.acts import SubjectActs
from openline.node.training import status_of
from openline.node.verbs import Verb, one_table

if TYPE_CHECKING:
    from openline.node.officers import Actor
    from openline.node.service import Service

C = TypeVar("C", bound=IntEnum)
USUAL: dict[type[Element], str] = dict.fromkeys((Activity, Question, Answer), "priority")
MAX_REQUEST_ID = 100


class Suspended(Misuse):
    """What was to be said falls under a suspension that is in force."""

    code = "suspended"


class Sender:
    """What officers say."""

    def __init__(self, service: "Service", speaker: Speaker) -> None:
        self._service, self._speaker = service, speaker
        self.desk = service.desk

    def verbs(self) -> dict[str, Verb]:
        own: dict[str, Verb] = {
            "send.element": self.element,
            "send.activity": self.activity,
            "send.question": self.question,
            "send.ready-question": self.ready_question,
            "send.answer": self.answer,
            "send.signal": self.signal,
            "send.conflict": self.conflict,
            "send.test": self.test,
            "send.text": self.text,
            "reply": self.reply,
            "pass": self.pass_on,
            "incident.note": self.note_incident,
            "incident.forget": self.forget_incident,
        }
        return one_table(
            own,
            Releaser(self._service, self, self.desk).verbs(),
            Taker(self._service, self, self.desk).verbs(),
            SubjectActs(self._service, self).verbs(),
        )

    def element(self, *, kind: str, fields: dict[str, Any], texts: Sequence[str] = (), **how: Any) -> dict[str, Any]:
        """Say any element of the catalogue from its plain form; the first letters of an id name an entry."""
        made, answers = self._made(kind, fields, how.get("line"))
        return self._say([(made, tuple(texts))], answers=answers, **how)

    def made(self, element: Element, **how: Any) -> dict[str, Any]:
        """Say an element that an act of a person has made.

        Args:
            how: also `content`: what the person asked for, since the element itself holds a clock.
        """
        follows = FOLLOWS.get(type(element))
        return self._say([(element, ())], answers=None if follows is None else follows(element), **how)

    def conflict(self, *, one: str, other: str, proposal: dict[str, Any] | None = None, **how: Any) -> dict[str, Any]:
        """Tell the other side where two notices meet, as this node computes it."""
        return self.element(
            kind="conflict", fields=conflict_fields(self._board(how.get("line")), one, other, proposal), **how
        )

    def speech(
        self, *, kind: str, fields: dict[str, Any], texts: Sequence[str] = (), by: "Actor", **how: Any
    ) -> tuple[Line, Speech]:
        """Return an element from its plain form as it would be said, and on which line."""
        made, answers = self._made(kind, fields, how.get("line"))
        line, (speech,) = self._speeches([(made, tuple(texts))], by, answers=answers, **how)
        return line, speech

    def _made(self, kind: str, fields: dict[str, Any], line: str | None) -> tuple[Element, bytes | None]:
        """Return the element that a plain form states, and the entry that it follows."""
        cls = element_named(kind)
        board = self._board(line)
        whole = whole_ids(cls, fields, lambda name: resolve(board, name).id.hex())
        made = from_plain(cls, with_digest(board, whole) if cls is CharterStep else whole)
        follows = FOLLOWS.get(cls)
        return made, None if follows is None else follows(made)

    def note_incident(
        self, *, kind: str, by: "Actor", at: int | None = None, line: str | None = None, request_id: str = ""
    ) -> dict[str, Any]:
        """Enter an own incident at home: the node reminds of what may have to be said of it, and sends nothing."""
        board = self._board(line)
        return note_incident(self._service.store, board, kind, self._service.now() if at is None else at)

    def forget_incident(
        self, *, kind: str, by: "Actor", line: str | None = None, request_id: str = ""
    ) -> dict[str, Any]:
        """Forget the own incidents of a class; what was said of them stays said."""
        return {"forgotten": forget_incidents(self._service.store, self._board(line), kind)}

    def pass_on(
        self, *, target: str, function: str | int | None = None, at: int | None = None, **how: Any
    ) -> dict[str, Any]:
        """Say that an entry was passed to those concerned, or to a function, by name or number."""
        item = resolve(self._board(how.get("line")), target)
        if item.node == self._service.node:
            raise Misuse("this entry is our own", hint="the other side receipts it")
        named = code(Function, function) if isinstance(function, str) else function and Function(function)
        when = self._service.now() if at is None else at
        element = Receipt(target=item.id, level=Level.PASSED, at=when, function=named or None)
        content = encoding.encode(["passed", item.id, int(named or 0)])
        return self._say([(element, ())], content=content, answers=item.id, **how)

    def activity(self, *, data: bytes, **how: Any) -> dict[str, Any]:
        """Announce each feature of a GeoJSON, or each area of the notices in a text, as one ACTIVITY."""
        language = self._service.settings.language
        drafts, notes = drafting.activities(data, language)
        if not drafts:
            raise Misuse("nothing in this file can be announced: " + (notes[0] if notes else "it holds no area"))
        sent = self._say([(draft.activity, draft.texts) for draft in drafts], **how)
        unusable = self._board(how.get("line")).plans.unusable
        for row in sent["entries"]:
            if (found := unusable.get(bytes.fromhex(row["entry"]))) is not None:
                words = self._service.phrases()
                notes.append(f"{found.name}: {words.say('state-not-compared')}: {unusable_words(found, words)}")
                notes += found.hints(words)
        return {**sent, "notes": notes}

    def question(
        self,
        *,
        about: list[str],
        topic: str = "activity",
        items: list[str],
        text: str | None = None,
        marker: str | None = None,
        language: str | None = None,
        **how: Any,
    ) -> dict[str, Any]:
        board = self._board(how.get("line"))
        element = Question(
            topic=code(Topic, topic),
            items=tuple(code(Item, item) for item in items),
            about=tuple(resolve(board, name).id for name in about),
            text=self._free(text, marker or "question", language),
        )
        return self._say([(element, ())], **how)

    def ready_question(self, *, observed: str, **how: Any) -> dict[str, Any]:
        """Send the question that follows from an observed launch with which no notice is consistent."""
        board = self._board(how.get("line"))
        item = resolve(board, observed)
        verdict = launches(board.situation, self._service.now(), status=item.status).verdicts.get(item.id)
        element = None if verdict is None else ready_question(verdict)
        if element is None:
            raise Misuse(
                f"entry {item.id.hex()[:12]} leaves nothing to ask: no launch was observed, or a notice is consistent",
                hint="openline send question asks anything else",
            )
        return self._say([(element, ())], **how)

    def answer(
        self,
        *,
        target: str,
        result: str,
        minutes: int | None = None,
        text: str | None = None,
        marker: str | None = None,
        language: str | None = None,
        **how: Any,
    ) -> dict[str, Any]:
        item = resolve(self._board(how.get("line")), target)
        if not isinstance(item.element, Question):
            raise Misuse(f"entry {item.id.hex()[:12]} is no question", hint="openline reply ENTRY --understood")
        if item.node == self._service.node:
            raise Misuse("this is our own question", hint="the other side answers it")
        element = Answer(
            target=item.id,
            result=code(Result, result),
            minutes=minutes,
            text=self._free(text, marker or "answer", language),
        )
        return self._say([(element, ())], answers=item.id, **how)

    def signal(self, *, meaning: str, about: str | None = None, **how: Any) -> dict[str, Any]:
        target = None if about is None else resolve(self._board(how.get("line")), about).id
        return self._say([(Signal(meaning=code(Meaning, meaning), about=target), ())], **how)

    def test(self, *, text: str = "", **how: Any) -> dict[str, Any]:
        line = self._service.confirmed_line(how.get("line"))
        before = self._service.board(line).last_test(self._service.node)
        element = Test(test_no=next_test(before), text=text)
        return self._say([(element, ())], content=encoding.encode(["test", text]), **{**how, "status": "test"})

    def text(self, *, text: str, marker: str, language: str | None = None, **how: Any) -> dict[str, Any]:
        free = self._free(text, marker, language)
        if free is None:
            raise Misuse("a text needs words")
        return self._say([(Text(text=free), ())], **how)

    def reply(
        self,
        *,
        target: str,
        opened: bool = False,
        understood: bool = False,
        result: str | None = None,
        minutes: int | None = None,
        text: str | None = None,
        marker: str | None = None,
        language: str | None = None,
        **how: Any,
    ) -> dict[str, Any]:
        """Answer an entry, or receipt it for a person: exactly one of the three."""
        if opened + understood + (result is not None) != 1:
            raise Misuse("say one thing", hint="--opened, --understood, or --result yes|no|unable|stand_by|...")
        if result is not None:
            words = {"text": text, "marker": marker, "language": language}
            return self.answer(target=target, result=result, minutes=minutes, **words, **how)
        if text is not None:
            raise Misuse("a receipt carries no words", hint="openline send text, or reply with --result")
        item = resolve(self._board(how.get("line")), target)
        if item.node == self._service.node:
            raise Misuse("this entry is our own", hint="the other side receipts it")
        level = Level.OPENED if opened else Level.UNDERSTOOD
        element = Receipt(target=item.id, level=level, at=self._service.now())
        content = encoding.encode(["receipt", item.id, int(level)])
        return self._say([(element, ())], content=content, answers=item.id, **how)

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
            raise Misuse(f"a request id has 1 to {MAX_REQUEST_ID} characters")
        found, speeches = self._speeches(elements, by, **how)
        for speech in speeches:
            keep = partial(self._keep, found, speech, by, "suspended", request_id, content)
            self.refuse_suspended(found, speech, keep)
        for speech in speeches:
            self._check_citations(found, speech.element)
        waiting = [speech for speech in speeches if not may_say(by, speech) or self._waits(found, speech)]
        if waiting:
            if len(speeches) > 1:
                raise Misuse("what needs release by two people is sent one by one")
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
            raise Misuse(f"no status {status!r} or precedence {precedence!r}", hint="openline send --help")
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
        raise Misuse(f"{word!r} is no {kind.__name__.lower()}", hint=f"one of: {words}") from error
