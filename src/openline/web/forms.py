"""What crosses between the page and its node: one frozen class for each request and answer.

The API's description (`openapi`) is made from these classes, and so are the checks of what comes in.
"""

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

Short = Annotated[str, Meta(max_length=64)]
Word = Annotated[str, Meta(max_length=128)]
Ticket = Annotated[str, Meta(min_length=1, max_length=64, description="from the answer that began this")]
Code = Annotated[str, Meta(max_length=32, description="the officer's own code, or the duress code")]
RequestId = Annotated[str, Meta(min_length=1, max_length=100, description="the same again has no second effect")]
EntryName = Annotated[str, Meta(pattern=r"^[0-9a-f]{4,64}$", description="an entry's id, or its first letters")]
LineName = Annotated[str, Meta(max_length=128, description="a line's id or name; may be left out where there is one")]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2}$")]


class Request(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a page sends."""


class Answer(Struct, kw_only=True, frozen=True):
    """What the node answers."""


class Nothing(Answer, frozen=True, kw_only=True):
    """It was done."""


class Fault(Answer, frozen=True, kw_only=True):
    """What went wrong: `kind` says whose fault it is."""

    kind: Literal["misuse", "peer_fault", "unavailable"]
    code: str
    message: str
    hint: str


class Failed(Answer, frozen=True, kw_only=True):
    error: Fault


class Begun(Answer, frozen=True, kw_only=True):
    """What the browser needs for a passkey: the ticket comes back with its answer."""

    ticket: str
    options: dict[str, Any]


class Invited(Begun, frozen=True, kw_only=True):
    officer: str


class Invitation(Request, frozen=True, kw_only=True):
    invitation: Word


class Enrolment(Request, frozen=True, kw_only=True):
    invitation: Word
    ticket: Ticket
    credential: dict[str, Any]
    code: Code
    duress: Code
    label: Short = ""


class SignInByPasskey(Request, frozen=True, kw_only=True):
    ticket: Ticket
    credential: dict[str, Any]
    code: Code


class SignInByGenerator(Request, frozen=True, kw_only=True):
    officer: Short
    digits: Annotated[str, Meta(pattern=r"^[0-9]{6}$")]
    code: Code


class SignedIn(Answer, frozen=True, kw_only=True):
    """Who is at this desk.

    Attributes:
        officer: named at home only.
        roles: read, draft, release, administer: those that count behind the means of signing in.
        means: passkey or generator.
        party: whose node this is.
        language: in which the node speaks to its officers by default.
        idle: so many seconds without an act of the officer until the desk locks itself.
    """

    officer: str
    office: str
    roles: tuple[str, ...]
    means: str
    party: str
    language: str
    idle: int


class LineRow(Answer, frozen=True, kw_only=True):
    """One line, its three facts apart and in words: whether bytes travel, who is there, what the parties state.

    Attributes:
        up: bytes travel.
        tested: when the other side's node last tested the line; "" where it has not.
        identical: entries that both sides have stated alike; `fingerprint` is read aloud.
        alarms: parties of which evidence is kept that their keys signed two histories.
    """

    line: str
    name: str
    peer: str
    up: bool
    transport: str
    watch: str
    dealings: tuple[str, ...]
    tested: str
    entries: int
    pending: int
    identical: int
    fingerprint: str | None
    alarms: tuple[str, ...]


class Lines(Answer, frozen=True, kw_only=True):
    lines: tuple[LineRow, ...]


class QueueRow(Answer, frozen=True, kw_only=True):
    """One thing that needs somebody.

    Attributes:
        needs: answer, open, settle (it was opened and is not clear yet), look (evidence, or not comparable); of our
            own: delivery, reply.
        status: actual, exercise or test; only actual rings.
        at, due: seconds UTC; `due` is null where nothing is owed. Their words are in the reader's language and zone.
        sentence: made from the codes, in the reader's language.
    """

    line: str
    entry: str
    kind: str
    kind_words: str
    author: str
    office: str
    precedence: str
    precedence_words: str
    status: str
    status_words: str
    needs: str
    state: str
    sentence: str
    at: int
    at_words: str
    due: int | None
    due_words: str


class CountedRow(QueueRow, frozen=True, kw_only=True):
    """The last of many things of one kind, and how many more there are than are shown."""

    count: int
    words: str


class DraftRow(Answer, frozen=True, kw_only=True):
    """Something written here that waits for a person."""

    line: str
    draft: str
    sentence: str
    why_words: str
    written_by: str
    released_by: tuple[str, ...]
    waits_for: dict[str, int]


class Queue(Answer, frozen=True, kw_only=True):
    """What needs somebody now, the most pressing first; `now` is the node's clock."""

    now: int
    rows: tuple[QueueRow, ...]
    more: tuple[CountedRow, ...]
    drafts: tuple[DraftRow, ...]


class Step(Answer, frozen=True, kw_only=True):
    """How far an item has come: one step of its ladder. What a machine has, no person is said to know."""

    level: str
    words: str
    by_machine: bool
    party: str
    office: str
    watch: str
    function: str
    at: int | None
    at_words: str


class Item(Answer, frozen=True, kw_only=True):
    """One entry in full.

    Attributes:
        details: pairs of label and words.
        texts: the author's own words, as they are, made harmless.
        answers: ids of the answers to it.
        sequence, node: its place in the record.
    """

    entry: str
    line: str
    kind: str
    author: str
    ours: bool
    time: str
    precedence: str
    precedence_words: str
    status: str
    state: str
    sentence: str
    details: tuple[tuple[str, str], ...]
    texts: tuple[str, ...]
    answers: tuple[str, ...]
    sequence: int
    node: str
    ladder: tuple[Step, ...]


class Receipting(Request, frozen=True, kw_only=True):
    """A person says how far an entry has come; it says nothing of agreement."""

    request_id: RequestId
    level: Literal["opened", "understood"]
    line: LineName | None = None


class Answering(Request, frozen=True, kw_only=True):
    """One of the few fixed replies; a text is optional, and goes under its marker."""

    request_id: RequestId
    result: Literal["yes", "no", "unable", "stand_by", "no_information", "repeat"]
    minutes: Annotated[int, Meta(ge=1, le=100_000)] | None = None
    text: Annotated[str, Meta(max_length=4_000)] | None = None
    marker: Short | None = None
    language: Language | None = None
    line: LineName | None = None


class Passing(Request, frozen=True, kw_only=True):
    """An entry goes on to those concerned, or to a named function."""

    request_id: RequestId
    function: Short | None = None
    line: LineName | None = None


class Sent(Answer, frozen=True, kw_only=True):
    """What an act led to: entries on the record, or a draft that waits for more people."""

    entries: tuple[str, ...]
    draft: str | None
    advice: tuple[str, ...]


class Words(Answer, frozen=True, kw_only=True):
    """The screen's words in one language; `{name}` in a word is a hole that the page fills with words of the node.

    Attributes:
        direction: ltr or rtl.
        languages: code and own name of every language, to choose from.
    """

    language: str
    direction: str
    words: dict[str, str]
    languages: tuple[tuple[str, str], ...]


class AuditAct(Answer, frozen=True, kw_only=True):
    number: int
    at: int
    officer: str
    office: str
    watch: str
    act: str
    about: str
    means: str
    coerced: bool


class Audit(Answer, frozen=True, kw_only=True):
    """The newest acts of the node's own audit feed, which was checked whole."""

    records: int
    acts: tuple[AuditAct, ...]
