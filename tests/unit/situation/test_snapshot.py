"""A snapshot and what came after it give what the whole record gives; a snapshot that does not fit is refused."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histories import A, B, History, Said, words, world_of
from openline.core.catalogue.changes import Cancel, Decision, ReplyToPlan
from openline.core.catalogue.codes import ActivityKind, Topic
from openline.core.catalogue.dialogue import Answer, Meaning, Question, Result, Signal
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.situation.situation import Situation
from openline.core.situation.snapshot import StaleSnapshot, read_snapshot, write_snapshot
from openline.core.situation.state import State

HERE = VolumeForm(
    footprint=FootprintForm(shape=Shape.CIRCLE, rings=(((0, 0),),), width_dm=100), windows=((0, 60, False),)
)


def plan() -> Activity:
    return Activity(activity_id="F-1", kind=ActivityKind.LIVE_FIRING, title=words("firing"), volumes=(HERE,))


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Threads of some kinds by three nodes of two parties, which do not always know of each other's newest words."""
    history = History(world_of(A, B, B))
    begun: list[bytes] = []
    for _ in range(draw(st.integers(1, 14))):
        node, blind = draw(st.integers(0, 2)), draw(st.booleans())
        target = draw(st.sampled_from([*begun, bytes(32)]))
        kind = draw(st.integers(0, 7))
        element: Any = (
            Question(topic=Topic.OTHER, items=(Asked.REASON,)),
            plan(),
            Signal(meaning=Meaning.DELAYED),
            Receipt(target=target, level=Level.RECEIVED, at=history.clock),
            Answer(target=target, result=Result.YES),
            Cancel(target=target),
            ReplyToPlan(target=target, decision=Decision.NOTED),
            Receipt(target=target, level=Level.OPENED, at=history.clock),
        )[kind]
        entry = history.say(node, element, blind=blind)
        if kind < 4:
            begun.append(entry)
    return history


def states(situation: Situation) -> dict[bytes, State]:
    return {state.key: state for state in situation.states(State)}


def arrived(situation: Situation, said: list[Said]) -> Situation:
    for entry, content in said:
        situation.take(entry, content)
    situation.refold()
    return situation


@given(histories(), st.randoms(use_true_random=False), st.data())
def test_a_snapshot_and_later_entries_equal_the_whole_fold(history: History, chance: Any, data: st.DataObject) -> None:
    """Otherwise a node that was restarted would see the world differently from one that was not."""
    order = list(history.said)
    chance.shuffle(order)
    first, later = order[: (cut := data.draw(st.integers(0, len(order))))], order[cut:]
    aside = data.draw(st.lists(st.sampled_from([entry.id for entry, _ in order]), max_size=1))
    whole, before = history.situation(), history.situation(first)
    before.threads.set_aside(aside)
    whole.threads.set_aside(aside)
    whole.refold()

    kept = write_snapshot(before, "1")
    after = arrived(read_snapshot(kept, history.world, "1", history.load), later)

    assert states(after) == states(whole)
    assert after.digest(9, b"") == whole.digest(9, b"") == arrived(before, later).digest(9, b"")
    assert {item.id for item in after.threads} == {item.id for item in whole.threads}
    assert after.threads.pending == whole.threads.pending
    for entry, _ in order:
        if entry.id in after.threads:
            assert sorted(after.threads.followers(entry.id)) == sorted(whole.threads.followers(entry.id))


def test_only_the_thread_of_a_later_entry_is_loaded() -> None:
    """A start would take as long as a fold, if everything were read again."""
    history = History()
    asked = history.say(A, Question(topic=Topic.OTHER, items=(Asked.REASON,)))
    history.say(A, Signal(meaning=Meaning.DELAYED))
    kept = write_snapshot(history.situation(), "1")
    loaded: list[bytes] = []

    def load(ids: Any) -> list[Said]:
        loaded.extend(ids)
        return history.load(ids)

    situation = read_snapshot(kept, history.world, "1", load)
    history.say(B, Answer(target=asked, result=Result.NO))
    arrived(situation, history.said[-1:])

    assert loaded == [asked]
    assert situation.digest(1, b"") == history.situation().digest(1, b"")


@pytest.mark.parametrize("release", ["1", "2"])
def test_a_snapshot_of_another_release_or_line_is_refused(release: str) -> None:
    """What another release folded may be folded differently now: a wrong situation is worse than a slow start."""
    history = History()
    history.say(A, Signal(meaning=Meaning.DELAYED))
    kept = write_snapshot(history.situation(), "1")
    world = world_of(A, B) if release == "2" else world_of(A, B, deadlines={"question": 60})

    with pytest.raises(StaleSnapshot, match="another release"):
        read_snapshot(kept, world, release, history.load)


def test_a_damaged_snapshot_is_refused() -> None:
    """A disk that lies must not decide what is in force."""
    history = History()
    history.say(A, Signal(meaning=Meaning.DELAYED))
    kept = bytearray(write_snapshot(history.situation(), "1"))
    kept[-1] ^= 1

    with pytest.raises(StaleSnapshot, match="damaged"):
        read_snapshot(bytes(kept), history.world, "1", history.load)
