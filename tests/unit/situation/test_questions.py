"""What is asked, by when an answer is due, and what silence is."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histories import DAY, HOUR, MINUTE, NOW, A, B, History, words, world_of
from openline.core.catalogue.codes import Function, Topic
from openline.core.catalogue.dialogue import Answer, Delivery, NoAnswer, PrincipalMessage, Question, Result
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.talks import CallReply, CallRequest, Media, Reply
from openline.core.record.entry import Precedence, Status
from openline.core.rules.deadlines import Verdict
from openline.core.situation.questions import AskedState, missing_functions, rungs, silences

WHY = Question(topic=Topic.OTHER, items=(Asked.REASON,))
TWO = Question(topic=Topic.OTHER, items=(Asked.REASON, Asked.NUMBERS))
CALL = CallRequest(
    call_id="1", media=Media.VOICE, level=4, topic=Topic.INCIDENT, proposed=(NOW, None, False), challenge=bytes(32)
)


def asked(history: History) -> AskedState:
    (state,) = history.situation().states(AskedState)
    return state


def answer(target: bytes, result: Result = Result.YES, **fields: Any) -> Answer:
    return Answer(target=target, result=result, **fields)


def received(target: bytes, at: int) -> Receipt:
    return Receipt(target=target, level=Level.RECEIVED, at=at)


# deadlines


def test_a_call_with_a_minister_is_asked_for_48_hours_ahead() -> None:
    """The rule of the defence telephone link: until the last second it is open, then it is silence."""
    history = History()
    call = history.say(A, CALL)
    history.say(B, received(call, history.clock))
    state = asked(history)

    assert state.due == NOW + MINUTE + 48 * HOUR
    assert [state.verdict(state.due + after) for after in (0, 1)] == [Verdict.OPEN, Verdict.NO_ANSWER]
    (silence,) = silences([state], A, state.due + 1, next_level=lambda _: 5, staffed=lambda _: True)
    assert (silence.target, silence.due, silence.delivery) == (call, state.due, Delivery.MACHINE_RECEIVED)
    assert (silence.next_level, silence.staffed) == (5, True)
    assert silences([state], A, state.due) == silences([state], B, state.due + 1) == []


@given(st.integers(-5 * MINUTE, 5 * MINUTE), st.sampled_from(Precedence), st.randoms(use_true_random=False))
def test_clocks_five_minutes_apart_give_both_nodes_one_deadline(apart: int, how: Precedence, chance: Any) -> None:
    """It counts from the later of two stated times, so it depends on no clock but those in the record."""
    history = History()
    question = history.say(A, WHY, at=NOW, precedence=how)
    history.say(B, received(question, NOW + apart), at=NOW + apart)
    other = list(history.said)
    chance.shuffle(other)

    ours, theirs = asked(history), next(iter(history.situation(other).states(AskedState)))
    assert ours == theirs
    assert ours.due is not None
    assert ours.due - NOW == max(0, apart) + {0: 15 * MINUTE, 1: HOUR, 2: 12 * HOUR, 3: 48 * HOUR}[how]


def test_the_charter_s_number_stands_before_ours() -> None:
    """Deadlines are data of the line."""
    history = History(world_of(A, B, deadlines={"question": 60}))
    history.say(A, WHY)

    assert asked(history).due == history.clock + 60


def test_without_a_receipt_it_was_not_delivered() -> None:
    """A broken wire is no refusal."""
    history = History()
    history.say(A, WHY)
    state = asked(history)

    assert state.due is not None
    assert state.verdict(state.due + 1) is Verdict.NOT_DELIVERED
    (silence,) = silences([state], A, state.due + 1)
    assert (silence.delivery, silence.received_at) == (Delivery.NOT_DELIVERED, None)


def test_a_person_s_receipt_shows_that_it_was_delivered() -> None:
    """Also where the machine's own went missing; so does a reply."""
    opened, waited = History(), History()
    opened.say(B, Receipt(target=opened.say(A, WHY), level=Level.OPENED, at=NOW + HOUR))
    waited.say(B, answer(waited.say(A, WHY), Result.STAND_BY, minutes=10))

    for history, delivery in ((opened, Delivery.OPENED), (waited, Delivery.MACHINE_RECEIVED)):
        state = asked(history)
        assert state.verdict(NOW + 9 * DAY) is Verdict.NO_ANSWER
        assert silences([state], A, NOW + 9 * DAY)[0].delivery is delivery


# stand-by


def test_a_stand_by_sets_a_new_deadline_and_silence_after_it_is_recorded_anew() -> None:
    """Otherwise one NO_ANSWER, or one stand-by, would end all waiting."""
    history = History(world_of(A, B, deadlines={"question": HOUR}))
    question = history.say(A, WHY, at=NOW)
    history.say(B, received(question, NOW), at=NOW)
    late = asked(history)
    (first,) = silences([late], A, NOW + HOUR + 1)
    history.say(A, first, at=NOW + HOUR + 1)
    assert silences([asked(history)], A, NOW + 2 * HOUR) == []

    history.say(B, answer(question, Result.STAND_BY, minutes=30), at=NOW + 2 * HOUR)
    waiting = asked(history)
    assert waiting.deadline() == NOW + 2 * HOUR + 30 * MINUTE
    assert waiting.verdict(NOW + 2 * HOUR) is Verdict.OPEN
    assert (waiting.answers, waiting.stand_bys) == ((), 1)
    (second,) = silences([waiting], A, NOW + 3 * HOUR)
    assert second.due == waiting.deadline() != first.due

    history.say(B, answer(question), at=NOW + 3 * HOUR)
    assert asked(history).verdict(NOW + 9 * DAY) is Verdict.ANSWERED
    assert asked(history).standing_by is None


def test_of_two_stand_bys_the_shorter_counts() -> None:
    """Two nodes of one party promised different things, neither knowing of the other: the stricter holds."""
    history = History(world_of(A, B, B))
    question = history.say(0, WHY, at=NOW)
    for node in (1, 2):
        history.say(node, received(question, NOW), at=NOW)
    history.say(1, answer(question, Result.STAND_BY, minutes=30), at=NOW)
    history.say(2, answer(question, Result.STAND_BY, minutes=10), at=NOW, blind=True)

    assert asked(history).deadline() == NOW + 10 * MINUTE


def test_a_call_can_be_put_off_and_taken() -> None:
    """Accept, decline, stand by: no fourth reply."""
    history = History()
    call = history.say(A, CALL)
    history.say(B, CallReply(target=call, reply=Reply.STAND_BY, minutes=15))
    assert asked(history).deadline() == history.clock + 15 * MINUTE

    taken = history.say(B, CallReply(target=call, reply=Reply.ACCEPT, challenge=bytes(32)))
    assert asked(history).answers == ((taken, B, int(Reply.ACCEPT)),)


# answers


def test_each_item_is_answered_by_itself() -> None:
    """An answer to one of two closes one, and what is left is still due; a stand-by for it alone re-arms it."""
    history = History()
    question = history.say(A, TWO)
    one = history.say(B, answer(question, items=(Asked.REASON,)))
    assert asked(history).unanswered == (int(Asked.NUMBERS),)
    assert asked(history).verdict(history.clock) is Verdict.OPEN

    history.say(B, answer(question, Result.STAND_BY, minutes=5, items=(Asked.NUMBERS,)))
    assert asked(history).deadline() == history.clock + 5 * MINUTE
    other = history.say(B, answer(question, Result.NO, items=(Asked.NUMBERS,)))

    state = asked(history)
    assert {entry for entry, _, _ in state.answers} == {one, other}
    assert (state.unanswered, state.disputed) == ((), False)


def test_a_stand_by_for_one_item_leaves_the_other_due() -> None:
    """Or a party would put off everything by putting off a part."""
    history = History()
    question = history.say(A, TWO)
    history.say(B, answer(question, Result.STAND_BY, minutes=10_080, items=(Asked.NUMBERS,)))

    assert asked(history).deadline() == asked(history).due


def test_answers_that_contradict_each_other_stand_side_by_side() -> None:
    """Neither author had seen the other's: the screen shows both, and that they differ, until one has seen both."""
    history = History(world_of(A, B, B))
    question = history.say(0, WHY)
    yes = history.say(1, answer(question, Result.YES))
    no = history.say(2, answer(question, Result.NO), blind=True)
    state = asked(history)
    assert {entry for entry, _, _ in state.answers} == {yes, no}
    assert state.disputed

    last = history.say(1, answer(question, Result.UNABLE))
    assert asked(history).answers == ((last, B, int(Result.UNABLE)),)
    assert not asked(history).disputed


def test_one_party_s_answer_never_replaces_another_s() -> None:
    """Three parties on a line: the third had read the second's answer, and speaks for itself alone."""
    history = History(world_of(0, 1, 2))
    question = history.say(0, WHY)
    yes, no = history.say(1, answer(question, Result.YES)), history.say(2, answer(question, Result.NO))

    assert {entry for entry, _, _ in asked(history).answers} == {yes, no}
    assert asked(history).disputed


@pytest.mark.parametrize(
    ("node", "status", "why"), [(A, Status.ACTUAL, "own_question"), (B, Status.EXERCISE, "another_status")]
)
def test_what_is_no_answer_is_shown_as_such(node: int, status: Status, why: str) -> None:
    """An exercised answer to a real question would look like a real one."""
    history = History()
    said = history.say(node, answer(history.say(A, WHY)), status=status)

    assert asked(history).ignored == ((said, why),)
    assert asked(history).answers == ()


def test_nobody_records_silence_for_the_asker() -> None:
    """Only who asked knows whether he still waits."""
    history = History()
    question = history.say(A, WHY)
    said = history.say(B, NoAnswer(target=question, due=NOW, asked_at=NOW, delivery=Delivery.NOT_DELIVERED))

    assert asked(history).ignored == ((said, "not_the_asker"),)
    assert asked(history).no_answer == ()


def test_a_head_s_words_are_answered_by_their_reaching_the_other_head() -> None:
    """As on 8 June 1967, when each message had its times; being opened at the desk is not that."""
    history = History()
    message = history.say(A, PrincipalMessage(from_head="president", to_head="chairman", text=words("-")))
    history.say(B, Receipt(target=message, level=Level.OPENED, at=NOW))
    assert asked(history).unanswered

    history.say(B, Receipt(target=message, level=Level.DELIVERED_TO_PRINCIPAL, at=NOW))
    assert not asked(history).unanswered


# the ladder of receipts


def test_a_change_needs_the_receipts_of_the_same_functions_again() -> None:
    """Those who act on it have to know the new version; before the window opens somebody is told who does not."""
    old, new = bytes(32), bytes([1]) * 32
    passed = Level.PASSED
    marks = [
        (old, b"b", int(passed), 5, int(Function.DRONE_CELL)),
        (old, b"b", int(passed), 6, int(Function.AIR_TRAFFIC)),
        (new, b"b", int(passed), 9, int(Function.AIR_TRAFFIC)),
        (new, b"b", int(Level.OPENED), 7, 0),
    ]
    required = (Function.DRONE_CELL, Function.AIR_TRAFFIC)

    assert missing_functions(required, marks, [old]) == ()
    assert missing_functions(required, marks, [new]) == (Function.DRONE_CELL,)
    assert list(rungs(marks, new)) == [Level.OPENED, Level.PASSED]


# in any order


@st.composite
def conversations(draw: st.DrawFn) -> History:
    """A question to two nodes of another party, with all that may follow it."""
    history = History(world_of(A, B, B))
    question = history.say(0, TWO)
    for _ in range(draw(st.integers(0, 8))):
        node, blind = draw(st.integers(0, 2)), draw(st.booleans())
        items = draw(st.sampled_from([(), (Asked.REASON,), (Asked.NUMBERS,)]))
        element: Any = draw(
            st.sampled_from(
                [
                    answer(question, Result.YES, items=items),
                    answer(question, Result.NO, items=items),
                    answer(question, Result.STAND_BY, minutes=7, items=items),
                    received(question, history.clock - 3 * MINUTE),
                    NoAnswer(target=question, due=NOW, asked_at=NOW, delivery=Delivery.NOT_DELIVERED),
                ]
            )
        )
        history.say(node, element, blind=blind)
    return history


@given(conversations(), st.randoms(use_true_random=False), st.integers(0, 4 * DAY))
def test_both_nodes_come_to_the_same_whatever_arrives_first(history: History, chance: Any, later: int) -> None:
    """The state, the deadline and what is to be recorded."""
    other = list(history.said)
    chance.shuffle(other)
    (ours,), (theirs,) = (list(history.situation(said).states(AskedState)) for said in (history.said, other))

    assert ours == theirs
    assert silences([ours], A, NOW + later) == silences([theirs], A, NOW + later)
