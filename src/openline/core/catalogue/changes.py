"""Elements that change, follow or answer a plan: AMEND, CANCEL, STATE, ACTUALS, REPLY_TO_PLAN, CONFLICT (spec 4.6)."""

from typing import Annotated, ClassVar

from msgspec import Meta

from openline.core.catalogue.codes import ActivityState, Reason
from openline.core.catalogue.element import Element, FreeText, InvalidElement, catalogued
from openline.core.catalogue.fields import Choice, Code, Digest, EntryId, Length, Name, Point, Time
from openline.core.catalogue.notices import Forces
from openline.core.catalogue.volumes import FootprintForm, VolumeForm, WindowForm, check_windows


@catalogued
class Amend(Element, frozen=True, kw_only=True):
    """Changes an announced plan: what is filled in replaces what was announced, all else stays.

    Attributes:
        target: the notice, or its newest amendment that the author has seen.
        volumes: all volumes from now on; of a launch, its areas in order of launch area, then impact areas.
        windows: all windows of a launch from now on.
        valid_until: of a launch.
        forces: how many take part.
        title: short words of the author.
        doubts_settled: what the notice was unsure of is settled.
        reason: why.
        text: more words on it.
        published: numbers under which the authorities published it.
    """

    number: ClassVar[int] = 24
    name: ClassVar[str] = "AMEND"
    lead: ClassVar[tuple[str, ...]] = ("target",)
    apart: ClassVar[tuple[str, ...]] = ("title", "text")

    target: EntryId
    volumes: Annotated[tuple[VolumeForm, ...], Meta(max_length=64)] = ()
    windows: Annotated[tuple[WindowForm, ...], Meta(max_length=64)] = ()
    valid_until: Time | None = None
    forces: Forces | None = None
    title: FreeText | None = None
    doubts_settled: bool = False
    reason: Reason | None = None
    text: FreeText | None = None
    published: Annotated[tuple[Name, ...], Meta(max_length=16)] = ()

    def rules(self) -> None:
        check_windows(self.windows)
        changed = (
            self.volumes,
            self.windows,
            self.valid_until,
            self.forces,
            self.title,
            self.doubts_settled,
            self.published,
        )
        if not any(changed):
            raise InvalidElement(
                "an amendment changes something", rule="amend-nothing", hint="fill in what is new, or send a CANCEL"
            )


@catalogued
class Cancel(Element, frozen=True, kw_only=True):
    """Takes back an announced plan: nothing of it counts from then on.

    Attributes:
        target: the notice, or its newest amendment that the author has seen.
        since: from when; nothing is at once.
        reason: why.
        text: more words on it.
    """

    number: ClassVar[int] = 25
    name: ClassVar[str] = "CANCEL"
    lead: ClassVar[tuple[str, ...]] = ("target",)

    target: EntryId
    since: Time | None = None
    reason: Reason | None = None
    text: FreeText | None = None


class Action(Code):
    """What its author does about a plan that leaves its announced limits."""

    RETURNING = 1
    HOLDING = 2
    TERMINATING = 3
    LANDING = 4
    KEEP_CLEAR = 5
    RESCUE_UNDER_WAY = 6
    LOST_CONTACT = 7


@catalogued
class State(Element, frozen=True, kw_only=True):
    """Says where a plan stands: active, outside announced limits, control uncertain (keep clear), ended.

    Attributes:
        target: the notice.
        state: where it stands.
        since: from when.
        cites: newest versions of the other side's overlapping notices that the author has read; to activate
            needs them.
        off_nominal: where it may be now, outside its announced limits.
        action: what its author does about it.
        text: more words on it.
    """

    number: ClassVar[int] = 26
    name: ClassVar[str] = "STATE"
    lead: ClassVar[tuple[str, ...]] = ("target", "state", "since")

    target: EntryId
    state: ActivityState
    since: Time
    cites: Annotated[tuple[EntryId, ...], Meta(max_length=256)] = ()
    off_nominal: Annotated[tuple[VolumeForm, ...], Meta(max_length=16)] = ()
    action: Action | None = None
    text: FreeText | None = None

    def rules(self) -> None:
        said = ActivityState.ACTIVE, ActivityState.NONCONFORMING, ActivityState.CONTINGENT, ActivityState.ENDED
        if self.state not in said:
            raise InvalidElement(
                f"a STATE never says {self.state.name.lower()}",
                rule="state-never",
                field="state",
                hint="a notice, an AMEND or a CANCEL says it; STATE says active, nonconforming, contingent or ended",
            )


@catalogued
class Actuals(Element, frozen=True, kw_only=True):
    """Reports, after the end, how many took part and when, beside what was announced.

    Attributes:
        target: the notice.
        forces: how many took part.
        window: from when until when it ran.
        text: what differed, in words.
    """

    number: ClassVar[int] = 27
    name: ClassVar[str] = "ACTUALS"
    lead: ClassVar[tuple[str, ...]] = ("target", "window")

    target: EntryId
    forces: Forces
    window: WindowForm
    text: FreeText | None = None

    def rules(self) -> None:
        check_windows((self.window,))


class Decision(Choice):
    """A reply to a plan; none of them is a permission."""

    NOTED = 1
    NOTED_WITH_COMMENT = 2
    CANNOT_SUPPORT_SAFELY = 3
    APPROVED = 4


@catalogued
class ReplyToPlan(Element, frozen=True, kw_only=True):
    """Replies to a plan: noted, noted with comment, cannot support safely; approved only where the charter creates it.

    Attributes:
        target: the notice.
        decision: the reply.
        comment: the comment, or what would make it safe.
        cites: newest versions of the plan that were read.
    """

    number: ClassVar[int] = 28
    name: ClassVar[str] = "REPLY_TO_PLAN"
    lead: ClassVar[tuple[str, ...]] = ("target", "decision")

    target: EntryId
    decision: Decision
    comment: FreeText | None = None
    cites: Annotated[tuple[EntryId, ...], Meta(max_length=16)] = ()

    def rules(self) -> None:
        if self.decision == Decision.NOTED_WITH_COMMENT and self.comment is None:
            raise InvalidElement("noted with comment needs the comment", rule="comment", field="comment")


class Severity(Choice):
    """How grave a conflict is by the charter's rules."""

    MARGIN_ONLY = 1
    CAUTION = 2
    SERIOUS = 3


@catalogued
class Conflict(Element, frozen=True, kw_only=True):
    """Shows the other side where two plans meet, as both nodes compute it.

    Attributes:
        items: the two notices, in their newest versions.
        windows: when they meet.
        footprint: where they meet.
        severity: by the charter's rules.
        rule_version: of the rules that were computed with.
        result_hash: of the result, which both nodes compute alike.
        least_distance_dm: how near they come.
        inside: a point of the overlap.
        proposal: what the author proposes.
    """

    number: ClassVar[int] = 36
    name: ClassVar[str] = "CONFLICT"
    lead: ClassVar[tuple[str, ...]] = ("items", "windows", "severity")

    items: Annotated[tuple[EntryId, ...], Meta(min_length=2, max_length=2)]
    windows: Annotated[tuple[WindowForm, ...], Meta(min_length=1, max_length=64)]
    severity: Severity
    rule_version: Name
    result_hash: Digest
    footprint: FootprintForm | None = None
    least_distance_dm: Length = 0
    inside: Point | None = None
    proposal: FreeText | None = None

    def rules(self) -> None:
        check_windows(self.windows)
        if self.items[0] == self.items[1]:
            raise InvalidElement("a notice does not meet itself", rule="conflict-itself", field="items")
