"""Incremental folding, and the situation over an identical cut: one more entry costs its thread, not the record."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histories import DAY, HOUR, NOW, A, B, History, Said, words, world_of
from openline.core.catalogue.changes import Cancel
from openline.core.catalogue.codes import ActivityKind, Topic
from openline.core.catalogue.dialogue import Answer, Question, Result
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText, Term
from openline.core.catalogue.receipts import Test
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.errors import Misuse
from openline.core.situation.cut import SituationBelow
from openline.core.situation.politics import articles_digest
from openline.core.situation.situation import FOLDS, Situation
from openline.core.situation.state import State

QUESTION = Question(topic=Topic.OTHER, items=(Asked.REASON,))


def plan(name: str, west: int = 0) -> Activity:
    footprint = FootprintForm(shape=Shape.CIRCLE, rings=(((west, 0),),), width_dm=100_000)
    volume = VolumeForm(footprint=footprint, windows=((NOW + DAY, NOW + DAY + HOUR, False),))
    return Activity(activity_id=name, kind=ActivityKind.LIVE_FIRING, title=words(name), volumes=(volume,))


def test_one_more_entry_folds_its_own_thread_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of the record is not looked at: that is what keeps an entry at micro-, not milliseconds."""
    history = History()
    asked = [history.say(A, QUESTION) for _ in range(50)]
    situation = history.situation()
    folded: list[bytes] = []
    fold = FOLDS[Question]

    def counting(items: Any, world: Any) -> Any:
        folded.append(items[0].id)
        return fold(items, world)

    monkeypatch.setitem(FOLDS, Question, counting)
    history.say(B, Answer(target=asked[7], result=Result.NO))
    situation.take(*history.said[-1])

    assert situation.refold() == [asked[7]]
    assert folded == [asked[7]]


def test_a_new_charter_folds_what_it_governs_and_nothing_else() -> None:
    """In order that is nothing: nobody has seen it yet. Where its text comes late, it is what was said since."""
    history = History()
    before = [history.say(A, QUESTION) for _ in range(20)]
    text = CharterText(article=1, texts=(words("x"),), terms=(Term(word="question", number=HOUR),))
    entry = history.say(A, text)
    sign = CharterStep(
        move=CharterMove.PUT_IN_FORCE, since=NOW, targets=(entry,), digest=articles_digest([text])
    )  # fmt: skip
    steps = [history.say(party, sign) for party in (A, B)]
    prompt = history.situation(history.said[:-1])
    prompt.take(*history.said[-1])
    assert prompt.refold() == [steps[1]]

    after = [history.say(A, QUESTION) for _ in range(3)]
    late = Situation(history.world)
    for said, content in history.said:
        late.take(said, None if said.id == entry else content)
    late.refold()
    late.take(*history.said[len(before)])

    assert late.refold() == sorted([entry, *steps, *after])


def test_a_year_of_tests_is_not_one_thread() -> None:
    """One comes every hour for ever, and a thread is folded as a whole: it must not grow with the age of the line."""
    history = History()
    for number in range(600):
        history.say(A, Test(test_no=number))

    assert max(len(state.items) for state in history.situation().states(State)) == 256


# the identical cut


def sizes(said: list[Said], nodes: tuple[bytes, ...]) -> tuple[int, ...]:
    return tuple(sum(entry.header.node == node for entry, _ in said) for node in nodes)


def reader(history: History, without: frozenset[bytes] = frozenset()) -> Any:
    def read(feed: int, first: int, end: int) -> list[Any]:
        node = history.world.feeds[feed]
        return [
            (entry, None if entry.id in without else content)
            for entry, content in history.said
            if entry.header.node == node and first <= entry.header.sequence < end
        ]

    return read


@st.composite
def histories(draw: st.DrawFn) -> History:
    history, begun = History(world_of(A, B, B)), []
    for number in range(draw(st.integers(2, 10))):
        elements = [QUESTION, plan(f"F-{number}")]
        if begun:
            target = draw(st.sampled_from(begun))
            elements += [Cancel(target=target), Answer(target=target, result=Result.YES)]
        begun.append(history.say(draw(st.integers(0, 2)), draw(st.sampled_from(elements)), blind=draw(st.booleans())))
    return history


@given(histories(), st.data())
def test_a_cut_reached_in_steps_gives_the_digest_of_the_same_cut_reached_at_once(
    history: History, data: st.DataObject
) -> None:
    """One node follows every cut, the other one starts late: they compare what they hold alike, and nothing else."""
    whole = sizes(history.said, history.world.feeds)
    middle = tuple(data.draw(st.integers(0, size)) for size in whole)
    step_by_step, at_once, late = (SituationBelow(history.world) for _ in range(3))

    step_by_step.advance(middle, b"m", reader(history))
    step_by_step.advance(whole, b"w", reader(history))
    at_once.advance(whole, b"w", reader(history))
    late.advance(middle, b"m", reader(history))

    assert step_by_step.digest(b"w", NOW) == at_once.digest(b"w", NOW)
    assert step_by_step.digest(b"m", NOW) == late.digest(b"m", NOW)
    assert step_by_step.digest(b"w", NOW) != step_by_step.digest(b"w", NOW + 1)
    assert at_once.digest(b"m", NOW) is None
    assert step_by_step.situation.fingerprint() == history.situation().fingerprint()


def test_a_conflict_is_in_the_digest() -> None:
    """Two nodes that see the same plans and another conflict notice it with the next test."""
    history = History()
    history.say(A, plan("ours"))
    history.say(B, plan("theirs", west=1_000_000))
    below, blind = SituationBelow(history.world), SituationBelow(history.world)
    below.advance((1, 1), b"w", reader(history))
    blind._plans.put = lambda states: None  # type: ignore[method-assign]
    blind.advance((1, 1), b"w", reader(history))

    assert below.digest(b"w", NOW) != blind.digest(b"w", NOW)


def test_a_body_that_is_not_here_is_compared_once_it_is() -> None:
    """What cannot be read cannot be compared; saying that the worlds differ would be a false alarm."""
    history = History()
    missing = history.say(A, QUESTION)
    below, whole = SituationBelow(history.world), SituationBelow(history.world)
    below.advance((1, 0), b"1", reader(history, frozenset({missing})))
    held = below.digest(b"1", NOW)
    below.fill(history.load([missing]))
    history.say(B, QUESTION)
    below.advance((1, 1), b"2", reader(history))
    whole.advance((1, 1), b"2", reader(history))

    assert held is None
    assert below.digest(b"2", NOW) == whole.digest(b"2", NOW)


def test_a_cut_never_shrinks() -> None:
    """What all members have stated alike stays so, whatever appears later."""
    history = History()
    history.say(A, QUESTION)
    below = SituationBelow(history.world)
    below.advance((1, 0), b"1", reader(history))

    with pytest.raises(Misuse, match="does not follow"):
        below.advance((0, 0), b"0", reader(history))


def test_what_is_set_aside_above_a_cut_changes_nothing_below_it() -> None:
    """Below the identical cut the record is one."""
    history = History()
    asked = history.say(A, QUESTION)
    newest: Situation = history.situation()
    below = SituationBelow(history.world)
    below.advance((1, 0), b"1", reader(history))
    before = below.digest(b"1", NOW)
    newest.threads.set_aside([asked])
    newest.refold()

    assert newest.state_of(asked) is None
    assert below.digest(b"1", NOW) == before
