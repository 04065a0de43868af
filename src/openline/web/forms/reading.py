"""Forms of what is read: words of the screen, lines, the queue, one entry in full."""

from openline.web.forms.alarms import AlarmRow
from openline.web.forms.base import Answer


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
            own: delivery, reply, next (no answer came in time).
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
        waits_words: how many people, and holders of the office's key, it still waits for; "" where for none.
        sent_back: who sent it back, when and why; "" where nobody did.
    """

    line: str
    draft: str
    type_words: str
    sentence: str
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
        taken, escalated: who has it, and for which higher levels it rang; "" where nobody, and none.
        rings: the alarm is for it, until somebody takes it.
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
