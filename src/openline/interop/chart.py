"""A picture of a line's statistics: the sides beside each other, bar by bar, so that an imbalance is seen at once.

Plain SVG with words, made of numbers only; the same numbers give the same bytes on both sides.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Final

from openline.core.catalogue.view import Phrases
from openline.core.catalogue.words import kebab
from openline.interop.lettering import columns, shorten, text

WIDTH: Final = 960
_LEFT: Final = 300
_ROW: Final = 26
_GAP: Final = 34
_COLOURS: Final = ("#3b6ea5", "#c07a2c", "#5a8f4e", "#8a5a9b")
"""Colours of the parties, told apart without seeing colours by their order and their numbers."""
_NAME_COLUMNS: Final = 36


Rows = tuple[tuple[str, tuple[float | None, ...]], ...]
"""For each label one number of each party; None is not known."""


@dataclass(frozen=True, slots=True)
class Bars:
    """One chart: a title that says what its numbers are, and its rows."""

    title: str
    rows: Rows


def chart(heading: str, parties: Sequence[str], charts: Sequence[Bars], preamble: str = "") -> str:
    """Return the charts under each other as SVG.

    Args:
        heading: the period, in words.
        parties: names in the order of the numbers.
        preamble: of the charter; it stands on every export.
    """
    drawn: list[str] = []
    y = 64.0
    for number, name in enumerate(parties):
        x = _LEFT + 160 * number
        drawn.append(f'<rect x="{x}" y="46" width="14" height="14" fill="{_COLOURS[number % len(_COLOURS)]}"/>')
        drawn.append(f'<text x="{x + 20}" y="58">{text(shorten(name, 18))}</text>')
    for each in charts:
        y += _GAP
        drawn.append(f'<text class="title" x="24" y="{y:.0f}">{text(each.title)}</text>')
        y += 10
        y = _bars(each, y, drawn)
    for number, line in enumerate(wrap(preamble, 130)):
        drawn.append(f'<text x="24" y="{y + 30 + 15 * number:.0f}" font-size="11">{text(line)}</text>')
    height = y + 40 + 15 * len(wrap(preamble, 130))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}" '
        f'height="{height:.0f}" font-family="sans-serif" font-size="13" fill="#222">\n'
        f'<style>.title{{font-weight:bold}}</style>\n<rect width="100%" height="100%" fill="#fff"/>\n'
        f'<text class="title" x="24" y="30" font-size="17">{text(heading)}</text>\n' + "\n".join(drawn) + "\n</svg>\n"
    )


def _bars(bars: Bars, y: float, drawn: list[str]) -> float:
    known = [value for _, values in bars.rows for value in values if value is not None]
    most = max(known, default=0.0) or 1.0
    for label, values in bars.rows:
        thick = (_ROW - 6) / max(1, len(values))
        drawn.append(f'<text x="{_LEFT - 12}" y="{y + 15:.0f}" text-anchor="end">{_label(label)}</text>')
        for number, value in enumerate(values):
            top = y + 3 + number * thick
            length = 0.0 if value is None else (WIDTH - _LEFT - 110) * value / most
            colour = _COLOURS[number % len(_COLOURS)]
            drawn.append(
                f'<rect x="{_LEFT}" y="{top:.1f}" width="{length:.1f}" height="{thick - 1:.1f}" fill="{colour}"/>'
            )
            said = "–" if value is None else f"{value:g}"
            drawn.append(f'<text x="{_LEFT + length + 6:.1f}" y="{top + thick - 1:.1f}" font-size="10">{said}</text>')
        y += _ROW
    return y


def _label(words: str) -> str:
    return text(words if columns(words) <= _NAME_COLUMNS else shorten(words, _NAME_COLUMNS))


def charts_of(
    tables: Mapping[str, Sequence[Mapping[str, object]]], parties: Sequence[str], words: Phrases
) -> list[Bars]:
    """Return the charts of a report's tables: what was said, answers in time and how soon, lateness, tests missed."""

    def of_elements(rows: Sequence[Mapping[str, object]], key: str) -> Rows:
        named = ({**row, "element": words.say(f"element-{kebab(str(row['element']))}")} for row in rows)
        return beside(list(named), "element", key)

    def number(row: Mapping[str, object], key: str) -> float | None:
        value = row.get(key)
        return float(value) if isinstance(value, int | float) else None

    def beside(rows: Sequence[Mapping[str, object]], label: str, key: str) -> Rows:
        names = dict.fromkeys(str(row[label]) for row in rows)
        found = {(str(row[label]), str(row["party"])): number(row, key) for row in rows}
        return tuple((name, tuple(found.get((name, party)) for party in parties)) for name in names)

    made = [Bars(words.say("column-entries"), of_elements(tables.get("counts", ()), "entries"))]
    answers = tables.get("answers", ())
    made.append(Bars(words.say("chart-answered-in-time"), of_elements(answers, "in_time")))
    made.append(Bars(words.say("chart-time-to-answer"), of_elements(answers, "median_s")))
    for table, key in (("lateness", "late"), ("tests", "missed")):
        column = words.say(f"column-{key}")
        rows = [{**row, "what": column} for row in tables.get(table, ())]
        made.append(Bars(words.say(f"report-{table}"), beside(rows, "what", key)))
    return [each for each in made if each.rows]
