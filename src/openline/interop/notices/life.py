"""Who speaks and for how long: a notice's series and number, what it cancels, and when it cancels itself."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from openline.core.space.volume import Window
from openline.interop.notices.clocks import utc
from openline.interop.notices.language import Language, find_runs
from openline.interop.notices.marks import Mark, pieces
from openline.interop.notices.passage import blank
from openline.interop.notices.reading import Area
from openline.interop.notices.schedule import Reference, read_schedule

_NUMBER = r"(?P<number>\d{1,4})\s?/\s?(?P<year>\d{4}|\d{2})"
_ID = re.compile(
    r"(?P<series>NAVAREA\s+[IVX]+|НАВАРЕА\s+\w+|PRIP\s+[A-Z]+|ПРИП\s+[А-Я-]+|COASTAL\s+WARNING\s+[A-Z]+|"
    r"\b[A-Z]+(?:\s+SEA)?\s+NAV(?:IGATIONAL)?\s*WARN(?:ING)?S?(?:\s+LIT)?)\s*(?:NO\.?\s*)?" + _NUMBER
)
_FIGURES = re.compile(r"\d{1,4}\s?/\s?(?:\d{4}|\d{2})")
_LONGEST_SERIES = 60
_CANCELLED = re.compile(r"(?P<number>\d{1,4})\s?/\s?(?P<year>\d{4}|\d{2})(?P<part>\s*(?:ПУНКТ|ПОДПУНКТ|PARA)(?!\s*=))?")
_RUSSIAN_SERIES = {"ЗАПАД": "WEST", "ВОСТОК": "EAST", "СЕВЕР": "NORTH", "ЮГ": "SOUTH"}
_NAVAREA_BY_POINT = {"200": "XX", "210": "XXI", "130": "XIII"}
_TRANSLITERATION = str.maketrans("АБВГДЕЁЗИЙКЛМНОПРСТУФЫЭ", "ABVGDEEZIYKLMNOPRSTUFYE") | str.maketrans(
    {"Ж": "ZH", "Х": "KH", "Ц": "TS", "Ч": "CH", "Ш": "SH", "Щ": "SHCH", "Ъ": "", "Ь": "", "Ю": "YU", "Я": "YA"}
)


class Identity(Struct, frozen=True):
    """Series, number and year of a notice; `name` is its id, the number without leading zeros."""

    series: str
    number: str
    year: int | None

    @property
    def name(self) -> str:
        return f"{self.series} {int(self.number)}/{(self.year or 0) % 100:02d}" if self.series else self.number


def _ids(text: str) -> Iterator[re.Match[str]]:
    """Yield every id in a text; its words are looked for only before figures that may be a number and a year."""
    end = 0
    for figures in _FIGURES.finditer(text):
        found = _ID.search(text, max(end, figures.start() - _LONGEST_SERIES), figures.end())
        if found is not None:
            yield found
            end = found.end()


def identify(container: str | None, text: str) -> Identity:
    """Return who speaks: the container's id where it names series and number, otherwise the text's own header."""
    for source in (container or "", text):
        if found := _ID.search(source.upper()):
            return Identity(series_name(found["series"]), found["number"], full_year(found["year"]))
    return Identity("", container or "", None)


def series_name(name: str) -> str:
    """Return the Latin name of a series: `ПРИП ЗАПАД` is `PRIP WEST`, `НАВАРЕА 200` is `NAVAREA XX`."""
    words = name.split()
    if words[0] == "НАВАРЕА":
        return f"NAVAREA {_NAVAREA_BY_POINT.get(words[1], words[1])}"
    if words[0] == "ПРИП":
        place = words[1]
        return "PRIP " + _RUSSIAN_SERIES.get(place, place.translate(_TRANSLITERATION))
    if words[:2] == ["COASTAL", "WARNING"]:
        return f"PRIP {words[2]}"
    series = re.sub(r"NAV(?:IGATIONAL)?\s*WARN(?:ING)?S?", "NAV WARN", " ".join(words))
    return series.removesuffix(" LIT")


def full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def moment_in(text: str, language: Language, reference: Reference) -> int | None:
    """Return the first moment that a few words tell; a bare day means its beginning."""
    for run in find_runs(text, language):
        parts = pieces([*run, Mark("break", 0, 0)], reference.year or reference.year_of(1))
        found = read_schedule(parts, reference, utc)
        if found.observed is not None:
            return found.observed
        if found.windows:
            return found.windows[0].start
        if found.until is not None:
            return found.until
    return None


class Life(Struct, frozen=True):
    """Self-cancel time, whether it cancels itself at once, and the other notices it cancels."""

    at: int | None
    at_once: bool
    cancels: tuple[str, ...]


def read_life(languages: Sequence[tuple[str, Language]], reference: Reference, identity: Identity) -> Life:
    at: int | None = None
    at_once = False
    cancels: list[str] = []
    for text, language in languages:
        cue = language.cancel_cue.search(text)
        if cue is None:
            continue
        clauses = list(language.self_cancel.finditer(text, cue.start()))
        for clause in clauses:
            when = moment_in(clause["rest"], language, reference)
            if when is not None:
                at = when if at is None else min(at, when)
            elif not re.search(r"\d", clause["rest"]):
                at_once = True
        rest = blank(text, [clause.span() for clause in clauses])
        for clause in language.other_cancel.finditer(rest, cue.start()):
            cancels += _others(clause["rest"], identity)
    own = identity.name
    return Life(at, at_once and at is None, tuple(one for one in dict.fromkeys(cancels) if one != own))


_HOUR_S = 3600
_DAY_S = 86_400
_LONG_BEFORE_CANCEL_S = 30 * _DAY_S


def up_to_the_last_night(areas: Sequence[Area], life: Life) -> tuple[tuple[Area, ...], list[str]]:
    """Drop a night that begins only after the notice has ended itself, if it ends itself with the night before.

    `1900 TO 0200 UTC 09 TO 13 MAY … CANCEL THIS MESSAGE 130300 UTC MAY`: the 13th is the morning of the last night.
    """
    if all(_nights(area.windows, life.at) is area.windows for area in areas):
        return tuple(areas), []
    kept = tuple(replace(area, windows=_nights(area.windows, life.at)) for area in areas)
    return kept, ["last_night: the last day that is named is the one on which the last night ends, as the own end says"]


def _nights(windows: tuple[Window, ...], at: int | None) -> tuple[Window, ...]:
    if at is None or len(windows) < 2 or windows[-1].start < at:
        return windows
    before, last = windows[-2:]
    a_night_later = Window(before.start + _DAY_S, (before.end or 0) + _DAY_S, before.alternate)
    ends_it = before.end is not None and at - _HOUR_S <= before.end <= at
    return windows[:-1] if ends_it and last == a_night_later else windows


def contradictions(areas: Sequence[Area], life: Life) -> list[str]:
    """Return doubts where the windows and the notice's own end cannot both be meant.

    A window may outlast the end by an hour (2359 for 2400, a clock left out), and days without hours by their last
    night; an end a month after the last window is that of another month or year.
    """
    windows = [window for area in areas for window in area.windows]
    if life.at is None or not windows:
        return []
    if any(window.start >= life.at or (window.end or 0) > life.at + _slack(window) for window in windows):
        return ["past_cancel: a time that is announced lies behind the time at which the notice cancels itself"]
    if all(window.end is not None and window.end < life.at - _LONG_BEFORE_CANCEL_S for window in windows):
        return ["long_before_cancel: all that is announced ends more than 30 days before the notice cancels itself"]
    return []


def _slack(window: Window) -> int:
    """Return the seconds by which a window may outlast the end: of whole days, no hour is stated."""
    whole_days = window.end is not None and window.start % _DAY_S == window.end % _DAY_S == 0
    return _DAY_S - 1 if whole_days else _HOUR_S


def _others(clause: str, identity: Identity) -> list[str]:
    """Return the ids in `NAVAREA XIX 99/13`, `106/25, 143/25` or `0412/26 AND 0423/26`, not of single paragraphs."""
    series = identity.series
    out = []
    at = 0
    for found in _CANCELLED.finditer(clause):
        named = _ID.search(clause[at : found.end()])
        if named:
            series = series_name(named["series"])
        at = found.end()
        if found["part"] is None:
            out.append(Identity(series, found["number"], full_year(found["year"])).name)
    return out


def without_clauses(languages: Sequence[tuple[str, Language]]) -> list[tuple[str, Language]]:
    """Return the passages with numbers of notices and cancel clauses blanked out: their figures are no schedule."""
    out = []
    for text, language in languages:
        spans = [found.span() for found in _ids(text)]
        if cue := language.cancel_cue.search(text):
            spans += [found.span() for found in language.self_cancel.finditer(text, cue.start())]
            others = language.other_cancel.finditer(
                text, cue.start()
            )  # CANCELLED RECOMMENDED ROUTE is none of a notice
            spans += [found.span() for found in others if _CANCELLED.search(found["rest"])]
        out.append((blank(text, spans), language))
    return out
