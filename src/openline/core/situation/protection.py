"""Protected sites and movements: how an entry stands, and who has to receipt a change on the way.

Notification is no precondition of protection: nothing here says that a place or a convoy is not protected.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openline.core.catalogue.changes import Amend
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.volumes import position
from openline.core.rules.deadlines import respond_by
from openline.core.rules.sites import REVERIFY_S, SiteCheck, Standing, check_site, standing
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Governs, Item, World
from openline.core.situation.questions import missing_functions
from openline.core.situation.situation import Situation
from openline.core.space.volume import Position


@dataclass(frozen=True, slots=True)
class SiteEntry:
    """A site as it stands at a moment. Concurrent versions of one site are entries of their own, side by side.

    Attributes:
        plan: the entry that begins the chain.
        entry: the version that stands.
        standing: how the entry stands; none of the words says anything of the site's protection.
    """

    plan: bytes
    entry: bytes
    party: int
    status: int
    site: Site
    standing: Standing


def site_entries(situation: Situation, at: int, reverify_s: int = REVERIFY_S) -> tuple[SiteEntry, ...]:
    """Return the sites of a line as they stand at a moment, those that lapsed and were deregistered among them."""
    found = []
    for state in situation.states(PlanState):
        if state.element != Site.number:
            continue
        for entry in state.versions:
            site = situation.threads[entry].element
            if isinstance(site, Site):
                stands = standing(site.status.name.lower(), site.expires, at, reverify_s)
                found.append(SiteEntry(state.root, entry, state.party, state.status, site, stands))
    return tuple(sorted(found, key=lambda each: (each.party, each.site.site_id, each.entry)))


def check_entry(
    entry: SiteEntry | None, site: Site, others: Iterable[SiteEntry], places: Sequence[Position] = ()
) -> SiteCheck:
    """Return the doubts about where a site is said to be, beside the other sites that have not been taken off.

    Args:
        entry: the entry that `site` is, or will replace; None for a new one.
        places: positions of every place that bears the name of its stated locality, from the gazetteer.
    """
    beside = [
        (other.entry.hex(), position(other.site.location))
        for other in others
        if other.standing != "deregistered" and (entry is None or other.plan != entry.plan)
    ]
    return check_site(position(site.location), places, beside)


# changes on the way


WARN_S = 2 * 3600
"""So long before a receipt is due somebody is told that it is missing, unless the charter's `onward.warn` says else."""


@dataclass(frozen=True, slots=True)
class ReceiptsOwed:
    """Functions, by code, that have not receipted the newest version of a notice, and by when they should have."""

    functions: tuple[int, ...]
    due: int | None
    warn_s: int = WARN_S

    def warns(self, at: int) -> bool:
        """Say whether somebody should be asked: a receipt is owed, and its time is near."""
        return bool(self.functions) and self.due is not None and at >= self.due - self.warn_s


def receipts_owed(state: PlanState, items: Sequence[Item], governs: Governs) -> ReceiptsOwed:
    """Return who still has to receipt a plan as it stands now.

    Asked are the functions that any version of it names, and those that receipted an earlier version: whoever has the
    old route acts on it. The time is that of the charter which governs the change, or the start of the first window if
    that is sooner.
    """
    versions = [item for item in items if item.id in state.versions]
    others = [item for item in items if item.party != state.party]
    required = {int(code) for item in items if item.party == state.party for code in item.cover.onward}
    required |= {
        int(receipt.function)
        for receipt in (item.element for item in others)
        if isinstance(receipt, Receipt) and receipt.level == Level.PASSED and receipt.function is not None
    }
    missing = missing_functions(sorted(required), state.receipts, state.versions)
    dues = [_receipt_due(item, governs(item)) for item in versions]
    due = min((*(each for each in dues if each is not None), state.starts()))
    warn_s = max((governs(item).words.get("onward.warn", WARN_S) for item in versions), default=WARN_S)
    return ReceiptsOwed(missing, due, warn_s)


def _receipt_due(version: Item, world: World) -> int | None:
    word = "movement" if isinstance(version.element, Movement) else "amend"
    if not isinstance(version.element, Movement | Amend):
        return None
    return respond_by(version.clock, None, word, version.precedence.name.lower(), world.deadlines)
