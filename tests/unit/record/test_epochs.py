"""Epochs: who can read what is written from when on, and when secrets go (spec 2.12.8 to 2.12.11)."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from openline.core.record.epochs import (
    DAY_S,
    AnnounceKey,
    Closed,
    DeleteKey,
    DeleteSecret,
    Effect,
    Event,
    Failed,
    Grant,
    Granted,
    Joined,
    KeyHeld,
    Reached,
    Receipted,
    SecretHeld,
    State,
    Ticked,
    Wanted,
    step,
)

OWN, PEER, OTHER = bytes([1]) * 32, bytes([2]) * 32, bytes([3]) * 32
KEY = b"first ke"


class Sealer:
    """A node that carries out every effect at once."""

    def __init__(self, *nodes: bytes) -> None:
        self.state, self.now, self.size = State(OWN), 1_000, 0
        self.done: list[Effect] = []
        for node in (OWN, *nodes):
            self.tell(Joined(node))
        self.tell(KeyHeld(KEY, self.now))

    def tell(self, event: Event) -> list[Effect]:
        self.state, effects = step(self.state, event)
        for effect in effects:
            self.done.append(effect)
            match effect:
                case Grant(epoch, recipients):
                    self.tell(SecretHeld(OWN, epoch, self.now))
                    grants = frozenset((epoch, node) for node in recipients)
                    self.tell(Granted(self.size, self.now, grants))
                    self.size += 1
                case AnnounceKey():
                    self.tell(KeyHeld(b"key %04d" % self.size, self.now))
                    self.size += 1
        return effects

    def pass_time(self, seconds: int) -> list[Effect]:
        self.now += seconds
        return self.tell(Ticked(self.now))


def test_who_never_says_anything_needs_no_secret() -> None:
    """A node that only reads writes nothing at all."""
    node = Sealer(PEER)

    assert node.pass_time(3600) == []
    assert node.state.current == 0


def test_the_first_epoch_is_used_at_once() -> None:
    """The first message must not wait for a round trip: its grant lies before it in the same feed."""
    node = Sealer(PEER)
    node.tell(Reached(frozenset({PEER})))

    assert node.tell(Wanted(node.now)) == [Grant(1, frozenset({OWN, PEER}))]
    assert node.state.current == 1


def test_a_new_epoch_is_used_once_all_who_can_be_reached_hold_it() -> None:
    """Otherwise a message would arrive that nobody there can read yet."""
    node = Sealer(PEER)
    node.tell(Wanted(node.now))
    node.tell(Reached(frozenset({PEER})))

    node.pass_time(7 * DAY_S)
    node.tell(Wanted(node.now))
    assert (node.state.newest, node.state.current) == (2, 1)

    node.tell(Receipted(PEER, 1))
    assert node.state.current == 1
    node.tell(Receipted(PEER, 2))
    assert node.state.current == 2


def test_who_cannot_be_reached_holds_nothing_up() -> None:
    """A peer that is cut off for a month finds the grants when it comes back."""
    node = Sealer(PEER)
    node.tell(Wanted(node.now))

    node.pass_time(7 * DAY_S)

    assert node.state.current == 2


def test_what_a_closed_node_knows_seals_nothing_more() -> None:
    """Removal changes the epoch at once, whoever holds the new one."""
    node = Sealer(PEER, OTHER)
    node.tell(Wanted(node.now))
    node.tell(Reached(frozenset({PEER, OTHER})))

    node.tell(Closed(OTHER))

    assert node.tell(Wanted(node.now)) == [Grant(2, frozenset({OWN, PEER}))]
    assert node.state.current == 2


def test_closing_a_node_that_was_never_granted_anything_changes_nothing() -> None:
    """It could not read anything before either."""
    node = Sealer(PEER)
    node.tell(Wanted(node.now))
    node.tell(Joined(OTHER))

    node.tell(Closed(OTHER))

    assert node.pass_time(60) == []


def test_a_node_that_joins_is_granted_what_is_in_use() -> None:
    """It reads from then on, and what is still under way."""
    node = Sealer(PEER)
    node.tell(Wanted(node.now))

    node.tell(Joined(OTHER))

    assert node.pass_time(60) == [Grant(1, frozenset({OTHER}))]


def test_a_restored_node_without_its_secret_begins_a_new_epoch() -> None:
    """Whose secret is lost cannot seal under it, and has no second one for the same number."""
    node = Sealer(PEER)
    node.tell(Wanted(node.now))
    node.state = replace(node.state, secrets={})

    assert node.tell(Wanted(node.now)) == [Grant(2, frozenset({OWN, PEER}))]


def test_an_act_that_failed_is_asked_for_again() -> None:
    """A full disk must not leave a node without a secret for good."""
    state, effects = step(Sealer(PEER).state, Wanted(1))
    assert step(state, Wanted(2))[1] == []

    state, _ = step(state, Failed())

    assert step(state, Wanted(3))[1] == effects


def test_secrets_are_deleted_once_nothing_is_under_way_any_more() -> None:
    """Not before: a body sealed under an old secret may still arrive, up to the carriage delay later."""
    node = Sealer(PEER)
    node.tell(Wanted(node.now))
    node.tell(SecretHeld(PEER, 1, node.now))
    node.pass_time(7 * DAY_S)
    node.tell(SecretHeld(PEER, 2, node.now))

    assert not any(isinstance(each, DeleteSecret) for each in node.pass_time(30 * DAY_S - 1))
    gone = node.pass_time(1)

    assert [each for each in gone if isinstance(each, DeleteSecret)] == [DeleteSecret(OWN, 1), DeleteSecret(PEER, 1)]
    assert (PEER, 2) in node.state.secrets


def test_sealing_keys_change_and_old_ones_go() -> None:
    """Who takes a node's disk later cannot open grants that were made to a key which is gone."""
    node = Sealer(PEER)

    node.pass_time(7 * DAY_S)
    assert node.done == []  # who never wrote announces nothing
    node.tell(Wanted(node.now))
    node.pass_time(60)
    assert AnnounceKey() in node.done
    for _ in range(40):
        node.pass_time(DAY_S)

    assert DeleteKey(KEY) in node.done


@given(st.data())
def test_whatever_happens_the_rules_hold(data: st.DataObject) -> None:
    """Numbers only grow, what is used is held and granted to this node, and nothing in use is deleted."""
    node = Sealer(PEER)
    for _ in range(data.draw(st.integers(1, 40))):
        before = node.state.current
        event = data.draw(
            st.sampled_from(
                [
                    Joined(OTHER),
                    Closed(OTHER),
                    Wanted(node.now),
                    Reached(frozenset({PEER})),
                    Reached(frozenset()),
                    Receipted(PEER, node.size),
                    Receipted(PEER, 0),
                    SecretHeld(PEER, node.state.current + 1, node.now),
                    Ticked(node.now),
                ]
            )
        )
        node.now += data.draw(st.sampled_from([0, 60, DAY_S, 8 * DAY_S, 31 * DAY_S]))
        node.tell(event)
        state = node.state

        assert before <= state.current <= state.newest
        if state.current:
            assert (OWN, state.current) in state.secrets
            assert OWN in state.epochs[state.current].granted
        if isinstance(event, Wanted) and not state.turning:
            assert state.epochs[state.current].granted.keys() <= state.nodes | {OTHER}
            assert state.nodes <= state.epochs[state.newest].granted.keys() | state.nodes
        assert state.keys
