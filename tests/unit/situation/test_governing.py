"""The charter that both parties agreed governs what is said in the knowledge of it, and nothing else (spec 8.10)."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from histories import DAY, HOUR, MINUTE, NOW, A, B, History, Said, words, world_of
from openline.core.catalogue.codes import ActivityKind, Topic
from openline.core.catalogue.dialogue import Answer, Question, Result
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Activity, Withheld
from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText, OwnTerm, Scope, Suspend, Term
from openline.core.catalogue.receipts import KeyEvent, KeyKind, Level, Receipt, Test
from openline.core.catalogue.volumes import FootprintForm, Shape, VolumeForm
from openline.core.record.entry import Status
from openline.core.situation.life import late_marks, lead_times
from openline.core.situation.line_facts import withheld_counts
from openline.core.situation.line_tests import Missed, missed_tests
from openline.core.situation.politics import SuspensionState, articles_digest, suspended
from openline.core.situation.questions import AskedState
from openline.core.situation.situation import Situation
from openline.core.situation.snapshot import read_snapshot, write_snapshot

ASKED = Question(topic=Topic.OTHER, items=(Asked.REASON,))
IN_FORCE, ON_TRIAL = CharterMove.PUT_IN_FORCE, CharterMove.BEGIN_TRIAL


def article(number: int = 1, **numbers: int) -> CharterText:
    """Return an article; a word's dots are written as double underscores."""
    terms = tuple(Term(word=word.replace("__", "."), number=value) for word, value in numbers.items())
    return CharterText(article=number, texts=(words("as the numbers say"),), terms=terms)


def step(move: CharterMove, entry: bytes, text: CharterText, **fields: Any) -> CharterStep:
    return CharterStep(move=move, targets=(entry,), digest=articles_digest([text]), **{"since": NOW, **fields})


def agree(history: History, text: CharterText, move: CharterMove = IN_FORCE, **fields: Any) -> bytes:
    """Let both parties bind an article; return the entry that proposed it."""
    entry = history.say(A, text)
    for party in (A, B):
        history.say(party, step(move, entry, text, **fields))
    return entry


def allowed(situation: Situation, question: bytes) -> int:
    """Return the seconds to answer a question."""
    state = situation.state_of(question)
    assert isinstance(state, AskedState)
    assert state.due is not None
    return state.due - max(state.asked_at, state.received_at or 0)


# what governs what


def test_a_question_is_governed_by_the_charter_that_its_author_had_seen() -> None:
    """What was asked before keeps its deadline, also when its answer comes later; so does what is asked unseen."""
    history = History()
    before = history.say(A, ASKED)
    agree(history, article(question=HOUR))
    unseen = history.say(A, ASKED, blind=True)
    seen = history.say(A, ASKED)
    history.say(B, Answer(target=before, result=Result.NO))
    situation = history.situation()

    assert [allowed(situation, entry) for entry in (before, unseen, seen)] == [2 * DAY, 2 * DAY, HOUR]


def test_one_party_alone_moves_no_number() -> None:
    """Neither by a text, nor by signing it twice, nor by signing what the other has proposed."""
    history, text = History(), article(question=HOUR)
    entry = history.say(B, text)
    for move in (CharterMove.AGREE_ARTICLE, ON_TRIAL, IN_FORCE, IN_FORCE):
        history.say(B, step(move, entry, text))
    asked = history.say(A, ASKED)

    assert allowed(history.situation(), asked) == 2 * DAY


def test_a_step_binds_only_by_texts_that_its_author_had_seen() -> None:
    """A digest signed before the text was there is no consent to it."""
    history, text = History(), article(question=HOUR)
    history.say(B, ASKED)
    entry = history.say(A, text)
    history.say(B, step(IN_FORCE, entry, text), blind=True)
    history.say(A, step(IN_FORCE, entry, text))
    asked = history.say(A, ASKED)

    assert allowed(history.situation(), asked) == 2 * DAY


def test_an_exercised_step_binds_nothing() -> None:
    """A line is practised on; what governs it is not."""
    history, text = History(), article(question=HOUR)
    entry = history.say(A, text, status=Status.EXERCISE)
    for party in (A, B):
        history.say(party, step(IN_FORCE, entry, text), status=Status.EXERCISE)

    asked = history.say(A, ASKED)
    assert allowed(history.situation(), asked) == 2 * DAY


def test_a_trial_governs_until_both_sides_clocks_have_passed_its_end() -> None:
    """One side's clock alone ends nothing: dated far ahead, it would else put the numbers off as it likes."""
    history = History()
    end = NOW + DAY
    agree(history, article(question=HOUR), ON_TRIAL, until=end)
    during = history.say(A, ASKED)
    ahead = history.say(A, ASKED, at=end + HOUR)
    still = history.say(A, ASKED, at=end + HOUR)
    history.say(B, Test(test_no=1), at=end + 2 * HOUR)
    over = history.say(A, ASKED, at=end + 3 * HOUR)
    situation = history.situation()

    assert [allowed(situation, entry) for entry in (during, ahead, still, over)] == [HOUR, HOUR, HOUR, 2 * DAY]


def test_a_charter_that_begins_later_governs_once_each_party_s_own_clock_is_there() -> None:
    """Signed today for next week: until then the old numbers count."""
    history = History()
    agree(history, article(question=HOUR), since=NOW + DAY)
    early = history.say(A, ASKED)
    history.say(A, Test(test_no=1), at=NOW + DAY)
    one_sided = history.say(A, ASKED)
    history.say(B, Test(test_no=1), at=NOW + DAY)
    begun = history.say(A, ASKED)
    situation = history.situation()

    assert [allowed(situation, entry) for entry in (early, one_sided, begun)] == [2 * DAY, 2 * DAY, HOUR]


def test_one_signature_leaves_and_it_takes_two_to_come_back() -> None:
    """Whoever leaves is back under the first charter; he does not take up the other's old word at will."""
    history, text = History(), article(question=HOUR)
    entry = agree(history, text)
    history.say(B, CharterStep(move=CharterMove.LEAVE, since=NOW))
    left = history.say(A, ASKED)
    history.say(B, step(IN_FORCE, entry, text))
    alone = history.say(A, ASKED)
    history.say(A, step(IN_FORCE, entry, text))
    both = history.say(A, ASKED)
    situation = history.situation()

    assert [allowed(situation, entry) for entry in (left, alone, both)] == [2 * DAY, 2 * DAY, HOUR]


def test_a_newer_charter_replaces_the_older_and_no_one_brings_that_back_alone() -> None:
    """Signing the old one again is a proposal; signed by both it holds again."""
    history = History()
    old, new = article(question=HOUR), article(question=2 * HOUR)
    first = agree(history, old)
    agree(history, new)
    replaced = history.say(A, ASKED)
    history.say(B, step(IN_FORCE, first, old))
    alone = history.say(A, ASKED)
    history.say(A, step(IN_FORCE, first, old))
    back = history.say(A, ASKED)
    situation = history.situation()

    assert [allowed(situation, entry) for entry in (replaced, alone, back)] == [2 * HOUR, 2 * HOUR, HOUR]


def test_what_a_trial_says_stands_before_what_is_in_force_and_ends_when_something_is_put_in_force() -> None:
    """A trial tries other numbers; the words that it does not have stay as they are."""
    history = History()
    agree(history, article(question=HOUR, stand_bys=1))
    agree(history, article(question=3 * HOUR), ON_TRIAL)
    trial = history.say(A, ASKED)
    world = history.situation().charter.now().world
    agree(history, article(question=5 * HOUR))
    after = history.say(A, ASKED)
    situation = history.situation()

    assert world.words["stand_bys"] == 1
    assert [allowed(situation, entry) for entry in (trial, after)] == [3 * HOUR, 5 * HOUR]


def test_of_two_charters_that_the_parties_signed_in_opposite_order_the_stricter_number_counts() -> None:
    """Until both go on to the same one."""
    history = History(world_of(A, B))
    one, other = (
        article(question=HOUR, lead__kind__missile=DAY),
        article(question=2 * HOUR, lead__kind__missile=2 * DAY),
    )
    entries = [history.say(A, text) for text in (one, other)]
    history.say(B, Test(test_no=1))
    for party, order in ((A, (0, 1)), (B, (1, 0))):
        for number in order:
            history.say(party, step(IN_FORCE, entries[number], (one, other)[number]), blind=True)
    history.say(A, ASKED)
    found = history.situation().charter.now()

    assert len(found.charters) == 2
    assert (found.world.words["question"], found.world.words["lead.kind.missile"]) == (HOUR, 2 * DAY)


def test_words_that_are_not_known_are_shown_and_do_not_govern() -> None:
    """Both signed them, and nothing may break on them."""
    strange = {"lead__set__nobody": 1, "threshold__observation__ghosts": 5, "question": 0, "release__launch": 9}
    history = History()
    agree(history, article(**strange, call_request__head=HOUR))
    asked = history.say(A, ASKED)
    situation = history.situation()
    found = situation.charter.now()

    assert allowed(situation, asked) == 2 * DAY
    assert found.world.words == {"call_request.head": HOUR}
    assert found.unknown() == sorted((word.replace("__", "."), number) for word, number in strange.items())


# each rule that takes its numbers from the charter


def test_lead_times_thresholds_limits_and_the_test_period_follow_the_charter_that_governs_each_entry() -> None:
    """What was said before stays as it was judged."""
    here = FootprintForm(shape=Shape.CIRCLE, rings=(((0, 0),),), width_dm=100)

    def firing(begins: int) -> Activity:
        window = (begins, begins + HOUR, False)
        volume = VolumeForm(footprint=here, windows=(window,))
        return Activity(activity_id="F", kind=ActivityKind.LIVE_FIRING, title=words("firing"), volumes=(volume,))

    history = History()
    before = history.say(A, firing(NOW + 2 * HOUR))
    history.say(A, Withheld(agreement="X", year=2026, count=7))
    history.say(A, Test(test_no=1), at=NOW + HOUR)
    numbers = {"lead__kind__live_firing": DAY, "withheld__X": 5, "test_period": 2 * HOUR}
    agree(history, article(**numbers))
    after = history.say(A, firing(NOW + 6 * HOUR))
    history.say(B, Withheld(agreement="X", year=2026, count=7))
    history.say(A, Test(test_no=2), at=NOW + 4 * HOUR)
    situation = history.situation()

    late = [
        mark.lateness.late
        for plan in (before, after)
        for mark in late_marks(situation.threads.thread(plan), lead_times(situation.governing))
    ]
    counts = withheld_counts(situation.items(Withheld), situation.governing)
    tests = list(situation.items(Test))
    assert late == [False, True]
    assert [(each.limit, each.over) for each in counts] == [(None, False), (5, True)]
    assert missed_tests(tests, A, NOW + HOUR, NOW + 8 * HOUR, HOUR, situation.governing) == (
        Missed(NOW + HOUR, NOW + 4 * HOUR, 2),
        Missed(NOW + 4 * HOUR, NOW + 8 * HOUR, 1),
    )


def test_what_a_charter_protects_is_suspended_no_more_by_an_older_scope_either() -> None:
    """A suspension from before does not reach it; one from after that names only it suspends nothing."""
    history = History()
    scope = Scope(kinds=(Question.number,))
    suspend = Suspend(scope=scope, term=OwnTerm.SUSPENDED, since=NOW)
    old = history.say(B, suspend)
    agree(history, article(never_suspended__question=1))
    new = history.say(B, suspend)
    situation = history.situation()
    states = [situation.state_of(entry) for entry in (old, new)]
    cover = history.said[0][1].cover
    world = situation.charter.now().world

    assert [isinstance(state, SuspensionState) and state.empty for state in states] == [False, True]
    held = list(situation.states(SuspensionState))
    assert suspended(held, cover, ASKED, NOW + HOUR, situation.world) is not None
    assert suspended(held, cover, ASKED, NOW + HOUR, world) is None


def test_a_charter_can_ask_office_keys_for_steps_of_the_charter() -> None:
    """From then on a stolen node neither leaves it nor binds its party to another one."""
    history = History()
    agree(history, article(office_keys__charter_step=1))
    history.say(B, CharterStep(move=CharterMove.LEAVE, since=NOW))
    history.say(A, ASKED)
    situation = history.situation()

    assert situation.charter.now().world.words["office_keys.charter_step"] == 1
    leave = situation.state_of(history.said[3][0].id)
    assert leave is not None
    assert [why for _, why in leave.ignored] == ["sign_offs_missing"]


# stand-bys


def wait(history: History, asked: bytes, minutes: int = 60, node: int = B) -> int:
    """Let the other side ask to wait; return the deadline that this would set."""
    history.say(node, Answer(target=asked, result=Result.STAND_BY, minutes=minutes))
    return history.clock + minutes * MINUTE


def test_the_fourth_stand_by_moves_no_deadline() -> None:
    """A chain of stand-bys has an end: it is noted, and the deadline of the third one counts."""
    history = History()
    asked = history.say(A, ASKED)
    untils = [wait(history, asked) for _ in range(5)]
    state = history.situation().state_of(asked)

    assert isinstance(state, AskedState)
    assert (state.deadline(), state.stand_bys) == (untils[2], 5)
    assert [why for _, why in state.ignored] == ["stand_bys_used_up"] * 2
    assert state.overdue(untils[2] + 1)


@pytest.mark.parametrize("most", [0, 1, 2])
def test_a_charter_says_how_many_stand_bys_move_a_deadline(most: int) -> None:
    """With none allowed the first deadline stays."""
    history = History()
    agree(history, article(stand_bys=most))
    asked = history.say(A, ASKED)
    untils = [wait(history, asked) for _ in range(3)]
    state = history.situation().state_of(asked)

    assert isinstance(state, AskedState)
    assert state.due is not None
    assert state.deadline() == ([state.due, *untils][most])


def test_an_answer_after_the_last_stand_by_is_an_answer() -> None:
    """And a stand-by beyond the last one takes no answer back."""
    history = History()
    asked = history.say(A, ASKED)
    for _ in range(3):
        wait(history, asked)
    history.say(B, Answer(target=asked, result=Result.YES))
    wait(history, asked)
    state = history.situation().state_of(asked)

    assert isinstance(state, AskedState)
    assert state.unanswered == ()


def test_two_nodes_of_a_party_count_their_stand_bys_together() -> None:
    """As far as they know of each other: else one question has a chain for each node."""
    history = History(world_of(A, B, B))
    asked = history.say(0, ASKED)
    untils = [wait(history, asked, node=node) for node in (1, 2, 1, 2, 1)]
    state = history.situation().state_of(asked)

    assert isinstance(state, AskedState)
    assert state.deadline() == untils[2]


# the same on both nodes


@st.composite
def negotiations(draw: st.DrawFn) -> History:
    """Charters proposed, signed, tried, left and asked under, by three nodes that do not always know of each other."""
    history = History(world_of(A, B, B))
    texts = [article(question=HOUR), article(question=2 * HOUR, stand_bys=1), article(2, office_keys__charter_step=1)]
    proposed = [(history.say(0, text), text) for text in texts]
    asked = [history.say(0, ASKED)]
    if draw(st.booleans()):  # or hardly any history would have a charter that holds
        for node in (0, 1):
            history.say(node, step(draw(st.sampled_from([IN_FORCE, ON_TRIAL])), *proposed[0]))
        asked.append(history.say(draw(st.integers(0, 2)), ASKED))
    for _ in range(draw(st.integers(2, 12))):
        node, blind = draw(st.integers(0, 2)), draw(st.booleans())
        chosen = draw(st.sampled_from(proposed))
        element: Element = draw(
            st.sampled_from(
                [
                    ASKED,
                    step(IN_FORCE, *chosen),
                    step(IN_FORCE, *chosen, since=NOW + 10 * MINUTE),
                    step(ON_TRIAL, *chosen),
                    step(ON_TRIAL, *chosen, until=NOW + 12 * MINUTE),
                    CharterStep(move=CharterMove.LEAVE, since=NOW),
                    Answer(target=asked[-1], result=Result.STAND_BY, minutes=30),
                    KeyEvent(office="duty", kind=KeyKind.COMPROMISE, key=bytes(32), since=NOW),
                    Receipt(target=chosen[0], level=Level.RECEIVED, at=NOW),
                ]
            )
        )
        entry = history.say(node, element, blind=blind)
        if element is ASKED:
            asked.append(entry)
    return history


def numbers(situation: Situation) -> dict[bytes, tuple[int, tuple[bytes, ...]]]:
    """Return what governs each entry: seconds to answer a question, and the charters that hold."""
    return {
        item.id: (
            situation.governing(item).words.get("question", 0),
            tuple(each.digest for each in situation.charter.of(item).charters),
        )
        for item in situation.threads
    }


def arrived(history: History, said: Sequence[Said], bodies_later: set[int]) -> Situation:
    """Return the situation after entries came one by one, some of their bodies last, folded after each."""
    situation = Situation(history.world)
    for number, (entry, content) in enumerate(said):
        situation.take(entry, None if number in bodies_later else content)
        situation.refold()
    for number in sorted(bodies_later):
        situation.take(*said[number])
        situation.refold()
    return situation


@given(negotiations(), st.randoms(use_true_random=False), st.sets(st.integers(0, 19)))
def test_both_nodes_see_the_same_charter_govern_each_entry(history: History, chance: Any, late: set[int]) -> None:
    """In any order of arrival, one by one or at once, bodies late or not: equal to the last bit."""
    other = list(history.said)
    chance.shuffle(other)
    ours = history.situation()
    theirs = arrived(history, other, {number for number in late if number < len(other)})

    assert numbers(ours) == numbers(theirs)
    assert ours.fingerprint() == theirs.fingerprint()


@given(negotiations(), st.data())
def test_what_governs_an_entry_follows_from_its_own_past_alone(history: History, data: st.DataObject) -> None:
    """The same as for a node that holds nothing but that past: nothing later, and nothing beside it, changes it."""
    whole = history.situation()
    item = whole.threads[data.draw(st.sampled_from(history.said))[0].id]
    feeds = {node: feed for feed, node in enumerate(history.world.feeds)}
    past = [
        (entry, content)
        for entry, content in history.said
        if entry.header.sequence < item.past[feeds[entry.header.node]] or entry.id == item.id
    ]

    assert numbers(history.situation(past))[item.id] == numbers(whole)[item.id]


@settings(max_examples=50)
@given(negotiations(), st.data())
def test_a_snapshot_and_what_came_after_it_have_the_same_charters(history: History, data: st.DataObject) -> None:
    """Also where a step was taken and not folded yet."""
    whole, cut = history.situation(), data.draw(st.integers(0, len(history.said)))
    early = history.situation(history.said[: data.draw(st.integers(0, cut))])
    for entry, content in history.said[:cut]:
        early.take(entry, content)
    later = read_snapshot(write_snapshot(early, "1"), history.world, "1", history.load)
    for entry, content in history.said[cut:]:
        later.take(entry, content)
    later.refold()

    assert later.fingerprint() == whole.fingerprint()
    assert numbers(later) == numbers(whole)


@given(st.data())
def test_a_fork_takes_its_author_s_times_out_and_both_orders_agree(data: st.DataObject) -> None:
    """Which of two branches stands is for people to say; until then neither moves what governs."""
    history = History()
    agree(history, article(question=HOUR), ON_TRIAL, until=NOW + DAY)
    fork, told = dict(history._own), len(history.said)
    history.say(B, Test(test_no=1), at=NOW + 2 * DAY)
    history.say(A, Test(test_no=1), at=NOW + 2 * DAY)
    asked = history.say(A, ASKED, at=NOW + 2 * DAY)
    history._own = fork
    history.say(B, Test(test_no=2), at=NOW + HOUR)
    other = history.said[:told] + data.draw(st.permutations(history.said[told:]))
    situations = [arrived(history, said, set()) for said in (history.said, other)]

    assert [allowed(situation, asked) for situation in situations] == [HOUR, HOUR]
    assert len({situation.fingerprint() for situation in situations}) == 1
