"""The map: what is in force or planned on all lines, and drafted here, as outlines with words; and where it meets.

Only what can be seen is made here: outlines are for pictures, the decision stays with the exact test. The words of a
notice and its outline are remembered, so that a map that is looked at again costs next to nothing.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.measures import place
from openline.core.catalogue.places import footprint as footprint_words
from openline.core.catalogue.places import heights, window, windows
from openline.core.catalogue.plain_places import read_footprint_plain
from openline.core.catalogue.rendering import clock, harmless, kebab
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import FootprintForm, Shape, position, read_footprint
from openline.core.errors import Misuse
from openline.core.record.entry import Status
from openline.core.situation.plans import Reason
from openline.core.space.answer import common_area, nearest
from openline.core.space.conflict import Conflict
from openline.core.space.shape import shape_of
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Position
from openline.interop.notices.coordinates import find_coordinates
from openline.interop.outlines import Outline, outline, outline_of, outline_of_all
from openline.interop.typed import positions as typed_positions
from openline.node.board import Board
from openline.node.concerned import places_of, plans_named
from openline.node.desk import Draft
from openline.node.lines import Line
from openline.node.own_places import OwnPlaces, own_places
from openline.node.phrases import Seen
from openline.node.placed import MOST_WINDOWS, Met, Placed, meetings, placed, touches
from openline.node.reading import resolve

if TYPE_CHECKING:
    from openline.node.service import Service

HOUR_S: Final = 3_600
USUAL_S: Final = 7 * 24 * HOUR_S
LONGEST_S: Final = 366 * 24 * HOUR_S
MOST_AREAS: Final = 6_000
MOST_MEETINGS: Final = 500
MOST_COMMON: Final = 60
"""Of so many conflicts the common area is drawn at once; of the others the place is marked, until one of the two areas
is looked at."""
TURN_S: Final = 0.15
"""Outlines and words are made for so long at a time: whatever else a node is asked waits no longer for a map."""
MOMENTS: Final = 169
"""So many moments of the span can be looked at: every hour of seven days."""
SHOWN: Final = 3
"""Windows said in words."""


class Maps:
    """What a map shows."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self._common: dict[tuple[str, str], tuple[Conflict, Outline]] = {}
        self._words: dict[tuple[Any, ...], dict[str, str]] = {}

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {
            "map.areas": self.areas,
            "map.prepare": self.prepare,
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
        """Return all that is in force or planned on all lines between two times, and the own drafts.

        Args:
            since, until: seconds UTC; by default from now on for seven days.
            known: the `revision` of an earlier answer; where that still holds it is not said again.
        """
        view = self._service.reader(language, seen)
        start, end = self._span(since, until)
        volumes = self._placed(start, end)
        own = own_places(self._service.folder.path)
        revision = _revision(volumes, own, start, end, view)
        said: dict[str, Any] = {"now": self._service.now(), "revision": revision, "since": start, "until": end}
        if known == revision:
            nothing = {
                "areas": (),
                "meetings": (),
                "moments": (),
                "places": (),
                "places_unread": (),
                "left_off": 0,
                "meetings_left_off": 0,
            }
            return {**said, "same": True, **nothing}
        shown = {each.id: each for each in volumes[:MOST_AREAS]}
        met = self._meetings(shown, start)
        return {
            **said,
            "same": False,
            "areas": [self._row(each, start, view) for each in shown.values()],
            "meetings": [
                self._met(each, index < MOST_COMMON, start, end, view) for index, each in enumerate(met[:MOST_MEETINGS])
            ],
            "moments": _moments(start, end, view),
            "places": [{"name": name, "at": at} for name, at in own.places],
            "places_unread": own.unread,
            "left_off": len(volumes) - len(shown),
            "meetings_left_off": max(0, len(met) - MOST_MEETINGS),
        }

    def prepare(
        self,
        since: int | None = None,
        until: int | None = None,
        known: str = "",
        language: str | None = None,
        seen: Seen | None = None,
    ) -> int:
        """Make some of the outlines and words that `areas` will need; return how many volumes are left.

        The first map of a busy line takes seconds: asked for piece by piece, it keeps nothing else waiting.
        """
        view = self._service.reader(language, seen)
        start, end = self._span(since, until)
        volumes = self._placed(start, end)
        if known == _revision(volumes, own_places(self._service.folder.path), start, end, view):
            return 0
        ends = monotonic() + TURN_S
        for number, each in enumerate(volumes[:MOST_AREAS]):
            _outline(each.form.footprint)
            self._said(each, start, view)
            if monotonic() > ends:
                return min(len(volumes), MOST_AREAS) - number - 1
        return 0

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
        shown = {each.id: each for each in self._placed(start, end)}
        drawn = Outline()
        if entry:
            board = self._service.board(self._service.line(line))
            item = resolve(board, entry)
            roots = plans_named(board, item)
            ids = {each.id for each in shown.values() if each.line.id == board.line.id and each.root in roots}
            drawn = outline_of_all(places_of(item.element))
        else:
            ids = {area} & shown.keys()
        met = [each for each in self._meetings(shown, start) if each.a.id in ids or each.b.id in ids]
        return {
            "areas": sorted(ids),
            "meetings": [self._met(each, True, start, end, view) for each in met[:MOST_COMMON]],
            "polygons": drawn.polygons,
            "lines": drawn.lines,
        }

    def _span(self, since: int | None, until: int | None) -> tuple[int, int]:
        now = self._service.now()
        start = now - now % HOUR_S if since is None else since
        end = start + USUAL_S if until is None else until
        if not start < end <= start + LONGEST_S:
            raise Misuse("a map shows at most a year, from one time to a later one")
        return start, end

    def _lines(self) -> list[tuple[Line, Board, list[Draft]]]:
        lines = (line for line in self._service.all_lines() if line.confirmed)
        return [(line, self._service.board(line), self._service.desk.all(line)) for line in lines]

    def _placed(self, start: int, end: int) -> list[Placed]:
        found = [each for line, board, drafts in self._lines() for each in placed(line, board, drafts, start, end)]
        return sorted(found, key=lambda each: (each.spans[0][0], each.id))

    def _meetings(self, shown: Mapping[str, Placed], start: int) -> list[Met]:
        """Return which of what is shown meet: first what drafts meet, then the parties, then each among its own."""
        met = [each for line, board, drafts in self._lines() for each in meetings(line, board, drafts, shown, start)]
        return sorted(met, key=lambda each: (not (each.a.draft or each.b.draft), each.a.party == each.b.party))

    def _row(self, each: Placed, start: int, view: View) -> dict[str, Any]:
        drawn, why = _outline(each.form.footprint)
        why = why or each.why
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

    def _said(self, each: Placed, start: int, view: View) -> dict[str, str]:
        """Return the words of a volume: most maps say what the last one said."""
        form = each.form
        ahead = tuple(one for one in form.windows if one[1] is None or one[1] >= start) or form.windows
        band = form.lower_dm, form.lower_ref, form.upper_dm, form.upper_ref
        key = (
            ahead,
            band,
            each.kind,
            each.state,
            each.status,
            view.phrases.language,
            view.units,
            view.zone,
            view.isolate,
        )
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

    def _met(self, met: Met, drawn: bool, start: int, end: int, view: View) -> dict[str, Any]:
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
            "spans": [span for span in found.windows if touches(span, start, end)][:MOST_WINDOWS],
            "words": f"{said} {view.say('conflict-margin')}" if found.margin_only else said,
            "inside": found.inside,
            "polygons": common.polygons,
        }

    def _common_area(self, met: Met) -> Outline:
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


def _revision(volumes: Iterable[Placed], own: OwnPlaces, start: int, end: int, view: View) -> str:
    """Return a word that changes with all that the answer rests on, in this run of the node."""
    whole = sha256(repr((start, end, own, view.phrases.language, view.units, view.zone)).encode())
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
