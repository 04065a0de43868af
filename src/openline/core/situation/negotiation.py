"""How far the parties have come with their charter: agreed article by article, on trial, in force, left (spec 8.5).

Two bind, by steps that name the same digest; one alone leaves. What a party says of an article last counts: nothing is
agreed for good before the whole is put in force.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, takewhile
from typing import Final

import msgspec

from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText
from openline.core.record.entry import Status
from openline.core.situation.item import Item
from openline.core.situation.politics import articles_digest
from openline.core.situation.state import Ignored, newest, seen_by_any

BINDING: Final = (CharterMove.BEGIN_TRIAL, CharterMove.PUT_IN_FORCE)


class CharterStage(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """How far the parties have come with their charter.

    Attributes:
        agreed: [article, digest] of each article to whose text every party's last word agrees.
        trial: [digest, end] on trial; an end of None is open.
        in_force: digests that every party has put in force and that nothing newer of this kind replaces; two only if
            the parties did not go from one to the other in the same order.
        review_at: the next date of a review that a party named.
        left: [party, since] of those that have left.
        ignored: steps without effect, and why.
    """

    agreed: tuple[tuple[int, bytes], ...]
    trial: tuple[tuple[bytes, int | None], ...]
    in_force: tuple[bytes, ...]
    review_at: int | None
    left: tuple[tuple[int, int], ...]
    ignored: tuple[Ignored, ...] = ()


Text = tuple[Item, CharterText]
Step = tuple[Item, CharterStep]
Letter = tuple[CharterMove, bytes]
"""A charter by what is done with it: put on trial or in force, and its digest."""


def charter_stage(items: Iterable[Item], at: int, parties: int) -> CharterStage:
    """Return how far the charter has come at a moment.

    Args:
        items: all CHARTER_TEXT and CHARTER_STEP of the line; what is exercised is left out.
        at: seconds UTC; a step counts from its own `since` on.
        parties: how many members the line has.
    """
    texts, steps, ignored = sorted_out(items)
    begun = [(item, step) for item, step in steps if step.since <= at]
    return Negotiation(texts, begun, parties).stage(at, ignored)


def sorted_out(items: Iterable[Item]) -> tuple[dict[bytes, Text], list[Step], list[Ignored]]:
    """Return the texts by entry, the steps that have an effect in canonical order, and those that have none, and why.

    What is not ACTUAL is left out.
    """
    said = sorted((item for item in items if item.status == Status.ACTUAL), key=lambda item: item.order)
    texts = {item.id: (item, item.element) for item in said if isinstance(item.element, CharterText)}
    steps: list[Step] = []
    ignored: list[Ignored] = []
    for item in said:
        if isinstance(item.element, CharterStep):
            wrong = step_fault(item.element, seen_texts(item, item.element, texts))
            if wrong is None:
                steps.append((item, item.element))
            else:
                ignored.append((item.id, wrong))
    return texts, steps, ignored


def seen_texts(item: Item, step: CharterStep, texts: Mapping[bytes, Text]) -> dict[bytes, CharterText]:
    """Return those of a step's targets that its author had seen: what is signed unseen binds nobody."""
    named = {target: texts[target] for target in step.targets if target in texts}
    return {target: text for target, (said, text) in named.items() if item.saw(said)}


@dataclass(frozen=True, slots=True)
class Bound:
    """A charter that holds: every party that has not left has said so of one digest.

    Attributes:
        trial: it is on trial, and not in force.
        until: the earliest end of the trial that a party named.
        steps: the newest by which each of these parties has said so, in the order of the parties.
        texts: of its articles.
    """

    digest: bytes
    trial: bool
    until: int | None
    steps: tuple[Item, ...]
    texts: tuple[CharterText, ...]

    @property
    def last(self) -> Item:
        """The step with which it began to hold, or with which a party said so again."""
        return max(self.steps, key=lambda item: item.order)


class Negotiation:
    """What texts and steps come to, for whoever holds just these.

    Attributes:
        texts: by entry.
        steps: with effect, and begun; in canonical order.
        parties: how many members the line has.
    """

    def __init__(self, texts: Mapping[bytes, Text], steps: Sequence[Step], parties: int) -> None:
        self.texts, self.steps, self.parties = texts, steps, parties

    def stage(self, at: int, ignored: Sequence[Ignored] = ()) -> CharterStage:
        """Return how far the charter has come at a moment, seconds UTC."""
        reviews = [
            step.until or step.since
            for _, step in self.steps
            if step.move == CharterMove.REVIEW and (step.until or step.since) > at
        ]
        return CharterStage(
            agreed=self._agreed(),
            trial=tuple((each.digest, each.until) for each in self.on_trial(lambda end: end <= at)),
            in_force=tuple(each.digest for each in self.in_force()),
            review_at=min(reviews, default=None),
            left=tuple(sorted(self.left.items())),
            ignored=tuple(sorted(ignored)),
        )

    @cached_property
    def left(self) -> dict[int, int]:
        """Since when each party that has left has done so: unless it has bound itself anew since."""
        found = {}
        for party in range(self.parties):
            own = {item: step for item, step in self.steps if item.party == party}
            last = newest([item for item, step in own.items() if step.move in (CharterMove.LEAVE, *BINDING)])
            leaving = [own[item].since for item in last if own[item].move == CharterMove.LEAVE]
            if leaving:
                found[party] = min(leaving)
        return found

    def _agreed(self) -> tuple[tuple[int, bytes], ...]:
        articles = sorted({text.article for _, text in self.texts.values()})
        found = []
        for article in articles:
            said = [self.last_word(party, article) for party in range(self.parties)]
            if None not in said and len(set(said)) == 1:
                found += [(article, digest) for digest in said[:1] if digest is not None]
        return tuple(found)

    def last_word(self, party: int, article: int) -> bytes | None:
        """Return the digest to which a party agrees now; None where it agrees to none, or to two at once."""
        words: dict[Item, bytes | None] = {
            item: None
            for item, text in self.texts.values()
            if item.party == party and text.article == article and text.withdrawn
        }
        for item, step in self.steps:
            agrees = item.party == party and step.move == CharterMove.AGREE_ARTICLE
            if agrees and self.texts[step.targets[0]][1].article == article:
                words[item] = step.digest
        said = {words[item] for item in newest(list(words))}
        return said.pop() if len(said) == 1 else None

    @cached_property
    def _staying(self) -> list[int]:
        staying = [party for party in range(self.parties) if party not in self.left]
        return staying if len(staying) > 1 or self.parties == 1 else []

    @cached_property
    def _signed(self) -> dict[int, list[tuple[Letter, Step]]]:
        """The steps that bind of each party that stays, in order.

        What the LEAVE of one that came back had seen binds no more: coming back takes new steps of all.
        """
        leaves = [i for i, step in self.steps if step.move == CharterMove.LEAVE and i.party in self._staying]
        over = seen_by_any(leaves) if leaves else None
        found: dict[int, list[tuple[Letter, Step]]] = {party: [] for party in self._staying}
        for item, step in self.steps:
            binds = step.move in BINDING and item.party in found
            if binds and step.digest is not None and (over is None or over[item.feed] <= item.sequence):
                found[item.party].append(((step.move, step.digest), (item, step)))
        return found

    @cached_property
    def _bound(self) -> dict[Letter, list[Step]]:
        """What every party that stays has signed: the newest step of each, in the order of the parties."""
        newest_of = [dict(signed) for signed in self._signed.values()]
        common = set(newest_of[0]).intersection(*newest_of[1:]) if newest_of else set()
        return {letter: [signed[letter] for signed in newest_of] for letter in sorted(common)}

    def _replaced(self, old: Letter) -> bool:
        """Say whether another charter stands in the place of one: its parties went from that one to the other.

        What only some of them say anew moves nothing: it counts once all have said the same in the same order.
        """
        return any(
            new != old and new[0] in (old[0], CharterMove.PUT_IN_FORCE) and self._way(old, new)[-1:] == [new]
            for new in self._bound
        )

    def _way(self, *letters: Letter) -> list[Letter]:
        """Return how far all parties went the same way between two charters."""
        ways = [
            [letter for letter, _ in groupby(letter for letter, _ in signed if letter in letters)]
            for signed in self._signed.values()
        ]
        return [same[0] for same in takewhile(lambda each: len(set(each)) == 1, zip(*ways, strict=False))]

    def _holding(self, move: CharterMove) -> Iterator[Bound]:
        for letter, steps in self._bound.items():
            if letter[0] == move and not self._replaced(letter):
                ends = [step.until for _, step in steps if step.until is not None]
                trial = move == CharterMove.BEGIN_TRIAL
                yield Bound(
                    digest=letter[1],
                    trial=trial,
                    until=min(ends, default=None) if trial else None,
                    steps=tuple(item for item, _ in steps),
                    texts=tuple(self.texts[target][1] for target in steps[0][1].targets),
                )

    def on_trial(self, over: Callable[[int], bool]) -> list[Bound]:
        """Return the charters on trial; `over` says whether an end has been reached."""
        return [each for each in self._holding(CharterMove.BEGIN_TRIAL) if each.until is None or not over(each.until)]

    def in_force(self) -> list[Bound]:
        """Return the charters in force; two only if the parties did not go from one to the other in the same order."""
        return list(self._holding(CharterMove.PUT_IN_FORCE))


def step_fault(step: CharterStep, texts: Mapping[bytes, CharterText]) -> str | None:
    """Return why a step has no effect; None where it has (spec 8.5.3). What leaves or reviews names no texts.

    Args:
        texts: those held, by entry.
    """
    if step.digest is None:
        return None
    if any(target not in texts for target in step.targets):
        return "text_not_held"
    named = [texts[target] for target in step.targets]
    if any(text.withdrawn for text in named):
        return "withdrawn_text"
    if len({text.article for text in named}) != len(named):
        return "article_twice"
    return None if articles_digest(named) == step.digest else "another_digest"
