"""Which charter governs an entry: the one that all parties had bound in that entry's own causal past (spec 8.10).

Nothing here asks a clock. When a step begins and a trial ends follows from times that the parties themselves had stated
in that past: none of them moves the other's. Before the parties have bound anything, the first charter governs, and
this costs one look.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText
from openline.core.situation.causality import Past
from openline.core.situation.item import Item, World
from openline.core.situation.negotiation import BINDING, Bound, Negotiation, Step, Text, sorted_out
from openline.core.situation.signing import Sealed
from openline.core.situation.terms import known, strictest
from openline.core.situation.threads import Threads

KINDS: Final = (CharterText, CharterStep)


@dataclass(frozen=True, slots=True)
class Governing:
    """What governs an entry.

    Attributes:
        world: with the numbers that count.
        charters: those that hold besides the first one: in force, then on trial.
    """

    world: World
    charters: tuple[Bound, ...] = ()

    def unknown(self) -> list[tuple[str, int]]:
        """Return the numbers that stand in these charters and do not govern, sorted."""
        terms = {(term.word, term.number) for each in self.charters for text in each.texts for term in text.terms}
        return sorted(each for each in terms if not known(*each))


class Governance:
    """Which charter governs which entry of a line.

    Attributes:
        entries: ids of all texts and steps of a charter.
        counted: ids of the steps that had an effect when threads were last folded.
    """

    def __init__(self, world: World, threads: Threads, sealed: Sealed) -> None:
        self._first = Governing(world)
        self._threads, self._sealed = threads, sealed
        self.entries: dict[bytes, None] = {}
        self.counted: frozenset[bytes] = frozenset()
        self._keys: set[bytes] = set()
        self._texts: dict[bytes, Text] = {}
        self._steps: list[Step] = []
        self._read = True
        self._active = False
        self._marks: list[list[int]] = [[] for _ in world.feeds]
        self._moments: list[tuple[int, int]] = []
        self._forks: dict[int, int] = {}
        self._memo: dict[tuple[int, ...], Governing] = {}
        self._feeds = [
            [feed for feed, of in enumerate(world.parties) if of == party] for party in sorted(set(world.parties))
        ]

    def note(self, item: Item) -> None:
        """Take a text or a step of a charter."""
        self.entries[item.id] = None
        self._keys.add(self._threads.key_of(item.id))

    def restore(self, entries: Iterable[bytes], counted: Iterable[bytes]) -> None:
        """Begin with what `entries` and `counted` were before."""
        self.entries, self.counted = dict.fromkeys(entries), frozenset(counted)
        self._read = not self.entries

    @property
    def negotiated(self) -> bool:
        """Say whether any text or step of a charter has come; before, the first one governs everything."""
        return bool(self.entries)

    def of(self, item: Item) -> Governing:
        """Return what governs an entry that has its place."""
        return self.at(item.past)

    def now(self) -> Governing:
        """Return what governs an entry whose author has seen everything that has its place."""
        return self.at(self._threads.causality.sizes())

    def at(self, past: Past) -> Governing:
        """Return what governs an entry whose author had seen so many entries of each feed."""
        if not self._read:
            self._gather()
        if not self._active:
            return self._first
        key = (
            *map(bisect_left, self._marks, past),
            *(self._latest(party, past) >= moment for party, moment in self._moments),
        )
        found = self._memo.get(key)
        if found is None:
            found = self._memo[key] = self._evaluate(past)
        return found

    # what counts

    def settle(self, touched: set[bytes]) -> set[bytes]:
        """Take up what changed; return the keys of the threads that other numbers may govern now.

        Args:
            touched: keys of the threads that changed.
        """
        if not self.entries:
            return set()
        affected = self._forked()
        if not self._read or not touched.isdisjoint(self._keys):
            self._gather()
            counted = frozenset(item.id for item, _ in self._steps)
            changed = [self._threads[entry] for entry in counted ^ self.counted]
            self.counted = counted
            if changed:
                places = [(item.feed, item.sequence) for item in changed]
                affected |= set(self._threads.causality.reaching(places, [item.id for item in changed]))
        return {self._threads.key_of(entry) for entry in affected if entry in self._threads}

    def _forked(self) -> set[bytes]:
        """Return the entries that have seen a place which has become a fork: its times count no more."""
        forks = self._threads.causality.forks()
        places = [place for place in forks.items() if self._forks.get(place[0]) != place[1]]
        if not places:
            return set()
        self._forks = forks
        self._memo.clear()
        return set(self._threads.causality.reaching(places)) if self._moments else set()

    def _gather(self) -> None:
        """Read all texts and steps anew: there are few of them, and they are seldom added to."""
        self._read = True
        self._memo.clear()
        aside = self._threads.aside
        self._keys = {self._threads.key_of(entry) for entry in self.entries}
        items = [self._threads[entry] for entry in self.entries if entry not in aside]
        self._texts, steps, _ = sorted_out(items)
        signed = self._signed_by_several(steps)
        self._active = bool(signed)
        for _, step in signed:
            self._sealed.widen(term.word for target in step.targets for term in self._texts[target][1].terms)
        self._steps = self._signed_off(steps) if self._sealed.reaches(CharterStep) else steps
        self._marks = [
            sorted(item.sequence for item, _ in self._steps if item.feed == feed) for feed in range(len(self._marks))
        ]
        ends = {step.until for _, step in signed if step.move == CharterMove.BEGIN_TRIAL and step.until is not None}
        begins = {(item.party, step.since) for item, step in self._steps if step.since > item.clock}
        self._moments = sorted({*begins, *((party, end) for party in range(len(self._feeds)) for end in ends)})

    def _signed_by_several(self, steps: Sequence[Step]) -> list[Step]:
        """Return the steps that bind a digest which another party has bound, too: one party alone binds nothing."""
        signers: defaultdict[bytes, set[int]] = defaultdict(set)
        binding = [(item, step) for item, step in steps if step.move in BINDING and step.digest is not None]
        for item, step in binding:
            signers[step.digest or b""].add(item.party)
        least = min(2, len(self._feeds))
        return [(item, step) for item, step in binding if len(signers[step.digest or b""]) >= least]

    def _signed_off(self, steps: Sequence[Step]) -> list[Step]:
        """Return the steps that their office's keys have signed, where the charter before them asks for it."""
        self._steps = []
        for item, step in steps:  # causes first: what governs a step follows from the steps before it
            if not self._sealed.lacks(item, self._evaluate(item.past).world):
                self._steps.append((item, step))
        return self._steps

    # what it comes to

    def _latest(self, party: int, past: Past) -> int:
        return max(self._threads.causality.latest(feed, past[feed]) for feed in self._feeds[party])

    def _evaluate(self, past: Past) -> Governing:
        stated = [self._latest(party, past) for party in range(len(self._feeds))]
        return what_governs(self._first, self._texts, self._steps, stated, past)


def what_governs(
    first: Governing, texts: Mapping[bytes, Text], steps: Iterable[Step], stated: Sequence[int], past: Past
) -> Governing:
    """Return what governs an entry (spec 8.10.2 to 8.10.5).

    Args:
        first: under the first charter.
        texts, steps: as `sorted_out` has them.
        stated: the latest time that each party has stated in the entry's past.
        past: of each feed, how many entries the author had seen.
    """
    begun = [
        (item, step) for item, step in steps if past[item.feed] > item.sequence and step.since <= stated[item.party]
    ]
    found = Negotiation(texts, begun, len(stated))
    in_force, trial = found.in_force(), found.on_trial(lambda end: end <= min(stated))
    if not in_force and not trial:
        return first
    return Governing(first.world.under({**_numbers(in_force), **_numbers(trial)}), (*in_force, *trial))


def _numbers(charters: Iterable[Bound]) -> dict[str, int]:
    """Return the numbers of charters of one stage: of those that stand side by side, the stricter."""
    said: defaultdict[str, list[int]] = defaultdict(list)
    for each in charters:
        for text in each.texts:
            for term in text.terms:
                if known(term.word, term.number):
                    said[term.word].append(term.number)
    return {word: strictest(word, numbers) for word, numbers in sorted(said.items())}
