"""The map: what is in force or planned on all lines, and drafted here, as outlines with words; and where it meets.

Only what can be seen is made here: outlines are for pictures, the decision stays with the exact test. The words of a
notice and its outline are remembered, so that a map that is looked at again costs next to nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.codes import ActivityState
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.measures import place
from openline.core.catalogue.places import footprint as footprint_words
from openline.core.catalogue.places import heights, window, windows
from openline.core.catalogue.plain_places import read_footprint_plain
from openline.core.catalogue.rendering import clock, harmless, kebab
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm, position, read_footprint
from openline.core.errors import Misuse
from openline.core.record.entry import Status
from openline.core.situation.activities import PlanState, named, volumes_of
from openline.core.situation.changing import plans_of
from openline.core.situation.plans import Reason
from openline.core.space.answer import common_area, nearest
from openline.core.space.conflict import Conflict, against
from openline.core.space.plan import Prepared, prepare
from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Window
from openline.core.space.window import Span, spans_of
from openline.interop.notices.coordinates import find_coordinates
from openline.interop.outlines import Outline, outline, outline_of
from openline.node.board import Board
from openline.node.desk import Desk, Draft
from openline.node.engines import engine
from openline.node.lines import Line
from openline.node.phrases import Seen

if TYPE_CHECKING:
    from openline.node.service import Service

HOUR_S: Final = 3_600
USUAL_S: Final = 7 * 24 * HOUR_S
LONGEST_S: Final = 366 * 24 * HOUR_S
MOST_AREAS: Final = 6_000
MOST_WINDOWS: Final = 200
MOST_COMMON: Final = 400
"""Of so many conflicts the common area is drawn; of the others the place is marked."""
MOMENTS: Final = 169
"""So many moments of the span can be looked at: every hour of seven days."""
SHOWN: Final = 3
"""Windows said in words."""


@dataclass(frozen=True, slots=True)
class _Volume:
    """One volume to be shown: of a notice in force, or of a draft.

    Attributes:
        id: unlike that of any other volume here.
        draft: the draft's id; "" for a notice.
        root: what announced it; None for a draft that announces something new.
    """

    line: Line
    id: str
    draft: str
    root: bytes | None
    number: int
    party: int
    name: str
    kind: str
    status: int
    state: str
    form: VolumeForm
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Met:
    """Two volumes that are shown and meet."""

    a: _Volume
    b: _Volume
    one: Prepared
    other: Prepared
    found: Conflict


class Maps:
    """What a map shows."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self._common: dict[tuple[str, str], tuple[Conflict, Outline]] = {}
        self._words: dict[tuple[Any, ...], dict[str, str]] = {}

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"map.areas": self.areas, "map.outline": self.outline, "map.positions": self.positions}

    def areas(
        self,
        since: int | None = None,
        until: int | None = None,
        known: str = "",
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return all that is in force or planned on all lines between two times, and the own drafts.

        Args:
            since, until: seconds UTC; by default from now on for seven days.
            known: the `revision` of an earlier answer; where that still holds it is not said again.
        """
        now, view = self._service.now(), self._service.reader(language, seen)
        start = now - now % HOUR_S if since is None else since
        end = start + USUAL_S if until is None else until
        if not start < end <= start + LONGEST_S:
            raise Misuse("a map shows at most a year, from one time to a later one")
        lines = [line for line in self._service.all_lines() if line.confirmed]
        volumes = [each for line in lines for each in self._volumes(line, start, end)]
        volumes.sort(key=lambda each: (each.spans[0][0], each.id))
        revision = _revision(volumes, start, end, view)
        said: dict[str, Any] = {"now": now, "revision": revision, "since": start, "until": end, "left_off": 0}
        if known == revision:
            return {**said, "same": True, "areas": (), "meetings": (), "moments": ()}
        shown = {each.id: each for each in volumes[:MOST_AREAS]}
        met = [each for line in lines for each in self._meetings(line, shown, start)]
        return {
            **said,
            "same": False,
            "areas": [self._row(each, start, view) for each in shown.values()],
            "meetings": [self._met(each, index < MOST_COMMON, start, end, view) for index, each in enumerate(met)],
            "moments": _moments(start, end, view),
            "left_off": len(volumes) - len(shown),
        }

    def _volumes(self, line: Line, start: int, end: int) -> Iterator[_Volume]:
        board = self._service.board(line)
        for state in board.situation.states(PlanState):
            if state.in_force(start):
                kind, name = board[state.root].element.name.lower(), harmless(state.name) or state.root.hex()[:12]
                said = ActivityState(state.state).name.lower()
                for number, form in enumerate((*state.volumes, *state.off_nominal)):
                    if spans := _spans(form, state.counts_until, start, end):
                        yield _Volume(
                            line, _id(line, state.root.hex(), number), "", state.root, number, state.party,
                            name, kind, state.status, said, form, spans,
                        )  # fmt: skip
        for draft in Desk(self._service.store).all(line):
            drafted = _drafted(draft, board)
            kind, status = draft.content.element.name.lower(), int(draft.content.cover.status)
            for number, form in enumerate(drafted.forms):
                if spans := _spans(form, None, start, end):
                    yield _Volume(
                        line, _id(line, draft.id, number), draft.id, drafted.root, number, line.party,
                        harmless(drafted.name) or draft.id, kind, status, "draft", form, spans,
                    )  # fmt: skip

    def _row(self, each: _Volume, start: int, view: View) -> dict[str, Any]:
        drawn, why = _outline(each.form.footprint)
        owner = each.line.ours if each.party == each.line.party else each.line.theirs
        return {
            "id": each.id,
            "line": each.line.id.hex(),
            "entry": "" if each.root is None else each.root.hex(),
            "draft": each.draft,
            "owner": harmless(owner.name),
            "ours": each.party == each.line.party,
            "name": each.name,
            "kind": each.kind,
            "status": Status(each.status).name.lower(),
            "state": each.state,
            "spans": each.spans,
            "polygons": drawn.polygons,
            "lines": drawn.lines,
            "track": _track(each.form.footprint),
            **self._said(each, start, view),
            "trouble": "" if why is None else harmless(why.words(view.phrases)),
        }

    def _said(self, each: _Volume, start: int, view: View) -> dict[str, str]:
        """Return the words of a volume: most maps say what the last one said."""
        form = each.form
        ahead = tuple(one for one in form.windows if one[1] is None or one[1] >= start) or form.windows
        band = form.lower_dm, form.lower_ref, form.upper_dm, form.upper_ref
        key = (ahead, band, each.kind, each.state, each.status, view.phrases.language, view.units, view.zone)
        found = self._words.get(key)
        if found is None:
            if len(self._words) >= 2 * MOST_AREAS:
                self._words.clear()
            found = self._words[key] = {
                "kind_words": view.say(f"element-{kebab(each.kind)}"),
                "state_words": view.say(f"activity-state-{each.state}"),
                "status_words": view.say(f"status-{Status(each.status).name.lower()}"),
                "when": windows(ahead, view),
                "heights": heights(form, view),
            }
        return found

    # where they meet

    def _meetings(self, line: Line, shown: Mapping[str, _Volume], start: int) -> Iterator[_Met]:
        board = self._service.board(line)
        for meeting in board.plans.conflicts(start):
            a, b = (shown.get(_id(line, each.entry.hex(), each.number)) for each in (meeting.a, meeting.b))
            if a is not None and b is not None:
                yield _Met(a, b, meeting.a.prepared, meeting.b.prepared, meeting.found)
        for draft in Desk(self._service.store).all(line):
            yield from self._drafted_meetings(line, board, draft, shown)

    def _drafted_meetings(self, line: Line, board: Board, draft: Draft, shown: Mapping[str, _Volume]) -> Iterator[_Met]:
        drafted = _drafted(draft, board)
        try:
            plans = [prepare(plan, engine) for plan in plans_of(drafted.forms, line.party, drafted.source)]
        except Misuse:  # drafting says why
            return
        for number, plan in enumerate(plans):
            ours = shown.get(_id(line, draft.id, number))
            near = {each.id: each for each in board.plans.near(int(draft.content.cover.status), plan, 0.0)}
            found = against(plan, [each.prepared for each in near.values()], engine=engine).conflicts
            for conflict in found:
                other = near[conflict.b if conflict.a == plan.plan.id else conflict.a]
                theirs = shown.get(_id(line, other.entry.hex(), other.number))
                if ours is not None and theirs is not None:
                    yield _Met(ours, theirs, plan, other.prepared, conflict)

    def _met(self, met: _Met, drawn: bool, start: int, end: int, view: View) -> dict[str, Any]:
        found = met.found
        common = self._common_area(met) if drawn else Outline()
        names = {"ours": met.a.name, "theirs": met.b.name}
        if met.b.party == met.b.line.party and met.a.party != met.a.line.party:
            names = {"ours": met.b.name, "theirs": met.a.name}
        when = view.listed([window((*span, False), view) for span in found.windows[:SHOWN]], "long-list-separator")
        said = view.say("conflict-line", {**names, "windows": when})
        return {
            "a": met.a.id,
            "b": met.b.id,
            "between_parties": met.a.party != met.b.party,
            "spans": [span for span in found.windows if _touches(span, start, end)][:MOST_WINDOWS],
            "words": f"{said} {view.say('conflict-margin')}" if found.margin_only else said,
            "inside": found.inside,
            "polygons": common.polygons,
        }

    def _common_area(self, met: _Met) -> Outline:
        """Return what two volumes have in common, to draw; nothing where it is too large, or a line."""
        key = met.a.id, met.b.id
        held = self._common.get(key)
        if held is None or held[0] is not met.found:
            area = common_area(met.one, met.other, nearest(met.one, met.other, met.found))
            if len(self._common) >= 2 * MOST_COMMON:
                self._common.clear()
            held = self._common[key] = met.found, Outline() if area is None else outline_of(area[0])
        return held[1]

    # for who draws an area

    def outline(
        self, footprint: dict[str, Any], language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return what to draw of a footprint in its plain form, its words, and what is wrong with it, if anything.

        Raises:
            InvalidElement: it is no footprint.
        """
        view = self._service.reader(language, seen)
        form = FootprintForm(**read_footprint_plain(footprint, ""))
        drawn, why = _outline(form)
        if why is None:
            try:
                shape_of(read_footprint(form))
            except InvalidVolume as error:
                why = Reason.of(error)
        return {
            "polygons": drawn.polygons,
            "lines": drawn.lines,
            "words": footprint_words(form, view),
            "trouble": "" if why is None else why.words(view.phrases),
            "hint": "" if why is None else why.hint(view.phrases),
        }

    def positions(self, text: str, language: str | None = None, seen: Seen | None = None) -> dict[str, Any]:
        """Return the positions that a text states, in any form that notices use, and what of it is doubtful."""
        view = self._service.reader(language, seen)
        found = find_coordinates(text.upper())
        points = [each.position for each in found.positions] + [each for box in found.boxes for each in box.corners]
        doubts = [doubt for each in found.positions for doubt in each.doubts]
        doubts += [doubt for each in found.boxes for doubt in each.doubts]
        return {
            "points": [[round(lon, 6), round(lat, 6)] for lon, lat in points],
            "words": [place((round(lon * DEGREE), round(lat * DEGREE)), view.units.coordinates) for lon, lat in points],
            "strays": [harmless(each.text) for each in found.strays] + doubts,
        }


@dataclass(frozen=True, slots=True)
class _Drafted:
    """What of a draft can be drawn.

    Attributes:
        root: the notice that it changes; None for a new one.
    """

    forms: tuple[VolumeForm, ...]
    root: bytes | None
    name: str
    source: str


def _drafted(draft: Draft, board: Board) -> _Drafted:
    element = draft.content.element
    amended = getattr(element, "target", None)
    state = None if amended is None else board.situation.state_of(amended)
    plan = state if isinstance(state, PlanState) else None
    name = plan.name if plan is not None else named(element)
    source = (plan.source if plan is not None else getattr(element, "source", "")) or name
    root = element if plan is None else board[plan.root].element
    return _Drafted(volumes_of(element, root), None if plan is None else plan.root, name, source)


def _id(line: Line, of: str, number: int) -> str:
    return f"{line.id.hex()[:8]}-{of}-{number}"


def _spans(form: VolumeForm, until: int | None, start: int, end: int) -> tuple[Span, ...]:
    """Return when a volume counts between two times; nothing where it does not, or its windows make no sense."""
    try:
        spans = spans_of([Window(*each) for each in form.windows], until)
    except InvalidVolume:
        return ()
    return tuple(span for span in spans if _touches(span, start, end))[:MOST_WINDOWS]


def _touches(span: Span, start: int, end: int) -> bool:
    return span[0] <= end and (span[1] is None or span[1] >= start)


def _revision(volumes: Iterable[_Volume], start: int, end: int, view: View) -> str:
    """Return a word that changes with all that the answer rests on, in this run of the node."""
    whole = sha256(repr((start, end, view.phrases.language, view.units, view.zone)).encode())
    for each in volumes:
        whole.update(repr((each.id, each.name, each.state, each.status, each.spans, hash(each.form))).encode())
    return whole.hexdigest()[:16]


def _moments(start: int, end: int, view: View) -> list[dict[str, Any]]:
    step = -(-(end - start) // (MOMENTS - 1) // HOUR_S) * HOUR_S or HOUR_S
    return [{"at": at, "words": clock(at, view)} for at in range(start, end + 1, step)]


def _track(form: FootprintForm) -> dict[str, Any] | None:
    """Return where something under way is, and when; None for what stays."""
    if form.shape != Shape.MOVING:
        return None
    points = [position(point) for point in form.rings[0]]
    return {"points": points, "times": form.times, "radius_m": form.width_dm / 10}


@lru_cache(maxsize=2 * MOST_AREAS)
def _outline(form: FootprintForm) -> tuple[Outline, Reason | None]:
    try:
        return outline(read_footprint(form)), None
    except InvalidVolume as error:
        return Outline(), Reason.of(error)
