"""What the parties have suspended among themselves, and how far they have come with their charter (spec 8.4).

A suspension pauses dealings, never the line: tests, receipts, distress, keys and taking it back go on whatever it
says. A RESUME lifts the one suspension that it names, and only its author's.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256

import msgspec

from openline.core import encoding
from openline.core.catalogue.dialogue import NoAnswer
from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.incidents import Distress
from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText, Resume, Scope, Suspend
from openline.core.catalogue.receipts import KeyEvent, LineStatus, Politics, Receipt, Test
from openline.core.catalogue.talks import CallRequest
from openline.core.situation.item import Item, World
from openline.core.situation.state import Ignored, State, common, newest

NEVER_SUSPENDED: frozenset[int] = frozenset(
    element.number for element in (Test, Receipt, Distress, KeyEvent, Resume, Suspend, LineStatus, NoAnswer)
)
"""Kinds that no suspension reaches (design section 6); a charter may add more, never take one away."""


class SuspensionState(State, frozen=True, kw_only=True, array_like=True):
    """A suspension and what became of it.

    Attributes:
        scope: what is suspended, without the kinds that cannot be.
        term: the author's own word, value of OwnTerm.
        since: from when, seconds UTC.
        review_at: when it will be looked at again.
        resumed_at: since when it is taken back; None while it holds.
        refused_kinds: kinds that it names and cannot suspend.
    """

    scope: Scope
    term: int
    since: int
    review_at: int | None = None
    resumed_at: int | None = None
    refused_kinds: tuple[int, ...] = ()

    def in_force(self, at: int) -> bool:
        """Say whether it holds at a moment."""
        return self.since <= at and (self.resumed_at is None or at < self.resumed_at) and not self.empty

    @property
    def empty(self) -> bool:
        """Say whether nothing is left of it: all it named were kinds that cannot be suspended."""
        return bool(self.refused_kinds) and not self.scope.kinds


def fold_suspension(items: Sequence[Item], world: World) -> SuspensionState:
    """Return where the suspension of a thread stands."""
    root = items[0]
    element = root.element
    assert isinstance(element, Suspend)
    protected = NEVER_SUSPENDED | world.never_suspended
    refused = tuple(kind for kind in element.scope.kinds if kind in protected)
    kinds = tuple(kind for kind in element.scope.kinds if kind not in protected)
    resumed: list[int] = []
    ignored: list[Ignored] = []
    for item in items[1:]:
        if not isinstance(item.element, Resume):
            continue
        if item.party != root.party:
            ignored.append((item.id, "not_the_author"))
        else:
            resumed.append(item.element.since)
    return SuspensionState(
        key=root.id,
        **common(items),
        ignored=tuple(sorted(ignored)),
        scope=msgspec.structs.replace(element.scope, kinds=kinds),
        term=int(element.term),
        since=element.since,
        review_at=element.review_at,
        resumed_at=max(resumed, default=None),
        refused_kinds=refused,
    )


def covers(scope: Scope, cover: Cover, element: Element, world: World) -> bool:
    """Say whether a scope reaches an element: every list that is filled in has to match."""
    if element.number in NEVER_SUSPENDED or element.number in world.never_suspended:
        return False
    topic = getattr(element, "topic", None)
    level = element.level if isinstance(element, CallRequest) else cover.level
    return (
        (not scope.agreement or scope.agreement == cover.agreement)
        and (not scope.topics or topic in scope.topics)
        and (not scope.levels or level in scope.levels)
        and (not scope.kinds or element.number in scope.kinds)
    )


def suspended(
    suspensions: Iterable[SuspensionState], cover: Cover, element: Element, at: int, world: World
) -> SuspensionState | None:
    """Return the suspension, of either party, in whose scope an element falls at a moment; None where there is none."""
    found = [each for each in suspensions if each.in_force(at) and covers(each.scope, cover, element, world)]
    return min(found, key=lambda each: (each.since, each.key), default=None)


def political_state(suspensions: Iterable[SuspensionState], at: int) -> Politics:
    """Return how the parties deal with each other at a moment, as they have stated."""
    held = [each.scope for each in suspensions if each.in_force(at)]
    if not held:
        return Politics.OPEN
    whole = any(not (scope.agreement or scope.topics or scope.levels or scope.kinds) for scope in held)
    return Politics.SUSPENDED if whole else Politics.PARTLY_SUSPENDED


def said_while_suspended(
    items: Iterable[Item], suspensions: Sequence[SuspensionState], world: World
) -> dict[int, dict[bytes, int]]:
    """Count, for each suspension's party and key, what that party itself said within its scope while it held.

    Announced against actual use: what is announced as cut is often still used, and that is good to know.
    """
    counts: defaultdict[int, defaultdict[bytes, int]] = defaultdict(lambda: defaultdict(int))
    for item in items:
        for each in suspensions:
            if item.party == each.party and each.in_force(item.clock) and item.id not in each.items:
                counts[each.party][each.key] += covers(each.scope, item.cover, item.element, world)
    return {party: {key: number for key, number in sorted(found.items()) if number} for party, found in counts.items()}


# the charter, article by article


class ArticleState(State, frozen=True, kw_only=True, array_like=True):
    """One proposal of an article, with its counter-texts.

    Attributes:
        article: its number; 0 is the preamble.
        proposals: [entry, party] of the newest texts on the table.
        digests: [digest, entry] of each of them: what a party agrees to.
    """

    article: int
    proposals: tuple[tuple[bytes, int], ...]
    digests: tuple[tuple[bytes, bytes], ...]


def articles_digest(texts: Sequence[CharterText]) -> bytes:
    """Return 32 bytes over articles in the given order: what a CHARTER_STEP signs (spec 8.5)."""
    rows = [[text.article, sorted([each.language, each.text] for each in text.texts)] for text in texts]
    return sha256(encoding.encode(rows)).digest()


def fold_article(items: Sequence[Item], world: World) -> ArticleState:
    """Return which texts of an article are on the table."""
    texts = [(item, item.element) for item in items if isinstance(item.element, CharterText)]
    heads = []
    for party in sorted({item.party for item, _ in texts}):
        own = [item for item, _ in texts if item.party == party]
        heads += newest(own)
    standing = [(item, text) for item, text in texts if item in heads and not text.withdrawn]
    return ArticleState(
        key=items[0].id,
        **common(items),
        article=texts[0][1].article,
        proposals=tuple(sorted((item.id, item.party) for item, _ in standing)),
        digests=tuple(sorted((articles_digest([text]), item.id) for item, text in standing)),
    )


class CharterStage(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """How far the parties have come with their charter.

    Attributes:
        agreed: [article, digest] that every party's newest step agrees to.
        trial: digests on trial, with the moment at which the trial ends or None.
        in_force: digests that every party has put in force.
        review_at: the next date of a review that a party named.
        left: parties that have left, with the moment from which.
    """

    agreed: tuple[tuple[int, bytes], ...]
    trial: tuple[tuple[bytes, int | None], ...]
    in_force: tuple[bytes, ...]
    review_at: int | None
    left: tuple[tuple[int, int], ...]


def charter_stage(items: Iterable[Item], at: int, parties: int) -> CharterStage:
    """Return how far the charter has come at a moment. Two bind by the same digest; one alone leaves.

    Args:
        items: all CHARTER_TEXT and CHARTER_STEP of the line.
        parties: how many members it has.
    """
    texts = {item.id: item.element for item in items if isinstance(item.element, CharterText)}
    bound: defaultdict[tuple[CharterMove, bytes], dict[int, CharterStep]] = defaultdict(dict)
    reviews, left = [], []
    steps = sorted((item for item in items if isinstance(item.element, CharterStep)), key=lambda item: item.order)
    for item in steps:
        step = item.element
        assert isinstance(step, CharterStep)
        if step.since > at:
            continue
        if step.move == CharterMove.LEAVE:
            left.append((item.party, step.since))
        elif step.move == CharterMove.REVIEW:
            reviews.append(step.until or step.since)
        elif step.digest is not None and _rightly(step, texts):
            bound[step.move, step.digest][item.party] = step
    everybody = {key: said for key, said in bound.items() if len(said) == parties}
    agreed, trial, force = [], [], []
    for (move, digest), said in everybody.items():
        one = min(said.items())[1]
        if move == CharterMove.AGREE_ARTICLE:
            agreed.append((texts[one.targets[0]].article, digest))
        elif move == CharterMove.BEGIN_TRIAL:
            ends = [each.until for each in said.values() if each.until is not None]
            trial.append((digest, min(ends, default=None)))
        else:
            force.append(digest)
    return CharterStage(
        agreed=tuple(sorted(agreed)),
        trial=tuple(sorted(row for row in trial if row[1] is None or row[1] > at)),
        in_force=tuple(sorted(force)),
        review_at=max(reviews, default=None),
        left=tuple(sorted(left)),
    )


def _rightly(step: CharterStep, texts: dict[bytes, CharterText]) -> bool:
    """Say whether a step's digest is the one over the texts that it names, all of them held."""
    named = [texts[target] for target in step.targets if target in texts]
    return len(named) == len(step.targets) and articles_digest(named) == step.digest
