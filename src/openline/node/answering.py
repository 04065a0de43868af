"""Where two notices meet, in full: to look at, and to tell the other side, which an officer does, never the node."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from openline.core.catalogue.measures import height, length
from openline.core.catalogue.plain import to_plain
from openline.core.catalogue.rendering import clock, details
from openline.core.catalogue.view import View
from openline.core.situation.answers import Answer, answer
from openline.node.board import Board
from openline.node.computed import words_of
from openline.node.phrases import Seen
from openline.node.reading import resolve

if TYPE_CHECKING:
    from openline.node.service import Service


class Answering:
    """What is computed of two notices that meet."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"conflict": self.show}

    def show(
        self, one: str, other: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return where two notices meet, in full."""
        board = self._service.board(self._service.line(line))
        words = self._service.reader(language, seen)
        found = _answer(board, one, other)
        element, said = found.element(), list(_rows(found, words))
        areas = [detail.area() for detail in found.details]
        return {
            **to_plain(element),
            "meetings": [
                {
                    "at": detail.near.at,
                    "height_m": detail.near.height_m,
                    "area_km2": None if area is None else round(area[1], 3),
                    "severity": detail.severity.name.lower(),
                    "lower_m": detail.meeting.found.lower_m,
                    "upper_m": detail.meeting.found.upper_m,
                    "inside": list(detail.meeting.found.inside),
                    "least_distance_m": detail.meeting.found.least_distance_m,
                }
                for detail, area in zip(found.details, areas, strict=True)
            ],
            "details": [*details(element, words), *said],
        }


def conflict_fields(board: Board, one: str, other: str, proposal: dict[str, Any] | None) -> dict[str, Any]:
    """Return the plain form of the CONFLICT that tells the other side, as this node computes it."""
    return to_plain(_answer(board, one, other).element()) | ({"proposal": proposal} if proposal else {})


def _answer(board: Board, one: str, other: str) -> Answer:
    return answer(board.plans, resolve(board, one).id, resolve(board, other).id, words_of(board))


def _rows(found: Answer, words: View) -> Iterator[tuple[str, str]]:
    gravest = found.gravest
    area, met = gravest.area(), gravest.meeting.found
    if not met.least_distance_m:  # the form leaves out what is nought
        yield words.say("field-least-distance-dm"), length(0, words)
    yield words.say("label-heights"), heights_words(met.lower_m, met.upper_m, words)
    yield words.say("label-nearest-at"), clock(gravest.near.at, words)
    yield words.say("label-heights-apart"), words.say("unit-metres", {"value": gravest.near.height_m})
    if area is not None:
        yield words.say("label-common-area"), words.say("unit-square-kilometres", {"value": round(area[1], 3)})


def heights_words(lower_m: float | None, upper_m: float | None, words: View) -> str:
    """Return the common band in words (spec 5.3.5)."""
    limits = {
        name: height(round(10 * metres), words, up=name == "upper")
        for name, metres in (("lower", lower_m), ("upper", upper_m))
        if metres is not None
    }
    keys = {(): "heights-all", ("lower",): "heights-above", ("upper",): "heights-below"}
    return words.say(keys.get(tuple(limits), "heights"), limits)
