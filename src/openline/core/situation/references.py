"""Which thread an element belongs to: the entry it follows, or the name under which its author keeps it."""

from collections.abc import Callable, Iterable
from typing import Any

from openline.core.catalogue.changes import Actuals, Amend, Cancel, ReplyToPlan, State
from openline.core.catalogue.dialogue import Answer, NoAnswer, Position, PrincipalMessage, Question, Translation
from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.incidents import Account, CeasefireEvent, Clarification, Distress
from openline.core.catalogue.notices import Activity, Launch, LaunchResult, Pause, Withheld, Zone
from openline.core.catalogue.politics import CharterText, Resume, Suspend
from openline.core.catalogue.protection import Movement, Site
from openline.core.catalogue.receipts import Contacts, Handover, KeyEvent, LineStatus, Receipt, Test
from openline.core.catalogue.talks import CallReply, CallRequest, Commitment, Crisis, Meeting, Readout
from openline.core.catalogue.watching import Track

_TARGET = (
    Actuals, Amend, Answer, CallReply, Cancel, Clarification, LaunchResult, NoAnswer, Receipt, ReplyToPlan, Resume,
    State, Translation,
)  # fmt: skip
FOLLOWS: dict[type[Element], Callable[[Any], bytes | None]] = {
    **dict.fromkeys(_TARGET, lambda element: element.target),
    Site: lambda element: element.replaces,
    Movement: lambda element: element.replaces,
    Account: lambda element: element.replaces or element.about,
    Readout: lambda element: element.replies_to or element.about,
    Meeting: lambda element: element.previous,
    Crisis: lambda element: element.opened_by,
    Position: lambda element: element.replies_to,
    Pause: lambda element: element.joins,
    CharterText: lambda element: element.counters,
}
"""What an element follows, by its own fields."""

TESTS_TOGETHER = 256
"""So many tests of a node make one thread: a thread is folded as a whole, and there are 8,760 tests in a year."""

NAMED: dict[type[Element], Callable[[Any], str]] = {
    Commitment: lambda element: element.commitment_id,
    Zone: lambda element: element.zone_id,
    Track: lambda element: element.track_id,
    KeyEvent: lambda element: element.office,
    Withheld: lambda element: f"{element.agreement}/{element.year}",
    Test: lambda element: str(element.test_no // TESTS_TOGETHER),
    **dict.fromkeys((Contacts, Handover, LineStatus), lambda _: ""),
}
"""Elements that their author keeps under a name; each party has its own thread of each name."""


def follows(cover: Cover, element: Element) -> bytes | None:
    """Return the entry that an element follows, or None where it begins a thread."""
    found = FOLLOWS.get(type(element))
    return (found(element) if found is not None else None) or cover.answers


SAME_KIND: frozenset[type[Element]] = frozenset(
    {
        Account, Activity, CallRequest, CeasefireEvent, CharterText, Crisis, Distress, Launch, Movement, Pause,
        Position, PrincipalMessage, Question, Site, Suspend,
    }
)  # fmt: skip
"""What has an effect of its own stands in a thread of its own, unless it follows one of its own kind and status: a
notice that claims to answer a question would else be neither compared with other plans nor in force."""

SAME_PARTY: frozenset[type[Element]] = frozenset({Activity, Launch, Movement, Distress, Suspend})
"""Of these, what stands in a thread of its own unless it follows one of its own author's: whoever names another party's
notice as the one that his replaces has announced his own all the same."""


def may_join(party: int, cover: Cover, element: Element, before: tuple[int, Cover, Element]) -> bool:
    """Say whether an element joins the thread of the entry that it follows; each has its party, cover and element."""
    kind = type(element)
    if kind not in SAME_KIND:
        return True
    other_party, other_cover, other = before
    if kind is not type(other) or cover.status != other_cover.status:
        return False
    return party == other_party or kind not in SAME_PARTY


def thread_name(party: int, element: Element) -> bytes | None:
    """Return the key of the thread under which its author keeps an element; None where it follows an entry."""
    found = NAMED.get(type(element))
    if found is None:
        return None
    return _named(party, type(element), found(element))


def office_thread(party: int, office: str) -> bytes:
    """Return the key of the thread that holds the KEY_EVENTs of an office."""
    return _named(party, KeyEvent, office)


def test_threads(party: int, keys: Iterable[bytes]) -> list[bytes]:
    """Return of these keys those of the threads of a party's tests, the newest first."""
    begin = _named(party, Test, "")
    found = [key for key in keys if key.startswith(begin) and key[len(begin) :].isdigit()]
    return sorted(found, key=lambda key: int(key[len(begin) :]), reverse=True)


def _named(party: int, kind: type[Element], name: str) -> bytes:
    return bytes([0, party]) + kind.number.to_bytes(2, "big") + name.encode()
