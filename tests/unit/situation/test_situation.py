"""The situation is a fold of a set: any order of arrival gives the same receipts, answers and conflicts."""

from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from elements import cover_of
from openline.core.catalogue.codes import ActivityKind, Marker, Topic
from openline.core.catalogue.dialogue import Answer, Question, Result
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.element import CoverStatus, Element, FreeText, Unreadable
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.parts import write_parts
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm
from openline.core.identity import SoftwareSigner
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry
from openline.core.situation.activities import PlanState
from openline.core.situation.item import World, content_of
from openline.core.situation.plans import MANY, Plans
from openline.core.situation.questions import AskedState
from openline.core.situation.situation import Situation
from openline.core.situation.state import State
from openline.node.phrases import phrases

SIGNER = SoftwareSigner(bytes(32))
NODES = (b"\x01" * 32, b"\x02" * 32)
HOUR = 3600


WORLD = World(NODES, (0, 1))


def entry_of(node: int, sequence: int, status: Status = Status.ACTUAL, salt: int = 0) -> Entry:
    """Sign a header of a feed in which every entry is the first: so any of them may come first."""
    header = Header(
        line=bytes(32), node=NODES[node], sequence=0, previous=None, seen=(), clock=1_790_000_000 + sequence,
        precedence=Precedence.ROUTINE, status=status, epoch=0, body=salt.to_bytes(32, "big"), length=100,
    )  # fmt: skip
    return sign_entry(header, SIGNER)


Said = tuple[Entry, Element]


def said(element: Element, *, node: int = 0, sequence: int = 0, salt: int = 0) -> Said:
    return entry_of(node, sequence, salt=salt), element


def take(situation: Situation, one: Said) -> None:
    entry, element = one
    situation.take(entry, content_of(entry, write_parts(cover_of(element), element)))


# receipts and answers

QUESTION = Question(topic=Topic.OTHER, items=(Asked.CONFIRM_TIMES,))


@st.composite
def conversations(draw: st.DrawFn) -> list[Said]:
    """Questions of both sides, with receipts and answers to them, in some order, some twice."""
    asked = [said(QUESTION, node=n, sequence=s) for n in (0, 1) for s in range(draw(st.integers(0, 2)))]
    followers: list[Said] = []
    targets = [*(entry.id for entry, _ in asked), b"\x07" * 32]
    for number in range(draw(st.integers(0, 8))):
        target, node = draw(st.sampled_from(targets)), draw(st.integers(0, 1))
        element = (
            Receipt(target=target, level=draw(st.sampled_from(Level)), at=draw(st.integers(0, 3)))
            if draw(st.booleans())
            else Answer(target=target, result=draw(st.sampled_from([Result.YES, Result.NO])))
        )
        followers.append(said(element, node=node, sequence=10 + number, salt=number))
    arrived = draw(st.permutations(asked + followers))
    return [*arrived, *draw(st.lists(st.sampled_from(arrived), max_size=4))] if arrived else []


def folded(items: list[Said]) -> tuple[bytes, list[State]]:
    situation = Situation(WORLD)
    for item in items:
        take(situation, item)
    situation.refold()
    return situation.digest(0, b""), sorted(situation.states(State), key=lambda state: state.key)


@given(conversations(), st.randoms(use_true_random=False))
def test_receipts_and_answers_do_not_depend_on_the_order_of_arrival(items: list[Said], chance: Any) -> None:
    """The two nodes get them in different orders, and some of them twice."""
    other = list(items)
    chance.shuffle(other)

    assert folded(items) == folded(other) == folded(items + other)


@given(conversations())
def test_folding_after_each_entry_is_folding_once(items: list[Said]) -> None:
    """A running node folds as entries come; a node that starts folds all at once."""
    situation = Situation(WORLD)
    for item in items:
        take(situation, item)
        situation.refold()

    assert situation.digest(0, b"") == folded(items)[0]


@given(conversations())
def test_the_states_of_a_kind_are_those_of_that_kind(items: list[Said]) -> None:
    """They are kept apart by kind, since each act asks for a few kinds of a record that grows every day; a thread
    whose first entry comes late changes its kind."""
    situation = Situation(WORLD)
    for item in items:
        take(situation, item)
        situation.refold()
        every = sorted(situation.states(State), key=lambda state: state.key)
        keys = sorted(situation.threads.keys())
        assert every == [state for key in keys if (state := situation.state(key)) is not None]
        for kind in (AskedState, PlanState):
            asked = sorted(situation.states(kind), key=lambda state: state.key)
            assert asked == [state for state in every if isinstance(state, kind)]


def test_nobody_answers_his_own_question() -> None:
    """It would look answered to whoever waits for the other side."""
    asked = said(QUESTION, node=0)
    own = said(Answer(target=asked[0].id, result=Result.YES), node=0, sequence=1)
    theirs = said(Answer(target=asked[0].id, result=Result.NO), node=1)

    (state,) = folded([own, asked, theirs])[1]

    assert isinstance(state, AskedState)
    assert state.answers == ((theirs[0].id, 1, int(Result.NO)),)
    assert state.ignored == ((own[0].id, "own_question"),)


def test_a_body_that_cannot_be_read_is_shown_as_such() -> None:
    """Its entry is in the record all the same; so is one whose cover contradicts the signed header."""
    entry = entry_of(0, 0, Status.ACTUAL)
    parts = write_parts(cover_of(QUESTION, status=CoverStatus.EXERCISE), QUESTION)

    for content, reason in ((content_of(entry, [b"\xff", b""]), "catalogue"), (content_of(entry, parts), "status")):
        assert isinstance(content.element, Unreadable)
        assert reason in content.element.reason


# plans


def box(west: float, south: float, size: float = 1.0) -> tuple[tuple[int, int], ...]:
    corners = [(west, south), (west + size, south), (west + size, south + size), (west, south + size)]
    return tuple((round(lon * DEGREE), round(lat * DEGREE)) for lon, lat in corners)


def activity(name: str, *areas: tuple[tuple[int, int], ...], source: str = "", start: int = 0, **more: Any) -> Activity:
    title = FreeText(marker=Marker.INFORMATION, language="en", text=name)
    volumes = tuple(
        VolumeForm(
            footprint=FootprintForm(shape=Shape.POLYGON, rings=(area,)),
            windows=((start, start + HOUR, False),),
            lower_dm=0, lower_ref=Reference.SFC, upper_dm=100_000, upper_ref=Reference.MSL,
        )
        for area in areas
    )  # fmt: skip
    return Activity(activity_id=name, kind=ActivityKind.EXERCISE, title=title, volumes=volumes, source=source, **more)


def plan(party: int, root: bytes, announced: Activity, status: int = 0) -> PlanState:
    """State a plan as its thread would, when nothing has followed it."""
    return PlanState(
        key=root, root=root, element=announced.number, party=party, status=status, items=(root,), receipts=(),
        name=announced.activity_id, state=2, since=0, volumes=announced.volumes, source=announced.source,
        counts_until=announced.cancelled_at, versions=(root,),
    )  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """What one node sees of the plans of a line."""

    fingerprint: str
    conflicts: frozenset[tuple[str, str]]
    same: tuple[Any, ...]


def seen(plans: Plans) -> Seen:
    return Seen(
        plans.fingerprint(),
        frozenset(meeting.key for meeting in plans.conflicts()),
        tuple((link.a.id, link.b.id) for link in plans.same_events()),
    )


@st.composite
def announcements(draw: st.DrawFn) -> list[PlanState]:
    """Boxes on a small grid, of both sides, so that many meet; some at another time, some as an exercise."""
    rows: list[PlanState] = []
    for number in range(draw(st.integers(2, 9))):
        areas = [
            box(draw(st.integers(0, 6)) * 0.5 + 179, draw(st.integers(-4, 4)) * 0.5)
            if draw(st.booleans())
            else box(draw(st.floats(0, 3)), draw(st.floats(-1, 1)), draw(st.floats(0.1, 2)))
            for _ in range(draw(st.integers(1, 2)))
        ]
        areas = [tuple(((lon + 180 * DEGREE) % (360 * DEGREE) - 180 * DEGREE, lat) for lon, lat in a) for a in areas]
        made = activity(
            f"{number}", *areas, start=draw(st.sampled_from([0, 0, HOUR * 9])),
            source=draw(st.sampled_from(["", "N1", "N2"])),
        )  # fmt: skip
        party, status = draw(st.integers(0, 1)), draw(st.sampled_from([0, 0, 1]))
        rows.append(plan(party, number.to_bytes(32, "big"), made, status))
    return rows


@settings(max_examples=25, deadline=None)
@given(announcements(), st.randoms(use_true_random=False), st.integers(0, 9))
def test_both_nodes_see_the_same_conflicts_in_whatever_order(rows: list[PlanState], chance: Any, cut: int) -> None:
    """One by one or many at once, repeated or not: equal to the last digit of the fingerprint."""
    shuffled = list(rows)
    chance.shuffle(shuffled)
    one, other, at_once = Plans(), Plans(), Plans()
    for row in rows:
        one.put([row])
    other.put(shuffled[:cut])
    other.put(shuffled)
    at_once.put(shuffled)

    assert seen(one) == seen(other) == seen(at_once)


def test_many_at_once_are_compared_as_well_as_a_few() -> None:
    """Above a limit everything is compared in one go: the answer is the same."""
    rows: list[PlanState] = [
        plan(n % 2, n.to_bytes(32, "big"), activity(f"{n}", box(n * 0.7, 0.0))) for n in range(MANY + 9)
    ]
    one, many = Plans(), Plans()
    for row in reversed(rows):
        one.put([row])
    many.put(rows)

    assert seen(one) == seen(many)
    assert len(many.conflicts()) == MANY + 8


A, B, C = (bytes([number]) * 32 for number in (11, 12, 13))


def test_an_exercise_never_meets_the_real_thing() -> None:
    """Only plans of one status are compared."""
    plans = Plans()
    plans.put([plan(0, A, activity("a", box(0, 0)), 0), plan(1, B, activity("b", box(0, 0)), 1)])

    assert plans.conflicts() == []
    assert len(plans) == 2


def test_areas_of_one_notice_do_not_conflict_and_names_hide_nothing() -> None:
    """The source of one party is never that of the other, whatever it is called."""
    plans = Plans()
    plans.put(
        [
            plan(0, A, activity("a", box(0, 0), source="N1"), 0),
            plan(0, B, activity("b", box(0.5, 0), source="N1"), 0),
            plan(1, C, activity("a", box(0.7, 0.3), source="N1"), 0),
        ]
    )

    assert [(m.a.entry, m.b.entry) for m in plans.conflicts()] == [(A, C), (B, C)]
    assert all(meeting.between_parties for meeting in plans.conflicts())


def test_an_entry_on_a_fork_is_not_in_force() -> None:
    """Until people name a branch it counts for nothing, here and on the other node."""
    rows: list[PlanState] = [plan(0, A, activity("a", box(0, 0)), 0), plan(1, B, activity("b", box(0.5, 0)), 0)]
    plans, without = Plans(), Plans()
    plans.put(rows)
    without.put(rows[1:])

    plans.remove([A])
    plans.remove([A])

    assert seen(plans) == seen(without)
    assert plans.conflicts_of(A) == plans.conflicts_of(B) == []
    assert [plan.entry for plan in plans.announced()] == [B]


def test_what_is_over_or_cancelled_is_not_alarmed() -> None:
    """A conflict ends with the shorter of the two windows; a cancelled plan counts up to its cancellation."""
    plans = Plans()
    plans.put([plan(0, A, activity("a", box(0, 0)), 0), plan(1, B, activity("b", box(0.5, 0)), 0)])
    cancelled = Plans()
    cancelled.put([plan(0, A, activity("a", box(0, 0), cancelled_at=0), 0), plan(1, B, activity("b", box(0.5, 0)), 0)])

    assert len(plans.conflicts(HOUR - 1)) == 1
    assert plans.conflicts(HOUR) == []
    assert cancelled.conflicts() == []


def test_a_volume_that_cannot_be_compared_is_reported_and_the_others_count() -> None:
    """Dropping it in silence would say that nothing is there."""
    hourglass = tuple((round(x * DEGREE), round(y * DEGREE)) for x, y in ((0, 0), (1, 1), (1, 0), (0, 1)))
    plans = Plans()
    plans.put(
        [
            plan(0, A, activity("a", hourglass, box(0, 0)), 0),
            plan(1, B, activity("b", box(0.5, 0)), 0),
            plan(1, C, activity("c", hourglass), 0),
        ]
    )

    assert [(m.a.entry, m.b.entry) for m in plans.conflicts()] == [(A, B)]
    assert sorted(plans.unusable) == [A, C]
    assert plans.unusable[A].words(phrases("en")).startswith("(1) two edges of the polygon cross")
    assert plans.unusable[C].words(phrases("en")).startswith("two edges of the polygon cross")
