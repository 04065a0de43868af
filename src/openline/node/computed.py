"""What a peer states and this node can compute itself, computed here."""

from collections.abc import Callable, Iterator, Mapping

from openline.core.catalogue.changes import Conflict
from openline.core.catalogue.rendering import kebab
from openline.core.catalogue.view import View
from openline.core.rules.severity import Nearness
from openline.core.situation.answers import Detail, check
from openline.core.situation.item import Item
from openline.core.situation.plans import Meeting
from openline.node.board import Board


def words_of(board: Board) -> Callable[[bytes], Mapping[str, int]]:
    """Return the words of the charter that governs a notice, by the entry that begins it."""
    situation = board.situation
    return lambda root: situation.governing(situation.threads[root]).quotas


def severity_of(meeting: Meeting, board: Board, words: View) -> dict[str, str]:
    """Return how grave a conflict is by the charter's rules, for programs and in words."""
    grave = Detail.of(meeting, Nearness.of(words_of(board)(meeting.a.entry))).severity
    name = kebab(grave.name)
    return {"severity": grave.name.lower(), "severity_text": words.say(f"severity-{name}")}


def computed_here(item: Item, board: Board, words: View) -> Iterator[tuple[str, str]]:
    """Return whether what a CONFLICT states is what this node computes."""
    if isinstance(item.element, Conflict):
        said = check(board.plans, item.element, words_of(board)).replace("_", "-")
        yield words.say("label-computed-here"), words.say(f"conflict-check-{said}")
