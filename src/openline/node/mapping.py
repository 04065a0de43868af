"""The map: what is in force or planned on all lines, and drafted here, as outlines with words; and where it meets.

Only what can be seen is made here: outlines are for pictures, the decision stays with the exact test.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import thread_time
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.measures import place
from openline.core.catalogue.places import footprint as footprint_words
from openline.core.catalogue.plain_places import read_footprint_plain
from openline.core.catalogue.rendering import harmless
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import FootprintForm, read_footprint
from openline.core.errors import Misuse, Said
from openline.core.situation.plans import Reason
from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Position
from openline.interop.notices.coordinates import find_coordinates
from openline.interop.outlines import Outline, outline_of_all
from openline.interop.typed import positions as typed_positions
from openline.node.board import Board
from openline.node.concerned import places_of, plans_named
from openline.node.desk import Draft
from openline.node.drawings import Drawings
from openline.node.lines import Line
from openline.node.map_plans import PlansOnMap, PlansOnMaps, mark
from openline.node.map_rows import HOUR_S, MOST_COMMON, Rows, moments, reader_name
from openline.node.map_told import Marks, Told, revision_of
from openline.node.own_places import own_places
from openline.node.phrases import Seen
from openline.node.placed import Met, Placed, draft_met, of_drafts
from openline.node.reading import resolve

if TYPE_CHECKING:
    from openline.node.service import Service

USUAL_S: Final = 7 * 24 * HOUR_S
LONGEST_S: Final = 366 * 24 * HOUR_S
MOST_AREAS: Final = 6_000
MOST_MEETINGS: Final = 500
TURN_S: Final = 0.1
"""An answer takes so long and holds what is ready by then: the first picture is soon there, and whatever else a node
is asked waits no longer for a map."""
FIRST_S: Final = 0.02
"""Of who holds nothing yet."""
NOTHING: Final[dict[str, Any]] = {
    "anew": False,
    "areas": (),
    "gone": (),
    "left": 0,
    "meetings": (),
    "moments": (),
    "places": (),
    "places_unread": (),
    "left_off": 0,
    "meetings_left_off": 0,
}


@dataclass(frozen=True, slots=True)
class There:
    """What is to be shown between two times.

    Attributes:
        shown: by id, in the order of the table.
        marks: a digest of each.
        left_off: so many more there are.
        lines: of which it is.
    """

    shown: Mapping[str, Placed]
    marks: Marks
    left_off: int
    lines: Sequence[tuple[Line, Board, list[Draft], PlansOnMap]]


class Maps:
    """What a map shows."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self.drawings = Drawings(service.store)
        self._rows, self._plans, self._told = Rows(self.drawings), PlansOnMaps(), Told()
        self._warmed = -1

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {
            "map.areas": self.areas,
            "map.of": self.of,
            "map.outline": self.outline,
            "map.positions": self.positions,
        }

    def areas(
        self,
        since: int | None = None,
        until: int | None = None,
        known: str = "",
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return what is in force or planned on all lines between two times, and the own drafts: of what the asker
        lacks as much as is ready within a turn, drafts and what counts first. The rest is told when asked again.

        Args:
            since, until: seconds UTC; by default from now on for seven days.
            known: the `revision` of an earlier answer; what it told and still holds is not told again.
        """
        view = self._service.reader(language, seen)
        start, end = self._span(since, until)
        own, there = own_places(self._service.folder.path), self._there(start, end)
        reader, besides = reader_name(view), f"{start} {end} {own}"
        whole = revision_of(reader, besides, there.marks)
        said: dict[str, Any] = {"now": self._service.now(), "since": start, "until": end}
        if known == whole:
            return {**said, **NOTHING, "revision": whole, "same": True, "whole": True}
        held = self._told.under(known, reader)
        told = {name: mark for name, mark in (held or {}).items() if name in there.marks}
        lacking = [each for each in there.shown.values() if told.get(each.id) != there.marks[each.id]]
        areas, ends = list[dict[str, Any]](), thread_time() + (FIRST_S if held is None else TURN_S)
        for each in sorted(lacking, key=lambda each: not each.draft):
            areas.append(self._rows.area(each, start, view))
            told[each.id] = there.marks[each.id]
            if thread_time() > ends:
                break
        done = len(areas) == len(lacking) and (not areas or thread_time() <= ends)
        revision = whole if done else revision_of(reader, f"{besides} part", told)
        self._told.keep(revision, reader, told)
        met = self._meetings(there) if done else []
        return {
            **said,
            "revision": revision,
            "same": False,
            "whole": done,
            "anew": held is None,
            "areas": areas,
            "gone": [name for name in held or {} if name not in there.marks],
            "left": len(lacking) - len(areas),
            "meetings": [
                self._rows.meeting(each, index < MOST_COMMON, start, end, view)
                for index, each in enumerate(met[:MOST_MEETINGS])
            ],
            "moments": moments(start, end, view),
            "places": [{"name": name, "at": at} for name, at in own.places],
            "places_unread": own.unread,
            "left_off": there.left_off,
            "meetings_left_off": max(0, len(met) - MOST_MEETINGS),
        }

    def warm(self, seconds: float) -> bool:
        """Draw for so long what maps will ask for, from now on for seven days, and look up what meets; say whether all
        of it is done."""
        revision = self._service.store.revision()
        if self._warmed == revision:
            return True
        ends = thread_time() + seconds
        there = self._there(*self._span(None, None))
        for each in there.shown.values():
            self.drawings.of(each.form.footprint)
            if thread_time() > ends:
                return False
        self._meetings(there)
        self._warmed = revision
        return True

    def of(
        self,
        area: str = "",
        entry: str = "",
        line: str | None = None,
        since: int | None = None,
        until: int | None = None,
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return what one area, or an entry, has on the map: areas, what they have in common with others, own places.

        Args:
            area: id of an area; or
            entry: an entry's first letters: its own plan, those that it names, and every place that it states.
        """
        view = self._service.reader(language, seen)
        start, end = self._span(since, until)
        there = self._there(start, end)
        drawn = Outline()
        if entry:
            board = self._service.board(self._service.line(line))
            item = resolve(board, entry)
            roots = plans_named(board, item)
            ids = {each.id for each in there.shown.values() if each.line.id == board.line.id and each.root in roots}
            drawn = outline_of_all(places_of(item.element))
        else:
            ids = {area} & there.shown.keys()
        met = [each for each in self._meetings(there) if each.a.id in ids or each.b.id in ids]
        return {
            "areas": sorted(ids),
            "meetings": [self._rows.meeting(each, True, start, end, view) for each in met[:MOST_COMMON]],
            "polygons": drawn.polygons,
            "lines": drawn.lines,
        }

    def _span(self, since: int | None, until: int | None) -> tuple[int, int]:
        now = self._service.now()
        start = now - now % HOUR_S if since is None else since
        end = start + USUAL_S if until is None else until
        if not start < end <= start + LONGEST_S:
            raise Misuse("a map shows at most a year, from one time to a later one", said=Said("map-span"))
        return start, end

    def _there(self, start: int, end: int) -> There:
        """Return what is to be shown between two times."""
        found: list[Placed] = []
        marks: dict[str, bytes] = {}
        lines = []
        for line in self._service.all_lines():
            if line.confirmed:
                board, drafts = self._service.board(line), self._service.desk.all(line)
                plans = self._plans.of(line, board, start, end)
                drafted = list(of_drafts(line, board, drafts, start, end))
                lines.append((line, board, drafts, plans))
                found += [*plans.placed, *drafted]
                marks |= plans.marks
                marks |= {each.id: mark(each, start) for each in drafted}
        found.sort(key=lambda each: (each.spans[0][0], each.id))
        shown = {each.id: each for each in found[:MOST_AREAS]}
        return There(shown, {name: marks[name] for name in shown}, len(found) - len(shown), lines)

    def _meetings(self, there: There) -> list[Met]:
        """Return which of what is shown meet: first what drafts meet, then the parties, then each among its own."""
        shown, drafted, between, within = there.shown, list[Met](), list[Met](), list[Met]()
        for line, board, drafts, plans in there.lines:
            for draft in drafts:
                drafted += draft_met(line, board, draft, shown)
            for met in plans.met:
                if met.a.id in shown and met.b.id in shown:
                    (within if met.a.party == met.b.party else between).append(met)
        return [*sorted(drafted, key=lambda met: met.a.party == met.b.party), *between, *within]

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
        _, drawn, why = self.drawings.of(form)
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
        try:
            return _points(typed_positions(text), [], view)
        except ValueError:  # not positions alone: a piece of a notice, of which what stands between them is left out
            found = find_coordinates(text.upper())
        points = [each.position for each in found.positions] + [each for box in found.boxes for each in box.corners]
        doubts = [doubt for each in found.positions for doubt in each.doubts]
        doubts += [doubt for each in found.boxes for doubt in each.doubts]
        return _points(points, [harmless(each.text) for each in found.strays] + doubts, view)


def _points(points: Sequence[Position], strays: list[str], view: View) -> dict[str, Any]:
    return {
        "points": [[round(lon, 6), round(lat, 6)] for lon, lat in points],
        "words": [place((round(lon * DEGREE), round(lat * DEGREE)), view.units.coordinates) for lon, lat in points],
        "strays": strays,
    }
