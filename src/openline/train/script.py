"""What a script is made of: things that a party says, in order, through its node's own verbs.

A script is data. A text that begins with `@` names what was said before in the same script; `T+600` is the moment ten
minutes after it began; what begins with `~` are words of the node in the language of whoever trains, and `~language`
is that language.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from openline.core.catalogue.scalars import write_time
from openline.node.phrases import phrases

OURS, THEIRS = "ours", "theirs"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that a party says.

    Attributes:
        by: ours or theirs.
        name: by which later things refer to it.
        verb: of the node, such as `send.question`.
        given: what the verb takes, besides who acts.
        at: so many seconds after the script begins, or after what it waits for.
        after: `NAME.STEP` of something expected, and what has to become of that first; none where it waits for nothing.
        times: it is said so many times over, each a thing of its own.
    """

    by: str
    name: str
    verb: str
    given: Mapping[str, Any] = field(default_factory=dict)
    at: int = 0
    after: tuple[str, str] | None = None
    times: int = 1


def element(by: str, name: str, kind: str, fields: Mapping[str, Any], **how: Any) -> Said:
    """Return something said by any element of the catalogue, in its plain form."""
    place = {key: how.pop(key) for key in ("at", "after") if key in how}
    return Said(by, name, "send.element", {"kind": kind, "fields": fields, **how}, **place)


def filled(value: Any, began: int, entries: Mapping[str, str], language: str = "en") -> Any:
    """Return what a verb takes with its names, moments and words filled in.

    Args:
        began: the script's begin, seconds UTC.
        entries: id of what was said before, by name.
        language: of whoever trains.
    """
    if isinstance(value, str):
        return _filled(value, began, entries, language)
    if isinstance(value, Mapping):
        return {key: filled(each, began, entries, language) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [filled(each, began, entries, language) for each in value]
    return value


def _filled(value: str, began: int, entries: Mapping[str, str], language: str) -> str:
    if value.startswith("@"):
        return entries[value[1:]]
    if value.startswith("T+"):
        return write_time(began + int(value[2:]))
    if value.startswith("~"):
        return language if value == "~language" else phrases(language).say(value[1:])
    return value


def named(value: Any) -> Iterator[str]:
    """Give the names that something to be said refers to."""
    if isinstance(value, str) and value.startswith("@"):
        yield value[1:]
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from named(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from named(each)


def entry_of(done: Mapping[str, Any]) -> str:
    """Return the id of what was said; "" where it waits as a draft."""
    entries = done.get("entries") or []
    return str(entries[0]["entry"]) if entries else ""
