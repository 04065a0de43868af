"""Forms of a display on a wall: what rings, and nothing of what was said."""

from openline.web.forms.base import Answer, Request, Word


class OpenWall(Request, frozen=True, kw_only=True):
    token: Word


class WallAlarm(Answer, frozen=True, kw_only=True):
    """As AlarmRow, without the words."""

    line: str
    entry: str
    precedence: str
    precedence_words: str
    kind_words: str
    author: str
    where: str
    status_words: str
    real: bool
    once: bool
    quiet: bool
    every: float
    count: int
    counted: str


class WallHead(Answer, frozen=True, kw_only=True):
    """One thing that waits."""

    precedence: str
    precedence_words: str
    kind_words: str
    author: str
    status: str
    status_words: str
    due: int | None
    taken: bool
    escalated: str


class WallLine(Answer, frozen=True, kw_only=True):
    """Whether a line is alive."""

    peer: str
    up: bool
    transport: str
    watch: str
    tested: str
    overdue: str


class Wall(Answer, frozen=True, kw_only=True):
    """What a display shows; `waiting` says how many things wait, of which `heads` are the most pressing."""

    now: int
    now_words: str
    party: str
    training: bool
    alarms: tuple[WallAlarm, ...]
    heads: tuple[WallHead, ...]
    waiting: int
    lines: tuple[WallLine, ...]
