"""Forms of what is read: words of the screen, lines, the queue, one entry in full."""

from openline.web.forms.alarms import AlarmRow
from openline.web.forms.base import Answer


class LineRow(Answer, frozen=True, kw_only=True):
    """One line, its three facts apart and in words: whether bytes travel, who is there, what the parties state.

    Attributes:
        up: bytes travel.
        bearers: each way by which they may, and how it stands.
        tested: when the other side's node last tested the line; "" where it has not.
        overdue: since when the next test is, in words; "" where it is not.
        clock: how far the other side's clock is off, as far as that follows from the record; `clock_off` where that is
            more than what deadlines can bear.
        identical: entries that both sides have stated alike; `fingerprint` is read aloud.
        alarms: parties of which evidence is kept that their keys signed two histories.
    """

    line: str
    name: str
    peer: str
    up: bool
    transport: str
    bearers: tuple[str, ...]
    watch: str
    dealings: tuple[str, ...]
    tested: str
    overdue: str
    clock: str
    clock_off: bool
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
            own: delivery, reply, next (no answer came in time), silent (nor later, and somebody has taken note).
        status: actual, exercise or test; only actual rings.
        at, due: seconds UTC; `due` is null where nothing is owed. Their words are in the reader's language and zone.
        sentence: made from the codes, in the reader's language.
        taken, escalated: who has it, and for which higher levels it rang; "" where nobody, and none.
        group: it is shown with others of its side and precedence; `more` says how many of them are only counted, on
            the last that is shown.
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
    taken: str
    escalated: str
    group: str
    more: str


class ReminderRow(Answer, frozen=True, kw_only=True):
    """Something of our own that has to be said to the other side by a time; the node never sends it."""

    line: str
    reminder: str
    words: str
    due: int
    due_words: str


class DraftRow(Answer, frozen=True, kw_only=True):
    """Something written here that waits for a person.

    Attributes:
        type_words: what it is.
        why: what it waits for, as a code: release, suspended, later, withheld, written; held, where it was said under
            duress and looks sent to its officer.
        waits_words: how many people, and holders of the office's key, it still waits for; "" where for none.
        sent_back: who sent it back, when and why; "" where nobody did.
    """

    line: str
    draft: str
    type_words: str
    sentence: str
    why: str
    why_words: str
    written_by: str
    written_at: str
    released_by: tuple[str, ...]
    waits_for: dict[str, int]
    waits_words: str
    sent_back: str


class Queue(Answer, frozen=True, kw_only=True):
    """What needs somebody now, the most pressing first; `now` is the node's clock."""

    now: int
    rows: tuple[QueueRow, ...]
    alarms: tuple[AlarmRow, ...]
    reminders: tuple[ReminderRow, ...]
    drafts: tuple[DraftRow, ...]


class Step(Answer, frozen=True, kw_only=True):
    """How far an item has come: one step of its ladder. What a machine has, no person is said to know.

    Attributes:
        officer: who did it, of our own people; the other side never learns the name.
        at_home: it is no entry of the record: what a function of our own said, or has not said.
        missing: it should be there and is not.
    """

    level: str
    words: str
    by_machine: bool
    party: str
    office: str
    watch: str
    officer: str
    function: str
    at: int | None
    at_words: str
    at_home: bool = False
    missing: bool = False
    note: str = ""


class TranslationRow(Answer, frozen=True, kw_only=True):
    """A translation that somebody entered; it never stands for the original.

    Attributes:
        stage: sight, rough or reviewed.
        language: to be handed to the browser; "" where this program does not know it.
    """

    entry: str
    stage: str
    stage_words: str
    language: str
    language_words: str
    text: str
    translator: str
    reviewer: str
    party: str
    at_words: str


class OwnWords(Answer, frozen=True, kw_only=True):
    """A text of the author: as it is, harmless.

    Attributes:
        label: which field it is.
        marker: one of eight, in words; "" of what lies beside the element, such as a published notice.
        hidden: characters that are not to be seen or act on others, by name.
        doubts: words in it that may be taken for others.
    """

    label: str
    marker: str
    language: str
    language_words: str
    text: str
    hidden: tuple[str, ...]
    doubts: tuple[str, ...]
    translations: tuple[TranslationRow, ...]


class ItemTime(Answer, frozen=True, kw_only=True):
    """A time to count down to: answer, stand_by, begins or ends."""

    kind: str
    words: str
    at: int
    at_words: str


class ConflictRow(Answer, frozen=True, kw_only=True):
    """Where this item meets another.

    Attributes:
        other: its entry; `ours` says that one of the two is our own.
        own: our own notice, where it can be amended out of the way; "" where none can.
        begins: seconds UTC.
    """

    other: str
    other_name: str
    ours: bool
    own: str
    severity: str
    severity_words: str
    distance: str
    when: str
    begins: int
    where: str
    heights: str
    sentence: str


class Changed(Answer, frozen=True, kw_only=True):
    """One field that a version changes; `before` or `after` is "" where there is none."""

    label: str
    before: str
    after: str


class Version(Answer, frozen=True, kw_only=True):
    """One version of a notice: what it changed, and whether it counts."""

    entry: str
    kind_words: str
    at_words: str
    author: str
    sentence: str
    changes: tuple[Changed, ...]
    newest: bool
    no_effect: str


class ThreadRow(Answer, frozen=True, kw_only=True):
    """Something said in the item's thread; `depth` counts from the item that begins it."""

    entry: str
    depth: int
    kind_words: str
    author: str
    ours: bool
    at_words: str
    sentence: str
    no_effect: str


class RecordPlace(Answer, frozen=True, kw_only=True):
    """Its place in the record, as this node knows it: three facts, each in its own words, and numbers to compare.

    Attributes:
        verified: signed by its node's key, in its place, its body as the signature covers it.
        identical: both sides have stated it alike.
        cosigned: enough witnesses have cosigned it; null where the line has none.
        fingerprint: digits of what is identical, to read aloud.
    """

    verified: bool
    verified_words: str
    identical: bool
    identical_words: str
    cosigned: bool | None
    cosigned_words: str
    sequence: int
    node: str
    fingerprint: str


class PassedRow(Answer, frozen=True, kw_only=True):
    """To which function it was passed, and how that stands.

    Attributes:
        state: waiting, missing, urgent, late, have, cannot or ended.
        open: so many pages of the function are open now.
    """

    function: str
    words: str
    state: str
    said: str
    open: int


class Item(Answer, frozen=True, kw_only=True):
    """One entry in full.

    Attributes:
        times: what counts down: by when an answer is due, when its window opens and closes.
        details: label, and everything that stands under it.
        texts: the author's own words.
        doubts: names on it that look like others.
        chain: its versions in order, where it is a notice that changed.
        thread: what else was said in its thread.
        answers: ids of the answers to it.
        onward: functions that its author wants a receipt of, by name.
        taken, escalated: who has it, and for which higher levels it rang; "" where nobody, and none.
        rings: the alarm is for it, until somebody takes it.
    """

    entry: str
    line: str
    kind: str
    kind_words: str
    author: str
    office: str
    level_words: str
    watch: str
    ours: bool
    time: str
    precedence: str
    precedence_words: str
    status: str
    status_words: str
    state: str
    sentence: str
    times: tuple[ItemTime, ...]
    details: tuple[tuple[str, tuple[str, ...]], ...]
    texts: tuple[OwnWords, ...]
    doubts: tuple[str, ...]
    conflicts: tuple[ConflictRow, ...]
    chain: tuple[Version, ...]
    thread: tuple[ThreadRow, ...]
    thread_more: str
    answers: tuple[str, ...]
    onward: tuple[str, ...]
    passed: tuple[PassedRow, ...]
    place: RecordPlace
    ladder: tuple[Step, ...]
    taken: str
    escalated: str
    rings: bool


class Words(Answer, frozen=True, kw_only=True):
    """The screen's words in one language; `{name}` in a word is a hole that the page fills with words of the node.

    Attributes:
        direction: ltr or rtl.
        languages: code and own name of every language, to choose from.
        training: the desk is one to practise at, and is drawn so.
    """

    language: str
    direction: str
    words: dict[str, str]
    languages: tuple[tuple[str, str], ...]
    training: bool
