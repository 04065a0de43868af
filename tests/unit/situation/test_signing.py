"""Office keys: who could speak for an office when an entry was written, and what has no effect without them."""

from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elements import changed
from histories import NOW, A, B, History, words, world_of
from openline.core.catalogue.codes import Topic
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.dialogue import PrincipalMessage, Question
from openline.core.catalogue.element import Cover, CoverStatus, Element
from openline.core.catalogue.parts import read_parts, write_parts
from openline.core.catalogue.politics import OwnTerm, Resume, Scope, Suspend
from openline.core.catalogue.receipts import KeyEvent, KeyKind, Level, Receipt
from openline.core.identity import SoftwareSigner
from openline.core.record.entry import Status
from openline.core.situation.politics import SuspensionState
from openline.core.situation.questions import AskedState
from openline.core.situation.release import sign_off
from openline.core.situation.signing import MISSING
from openline.core.situation.situation import Situation
from openline.core.situation.snapshot import read_snapshot, write_snapshot
from openline.core.situation.state import State

LINE = bytes(range(32))
KEYS = tuple(SoftwareSigner(bytes([number]) * 32) for number in range(1, 6))
SUSPEND = Suspend(scope=Scope(), term=OwnTerm.SUSPENDED, since=NOW)
OFFICE = "ministry"


def digest(key: SoftwareSigner) -> bytes:
    return sha256(key.public_key).digest()


def added(key: SoftwareSigner, kind: KeyKind = KeyKind.ADD, replaces: bytes | None = None) -> KeyEvent:
    return KeyEvent(kind=kind, office=OFFICE, key=digest(key), since=NOW, public_key=key.public_key, replaces=replaces)


def revoked(key: SoftwareSigner, kind: KeyKind = KeyKind.REVOKE) -> KeyEvent:
    return KeyEvent(kind=kind, office=OFFICE, key=digest(key), since=NOW)


class Signed(History):
    """A history in which an office speaks, with sign-offs under its words."""

    def __init__(self, *parties: int, **more: Any) -> None:
        super().__init__(world_of(*parties, line=LINE, **more))

    def sign(
        self,
        node: int,
        element: Element,
        *keys: SoftwareSigner,
        office: str = OFFICE,
        sender: str = OFFICE,
        line: bytes = LINE,
        **more: Any,
    ) -> bytes:
        entry = self.say(node, element, **more)
        status = CoverStatus(int(more.get("status", Status.ACTUAL)))
        cover = Cover(element=element.number, status=status, sender=sender)
        bare = write_parts(cover, element)
        parts = write_parts(cover, element, sign_offs=[sign_off(line, bare, office, key) for key in keys])
        self.said[-1] = self.said[-1][0], read_parts(parts)
        return entry

    def enrol(self, node: int, *keys: SoftwareSigner) -> None:
        for key in keys:
            self.sign(node, added(key))

    def reason(self, entry: bytes) -> str | None:
        """Return why an entry has no effect."""
        state = self.situation().state_of(entry)
        assert state is not None
        return dict(state.ignored).get(entry)


def enrolled(*keys: SoftwareSigner, **more: Any) -> Signed:
    history = Signed(A, B, **more)
    history.enrol(A, *(keys or KEYS[:2]))
    return history


def test_two_holders_speak_for_an_office_and_one_does_not() -> None:
    """A stolen node has no holder; a stolen key is one."""
    history = enrolled()
    alone = history.sign(A, SUSPEND)
    one = history.sign(A, SUSPEND, KEYS[0])
    twice = history.sign(A, SUSPEND, KEYS[0], KEYS[0])
    both = history.sign(A, SUSPEND, *KEYS[:2])

    assert [history.reason(entry) for entry in (alone, one, twice, both)] == [MISSING, MISSING, MISSING, None]
    (held,) = history.situation().states(SuspensionState)
    assert held.root == both


def test_what_has_no_effect_is_kept_and_shown_with_what_followed_it() -> None:
    """The other side reads it, receipts it and asks about it; only it suspends nothing."""
    history = enrolled()
    entry = history.sign(A, SUSPEND)
    receipt = history.say(B, Receipt(target=entry, level=Level.OPENED, at=NOW))
    history.say(A, Resume(target=entry, since=NOW))

    state = history.situation().state_of(entry)
    assert type(state) is State
    assert state.root == entry
    assert receipt in state.items
    assert [mark[0] for mark in state.receipts] == [entry]


def test_an_office_without_keys_is_not_bound_unless_the_charter_says_so() -> None:
    """A party that has no keys yet must be able to speak; who wants more agrees on it."""
    free, one, strict = Signed(A, B), enrolled(KEYS[0]), Signed(A, B, quotas={"office_keys.suspend": 2})

    assert free.reason(free.sign(A, SUSPEND)) is None
    assert one.reason(one.sign(A, SUSPEND)) is None
    assert strict.reason(strict.sign(A, SUSPEND)) == MISSING
    strict.enrol(A, *KEYS[:2])
    assert strict.reason(strict.sign(A, SUSPEND, *KEYS[:2])) is None


def test_the_charter_can_ask_for_keys_under_any_element_but_those_that_save_lives() -> None:
    """Nobody looks for a second holder before he says that he has read something."""
    history = enrolled(quotas={"office_keys.question": 2, "office_keys.receipt": 2, "office_keys.key_event": 2})
    asked = history.sign(B, Question(topic=Topic.OTHER, items=(Asked.REASON,)))
    receipt = history.sign(A, Receipt(target=asked, level=Level.OPENED, at=NOW))

    assert history.reason(asked) == MISSING
    assert history.reason(receipt) is None


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"office": "staff"}, "for another office"),
        ({"line": bytes(32)}, "on another line"),
        ({"node": B}, "by another party's office of the same name"),
    ],
)
def test_a_sign_off_elsewhere_is_none(wrong: dict[str, Any], why: str) -> None:
    """Nobody lends it."""
    history = enrolled()
    history.enrol(B, *KEYS[2:4])
    node = wrong.pop("node", A)

    assert history.reason(history.sign(node, SUSPEND, *KEYS[:2], **wrong)) == MISSING, why


def test_a_head_s_words_need_the_keys_of_the_head_s_office() -> None:
    """Whoever sends them: the duty desk does, and the office that speaks is named in the message."""
    history = enrolled()
    said = PrincipalMessage(from_head=OFFICE, to_head="president", text=words("-"))
    alone = history.sign(A, said, sender="duty")
    signed = history.sign(A, said, *KEYS[:2], sender="duty")

    assert [history.reason(entry) for entry in (alone, signed)] == [MISSING, None]
    assert [state.root for state in history.situation().states(AskedState)] == [signed]


def test_a_revoked_key_signs_nothing_and_makes_nothing_unsaid() -> None:
    """What was rightly signed stands: no later word of a party takes back an earlier one."""
    history = enrolled()
    history.sign(A, added(KEYS[2]), *KEYS[:2])
    before = history.sign(A, SUSPEND, *KEYS[:2])
    history.sign(A, revoked(KEYS[0]))
    after = history.sign(A, SUSPEND, *KEYS[:2])
    others = history.sign(A, SUSPEND, *KEYS[1:3])

    assert [history.reason(entry) for entry in (before, after, others)] == [None, MISSING, None]


def test_an_office_stays_bound_when_its_keys_are_taken_away() -> None:
    """Else a stolen node revokes them, and then speaks for the minister."""
    history = enrolled()
    history.sign(A, revoked(KEYS[0]))
    history.sign(A, revoked(KEYS[1], KeyKind.COMPROMISE))

    assert history.reason(history.sign(A, SUSPEND)) == MISSING
    assert history.reason(history.sign(A, added(KEYS[2]))) == MISSING
    assert history.situation().office(A, OFFICE).keys == ()  # type: ignore[union-attr]


def test_new_keys_of_a_bound_office_are_signed_by_those_that_it_has() -> None:
    """Two of them, or the last one that is left."""
    history = enrolled()
    alone = history.sign(A, added(KEYS[2]))
    one = history.sign(A, added(KEYS[2]), KEYS[0])
    both = history.sign(A, added(KEYS[2], KeyKind.ROTATE, digest(KEYS[0])), *KEYS[:2])
    history.sign(A, revoked(KEYS[2]))
    last = history.sign(A, added(KEYS[3]), KEYS[1])

    assert [history.reason(entry) for entry in (alone, one, both, last)] == [MISSING, MISSING, None, None]
    office = history.situation().office(A, OFFICE)
    assert office is not None
    assert {key for key, _ in office.keys} == {digest(KEYS[1]), digest(KEYS[3])}


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (changed(added(KEYS[0]), key=bytes(32)), "another_key"),
        (added(KEYS[0], KeyKind.ROTATE, bytes(32)), "unknown_key"),
        (changed(added(KEYS[0]), key=sha256(bytes(32)).digest(), public_key=bytes(32)), "bad_public_key"),
    ],
)
def test_a_key_that_cannot_be_is_not_enrolled(event: KeyEvent, why: str) -> None:
    """A key that accepts every signature would bind nobody."""
    history = Signed(A, B)

    assert history.reason(history.sign(A, event)) == why


def test_an_exercise_enrols_no_real_key() -> None:
    """And what is exercised needs the real keys."""
    history = Signed(A, B)
    for key in KEYS[:2]:
        history.sign(A, added(key), status=Status.EXERCISE)

    assert history.reason(history.sign(A, SUSPEND)) is None


def test_what_its_author_had_not_seen_binds_no_entry() -> None:
    """The party's other node enrols keys that this one learns of later: what it says meanwhile stands."""
    history = Signed(A, A, B)
    history.enrol(0, *KEYS[:2])
    blind = history.sign(1, SUSPEND, blind=True)
    seeing = history.sign(1, SUSPEND)

    assert [history.reason(entry) for entry in (blind, seeing)] == [None, MISSING]


def test_a_key_taken_away_by_one_node_and_added_by_the_other_is_gone() -> None:
    """The stricter holds while neither has seen the other."""
    history = Signed(A, A, B)
    history.enrol(0, *KEYS[:2])
    history.sign(0, added(KEYS[2]), *KEYS[:2])
    history.sign(1, revoked(KEYS[2]), blind=True)

    assert history.reason(history.sign(0, SUSPEND, KEYS[0], KEYS[2])) == MISSING


@st.composite
def histories(draw: st.DrawFn) -> Signed:
    """Two nodes of a party that enrol, revoke and sign, not always knowing of each other."""
    history = Signed(A, A, B)
    for _ in range(draw(st.integers(1, 12))):
        node, blind = draw(st.integers(0, 2)), draw(st.booleans())
        key = draw(st.sampled_from(KEYS[:3]))
        element: Element = draw(st.sampled_from([added(key), added(key), revoked(key), SUSPEND, SUSPEND]))
        keys = draw(st.lists(st.sampled_from(KEYS[:3]), max_size=2))
        history.sign(node, element, *keys, blind=blind)
    return history


def seen(situation: Situation) -> tuple[bytes, dict[bytes, State]]:
    return situation.fingerprint(), {state.key: state for state in situation.states(State)}


@given(histories(), st.randoms(use_true_random=False), st.data())
def test_the_order_of_arrival_changes_nothing(history: Signed, chance: Any, data: st.DataObject) -> None:
    """A key event whose body comes late changes what its causes' followers come to; so does one on a fork."""
    order = list(history.said)
    chance.shuffle(order)
    cut = data.draw(st.integers(0, len(order)))
    fork = data.draw(st.lists(st.sampled_from([entry.id for entry, _ in order]), max_size=1))
    whole = history.situation()
    whole.threads.set_aside(fork)
    whole.refold()

    late = Situation(history.world)
    for entry, _ in order:
        late.take(entry, None)
    for entry, content in order[:cut]:
        late.take(entry, content)
        late.refold()
    kept = read_snapshot(write_snapshot(late, "1"), history.world, "1", history.load)
    for situation in (late, kept):
        for entry, content in order[cut:]:
            situation.take(entry, content)
            situation.refold()
        situation.threads.set_aside(fork)
        situation.refold()

    assert seen(late) == seen(whole)
    assert seen(kept) == seen(whole)
