"""Forms of the map: areas with their outlines, where they meet, and what helps to draw one."""

from typing import Annotated, Any

from msgspec import Meta

from openline.web.forms.base import Answer, Language, Request

Place = tuple[float, float]
"""Longitude and latitude in degrees."""
Ring = tuple[Place, ...]
Span = tuple[int, int | None]
"""From and until, seconds UTC; null is until further notice."""


class Track(Answer, frozen=True, kw_only=True):
    """Something under way: at each point at its time, along great circles in between."""

    points: Ring
    times: tuple[int, ...]
    radius_m: float


class Area(Answer, frozen=True, kw_only=True):
    """One volume of a notice in force or planned, or of a draft.

    Attributes:
        entry: what announced it; "" for a draft that announces something new.
        draft: the draft's id; "" for a notice.
        state: notified, amended, active, nonconforming, contingent; or draft.
        status: actual, exercise or test.
        spans: when it counts, within the time asked for.
        shape: a name for the footprint: what has the same looks the same.
        polygons: each its outer ring first, inside on the left; a ring is neither closed nor cut at 180 degrees.
        lines: what has no width; a line of one point is a point.
        trouble: why it cannot be drawn or compared.
    """

    id: str
    line: str
    entry: str
    draft: str
    owner: str
    ours: bool
    name: str
    kind: str
    kind_words: str
    status: str
    status_words: str
    state: str
    state_words: str
    spans: tuple[Span, ...]
    when: str
    heights: str
    shape: str
    polygons: tuple[tuple[Ring, ...], ...]
    lines: tuple[Ring, ...]
    track: Track | None
    trouble: str


class AreasMeet(Answer, frozen=True, kw_only=True):
    """Where two areas meet.

    Attributes:
        a, b: ids of the areas.
        inside: a place at which they meet.
        polygons: what both cover; none where it is too large to draw, or a line.
    """

    a: str
    b: str
    between_parties: bool
    spans: tuple[Span, ...]
    words: str
    inside: Place
    polygons: tuple[tuple[Ring, ...], ...]


class OwnPlace(Answer, frozen=True, kw_only=True):
    """A place on the party's own list."""

    name: str
    at: Place


class Moment(Answer, frozen=True, kw_only=True):
    at: int
    words: str


class Areas(Answer, frozen=True, kw_only=True):
    """What a map shows.

    Attributes:
        revision: changes with what is shown; to be given as `known` when asking again.
        same: nothing has changed since `known`; nothing is said again.
        whole: nothing is left; else one asks again at once, with this answer's revision. Conflicts come last.
        anew: `known` is not known here: the asker forgets all areas that it holds.
        areas: those that the asker lacks or holds as they were, as many as were ready; left: so many are to follow.
        gone: ids of areas that the asker holds and that count no more.
        moments: times that can be looked at, in words.
        places: the party's own list, the only names on its maps; in the lines `places_unread` no place was found.
        left_off: so many areas more than can be shown; the latest are left off.
        meetings_left_off: so many conflicts more than can be shown; those between the parties come first.
    """

    now: int
    since: int
    until: int
    revision: str
    same: bool
    whole: bool
    anew: bool
    areas: tuple[Area, ...]
    gone: tuple[str, ...]
    left: int
    meetings: tuple[AreasMeet, ...]
    moments: tuple[Moment, ...]
    places: tuple[OwnPlace, ...]
    places_unread: tuple[int, ...]
    left_off: int
    meetings_left_off: int


class Extract(Answer, frozen=True, kw_only=True):
    """What one area or one entry has on the map.

    Attributes:
        areas: ids of the areas that it is or is about.
        meetings: where these meet others, with what both cover.
        polygons, lines: the places that the entry states itself, whether in force or not.
    """

    areas: tuple[str, ...]
    meetings: tuple[AreasMeet, ...]
    polygons: tuple[tuple[Ring, ...], ...]
    lines: tuple[Ring, ...]


class FootprintAsked(Request, frozen=True, kw_only=True):
    """A footprint in the plain form of the catalogue."""

    footprint: dict[str, Any]
    language: Language | None = None


class FootprintDrawn(Answer, frozen=True, kw_only=True):
    """What to draw of a footprint, its words, and what is wrong with it: "" where nothing is."""

    polygons: tuple[tuple[Ring, ...], ...]
    lines: tuple[Ring, ...]
    words: str
    trouble: str
    hint: str


class Positions(Answer, frozen=True, kw_only=True):
    """The positions that a text states, each in its usual form; and what of the text is no position or doubtful."""

    points: tuple[Place, ...]
    words: tuple[str, ...]
    strays: tuple[str, ...]


Written = Annotated[str, Meta(max_length=20_000, description="positions in any form that notices use")]
Time = Annotated[int, Meta(ge=0, le=253_402_300_799, description="seconds UTC")]
AreaName = Annotated[str, Meta(max_length=100, description="an area's id")]
Revision = Annotated[str, Meta(max_length=32, description="of the answer that is held")]
