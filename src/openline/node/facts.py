"""The line itself in words: three separate facts, whom one can reach, and reminders.

Reminders are of incidents that somebody entered at home: the node reminds, it never sends.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from openline.core import encoding
from openline.core.catalogue.incidents import Account, IncidentClass
from openline.core.catalogue.politics import Suspend
from openline.core.catalogue.receipts import Contacts, LineStatus
from openline.core.catalogue.rendering import clock, code_words
from openline.core.catalogue.view import View, harmless
from openline.core.errors import Misuse, Said
from openline.core.rules.triggers import Reminder, reminders, triggers
from openline.core.situation.contacts import reach
from openline.core.situation.item import Item
from openline.core.situation.line_facts import LineFacts, Staffing, line_facts
from openline.core.situation.politics import SuspensionState
from openline.node.board import Board
from openline.node.lines import Line
from openline.node.phrases import offset_of
from openline.store.contract import Store

MAX_INCIDENTS = 256
MAX_SEALED = 8


def facts(board: Board, at: int, link: str, since: int | None, words: View) -> list[str]:
    """Return the three facts about the other side's end of the line, each in words of its own."""
    transport, watch, dealings = three_facts(board, at, link, since, words)
    return [transport, watch, *dealings]


def three_facts(board: Board, at: int, link: str, since: int | None, words: View) -> tuple[str, str, list[str]]:
    """Return whether bytes travel, whether the other watch is staffed, and what the parties state of their dealings.

    Args:
        since: since when no byte travels, where none does; None where that is not known.
    """
    peer = next(number for number in board.situation.world.parties if number != board.line.party)
    found = line_facts(board.situation.items(LineStatus), board.situation.states(SuspensionState), peer, at)
    if link == "up":
        up = words.say("fact-transport-up")
    elif link.endswith("up"):  # some of several nodes
        up = words.say("fact-transport-degraded")
    elif since is None:
        up = words.say("fact-transport-never")
    else:
        up = words.say("fact-transport-down", {"at": clock(since, words)})
    dealings = [
        words.say(
            "fact-dealings-suspended",
            {
                "party": harmless(board.line.name_of(board[state.root].node)),
                "term": _term(board[state.root], words),
                "at": clock(state.since, words),
            },
        )
        for state in sorted(board.situation.states(SuspensionState), key=lambda each: (each.since, each.key))
        if state.in_force(at)
    ]
    return up, staffed_words(board, found, at, words), dealings or [words.say("fact-dealings-open")]


def staffed_words(board: Board, found: LineFacts, at: int, words: View) -> str:
    """Say whether a watch is staffed, and when that was stated."""
    said = max((board[entry].clock for entry in found.statements), default=at)
    staffed = {
        Staffing.STAFFED: "fact-staffed",
        Staffing.NOT_STAFFED: "fact-not-staffed",
        Staffing.NOT_STATED: "fact-staffing-not-stated",
    }[found.staffing]
    return words.say(staffed, {"at": clock(said, words)})


def quota_words(over: Iterable[Mapping[str, Any]], words: View) -> Iterator[str]:
    """Say what waits for a quota of the charter, on which side, since when and how much."""
    for each in over:
        said = {
            "party": harmless(str(each["party"])),
            "at": clock(each["since"], words),
            "count": each["entries"],
        }
        yield words.say(f"fact-quota-{each['waits'].replace('_', '-')}", said)


def flash_words(board: Board, at: int, words: View) -> Iterator[str]:
    """Say how many FLASH wait that are over the quota, together for each party."""
    counted = Counter(board.line.name_of(board[entry].node) for entry in board.unopened.flash_over_quota(at))
    for party, count in sorted(counted.items()):
        yield words.say("fact-flash-over-quota", {"party": harmless(party), "count": count})


def _term(item: Item, words: View) -> str:
    assert isinstance(item.element, Suspend)
    return code_words(item.element.term, words)


def contacts(board: Board, at: int, words: View) -> list[dict[str, Any]]:
    """Return the steps of the other side's ladder, and which of them can be reached now."""
    peer = next(number for number in board.situation.world.parties if number != board.line.party)
    rows = []
    for each in reach(board.situation.items(Contacts), peer, at, offset_of):
        if each.reachable:
            said = words.say("contact-reachable-now")
        elif each.opens is not None:
            said = words.say("contact-reachable-from", {"at": clock(each.opens, words)})
        else:
            said = "–"
        rows.append(
            {
                "level": each.contact.level,
                "office": harmless(each.contact.office),
                "holder": code_words(each.contact.holder, words),
                "languages": list(each.contact.languages),
                "reachable": said,
            }
        )
    return rows


# own incidents, entered at home


def note_incident(store: Store, board: Board, kind: str, known_at: int) -> dict[str, Any]:
    """Keep an own incident of which the other side may have to be told; nothing is sent.

    Raises:
        Misuse: no such class is on the list, or too many are kept that were never told of.
    """
    known = triggers(board.situation.charter.now().world.words)
    if kind not in known or kind.upper() not in IncidentClass.__members__:
        raise Misuse(
            f"{kind!r} is no class of the list",
            hint=f"one of {', '.join(sorted(known))}",
            said=Said("no-incident-class", {"kind": kind}),
        )
    held = _incidents(store, board)
    if len(held) >= MAX_INCIDENTS:
        due = {each.id for each in due_reports(store, board, known_at)}
        held = [each for each in held if each[0] in due]
    if len(held) >= MAX_INCIDENTS:
        raise Misuse(
            f"{MAX_INCIDENTS} incidents wait for a report", said=Said("incidents-wait", {"most": MAX_INCIDENTS})
        )
    alike = sum(each[0].startswith(f"{kind}/{known_at}") for each in held)
    name = f"{kind}/{known_at}" + (f"/{alike + 1}" if alike else "")
    store.set_meta(_key(board), encoding.encode([*held, [name, kind, known_at]])).result()
    return {"incident": name, "report_by": known_at + known[kind] * 60}


def due_reports(store: Store, board: Board, at: int) -> tuple[Reminder, ...]:
    """Return the own incidents for which no account has been sent since they became known, the most pressing first."""
    accounts = [
        item for item in board.situation.items(Account) if item.party == board.line.party and int(item.status) == 0
    ]
    known = [(str(name), str(kind), int(moment)) for name, kind, moment in _incidents(store, board)]
    reported = {
        name
        for name, kind, moment in known
        if any(
            item.clock >= moment and isinstance(item.element, Account)
            and item.element.incident_class.name.lower() == kind
            for item in accounts
        )
    }  # fmt: skip
    return reminders(known, reported, at, board.situation.charter.now().world.words)


def reminder_words(each: Reminder, words: View) -> str:
    """Return one reminder in words, with the minutes that are left."""
    incident = code_words(IncidentClass[each.incident_class.upper()], words)
    if each.minutes_left >= 0:
        return words.say("reminder-report", {"incident": incident, "minutes": each.minutes_left})
    return words.say("reminder-report-overdue", {"incident": incident, "at": clock(each.due, words)})


def incident_words(name: str, words: View) -> str:
    """Return the class of an own incident in words, by the incident's name."""
    kind = name.partition("/")[0].upper()
    return code_words(IncidentClass[kind], words) if kind in IncidentClass.__members__ else harmless(name)


# what nobody here can read yet


def sealed_words(store: Store, line: Line, words: View) -> Iterator[str]:
    """Name the entries that are held sealed and for which no key has come, the oldest first; many are only counted."""
    named = store.shut(line.id, MAX_SEALED)
    for held in named:
        header = held.entry.header
        arguments = {
            "entry": held.entry.id.hex()[:12], "party": harmless(line.name_of(header.node)),
            "at": clock(header.clock, words),
        }  # fmt: skip
        yield words.say("reminder-sealed", arguments)
    more = store.counts(line.id).shut - len(named)
    if more > 0:
        yield words.say("reminder-sealed-more", {"count": str(more)})


def _key(board: Board) -> str:
    return f"incidents/{board.line.id.hex()}"


def _incidents(store: Store, board: Board) -> list[Any]:
    held = store.meta(_key(board))
    found: Any = [] if held is None else encoding.decode(held)
    return list(found)
