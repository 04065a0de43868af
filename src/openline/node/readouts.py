"""Two accounts of a talk in words: lined up in their thread, and point by point in the situation."""

from collections.abc import Iterator
from typing import Any

from openline.core.catalogue.element import FreeText
from openline.core.catalogue.talks import Readout
from openline.core.catalogue.view import View, harmless
from openline.core.situation.item import Item
from openline.core.situation.readouts import Comparison, Line, Section, Standing, compare
from openline.node.board import Board


def comparison(board: Board, items: list[Item], words: View) -> list[dict[str, str]]:
    """Return the readouts of a thread lined up: what is agreed, what one side states, what stands in one text only."""
    return [
        {
            "section": line.section.value,
            "no": str(line.no),
            "head": head_words(line, words),
            "standing": standing_words(board, line, words),
            "text": _text(board, line, words),
        }
        for line in _compared(board, items).lines
    ]


def points(board: Board, at: int, words: View) -> Iterator[dict[str, Any]]:
    """Return the points of all readouts, whatever the time: those that are not agreed, then those that are."""
    threads = board.situation.threads
    keys = {threads.key_of(item.id) for item in threads if isinstance(item.element, Readout)}
    agreed: list[dict[str, Any]] = []
    for key in sorted(keys):
        if not (items := threads.thread(key)):
            continue
        compared = _compared(board, items)
        for line in compared.lines:
            if line.section != Section.POINTS:
                continue
            said = standing_words(board, line, words)
            if line.standing == Standing.AGREED:
                agreed.append(_row(board, items[0], "agreed", said, line, words))
                continue
            if line.no in compared.no_longer:
                said = f"{words.say('readout-no-longer')}; {said}"
            code = "disputed" if line.standing == Standing.DIFFERENT else "open"
            yield _row(board, items[0], code, said, line, words)
    yield from agreed


def _compared(board: Board, items: list[Item]) -> Comparison:
    """Return the readouts that count, lined up: one that lacks the signatures of its office has no effect."""
    state = board.situation.state_of(items[0].id)
    lacking = {entry for entry, _ in state.ignored} if state is not None else set()
    return compare(item for item in items if item.id not in lacking)


def _row(board: Board, root: Item, section: str, said: str, line: Line, words: View) -> dict[str, Any]:
    return {
        "section": words.say(f"situation-{section}"),
        "code": section,
        "entry": root.id.hex(),
        "from": harmless(board.line.name_of(root.node)),
        "status": root.status.name,
        "when": "",
        "stands": said,
        "sentence": words.say("readout-text-of", {"party": head_words(line, words), "text": _text(board, line, words)}),
    }


def head_words(line: Line, words: View) -> str:
    return words.say(f"readout-line-{line.section.value.replace('_', '-')}", {"no": line.no})


def standing_words(board: Board, line: Line, words: View) -> str:
    said = [] if line.speaker is None else [words.say("readout-stated-by", {"party": _party(board, line.speaker)})]
    match line.standing, line.only_in():
        case Standing.ONE_TEXT_ONLY, int(party):
            said.append(words.say("readout-only-in", {"party": _party(board, party)}))
        case Standing.AGREED, _:
            said.append(words.say("readout-agreed"))
        case Standing.WRITTEN_ALIKE, _:
            said.append(words.say("readout-alike"))
        case _:
            said.append(words.say("readout-differs"))
    return "; ".join(said)


def _text(board: Board, line: Line, words: View) -> str:
    """Return the words of a line; of texts that differ each with whose it is."""
    if line.standing != Standing.DIFFERENT:
        return text_of(line.texts[0][1], words)
    said = [
        words.say("readout-text-of", {"party": _party(board, party), "text": text_of(texts, words)})
        for party, texts in line.texts
    ]
    return " / ".join(said)


def text_of(texts: tuple[FreeText, ...], words: View) -> str:
    """Return the text in the reader's language where there is one, else all of them."""
    own = [text for text in texts if text.language == words.phrases.language]
    return " / ".join(harmless(text.text) for text in own or texts)


def _party(board: Board, party: int) -> str:
    return harmless(board.line.ours.name if party == board.line.party else board.line.theirs.name)
