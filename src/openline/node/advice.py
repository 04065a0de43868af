"""What a node tells its own officer about something just written: late, in a pause, far from its place. It only tells.

Computed at home and shown at home; what of it is worth saying to the other side, a person says.
"""

from collections.abc import Iterator

from openline.core.catalogue.element import Element
from openline.core.catalogue.measures import length
from openline.core.catalogue.notices import Activity, Launch
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.rendering import clock
from openline.core.catalogue.view import View, harmless, view_of
from openline.core.errors import OpenlineError
from openline.core.rules.thresholds import VIENNA_2011, agreed
from openline.core.situation.activities import PlanState
from openline.core.situation.life import late_marks, lead_times, linked_sums
from openline.core.situation.pauses import PauseState, in_pause
from openline.core.situation.protection import check_entry, site_entries
from openline.core.space.volume import Position
from openline.node.board import Board
from openline.node.reported import field_words


def advice(board: Board, entry: bytes, now: int, words: View) -> list[str]:
    """Return what an officer should know about an own entry, in words; nothing is most often the answer."""
    item = board[entry]
    state = board.situation.state_of(entry)
    if not isinstance(state, PlanState) or item.party != board.line.party:
        return []
    if isinstance(item.element, Site):
        return list(doubts(board, item.element, entry, now, words))
    if isinstance(item.element, Activity | Launch | Movement):
        return [
            *_lateness(board, state, entry, words),
            *_sums(board, state, entry, words),
            *_pauses(board, state, now, words),
        ]
    return []


def _lateness(board: Board, state: PlanState, entry: bytes, words: View) -> Iterator[str]:
    rules = lead_times(board.situation.governing)
    for mark in late_marks(board.situation.threads.thread(state.key), rules):
        if mark.entry == entry and mark.lateness.late:
            minutes = mark.lateness.minutes_short or mark.lateness.minutes_after_start
            short = words.say("lead-time-short", {"minutes": minutes})
            yield f"{words.say('lead-time-late')}: {short}"


def _sums(board: Board, state: PlanState, entry: bytes, words: View) -> Iterator[str]:
    if not getattr(board[state.root].element, "part_of", ""):
        return
    thresholds = agreed(board.situation.governing(board[entry]).words) or VIENNA_2011
    for flag in linked_sums(board.situation, thresholds).get((state.party, state.status), ()):
        if flag.only_together:
            yield words.say("threshold-reached", {"forces": f"{field_words(flag.threshold.field, words)} {flag.total}"})


def _pauses(board: Board, state: PlanState, now: int, words: View) -> Iterator[str]:
    held = list(board.situation.states(PauseState))
    for volume in state.volumes:
        until = in_pause(held, volume.footprint, max(now, state.starts())) if held else None
        if until is not None:
            yield words.say("note-in-pause", {"at": clock(until, words)})


def doubts(board: Board, site: Element, entry: bytes | None, now: int, words: View) -> Iterator[str]:
    """Return the doubts about where a site is said to be, in words; of anything else none.

    Args:
        entry: that says it; None where it has not been said.
    """
    if not isinstance(site, Site):
        return
    entries = site_entries(board.situation, now)
    own = next((each for each in entries if each.entry == entry), None)
    checked = check_entry(own, site, entries, _places(site.locality))
    for doubt in checked.doubts:
        key = f"site-doubt-{doubt.code.replace('_', '-')}"
        distance = "–" if doubt.distance_m is None else length(round(doubt.distance_m, -3) * 10, view_of(words))
        yield words.say(
            key, {"locality": harmless(site.locality), "distance": distance, "other": harmless(doubt.other)}
        )


def _places(locality: str) -> list[Position]:
    """Return where the places of that name are; none where the names are not installed."""
    from openline.node.gazetteer import gazetteer

    try:
        return [place.position for place in gazetteer().places(locality)]
    except OpenlineError:
        return []
