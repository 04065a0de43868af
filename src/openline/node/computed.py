"""What a peer states and this node can compute itself, computed here."""

from collections.abc import Callable, Iterator, Mapping

from openline.core.catalogue.changes import Conflict, Severity
from openline.core.catalogue.measures import length
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
    """Return how grave a conflict is by the charter's rules, for programs and in words, with the least distance."""
    grave = _severity(meeting, board)
    return {"severity": grave.name.lower(), "severity_text": _nearness(grave, meeting, words)}


def met_words(root: bytes, board: Board, at: int, words: View) -> Iterator[str]:
    """Return how many conflicts a plan has with the other party that are not over, and how grave the gravest is."""
    met = [
        (_severity(meeting, board), -meeting.found.least_distance_m, meeting)
        for meeting in board.plans.conflicts_of(root)
        if meeting.between_parties and ((ends := meeting.ends()) is None or ends > at)
    ]
    if met:
        grave, _, meeting = max(met, key=lambda each: each[:2])
        yield words.listed([words.say("conflicts-of-plan", {"number": len(met)}), _nearness(grave, meeting, words)])


def _severity(meeting: Meeting, board: Board) -> Severity:
    return Detail.of(meeting, Nearness.of(words_of(board)(meeting.a.entry))).severity


def _nearness(grave: Severity, meeting: Meeting, words: View) -> str:
    said = words.say(f"severity-{kebab(grave.name)}")
    return words.listed([said, length(10 * meeting.found.least_distance_m, words)])


def computed_here(item: Item, board: Board, words: View) -> Iterator[tuple[str, str]]:
    """Return whether what a CONFLICT states is what this node computes."""
    if isinstance(item.element, Conflict):
        said = check(board.plans, item.element, words_of(board)).replace("_", "-")
        yield words.say("label-computed-here"), words.say(f"conflict-check-{said}")
