"""The week's alarms: how many, which of them nobody needed, and how long the slowest waited. It stays at home."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.measures import duration
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.rendering import clock, kebab, sentence
from openline.core.catalogue.view import View, harmless
from openline.core.errors import Misuse, Said
from openline.core.rules.needless import Alarm, Needless, counts, needless
from openline.core.rules.precedence import ORDER
from openline.core.situation.item import Item
from openline.node.alarm_log import OWN, Rang
from openline.node.board import Board
from openline.node.lines import Line
from openline.node.phrases import Seen
from openline.node.ring_words import kind_words, taken_words
from openline.node.rung import AT_HOME

if TYPE_CHECKING:
    from openline.node.service import Service

WEEK_S: Final = 7 * 86_400
SHOWN: Final = 200


class AlarmWeek:
    """What the alarm log and the record say of a week (in the verbs' thread)."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"ring.week": self.week}

    def week(self, back: int = 0, language: str | None = None, seen: Seen | None = None) -> dict[str, Any]:
        """Return the alarms of the last seven days, or of those before.

        Args:
            back: so many weeks earlier; the log goes back two.
        """
        if back not in (0, 1):
            raise Misuse(
                "the alarm log goes back two weeks",
                hint="0 is the last week, 1 the one before",
                said=Said("alarm-log-weeks"),
            )
        words, now = self._service.reader(language, seen), self._service.now()
        end = now - back * WEEK_S
        lines = {line.id.hex(): line for line in self._service.all_lines() if line.confirmed}
        alarms = [
            alarm
            for name, line in [*lines.items(), (OWN, None)]
            for alarm in self._alarms(name, line)
            if end - WEEK_S < alarm.at <= end
        ]
        unneeded = needless(alarms, now)
        return {
            "from_words": clock(end - WEEK_S, words),
            "to_words": clock(end, words),
            "counts": [
                {
                    "line": each.line,
                    "peer": self._peer(lines.get(each.line), words),
                    "precedence": each.precedence,
                    "precedence_words": words.say(f"precedence-{each.precedence}"),
                    "alarms": each.alarms,
                    "needless": each.needless,
                    "slowest": duration(each.slowest_s, words),
                }
                for each in sorted(counts(alarms, now), key=lambda c: (c.line, ORDER.index(c.precedence)))
            ],
            "needless": [self._row(lines.get(each.line), each, why, words) for each, why in unneeded[-SHOWN:][::-1]],
            "left_off": max(0, len(unneeded) - SHOWN),
        }

    def _alarms(self, name: str, line: Line | None) -> Iterator[Alarm]:
        board = None if line is None else self._service.board(line)
        for rang in self._service.alarm_log.of(name).values():
            if rang.kind == "duress":  # not everybody who looks is to know
                continue
            item = None if board is None else _item(board, rang)
            said = [] if board is None or item is None else board.takers(item)
            moments = [*(each.at for each in rang.taken), *(word.clock for word in said)]
            yield Alarm(
                name,
                rang.id,
                "" if item is None else _same(item),
                rang.precedence,
                rang.at,
                rang.real,
                max(rang.at, min(moments)) if moments else None,
                any(_follows(word) for word in said),
                item is None,
            )

    def _row(self, line: Line | None, alarm: Alarm, why: Needless, words: View) -> dict[str, Any]:
        rang = self._service.alarm_log.of(alarm.line)[alarm.entry]
        item = None if line is None else _item(self._service.board(line), rang)
        return {
            "line": alarm.line,
            "entry": alarm.entry,
            "at_words": clock(alarm.at, words),
            "peer": self._peer(line, words),
            "kind_words": kind_words(rang.kind, words),
            "precedence": alarm.precedence,
            "precedence_words": words.say(f"precedence-{alarm.precedence}"),
            "words": "" if item is None else sentence(item.cover, item.element, words),
            "why": words.say(f"needless-{kebab(why)}"),
            "taken": taken_words(rang.taken[-1], words) if rang.taken else "",
        }

    def _peer(self, line: Line | None, words: View) -> str:
        return words.say("ring-own-event") if line is None else harmless(line.theirs.name)


def _item(board: Board, rang: Rang) -> Item | None:
    if rang.kind in AT_HOME or len(rang.id) != 64 or bytes.fromhex(rang.id) not in board:
        return None
    return board[bytes.fromhex(rang.id)]


def _same(item: Item) -> str:
    """Return by what the same thing, said again by the same node, is known."""
    return sha256(item.node + repr(item.element).encode()).hexdigest()


def _follows(word: Item) -> bool:
    """Say whether an own word is more than that somebody has opened it."""
    return not (isinstance(word.element, Receipt) and word.element.level == Level.OPENED)
