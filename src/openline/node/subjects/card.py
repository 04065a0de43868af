"""What the page of a subject is made of: cards, each a thread or what came of several, in the reader's words.

A card has no words of its own making about right or wrong: it shows who said what, how it stands by the rules, until
when, and what may be said next.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from openline.core.catalogue.rendering import clock, harmless, kebab, sentence
from openline.core.catalogue.view import View
from openline.core.record.entry import Status
from openline.core.situation.item import Item
from openline.core.situation.state import State
from openline.node.board import Board
from openline.node.lines import Line
from openline.node.reading import reason_words

MOST_STEPS: Final = 40
"""So many of the newest entries of a thread stand on its card; the thread itself has all."""
TONES: Final = ("overdue", "disputed", "open", "agreed", "done", "")
"""How a card stands, the most pressing first."""


@dataclass(frozen=True, slots=True)
class Look:
    """Who looks at which line, and when.

    Attributes:
        at: seconds UTC.
        node: our own.
    """

    board: Board
    at: int
    words: View
    node: bytes

    @property
    def line(self) -> Line:
        return self.board.line

    @property
    def ours(self) -> int:
        return self.line.party

    @property
    def theirs(self) -> int:
        return next(number for number in self.board.situation.world.parties if number != self.ours)

    def say(self, key: str, **given: Any) -> str:
        return self.words.say(key, given or None)

    def party(self, number: int) -> str:
        return harmless(self.line.ours.name if number == self.ours else self.line.theirs.name)

    def clock(self, at: int | None) -> str:
        return "–" if at is None else clock(at, self.words)

    def thread(self, state: State) -> list[Item]:
        return self.board.situation.threads.thread(state.key)


def cell(words: str, tone: str = "") -> dict[str, str]:
    return {"words": words, "tone": tone}


def table(
    title: str, heads: Sequence[str], rows: Iterable[Sequence[dict[str, str]]], picks: Sequence[int] = ()
) -> dict[str, Any]:
    """Return a table.

    Args:
        picks: for each row the number by which it can be chosen for an act, 0 where it cannot; none for no row.
    """
    held = [tuple(row) for row in rows]
    return {"title": title, "heads": tuple(heads), "rows": held, "picks": tuple(picks) or (0,) * len(held)}


def act(name: str, words: str, target: bytes, **more: Any) -> dict[str, Any]:
    """Return an act that is offered.

    Args:
        name: the verb that carries it out.
        words: what it says to the other side.
        more: minutes, proposed to an act that takes them; points, where rows of a table are chosen for it.
    """
    return {"act": name, "words": words, "target": target.hex(), "minutes": None, "points": False, **more}


def form(kind: str, words: str, about: bytes) -> dict[str, Any]:
    """Return what is begun in the drafting view: a type, of an entry."""
    return {"kind": kind, "words": words, "about": about.hex()}


@dataclass(frozen=True, slots=True)
class Card:
    """One card of a page.

    Attributes:
        root: the entry that it is opened by; None for what no single entry says.
        tone: one of TONES.
        due: when something is next due, seconds UTC.
        forms: what takes more than the two actions of an act.
    """

    title: str
    root: Item | None = None
    standing: str = ""
    tone: str = ""
    due: int | None = None
    facts: tuple[tuple[str, str], ...] = ()
    tables: tuple[dict[str, Any], ...] = ()
    acts: tuple[dict[str, Any], ...] = ()
    thread: tuple[Item, ...] = ()
    moment: int = 0
    forms: tuple[dict[str, Any], ...] = ()

    @property
    def rank(self) -> tuple[Any, ...]:
        """Return what stands higher: the lower. What is real first, then what is pressing; then the newest."""
        unreal = self.root is not None and self.root.status != Status.ACTUAL
        return unreal, TONES.index(self.tone), self.due is None, self.due or 0, -self.moment, self.title

    def row(self, look: Look) -> dict[str, Any]:
        """Return it as plain values in the reader's words."""
        root = self.root
        return {
            "line": look.line.id.hex(),
            "entry": "" if root is None else root.id.hex(),
            "kind_words": "" if root is None else look.say(f"element-{kebab(root.element.name)}"),
            "author": "" if root is None else harmless(look.line.name_of(root.node)),
            "status": "actual" if root is None else root.status.name.lower(),
            "status_words": "" if root is None else look.say(f"status-{root.status.name.lower()}"),
            "title": self.title,
            "standing": self.standing,
            "tone": self.tone,
            "due": self.due,
            "due_words": "" if self.due is None else look.clock(self.due),
            "facts": self.facts,
            "tables": self.tables,
            "acts": self.acts,
            "forms": self.forms,
            "steps": steps(look, self.thread),
            "earlier": max(0, len(self.thread) - MOST_STEPS),
        }


def steps(look: Look, thread: Sequence[Item]) -> list[dict[str, Any]]:
    """Return the newest entries of a thread, each in one sentence."""
    state = look.board.situation.state_of(thread[0].id) if thread else None
    ignored = dict(state.ignored) if state is not None else {}
    return [
        {
            "entry": item.id.hex(),
            "author": harmless(look.line.name_of(item.node)),
            "at_words": look.clock(item.clock),
            "sentence": sentence(item.cover, item.element, look.words),
            "reason": reason_words(ignored[item.id], look.words) if item.id in ignored else "",
        }
        for item in thread[-MOST_STEPS:]
    ]


def of_thread(look: Look, state: State, **how: Any) -> Card:
    """Return the card of a thread, to be filled."""
    thread = look.thread(state)
    root = look.board[state.root]
    title = sentence(root.cover, root.element, look.words)
    moment = max((item.clock for item in thread), default=root.clock)
    return replace(Card(title, root, thread=tuple(thread), moment=moment), **how)
