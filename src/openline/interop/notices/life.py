"""Who speaks and for how long: a notice's series and number, what it cancels, and when it cancels itself."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from openline.interop.notices.clocks import utc
from openline.interop.notices.language import Language, find_runs
from openline.interop.notices.marks import Mark, pieces
from openline.interop.notices.passage import blank
from openline.interop.notices.schedule import Reference, read_schedule

_NUMBER = r"(?P<number>\d{1,4})\s?/\s?(?P<year>\d{4}|\d{2})"
_ID = re.compile(
    r"(?P<series>NAVAREA\s+[IVX]+|НАВАРЕА\s+\w+|PRIP\s+[A-Z]+|ПРИП\s+[А-Я-]+|COASTAL\s+WARNING\s+[A-Z]+|"
    r"\b[A-Z]+(?:\s+SEA)?\s+NAV(?:IGATIONAL)?\s*WARN(?:ING)?S?(?:\s+LIT)?)\s*(?:NO\.?\s*)?" + _NUMBER
)
_CANCELLED = re.compile(r"(?P<number>\d{1,4})\s?/\s?(?P<year>\d{4}|\d{2})(?P<part>\s*(?:ПУНКТ|ПОДПУНКТ|PARA)(?!\s*=))?")
_RUSSIAN_SERIES = {"ЗАПАД": "WEST", "ВОСТОК": "EAST", "СЕВЕР": "NORTH", "ЮГ": "SOUTH"}
_NAVAREA_BY_POINT = {"200": "XX", "210": "XXI", "130": "XIII"}
_TRANSLITERATION = str.maketrans("АБВГДЕЁЗИЙКЛМНОПРСТУФЫЭ", "ABVGDEEZIYKLMNOPRSTUFYE") | str.maketrans(
    {"Ж": "ZH", "Х": "KH", "Ц": "TS", "Ч": "CH", "Ш": "SH", "Щ": "SHCH", "Ъ": "", "Ь": "", "Ю": "YU", "Я": "YA"}
)


@dataclass(frozen=True, slots=True)
class Identity:
    """Series, number and year of a notice; `name` is its id, the number without leading zeros."""

    series: str
    number: str
    year: int | None

    @property
    def name(self) -> str:
        return f"{self.series} {int(self.number)}/{(self.year or 0) % 100:02d}" if self.series else self.number


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


@dataclass(frozen=True, slots=True)
class Life:
    """Self-cancel time, whether it cancels itself at once, and the other notices it cancels."""

    at: int | None
    at_once: bool
    cancels: tuple[str, ...]


def read_life(languages: Sequence[tuple[str, Language]], reference: Reference, identity: Identity) -> Life:
    at: int | None = None
    at_once = False
    cancels: list[str] = []
    for text, language in languages:
        for clause in language.self_cancel.finditer(text):
            when = moment_in(clause["rest"], language, reference)
            if when is not None:
                at = when if at is None else min(at, when)
            elif not re.search(r"\d", clause["rest"]):
                at_once = True
        rest = blank(text, [clause.span() for clause in language.self_cancel.finditer(text)])
        for clause in language.other_cancel.finditer(rest):
            cancels += _others(clause["rest"], identity)
    own = identity.name
    return Life(at, at_once and at is None, tuple(one for one in dict.fromkeys(cancels) if one != own))


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
        spans = [found.span() for pattern in (language.self_cancel, _ID) for found in pattern.finditer(text)]
        others = language.other_cancel.finditer(text)  # CANCELLED RECOMMENDED ROUTE is none of a notice
        spans += [found.span() for found in others if _CANCELLED.search(found["rest"])]
        out.append((blank(text, spans), language))
    return out
