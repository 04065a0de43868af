"""Signals by voice: group, number, complement and a check letter, such as 2-20-300-H (spec 4.8).

The check letter is a sum of the digits, each times the weight of its place, modulo 23. All weights differ and 23 is a
prime, so that one digit misheard, or any two digits swapped, always gives another letter. The letters I, O and S
are not used: written down, they look like digits.
"""

import re
from types import MappingProxyType
from typing import Final

from openline.core.catalogue.dialogue import Meaning, Signal
from openline.core.errors import Misuse

LETTERS: Final = "ABCDEFGHJKLMNPQRTUVWXYZ"

# weights of the places, from the last digit of each: the complement has ten digits, the number three, the group one
_COMPLEMENT: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
_NUMBER: Final = (11, 12, 13)
_GROUP: Final = (14,)
_HAS_COMPLEMENT: Final = 15
"""Added where there is a complement, so that none and nought differ."""

_WRITTEN: Final = re.compile(r"([1-9])-([0-9]{1,3})(?:-([0-9]{1,10}))?-([A-Z])\Z", re.ASCII)

_GROUPS: Final = {
    1: (1, 2, 7, 11, 12, 13, 14, 15, 16, 17, 18, 19),
    2: (3, 6, 20, 21, 22, 23, 24),
    3: (25, 26, 27, 28, 29, 30, 31),
    4: (10, 32, 33, 34),
    5: (4, 5, 8, 9),
}
GROUPS: Final = MappingProxyType({number: group for group, numbers in _GROUPS.items() for number in numbers})
"""Group of each meaning: 1 intentions, 2 requests, 3 warnings, 4 assurances, 5 state of an activity."""


class Misheard(Misuse):
    """What was heard is no signal of the list: a digit, the group or the letter is wrong."""

    code = "misheard"
    hint = "ask for it again; write it like 2-20-300-H"


def check_letter(group: int, number: int, complement: int | None) -> str:
    """Return the letter that goes with a signal."""
    total = 0 if complement is None else _HAS_COMPLEMENT
    for value, weights in ((group, _GROUP), (number, _NUMBER), (complement or 0, _COMPLEMENT)):
        for weight in weights:
            value, digit = divmod(value, 10)
            total += weight * digit
    return LETTERS[total % len(LETTERS)]


def spoken(signal: Signal) -> str:
    """Return the form in which a signal is read aloud or written down.

    Raises:
        Misuse: this node does not know the meaning.
    """
    group = GROUPS.get(signal.meaning)
    if group is None:
        raise Misuse(f"signal {signal.meaning.value} is not on this node's list")
    parts = [str(group), str(signal.meaning.value)]
    if signal.complement is not None:
        parts.append(str(signal.complement))
    return "-".join((*parts, check_letter(group, signal.meaning, signal.complement)))


def read_spoken(text: str) -> Signal:
    """Return the signal that was heard; spaces and small letters do not matter.

    Raises:
        Misheard: it is not on the list, or its check letter is another one.
    """
    found = _WRITTEN.match("-".join(text.upper().replace("-", " ").split()))
    if found is None:
        raise Misheard(f"{text[:40]!r} is not written like a signal")
    group, number, letter = int(found[1]), int(found[2]), found[4]
    complement = None if found[3] is None else int(found[3])
    if GROUPS.get(number) != group:
        raise Misheard(f"signal {number} is not in group {group}")
    if check_letter(group, number, complement) != letter:
        raise Misheard(f"the check letter of {text[:40]!r} does not fit its digits")
    return Signal(meaning=Meaning(number), complement=complement)
