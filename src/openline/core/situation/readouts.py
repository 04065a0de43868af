"""Readouts of a talk, lined up: what is agreed, what each side states, and what appears in one text only.

A point is agreed while the newest readouts of two parties carry it under one number, in the same languages, byte for
byte. What one side states is its own; what the other has written down of it stands beside it and does not change it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from openline.core.catalogue.element import FreeText
from openline.core.catalogue.talks import Point, Readout
from openline.core.situation.item import Item
from openline.core.situation.state import newest


class Section(StrEnum):
    """Of which part of a readout a line is."""

    POINTS = "points"
    STATED = "stated"
    FOLLOW_UP = "follow_up"


class Standing(StrEnum):
    """How the texts of a line stand to each other. Points alone are agreed; statements are at most written alike."""

    AGREED = "agreed"
    WRITTEN_ALIKE = "written_alike"
    DIFFERENT = "different"
    ONE_TEXT_ONLY = "one_text_only"


Texts = tuple[FreeText, ...]


class Line(msgspec.Struct, frozen=True, array_like=True):
    """One line of two accounts of a talk.

    Attributes:
        section: of which part.
        no: the number of the point; of a follow-up its place among those of one owner and date.
        speaker: number of the party that states it; None for points and follow-ups.
        texts: [party, texts], by whose readout.
        due, owner: of a follow-up.
    """

    section: Section
    no: int
    standing: Standing
    speaker: int | None
    texts: tuple[tuple[int, Texts], ...]
    due: int | None = None
    owner: str = ""

    def only_in(self) -> int | None:
        """Return the party in whose text alone it appears; None where it is in more than one."""
        return self.texts[0][0] if self.standing == Standing.ONE_TEXT_ONLY else None


class Comparison(msgspec.Struct, frozen=True, array_like=True):
    """Two accounts of a talk, line by line.

    Attributes:
        readouts: [party, entry] of the newest readouts; concurrent ones of one party side by side.
        lines: in order of section, speaker and number.
        no_longer: numbers of points that two parties had signed alike and whose newest texts do not.
    """

    readouts: tuple[tuple[int, bytes], ...]
    lines: tuple[Line, ...]
    no_longer: tuple[int, ...] = ()

    def agreed(self) -> tuple[Line, ...]:
        """Return the points agreed."""
        return tuple(line for line in self.lines if line.standing == Standing.AGREED)

    def disputed(self) -> tuple[Line, ...]:
        """Return the points on the table that are not agreed."""
        return tuple(line for line in self.lines if line.section == Section.POINTS and line.standing != Standing.AGREED)


_Key = tuple[int, int, int, str, int]
"""(place of the section, speaker, due, owner, number): in the order in which lines are shown."""
_Accounts = dict[_Key, dict[int, Texts]]
_SECTIONS = tuple(Section)
_OTHERS = -1
"""Stands for a speaker that a readout does not name, where more than two parties write."""


def compare(items: Iterable[Item]) -> Comparison:
    """Return the readouts among the items of a thread, lined up."""
    said = [(item, item.element) for item in items if isinstance(item.element, Readout)]
    parties = sorted({item.party for item, _ in said})
    of = {party: [pair for pair in said if pair[0].party == party] for party in parties}
    heads = {party: newest([item for item, _ in of[party]]) for party in parties}
    accounts: _Accounts = defaultdict(dict)
    for party in parties:
        for key, texts in _account(party, parties, [readout for item, readout in of[party] if item in heads[party]]):
            accounts[key][party] = texts
    lines = tuple(_line(key, accounts[key]) for key in sorted(accounts))
    agreed = {line.no for line in lines if line.standing == Standing.AGREED}
    return Comparison(
        readouts=tuple((party, entry) for party in parties for entry in sorted(item.id for item in heads[party])),
        lines=lines,
        no_longer=tuple(sorted(_once_agreed(of) - agreed)),
    )


def _account(party: int, parties: Sequence[int], readouts: Sequence[Readout]) -> Iterable[tuple[_Key, Texts]]:
    """Return what a party's newest readout says; of concurrent ones what they all say alike."""
    found = [dict(_rows(party, parties, readout)) for readout in readouts]
    return ((key, texts) for key, texts in found[0].items() if all(each.get(key) == texts for each in found))


def _rows(party: int, parties: Sequence[int], readout: Readout) -> Iterable[tuple[_Key, Texts]]:
    others = [each for each in parties if each != party]
    other = others[0] if len(others) == 1 else _OTHERS
    for section, speaker, points in (
        (Section.POINTS, _OTHERS, readout.proposed),
        (Section.STATED, party, readout.stated_by_us),
        (Section.STATED, other, readout.stated_by_them),
    ):
        for point in points:
            yield (_SECTIONS.index(section), speaker, 0, "", point.no), _in_order(point)
    numbers: Counter[tuple[int, str]] = Counter()
    for task in sorted(readout.follow_up, key=lambda task: (task.due, task.owner, task.what.text)):
        numbers[task.due, task.owner] += 1
        number = numbers[task.due, task.owner]
        yield (_SECTIONS.index(Section.FOLLOW_UP), _OTHERS, task.due, task.owner, number), (task.what,)


def _in_order(point: Point) -> Texts:
    return tuple(sorted(point.texts, key=lambda text: text.language))


def _line(key: _Key, texts: Mapping[int, Texts]) -> Line:
    place, speaker, due, owner, number = key
    section = _SECTIONS[place]
    if len(texts) < 2:
        standing = Standing.ONE_TEXT_ONLY
    elif len(set(texts.values())) > 1:
        standing = Standing.DIFFERENT
    else:
        standing = Standing.AGREED if section == Section.POINTS else Standing.WRITTEN_ALIKE
    rows = tuple(sorted(texts.items(), key=lambda row: row[0]))
    of_follow_up = section == Section.FOLLOW_UP
    said_by = None if speaker == _OTHERS else speaker
    return Line(section, number, standing, said_by, rows, due if of_follow_up else None, owner)


def signed_alike(one: Readout, other: Readout) -> set[int]:
    """Return the numbers of the points that two readouts carry in the same languages, byte for byte."""
    theirs = {point.no: _in_order(point) for point in other.proposed}
    return {point.no for point in one.proposed if theirs.get(point.no) == _in_order(point)}


def _once_agreed(of: Mapping[int, Sequence[tuple[Item, Readout]]]) -> set[int]:
    """Return the numbers of points that two parties have ever signed alike: an agreement is not undone unseen."""
    signed: defaultdict[tuple[int, Texts], set[int]] = defaultdict(set)
    for party, said in of.items():
        for _, readout in said:
            for point in readout.proposed:
                signed[point.no, _in_order(point)].add(party)
    return {number for (number, _), parties in signed.items() if len(parties) > 1}
