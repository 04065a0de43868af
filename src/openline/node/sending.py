"""The verbs that speak to the peer: send and reply. Each act is done by an officer, for an office."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from openline.core import encoding
from openline.core.catalogue.codes import Function, Topic
from openline.core.catalogue.dialogue import Answer, Item, Meaning, Question, Result, Signal, Text
from openline.core.catalogue.element import Element, element_named
from openline.core.catalogue.plain import from_plain
from openline.core.catalogue.politics import CharterStep
from openline.core.catalogue.receipts import Level, Receipt, Test
from openline.core.errors import Misuse, Said
from openline.core.situation.launches import launches, ready_question
from openline.core.situation.references import FOLLOWS
from openline.node import drafting
from openline.node.answering import conflict_fields
from openline.node.chores import next_test
from openline.node.facts import note_incident
from openline.node.governed import with_digest
from openline.node.lines import Line
from openline.node.naming import whole_ids
from openline.node.reading import resolve, unusable_words
from openline.node.releasing import Releaser
from openline.node.resolving import Taker
from openline.node.saying import Saying, code
from openline.node.speaking import Speech
from openline.node.subjects.acts import SubjectActs
from openline.node.verbs import Verb, one_table

if TYPE_CHECKING:
    from openline.node.officers import Actor


class Sender(Saying):
    """What officers say."""

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

    def pass_on(
        self, *, target: str, function: str | int | None = None, at: int | None = None, **how: Any
    ) -> dict[str, Any]:
        """Say that an entry was passed to those concerned, or to a function, by name or number."""
        item = resolve(self._board(how.get("line")), target)
        if item.node == self._service.node:
            raise Misuse("this entry is our own", hint="the other side receipts it", said=Said("own-entry"))
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
            raise Misuse(
                "nothing in this file can be announced: " + (notes[0] if notes else "it holds no area"),
                said=Said("nothing-to-announce"),
            )
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
                said=Said("nothing-to-ask"),
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
            raise Misuse(
                f"entry {item.id.hex()[:12]} is no question",
                hint="openline reply ENTRY --understood",
                said=Said("no-question"),
            )
        if item.node == self._service.node:
            raise Misuse("this is our own question", hint="the other side answers it", said=Said("own-question"))
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
            raise Misuse("a text needs words", said=Said("text-needs-words"))
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
            raise Misuse(
                "say one thing",
                hint="--opened, --understood, or --result yes|no|unable|stand_by|...",
                said=Said("say-one-thing"),
            )
        if result is not None:
            words = {"text": text, "marker": marker, "language": language}
            return self.answer(target=target, result=result, minutes=minutes, **words, **how)
        if text is not None:
            raise Misuse(
                "a receipt carries no words",
                hint="openline send text, or reply with --result",
                said=Said("receipt-without-words"),
            )
        item = resolve(self._board(how.get("line")), target)
        if item.node == self._service.node:
            raise Misuse("this entry is our own", hint="the other side receipts it", said=Said("own-entry"))
        level = Level.OPENED if opened else Level.UNDERSTOOD
        element = Receipt(target=item.id, level=level, at=self._service.now())
        content = encoding.encode(["receipt", item.id, int(level)])
        return self._say([(element, ())], content=content, answers=item.id, **how)
