"""Whatever a peer says within the catalogue, it folds: in any order alike, and from a snapshot alike."""

from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from elements import form
from histories import A, B, History, world_of
from openline.core.catalogue.every import CATALOGUE
from openline.core.situation.situation import FOLDS, Situation
from openline.core.situation.snapshot import read_snapshot, write_snapshot
from openline.core.situation.state import State

POINTING = ("target", "replaces", "about", "replies_to", "previous", "opened_by", "joins", "counters")
NAMED = ("commitment_id", "zone_id", "track_id", "office", "meeting_id", "agreement")


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Any elements by two nodes of one party and one of another; most follow something that was said before."""
    history = History(world_of(A, B, B))
    begins = draw(st.sampled_from(list(FOLDS)))
    ids = [history.say(draw(st.integers(0, 2)), draw(form(begins)))]
    for _ in range(draw(st.integers(1, 6))):
        element: Any = draw(form(draw(st.sampled_from([*CATALOGUE.values(), begins]))))
        changed = {}
        for name in element.__struct_fields__:
            if name in POINTING and isinstance(getattr(element, name), bytes):
                changed[name] = draw(st.sampled_from(ids))
            elif name in NAMED:
                changed[name] = "x"
        element = msgspec.structs.replace(element, **changed)
        answers = draw(st.none() | st.sampled_from(ids))
        said = history.say(draw(st.integers(0, 2)), element, blind=draw(st.booleans()), answers=answers)
        ids.append(said)
    return history


def states(situation: Situation) -> dict[bytes, State]:
    return {state.key: state for state in situation.states(State)}


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(histories(), st.randoms(use_true_random=False))
def test_whatever_is_said_folds_alike_in_any_order(history: History, chance: Any) -> None:
    """An error here would take the whole situation away; a difference would part the two nodes."""
    other = list(history.said)
    chance.shuffle(other)

    one, two = history.situation(), history.situation(other)
    again = read_snapshot(write_snapshot(one, "1"), history.world, "1", history.load)

    assert states(one) == states(two) == states(again)
    assert one.digest(1, b"") == two.digest(1, b"") == again.digest(1, b"")
