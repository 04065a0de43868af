"""How a form begins: from what can be said of an item, from a draft that waits, or from a pasted notice.

Each gives what stands in the fields at first, in the plain form; the officer changes it and sends it as anything else.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.changes import Amend
from openline.core.catalogue.dialogue import NoAnswer
from openline.core.catalogue.element import Cover, CoverStatus, Element, FreeText, element_named
from openline.core.catalogue.form import form_of
from openline.core.catalogue.notices import MAX_DOUBTS, Activity, Launch
from openline.core.catalogue.plain import from_plain, to_plain
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.receipts import Receipt, Test
from openline.core.catalogue.rendering import harmless, kebab, sentence
from openline.core.catalogue.talks import Readout
from openline.core.catalogue.view import View
from openline.core.errors import Misuse, Said
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Item
from openline.interop.notices.link import Notice
from openline.interop.notices.reading import MAX_NOTICE_BYTES
from openline.node import drafting
from openline.node.board import Board
from openline.node.composing import viewer
from openline.node.doubts import doubt_words
from openline.node.error_words import error_words
from openline.node.lines import Line
from openline.node.officers import Actor
from openline.node.phrases import Seen
from openline.node.read_form import ON_THE_COVER
from openline.node.reading import resolve
from openline.node.readouts import TALKED_OF, begun

if TYPE_CHECKING:
    from openline.node.service import Service

MOST_READ: Final = 64
MOST_NAMED, MOST_OF_A_SENTENCE, SHORT = 100, 200, 16
SAID_BY_THE_WAY = (Receipt, Test, NoAnswer)
"""What no other thing that people write refers to."""
OF_OUR_PLAN: Final = ("amend", "cancel", "state")
AFTER: Final = {"ACTIVITY": "actuals", "LAUNCH": "launch_result"}


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be written of an item: which type, and in which way where a type has several."""

    kind: str
    way: str = ""


class Beginner:
    """First states of forms."""

    def __init__(self, service: "Service") -> None:
        self._service, self._desk = service, service.desk

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {
            "compose.offers": self.offers,
            "compose.begin": self.begin,
            "compose.read": self.read,
            "compose.entries": self.entries,
        }

    def offers(
        self, *, entry: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> list[dict[str, str]]:
        """Return what can be written of an item, in a reader's words."""
        view, board = self._service.reader(language, seen), self._service.board(self._service.line(line))
        return [
            {
                "kind": each.kind,
                "way": each.way,
                "words": view.say(f"compose-way-{each.way}" if each.way else f"element-{kebab(each.kind)}"),
            }
            for each in _offers(resolve(board, entry), board)
        ]

    def entries(
        self, *, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> list[dict[str, str]]:
        """Return what was said last on a line, newest first: to name an entry one chooses it by its sentence."""
        found, view = self._service.line(line), self._service.reader(language, seen)
        board = self._service.board(found)
        said = sorted((item for item in board if not isinstance(item.element, SAID_BY_THE_WAY)), key=lambda i: -i.clock)
        return [
            {
                "entry": item.id.hex()[:SHORT],
                "sentence": sentence(item.cover, item.element, view, found.name_of(item.node))[:MOST_OF_A_SENTENCE],
            }
            for item in said[:MOST_NAMED]
        ]

    def begin(
        self,
        *,
        kind: str = "",
        way: str = "",
        about: str = "",
        draft: str = "",
        line: str | None = None,
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return how a form begins: of a draft that waits, of an item, or with nothing in it."""
        found, view = self._service.line(line), self._service.reader(language, seen)
        if draft:
            return self._of_draft(found, draft)
        form = {"kind": element_named(kind).name.lower(), "line": found.id.hex()}
        if not about:
            return {**_EMPTY, **form}
        board = self._service.board(found)
        item = resolve(board, about)
        fields, focus = _fields(form["kind"], way, item, board, viewer(self._service), view)
        status = item.status.name.lower()
        return {
            **_EMPTY,
            **form,
            "fields": fields,
            "focus": focus,
            "status": status,
            "about": _about(item, found, view),
        }

    def _of_draft(self, line: Line, name: str) -> dict[str, Any]:
        held = self._desk.find(line, name)
        if held.salt or held.rest is not None:
            raise Misuse(
                f"draft {held.id} is bound to a coarser version",
                hint="drop it, and compose it anew",
                said=Said("bound-to-coarser", {"draft": held.id}),
            )
        content = held.content
        cover = to_plain(content.cover)
        return {
            **_EMPTY,
            "kind": content.element.name.lower(),
            "line": line.id.hex(),
            "fields": to_plain(content.element),
            "cover": {each: cover[each] for each in ON_THE_COVER if each in cover},
            "status": content.cover.status.name.lower(),
            "precedence": held.precedence.name.lower(),
            "texts": list(content.texts),
            "draft": held.id,
        }

    def read(self, *, text: str, language: str | None = None, seen: Seen | None = None) -> dict[str, Any]:
        """Read a pasted NOTAM, navigational warning or GeoJSON: what was understood, and a form for each area."""
        view, data = self._service.reader(language, seen), text.encode("utf-8", "replace")
        if len(data) > MAX_NOTICE_BYTES:
            raise Misuse(
                "that is longer than one notice",
                hint="openline notices reads files of them",
                said=Said("more-than-a-notice"),
            )
        collection = drafting.read(data)
        forms, faults = [], []
        for feature in collection.features[:MOST_READ]:
            try:
                forms.append(drafting.draft(feature, view.phrases.language))
            except Misuse as error:
                faults.append(f"{view.own(feature.id)}: {error_words(error, view.phrases).sentence}")
        return {
            "notices": [
                {
                    "id": harmless(each.id),
                    "outcome": each.outcome,
                    "outcome_words": view.say(f"notice-{each.outcome.replace('_', '-')}"),
                    "reason": _reason(notice, view),
                }
                for each, notice in islice(zip(collection.lines, collection.notices, strict=True), MOST_READ)
            ],
            "faults": faults,
            "forms": [_of_notice(each, view) for each in (*_together(forms), *forms)],
        }


def _reason(notice: Notice, view: View) -> str:
    """Say what became of a notice; "" where it was understood."""
    said = [view.say("notice-verdict-repeats", {"notice": harmless(notice.id)})] if notice.repeats else []
    if notice.reading.reason:
        said.append(doubt_words(notice.reading.reason, view))
    return view.say("long-list-separator").join(said)


_EMPTY: Final[dict[str, Any]] = {
    "fields": {}, "cover": {}, "status": "actual", "precedence": None, "texts": [], "draft": "", "focus": "",
    "about": None,
}  # fmt: skip


def _offers(item: Item, board: Board) -> Iterator[Offer]:
    state = board.situation.state_of(item.id)
    plan = state if isinstance(state, PlanState) else None
    ours = item.party == board.line.party
    if plan is not None and ours:
        root = board[plan.root].element
        if isinstance(root, Movement | Site):
            yield Offer(root.name.lower(), "replace")
        else:
            yield from map(Offer, OF_OUR_PLAN)
            yield Offer("amend", "extend")
            yield Offer(AFTER[root.name])
    elif plan is not None:
        yield Offer("reply_to_plan")
    if isinstance(item.element, (*TALKED_OF, Readout)):
        yield Offer("readout")
    if not ours:
        yield Offer("question")
    if any(_words(item)):
        yield Offer("translation")


def _fields(kind: str, way: str, item: Item, board: Board, by: Actor, view: View) -> tuple[dict[str, Any], str]:
    """Return what stands in the fields at first, and the path of the field that is typed next ("" for the first)."""
    if kind == "translation":
        part = next((number for number, _ in _words(item)), 0)
        into = {"language": view.phrases.language, "translator": by.office, **({"part": part} if part else {})}
        return {"target": item.id.hex(), **into}, "text"
    if kind == "readout":
        return begun(board, item, view.phrases.language, way)
    state = board.situation.state_of(item.id)
    names = {each.name: each for each in form_of(element_named(kind))}
    if isinstance(state, PlanState):
        newest = (state.versions[-1] if state.versions else state.root).hex()
        root = board[state.root].element
        if way == "replace" and isinstance(root, Movement | Site):
            return {**to_plain(board[bytes.fromhex(newest)].element), "replaces": newest}, ""
        if kind == "amend":
            return _amendment(state, root, newest, extend=way == "extend")
        if "target" in names:
            return {"target": newest}, ""
    for name in ("target", "about", "replaces"):
        if name in names:
            return {name: [item.id.hex()] if names[name].repeat else item.id.hex()}, ""
    raise Misuse(
        f"a {kind.upper()} is not said of an entry",
        hint="openline catalogue lists what can be said",
        said=Said("not-said-of-entry", {"kind": kind.upper()}),
    )


def _amendment(state: PlanState, root: Element, target: str, *, extend: bool) -> tuple[dict[str, Any], str]:
    if isinstance(root, Launch):
        windows = state.volumes[0].windows
        plain = to_plain(Amend(target=bytes.fromhex(target), windows=windows, valid_until=root.valid_until))
        return plain, f"windows[{len(windows) - 1}].end" if extend else ""
    if not isinstance(root, Activity):
        raise Misuse(
            f"a {root.name} is not amended",
            hint="announce it again; it names the earlier one",
            said=Said("not-amended", {"kind": root.name}),
        )
    plain = to_plain(Amend(target=bytes.fromhex(target), volumes=state.volumes))
    timed = [(at, len(volume.windows)) for at, volume in enumerate(state.volumes) if volume.windows]
    focus = f"volumes[{timed[-1][0]}].windows[{timed[-1][1] - 1}].end" if extend and timed else ""
    return plain, focus


def _words(item: Item) -> Iterator[tuple[int, tuple[str, str, str]]]:
    """Yield the words of an item that a person wrote: number of the text, its language, marker and words."""
    own = [
        value for name in item.element.__struct_fields__ if isinstance(value := getattr(item.element, name), FreeText)
    ]
    for text in own:
        yield 0, (text.language, text.marker.name.lower(), text.text)
    for number, words in enumerate(item.texts, 1):
        yield number, (item.cover.language, "", words)


def _about(item: Item, line: Line, view: View) -> dict[str, Any]:
    """Return what stands beside the form: the item's sentence, and its author's own words."""
    return {
        "entry": item.id.hex(),
        "sentence": sentence(item.cover, item.element, view, line.name_of(item.node)),
        "texts": [
            {
                "part": part,
                "language": language,
                "marker": view.say(f"marker-{marker}") if marker else "",
                "text": harmless(words, lines=True),
            }
            for part, (language, marker, words) in _words(item)
        ],
    }


def _together(forms: list[drafting.Draft]) -> Iterator[drafting.Draft]:
    """Yield one activity of all areas of a notice, where it has several that are of one kind."""
    by_source: dict[str, list[drafting.Draft]] = {}
    for each in forms:
        if each.activity.source:
            by_source.setdefault(each.activity.source, []).append(each)
    for source, parts in by_source.items():
        if len(parts) > 1 and len({part.activity.kind for part in parts}) == 1:
            plain = to_plain(parts[0].activity)
            plain |= {
                "activity_id": source,
                "volumes": [volume for part in parts for volume in to_plain(part.activity)["volumes"]],
            }
            doubts = tuple(dict.fromkeys(doubt for part in parts for doubt in part.activity.doubts))
            if doubts:
                plain["doubts"] = list(doubts[:MAX_DOUBTS])
            yield drafting.Draft(from_plain(Activity, plain), parts[0].texts)


def _of_notice(each: drafting.Draft, view: View) -> dict[str, Any]:
    """Return the form of an area, its sentence, and what is doubtful about it, each with the path of its field."""
    activity = each.activity
    cover = Cover(element=Activity.number, status=CoverStatus.ACTUAL, sender="duty")
    return {
        "name": harmless(activity.activity_id),
        "sentence": sentence(cover, activity, view),
        "areas": len(activity.volumes),
        "doubts": list(dict.fromkeys(doubt_words(doubt, view) for doubt in activity.doubts)),
        "form": {**_EMPTY, "kind": "activity", "fields": to_plain(activity), "texts": list(each.texts)},
    }
