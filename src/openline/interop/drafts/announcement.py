"""What is announced, in plain values, and the draft that comes of it (docs/reference/drafts.md).

A draft says at least what was announced: areas, heights and times are rounded outwards, never inwards. What a form
cannot say is left out with a note where the rest then says more, and refused where it would say less.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal

from openline.core.errors import Misuse
from openline.core.space.band import refuse_upside_down
from openline.core.space.sector import ARC_SAGITTA_M
from openline.core.space.shape import shape_of
from openline.core.space.simple import simple
from openline.core.space.volume import Polygon, Sector, Volume
from openline.core.space.window import spans_of
from openline.interop.notices.reading import Kind

Form = Literal["notam", "warning", "cap"]

REMARK = "DRAFT FOR THE PUBLISHING AUTHORITY. NOT PUBLISHED"

HOLES = "holes: the form has no holes; the whole outline is stated"
ALTERNATES = "alternates: the form has no alternate times; they are stated like the others"
TITLE_LEFT_OUT = "title_left_out: the title cannot be said in the form without being misread"
CONTACT_LEFT_OUT = "contact_left_out: the contact cannot be said in the form without being misread"

MOST_CORNERS = 300
"""Corners of one area in a text that is read aloud, typed and plotted by hand."""


class NotExpressible(Misuse):
    """The form has no words for what is announced, and saying more than it would mislead."""

    code: ClassVar[str] = "not_expressible"


@dataclass(frozen=True, slots=True)
class Announcement:
    """One activity as its author announces it.

    Attributes:
        id: the author's own id; it names the drafts and is never sent as a number of the authority.
        kind: what it is (`reading.Kind`).
        title: short words of the author.
        volumes: one or more areas, each with its heights and windows.
        contact: radio channel, telephone or words of whom to call; may be empty.
    Raises:
        InvalidVolume: a volume has no window, an upside-down band or a footprint that covers nothing one can tell.
        NotExpressible: there is no volume.
    """

    id: str
    kind: Kind
    title: str
    volumes: tuple[Volume, ...]
    contact: str = ""

    def __post_init__(self) -> None:
        if not self.volumes:
            raise NotExpressible("there is no area to announce", hint="give at least one volume")
        stated = [part for volume in self.volumes for part in _in_words(volume)]
        object.__setattr__(self, "volumes", tuple(stated))
        for volume in self.volumes:
            shape_of(volume.footprint)
            refuse_upside_down(volume.band)
            spans_of(volume.windows, None)


_ARC_SHARE = 0.01
"""How far outside its arc, of its radius, a sector is drawn: so it has corners that can be read out."""


def _in_words(volume: Volume) -> list[Volume]:
    """Return a volume as forms can say it: what has no words there as the polygons and corridors that cover it."""
    footprint = volume.footprint
    sagitta_m = footprint.outer_m * _ARC_SHARE if isinstance(footprint, Sector) else ARC_SAGITTA_M
    return [Volume(part, volume.band, volume.windows) for part in simple(footprint, sagitta_m)]


@dataclass(frozen=True, slots=True)
class Draft:
    """One text for the authority.

    Attributes:
        id: the announcement's id, with `/n` where it makes several texts of one form.
        volumes: what the text says, as our own reader understands it; at least what was announced.
        notes: what the text says differently from the announcement, each `code: sentence`.
        series: of a warning, the series it is drafted for.
    """

    id: str
    form: Form
    text: str
    volumes: tuple[Volume, ...]
    notes: tuple[str, ...] = ()
    series: str = ""


def without_holes(volume: Volume) -> tuple[Volume, tuple[str, ...]]:
    """Return the volume with its holes filled, and the note that says so."""
    match volume.footprint:
        case Polygon(rings, parallels) if len(rings) > 1:
            return Volume(Polygon(rings[:1], parallels), volume.band, volume.windows), (HOLES,)
        case _:
            return volume, ()
