"""What the parties have suspended among themselves, and how far they have come with their charter (spec 8.4).

A suspension pauses dealings, never the line: tests, receipts, distress, keys and taking it back go on whatever it
says. A RESUME lifts the one suspension that it names, and only its author's.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256

import msgspec

from openline.core import encoding
from openline.core.catalogue.codes import Topic
from openline.core.catalogue.dialogue import NoAnswer
from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.incidents import Account, CeasefireEvent, Clarification, Distress
from openline.core.catalogue.notices import Activity, Launch, LaunchResult
from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText, Resume, Scope, Suspend
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.receipts import KeyEvent, LineStatus, Politics, Receipt, Test
from openline.core.catalogue.talks import CallRequest, Commitment, Meeting
from openline.core.catalogue.watching import Encounter, Observed, Track
from openline.core.record.entry import Status
from openline.core.situation.item import Governs, Item, World
from openline.core.situation.state import Ignored, State, common, newest

NEVER_SUSPENDED: frozenset[int] = frozenset(
    element.number for element in (Test, Receipt, Distress, KeyEvent, Resume, Suspend, LineStatus, NoAnswer)
)
"""Kinds that no suspension reaches (design section 6); a charter may add more, never take one away."""


TOPICS: dict[type[Element], Topic] = {
    Activity: Topic.ACTIVITY,
    **dict.fromkeys((Launch, LaunchResult, Observed), Topic.LAUNCH),
    **dict.fromkeys((Account, Clarification), Topic.INCIDENT),
    **dict.fromkeys((Encounter, Track), Topic.ENCOUNTER),
    Site: Topic.SITE,
    Movement: Topic.MOVEMENT,
    CeasefireEvent: Topic.CEASEFIRE,
    Meeting: Topic.MEETING,
    Commitment: Topic.COMMITMENT,
    **dict.fromkeys((CharterText, CharterStep), Topic.CHARTER),
}
"""What an element is about that does not say so itself; what changes an announced plan is about none, and gets through
to those whom it may save."""


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
    resumes: list[Item] = []
    ignored: list[Ignored] = []
    for item in items[1:]:
        if isinstance(item.element, Resume):
            wrong = _without_effect(item, item.element, root)
            if wrong is None:
                resumes.append(item)
            else:
                ignored.append((item.id, wrong))
    since = [item.element.since for item in newest(resumes) if isinstance(item.element, Resume)]
    return SuspensionState(
        key=root.id,
        **common(items),
        ignored=tuple(sorted(ignored)),
        scope=msgspec.structs.replace(element.scope, kinds=kinds),
        term=int(element.term),
        since=element.since,
        review_at=element.review_at,
        resumed_at=max(since, default=None),
        refused_kinds=refused,
    )


def _without_effect(item: Item, resume: Resume, suspension: Item) -> str | None:
    if item.party != suspension.party:
        return "not_the_author"
    if item.status != suspension.status:
        return "another_status"
    return None if resume.target == suspension.id else "another_target"


def covers(scope: Scope, cover: Cover, element: Element, world: World) -> bool:
    """Say whether a scope reaches an element: every list that is filled in has to match.

    Args:
        world: that governs the element, not the suspension: what is protected now is reached by no older scope.
    """
    if element.number in NEVER_SUSPENDED or element.number in world.never_suspended:
        return False
    if isinstance(element, CharterStep) and element.move == CharterMove.LEAVE:
        return False  # one signature leaves, at any time
    topic = topic_of(element)
    level = element.level if isinstance(element, CallRequest) else cover.level
    return (
        (not scope.agreement or scope.agreement == cover.agreement)
        and (not scope.topics or topic in scope.topics)
        and (not scope.levels or level in scope.levels)
        and (not scope.kinds or element.number in scope.kinds)
    )


def topic_of(element: Element) -> Topic | None:
    """Return what an element is about."""
    topic: Topic | None = getattr(element, "topic", TOPICS.get(type(element)))
    return topic


def suspended(
    suspensions: Iterable[SuspensionState], cover: Cover, element: Element, at: int, world: World
) -> SuspensionState | None:
    """Return the suspension, of either party, in whose scope an element falls at a moment; None where there is none.

    A suspension that is exercised reaches what is exercised, and nothing else.
    """
    found = [
        each
        for each in suspensions
        if each.status == int(cover.status) and each.in_force(at) and covers(each.scope, cover, element, world)
    ]
    return min(found, key=lambda each: (each.since, each.key), default=None)


def political_state(suspensions: Iterable[SuspensionState], at: int) -> Politics:
    """Return how the parties deal with each other at a moment, as they have stated."""
    held = [each.scope for each in suspensions if each.status == Status.ACTUAL and each.in_force(at)]
    if not held:
        return Politics.OPEN
    whole = any(not (scope.agreement or scope.topics or scope.levels or scope.kinds) for scope in held)
    return Politics.SUSPENDED if whole else Politics.PARTLY_SUSPENDED


def said_while_suspended(
    items: Iterable[Item], suspensions: Sequence[SuspensionState], governs: Governs
) -> dict[int, dict[bytes, int]]:
    """Count, for each suspension's party and key, what that party itself said within its scope while it held.

    Announced against actual use: what is announced as cut is often still used, and that is good to know.
    """
    counts: defaultdict[int, defaultdict[bytes, int]] = defaultdict(lambda: defaultdict(int))
    for item in items:
        for each in suspensions:
            same = item.party == each.party and int(item.status) == each.status
            if same and each.in_force(item.clock) and item.id not in each.items:
                counts[each.party][each.key] += covers(each.scope, item.cover, item.element, governs(item))
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


def articles_bytes(texts: Sequence[CharterText]) -> bytes:
    """Return the one encoding of articles in the given order, languages and words of each sorted (spec 8.5.2)."""
    rows = [
        [
            text.article,
            sorted([each.language, each.text] for each in text.texts),
            sorted([term.word, term.number] for term in text.terms),
        ]
        for text in texts
    ]
    return encoding.encode(rows)


def articles_digest(texts: Sequence[CharterText]) -> bytes:
    """Return 32 bytes over articles in the given order: what a CHARTER_STEP signs (spec 8.5.2)."""
    return sha256(articles_bytes(texts)).digest()


def fold_article(items: Sequence[Item], world: World) -> ArticleState:
    """Return which texts of an article are on the table."""
    root = items[0]
    assert isinstance(root.element, CharterText)
    texts: list[Item] = []
    ignored: list[Ignored] = []
    for item in items:
        if isinstance(item.element, CharterText):
            wrong = "another_article" if item.element.article != root.element.article else None
            wrong = "another_status" if item.status != root.status else wrong
            if wrong is None:
                texts.append(item)
            else:
                ignored.append((item.id, wrong))
    heads = [head for party in sorted({item.party for item in texts}) for head in _newest_of(texts, party)]
    standing = [(item, item.element) for item in heads if isinstance(item.element, CharterText) and item.element.texts]
    return ArticleState(
        key=root.id,
        **common(items),
        ignored=tuple(sorted(ignored)),
        article=root.element.article,
        proposals=tuple(sorted((item.id, item.party) for item, _ in standing)),
        digests=tuple(sorted((articles_digest([text]), item.id) for item, text in standing)),
    )


def _newest_of(items: Sequence[Item], party: int) -> list[Item]:
    return newest([item for item in items if item.party == party])
