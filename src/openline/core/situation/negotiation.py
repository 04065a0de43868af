"""How far the parties have come with their charter: agreed article by article, on trial, in force, left (spec 8.5).

Two bind, by steps that name the same digest; one alone leaves. What a party says of an article last counts: nothing is
agreed for good before the whole is put in force.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText
from openline.core.record.entry import Status
from openline.core.situation.item import Item
from openline.core.situation.politics import articles_digest
from openline.core.situation.state import Ignored, newest

_BINDING: Final = (CharterMove.BEGIN_TRIAL, CharterMove.PUT_IN_FORCE)


class CharterStage(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """How far the parties have come with their charter.

    Attributes:
        agreed: [article, digest] of each article to whose text every party's last word agrees.
        trial: [digest, end] on trial; an end of None is open.
        in_force: digests that every party has put in force and that nothing newer of this kind replaces; two only if
            both were put in force without knowledge of each other.
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


def charter_stage(items: Iterable[Item], at: int, parties: int) -> CharterStage:
    """Return how far the charter has come at a moment.

    Args:
        items: all CHARTER_TEXT and CHARTER_STEP of the line; what is exercised is left out.
        at: seconds UTC; a step counts from its own `since` on.
        parties: how many members the line has.
    """
    return _Stage([item for item in items if item.status == Status.ACTUAL], at, parties).stage()


class _Stage:
    def __init__(self, items: list[Item], at: int, parties: int) -> None:
        self.at, self.parties = at, parties
        self.texts = {item.id: (item, item.element) for item in items if isinstance(item.element, CharterText)}
        by_entry = {entry: text for entry, (_, text) in self.texts.items()}
        self.ignored: list[Ignored] = []
        self.steps: list[tuple[Item, CharterStep]] = []
        for item in sorted(items, key=lambda each: each.order):
            if isinstance(item.element, CharterStep):
                wrong = step_fault(item.element, by_entry)
                if wrong is not None:
                    self.ignored.append((item.id, wrong))
                elif item.element.since <= at:
                    self.steps.append((item, item.element))

    def stage(self) -> CharterStage:
        left = self._left()
        staying = [party for party in range(self.parties) if party not in left]
        reviews = [
            step.until or step.since
            for _, step in self.steps
            if step.move == CharterMove.REVIEW and (step.until or step.since) > self.at
        ]
        bound = len(staying) > 1 or self.parties == 1
        return CharterStage(
            agreed=self._agreed(),
            trial=self._trial(staying) if bound else (),
            in_force=self._in_force(staying) if bound else (),
            review_at=min(reviews, default=None),
            left=tuple(sorted(left.items())),
            ignored=tuple(sorted(self.ignored)),
        )

    def _left(self) -> dict[int, int]:
        """Return since when each party that has left has done so: unless it has bound itself anew since."""
        found = {}
        for party in range(self.parties):
            own = {item: step for item, step in self.steps if item.party == party}
            last = newest([item for item, step in own.items() if step.move in (CharterMove.LEAVE, *_BINDING)])
            leaving = [own[item].since for item in last if own[item].move == CharterMove.LEAVE]
            if leaving:
                found[party] = min(leaving)
        return found

    def _agreed(self) -> tuple[tuple[int, bytes], ...]:
        articles = sorted({text.article for _, text in self.texts.values()})
        found = []
        for article in articles:
            said = [self._last_word(party, article) for party in range(self.parties)]
            if None not in said and len(set(said)) == 1:
                found += [(article, digest) for digest in said[:1] if digest is not None]
        return tuple(found)

    def _last_word(self, party: int, article: int) -> bytes | None:
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

    def _signed(self, move: CharterMove) -> Mapping[bytes, dict[int, tuple[Item, CharterStep]]]:
        """Return by digest the last step of each party that binds it."""
        found: defaultdict[bytes, dict[int, tuple[Item, CharterStep]]] = defaultdict(dict)
        for item, step in self.steps:
            if step.move == move and step.digest is not None:
                found[step.digest][item.party] = item, step
        return found

    def _trial(self, staying: list[int]) -> tuple[tuple[bytes, int | None], ...]:
        found = []
        for digest, said in self._signed(CharterMove.BEGIN_TRIAL).items():
            ends = [said[party][1].until for party in staying if party in said]
            end = min((each for each in ends if each is not None), default=None)
            if len(ends) == len(staying) and (end is None or end > self.at):
                found.append((digest, end))
        return tuple(sorted(found, key=lambda row: row[0]))

    def _in_force(self, staying: list[int]) -> tuple[bytes, ...]:
        signed = {
            digest: [said[party][0] for party in staying]
            for digest, said in self._signed(CharterMove.PUT_IN_FORCE).items()
            if all(party in said for party in staying)
        }
        return tuple(
            sorted(
                digest
                for digest, steps in signed.items()
                if not any(
                    all(new.saw(old) for new, old in zip(newer, steps, strict=True))
                    for other, newer in signed.items()
                    if other != digest
                )
            )
        )


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
