"""What came of an exercise: what was to be done, what was done and when, beside the deadlines of the line.

Whoever plays the scenario tells the node what was expected and how each thing was judged; the words, the sentences and
the ladder are the node's own, in the reader's language. It is kept in memory alone: the exercise ends with the node.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.dialogue import Answer, Question, Result
from openline.core.catalogue.measures import duration
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.rendering import clock, code_words, harmless, sentence
from openline.core.catalogue.view import View
from openline.core.rules.deadlines import time_allowed
from openline.core.situation.item import Item
from openline.core.situation.questions import AskedState
from openline.node.board import Board
from openline.node.laddering import ladder
from openline.node.lines import Line
from openline.node.phrases import Seen
from openline.node.training import TrainingOnly

if TYPE_CHECKING:
    from openline.node.service import Service

NOTHING: Final[Mapping[str, Any]] = {"scenario": "", "over": False, "began": 0, "ended": 0, "expected": []}


class Debriefing:
    """The exercise that is played at a training node (in the verbs' thread)."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self._told: Mapping[str, Any] = NOTHING

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"training": self.debrief, "training.did": self.did}

    def administered(self) -> dict[str, Callable[..., Any]]:
        return {"training.tell": self.tell}

    def tell(self, scenario: str, over: bool, began: int, ended: int, expected: list[dict[str, Any]]) -> dict[str, Any]:
        """Take what is played, and what came of it so far."""
        if not self._service.settings.training:
            raise TrainingOnly("no exercise is played at a node that is not for training")
        told = {"scenario": scenario, "over": over, "began": began, "ended": ended, "expected": expected}
        self._told = told
        return {"scenario": scenario}

    def did(self, entry: str) -> list[dict[str, Any]]:
        """Return what people here did about an entry, as codes; nothing where it has not arrived."""
        line = self._service.line(None)
        board = self._service.board(line)
        if bytes.fromhex(entry) not in board:
            return []
        return list(self._did(line, board, board[bytes.fromhex(entry)]))

    def _did(self, line: Line, board: Board, item: Item) -> Iterator[dict[str, Any]]:
        for said in board.said_of(item):
            receipt = said.element
            if said.node == self._service.node and isinstance(receipt, Receipt) and receipt.level != Level.RECEIVED:
                yield {"step": Level(receipt.level).name.lower(), "function": "", "result": "", "at": receipt.at}
        for answer in board.answers(item):
            if answer.node == self._service.node and isinstance(answer.element, Answer):
                result = Result(answer.element.result).name.lower()
                yield {"step": "answered", "function": "", "result": result, "at": answer.clock}
        for stands in self._service.passing.of(line, item):
            yield {"step": "passed", "function": stands.passed.function, "result": "", "at": stands.passed.at}
        for asked in board.situation.items(Question):
            assert isinstance(asked.element, Question)
            if asked.node == self._service.node and item.id in asked.element.about:
                yield {"step": "asked", "function": "", "result": "", "at": asked.clock}

    # in words

    def debrief(self, language: str | None = None, seen: Seen | None = None) -> dict[str, Any]:
        """Return the exercise of now in the reader's words: under way, or over and judged."""
        words, told = self._service.reader(language, seen), self._told
        name, over = told["scenario"], told["over"]
        state = "over" if over else "running" if name else "none"
        rows = [self._row(each, words) for each in told["expected"]] if over else []
        met = sum(each["outcome"] == "met" for each in rows)
        return {
            "scenario": name,
            "state": state,
            "heading": words.say(f"training-{state}"),
            "title": words.say(f"training-title-{name}") if name else "",
            "lesson": words.say(f"training-lesson-{name}") if over else "",
            "when": f"{clock(told['began'], words)} – {clock(told['ended'], words)}" if over else "",
            "summary": words.say("training-summary", {"met": met, "all": len(rows)}) if over else "",
            "expected": rows,
            "note": words.say("training-note"),
        }

    def _row(self, expected: Mapping[str, Any], words: View) -> dict[str, Any]:
        line = self._service.line(None)
        board = self._service.board(line)
        entry = bytes.fromhex(expected["entry"])
        item = board[entry] if entry in board else None  # noqa: SIM401  a board is no dictionary
        return {
            "name": expected["name"],
            "step": expected["step"],
            "function": expected["function"],
            "within_s": expected["within_s"],
            "took_s": expected["took_s"],
            "outcome": expected["outcome"],
            "entry": expected["entry"],
            "line": line.id.hex(),
            "sentence": "" if item is None else sentence(item.cover, item.element, words),
            "said_words": "" if item is None else clock(item.clock, words),
            "wanted": wanted(expected, self._function(expected["function"], words), words),
            "came": came(expected, words),
            "due": [] if item is None else list(due(board, item, words)),
            "steps": [] if item is None else list(self._steps(line, item, words)),
        }

    def _function(self, name: str, words: View) -> str:
        return self._service.passing.name(name, words) if name else ""

    def _steps(self, line: Line, item: Item, words: View) -> Iterator[str]:
        """Give what is known to have been done about an item, as lines: what, by whom, how long after it was said."""
        for step in ladder(self._service, line, item, words, 0):
            if step["at"] is None or step["party"] not in ("", harmless(line.ours.name)):
                continue
            who = next((step[key] for key in ("function", "officer", "office") if step[key]), step["party"])
            said = f"{step['words']} ({step['note']})" if step["note"] else step["words"]
            after = duration(max(0, step["at"] - item.clock), words)
            holes = {"said": said, "who": who, "at": step["at_words"], "after": after}
            yield words.say("training-step", holes)


def wanted(expected: Mapping[str, Any], function: str, words: View) -> str:
    """Return in words what a good watch does about something."""
    key = "passed-on" if expected["step"] == "passed" and not function else expected["step"]
    within = duration(expected["within_s"], words)
    said = words.say(f"training-want-{key}", {"within": within, "function": function})
    if not expected["right"]:
        return said
    return f"{said}. {words.say('training-counts', {'results': results(expected['right'], words)})}"


def came(expected: Mapping[str, Any], words: View) -> str:
    """Return in words what came of it."""
    took = "" if expected["took_s"] is None else duration(expected["took_s"], words)
    said = results([expected["result"]], words) if expected["result"] else ""
    return words.say(f"training-came-{expected['outcome']}", {"took": took, "result": said})


def results(names: Sequence[str], words: View) -> str:
    return words.say("list-separator").join(code_words(Result[name.upper()], words) for name in names)


def due(board: Board, item: Item, words: View) -> Iterator[str]:
    """Give the line's own deadlines: by when a person has to have it open, and by when it has to be answered."""
    state, world = board.situation.state_of(item.id), board.situation.governing(item)
    opened = time_allowed("opened", item.precedence.name.lower(), world.deadlines)
    if opened is not None:
        yield words.say("training-due-opened", {"within": duration(opened, words)})
    if isinstance(state, AskedState) and state.due is not None:
        asked = state.received_at or state.asked_at
        within = duration(max(0, state.due - asked), words)
        yield words.say("training-due-answered", {"within": within, "at": clock(state.due, words)})
