"""Elements about the line itself: SUSPEND, RESUME, CHARTER_TEXT, CHARTER_STEP (spec 4.10)."""

from typing import Annotated, ClassVar

from msgspec import Meta

from openline.core.catalogue.codes import Reason, Topic
from openline.core.catalogue.element import Element, Form, FreeText, InvalidElement, catalogued
from openline.core.catalogue.fields import AuthorityLevel, Choice, Digest, ElementNumber, EntryId, MaybeName, Name, Time


class Scope(Form, frozen=True, kw_only=True):
    """What is suspended: whatever matches every list that is filled in.

    Attributes:
        agreement: code of the agreement; "" is any.
        topics: topics; none is any.
        levels: levels, 1 duty to 5 head; none is any.
        kinds: numbers of elements; none is any.
    """

    agreement: MaybeName = ""
    topics: Annotated[tuple[Topic, ...], Meta(max_length=32)] = ()
    levels: Annotated[tuple[AuthorityLevel, ...], Meta(max_length=5)] = ()
    kinds: Annotated[tuple[ElementNumber, ...], Meta(max_length=64)] = ()


class OwnTerm(Choice):
    """The word that its author uses for it; it is kept."""

    SUSPENDED = 1
    CANCELLED = 2
    POSTPONED = 3
    PAUSED = 4


@catalogued
class Suspend(Element, frozen=True, kw_only=True):
    """Suspends a part of the dealings, by the author's own word for it. Tests, receipts, distress and keys go on.

    Attributes:
        scope: what.
        term: the author's own word.
        since: from when.
        reason: why.
        condition: under what condition it resumes, in the author's words.
        review_at: when it will be looked at again.
    """

    number: ClassVar[int] = 4
    name: ClassVar[str] = "SUSPEND"
    lead: ClassVar[tuple[str, ...]] = ("scope", "term", "since")
    apart: ClassVar[tuple[str, ...]] = ("condition",)

    scope: Scope
    term: OwnTerm
    since: Time
    reason: Reason | None = None
    condition: FreeText | None = None
    review_at: Time | None = None


@catalogued
class Resume(Element, frozen=True, kw_only=True):
    """Takes back an own suspension.

    Attributes:
        target: the SUSPEND.
        since: from when.
        reason: why.
    """

    number: ClassVar[int] = 5
    name: ClassVar[str] = "RESUME"
    lead: ClassVar[tuple[str, ...]] = ("target", "since")

    target: EntryId
    since: Time
    reason: Reason | None = None


class Term(Form, frozen=True, kw_only=True):
    """A number that both nodes compute with, under the word that names its rule.

    Attributes:
        word: names the rule, such as `question.launch`.
        number: seconds, minutes, people or a count, as the word has it.
    """

    word: Name
    number: Annotated[int, Meta(ge=0, le=2**53 - 1)]


@catalogued
class CharterText(Element, frozen=True, kw_only=True):
    """Proposes the text of one article of the charter, or a counter-text to the other side's.

    Attributes:
        article: its number; 0 is the preamble.
        texts: the article, in each language that is to be authentic.
        counters: the other side's CHARTER_TEXT to which this is the counter-text.
        withdrawn: the author no longer proposes it.
        terms: the numbers of the article: with them both nodes compute, whatever the texts say.
    """

    number: ClassVar[int] = 70
    name: ClassVar[str] = "CHARTER_TEXT"
    lead: ClassVar[tuple[str, ...]] = ("article",)
    apart: ClassVar[tuple[str, ...]] = ("texts",)

    article: Annotated[int, Meta(ge=0, le=999)]
    texts: Annotated[tuple[FreeText, ...], Meta(max_length=16)]
    counters: EntryId | None = None
    withdrawn: bool = False
    terms: Annotated[tuple[Term, ...], Meta(max_length=128)] = ()

    def rules(self) -> None:
        if bool(self.texts) == self.withdrawn:
            raise InvalidElement(
                "an article is proposed with its text, or withdrawn without one", rule="article-text", field="texts"
            )
        if self.withdrawn and self.terms:
            raise InvalidElement("what is withdrawn has no numbers", rule="article-withdrawn", field="terms")
        if len({term.word for term in self.terms}) != len(self.terms):
            raise InvalidElement("an article has one number under each word", rule="article-numbers", field="terms")
        if len({text.language for text in self.texts}) != len(self.texts):
            raise InvalidElement("an article has one text in each language", rule="one-text", field="texts")


class CharterMove(Choice):
    """What a party does with the charter."""

    AGREE_ARTICLE = 1
    BEGIN_TRIAL = 2
    PUT_IN_FORCE = 3
    REVIEW = 4
    LEAVE = 5


@catalogued
class CharterStep(Element, frozen=True, kw_only=True):
    """Moves the charter on: an article agreed, trial, in force, review. Both sides' steps make it so; one alone leaves.

    Attributes:
        move: what the party does.
        targets: the CHARTER_TEXT entries that it covers.
        digest: of the covered texts in order, so that both sign the same.
        since: from when.
        until: end of a trial, date of a review.
        reason: why.
    """

    number: ClassVar[int] = 71
    name: ClassVar[str] = "CHARTER_STEP"
    lead: ClassVar[tuple[str, ...]] = ("move", "since")

    move: CharterMove
    since: Time
    targets: Annotated[tuple[EntryId, ...], Meta(max_length=256)] = ()
    digest: Digest | None = None
    until: Time | None = None
    reason: FreeText | None = None

    def rules(self) -> None:
        binding = self.move in (CharterMove.AGREE_ARTICLE, CharterMove.BEGIN_TRIAL, CharterMove.PUT_IN_FORCE)
        if binding != bool(self.targets) or binding != (self.digest is not None):
            raise InvalidElement(
                "what binds names the articles and the digest over their texts, nothing else does",
                rule="charter-binds",
                field="targets",
            )
        if self.move == CharterMove.AGREE_ARTICLE and len(self.targets) != 1:
            raise InvalidElement("an article is agreed one by one", rule="article-one", field="targets")
