"""What an officer who writes sees before anything is said: the types, their forms, and what would follow.

Forms come from the catalogue's classes; nothing here knows a single element. Everything here looks; what is sent or
kept is another act, and takes the plain form that was last shown as understood.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.element import Cover, Element, element_named
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.form import FormField, form_of
from openline.core.catalogue.form_words import choices, help_words, how_many, label, takes
from openline.core.catalogue.kinds import summary_of
from openline.core.catalogue.measures import clock
from openline.core.catalogue.parts import coarse_version
from openline.core.catalogue.plain import from_plain, to_plain
from openline.core.catalogue.rendering import harmless, kebab, sentence
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import VolumeForm
from openline.core.errors import Misuse, Said
from openline.core.rules.release import TABLE, under_office_keys
from openline.core.rules.roles import Role
from openline.core.situation.need_to_know import NeedToKnow, Sight
from openline.core.situation.politics import SuspensionState, suspended
from openline.core.situation.references import FOLLOWS
from openline.node.beforehand import meeting_row, meetings, root_of, stated_by, warnings
from openline.node.board import Board
from openline.node.desk import waits_for
from openline.node.lines import Line
from openline.node.officers import Actor
from openline.node.phrases import RIGHT_TO_LEFT, Seen, available
from openline.node.read_form import Read, Writing, cover_form
from openline.node.resolving import Resolver, drawn
from openline.node.speaking import Speech
from openline.node.subjects.table import SUBJECT_OF, SUBJECTS, writable

if TYPE_CHECKING:
    from openline.node.sending import Sender
    from openline.node.service import Service

STATUSES: Final = ("actual", "exercise", "test")


def viewer(service: "Service") -> Actor:
    """Return the officer who looks: what would follow depends on who says it.

    Raises:
        Misuse: nobody has signed in.
    """
    if service.viewer is None:
        raise Misuse(
            "what would follow depends on who says it",
            hint="sign in at the desk; or openline compose --print",
            said=Said("nobody-says-it"),
        )
    return service.viewer


class Composer:
    """Forms, and what would follow from what stands in them."""

    def __init__(self, service: "Service", sender: "Sender") -> None:
        self._service, self._sender, self._resolver = service, sender, Resolver(service)

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {
            "compose.types": self.types,
            "compose.form": self.form,
            "compose.look": self.look,
            "compose.ways": self.ways,
        }

    def types(self, *, language: str | None = None, seen: Seen | None = None) -> list[dict[str, Any]]:
        """Return every type of the catalogue by its subject, in a reader's words."""
        view = self._service.reader(language, seen)
        by_subject: dict[str, list[dict[str, Any]]] = {subject: [] for subject in SUBJECTS}
        for number in sorted(CATALOGUE):
            by_subject[SUBJECT_OF[number]].append(_type_row(CATALOGUE[number], view))
        return [
            {"subject": subject, "words": view.say(f"subject-{subject}"), "types": rows}
            for subject, rows in by_subject.items()
        ]

    def form(self, *, kind: str, language: str | None = None, seen: Seen | None = None) -> dict[str, Any]:
        """Return the form of a type, of its cover, and of the rule that says who may see how much of it."""
        cls, view = element_named(kind), self._service.reader(language, seen)
        return {
            **_type_row(cls, view),
            "help": summary_of(cls) if view.phrases.language == "en" else "",
            "fields": [_field_row(each, view) for each in form_of(cls)],
            "cover": [_field_row(each, view) for each in cover_form()],
            "rule": [_field_row(each, view) for each in form_of(NeedToKnow)],
        }

    def look(self, *, writing: Writing, language: str | None = None, seen: Seen | None = None) -> dict[str, Any]:
        """Return what was understood of a form, what is wrong in it, and what would follow from it on each line."""
        view, by = self._service.reader(language, seen), viewer(self._service)
        lines = [(self._service.line(name), rule) for name, rule in writing.lines]
        if not lines:
            raise Misuse("it is for nobody", hint="choose at least one line", said=Said("for-nobody"))
        read = Read(self._service.board(lines[0][0]), writing, view)
        element, cover = read.element(), read.cover()
        rules = [read.rule(at, rule) for at, (_, rule) in enumerate(lines)]
        rows = []
        for (line, _), rule in zip(lines, rules, strict=True):
            made = None if element is None or cover is None else self._speech(line, element, cover, writing, by)
            rows.append(self._line(line, made, rule, by, view))
        return {
            "understood": None if read.faults or element is None else to_plain(element),
            "cover": None if read.faults or cover is None else cover,
            "rules": [None if rule is None or read.faults else to_plain(rule) for rule in rules],
            "faults": [{"path": path, "words": words} for path, words in read.faults.items()],
            "echoes": list(read.echoes()),
            "lines": rows,
        }

    def ways(
        self, *, writing: Writing, line: str, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return ways out of what a form meets on a line, each with what would then stand in its fields."""
        view, found = self._service.reader(language, seen), self._service.line(line)
        board = self._service.board(found)
        read = Read(board, writing, view)
        element = read.element()
        if element is None or read.faults:
            raise Misuse("the form is not complete", hint="fill in what is marked", said=Said("form-incomplete"))
        sought = self._resolver.of_element(board, element, STATUSES.index(writing.status))
        out = self._resolver.ways_out(found, sought, {}, view)
        return {
            "before": drawn(sought.forms),
            "met": self._resolver.met(found, sought),
            "proposals": [
                {
                    "way": each["way"],
                    "words": each["words"],
                    "when": each["windows_text"],
                    "fields": each["fields"],
                    "drawn": drawn(from_plain(VolumeForm, form) for form in each["volumes"]),
                }
                for each in out["proposals"]
            ],
            "closed": [each["words"] for each in out["closed"]],
        }

    def _speech(self, line: Line, element: Element, cover: dict[str, Any], writing: Writing, by: Actor) -> Speech:
        follows = FOLLOWS.get(type(element))
        answers = None if follows is None else follows(element)
        return self._sender.composed(
            line, element, writing.texts, by=by, status=writing.status, precedence=writing.precedence,
            answers=answers, cover=cover,
        )  # fmt: skip

    def _line(
        self, line: Line, speech: Speech | None, rule: NeedToKnow | None, by: Actor, view: View
    ) -> dict[str, Any]:
        """Return what would follow on one line; of what is not whole yet, nothing."""
        row: dict[str, Any] = {
            "line": line.id.hex(), "name": harmless(line.charter.name), "peer": harmless(line.theirs.name),
            "sentences": [], "reduced": "", "precedence": "", "precedence_words": "", "least": "",
            "conflicts": [], "advice": [], "waits_words": "", "suspended": False,
        }  # fmt: skip
        if speech is None:
            return row
        board, now = self._service.board(line), self._service.now()
        root, _ = root_of(speech.element, board)
        met = meetings(line, board, stated_by(speech.element, board), int(speech.cover.status))
        shown = self._shown(speech, rule, now, view)
        precedence = speech.precedence.name.lower()
        return {
            **row,
            "sentences": [] if shown[0] is None else list(self._sentences(line, shown[0], view)),
            "reduced": shown[1],
            "precedence": precedence,
            "precedence_words": view.say(f"precedence-{precedence}"),
            "least": self._sender.least(line, speech.element),
            "conflicts": [meeting_row(each, line, board, view) for each in met],
            "advice": list(warnings(speech.element, root, now, board, view)),
            "waits_words": self._waits(line, board, speech, by, view),
            "suspended": self._suspended(board, speech, now),
        }

    def _shown(
        self, speech: Speech, rule: NeedToKnow | None, now: int, view: View
    ) -> tuple[tuple[Cover, Element] | None, str]:
        """Return what a line would be shown now, and in words how that is less than all of it."""
        if rule is None:
            return (speech.cover, speech.element), ""
        coarse = coarse_version(speech.cover, speech.element)
        goes = rule.release(speech.element, coarse, now)
        later = view.say(f"compose-later-{goes.later.name.lower()}", {"at": clock(goes.due, view)}) if goes.due else ""
        words = " ".join(filter(None, (view.say(f"compose-shows-{goes.now.name.lower()}"), later)))
        if goes.now == Sight.FULL:
            return (speech.cover, speech.element), ""
        return (None if goes.now == Sight.NOTHING or coarse is None else (speech.cover, coarse)), words

    def _sentences(self, line: Line, said: tuple[Cover, Element], view: View) -> Iterator[dict[str, str]]:
        """Return the sentence in the reader's language, then in every other language of the line."""
        known = available()
        agreed = [each for each in line.charter.languages if each in known]
        for language in dict.fromkeys((view.phrases.language, *agreed)):
            words = self._service.reader(language, {"isolate": "yes"})
            direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
            yield {
                "language": language,
                "name": words.say("language-name"),
                "direction": direction,
                "sentence": sentence(*said, words),
            }

    def _waits(self, line: Line, board: Board, speech: Speech, by: Actor, view: View) -> str:
        """Say who else has to release or sign it; "" where it goes out at once."""
        released = (by.name,) if Role.RELEASE in by.roles else ()
        waits = waits_for(speech, released, line, board.situation)
        if not released:
            waits["people"] = max(1, waits["people"])
        said = [view.say(f"waits-{who}", {"count": number}) for who, number in waits.items() if number]
        return view.listed(said) if said else ""

    def _suspended(self, board: Board, speech: Speech, now: int) -> bool:
        held = list(board.situation.states(SuspensionState))
        world = board.situation.charter.now().world
        return suspended(held, speech.cover, speech.element, now, world) is not None


def _type_row(cls: type[Element], view: View) -> dict[str, Any]:
    name = cls.name.lower()
    people = max(rule.persons for key, rule in TABLE.items() if key == name) if name in TABLE else 1
    return {
        "kind": name,
        "name": cls.name,
        "words": view.say(f"element-{kebab(cls.name)}"),
        "usual": name in writable(SUBJECT_OF[cls.number]),
        "people": people,
        "keys": name in under_office_keys(),
    }


def _field_row(each: FormField, view: View) -> dict[str, Any]:
    """Return a field as a form shows it."""
    option_words = choices(each, view.phrases)
    return {
        "name": each.name,
        "label": label(each, view.phrases),
        "help": help_words(each, view.phrases),
        "takes": "" if each.choices else takes(each, view.phrases),
        "many": how_many(each, view.phrases),
        "kind": each.kind,
        "required": each.required,
        "nothing": each.nothing,
        "limits": each.limits,
        "choices": [
            {"word": option.word, "words": words} for option, words in zip(each.choices, option_words, strict=True)
        ],
        "repeat": each.repeat,
        "apart": each.apart,
        "fields": [_field_row(inner, view) for inner in each.fields],
    }
