"""Forms of the debrief of an exercise."""

from typing import Literal

from openline.web.forms.base import Answer


class Trained(Answer, frozen=True, kw_only=True):
    """One thing that was expected: what it was, what was wanted, what came of it, beside the line's own deadlines."""

    name: str
    step: str
    function: str
    within_s: int
    took_s: int | None
    outcome: Literal["met", "late", "wrong", "missed"]
    entry: str
    line: str
    sentence: str
    said_words: str
    wanted: str
    came: str
    due: tuple[str, ...]
    steps: tuple[str, ...]


class Training(Answer, frozen=True, kw_only=True):
    """The exercise that is played at a desk for training: under way, or over and judged; none elsewhere."""

    scenario: str
    state: Literal["none", "running", "over"]
    heading: str
    title: str
    lesson: str
    when: str
    summary: str
    expected: tuple[Trained, ...]
    note: str
