"""Forms of writing: the types of the catalogue, the form of each, what stands in it, and what would follow from it."""

from typing import Annotated, Any, Literal

from msgspec import Meta

from openline.web.forms.acting import Sent
from openline.web.forms.base import Answer, Fault, LineName, Request, RequestId
from openline.web.forms.map import Ring

Kind = Annotated[str, Meta(max_length=32, description="a type of the catalogue, such as activity")]
SketchName = Annotated[str, Meta(pattern=r"^[0-9a-f]{12}$", description="a sketch's id")]
DraftName = Annotated[str, Meta(pattern=r"^[0-9a-f]{0,12}$", description="a draft's id; empty where there is none")]
Status = Literal["actual", "exercise", "test"]
Precedence = Literal["flash", "immediate", "priority", "routine"]
Text = Annotated[str, Meta(max_length=16_000)]


class ChoiceRow(Answer, frozen=True, kw_only=True):
    """One code of a list."""

    word: str
    words: str


class FieldRow(Answer, frozen=True, kw_only=True):
    """One field of a form, in the reader's words.

    Attributes:
        name: in the plain form.
        takes: what it takes; many: how many of a list.
        kind: time, number, whole, truth, name, words, language, entry, bytes, code, place, footprint, group or row.
        nothing: it must be stated, and what is stated may be nothing (null): a window without an end.
        limits: least and most, of a number or of the characters of a text.
        repeat: least and most items of a list; null where it is none, and most is null where there is no most.
        apart: it lies in a part of its own, and can be shown to somebody without the rest.
        fields: of a group or row.
    """

    name: str
    label: str
    help: str
    takes: str
    many: str
    kind: str
    required: bool
    nothing: bool
    limits: tuple[float, float] | None
    choices: tuple[ChoiceRow, ...]
    repeat: tuple[int, int | None] | None
    apart: bool
    fields: tuple["FieldRow", ...]


class TypeRow(Answer, frozen=True, kw_only=True):
    """A type of the catalogue.

    Attributes:
        name: as it is called in every language.
        usual: a person begins it on an empty form; the others follow from an item, or from an act of their own.
        people: so many people release it, in every case.
        keys: holders of an office's key may have to sign it.
    """

    kind: str
    name: str
    words: str
    usual: bool
    people: int
    keys: bool


class TypeSubject(Answer, frozen=True, kw_only=True):
    subject: str
    words: str
    types: tuple[TypeRow, ...]


class Types(Answer, frozen=True, kw_only=True):
    subjects: tuple[TypeSubject, ...]


class TypeForm(TypeRow, frozen=True, kw_only=True):
    """The form of a type.

    Attributes:
        help: what it is for, where the reader's language has words for it.
        fields: of the element; cover: what its author says beside it; rule: who may see how much of it.
    """

    help: str
    fields: tuple[FieldRow, ...]
    cover: tuple[FieldRow, ...]
    rule: tuple[FieldRow, ...]


class ForLine(Request, frozen=True, kw_only=True):
    """For whom it is: a line, and what that line may see of it; without a rule all of it."""

    line: LineName
    rule: dict[str, Any] | None = None


class Written(Request, frozen=True, kw_only=True):
    """What stands in an officer's form: `fields` and `cover` as typed, or in the plain form."""

    kind: Kind
    fields: dict[str, Any]
    cover: dict[str, Any]
    status: Status
    lines: Annotated[tuple[ForLine, ...], Meta(max_length=16)]
    precedence: Precedence | None = None
    texts: Annotated[tuple[Text, ...], Meta(max_length=16)] = ()


class WaysAsked(Written, frozen=True, kw_only=True):
    """On which line a way out is looked for."""

    on: LineName


class Sending(Request, frozen=True, kw_only=True):
    """What was shown as understood goes out, or waits for people; a draft or sketch from which it came is dropped.

    Attributes:
        understood, understood_cover: as the node understood them.
    """

    request_id: RequestId
    kind: Kind
    understood: dict[str, Any]
    understood_cover: dict[str, Any]
    status: Status
    lines: Annotated[tuple[ForLine, ...], Meta(min_length=1, max_length=16)]
    precedence: Precedence | None = None
    texts: Annotated[tuple[Text, ...], Meta(max_length=16)] = ()
    draft: DraftName = ""
    sketch: Annotated[str, Meta(pattern=r"^([0-9a-f]{12})?$")] = ""


class Keeping(Request, frozen=True, kw_only=True):
    """A form is kept as it stands, in place of the sketch that it goes on with."""

    request_id: RequestId
    kind: Kind
    form: dict[str, Any]
    sketch: Annotated[str, Meta(pattern=r"^([0-9a-f]{12})?$")] = ""


class Dropping(Request, frozen=True, kw_only=True):
    request_id: RequestId


class Pasted(Request, frozen=True, kw_only=True):
    text: Annotated[str, Meta(max_length=65_536)]


class AtField(Answer, frozen=True, kw_only=True):
    """Words that stand at a field: `path` as in volumes[0].windows[1].start; "" is the form as a whole."""

    path: str
    words: str


class Echo(AtField, frozen=True, kw_only=True):
    """What was understood of a field, in the reader's form.

    Attributes:
        typed: reads back as just this, "" where nothing does.
        area: of a footprint, its plain form.
    """

    typed: str
    area: dict[str, Any] | None


class Said(Answer, frozen=True, kw_only=True):
    """The sentence in one language."""

    language: str
    name: str
    direction: Literal["ltr", "rtl"]
    sentence: str


class Met(Answer, frozen=True, kw_only=True):
    """Something in force that it would meet.

    Attributes:
        volume: which of the volumes, from 0.
        where, when: in the reader's form.
    """

    entry: str
    name: str
    party: str
    ours: bool
    volume: int
    severity: str
    severity_words: str
    distance_words: str
    where: str
    when: str


class OnLine(Answer, frozen=True, kw_only=True):
    """What would follow on one line.

    Attributes:
        sentences: of what this line is shown at once, the reader's language first.
        reduced: how that is less than all; "" where it is all.
        least: the precedence below which it is not sent.
        advice: lateness and doubts; nothing of it holds anything back.
        waits_words: who else has to release or sign it; "" where it goes out at once.
        suspended: it falls under a suspension in force, and would be kept back.
    """

    line: str
    name: str
    peer: str
    sentences: tuple[Said, ...]
    reduced: str
    precedence: str
    precedence_words: str
    least: str
    conflicts: tuple[Met, ...]
    advice: tuple[str, ...]
    waits_words: str
    suspended: bool


class Looked(Answer, frozen=True, kw_only=True):
    """What was understood of a form.

    Attributes:
        understood: the plain form of the element, null while something is wrong; cover, rules: likewise.
        echoes: what was understood of single fields, in the reader's form.
    """

    understood: dict[str, Any] | None
    cover: dict[str, Any] | None
    rules: tuple[dict[str, Any] | None, ...]
    faults: tuple[AtField, ...]
    echoes: tuple[Echo, ...]
    lines: tuple[OnLine, ...]


class WayRow(Answer, frozen=True, kw_only=True):
    """A way out: `fields` is what would then stand in the form, `drawn` its areas then."""

    way: str
    words: str
    when: str
    fields: dict[str, Any]
    drawn: tuple[tuple[Ring, ...], ...]


class Ways(Answer, frozen=True, kw_only=True):
    """Ways out; `before` are the areas as they stand, `met` those in force that they meet."""

    met: tuple[tuple[Ring, ...], ...]
    before: tuple[tuple[Ring, ...], ...]
    proposals: tuple[WayRow, ...]
    closed: tuple[str, ...]


class OwnText(Answer, frozen=True, kw_only=True):
    part: int
    language: str
    marker: str
    text: str


class About(Answer, frozen=True, kw_only=True):
    """The item of which something is written, with its author's own words."""

    entry: str
    sentence: str
    texts: tuple[OwnText, ...]


class FormBegun(Answer, frozen=True, kw_only=True):
    """How a form begins.

    Attributes:
        draft: the draft from which it came; "" where there is none.
        focus: path of the field that is to be typed next; "" is the first.
    """

    kind: Kind
    fields: dict[str, Any]
    cover: dict[str, Any]
    status: str
    precedence: str | None
    texts: tuple[str, ...]
    draft: str
    focus: str
    about: About | None
    line: str = ""


class OfferRow(Answer, frozen=True, kw_only=True):
    kind: str
    way: str
    words: str


class Offers(Answer, frozen=True, kw_only=True):
    """What can be written of an item."""

    offers: tuple[OfferRow, ...]


class NamedEntry(Answer, frozen=True, kw_only=True):
    """An entry that can be named: its first letters, and the beginning of its sentence."""

    entry: str
    sentence: str


class NamedEntries(Answer, frozen=True, kw_only=True):
    entries: tuple[NamedEntry, ...]


class NoticeRow(Answer, frozen=True, kw_only=True):
    """What became of a pasted notice."""

    id: str
    outcome: str
    outcome_words: str
    reason: str


class NoticeForm(Answer, frozen=True, kw_only=True):
    """A form that a notice fills in; `doubts` says what is unsure about it."""

    name: str
    sentence: str
    areas: int
    doubts: tuple[str, ...]
    form: FormBegun


class ReadNotice(Answer, frozen=True, kw_only=True):
    notices: tuple[NoticeRow, ...]
    faults: tuple[str, ...]
    forms: tuple[NoticeForm, ...]


class SketchRow(Answer, frozen=True, kw_only=True):
    """A form that somebody left half written; `first` is its first words."""

    sketch: str
    kind: str
    kind_words: str
    by: str
    at_words: str
    first: str


class SketchList(Answer, frozen=True, kw_only=True):
    sketches: tuple[SketchRow, ...]


class SketchForm(Answer, frozen=True, kw_only=True):
    sketch: str
    kind: str
    form: dict[str, Any]


class SketchKept(Answer, frozen=True, kw_only=True):
    sketch: str


class WentOut(Sent, frozen=True, kw_only=True):
    """What became of it on one line: sent, kept as a draft that waits, or refused."""

    line: str
    refused: Fault | None


class Gone(Answer, frozen=True, kw_only=True):
    lines: tuple[WentOut, ...]
