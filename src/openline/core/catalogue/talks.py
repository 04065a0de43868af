"""Elements around talks: CALL_REQUEST, CALL_REPLY, READOUT, MEETING, COMMITMENT, CRISIS (spec 4.11)."""

from typing import Annotated, ClassVar

from msgspec import Meta

from openline.core.catalogue.codes import Reason, Topic
from openline.core.catalogue.element import Element, Form, FreeText, InvalidElement, catalogued
from openline.core.catalogue.fields import (
    AuthorityLevel,
    Choice,
    Digest,
    Duration,
    EntryId,
    MaybeName,
    Minutes,
    Name,
    OfficeCode,
    Time,
    Words,
)
from openline.core.catalogue.volumes import WindowForm, check_windows


class Media(Choice):
    """How people talk."""

    VOICE = 1
    VIDEO = 2
    IN_PERSON = 3


@catalogued
class CallRequest(Element, frozen=True, kw_only=True):
    """Asks for a call; it rings at the level or topic named. Only a call bound to a request is a call of this line.

    Attributes:
        call_id: the author's own id of the call.
        media: voice or video.
        level: 1 duty to 5 head.
        topic: about what.
        proposed: when; a window that has begun is now.
        participants: offices that take part on the author's side.
        interpreters: offices or numbers of interpreters.
        challenge: commitment to the challenge words that both screens will show.
        text: more words on it.
    """

    number: ClassVar[int] = 60
    name: ClassVar[str] = "CALL_REQUEST"
    lead: ClassVar[tuple[str, ...]] = ("media", "level", "topic", "proposed")

    call_id: Name
    media: Media
    level: AuthorityLevel
    topic: Topic
    proposed: WindowForm
    challenge: Digest
    participants: Annotated[tuple[OfficeCode, ...], Meta(max_length=32)] = ()
    interpreters: Annotated[tuple[Name, ...], Meta(max_length=16)] = ()
    text: FreeText | None = None

    def rules(self) -> None:
        check_windows((self.proposed,))


class Reply(Choice):
    """The three replies to a request for a call."""

    ACCEPT = 1
    DECLINE = 2
    STAND_BY = 3


@catalogued
class CallReply(Element, frozen=True, kw_only=True):
    """Replies to a request for a call: accept, decline, or stand by for some minutes.

    Attributes:
        target: the CALL_REQUEST.
        reply: the reply.
        minutes: how long to stand by.
        delegate: the office that will speak instead.
        at: when the call can be, where another time suits better.
        challenge: commitment to our half of the challenge words, with an acceptance.
        reason: why.
    """

    number: ClassVar[int] = 61
    name: ClassVar[str] = "CALL_REPLY"
    lead: ClassVar[tuple[str, ...]] = ("target", "reply", "minutes")

    target: EntryId
    reply: Reply
    minutes: Minutes | None = None
    delegate: MaybeName = ""
    at: WindowForm | None = None
    challenge: Digest | None = None
    reason: Reason | None = None

    def rules(self) -> None:
        if (self.minutes is not None) != (self.reply == Reply.STAND_BY):
            raise InvalidElement("minutes go with stand-by, and stand-by needs them", rule="stand-by", field="minutes")
        if (self.challenge is not None) != (self.reply == Reply.ACCEPT):
            raise InvalidElement(
                "an acceptance carries the commitment to our challenge words, and nothing else does",
                rule="call-challenge",
                field="challenge",
            )
        if self.at is not None:
            check_windows((self.at,))


class Publish(Choice):
    """What may be published of a readout."""

    NOTHING = 1
    AGREED_POINTS = 2
    ALL = 3


class Point(Form, frozen=True, kw_only=True):
    """One point of a readout, in each language that is to be authentic.

    Attributes:
        no: its number.
        texts: the point, in each language.
    """

    no: Annotated[int, Meta(ge=1, le=999)]
    texts: Annotated[tuple[FreeText, ...], Meta(min_length=1, max_length=16)]

    def rules(self) -> None:
        if len({text.language for text in self.texts}) != len(self.texts):
            raise InvalidElement("a point has one text in each language", rule="one-text", field="texts")


class FollowUp(Form, frozen=True, kw_only=True):
    """What somebody will do after a talk.

    Attributes:
        owner: who.
        due: by when.
        what: what.
    """

    owner: Name
    due: Time
    what: FreeText


@catalogued
class Readout(Element, frozen=True, kw_only=True):
    """Writes down a talk: points that its author proposes as agreed, and what each side stated.

    A point is agreed once the other side signs a READOUT with the same text of it.

    Attributes:
        about: the call or meeting, by its first entry.
        proposed: points that its author holds to be agreed.
        stated_by_us: what only the author's side states.
        stated_by_them: what the author holds the other side to have stated.
        follow_up: what somebody will do.
        publish: what may be published.
        replies_to: the other side's READOUT that this one answers.
    """

    number: ClassVar[int] = 62
    name: ClassVar[str] = "READOUT"
    lead: ClassVar[tuple[str, ...]] = ("about",)
    apart: ClassVar[tuple[str, ...]] = ("proposed", "stated_by_us", "stated_by_them", "follow_up")

    about: EntryId
    proposed: Annotated[tuple[Point, ...], Meta(max_length=64)] = ()
    stated_by_us: Annotated[tuple[Point, ...], Meta(max_length=64)] = ()
    stated_by_them: Annotated[tuple[Point, ...], Meta(max_length=64)] = ()
    follow_up: Annotated[tuple[FollowUp, ...], Meta(max_length=32)] = ()
    publish: Publish = Publish.NOTHING
    replies_to: EntryId | None = None

    def rules(self) -> None:
        for points in (self.proposed, self.stated_by_us, self.stated_by_them):
            if len({point.no for point in points}) != len(points):
                raise InvalidElement("each point has its own number", rule="point-numbers", field="proposed")


class MeetingStep(Choice):
    """How far a meeting has come."""

    PROPOSAL = 1
    COUNTER = 2
    AGREED = 3
    HELD = 4
    NOT_HELD = 5
    POSTPONED = 6


@catalogued
class Meeting(Element, frozen=True, kw_only=True):
    """Proposes, agrees or reports a meeting; also that it did not take place.

    Attributes:
        meeting_id: the id of the meeting, the same in every step.
        step: how far it has come.
        window: when.
        agenda: what it is to be about.
        participants: offices that take part.
        interpreters: offices or numbers of interpreters.
        place: where, in words.
        media: in person, by voice or by video.
        zone: name of the time zone (IANA) in which its local time is shown beside UTC.
        every: it recurs after so long.
        previous: the step that this one answers.
        reason: why it is postponed or was not held.
    """

    number: ClassVar[int] = 63
    name: ClassVar[str] = "MEETING"
    lead: ClassVar[tuple[str, ...]] = ("meeting_id", "step", "window")
    apart: ClassVar[tuple[str, ...]] = ("agenda", "participants")

    meeting_id: Name
    step: MeetingStep
    window: WindowForm
    agenda: Annotated[tuple[FreeText, ...], Meta(max_length=32)] = ()
    participants: Annotated[tuple[Name, ...], Meta(max_length=64)] = ()
    interpreters: Annotated[tuple[Name, ...], Meta(max_length=16)] = ()
    place: Words | None = None
    media: Media = Media.IN_PERSON
    zone: MaybeName = ""
    every: Duration | None = None
    previous: EntryId | None = None
    reason: Reason | None = None

    def rules(self) -> None:
        check_windows((self.window,))
        if (self.previous is None) != (self.step == MeetingStep.PROPOSAL):
            raise InvalidElement(
                "every step but the first names the one that it answers", rule="meeting-previous", field="previous"
            )


class CommitmentState(Choice):
    """How a commitment stands, as its author says; overdue is computed and never sent by itself."""

    OPEN = 1
    DONE = 2
    OVERDUE = 3
    WITHDRAWN = 4


@catalogued
class Commitment(Element, frozen=True, kw_only=True):
    """Says what its author will do, and how it stands.

    Attributes:
        commitment_id: the author's own id, the same until it is done or withdrawn.
        what: what will be done.
        owner: who will do it.
        state: how it stands.
        due: by when.
        review_at: when it will be looked at again, where it has no end.
        reason: why it is overdue or withdrawn.
    """

    number: ClassVar[int] = 64
    name: ClassVar[str] = "COMMITMENT"
    lead: ClassVar[tuple[str, ...]] = ("commitment_id", "what", "owner", "state")
    apart: ClassVar[tuple[str, ...]] = ("what",)

    commitment_id: Name
    what: FreeText
    owner: Name
    state: CommitmentState
    due: Time | None = None
    review_at: Time | None = None
    reason: Reason | None = None

    def rules(self) -> None:
        if self.due is None and self.review_at is None:
            raise InvalidElement(
                "a commitment has a date, for its end or for looking at it again", rule="commitment-date", field="due"
            )


class CrisisStep(Choice):
    """What happens in a crisis thread."""

    OPENED = 1
    HOLDING_REPLY = 2
    FIRST_FACTS = 3
    CALL = 4
    JOINT_SHEET = 5
    CONTACT = 6
    CLOSED = 7


@catalogued
class Crisis(Element, frozen=True, kw_only=True):
    """Opens, keeps up or closes a thread with a visible rhythm; a contact that is missed alarms.

    Attributes:
        crisis_id: the id of the thread, the same in every step.
        step: what this is.
        next_contact: when the author will be heard of again.
        rhythm: so long at most from contact to contact.
        about: entries that it is about.
        opened_by: the entry that opened it.
        text: more words on it.
    """

    number: ClassVar[int] = 65
    name: ClassVar[str] = "CRISIS"
    lead: ClassVar[tuple[str, ...]] = ("crisis_id", "step", "next_contact")

    crisis_id: Name
    step: CrisisStep
    next_contact: Time | None = None
    rhythm: Duration | None = None
    about: Annotated[tuple[EntryId, ...], Meta(max_length=16)] = ()
    opened_by: EntryId | None = None
    text: FreeText | None = None

    def rules(self) -> None:
        if (self.next_contact is None) != (self.step == CrisisStep.CLOSED):
            raise InvalidElement(
                "every step but the last says when its author will be heard of again",
                rule="crisis-next",
                field="next_contact",
            )
        if (self.opened_by is None) != (self.step == CrisisStep.OPENED):
            raise InvalidElement(
                "every step but the first names the entry that opened the thread",
                rule="crisis-first",
                field="opened_by",
            )
