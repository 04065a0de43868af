"""Forms of what rings, and of taking it."""

from typing import Annotated

from msgspec import Meta

from openline.web.forms.base import Answer, LineName, Request, RequestId


class AlarmRow(Answer, frozen=True, kw_only=True):
    """What rings first of one line, or in the node itself.

    Attributes:
        line: the line's id; "-" for what happens in the node itself.
        entry: by what it is taken: an entry's id, or a name of the node's own.
        opens: the entry that is shown to whoever takes it; "" where there is none.
        words: the item's sentence, or what happened.
        where: for which level it rings, in words; `level` as its number.
        real: it is ACTUAL; what is not may sound like no alarm, and says what it is in `status_words`.
        once: it sounds once, and then waits in silence.
        quiet: no sound, whatever it is.
        every: so many seconds lie between one sounding and the next.
        count: how many ring on the line with it; `alike`, how many of them of its kind.
        counted: those in words, by kind; "" where it is alone.
    """

    line: str
    entry: str
    opens: str
    kind: str
    kind_words: str
    precedence: str
    precedence_words: str
    author: str
    words: str
    where: str
    level: int
    real: bool
    status_words: str
    once: bool
    quiet: bool
    every: float
    count: int
    alike: int
    counted: str


class Take(Request, frozen=True, kw_only=True):
    """An officer takes what rings; with `all_alike` everything of its line and kind."""

    request_id: RequestId
    entry: Annotated[str, Meta(pattern=r"^[a-z0-9_]{1,64}$")]
    line: LineName | None = None
    all_alike: bool = False


class Taken(Answer, frozen=True, kw_only=True):
    """So many were taken: none, where somebody else had been quicker."""

    taken: int


class AlarmCount(Answer, frozen=True, kw_only=True):
    """How many alarms of one precedence a line gave, how many nobody needed, and how long the slowest waited."""

    line: str
    peer: str
    precedence: str
    precedence_words: str
    alarms: int
    needless: int
    slowest: str


class NeedlessAlarm(Answer, frozen=True, kw_only=True):
    """An alarm that nobody needed, and why it counts as such."""

    line: str
    entry: str
    at_words: str
    peer: str
    kind_words: str
    precedence: str
    precedence_words: str
    words: str
    why: str
    taken: str


class AlarmWeek(Answer, frozen=True, kw_only=True):
    """Seven days of alarms; `left_off` says how many more needless ones there were than are listed."""

    from_words: str
    to_words: str
    counts: tuple[AlarmCount, ...]
    needless: tuple[NeedlessAlarm, ...]
    left_off: int
