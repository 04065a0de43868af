"""Time windows: closed intervals of whole seconds, some without an end (spec 5.4)."""

from collections.abc import Iterable, Sequence

from openline.core.errors import Said
from openline.core.space.validity import InvalidVolume
from openline.core.space.volume import Window

Span = tuple[int, int | None]
"""From and until, seconds since 1970-01-01T00:00Z, both included; None is until further notice."""


def spans_of(windows: Sequence[Window], cancelled_at: int | None) -> tuple[Span, ...]:
    """Return when a plan counts: its windows up to its cancellation, joined where they meet, in order.

    Alternates count like any window: until one is given up it may be used.

    Raises:
        InvalidVolume: there is no window, or one ends before it starts.
    """
    if not windows:
        raise InvalidVolume(
            "it has no time window", hint="give at least a start; an end may be left open", said=Said("no-window")
        )
    spans: list[Span] = []
    for window in windows:
        if window.end is not None and window.end < window.start:
            raise InvalidVolume(
                "a time window ends before it starts", hint="exchange start and end", said=Said("backward-window")
            )
        if cancelled_at is None:
            spans.append((window.start, window.end))
        elif window.start < cancelled_at:
            spans.append((window.start, cancelled_at if window.end is None else min(window.end, cancelled_at)))
    return joined(spans)


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans joined where they meet, in order."""
    found: list[Span] = []
    for start, end in sorted(spans, key=lambda span: span[0]):
        if found and (found[-1][1] is None or start <= found[-1][1]):
            last = found[-1]
            found[-1] = (last[0], None if last[1] is None or end is None else max(last[1], end))
        else:
            found.append((start, end))
    return tuple(found)


def common_spans(a: Sequence[Span], b: Sequence[Span]) -> tuple[Span, ...]:
    """Return when both count, in order; both must be in order themselves (as from `spans_of`)."""
    common: list[Span] = []
    i = j = 0
    while i < len(a) and j < len(b):
        start = max(a[i][0], b[j][0])
        ends = [end for end in (a[i][1], b[j][1]) if end is not None]
        end = min(ends) if ends else None
        if end is None or start <= end:
            common.append((start, end))
        if end is None:
            break
        if a[i][1] == end:
            i += 1
        else:
            j += 1
    return joined(common)
