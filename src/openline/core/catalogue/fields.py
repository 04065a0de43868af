"""Types of fields, each with its unit and its limits: what the encoding checks, the schema states, the desk asks for
and the sentence shows all come from here (spec 4.2).

Everything travels as whole numbers, so that both nodes hold the same bits: times in seconds UTC, lengths in
decimetres, positions in 1e-7 degree, bearings in hundredths of a degree, speeds in centimetres per second.
"""

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from msgspec import Meta

MAX_TIME = 253_402_300_799
"""9999-12-31T23:59:59Z: what a peer writes later than that, or before 1970, is no time."""
DEGREE = 10_000_000
MAX_HEIGHT_DM = 1_000_000_000
"""100,000 km up or down."""
MAX_WIDTH_DM = 200_000_000
"""20,000 km: half a great circle."""
MAX_CODE = 999


class Unit(StrEnum):
    """What a field's number or text means; screens convert it, nothing else does."""

    TIME = "utc"
    DURATION = "s"
    MINUTES = "min"
    COUNT = "count"
    LENGTH = "dm"
    HEIGHT = "dm-height"
    BEARING = "cdeg"
    SPEED = "cm/s"
    FREQUENCY = "kHz"
    POSITION = "1e-7 deg"
    ENTRY = "entry"
    BYTES = "bytes"
    NAME = "name"
    WORDS = "words"
    DOUBT = "doubt"
    LANGUAGE = "language"
    LEVEL = "level"
    ELEMENT = "element"


def _of(unit: Unit, **limits: Any) -> Meta:
    return Meta(**limits, extra={"unit": unit})


Time = Annotated[int, _of(Unit.TIME, ge=0, le=MAX_TIME)]
Duration = Annotated[int, _of(Unit.DURATION, ge=0, le=10 * 366 * 86_400)]
Minutes = Annotated[int, _of(Unit.MINUTES, ge=1, le=10_080)]
Count = Annotated[int, _of(Unit.COUNT, ge=0, le=2**32 - 1)]
Several = Annotated[int, _of(Unit.COUNT, ge=1, le=10_000)]
"""A count that begins with one."""
Length = Annotated[int, _of(Unit.LENGTH, ge=0, le=MAX_WIDTH_DM)]
Height = Annotated[int, _of(Unit.HEIGHT, ge=-MAX_HEIGHT_DM, le=MAX_HEIGHT_DM)]
Bearing = Annotated[int, _of(Unit.BEARING, ge=0, lt=36_000)]
Angle = Annotated[int, _of(Unit.BEARING, ge=0, le=18_000)]
"""Half a width of directions, such as a tolerance to either side."""
Azimuth = Annotated[int, _of(Unit.BEARING, ge=0, le=36_000)]
"""A side of a sector; 0 and 36,000 are both north, so that a sector can be all round."""
Speed = Annotated[int, _of(Unit.SPEED, ge=0, le=10_000_000)]
Frequency = Annotated[int, _of(Unit.FREQUENCY, ge=1, le=300_000_000)]
Longitude = Annotated[int, Meta(ge=-180 * DEGREE, le=180 * DEGREE)]
Latitude = Annotated[int, Meta(ge=-90 * DEGREE, le=90 * DEGREE)]
Point = tuple[Longitude, Latitude]
"""(longitude, latitude) in 1e-7 degree, WGS-84; east and north positive."""
EntryId = Annotated[bytes, _of(Unit.ENTRY, min_length=32, max_length=32)]
Digest = Annotated[bytes, _of(Unit.BYTES, min_length=32, max_length=32)]
Name = Annotated[str, _of(Unit.NAME, min_length=1, max_length=128)]
"""An id or a short proper name, the author's own: shown as it is, never translated."""
MaybeName = Annotated[str, _of(Unit.NAME, max_length=128)]
"""A name, or "" where there is none."""
Words = Annotated[str, _of(Unit.WORDS, min_length=1, max_length=500)]
"""A few words of the author that are not the message itself, such as a place's name: shown as they are."""
Doubt = Annotated[str, _of(Unit.DOUBT, min_length=1, max_length=500)]
"""What the reader of a published notice was unsure of: `code: sentence`, in English; a screen may know its words."""
OfficeCode = Annotated[str, _of(Unit.NAME, min_length=1, max_length=64)]
LanguageCode = Annotated[
    str, _of(Unit.LANGUAGE, min_length=2, max_length=8, pattern="^[A-Za-z0-9-]*[A-Za-z0-9][A-Za-z0-9-]*\\Z")
]
AuthorityLevel = Annotated[int, _of(Unit.LEVEL, ge=1, le=5)]
"""1 duty, 2 command, 3 staff, 4 ministry, 5 head."""
ElementNumber = Annotated[int, _of(Unit.ELEMENT, ge=1, le=999)]
"""Number of an element's class."""


class Choice(IntEnum):
    """A closed list: a number that is not on it makes the element unreadable."""


class Code(IntEnum):
    """An open list that grows with versions of the glossary: a number that this node does not know is kept, shown as a
    code with a warning, and says nothing else."""

    @classmethod
    def _missing_(cls, value: object) -> "Code | None":
        if not isinstance(value, int) or not 1 <= value <= MAX_CODE:
            return None
        stranger = int.__new__(cls, value)
        stranger._name_, stranger._value_ = f"CODE_{value}", value
        return stranger

    @property
    def known(self) -> bool:
        """Say whether this node's glossary has the code."""
        return self._name_ in type(self).__members__
