"""The verbs that show a subject of a line as a page, and how many things wait in each."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.rendering import harmless, kebab
from openline.core.errors import Misuse, Said
from openline.core.situation.state import State
from openline.node.lines import Line
from openline.node.phrases import Seen
from openline.node.subjects import asked, charter, line, plans, talks
from openline.node.subjects.acts import waits_for_people
from openline.node.subjects.card import Card, Look, of_thread
from openline.node.subjects.table import SUBJECT_OF, SUBJECTS, writable

if TYPE_CHECKING:
    from openline.node.service import Service

MOST_CARDS: Final = 60
"""So many cards are shown of a subject, the most pressing ones; the others are counted."""


PAGES: Final[dict[str, Callable[[Look], Iterator[Card]]]] = {
    "crises": talks.crises,
    "incidents": asked.incidents,
    "questions": asked.questions,
    "plans": plans.plans,
    "launches": plans.announced_and_seen,
    "protection": plans.protection,
    "meetings": talks.meetings,
    "readouts": talks.readouts,
    "commitments": talks.commitments,
    "contacts": line.contacts,
    "suspensions": line.suspensions,
    "charter": charter.page,
}
"""How a page is made where more is to be said than what was said."""


IN_ORDER: Final = frozenset({"charter", "contacts"})
"""Their cards stand in an order of their own: the whole, then article by article; the other side, then ours."""


def cards(subject: str, look: Look) -> Iterator[Card]:
    """Return the cards of a subject: those of its page, then every other thread that has its place there."""
    shown: set[bytes] = set()
    for card in PAGES.get(subject, _nothing)(look):
        shown.update(item.id for item in card.thread)
        yield card
    for state in look.board.situation.states(State):
        if SUBJECT_OF.get(state.element, "line") == subject and not shown.issuperset(state.items):
            yield of_thread(look, state)


def _nothing(look: Look) -> Iterator[Card]:
    return iter(())


class Subjects:
    """What has come of all that was said about one thing."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"subjects": self.subjects, "subject": self.subject}

    def subjects(
        self, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> list[dict[str, Any]]:
        """Return the subjects, with how many cards each has on a line, or on all, and how they stand."""
        looks = self._looks(line, language, seen)
        words = self._service.reader(language, seen)
        rows = []
        for subject in SUBJECTS:
            tones = Counter(card.tone for look in looks for card in cards(subject, look))
            counted = {"all": tones.total(), "open": tones["open"], "disputed": tones["disputed"]}
            rows.append(
                {"subject": subject, "words": words.say(f"subject-{subject}"), **counted, "overdue": tones["overdue"]}
            )
        return rows

    def subject(
        self, subject: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return the page of a subject on a line, or on all: cards, the most pressing first or in their own order."""
        if subject not in SUBJECTS:
            raise Misuse(
                f"there is no subject {subject!r}",
                hint=f"there are {', '.join(SUBJECTS)}",
                said=Said("not-of-list", {"name": subject, "known": ", ".join(SUBJECTS)}),
            )
        words = self._service.reader(language, seen)
        found = [(card, look) for look in self._looks(line, language, seen) for card in cards(subject, look)]
        if subject not in IN_ORDER:
            found.sort(key=lambda pair: pair[0].rank)
        shown = [self._row(card, look) for card, look in found[:MOST_CARDS]]
        more = len(found) - len(shown)
        return {
            "subject": subject,
            "words": words.say(f"subject-{subject}"),
            "cards": shown,
            "more": words.say("and-more", {"count": more}) if more else "",
            "empty": "" if shown else words.say("subject-empty"),
            "writable": [{"kind": kind, "words": words.say(f"element-{kebab(kind)}")} for kind in writable(subject)],
        }

    def _row(self, card: Card, look: Look) -> dict[str, Any]:
        """Return a card with what becomes of its acts where this reader acts: sent, or left for others to release."""
        by, agreed = self._service.viewer, look.board.situation.charter.now().world.words
        acts = tuple({**each, "waits": waits_for_people(each["act"], by, agreed)} for each in card.acts)
        return {**card.row(look), "acts": acts, "peer": harmless(look.line.theirs.name)}

    def _looks(self, line: str | None, language: str | None, seen: Seen | None) -> list[Look]:
        words, at = self._service.reader(language, seen), self._service.now()
        lines = [self._service.line(line)] if line is not None else self._all()
        return [Look(self._service.board(each), at, words, self._service.node) for each in lines]

    def _all(self) -> list[Line]:
        return [line for line in self._service.all_lines() if line.confirmed]
