"""The versions for other eyes: the same element, less exactly. Places widen, times widen, what identifies is left out.

Coarsening only ever widens, so that whoever plans around the coarse version never meets the exact one. It is a rule of
the spec (4.14): both sides compute it alike, and a coarse part that does not follow from the full one is refused.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openline.core.catalogue.notices import Activity, Launch
    from openline.core.catalogue.protection import Movement, Site
    from openline.core.catalogue.watching import Track


def activity(full: "Activity") -> "Activity | None":
    return None


def launch(full: "Launch") -> "Launch | None":
    return None


def site(full: "Site") -> "Site | None":
    return None


def movement(full: "Movement") -> "Movement | None":
    return None


def track(full: "Track") -> "Track | None":
    return None
