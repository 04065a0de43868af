"""What a function is shown of what it was passed: the plan as it stands now, what changed, and nothing else."""

from typing import TYPE_CHECKING, Any, Final

import msgspec

from openline.core.catalogue.changes import Amend, Cancel
from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.rendering import clock, details, footprint, harmless, heights, kebab, sentence, windows
from openline.core.catalogue.view import View
from openline.core.situation.activities import PlanState
from openline.core.situation.item import Item
from openline.node.board import Board
from openline.node.functions import Function, Link
from openline.node.lines import Line
from openline.node.own_words import own_words
from openline.node.passed import Standing
from openline.node.viewing import changes_words, names_known

if TYPE_CHECKING:
    from openline.node.service import Service

MOST_AREAS: Final = 12


def function_page(service: "Service", function: Function, link: Link, language: str) -> dict[str, Any]:
    """Return the page that a link of a function opens, in a language."""
    words = service.reader(language, {"isolate": "yes"})
    return {
        "function": function.id,
        "words": function.words(words),
        "party": service.settings.name,
        "language": language,
        "now": service.now(),
        "items": [_item(service, line, stands, words) for line, stands in service.passing.page(function, link)],
    }


def _item(service: "Service", line: Line, stands: Standing, words: View) -> dict[str, Any]:
    item, passed, said = stands.version, stands.passed, stands.said
    board = service.board(line)
    root, changed = board[passed.entry], item.id != passed.version
    precedence, status = item.precedence.name.lower(), item.status.name.lower()
    names = names_known(service.all_lines())
    return {
        "line": line.id.hex(),
        "entry": passed.entry.hex(),
        "version": item.id.hex(),
        "party": harmless(line.name_of(item.node)),
        "kind_words": words.say(f"element-{kebab(root.element.name)}"),
        "precedence": precedence,
        "precedence_words": words.say(f"precedence-{precedence}"),
        "status": status,
        "status_words": words.say(f"status-{status}"),
        "changed": changed,
        "cancelled": isinstance(item.element, Cancel),
        "sentence": whole_sentence(board, root, item, words),
        "changes": changes_words(board, item, words) if changed else [],
        "begins": stands.begins,
        "begins_words": "" if stands.begins is None else clock(stands.begins, words),
        "ends": stands.ends,
        "ends_words": "" if stands.ends is None else clock(stands.ends, words),
        "area": area_rows(board, root, item, words),
        "texts": [text for each in dict.fromkeys((root, item)) for text in own_words(board, each, names, words)],
        "passed_words": words.say("passed-to-you", {"office": passed.office, "at": clock(passed.at, words)}),
        "said": "" if said is None else "have" if said.have else "cannot",
        "said_words": "" if said is None else _said_words(stands, words),
    }


def _said_words(stands: Standing, words: View) -> str:
    said = stands.said
    assert said is not None
    what = words.say("ladder-has" if said.have else "ladder-cannot")
    given = {"said": what, "who": words.own(said.who or said.by), "at": clock(said.at, words)}
    return words.say("ladder-said", given)


def whole_sentence(board: Board, root: Item, newest: Item, words: View) -> str:
    """Return one sentence for a notice as it stands now: nobody puts an amendment and its notice together at night."""
    if newest.id == root.id:
        return sentence(root.cover, root.element, words)
    now = _as_it_stands(board, root, newest)
    if now is not None:
        return sentence(root.cover, now, words)
    later = sentence(newest.cover, newest.element, words)
    return f"{later} {sentence(root.cover, root.element, words)}" if isinstance(newest.element, Cancel) else later


def _as_it_stands(board: Board, root: Item, newest: Item) -> Element | None:
    state = board.situation.state_of(root.id)
    if not isinstance(root.element, Activity) or not isinstance(newest.element, Amend):
        return None
    if not isinstance(state, PlanState) or not state.volumes:
        return None
    title = newest.element.title or root.element.title
    return msgspec.structs.replace(root.element, volumes=state.volumes, title=title)


def area_rows(board: Board, root: Item, newest: Item, words: View) -> list[tuple[str, str]]:
    """Return where, how high and when a plan is, as it stands now; of all else what it states field by field."""
    state = board.situation.state_of(root.id)
    volumes = state.volumes if isinstance(state, PlanState) else ()
    if not volumes:
        return details(newest.element, words)[:MOST_AREAS]
    rows = []
    for number, volume in enumerate(volumes[:MOST_AREAS], 1):
        suffix = f" {number}" if len(volumes) > 1 else ""
        rows.append((words.say("label-area") + suffix, footprint(volume.footprint, words)))
        rows.append((words.say("label-heights") + suffix, heights(volume, words)))
        rows.append((words.say("label-windows") + suffix, windows(volume.windows, words)))
    return rows
