"""An archive of notices: read in blocks, linked as a whole, screened in slices (docs/how-to/screen-an-archive.md).

What is handed over to be shared out is two functions, `read_inputs` and `screen_slice`, and blocks and slices of plain
values: any `Share` will do, and whichever it is, the outcome is the same.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from openline.core.errors import Misuse
from openline.core.sharing import Progress, Share, unseen
from openline.core.space.conflict import Findings
from openline.core.space.places import Place, most_crossed
from openline.core.space.plan import Plan
from openline.core.space.slices import SIZE, Refused, screen_slice, slices, together
from openline.feeds_in.notices import files_of, read_notices
from openline.interop.geojson import SpatialFeature
from openline.interop.plans import plan_of
from openline.node.engines import best_engine, engine


@dataclass(frozen=True, slots=True)
class Archive:
    """What became of an archive.

    Attributes:
        counts: of notices, by what became of each, and of `features`.
        unchecked: areas that cannot be compared.
    """

    counts: dict[str, int]
    findings: Findings
    unchecked: tuple[Refused, ...]
    places: tuple[Place, ...]


def screen_archive(
    sources: Iterable[str],
    *,
    buffer_m: float = 0.0,
    share: Share = map,
    reading: Progress = unseen,
    screening: Progress = unseen,
    size: int = SIZE,
) -> Archive:
    """Read every notice of the sources, and compare each area with all of other notices.

    Args:
        sources: files of notices, folders of them, https addresses, or - for standard input.
        size: so many areas a slice; the outcome does not depend on it.
    Raises:
        Misuse: a source cannot be read, none holds a notice, or the buffer is negative.
    """
    collection = read_notices(files_of(sources), share=share, progress=reading)
    if not collection.counts()["notices"]:
        raise Misuse("no notice was found in what was named", hint="openline notices FILE says what it reads in a file")
    plans, refused = _plans(collection.features)
    # an archive of several slices is through sooner if the compiler is waited for once; a small one if it is not
    fast = best_engine if len(plans) > SIZE else engine
    screened = share(partial(screen_slice, buffer_m=buffer_m, engine=fast), slices(plans, size))
    findings, unchecked = together(screening(screened, len(plans)), plans)
    everything = tuple(sorted((*refused, *unchecked), key=lambda each: each.id))
    return Archive(collection.counts(), findings, everything, most_crossed(findings.conflicts))


def _plans(features: Sequence[SpatialFeature]) -> tuple[list[Plan], list[Refused]]:
    plans: list[Plan] = []
    refused: list[Refused] = []
    for feature in features:
        try:
            plans.append(plan_of(feature, ""))
        except Misuse as error:
            refused.append(Refused(feature.id, str(error), error.hint))
    return plans, refused
