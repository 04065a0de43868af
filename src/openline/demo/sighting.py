"""A launch as a desk on the stage sees it: entered as seen, compared by the node, and stated again as compared."""

from msgspec.structs import replace

from openline.core.catalogue.watching import Observed
from openline.core.situation.launches import Launches, launches, stated_match
from openline.core.watch.launch import Verdict
from openline.demo.stage import Party, Stage


def report(stage: Stage, by: Party, sight: Observed) -> bytes:
    """Let a desk say what it saw, then how its node compares that with the notices held; return the latter entry."""
    seen = stage.say(by, sight, office="sensors")
    match, candidates = stated_match(compared(stage, by, seen))
    return stage.say(by, replace(sight, match=match, candidates=candidates), office="sensors")


def compared(stage: Stage, party: Party, sighting: bytes) -> Verdict:
    """Return what a party's node can say of an observation now, from the notices that it holds."""
    return watched(stage, party).verdicts[sighting]


def watched(stage: Stage, party: Party) -> Launches:
    """Return the launches of a line as a party's node sees them now."""
    return launches(stage.situation(party), stage.now)
