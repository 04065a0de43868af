"""Two accounts of a talk in words: lined up in their thread, and point by point in the situation."""

from collections.abc import Iterator
from typing import Any, Final

from openline.core.catalogue.element import FreeText
from openline.core.catalogue.incidents import Account
from openline.core.catalogue.plain import to_plain
from openline.core.catalogue.talks import CallRequest, Crisis, Meeting, Readout
from openline.core.catalogue.view import View, harmless
from openline.core.situation.item import Item
from openline.core.situation.readouts import Comparison, Line, Section, Standing, compare, signed_alike
from openline.core.situation.state import newest
from openline.node.board import Board

TALKED_OF: Final = (CallRequest, Meeting, Crisis, Account)
"""Of what two sides write down what was said of it."""
ALL: Final = "all"


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


def newest_of(board: Board, entry: bytes, *, ours: bool) -> tuple[Item, Readout] | None:
    """Return the newest readout of one side in the thread of an entry; None where it has written none."""
    held = [item for item in _counting(board, entry) if (item.party == board.line.party) == ours]
    found = newest(held)
    return (found[-1], found[-1].element) if found and isinstance(found[-1].element, Readout) else None


def begun(board: Board, item: Item, language: str, chosen: str) -> tuple[dict[str, Any], str]:
    """Return how our own text of a talk begins, in the plain form, and the path of the first point that is not agreed.

    It is our newest text, with those points of the other side's that were chosen; where we have written none, and
    nothing was chosen, with all of theirs. What we once left out never comes back by itself: left as it stands it
    would be agreed.

    Args:
        chosen: numbers of points, as "2-5"; or ALL.
    """
    ours, theirs = (newest_of(board, item.id, ours=each) for each in (True, False))
    last = ours or theirs
    if last is None:
        point = {"no": 1, "texts": [{"language": language}]}
        return {"about": _talk(board, item).hex(), "proposed": [point]}, "proposed[0].texts[0].marker"
    kept = {} if ours is None else to_plain(ours[1])
    wanted = ALL if ours is None and not chosen else chosen
    theirs_chosen = [
        point
        for point in (() if theirs is None else theirs[1].proposed)
        if wanted == ALL or str(point.no) in wanted.split("-")
    ]
    points = {point.no: point for point in (*theirs_chosen, *(() if ours is None else ours[1].proposed))}
    agreed = set() if ours is None or theirs is None else signed_alike(ours[1], theirs[1])
    fields = {**kept, "about": last[1].about.hex(), "proposed": [to_plain(points[no]) for no in sorted(points)]}
    if theirs is not None:
        fields["replies_to"] = theirs[0].id.hex()
    first = next((at for at, no in enumerate(sorted(points)) if no not in agreed), None)
    return fields, "" if first is None else f"proposed[{first}].texts[0].text"


def _talk(board: Board, item: Item) -> bytes:
    """Return the first entry of the talk that an entry is about."""
    state = board.situation.state_of(item.id)
    return item.id if state is None else state.root


def would_follow(board: Board, made: Readout, words: View) -> Iterator[str]:
    """Say which points would be agreed once a readout were sent, and which would be agreed no longer."""
    if made.about not in board.situation.threads or (theirs := newest_of(board, made.about, ours=False)) is None:
        return
    ours = newest_of(board, made.about, ours=True)
    before = set() if ours is None else signed_alike(ours[1], theirs[1])
    after = signed_alike(made, theirs[1])
    for key, numbers in (("readout-would-undo", before - after), ("readout-would-agree", after)):
        if numbers:
            yield words.say(key, {"points": words.listed([str(no) for no in sorted(numbers)])})


def _counting(board: Board, entry: bytes) -> list[Item]:
    """Return the readouts of a thread that count: one that lacks the signatures of its office has no effect."""
    state, threads = board.situation.state_of(entry), board.situation.threads
    if entry not in threads:  # it came before what it follows
        return []
    lacking = {each for each, _ in state.ignored} if state is not None else set()
    thread = threads.thread(threads.key_of(entry))
    return [item for item in thread if isinstance(item.element, Readout) and item.id not in lacking]


def _compared(board: Board, items: list[Item]) -> Comparison:
    return compare(_counting(board, items[0].id))


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
    """Return the words of a line; of texts that differ each with whose it is, in every language."""
    if line.standing != Standing.DIFFERENT:
        return text_of(line.texts[0][1], words)
    said = [
        words.say("readout-text-of", {"party": _party(board, party), "text": text_beside(line, party, words)})
        for party, _ in line.texts
    ]
    return " / ".join(said)


def text_beside(line: Line, party: int, words: View) -> str:
    """Return a party's text of a line; where the texts differ in a language that the reader does not read, all of it.

    Two texts that are shown alike and said to differ would be taken for an error of the desk.
    """
    texts = dict(line.texts)
    shown = {each: text_of(said, words) for each, said in texts.items()}
    if line.standing != Standing.DIFFERENT or len(set(shown.values())) > 1:
        return shown[party]
    return "\n".join(
        f"[{each.language}] {words.say(f'marker-{each.marker.name.lower()}')}: {harmless(each.text)}"
        for each in texts[party]
    )


def text_of(texts: tuple[FreeText, ...], words: View) -> str:
    """Return the text in the reader's language where there is one, else all of them."""
    own = [text for text in texts if text.language == words.phrases.language]
    return " / ".join(harmless(text.text) for text in own or texts)


def _party(board: Board, party: int) -> str:
    return harmless(board.line.ours.name if party == board.line.party else board.line.theirs.name)
