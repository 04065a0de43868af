"""Ringing: until a person takes what waits, never for what is not real, and no flood makes it more or less."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.rules.precedence import ORDER
from openline.core.rules.ringing import (
    ALERT_S,
    GAP_S,
    LONGEST_S,
    MARK_S,
    REMIND_S,
    RHYTHM_S,
    Alert,
    Call,
    Effect,
    Ended,
    Group,
    Looked,
    Mark,
    Sound,
    Start,
    State,
    Stop,
    Trial,
    step,
)

FLASH = Call("a", "1", "question", "flash")
CALL = Call("a", "2", "call_request", "routine")
OTHER = Call("b", "3", "signal", "immediate")

calls = st.builds(
    Call,
    line=st.sampled_from("abc"),
    entry=st.integers(0, 30).map(str),
    kind=st.sampled_from(["text", "call_request", "distress", "state"]),
    precedence=st.sampled_from(ORDER),
    real=st.booleans(),
    once=st.booleans(),
)
looks = st.lists(st.tuples(st.floats(0.1, 90), st.lists(calls, max_size=8), st.booleans()), max_size=30)


def look(state: State, at: float, *waiting: Call) -> tuple[State, list[Effect]]:
    return step(state, Looked(at, waiting))


def rings(seconds: int, waiting: Sequence[Call], every: float = 1.0) -> list[tuple[float, Sound]]:
    """Look once a second at the same things; return when it rang."""
    state, found, at = State(), [], 0.0
    while at < seconds:
        state, effects = look(state, at, *waiting)
        found += [(at, effect) for effect in effects if isinstance(effect, Sound)]
        at += every
    return found


@pytest.mark.parametrize(("precedence", "times"), [("flash", 6), ("immediate", 2), ("priority", 1), ("routine", 1)])
def test_it_rings_at_the_rhythm_of_the_precedence(precedence: str, times: int) -> None:
    """What is urgent rings more often; what waits rings at once."""
    rung = rings(60, [replace(CALL, precedence=precedence)])

    assert len(rung) == times
    assert rung[0][0] == 0


def test_it_stops_when_a_person_takes_it_and_the_command_is_ended() -> None:
    """An alarm that goes on after somebody has answered teaches people to turn it off."""
    state, first = look(State(), 0, FLASH)
    state, taken = look(state, 3)
    state, after = look(state, 60)

    assert first == [Sound(FLASH, (Group("question", "flash", 1),)), Start(FLASH)]
    assert (taken, after) == ([Stop()], [])


def test_what_was_to_be_expected_rings_once() -> None:
    """A plan that begins as announced must not ring a watch out of its work all night; it still counts as waiting."""
    active = Call("a", "7", "state", "immediate", once=True)

    ((at, sound),) = rings(600, [active])
    beside = rings(61, [active, CALL])

    assert (at, sound.lead) == (0, active)
    assert [each.lead for _, each in beside] == [active, CALL]
    assert beside[1][1].groups == (Group("state", "immediate", 1), Group("call_request", "routine", 1))


def test_what_rang_once_rings_again_when_it_grows_pressing() -> None:
    """A question that was called to mind once passes its deadline, and is nobody's: the next level has to hear it."""
    reminded = replace(FLASH, once=True)
    state, first = look(State(), 0, reminded)
    state, then = look(state, RHYTHM_S["flash"] + 1, reminded)

    state, pressing = look(state, 2 * RHYTHM_S["flash"] + 2, replace(FLASH, level=2))

    assert [type(each) for each in first] == [Sound, Start]
    assert [each for each in then if isinstance(each, Sound)] == []
    assert [each for each in pressing if isinstance(each, Sound)] != []


def test_expected_things_one_after_another_ring_no_more_often_than_one_that_waits() -> None:
    """Else a peer that activates and ends plans all night decides how loud it is here."""
    state, rung = State(), 0
    for second in range(120):
        waiting = [Call("a", str(number), "state", "immediate", once=True) for number in range(second + 1)]
        state, effects = look(state, second, *waiting)
        rung += sum(isinstance(effect, Sound) for effect in effects)

    assert rung == len(rings(120, [replace(OTHER, line="a")]))


def test_what_is_more_urgent_does_not_wait_for_the_rhythm() -> None:
    """A minute is the rhythm of a routine call, and too long for a flash."""
    state, _ = look(State(), 0, CALL)
    state, soon = look(state, 2, CALL, FLASH)
    state, then = look(state, GAP_S, CALL, FLASH)

    assert soon == []
    assert next(effect for effect in then if isinstance(effect, Sound)).lead == FLASH


def test_a_new_call_after_all_was_taken_rings_at_once() -> None:
    """The rhythm is that of what waits, not of what was."""
    state, _ = look(State(), 0, CALL)
    state, _ = look(state, 10)
    state, again = look(state, 11, replace(CALL, entry="9"))

    assert any(isinstance(effect, Sound) for effect in again)


def test_a_call_rings_before_other_things_as_urgent_and_all_are_counted() -> None:
    """A text sent ten thousand times must not hide the call among them."""
    flood = [Call("a", f"t{number}", "text", "flash") for number in range(10_000)]
    call = replace(CALL, precedence="flash")

    ((_, sound),) = rings(1, [*flood, call])

    assert sound.lead == call
    assert sound.groups == (Group("call_request", "flash", 1), Group("text", "flash", 10_000))


def test_a_flood_rings_no_more_often_than_one() -> None:
    """Else the peer decides how loud it is here."""
    flood = [replace(FLASH, entry=str(number)) for number in range(500)]

    assert len(rings(120, flood)) == len(rings(120, [FLASH]))


def test_no_line_drowns_another() -> None:
    """The one that shouts all day must not be the only one that is heard: each gets the command in its turn."""
    state, started, alarm_ends = State(), [], 0.0
    for second in range(300):
        if state.alarm is not None and second >= alarm_ends:
            state, _ = step(state, Ended())
        waiting = [OTHER, *(replace(FLASH, entry=f"{second}-{number}") for number in range(20))]
        state, effects = look(state, second, *waiting)
        for effect in effects:
            if isinstance(effect, Start):
                assert effect.lead is not None
                started.append(effect.lead.line)
                alarm_ends = second + 25

    assert {"a", "b"} <= set(started[:3])


@given(looks)
def test_what_is_not_real_never_rings(history: list[tuple[float, list[Call], bool]]) -> None:
    """An exercise that sounds like the real thing starts something real."""
    for effect in played(history):
        if isinstance(effect, Sound):
            assert effect.lead.real
            assert effect.groups
        elif isinstance(effect, Start):
            assert effect.lead is None or effect.lead.real
        elif isinstance(effect, Mark):
            assert not effect.lead.real


@given(looks)
def test_one_command_runs_at_a_time(history: list[tuple[float, list[Call], bool]]) -> None:
    """Whoever can make us start programs without end can stop the machine."""
    running = False
    for effect in played(history):
        if isinstance(effect, Ended):
            running = False
        elif isinstance(effect, Start):
            assert not running
            running = True
        elif isinstance(effect, Stop):
            assert running


def played(history: list[tuple[float, list[Call], bool]]) -> list[Effect | Ended]:
    """Play looks, tests and ends of the command; return what was done, the ends in their places."""
    state, at, done = State(), 0.0, list[Effect | Ended]()
    for pause, waiting, ends in history:
        at += pause
        state, effects = look(state, at, *waiting)
        done += effects
        if ends and state.alarm is not None:
            state, effects = step(state, Ended())
            done += [Ended(), *effects]
        elif ends:
            state, effects = step(state, Trial(at))
            done += effects
    return done


@given(st.lists(st.lists(calls, max_size=6), max_size=40), calls.map(lambda call: replace(call, real=True, once=False)))
def test_what_waits_rings_within_its_rhythm_whatever_else_comes(others: list[list[Call]], call: Call) -> None:
    """A peer that sends what it likes, when it likes, must not keep silent what waits."""
    state, last = State(), 0.0
    for second, more in enumerate(others):
        waiting = [each for each in more if each.entry != call.entry]
        state, effects = look(state, float(second), call, *waiting)
        if any(isinstance(effect, Sound) and effect.lead.line == call.line for effect in effects):
            last = float(second)
        assert second - last <= RHYTHM_S[call.precedence]


@given(looks)
def test_a_line_rings_at_most_once_in_a_gap(history: list[tuple[float, list[Call], bool]]) -> None:
    """However precedences go up and down."""
    state, at, last = State(), 0.0, dict[str, float]()
    for pause, waiting, _ in history:
        at += pause
        state, effects = look(state, at, *waiting)
        for effect in effects:
            if isinstance(effect, Sound):
                assert at - last.get(effect.lead.line, -GAP_S) >= GAP_S
                last[effect.lead.line] = at


def test_a_command_that_hangs_is_ended_and_the_next_starts() -> None:
    """One that never ends would be the last alarm of this node."""
    state, _ = look(State(), 0, FLASH)
    state, before = look(state, LONGEST_S - 1, FLASH)
    state, stopped = look(state, LONGEST_S, FLASH)
    state, told = look(state, LONGEST_S + 1, FLASH)
    state, _ = step(state, Ended())
    state, again = look(state, LONGEST_S + 12, FLASH)

    assert Stop() not in before
    assert Stop() in stopped
    assert Stop() not in told
    assert Start(FLASH) in again


def test_exercises_are_shown_together_and_once() -> None:
    """A peer that exercises a thousand times an hour must not fill the log either."""
    first, second, third = (Call("a", str(n), "call_request", "flash", real=False) for n in range(3))
    state, shown = look(State(), 0, first)
    state, later = look(state, 1, first, second, third)
    state, due = look(state, MARK_S, first, second, third)
    state, never = look(state, 2 * MARK_S, first, second, third)

    assert (shown, later, due, never) == ([Mark(first, 0)], [], [Mark(second, 1)], [])


def test_the_reference_page_gives_the_numbers_beside_its_tables() -> None:
    """Whoever plans a watch reads the page, not the program."""
    whole = (Path(__file__).parents[3] / "docs/reference/rules.md").read_text("utf-8")
    page = whole.partition("## Ringing\n")[2].partition("\n## ")[0]

    for words in (f"within {GAP_S:.0f} seconds", f"once in {MARK_S:.0f}\nseconds", f"last {REMIND_S} seconds"):
        assert words in page
    assert f"longer than {LONGEST_S:.0f} seconds" in page


def test_a_test_sounds_beside_nothing() -> None:
    """Who tests the alarm while it sounds has heard it."""
    state, tested = step(State(), Trial(0))
    _, again = step(state, Trial(1))
    state, looked = look(state, 2)

    assert (tested, again, looked) == ([Start(None)], [], [])


def test_what_the_room_must_not_hear_sounds_nothing_there_and_goes_on_until_it_is_taken() -> None:
    """A bell beside whoever stands behind the officer would tell exactly the wrong person."""
    quiet = Call("-", "duress_1", "duress", "flash", level=2, quiet=True)
    state, first = look(State(), 0, quiet)
    state, soon = look(state, ALERT_S - 1, quiet)
    state, again = look(state, ALERT_S, quiet)
    state, taken = look(state, ALERT_S + 1)

    assert (first, soon, again, taken) == ([Alert(quiet)], [], [Alert(quiet)], [])
