"""Forms of a line's statistics: pictures, and the same facts in words."""

from openline.web.forms.base import Answer


class Bar(Answer, frozen=True, kw_only=True):
    """One bar of each side; `values` has None where there is nothing to say."""

    label: str
    values: tuple[int | None, ...]
    words: tuple[str, ...]


class Series(Answer, frozen=True, kw_only=True):
    """A side, and what its bars come to over the whole period."""

    name: str
    words: str


class Chart(Answer, frozen=True, kw_only=True):
    chart: str
    title: str
    about: str
    series: tuple[Series, ...]
    most: int
    most_words: str
    bars: tuple[Bar, ...]


class WordTable(Answer, frozen=True, kw_only=True):
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class LineStatistics(Answer, frozen=True, kw_only=True):
    """The statistics of one line over a period that ends now; the tables are those of `openline report`."""

    line: str
    peer: str
    begins: str
    ends: str
    charts: tuple[Chart, ...]
    tables: tuple[WordTable, ...]
