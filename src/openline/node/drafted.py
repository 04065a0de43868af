"""A draft in full, for who releases it: what would be said, what it meets, who stands behind it, what it still lacks.

What a second person releases is what that person has read.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from openline.core.catalogue.rendering import details, harmless
from openline.core.catalogue.view import View
from openline.core.rules.roles import Role
from openline.node.beforehand import meeting_row, meetings, not_comparable, root_of, stated_by, warnings
from openline.node.board import Board
from openline.node.desk import Draft, draft_row, draft_waits
from openline.node.lines import Line
from openline.node.officers import Actor
from openline.node.phrases import Seen

if TYPE_CHECKING:
    from openline.node.service import Service


class Drafted:
    """What waits on this node, one draft at a time."""

    def __init__(self, service: "Service") -> None:
        self._service, self._desk = service, service.desk

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"draft.show": self.show}

    def show(
        self, draft: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return a draft in full, in a reader's words, and what this reader can do for it."""
        found, words = self._service.line(line), self._service.reader(language, seen)
        held, board = self._desk.find(found, draft), self._service.board(found)
        content, by = held.content, self._service.viewer
        root, _ = root_of(content.element, board)
        lacks = "" if by is None else self._lacks(held, by, found, board)
        return {
            **draft_row(held, found, board.situation, words),
            "line": found.id.hex(),
            "peer": harmless(found.theirs.name),
            "status": content.cover.status.name.lower(),
            "precedence": held.precedence.name.lower(),
            "precedence_words": words.say(f"precedence-{held.precedence.name.lower()}"),
            "details": details(content.element, words),
            "texts": [harmless(text, lines=True) for text in content.texts],
            "conflicts": list(_meets(found, board, held, words)),
            "advice": list(warnings(content.element, root, self._service.now(), board, words)),
            "lacks": lacks,
            "lacks_words": self._say(lacks, held, words),
        }

    def _lacks(self, draft: Draft, by: Actor, line: Line, board: Board) -> str:
        """Return a code that says why this officer cannot release the draft now; "" where nothing is in the way."""
        waits = draft_waits(draft, line, board.situation)
        if Role.RELEASE not in by.roles:
            return "role"
        if by.name in draft.released_by and waits["people"]:
            return "second"
        if not waits["people"] and waits["holders"]:
            return "keys"
        if not draft.is_due(self._service.now()):
            return "time"
        return ""

    def _say(self, lacks: str, draft: Draft, words: View) -> str:
        if not lacks:
            return ""
        command = f"openline draft {'sign' if lacks == 'keys' else 'release --early'} {draft.id}"
        return words.say(f"draft-lacks-{lacks}", {"command": command})


def _meets(line: Line, board: Board, draft: Draft, view: View) -> Iterator[str]:
    """Say what of all that is in force a draft would meet, the gravest first, and what of it cannot be compared."""
    what = stated_by(draft.content.element, board)
    for why in not_comparable(what.forms, view).values():
        yield f"{view.say('label-not-compared')}: {why}"
    rows = [
        meeting_row(each, line, board, view) for each in meetings(line, board, what, int(draft.content.cover.status))
    ]
    said = [{"ours": harmless(what.name), "theirs": harmless(row["name"]), "windows": row["when"]} for row in rows]
    yield from dict.fromkeys(view.say("conflict-line", each) for each in said)
