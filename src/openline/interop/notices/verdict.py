"""What became of a notice: understood, partial, not spatial or not understood, and in one sentence why."""

import re
from collections.abc import Sequence

from openline.interop.notices.life import Life
from openline.interop.notices.passage import ACTIVITIES, Passage
from openline.interop.notices.reading import Area, Kind, Outcome

_IN_FORCE_LIST = re.compile(
    r"WARNINGS?\s+(?:MESSAGES\s+)?IN\s?-?\s?FORCE|IN\s?FORCE\s+AT|WARNINGS\s+VALID|ДЕЙСТВУЮТ\s+(?:ПРИП|НОМЕРА|НР)|"
    r"ДЕЙСТВУЮЩИЕ\s+(?:ПРИП|НАВАРЕА)"
)
_STRAY = "a position is stated that cannot be read"


def judge(
    text: str, passages: Sequence[Passage], areas: Sequence[Area], doubts: Sequence[str], life: Life
) -> tuple[Outcome, str]:
    """Return the outcome and its reason; the reason is empty when all was understood.

    Args:
        text: the notice, upper case.
        passages: what each of its languages says.
        areas: what is kept of them; doubts: what may be wrong about it.
    """
    kind = next((passage.kind for passage in passages if passage.kind is not None), None)
    strays = any(passage.strays for passage in passages)
    if not areas:
        return _without_areas(text, passages, kind, life, strays=strays)
    if kind not in ACTIVITIES and any(passage.aid_only for passage in passages):
        return "not_spatial", "the state of an aid to navigation or a service"
    if doubts or strays or any(not area.windows for area in areas):
        return "partial", (doubts[0] if doubts else _STRAY).split(": ", 1)[-1]
    return "understood", ""


def _without_areas(
    text: str, passages: Sequence[Passage], kind: Kind | None, life: Life, *, strays: bool
) -> tuple[Outcome, str]:
    if _IN_FORCE_LIST.search(text):
        return "not_spatial", "a list of the warnings in force"
    if strays:
        return "not_understood", _STRAY
    if kind in ACTIVITIES and any(passage.timed for passage in passages):
        return "not_understood", "an activity is announced, but its place is not stated in positions"
    if life.cancels or life.at_once:
        return "not_spatial", "a cancellation"
    return "not_spatial", "no place is announced"
