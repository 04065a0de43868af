"""Elements that keep the line alive: TEST, RECEIPT, LINE_STATUS, CONTACTS, HANDOVER, KEY_EVENT (spec 4.9)."""

from typing import Annotated, ClassVar

from msgspec import Meta

from openline.core.catalogue.codes import Function, Reason, Topic
from openline.core.catalogue.element import Element, Form, InvalidElement, catalogued
from openline.core.catalogue.fields import (
    AuthorityLevel,
    Choice,
    Code,
    Count,
    Digest,
    Duration,
    EntryId,
    LanguageCode,
    MaybeName,
    Name,
    OfficeCode,
    Time,
)
from openline.core.catalogue.volumes import WindowForm, check_windows


class BearerKind(Code):
    """What carries bytes."""

    TLS = 1
    FILE_DROP = 2
    SERIAL_LINE = 3
    VOICE = 4


@catalogued
class Test(Element, frozen=True, kw_only=True):
    """Shows that the line works: a number, words to be read at the other end, and what this node sees.

    Attributes:
        test_no: counts the author's tests.
        text: words to be read.
        bearer: which bearer is tested.
        human_check: a person is asked to answer by hand.
        situation: digest of the situation over the identical cut at `situation_at`, so that a difference is noticed.
        situation_at: the time at which it was folded.
        cut: fingerprint of the identical cut over which it was folded.
    """

    number: ClassVar[int] = 1
    name: ClassVar[str] = "TEST"
    __test__: ClassVar[bool] = False  # pytest must not take the element for a test of ours
    lead: ClassVar[tuple[str, ...]] = ("test_no",)

    test_no: Count
    text: Annotated[str, Meta(max_length=1_000)] = ""
    bearer: BearerKind | None = None
    human_check: bool = False
    situation: Digest | None = None
    situation_at: Time | None = None
    cut: Digest | None = None

    def rules(self) -> None:
        if len({self.situation is None, self.situation_at is None, self.cut is None}) != 1:
            raise InvalidElement(
                "a digest of the situation names the cut and the time it is of", rule="test-digest", field="cut"
            )


class Level(Choice):
    """Steps of the receipt ladder. RECEIVED is the machine's, sent by the node where an answer is due; all others are a
    person's."""

    RECEIVED = 1
    OPENED = 2
    UNDERSTOOD = 3
    PASSED = 4
    DECIDED = 5
    ANSWERED = 6
    REJECTED = 7
    CONFIRMED_AS_HEARD = 8
    DELIVERED_TO_PRINCIPAL = 9


@catalogued
class Receipt(Element, frozen=True, kw_only=True):
    """A person says how far an entry has come: opened, understood (clear to the reader, not agreement), passed on.

    Attributes:
        target: the entry.
        level: how far.
        at: when.
        function: who has it now, for `passed`; the default wording names nobody.
        reason: for `rejected`: why it cannot be dealt with.
    """

    number: ClassVar[int] = 2
    name: ClassVar[str] = "RECEIPT"
    lead: ClassVar[tuple[str, ...]] = ("target", "level", "at")

    target: EntryId
    level: Level
    at: Time
    function: Function | None = None
    reason: Reason | None = None

    def rules(self) -> None:
        if self.function is not None and self.level != Level.PASSED:
            raise InvalidElement("only what was passed on names a function", rule="receipt-function", field="function")


class Transport(Choice):
    """Whether bytes travel."""

    UP = 1
    DEGRADED = 2
    DOWN = 3


class Politics(Choice):
    """Whether the parties deal with each other on this line, as they have stated."""

    OPEN = 1
    PARTLY_SUSPENDED = 2
    SUSPENDED = 3


class BearerHealth(Form, frozen=True, kw_only=True):
    """How one bearer does.

    Attributes:
        bearer: which.
        last_ok: when something last came through it.
    """

    bearer: BearerKind
    last_ok: Time


@catalogued
class LineStatus(Element, frozen=True, kw_only=True):
    """States three separate facts: whether bytes travel, whether the watch is staffed, how the parties deal.

    Attributes:
        transport: whether bytes travel.
        staffed: whether the watch is staffed; a person asserts it, and it lapses after 12 h.
        politics: as stated by the parties.
        bearers: how each bearer does.
        maintenance: when the node will be down.
        reason: why.
    """

    number: ClassVar[int] = 3
    name: ClassVar[str] = "LINE_STATUS"
    lead: ClassVar[tuple[str, ...]] = ("transport", "staffed", "politics")

    transport: Transport
    staffed: bool
    politics: Politics
    bearers: Annotated[tuple[BearerHealth, ...], Meta(max_length=8)] = ()
    maintenance: WindowForm | None = None
    reason: Reason | None = None

    def rules(self) -> None:
        if self.maintenance is not None:
            check_windows((self.maintenance,))


class Holder(Choice):
    """Whether an office has a holder."""

    IN_POST = 1
    ACTING = 2
    VACANT = 3
    NOT_STATED = 4


class Authority(Choice):
    """What its holder may do."""

    DECIDES = 1
    TRANSMITS = 2
    REPRESENTS = 3


Span = tuple[
    Annotated[int, Meta(ge=1, le=7)], Annotated[int, Meta(ge=0, le=1_439)], Annotated[int, Meta(ge=1, le=2_880)]
]


class WeeklyHours(Form, frozen=True, kw_only=True):
    """Hours that recur every week.

    Attributes:
        zone: name of the time zone (IANA), in which the hours hold.
        spans: [weekday 1 Monday to 7, first minute of the day, last minute]; past midnight, it goes on beyond 1,440.
        holidays: days, as seconds UTC of their 00:00Z, on which nobody is there.
    """

    zone: Name
    spans: Annotated[tuple[Span, ...], Meta(max_length=64)] = ()
    holidays: Annotated[tuple[Time, ...], Meta(max_length=64)] = ()

    def rules(self) -> None:
        if any(end <= start for _, start, end in self.spans):
            raise InvalidElement(
                "hours end after they start",
                rule="hours",
                field="spans",
                hint="past midnight, add 1,440 minutes to the end",
            )


class Contact(Form, frozen=True, kw_only=True):
    """One step of the ladder.

    Attributes:
        level: 1 duty, 2 command, 3 staff, 4 ministry, 5 head.
        office: who.
        counterpart: the office on the other side that answers to it.
        topics: what it deals with; none is everything.
        holder: whether it has a holder.
        authority: what its holder may do.
        hours: when it can be reached; none is always.
        languages: which it speaks.
        answers_within: so long an answer takes at most.
        bearer: how it is called.
    """

    level: AuthorityLevel
    office: OfficeCode
    counterpart: MaybeName = ""
    topics: Annotated[tuple[Topic, ...], Meta(max_length=32)] = ()
    holder: Holder = Holder.NOT_STATED
    authority: Authority = Authority.TRANSMITS
    hours: WeeklyHours | None = None
    languages: Annotated[tuple[LanguageCode, ...], Meta(max_length=16)] = ()
    answers_within: Duration | None = None
    bearer: BearerKind | None = None


@catalogued
class Contacts(Element, frozen=True, kw_only=True):
    """Publishes the ladder: who can be called at which level, on what, in which language, when.

    Attributes:
        valid_from: it holds from then, and replaces the earlier one.
        ladder: each step.
    """

    number: ClassVar[int] = 6
    name: ClassVar[str] = "CONTACTS"
    lead: ClassVar[tuple[str, ...]] = ("valid_from",)
    apart: ClassVar[tuple[str, ...]] = ("ladder",)

    valid_from: Time
    ladder: Annotated[tuple[Contact, ...], Meta(min_length=1, max_length=64)]


@catalogued
class Handover(Element, frozen=True, kw_only=True):
    """One watch hands over to the next: both name what is open, so that nothing vanishes.

    Attributes:
        outgoing: number of the watch that leaves.
        incoming: number of the watch that takes over.
        open_items: entries that are open.
        at: when.
    """

    number: ClassVar[int] = 7
    name: ClassVar[str] = "HANDOVER"
    lead: ClassVar[tuple[str, ...]] = ("outgoing", "incoming", "at")

    outgoing: Name
    incoming: Name
    open_items: Annotated[tuple[EntryId, ...], Meta(max_length=512)]
    at: Time

    def rules(self) -> None:
        if self.outgoing == self.incoming:
            raise InvalidElement("a watch hands over to another one", rule="handover", field="incoming")


class KeyKind(Choice):
    """What happens to a key."""

    ADD = 1
    ROTATE = 2
    REVOKE = 3
    COMPROMISE = 4


@catalogued
class KeyEvent(Element, frozen=True, kw_only=True):
    """Says what happens to an office key, which people hold: two of its holders sign what speaks for the office.

    Attributes:
        kind: what happens.
        office: whose key it is.
        key: SHA-256 of the key.
        public_key: the key itself, Ed25519, when it is added or rotated.
        since: from when.
        replaces: SHA-256 of the key that it replaces.
        last_good: with a compromise: the last entry that the key signed rightly.
    """

    number: ClassVar[int] = 9
    name: ClassVar[str] = "KEY_EVENT"
    lead: ClassVar[tuple[str, ...]] = ("kind", "office", "key", "since")

    kind: KeyKind
    office: OfficeCode
    key: Digest
    since: Time
    public_key: Annotated[bytes, Meta(min_length=32, max_length=32)] | None = None
    replaces: Digest | None = None
    last_good: EntryId | None = None

    def rules(self) -> None:
        if (self.public_key is not None) != (self.kind in (KeyKind.ADD, KeyKind.ROTATE)):
            raise InvalidElement("a new key is shown whole, and no other one is", rule="key-new", field="public_key")
        if (self.replaces is not None) != (self.kind == KeyKind.ROTATE):
            raise InvalidElement("a rotation names the key that it replaces", rule="key-replaces", field="replaces")
