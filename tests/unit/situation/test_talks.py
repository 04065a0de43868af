"""Meetings, readouts, commitments, crises, positions and pauses: nothing is settled by one side, or by silence."""

from typing import Any

from msgspec.structs import replace

from histories import DAY, HOUR, MINUTE, NOW, A, B, History, words, world_of
from openline.core.catalogue.codes import Topic
from openline.core.catalogue.dialogue import Position, PositionKind
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Pause
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.talks import (
    Commitment,
    CommitmentState,
    Crisis,
    CrisisStep,
    FollowUp,
    Meeting,
    MeetingStep,
    Point,
    Readout,
)
from openline.core.catalogue.volumes import FootprintForm, Shape
from openline.core.record.entry import Status
from openline.core.situation.pauses import PauseState, in_pause
from openline.core.situation.readouts import Comparison, Section, Standing, compare
from openline.core.situation.talks import Became, CrisisState, MeetingState, Pledge, PositionState

MONDAY = (NOW + DAY, NOW + DAY + HOUR, False)
TUESDAY = (NOW + 2 * DAY, NOW + 2 * DAY + HOUR, False)
WEEK = 7 * DAY


def meeting(step: MeetingStep, window: Any = MONDAY, previous: bytes | None = None, **more: Any) -> Meeting:
    return Meeting(meeting_id="M-1", step=step, window=window, previous=previous, **more)


def state_of(history: History, entry: bytes) -> Any:
    return history.situation().state_of(entry)


# meetings


def test_a_meeting_is_agreed_once_the_other_side_takes_the_terms_on_the_table() -> None:
    """A counter-proposal is an offer in its own right; the one that it has seen is off the table."""
    history = History()
    first = history.say(A, meeting(MeetingStep.PROPOSAL))
    counter = history.say(B, meeting(MeetingStep.COUNTER, TUESDAY, first))
    before: MeetingState = state_of(history, first)
    yes = history.say(A, meeting(MeetingStep.AGREED, TUESDAY, counter))
    after: MeetingState = state_of(history, first)

    assert (before.step, before.window, before.agreed) == (MeetingStep.COUNTER, TUESDAY, ())
    assert (after.step, after.window, after.agreed) == (MeetingStep.AGREED, TUESDAY, ((counter, yes, A),))


def test_nobody_agrees_with_himself_or_to_what_was_not_offered() -> None:
    """One side cannot make a meeting, nor agree to other terms than those that were offered."""
    history = History()
    offer = history.say(A, meeting(MeetingStep.PROPOSAL))
    own = history.say(A, meeting(MeetingStep.AGREED, MONDAY, offer))
    other = history.say(B, meeting(MeetingStep.AGREED, TUESDAY, offer))
    nothing = history.say(B, meeting(MeetingStep.AGREED, MONDAY, own))

    state: MeetingState = state_of(history, offer)

    assert state.step == MeetingStep.PROPOSAL
    assert dict(state.ignored) == {own: "own_proposal", other: "other_terms", nothing: "answers_nothing"}


def test_an_exercise_agrees_to_nothing_real() -> None:
    """The two never mix, in either direction."""
    history = History()
    offer = history.say(A, meeting(MeetingStep.PROPOSAL))
    history.say(B, meeting(MeetingStep.AGREED, MONDAY, offer), status=Status.EXERCISE)

    state: MeetingState = state_of(history, offer)

    assert state.step == MeetingStep.PROPOSAL
    assert [why for _, why in state.ignored] == ["another_status"]


def test_a_series_shows_what_did_not_take_place() -> None:
    """A weekly call that silently stops is how channels die: each date has what became of it."""
    history = History()
    offer = history.say(A, meeting(MeetingStep.PROPOSAL, every=WEEK))
    agreed = history.say(B, meeting(MeetingStep.AGREED, every=WEEK, previous=offer))
    dates = [(MONDAY[0] + week * WEEK, MONDAY[1] + week * WEEK, False) for week in range(5)]
    history.say(A, meeting(MeetingStep.HELD, dates[0], agreed))
    history.say(B, meeting(MeetingStep.HELD, dates[0], agreed))
    history.say(A, meeting(MeetingStep.NOT_HELD, dates[1], agreed))
    history.say(A, meeting(MeetingStep.HELD, dates[2], agreed))
    history.say(B, meeting(MeetingStep.NOT_HELD, dates[2], agreed))

    state: MeetingState = state_of(history, offer)
    became = [(date.start, date.became, date.by) for date in state.dates(dates[3][1] + 1)]

    assert became == [
        (dates[0][0], Became.HELD, (A, B)),
        (dates[1][0], Became.NOT_HELD, (A,)),
        (dates[2][0], Became.DISPUTED, (A, B)),
        (dates[3][0], Became.NO_REPORT, ()),
        (dates[4][0], Became.AHEAD, ()),
    ]


def test_a_meeting_every_second_does_not_fill_the_screen() -> None:
    """The other side chooses the step of a series; it does not choose how much we compute."""
    history = History()
    offer = history.say(A, meeting(MeetingStep.PROPOSAL, every=1))

    assert len(state_of(history, offer).dates(NOW + 100 * DAY)) == 64


# readouts


def points(*texts: str, first: int = 1) -> tuple[Point, ...]:
    return tuple(Point(no=first + number, texts=(words(text),)) for number, text in enumerate(texts))


def readouts(*said: tuple[int, Readout]) -> Comparison:
    history = History()
    call = history.say(A, meeting(MeetingStep.PROPOSAL))
    for party, readout in said:
        history.say(party, replace(readout, about=call))
    situation = history.situation()
    return compare(situation.threads.thread(call))


def readout(*proposed: str, us: tuple[str, ...] = (), them: tuple[str, ...] = (), **more: Any) -> Readout:
    return Readout(
        about=bytes(32), proposed=points(*proposed), stated_by_us=points(*us), stated_by_them=points(*them), **more
    )


def test_a_point_is_agreed_when_both_sign_the_same_text() -> None:
    """The first signature proposes, the second agrees, to the byte."""
    alone = readouts((A, readout("We meet again.")))
    both = readouts((A, readout("We meet again.", "No flights.")), (B, readout("We meet again.", "No  flights.")))

    assert [line.standing for line in alone.lines] == [Standing.ONE_TEXT_ONLY]
    assert alone.lines[0].only_in() == A
    assert [(line.no, line.standing) for line in both.lines] == [(1, Standing.AGREED), (2, Standing.DIFFERENT)]
    assert [line.no for line in both.disputed()] == [2]


def test_what_each_side_states_is_kept_apart() -> None:
    """In 2024 two readouts of one call read like two calls: each line shows in whose text it appears."""
    compared = readouts(
        (A, readout(us=("We raised the flights.",), them=("They noted it.", "They asked for time."))),
        (B, readout(us=("They noted it.",), them=())),
    )

    lines = [(line.section, line.speaker, line.no, line.standing) for line in compared.lines]
    assert lines == [
        (Section.STATED, A, 1, Standing.ONE_TEXT_ONLY),
        (Section.STATED, B, 1, Standing.WRITTEN_ALIKE),
        (Section.STATED, B, 2, Standing.ONE_TEXT_ONLY),
    ]
    assert compared.agreed() == ()


def test_an_agreement_that_is_left_out_later_is_shown_as_such() -> None:
    """One side can change its own text; it cannot make unseen that it had signed another."""
    compared = readouts((A, readout("We meet again.")), (B, readout("We meet again.")), (A, readout("We may meet.")))

    assert compared.agreed() == ()
    assert compared.no_longer == (1,)


def test_follow_ups_are_lined_up_by_owner_and_date() -> None:
    """Who does what by when is where two accounts differ most quietly."""
    mine = FollowUp(owner="A", due=NOW + DAY, what=words("Send the list."))
    other = FollowUp(owner="B", due=NOW, what=words("Answer."))
    compared = readouts((A, readout(follow_up=(mine,))), (B, readout(follow_up=(other, mine))))

    assert [(line.owner, line.standing) for line in compared.lines] == [
        ("B", Standing.ONE_TEXT_ONLY),
        ("A", Standing.WRITTEN_ALIKE),
    ]


def test_two_sites_of_one_party_agree_only_where_both_texts_say_so() -> None:
    """Concurrent readouts of one side stand side by side: the stricter reading holds."""
    history = History(world_of(A, B, B))
    call = history.say(A, meeting(MeetingStep.PROPOSAL))
    history.say(A, Readout(about=call, proposed=points("One.", "Two.")))
    history.say(1, Readout(about=call, proposed=points("One.", "Two.")))
    history.say(2, Readout(about=call, proposed=points("One.", "Three.")), blind=True)

    compared = compare(history.situation().threads.thread(call))

    assert [line.no for line in compared.agreed()] == [1]


# commitments


def test_a_commitment_is_overdue_until_its_author_says_more() -> None:
    """A date that moves stays visible beside the first one."""
    history = History()
    what = words("We publish the list.")
    first = history.say(
        A, Commitment(commitment_id="C", what=what, owner="A", state=CommitmentState.OPEN, due=NOW + DAY)
    )
    history.say(A, Commitment(commitment_id="C", what=what, owner="A", state=CommitmentState.OPEN, due=NOW + 2 * DAY))
    moved: Pledge = state_of(history, first)
    history.say(A, Commitment(commitment_id="C", what=what, owner="A", state=CommitmentState.DONE, due=NOW + 2 * DAY))
    done: Pledge = state_of(history, first)

    assert (moved.first_due, moved.due) == (NOW + DAY, NOW + 2 * DAY)
    assert [moved.overdue(NOW + 2 * DAY + late) for late in (0, 1)] == [False, True]
    assert not done.overdue(NOW + 9 * DAY)


def test_the_same_name_of_the_other_side_is_another_commitment() -> None:
    """Nobody closes what the other one has promised."""
    history = History()
    ids = [
        history.say(party, Commitment(commitment_id="C", what=words("x"), owner="o", state=state, due=NOW))
        for party, state in ((A, CommitmentState.OPEN), (B, CommitmentState.DONE))
    ]

    assert [state_of(history, entry).to_be_done() for entry in ids] == [True, False]


# crises


def crisis(step: CrisisStep, opened: bytes | None = None, contact: int | None = None, **more: Any) -> Crisis:
    return Crisis(crisis_id="X", step=step, opened_by=opened, next_contact=contact, **more)


def test_the_first_hour_of_a_crisis_has_its_marks() -> None:
    """Received in one minute, a holding reply in five, facts in fifteen, a call in thirty, a joint sheet in sixty."""
    history = History()
    opened = history.say(A, crisis(CrisisStep.OPENED, contact=NOW + HOUR), at=NOW)
    history.say(B, Receipt(target=opened, level=Level.RECEIVED, at=NOW + 20), at=NOW + 30)
    history.say(B, crisis(CrisisStep.FIRST_FACTS, opened, NOW + HOUR), at=NOW + 4 * MINUTE)
    history.say(A, crisis(CrisisStep.CALL, opened, NOW + HOUR), at=NOW + 31 * MINUTE)

    state: CrisisState = state_of(history, opened)
    beats = {beat.step: (beat.done_at, beat.missed) for beat in state.beats(NOW + 61 * MINUTE, {})}

    assert beats == {
        "received": (NOW + 20, False),
        "holding_reply": (NOW + 4 * MINUTE, False),
        "first_facts": (NOW + 4 * MINUTE, False),
        "call": (NOW + 31 * MINUTE, True),
        "joint_sheet": (None, True),
    }


def test_a_missed_contact_alarms_and_only_both_close_a_crisis() -> None:
    """The one who walks away is the one who is missed."""
    history = History()
    opened = history.say(A, crisis(CrisisStep.OPENED, contact=NOW + HOUR, rhythm=HOUR // 2), at=NOW)
    history.say(B, crisis(CrisisStep.HOLDING_REPLY, opened, NOW + 2 * HOUR), at=NOW + MINUTE)
    history.say(A, crisis(CrisisStep.CLOSED, opened), at=NOW + 2 * MINUTE)
    alone: CrisisState = state_of(history, opened)
    history.say(B, crisis(CrisisStep.CLOSED, opened), at=NOW + 3 * MINUTE)
    both: CrisisState = state_of(history, opened)

    assert alone.goes_on()
    assert alone.closed == (A,)
    assert alone.missed(NOW + 2 * HOUR) == ()
    assert alone.missed(NOW + 2 * HOUR + 1) == ((B, NOW + 2 * HOUR),)
    assert not both.goes_on()
    assert both.next_contact() is None


# positions


def test_a_position_stands_until_its_author_replaces_it() -> None:
    """A denial answers a claim; it does not remove it, and neither does time."""
    history = History()

    def position(kind: PositionKind, replies_to: bytes | None = None) -> Position:
        return Position(kind=kind, topic=Topic.OTHER, text=words("x"), stated_by="x", replies_to=replies_to)

    claim = history.say(A, position(PositionKind.CLAIM))
    denial = history.say(B, position(PositionKind.DENIAL, claim))
    state: PositionState = state_of(history, claim)
    note = history.say(A, position(PositionKind.NOTE, claim))
    later: PositionState = state_of(history, claim)

    assert {entry for entry, _, _ in state.standing} == {claim, denial}
    assert {entry for entry, _, _ in later.standing} == {denial, note}


# pauses


def square(west: float, size: float = 1.0) -> FootprintForm:
    corners = ((west, 0.0), (west + size, 0.0), (west + size, size), (west, size))
    ring = tuple((round(lon * DEGREE), round(lat * DEGREE)) for lon, lat in corners)
    return FootprintForm(shape=Shape.POLYGON, rings=(ring,))


def test_a_pause_takes_two_and_ends_with_the_earlier_end() -> None:
    """One alone is a proposal; both hold where the two areas overlap."""
    history = History()
    first = history.say(A, Pause(area=square(0), until=NOW + 2 * HOUR), at=NOW)
    alone = list(history.situation().states(PauseState))
    history.say(B, Pause(area=square(0.5), until=NOW + HOUR, joins=first), at=NOW + MINUTE)
    both = list(history.situation().states(PauseState))

    assert in_pause(alone, square(0), NOW + 2 * MINUTE) is None
    assert in_pause(both, square(0.6, 0.1), NOW + 2 * MINUTE) == NOW + HOUR
    assert in_pause(both, square(3), NOW + 2 * MINUTE) is None
    assert in_pause(both, square(0), NOW) is None
    assert in_pause(both, square(0), NOW + HOUR) is None


def test_two_pauses_that_do_not_name_each_other_hold_all_the_same() -> None:
    """What counts is that both hold one there, not who joined whom."""
    history = History()
    history.say(A, Pause(area=square(0), until=NOW + 2 * HOUR), at=NOW)
    history.say(B, Pause(area=square(0), until=NOW + 3 * HOUR), at=NOW, blind=True)

    assert in_pause(history.situation().states(PauseState), square(0.2, 0.1), NOW + 1) == NOW + 2 * HOUR


def test_an_unknown_water_is_taken_as_meeting() -> None:
    """Whoever cannot tell where a pause holds keeps clear."""
    history = History()
    strange = FootprintForm(shape=Shape.WATER_BODY, place=999)
    history.say(A, Pause(area=strange, until=NOW + HOUR), at=NOW)
    history.say(B, Pause(area=square(0), until=NOW + HOUR), at=NOW)
    states = list(history.situation().states(PauseState))

    assert in_pause(states, square(0.2, 0.1), NOW + 1) == NOW + HOUR
    assert in_pause(states, square(5), NOW + 1) is None
