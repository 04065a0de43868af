"""Common Alerting Protocol 1.2 messages (OASIS standard, 1 July 2010).

One <info> for each window, with the areas that are active in it. CAP has circles and polygons, no corridors and no
holes: a corridor becomes one box for each leg, a hole is filled. Times and positions are exact; heights are feet above
mean sea level, widened where they were announced above something else.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import ceil, floor
from typing import ClassVar, Final, Literal, NamedTuple
from xml.etree import ElementTree as ET

from openline.core.errors import Misuse
from openline.core.space.band import limit
from openline.core.space.simple import simple
from openline.core.space.volume import (
    Band,
    Circle,
    Corridor,
    Footprint,
    Polygon,
    Position,
    VerticalReference,
    Volume,
    Window,
)
from openline.interop.drafts.announcement import ALTERNATES, REMARK, Announcement, Draft, NotExpressible, without_holes
from openline.interop.drafts.cap_shapes import boxes, short_edges
from openline.interop.drafts.heights import FLIGHT_LEVEL_M, FOOT_M
from openline.interop.notices.reading import Kind

NAMESPACE: Final = "urn:oasis:names:tc:emergency:cap:1.2"

Status = Literal["Actual", "Exercise", "Test", "Draft"]
MessageType = Literal["Alert", "Update", "Cancel"]

CORRIDOR = "corridor: the form has no corridors; each leg is stated as a box around it"
WINDOWS_JOINED = "windows_joined: there are too many windows for one message; it lasts from the first to the last"
OPEN_END = "open_end: no end is announced, so the message states none; recipients then set their own"
HEIGHTS_LEFT_OUT = "heights_left_out: the form counts from sea level; heights above ground stand in the words alone"
HEIGHTS_WIDENED = "heights_widened: the form counts from sea level; other heights are stated as far as they may reach"

_MOST_WINDOWS = 100
_FORBIDDEN: Final = re.compile(r"[\s,<&]")
_UNPRINTABLE: Final = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_CATEGORIES: dict[Kind, str] = {
    "exercise": "Security",
    "live_firing": "Security",
    "missile": "Security",
    "rocket_launch": "Safety",
    "space_debris": "Safety",
    "hazardous_operation": "Safety",
    "patrol": "Security",
    "relocation": "Security",
    "transit": "Transport",
    "closed_area": "Transport",
    "works": "Transport",
    "hazard": "Safety",
    "other": "Other",
}


class InvalidCapHeader(Misuse):
    """The message would not be one of CAP 1.2."""

    code: ClassVar[str] = "invalid_cap_header"


@dataclass(frozen=True, slots=True)
class Reference:
    """An earlier message that this one updates or cancels."""

    sender: str
    identifier: str
    sent: int

    def __str__(self) -> str:
        return f"{self.sender},{self.identifier},{date_time(self.sent)}"


@dataclass(frozen=True, slots=True)
class CapHeader:
    """What a message says beside its activity; none of it is made up here.

    Attributes:
        sender: who sends, unique in the world; neither it nor the identifier holds blanks, commas, `<` or `&`.
        identifier: unique for the sender.
        sent: seconds UTC.
        status: Draft unless the authority says otherwise.
        references: the earlier messages; an Update or Cancel has at least one.
    Raises:
        InvalidCapHeader: one of these is not so.
    """

    sender: str
    identifier: str
    sent: int
    status: Status = "Draft"
    message_type: MessageType = "Alert"
    references: tuple[Reference, ...] = ()
    language: str = "en"

    def __post_init__(self) -> None:
        names = [self.sender, self.identifier, *(n for r in self.references for n in (r.sender, r.identifier))]
        if not all(name and not _FORBIDDEN.search(name) and not _UNPRINTABLE.search(name) for name in names):
            raise InvalidCapHeader(
                "a sender or identifier is empty or holds a blank, a comma, < or &", hint="write it without these"
            )
        if self.message_type != "Alert" and not self.references:
            raise InvalidCapHeader(
                f"an {self.message_type} names the messages that it is about", hint="give their references"
            )
        if not re.fullmatch(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*", self.language):
            raise InvalidCapHeader(f"{self.language[:20]!r} is no language code", hint="such as en or en-GB (RFC 3066)")


class _Stated(NamedTuple):
    """A volume as the message says it, and its heights as they were announced."""

    volume: Volume
    announced: Band


def draft_cap(announcement: Announcement, header: CapHeader) -> Draft:
    """Return the announcement as one CAP 1.2 message, XML in UTF-8.

    Raises:
        NotExpressible: an area is wider than the form's polygons can go around, or a time has no four-digit year.
    """
    stated, notes = _stated(announcement.volumes)
    alert = ET.Element("alert", xmlns=NAMESPACE)
    _add(alert, "identifier", header.identifier)
    _add(alert, "sender", header.sender)
    _add(alert, "sent", date_time(header.sent))
    _add(alert, "status", header.status)
    _add(alert, "msgType", header.message_type)
    _add(alert, "scope", "Public")
    _add(alert, "note", f"{REMARK}." if header.status == "Draft" else f"{REMARK}. Intended status: {header.status}.")
    if header.references:
        _add(alert, "references", " ".join(map(str, header.references)))
    windows = {window for volume, _ in stated for window in volume.windows}
    for window in sorted(windows, key=lambda window: (window.start, window.end or 0)):
        active = [one for one in stated if window in one.volume.windows]
        _add_info(alert, announcement, header, window, active)
    ET.indent(alert)
    text = '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(alert, encoding="unicode") + "\n"
    return Draft(announcement.id, "cap", text, tuple(volume for volume, _ in stated), notes)


def _stated(volumes: Iterable[Volume]) -> tuple[list[_Stated], tuple[str, ...]]:
    """Return the volumes as the message says them, and what is said differently."""
    stated: list[_Stated] = []
    notes: dict[str, None] = {}
    for volume in volumes:
        filled, said = without_holes(volume)
        windows = tuple(dict.fromkeys(Window(window.start, window.end) for window in volume.windows))
        if len(windows) > _MOST_WINDOWS:
            ends = [window.end for window in windows if window.end is not None]
            last = max(ends) if len(ends) == len(windows) else None
            windows = (Window(min(window.start for window in windows), last),)
            said += (WINDOWS_JOINED,)
        if any(window.alternate for window in volume.windows):
            said += (ALTERNATES,)
        if any(window.end is None for window in windows):
            said += (OPEN_END,)
        band, doubt = heights_at_sea(volume.band)
        said += doubt
        if isinstance(filled.footprint, Corridor):
            said += (CORRIDOR,)
        notes |= dict.fromkeys(said)
        stated.append(_Stated(Volume(filled.footprint, band, windows), volume.band))
    return stated, tuple(notes)


def _add_info(
    alert: ET.Element, announcement: Announcement, header: CapHeader, window: Window, active: Sequence[_Stated]
) -> None:
    info = ET.SubElement(alert, "info")
    _add(info, "language", header.language)
    _add(info, "category", _CATEGORIES[announcement.kind])
    _add(info, "event", announcement.kind.replace("_", " "))
    _add(info, "responseType", "Avoid")
    _add(info, "urgency", "Future" if header.sent < window.start else "Immediate")
    _add(
        info, "severity", "Unknown"
    )  # how bad it would be to be there, and how sure it is, is for the authority to say
    _add(info, "certainty", "Unknown")
    _add(info, "onset", date_time(window.start))
    if window.end is not None:
        _add(info, "expires", date_time(window.end))
    if announcement.title.strip():
        _add(info, "headline", announcement.title.strip())
    labels = [f"Area {number}" for number in range(1, len(active) + 1)] if len(active) > 1 else [""]
    words = [
        f"{label}: {_heights_in_words(band)}".lstrip(": ") for label, (_, band) in zip(labels, active, strict=True)
    ]
    _add(info, "description", " ".join(words))
    if announcement.contact.strip():
        _add(info, "contact", announcement.contact.strip())
    for label, (volume, _) in zip(labels, active, strict=True):
        area = ET.SubElement(info, "area")
        _add(area, "areaDesc", f"{announcement.id} {label}".strip())
        _add_place(area, volume.footprint)
        _add_heights(area, volume.band)


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = _UNPRINTABLE.sub(" ", text)


def date_time(seconds: int) -> str:
    """Return a time as CAP writes it: to the second, with an offset and never with Z.

    Raises:
        NotExpressible: outside the years 1 to 9999.
    """
    try:
        return f"{_EPOCH + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%S}-00:00".rjust(25, "0")
    except OverflowError:
        raise NotExpressible("a time lies outside the years 1 to 9999", hint="mend the date") from None


# Heights --------------------------------------------------------------------------------------------------------------


def heights_at_sea(band: Band) -> tuple[Band, tuple[str, ...]]:
    """Return a band in whole feet above mean sea level that holds all of another, and what is different about it.

    From the surface is from 0 feet. A band that begins or ends above ground, or does not say above what, is stated as
    all heights.
    """
    lower, upper = limit(band.lower_m, band.lower_ref), limit(band.upper_m, band.upper_ref)
    if any(one is not None and one.datum in ("surface", "not stated") and one.metres > 0.0 for one in (lower, upper)):
        return Band(), (HEIGHTS_LEFT_OUT,)
    if upper is None and (lower is None or lower.metres <= 0.0):
        return Band(), ()
    widened = any(one is not None and one.datum in ("ellipsoid", "pressure") for one in (lower, upper))
    bottom = 0 if lower is None or lower.datum == "surface" else floor(lower.lowest / FOOT_M + 1e-6)
    if upper is None:
        return Band(bottom * FOOT_M, "MSL"), (HEIGHTS_WIDENED,) if widened else ()
    top = ceil(upper.highest / FOOT_M - 1e-6)
    return Band(bottom * FOOT_M, "MSL", top * FOOT_M, "MSL"), (HEIGHTS_WIDENED,) if widened else ()


def _add_heights(area: ET.Element, band: Band) -> None:
    """Add altitude and ceiling; a ceiling stands only beside an altitude."""
    if band.lower_m is not None:
        _add(area, "altitude", str(round(band.lower_m / FOOT_M)))
        _add(area, "ceiling", str(round(band.upper_m / FOOT_M)) if band.upper_m is not None else _UNLIMITED_FT)


_UNLIMITED_FT: Final = "328083990"
"""100,000 km: an altitude without a ceiling would mean that height alone."""


_ABOVE: dict[VerticalReference | None, str] = {
    "SFC": "m above the surface",
    "AGL": "m above the surface",
    "MSL": "m above mean sea level",
    "WGS84": "m above the ellipsoid",
    "DEPTH": "m under water",
    None: "m",
}


def _heights_in_words(band: Band) -> str:
    lower = "the surface" if band.lower_m is None else _height(band.lower_m, band.lower_ref)
    upper = "unlimited" if band.upper_m is None else _height(band.upper_m, band.upper_ref)
    return f"From {lower} to {upper}."


def _height(metres: float, reference: VerticalReference | None) -> str:
    if reference == "FL":
        return f"FL{metres / FLIGHT_LEVEL_M:.4g}"
    return "the surface" if reference == "SFC" and not metres else f"{metres:g} {_ABOVE[reference]}"


# Places ---------------------------------------------------------------------------------------------------------------


def _add_place(area: ET.Element, footprint: Footprint) -> None:
    (part,) = simple(footprint)
    match part:
        case Circle(centre, radius_m):
            _add(area, "circle", f"{_pair(centre)} {ceil(radius_m - 1e-6) / 1000:.3f}")
        case Corridor(points, half_width_m) if len(points) > 1:
            for ring in boxes(points, half_width_m):
                _add_ring(area, ring)
        case Corridor(points, half_width_m):
            _add_place(area, Circle(points[0], half_width_m))
        case Polygon(rings, parallels):
            _add_ring(area, short_edges(rings[0], parallels))


def _add_ring(area: ET.Element, ring: Sequence[Position]) -> None:
    _add(area, "polygon", " ".join(map(_pair, (*ring, ring[0]))))


def _pair(place: Position) -> str:
    """Return latitude and longitude to a hundred-millionth of a degree, a millimetre."""
    return f"{_decimal(place[1])},{_decimal(place[0])}"


def _decimal(degrees: float) -> str:
    return f"{degrees:.8f}".rstrip("0").rstrip(".").replace("-0.00000000", "0") or "0"
