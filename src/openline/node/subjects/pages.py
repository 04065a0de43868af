"""The verbs that show a subject of a line as a page, and how many things wait in each."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.rendering import harmless, kebab
from openline.core.errors import Misuse
from openline.node.lines import Line
from openline.node.phrases import Seen
from openline.node.subjects import asked, charter, line, plans, talks
from openline.node.subjects.card import Card, Look
from openline.node.subjects.table import SUBJECTS, writable

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
    **{subject: partial(line.plain, subject) for subject in ("encounters", "words", "line")},
}
"""How the page of each subject is made."""


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
            tones = Counter(card.tone for look in looks for card in PAGES[subject](look))
            counted = {"all": tones.total(), "open": tones["open"], "disputed": tones["disputed"]}
            rows.append(
                {"subject": subject, "words": words.say(f"subject-{subject}"), **counted, "overdue": tones["overdue"]}
            )
        return rows

    def subject(
        self, subject: str, line: str | None = None, language: str | None = None, seen: Seen | None = None
    ) -> dict[str, Any]:
        """Return the page of a subject on a line, or on all lines: cards, the most pressing first."""
        if subject not in PAGES:
            raise Misuse(f"there is no subject {subject!r}", hint=f"there are {', '.join(SUBJECTS)}")
        words = self._service.reader(language, seen)
        found = [(card, look) for look in self._looks(line, language, seen) for card in PAGES[subject](look)]
        found.sort(key=lambda pair: pair[0].rank)
        cards = [{**card.row(look), "peer": harmless(look.line.theirs.name)} for card, look in found[:MOST_CARDS]]
        more = len(found) - len(cards)
        return {
            "subject": subject,
            "words": words.say(f"subject-{subject}"),
            "cards": cards,
            "more": words.say("and-more", {"count": more}) if more else "",
            "empty": "" if cards else words.say("subject-empty"),
            "writable": [{"kind": kind, "words": words.say(f"element-{kebab(kind)}")} for kind in writable(subject)],
        }

    def _looks(self, line: str | None, language: str | None, seen: Seen | None) -> list[Look]:
        words, at = self._service.reader(language, seen), self._service.now()
        lines = [self._service.line(line)] if line is not None else self._all()
        return [Look(self._service.board(each), at, words, self._service.node) for each in lines]

    def _all(self) -> list[Line]:
        return [line for line in self._service.all_lines() if line.confirmed]
