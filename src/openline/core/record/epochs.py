"""Which secrets seal what a node writes on one line, who was granted them, and when they go (spec 2.12.8 to 2.12.11).

One state for each node and line, advanced by what the record says, by what was receipted and by the clock as it is
told; the caller carries out the effects: draws secrets, seals them, writes the acts, deletes. Nothing here holds a
secret: they are named by author and epoch.
"""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

DAY_S: Final = 24 * 3600


@dataclass(frozen=True, slots=True)
class Periods:
    """What the charter says: how long bodies may be under way, and how often keys and secrets change, in seconds."""

    carriage_delay_s: int = 30 * DAY_S
    sealing_period_s: int = 7 * DAY_S
    epoch_period_s: int = 7 * DAY_S


@dataclass(frozen=True, slots=True)
class Own:
    """One epoch of this node.

    Attributes:
        since: when it was announced.
        granted: nodes that were granted its secret, each with the place in the own feed where that stands.
    """

    since: int
    granted: Mapping[bytes, int]


@dataclass(frozen=True, slots=True)
class State:
    """What is known on one line.

    Attributes:
        node: this node.
        nodes: every node of the line that is not closed, this one among them.
        epochs: the own epochs by number.
        current: the epoch under which this node seals; 0 before the first.
        secrets: (author, epoch) of every secret that is held, with the time since when.
        keys: the own sealing keys by key id, with the time since when; the first one's is the line's beginning.
        receipted: how many entries of the own feed each node has said that it holds whole.
        reachable: nodes with which this one speaks now.
        announcing: an act is on its way to the disk.
        turning: a node was closed since the newest epoch was granted: the next one is due, and used at once.
    """

    node: bytes
    periods: Periods = Periods()
    nodes: frozenset[bytes] = frozenset()
    epochs: Mapping[int, Own] = field(default_factory=dict)
    current: int = 0
    secrets: Mapping[tuple[bytes, int], int] = field(default_factory=dict)
    keys: Mapping[bytes, int] = field(default_factory=dict)
    receipted: Mapping[bytes, int] = field(default_factory=dict)
    reachable: frozenset[bytes] = frozenset()
    announcing: bool = False
    turning: bool = False

    @property
    def newest(self) -> int:
        return max(self.epochs, default=0)


# events


@dataclass(frozen=True, slots=True)
class Joined:
    """A node is on the line."""

    node: bytes


@dataclass(frozen=True, slots=True)
class Closed:
    """A node is no longer on the line: nothing that is written from now on is for it."""

    node: bytes


@dataclass(frozen=True, slots=True)
class KeyHeld:
    """This node has a private sealing key of its own since a moment."""

    key_id: bytes
    since: int


@dataclass(frozen=True, slots=True)
class SecretHeld:
    """A secret is here since a moment, an own one or one that was granted."""

    author: bytes
    epoch: int
    since: int


@dataclass(frozen=True, slots=True)
class Granted:
    """An own EPOCH act is on disk at a place of the own feed: which epochs it grants, and to whom."""

    sequence: int
    since: int
    grants: frozenset[tuple[int, bytes]]


@dataclass(frozen=True, slots=True)
class Receipted:
    """A node holds so many entries of the own feed whole."""

    node: bytes
    size: int


@dataclass(frozen=True, slots=True)
class Reached:
    """The nodes with which this one speaks now."""

    nodes: frozenset[bytes]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something is to be sealed."""

    now: int


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time has passed."""

    now: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The act that was asked for could not be written; it is asked for again."""


Event = Joined | Closed | KeyHeld | SecretHeld | Granted | Receipted | Reached | Wanted | Ticked | Failed


# effects


@dataclass(frozen=True, slots=True)
class Grant:
    """Write an EPOCH act: the secret of `epoch` (a new one, if it is not held) for these nodes."""

    epoch: int
    recipients: frozenset[bytes]


@dataclass(frozen=True, slots=True)
class AnnounceKey:
    """Draw a new sealing key and write a SEALING_KEY act."""


@dataclass(frozen=True, slots=True)
class DeleteSecret:
    """Delete the secret of an epoch: every body that it sealed has arrived, or never will."""

    author: bytes
    epoch: int


@dataclass(frozen=True, slots=True)
class DeleteKey:
    """Delete a private sealing key."""

    key_id: bytes


Effect = Grant | AnnounceKey | DeleteSecret | DeleteKey


def step(state: State, event: Event) -> tuple[State, list[Effect]]:
    """Advance; the caller carries out the effects in their order and says what became of them."""
    match event:
        case Joined(node):
            state = replace(state, nodes=state.nodes | {node})
        case Closed(node):
            turning = state.turning or any(node in own.granted for own in _last(state))
            state = replace(state, nodes=state.nodes - {node}, turning=turning)
        case KeyHeld(key_id, since):
            state = replace(state, keys={**state.keys, key_id: since}, announcing=False)
        case SecretHeld(author, epoch, since):
            state = replace(state, secrets={(author, epoch): since, **state.secrets})
        case Granted():
            state = _granted(state, event)
        case Receipted(node, size):
            size = max(size, state.receipted.get(node, 0))
            state = replace(state, receipted={**state.receipted, node: size})
        case Reached(nodes):
            state = replace(state, reachable=nodes)
        case Failed():
            state = replace(state, announcing=False)
        case Wanted(now):
            return _due(_used(state), now, wanted=True)
        case Ticked(now):
            state, effects = _due(_used(state), now, wanted=False)
            return _forgotten(state, now, effects)
    return _used(state), []


def _last(state: State) -> list[Own]:
    return [state.epochs[state.newest]] if state.epochs else []


def _granted(state: State, event: Granted) -> State:
    epochs = dict(state.epochs)
    for number, recipient in event.grants:
        own = epochs.get(number, Own(event.since, {}))
        place = min(event.sequence, own.granted.get(recipient, event.sequence))
        epochs[number] = Own(own.since, {**own.granted, recipient: place})
    began = max(epochs) > state.newest
    state = replace(state, epochs=epochs, announcing=False)
    closed = any(node not in state.nodes for own in _last(state) for node in own.granted)
    if began and (state.current == 0 or (state.turning and not closed)):
        return replace(state, current=state.newest, turning=False)
    return state


def _used(state: State) -> State:
    """Use the newest epoch once every node that can be reached has said that it holds its grant (spec 2.12.9)."""
    if state.newest == state.current or (state.node, state.newest) not in state.secrets:
        return state
    granted = state.epochs[state.newest].granted
    others = (state.nodes & state.reachable) - {state.node}
    if all(node in granted and state.receipted.get(node, 0) > granted[node] for node in others):
        return replace(state, current=state.newest)
    return state


def _due(state: State, now: int, *, wanted: bool) -> tuple[State, list[Effect]]:
    """Ask for the act that is due, one at a time."""
    if state.announcing or not state.nodes:
        return state, []
    lacks = (state.node, state.current) not in state.secrets
    if not state.epochs or state.turning or (lacks and wanted):
        if not (wanted or state.turning):
            return state, []  # who never says anything needs no secret
        return replace(state, announcing=True), [Grant(state.newest + 1, state.nodes)]
    for number in sorted({state.current, state.newest}):
        missing = state.nodes - state.epochs[number].granted.keys() if number in state.epochs else frozenset()
        if missing and (state.node, number) in state.secrets:
            return replace(state, announcing=True), [Grant(number, missing)]
    newest = state.epochs[state.newest]
    if state.newest == state.current and now - newest.since >= state.periods.epoch_period_s and not wanted:
        return replace(state, announcing=True), [Grant(state.newest + 1, state.nodes)]
    if not wanted and state.keys and now - max(state.keys.values()) >= state.periods.sealing_period_s:
        return replace(state, announcing=True), [AnnounceKey()]
    return state, []


def _forgotten(state: State, now: int, effects: list[Effect]) -> tuple[State, list[Effect]]:
    """Delete what a successor has replaced for longer than anything can be under way (spec 2.12.11)."""
    before = now - state.periods.carriage_delay_s
    gone: list[Effect] = []
    for author, epoch in sorted(state.secrets):
        later = [since for (other, number), since in state.secrets.items() if other == author and number > epoch]
        if later and min(later) <= before and (author, epoch) != (state.node, state.current):
            gone.append(DeleteSecret(author, epoch))
    ages = sorted(state.keys.items(), key=lambda item: item[1])
    for (key_id, _), (_, successor) in itertools.pairwise(ages):
        if successor <= before:
            gone.append(DeleteKey(key_id))
    secrets = {name: since for name, since in state.secrets.items() if DeleteSecret(*name) not in gone}
    keys = {name: since for name, since in state.keys.items() if DeleteKey(name) not in gone}
    return replace(state, secrets=secrets, keys=keys), [*effects, *gone]
