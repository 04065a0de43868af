"""The ladder of an item: how far it has come, step by step, by whom and when; people's words apart from machines'.

Steps on the record name office and watch, and of our own the officer, who is known at home alone. Between them stand
the steps that are no entries: what functions of our own party said, and what they have not said.
"""

from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.dialogue import Answer
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.rendering import clock, code_words, harmless, kebab
from openline.core.catalogue.view import View
from openline.core.catalogue.words import ALONE
from openline.core.situation.item import Item
from openline.node.lines import Line
from openline.node.needs import arrived
from openline.node.passed import Said, Standing

if TYPE_CHECKING:
    from openline.node.service import Service

_EMPTY: Final = {
    "party": "",
    "office": "",
    "watch": "",
    "officer": "",
    "function": "",
    "at": None,
    "at_words": "",
    "by_machine": False,
    "at_home": False,
    "missing": False,
    "note": "",
}
ORDER: Final = ("received", "opened", "understood", "passed", "function", "decided", "answered")


def ladder(service: "Service", line: Line, item: Item, words: View, delivered: int) -> list[dict[str, Any]]:
    """Return the steps of an item, in the order of their times.

    Args:
        delivered: so many entries of our own feed are with the peer.
    """
    board = service.board(line)
    steps = [_step(service, line, said, words) for said in board.said_of(item)]
    steps += [_answered(service, line, said, words) for said in board.answers(item)]
    machine = any(step["level"] == "received" for step in steps)
    if item.node == service.node and arrived(item, board, delivered) and not machine:
        steps.append({**_EMPTY, "level": "received", "words": words.say("level-received"), "by_machine": True})
    for stands in service.passing.of(line, item):
        steps += _passed(service, stands, words)
    return sorted(steps, key=_when)


def _when(step: dict[str, Any]) -> tuple[bool, int, int]:
    place = ORDER.index(step["level"]) if step["level"] in ORDER else len(ORDER)
    return step["missing"], step["at"] or 0, place


def _step(service: "Service", line: Line, said: Item, words: View) -> dict[str, Any]:
    receipt = said.element
    assert isinstance(receipt, Receipt)
    level = Level(receipt.level)
    return {
        **_EMPTY,
        **_who(service, line, said),
        "level": level.name.lower(),
        "words": words.say(f"level-{kebab(level.name)}"),
        "by_machine": level is Level.RECEIVED,
        "function": "" if receipt.function is None else code_words(receipt.function, words),
        "at": receipt.at,
        "at_words": clock(receipt.at, words),
        "note": "" if receipt.reason is None else code_words(receipt.reason, words),
    }


def _answered(service: "Service", line: Line, said: Item, words: View) -> dict[str, Any]:
    what = {"level": "answered", "words": words.say("level-answered")}
    answer = said.element
    note = ""
    if isinstance(answer, Answer):
        minutes = {} if answer.minutes is None else {"minutes": answer.minutes}
        note = code_words(answer.result, words, {**ALONE, **minutes})
    when = {"at": said.clock, "at_words": clock(said.clock, words), "note": note}
    return {**_EMPTY, **_who(service, line, said), **what, **when}


def _who(service: "Service", line: Line, said: Item) -> dict[str, str]:
    return {
        "party": harmless(line.name_of(said.node)),
        "office": harmless(said.cover.sender),
        "watch": harmless(said.cover.watch),
        "officer": service.audit.officer_of(said.id) if said.node == service.node else "",
    }


def _passed(service: "Service", stands: Standing, words: View) -> list[dict[str, Any]]:
    """Return the steps of one passing: to whom and when, what was said, and what should have been by now."""
    passed = stands.passed
    function = service.passing.name(passed.function, words)
    at_home = {**_EMPTY, "party": harmless(service.settings.name), "function": function, "at_home": True}
    steps = [
        {
            **at_home,
            "level": "passed",
            "words": words.say("ladder-passed-to"),
            "office": passed.office,
            "watch": passed.watch,
            "officer": passed.by,
            "at": passed.at,
            "at_words": clock(passed.at, words),
        }
    ]
    steps += [{**at_home, **_function_said(stands, said, words)} for said in passed.said]
    if passed.ended_at:
        at = passed.ended_at
        ended: dict[str, Any] = {"officer": passed.ended_by, "at": at, "at_words": clock(at, words)}
        steps.append({**at_home, "level": "function", "words": words.say("ladder-ended"), **ended})
    elif stands.said is None and not stands.over:
        said = service.passing.stands_words(stands, words)
        steps.append({**at_home, "level": "function", "words": said, "missing": True})
    return steps


def _function_said(stands: Standing, said: Said, words: View) -> dict[str, Any]:
    key = "ladder-has" if said.have else "ladder-cannot"
    if said.version != stands.version.id:
        key = "ladder-had"  # what it had has changed since
    by = words.say("ladder-by-hand", {"officer": said.by}) if said.by_hand else said.by
    return {
        "level": "function",
        "words": words.say(key),
        "officer": words.own(said.who) if said.who else "",
        "office": by,
        "at": said.at,
        "at_words": clock(said.at, words),
        "note": words.own(said.words) if said.words else "",
    }
