"""From an element to a sentence: the same bytes give the same words on both nodes, in every language.

Pure: the words come in as `Phrases` (made from languages/*.ftl by node/phrases.py). Text that a person wrote is shown
as it is but can never act: control characters and direction overrides are made visible.
"""

import unicodedata
from collections.abc import Mapping
from typing import Protocol

from openline.core.catalogue.dialogue import Answer, Question, Result, Signal, Text
from openline.core.catalogue.element import Cover, Element, FreeText, Unreadable
from openline.core.catalogue.fields import DEGREE, Point
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.receipts import Receipt, Test
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm

REFERENCES = ("SFC", "MSL", "AGL", "WGS84", "FL", "DEPTH")
SHOWN_WINDOWS = 4
SHOWN_CORNERS = 12


class Phrases(Protocol):
    """The words of one language."""

    @property
    def language(self) -> str: ...

    def say(self, key: str, arguments: Mapping[str, str | int] | None = None) -> str:
        """Return the phrase `key` with its arguments put in; an unknown key comes back as the key, marked."""


def harmless(text: str, *, lines: bool = False) -> str:
    """Return `text` with everything that could act on a screen made visible (`<U+202E>`); newlines kept if `lines`."""
    shown = []
    for character in text:
        kind = unicodedata.category(character)
        if (character == "\n" and lines) or kind not in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp"):
            shown.append(character)
        elif character in "\n\t\r":
            shown.append(" ")
        else:
            shown.append(f"<U+{ord(character):04X}>")
    return "".join(shown)


def clock(seconds: int | None, phrases: Phrases) -> str:
    """Return a time as `2026-04-02 12:00Z`; None is until further notice."""
    if seconds is None:
        return phrases.say("until-further-notice")
    days, rest = divmod(seconds, 86_400)
    year, month, day = _civil(days)
    return f"{year:04d}-{month:02d}-{day:02d} {rest // 3600:02d}:{rest // 60 % 60:02d}Z"


def _civil(days: int) -> tuple[int, int, int]:
    """Days since 1970-01-01 to (year, month, day), proleptic Gregorian (H. Hinnant, chrono-compatible algorithms)."""
    days += 719_468
    era, day_of_era = divmod(days, 146_097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year_of_era + era * 400 + (month <= 2), month, day


def place(point: Point) -> str:
    """Return a position in degrees and minutes to a hundredth: `28-38.47N 080-37.31W`."""
    longitude, latitude = point
    return f"{_angle(latitude, 2, 'NS')} {_angle(longitude, 3, 'EW')}"


def _angle(value: int, digits: int, hemispheres: str) -> str:
    hundredths = round(abs(value) * 6_000 / DEGREE)
    degrees, rest = divmod(hundredths, 6_000)
    return f"{degrees:0{digits}d}-{rest // 100:02d}.{rest % 100:02d}{hemispheres[value < 0]}"


def footprint(form: FootprintForm, phrases: Phrases) -> str:
    """Return the words for a footprint with its stated corners."""
    points = form.rings[0]
    width = _length(form.width_dm)
    match form.shape:
        case Shape.CIRCLE if form.width_dm == 0:
            return phrases.say("shape-point", {"place": place(points[0])})
        case Shape.CIRCLE:
            return phrases.say("shape-circle", {"place": place(points[0]), "radius": width})
        case Shape.CORRIDOR:
            return phrases.say("shape-corridor", {"places": _places(points), "width": width})
        case _:
            return phrases.say("shape-polygon", {"count": len(points), "places": _places(points)})


def _places(points: tuple[Point, ...]) -> str:
    shown = ", ".join(place(point) for point in points[:SHOWN_CORNERS])
    return shown if len(points) <= SHOWN_CORNERS else f"{shown}, … (+{len(points) - SHOWN_CORNERS})"


def _length(decimetres: int) -> str:
    return f"{decimetres / 10:g} m" if decimetres < 100_000 else f"{decimetres / 10_000:.2f} km"


def heights(form: VolumeForm, phrases: Phrases) -> str:
    """Return the words for a vertical band."""
    if form.lower_dm is None and form.upper_dm is None and form.lower_ref is None and form.upper_ref is None:
        return phrases.say("heights-not-stated")
    lower = _limit(form.lower_dm, form.lower_ref, phrases)
    return phrases.say("heights", {"lower": lower, "upper": _limit(form.upper_dm, form.upper_ref, phrases)})


def _limit(decimetres: int | None, reference: int | None, phrases: Phrases) -> str:
    if decimetres is None:
        return phrases.say("unlimited")
    name = "" if reference is None else REFERENCES[reference]
    if name == "FL":
        return f"FL{round(decimetres / 304.8):03d}"
    if name in ("SFC", "AGL") and decimetres == 0:
        return phrases.say("surface")
    return f"{decimetres / 10:g} m {name}".strip()


def windows(form: VolumeForm, phrases: Phrases) -> str:
    """Return the words for time windows, the first few in full."""
    said = []
    for start, end, alternate in form.windows[:SHOWN_WINDOWS]:
        span = f"{clock(start, phrases)} – {clock(end, phrases)}"
        said.append(phrases.say("window-alternate", {"span": span}) if alternate else span)
    more = len(form.windows) - SHOWN_WINDOWS
    if more > 0:
        said.append(phrases.say("windows-more", {"count": more}))
    return "; ".join(said)


def sentence(cover: Cover, element: Element, phrases: Phrases) -> str:
    """Return the one sentence that says an element, in the language of `phrases`."""
    said = _sentence(element, phrases)
    status = phrases.say(("status-actual", "status-exercise", "status-test")[cover.status])
    return said if cover.status == 0 else f"[{status}] {said}"


def _sentence(element: Element, phrases: Phrases) -> str:
    match element:
        case Activity():
            return phrases.say(
                "sentence-activity",
                {
                    "kind": phrases.say(f"kind-{element.kind.name.lower()}"),
                    "title": harmless(element.title.text),
                    "id": harmless(element.activity_id),
                    "windows": windows(element.volumes[0], phrases),
                },
            )
        case Question():
            return phrases.say(
                "sentence-question",
                {
                    "topic": phrases.say(f"topic-{element.topic.name.lower()}"),
                    "items": "; ".join(phrases.say(f"item-{item.name.lower()}") for item in element.items) or "–",
                },
            ) + _free(element.text, phrases)
        case Answer():
            key = f"result-{element.result.name.lower()}"
            arguments = {"minutes": element.minutes or 0} if element.result == Result.STAND_BY else None
            return phrases.say("sentence-answer", {"result": phrases.say(key, arguments)}) + _free(
                element.text, phrases
            )
        case Signal():
            return phrases.say("sentence-signal", {"meaning": phrases.say(f"meaning-{element.meaning.name.lower()}")})
        case Receipt():
            return phrases.say(
                "sentence-receipt",
                {"level": phrases.say(f"level-{element.level.name.lower()}"), "at": clock(element.at, phrases)},
            )
        case Text():
            return phrases.say("sentence-text") + _free(element.text, phrases)
        case Test():
            return phrases.say("sentence-test", {"number": element.test_no}) + (
                f" “{harmless(element.text)}”" if element.text else ""
            )
        case Unreadable():
            return phrases.say("sentence-unreadable", {"number": element.element, "reason": harmless(element.reason)})
    return phrases.say("sentence-unreadable", {"number": element.number, "reason": ""})


def _free(text: FreeText | None, phrases: Phrases) -> str:
    """Free text, under its marker, with its language when that is not the reader's: never translated here."""
    if text is None:
        return ""
    marker = phrases.say(f"marker-{text.marker.name.lower()}")
    words = harmless(text.text)
    if text.language == phrases.language:
        return f" {marker}: “{words}”"
    return f" {marker} [{phrases.say('in-language', {'language': text.language})}]: “{words}”"


def details(element: Element, phrases: Phrases) -> list[tuple[str, str]]:
    """Return (label, value) lines that say an element in full."""
    lines: list[tuple[str, str]] = []
    if isinstance(element, Activity):
        for number, volume in enumerate(element.volumes, 1):
            suffix = f" {number}" if len(element.volumes) > 1 else ""
            lines.append((phrases.say("label-area") + suffix, footprint(volume.footprint, phrases)))
            lines.append((phrases.say("label-heights") + suffix, heights(volume, phrases)))
            lines.append((phrases.say("label-windows") + suffix, windows(volume, phrases)))
        if element.source:
            lines.append((phrases.say("label-source"), harmless(element.source)))
        if element.cancelled_at is not None:
            lines.append((phrases.say("label-cancelled"), clock(element.cancelled_at, phrases)))
        if element.same_event:
            lines.append((phrases.say("label-same-event"), harmless(", ".join(element.same_event))))
        lines += [(phrases.say("label-doubt"), harmless(doubt)) for doubt in element.doubts]
    return lines
