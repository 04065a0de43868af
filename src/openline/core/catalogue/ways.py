"""The words of a way out (spec 5.12): what is proposed, and why a way is closed."""

from collections.abc import Sequence

from openline.core.catalogue.measures import bearing, clock, duration, height, length
from openline.core.catalogue.view import View
from openline.core.space.proposal import Closed, Proposal
from openline.core.space.volume import Window

MOST_SHOWN = 3


def say_change(proposal: Proposal, view: View) -> str:
    """Return what changes: `later by 2 hours`, `12 km towards 045°`, `cut straight: 90 % kept, corners: 5`."""
    change, parts = proposal.change, []
    if change.shift_s:
        way = "later" if change.shift_s > 0 else "earlier"
        parts.append(view.say(f"way-{way}", {"by": duration(abs(change.shift_s), view)}))
    if change.rise_dm:
        way = "higher" if change.rise_dm > 0 else "lower"
        parts.append(view.say(f"way-{way}", {"by": height(abs(change.rise_dm), view)}))
    if change.move_m:
        by, towards = length(change.move_m * 10, view), bearing(change.azimuth * 100, view)
        parts.append(view.say("way-aside", {"by": by, "towards": towards}))
    if change.pauses:
        parts.append(view.say("way-pauses"))
    if change.cut is not None:
        said = {"kept": change.cut.kept_percent, "corners": change.cut.corners}
        parts.append(view.say(f"way-{proposal.way}", said))
    return view.say("list-separator").join(parts)


def say_windows(proposal: Proposal, view: View) -> str:
    """Return when the changed draft is, the first few windows of its first volume."""
    windows: Sequence[Window] = proposal.plans[0].volume.windows
    said = [f"{clock(each.start, view)} – {clock(each.end, view)}" for each in windows[:MOST_SHOWN]]
    return "; ".join(said) + (" …" if len(windows) > MOST_SHOWN else "")


def say_closed(closed: Closed, names: Sequence[str], view: View) -> str:
    """Return why a way has no proposal; `names` are those of the plans that block it."""
    way = view.say(f"way-name-{closed.way.replace('_', '-')}")
    if closed.why != "blocked":
        return f"{way}: {view.say(f'closed-{closed.why}'.replace('_', '-'))}"
    shown = view.say("list-separator").join(names[:MOST_SHOWN]) + (" …" if len(names) > MOST_SHOWN else "")
    return f"{way}: " + (view.say("closed-blocked", {"plans": shown}) if names else view.say("closed-limits"))
