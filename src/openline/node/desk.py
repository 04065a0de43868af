"""The desk of a node: what an officer has written goes out at once, or waits for a second person as a draft.

Who may release what is data (core/rules/release), asked here for every interface. A draft keeps the very parts that
will travel, so that what the second person reads and signs is what is sent.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from openline.core import encoding
from openline.core.catalogue.incidents import Account, CeasefireEvent
from openline.core.catalogue.parts import Content, SignOff, read_parts
from openline.core.catalogue.receipts import KeyEvent
from openline.core.catalogue.rendering import Phrases, sentence
from openline.core.catalogue.talks import CallRequest
from openline.core.catalogue.view import View
from openline.core.errors import Misuse
from openline.core.record.entry import Precedence
from openline.core.rules.release import ReleaseRule, check_release, persons_missing, release_rule
from openline.core.situation.references import office_thread
from openline.core.situation.signing import OfficeState, holders_needed, speaking_office
from openline.core.situation.situation import Situation
from openline.node.lines import Line
from openline.node.speaking import Speech
from openline.store import contract
from openline.store.contract import Store

MAX_DRAFT = 8 << 20


@dataclass(frozen=True, slots=True)
class Draft:
    """Something written and not sent.

    Attributes:
        id: first letters of the digest over its parts.
        parts: of the body, without sign-offs.
        released_by: officers who released it, in order; they are named at home only.
        why: a code that says what it waits for.
    """

    id: str
    line: bytes
    parts: tuple[bytes, ...]
    precedence: Precedence
    written_by: str
    written_at: int
    released_by: tuple[str, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    why: str = "release"
    content: Content = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "content", read_parts(self.parts))

    def speech(self) -> Speech:
        return Speech(self.content.cover, self.content.element, self.precedence, self.content.texts, self.sign_offs)


def rule_of(speech: Speech, line: Line) -> ReleaseRule:
    """Return what the release of a speech takes under the line's charter."""
    element = speech.element
    level = element.level if isinstance(element, CallRequest) else None
    names_who = isinstance(element, Account | CeasefireEvent) and element.attribution is not None
    return release_rule(
        element.name.lower(),
        level=level,
        attribution=names_who,
        agreed={**line.charter.quotas, **line.charter.deadlines},
    )


class Desk:
    """The drafts of a node."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, line: Line, speech: Speech, officer: str, now: int, why: str, request: str) -> Draft:
        """Keep a speech as a draft that `officer` has released for his part; the same request keeps one draft."""
        parts = replace(speech, sign_offs=()).parts()
        name = sha256(encoding.encode([line.id, list(parts), request])).hexdigest()[:12]
        held = next((draft for draft in self.all(line) if draft.id == name), None)
        if held is not None:
            return held
        draft = Draft(name, line.id, parts, speech.precedence, officer, now, (officer,), speech.sign_offs, why)
        self._put(draft)
        return draft

    def release(self, line: Line, name: str, officer: str) -> Draft:
        """Release a draft as one more person.

        Raises:
            Misuse: no such draft; it was released by this person already.
        """
        draft = self.find(line, name)
        if officer in draft.released_by and persons_missing(rule_of(draft.speech(), line), draft.released_by):
            check_release(rule_of(draft.speech(), line), (*draft.released_by, officer))
        draft = replace(draft, released_by=tuple(dict.fromkeys((*draft.released_by, officer))))
        self._put(draft)
        return draft

    def sign(self, line: Line, name: str, sign_off: SignOff) -> Draft:
        """Add the sign-off of an office key to a draft; the same key signs once."""
        draft = self.find(line, name)
        others = tuple(each for each in draft.sign_offs if each.key != sign_off.key)
        draft = replace(draft, sign_offs=(*others, sign_off))
        self._put(draft)
        return draft

    def drop(self, line: Line, name: str) -> None:
        """Forget a draft.

        Raises:
            Misuse: there is none.
        """
        self._store.drop_draft(self.find(line, name).id).result()

    def find(self, line: Line, name: str) -> Draft:
        """Return the draft whose id begins with `name`.

        Raises:
            Misuse: none does, or several do.
        """
        found = [draft for draft in self.all(line) if draft.id.startswith(name)]
        if len(found) != 1 or not name:
            raise Misuse(f"no draft, or more than one, begins with {name!r}", hint="openline draft list shows them")
        return found[0]

    def all(self, line: Line) -> list[Draft]:
        """Return the drafts of a line, oldest first."""
        return sorted((_read(kept) for kept in self._store.drafts(line.id)), key=lambda draft: draft.written_at)

    def _put(self, draft: Draft) -> None:
        self._store.put_draft(contract.Draft(draft.id, draft.line, _write(draft))).result()


def waits_for(draft: Draft, line: Line, situation: Situation) -> dict[str, int]:
    """Return how many more people, and how many more holders of the office's key, a draft waits for."""
    speech = draft.speech()
    office = speaking_office(speech.cover, speech.element)
    state = situation.state(office_thread(line.party, office))
    keys = dict(state.keys) if isinstance(state, OfficeState) else {}
    bound = isinstance(state, OfficeState) and state.bound
    needed = holders_needed(speech.element, bound=bound, words=situation.world.words)
    if bound and isinstance(speech.element, KeyEvent) and speech.element.public_key is not None:
        needed = max(1, min(2, len(keys)))
    signed = {each.key for each in draft.sign_offs if each.key in keys and each.office == office}
    return {
        "people": persons_missing(rule_of(speech, line), draft.released_by),
        "holders": max(0, needed - len(signed)),
    }


def draft_row(draft: Draft, line: Line, situation: Situation, words: Phrases | View) -> dict[str, Any]:
    """Return the form of a draft for programs and tables."""
    return {
        "draft": draft.id,
        "type": draft.content.element.name,
        "sentence": sentence(draft.content.cover, draft.content.element, words),
        "written_by": draft.written_by,
        "released_by": list(draft.released_by),
        "why": draft.why,
        "waits_for": waits_for(draft, line, situation),
    }


def _write(draft: Draft) -> bytes:
    signed: Sequence[list[Any]] = [[each.office, each.key, each.signature] for each in draft.sign_offs]
    return encoding.encode(
        {
            0: list(draft.parts),
            1: int(draft.precedence),
            2: draft.written_by,
            3: draft.written_at,
            4: list(draft.released_by),
            5: list(signed),
            6: draft.why,
        }
    )


def _read(kept: contract.Draft) -> Draft:
    known: Any = encoding.decode(kept.data, max_bytes=MAX_DRAFT)
    return Draft(
        id=kept.id,
        line=kept.line,
        parts=tuple(known[0]),
        precedence=Precedence(known[1]),
        written_by=known[2],
        written_at=known[3],
        released_by=tuple(known[4]),
        sign_offs=tuple(SignOff(office=office, key=key, signature=signed) for office, key, signed in known[5]),
        why=known[6],
    )
