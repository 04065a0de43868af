"""A bulletin into its notices: a daily memorandum, an in-force page, several NOTAMs, a collection of any of them.

Notices begin at a heading (a series with a number, in the form of that series) or after a separator (NNNN, a row of =
or -). Two headings of one notice, such as the Russian and the English one, do not part it: they bear the same number.
A text without any heading is parted at blank lines only where every block could be a notice by itself.
Nothing is left out: what stands before the first notice is returned as a heading.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct


class Piece(Struct, frozen=True):
    """One notice of a bulletin, or with `heading` what stands before the first one."""

    text: str
    heading: bool = False


_MONTH = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}"
_TIME_OF_ISSUE = rf"\d{{6}}\s?(?:Z|UTC)\s{{1,3}}{_MONTH}\.?(?:\s{{1,3}}\d{{2,4}})?"
_OF_NGA = r"(?:HYDROPAC|HYDROLANT|HYDROARC|NAVAREA\s{1,3}(?:IV|XII))"
_SERIES = r"(?:HYDROPAC|HYDROLANT|HYDROARC|NAVAREA\s{1,3}[IVX]{1,5})"

_HEADING = re.compile(
    rf"""
    # NGA: the time of issue, then the series; also in texts whose line breaks were lost
      (?P<nga> (?<![\dA-Z]){_TIME_OF_ISSUE}\.?\s{{1,5}}{_OF_NGA}\s{{1,3}}(?P<n1>\d{{1,4}}/\d\d) )
    # any NAVAREA or HYDRO series at the beginning of a line
    | (?P<series> ^[ \t]{{0,8}}(?:\[[^\]\n]{{1,40}}\]\s{{0,3}})?{_SERIES}[ \t]{{1,3}}(?P<n2>\d{{1,4}}/\d\d) )
    # Japan: a ruled heading, or the number and the date
    | (?P<japan> ^[ \t]{{0,3}}(?:-{{2,5}}[ ]NAVAREA[ ]XI[ ])?NO\.[ ]?(?P<n3>\d\d-\d{{3,4}})\b )
    # NOTAM: number and type, even within a line; number before the fields, at the beginning of a line
    | (?P<notam> (?<![A-Z0-9/(])\(?(?P<n4>[A-Z]\d{{4}}/\d\d)\s{{1,5}}NOTAM[NRC]\b )
    | (?P<bare> ^[ \t]{{0,3}}\(?(?P<n5>[A-Z]\d{{4}}/\d\d)\b(?=[^\n]{{0,40}}\n?[ \t]{{0,3}}[QA]\)) )
    | (?P<domestic> ^[ \t]{{0,3}}(?P<n6>!(?:[A-Z]{{3,4}}[ ]){{1,2}}[A-Z]?\d{{1,2}}/\d{{3,4}}\b|!?FDC[ ]\d/\d{{4}}\b) )
    # Russia, in both alphabets; national coordinators
    | (?P<russia> ^[ \t]{{0,8}}(?:\[[^\]\n]{{1,40}}\]\s{{0,3}})?
                  (?:П?РИП|PRIP|НАВАРЕА|COASTAL\s{{1,3}}WARNING)[ \t]{{1,3}}[^\W\d]{{3,20}}[ \t]{{1,3}}
                  (?P<n7>\d{{1,4}}(?:/\d\d)?) )
    | (?P<navarea20> ^[ \t]{{0,8}}НАВАРЕА[ \t]{{1,3}}\d{{1,3}}[ \t]{{1,3}}(?P<n8>\d{{1,4}}/\d\d) )
    | (?P<national> ^[ \t]{{0,8}}(?:\[[^\]\n]{{1,40}}\]\s{{0,3}})?(?:{_TIME_OF_ISSUE}\s{{1,3}})?
                    (?:[A-Z]{{3,12}}[ ]){{1,2}}NAV(?:IGATIONAL)?[ ]WARN(?:ING)?S?[ ](?:NR[ ]|NO[ ])?
                    (?P<n9>\d{{1,4}}(?:/\d\d)?) )
    # China, in both languages; a title with a dash may stand in the same line
    | (?P<china> ^[ \t]{{0,3}}[^\n，。,]{{0,60}}?(?P<n10>[一-鿿]{{1,4}}航警\s?\d{{1,4}}/\d\d) )
    | (?P<msa> ^[ \t]{{0,3}}(?:[A-Z][A-Z ]{{3,50}}[—–-]{{1,2}}[ ]?)?
               (?P<n11>[A-Z]{{2,4}}\d{{1,4}}/\d\d)(?=[ \t,，.]{{1,4}}[A-Z]) )
    """,
    re.VERBOSE | re.MULTILINE,
)
_NUMBERS = tuple(f"n{index}" for index in range(1, 12))
_FIELD_Q = re.compile(r"^[ \t]{0,3}\(?Q\)[ \t]{0,3}[A-Z]{4}[ \t]{0,3}/[ \t]{0,3}Q[A-Z]{4}", re.MULTILINE)
_FIELD_A = re.compile(r"^[ \t]{0,3}\(?A\)[ \t]{0,3}[A-Z]{4}\b", re.MULTILINE)
_END = re.compile(r"^[ \t]{0,8}NNNN\b[ \t.=]{0,8}$|(?<=[=\s])NNNN(?=\s|$)", re.MULTILINE)
_RULE = re.compile(r"^[ \t]{0,8}(?:={3,200}|-{3,200}|\*{3,200}|_{3,200}|#{3,200})[ \t]{0,8}$", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t\r]{0,200}\n")
_PLACE = re.compile(r"\d\s?[NSСЮ](?![A-ZА-Я])|[NS]\s?\d\d")
_MOMENT = re.compile(rf"\d{{3,6}}\s?(?:Z|UTC|МСК)|\d[\s.-]?{_MONTH}|\d时|\d月|\bB\)\s?\d{{10}}")
_PART = re.compile(r"\bPART\s{1,3}\d{1,2}\s{1,3}OF\s{1,3}\d")
_WORD = re.compile(r"\w")


def split(text: str) -> list[Piece]:
    """Return the notices of a text in their order; one piece for a single notice, none for a blank text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    pieces: list[Piece] = []
    for block in _between_separators(text):
        starts = _starts(block)
        if not starts:
            pieces += [Piece(part) for part in _unheaded(block)]
            continue
        before = block[: starts[0]]
        if _WORD.search(before):
            pieces.append(Piece(_trimmed(before), heading=not _PLACE.search(before)))
        pieces += [Piece(_trimmed(block[start:end])) for start, end in pairwise([*starts, len(block)])]
    return [piece for piece in pieces if piece.text]


def _trimmed(text: str) -> str:
    """Return the text without blank lines and separators at its ends."""
    return _RULE.sub("", text).strip("\n\r\x03 \t") if _RULE.search(text) else text.strip("\n\r\x03 \t")


def _between_separators(text: str) -> list[str]:
    """Part at NNNN, and at ruled lines where a notice of its own follows."""
    blocks: list[str] = []
    for ended in _END.split(text):
        parts = _RULE.split(ended)
        joined = parts[0]
        for part in parts[1:]:
            if _WORD.search(joined) and (_starts(part) or _complete(part)):
                blocks.append(joined)
                joined = part
            else:
                joined += part
        blocks.append(joined)
    return [block for block in blocks if _WORD.search(block)]


def _starts(text: str) -> list[int]:
    """Return where notices begin: at every heading but a further one of the same notice."""
    starts: list[int] = []
    last = ""
    for match in _HEADING.finditer(text):
        number = next(match.group(name) for name in _NUMBERS if match.group(name))
        if not starts and match.group("russia") and _PLACE.search(text, 0, match.start()):
            starts.append(0)  # the Russian half came without a heading, the English one follows
        elif not starts or not _same(number, last) or _always_first(match):
            starts.append(match.start())
        last = number
    return starts or _fields(text)


def _always_first(match: re.Match[str]) -> bool:
    """Say whether a heading begins a notice even when the notice before bears the same number."""
    if match.group("notam"):
        return not _PART.search(match.string, match.end(), match.end() + 300)
    return bool(match.group("nga"))


def _same(number: str, other: str) -> bool:
    """Say whether two numbers name one notice; the year may be left out, the English series has a number of its own."""
    ours, theirs = number.split("/"), other.split("/")
    return ours[0] == theirs[0] and (len(ours) == 1 or len(theirs) == 1 or ours[1] == theirs[1])


def _fields(text: str) -> list[int]:
    """Return where NOTAMs without numbers begin: at field Q, or at field A where there is no Q."""
    starts = [
        match.start() for match in (_FIELD_Q.finditer(text) if _FIELD_Q.search(text) else _FIELD_A.finditer(text))
    ]
    return starts if len(starts) > 1 else []


def _complete(text: str) -> bool:
    """Say whether a block without a heading could be a notice by itself: it has a place and a time."""
    return bool(_PLACE.search(text) and _MOMENT.search(text))


def _unheaded(text: str) -> Iterator[str]:
    blocks = [block for block in _BLANK.split(text) if _WORD.search(block)]
    if len(blocks) > 1 and all(map(_complete, blocks)):
        yield from map(_trimmed, blocks)
    else:
        yield _trimmed(text)
