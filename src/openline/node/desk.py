"""The desk of a node: what an officer has written goes out at once, or waits for a second person as a draft.

Who may release what is data (core/rules/release), asked here for every interface. A draft keeps the very parts that
will travel, so that what the second person reads and signs is what is sent.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from hashlib import sha256
from typing import Any

from openline.core import encoding
from openline.core.catalogue.incidents import Account, CeasefireEvent
from openline.core.catalogue.parts import Content, SignOff, read_parts
from openline.core.catalogue.receipts import KeyEvent
from openline.core.catalogue.rendering import Phrases, clock, harmless, kebab, sentence
from openline.core.catalogue.scalars import write_time
from openline.core.catalogue.talks import CallRequest
from openline.core.catalogue.view import View
from openline.core.errors import Misuse, Said
from openline.core.record.entry import Header, Precedence
from openline.core.rules.duress import goes_out
from openline.core.rules.release import ReleaseRule, check_release, persons_missing, release_rule
from openline.core.situation.references import office_thread
from openline.core.situation.signing import OfficeState, holders_needed, speaking_office
from openline.core.situation.situation import Situation
from openline.node.lines import Line
from openline.node.officers import Actor
from openline.node.speaking import Speech, named_by
from openline.store import kept
from openline.store.contract import Store

MAX_DRAFT = 8 << 20


@dataclass(frozen=True, slots=True)
class Rest:
    """What an audience is not shown yet: it becomes a draft once what it may see now has been sent.

    Attributes:
        parts: of the full version, without sign-offs.
        salt: of its body, which the coarse version has named.
        due: from when it may go; None where the rule never shows it.
    """

    parts: tuple[bytes, ...]
    salt: bytes
    due: int | None


@dataclass(frozen=True, slots=True)
class SentBack:
    """Somebody who may release a draft did not, and says why; its writer is named at home only, and so is this."""

    by: str
    at: int
    reason: str


@dataclass(frozen=True, slots=True)
class Held:
    """Written or released under duress: it leaves this node only once a person of the own command has released it.

    Attributes:
        by: whose duress code it was, named at home only.
        header: of the entry that this officer is shown in its stead; b"" where it waits as a draft there too.
        cleared: who of the command released it; "" before.
        gone: discarded; it is kept, so that its officer still sees it as sent.
    """

    by: str
    at: int
    header: bytes = b""
    cleared: str = ""
    gone: bool = False

    @property
    def id(self) -> bytes:
        """The id of the entry that its officer is shown."""
        return sha256(self.header).digest()

    def read(self) -> Header:
        return Header.from_bytes(self.header)


@dataclass(frozen=True, slots=True)
class Draft:
    """Something written and not sent.

    Attributes:
        id: first letters of the digest over its parts.
        parts: of the body, without sign-offs.
        released_by: officers who released it, in order; they are named at home only.
        why: a code that says what it waits for: release, suspended, later, withheld.
        due: from when it may go, where that is later; nobody but a person sends it then.
        salt: of its body, where an entry that was sent has named it.
        rest: what is kept once this one has been sent.
        sent_back: the newest word of whoever sent it back; all releases before it count no more.
        held: it was written or released under duress.
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
    due: int | None = None
    salt: bytes = b""
    rest: Rest | None = None
    sent_back: SentBack | None = None
    held: Held | None = None
    content: Content = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "content", read_parts(self.parts))

    def speech(self) -> Speech:
        return Speech(
            self.content.cover, self.content.element, self.precedence, self.content.texts, self.sign_offs, self.salt
        )

    def is_due(self, now: int) -> bool:
        """Say whether it may go now, as far as its audience's rule goes."""
        return self.why != "withheld" and (self.due is None or self.due <= now)


def rule_of(speech: Speech, agreed: Mapping[str, int]) -> ReleaseRule:
    """Return what the release of a speech takes under a charter's words."""
    element = speech.element
    level = element.level if isinstance(element, CallRequest) else None
    names_who = isinstance(element, Account | CeasefireEvent) and element.attribution is not None
    return release_rule(
        element.name.lower(),
        level=level,
        attribution=names_who,
        agreed=agreed,
    )


class Desk:
    """The drafts of a node, as whoever looks may see and change them.

    An officer under duress changes a copy that lasts as long as the process: what others wrote stays as it is.
    """

    def __init__(
        self, store: Store, viewer: Callable[[], Actor | None], answers_for: Callable[[Actor | None, Held], bool],
        changed: Callable[[bytes], None],
    ) -> None:  # fmt: skip
        """Take who looks now, who may see what was held, and what is told that drafts of a line changed."""
        self._store, self._viewer, self._answers_for, self._changed = store, viewer, answers_for, changed
        self._copies: dict[str, Draft | None] = {}

    def keep(
        self,
        line: Line,
        speech: Speech,
        officer: str,
        now: int,
        why: str,
        request: str,
        released: tuple[str, ...],
        content: bytes | None = None,
    ) -> Draft:
        """Keep a speech as a draft, released so far by these officers; the same request keeps one draft.

        Args:
            content: what was asked for, where the parts themselves hold a clock.
        """
        parts = replace(speech, sign_offs=()).parts()
        name = name_of(line, content or list(parts), request)
        return self.put(
            line, Draft(name, line.id, parts, speech.precedence, officer, now, released, speech.sign_offs, why)
        )

    def put(self, line: Line, draft: Draft) -> Draft:
        """Keep a draft; one of the same name that is kept already stays as it is."""
        held = next((each for each in self.all(line) if each.id == draft.id), None)
        if held is None:
            self._put(draft)
        return held or draft

    def release(self, line: Line, name: str, officer: str, agreed: Mapping[str, int]) -> Draft:
        """Release a draft as one more person.

        Args:
            agreed: the words of the charter that governs what is said now.
        Raises:
            Misuse: no such draft; it was released by this person already.
        """
        draft = self.find(line, name)
        if officer in draft.released_by and persons_missing(rule_of(draft.speech(), agreed), draft.released_by):
            check_release(rule_of(draft.speech(), agreed), (*draft.released_by, officer))
        held = draft.held
        if held is not None and self._answers_for(self._viewer(), held):
            held = replace(held, cleared=officer)
        draft = replace(draft, released_by=tuple(dict.fromkeys((*draft.released_by, officer))), held=held)
        self._put(draft)
        return draft

    def sign(self, line: Line, name: str, sign_off: SignOff) -> Draft:
        """Add the sign-off of an office key to a draft; the same key signs once."""
        draft = self.find(line, name)
        others = tuple(each for each in draft.sign_offs if each.key != sign_off.key)
        draft = replace(draft, sign_offs=(*others, sign_off))
        self._put(draft)
        return draft

    def send_back(self, line: Line, name: str, said: SentBack) -> Draft:
        """Keep why somebody sent a draft back; whoever had released or signed it does so anew, or not."""
        draft = replace(self.find(line, name), released_by=(), sign_offs=(), sent_back=said)
        self._put(draft)
        return draft

    def drop(self, line: Line, name: str) -> None:
        """Forget a draft.

        Raises:
            Misuse: there is none.
        """
        draft = self.find(line, name)
        if self._coerced is not None:
            self._copies[draft.id] = None
        elif draft.held is not None and draft.held.header:
            self.keep_as_it_is(replace(draft, held=replace(draft.held, gone=True)))
        else:
            self.sent(draft)

    def sent(self, draft: Draft) -> None:
        """Forget a draft that was sent."""
        self._store.drop_draft(draft.id).result()
        self._changed(draft.line)

    def find(self, line: Line, name: str) -> Draft:
        """Return the draft whose id begins with `name`.

        Raises:
            Misuse: none does, or several do.
        """
        found = [draft for draft in self.all(line) if draft.id.startswith(name)]
        if len(found) != 1 or not name:
            raise Misuse(
                f"no draft, or more than one, begins with {name!r}",
                hint="openline draft list shows them",
                said=Said("no-such", {"name": name}),
            )
        return found[0]

    def all(self, line: Line) -> list[Draft]:
        """Return the drafts of a line that this viewer may see, oldest first."""
        every, by = self.every(line), self._viewer()
        if self._coerced is None:
            return [shown for each in every if (shown := self._as_seen(each, by)) is not None]
        seen = [self._copies.get(each.id, replace(each, held=None)) for each in every if not _as_sent(each)]
        return [each for each in seen if each is not None]

    def every(self, line: Line) -> list[Draft]:
        """Return all drafts of a line as they are, oldest first, whoever looks."""
        return sorted((_read(kept) for kept in self._store.drafts(line.id)), key=lambda draft: draft.written_at)

    def _as_seen(self, draft: Draft, by: Actor | None) -> Draft | None:
        """Return a draft as somebody free sees it: a colleague's that was released under duress, as it was before."""
        if draft.held is None or self._may_see(draft.held, by):
            return draft
        return None if draft.written_by == draft.held.by else replace(draft, held=None)

    def _may_see(self, held: Held, by: Actor | None) -> bool:
        """Say whether somebody sees it: what looks sent to its officer, those alone who answer for it."""
        return not held.gone and (not held.header or self._answers_for(by, held))

    @property
    def _coerced(self) -> Actor | None:
        by = self._viewer()
        return by if by is not None and by.coerced else None

    def _put(self, draft: Draft) -> None:
        by = self._coerced
        if by is None:
            return self.keep_as_it_is(draft)
        self._copies[draft.id] = draft
        if all(kept.id != draft.id for kept in self._store.drafts(draft.line)):
            released = tuple(name for name in draft.released_by if name != by.name)
            held = None if goes_out(*named_by(draft.speech())) else Held(by.name, draft.written_at)
            self.keep_as_it_is(replace(draft, released_by=released, held=held))
        return None

    def keep_as_it_is(self, draft: Draft) -> None:
        """Keep a draft, in place of an earlier one, whoever acts."""
        self._store.put_draft(kept.Draft(draft.id, draft.line, _write(draft))).result()
        self._changed(draft.line)


def _as_sent(draft: Draft) -> bool:
    return draft.held is not None and draft.held.header != b""


def name_of(line: Line, said: Any, request: str) -> str:
    """Return the id of the draft to which a request leads: the same request leads to the same one."""
    return sha256(encoding.encode([line.id, said, request])).hexdigest()[:12]


def waits_for(speech: Speech, released_by: Sequence[str], line: Line, situation: Situation) -> dict[str, int]:
    """Return how many more people, and how many more holders of the office's key, a speech waits for."""
    office = speaking_office(speech.cover, speech.element)
    state = situation.state(office_thread(line.party, office))
    keys = dict(state.keys) if isinstance(state, OfficeState) else {}
    bound = isinstance(state, OfficeState) and state.bound
    agreed = situation.charter.now().world.words
    needed = holders_needed(speech.element, bound=bound, words=agreed)
    if bound and isinstance(speech.element, KeyEvent) and speech.element.public_key is not None:
        needed = max(1, min(2, len(keys)))
    signed = {each.key for each in speech.sign_offs if each.key in keys and each.office == office}
    return {
        "people": persons_missing(rule_of(speech, agreed), released_by),
        "holders": max(0, needed - len(signed)),
    }


def draft_waits(draft: Draft, line: Line, situation: Situation) -> dict[str, int]:
    """Return for whom a draft waits: of what was written or released under duress, always one of the own command."""
    waits = waits_for(draft.speech(), draft.released_by, line, situation)
    if draft.held is not None and not draft.held.cleared:
        waits["people"] = max(1, waits["people"])
    return waits


def draft_row(draft: Draft, line: Line, situation: Situation, words: Phrases | View) -> dict[str, Any]:
    """Return the form of a draft for programs and tables."""
    due = "–" if draft.due is None else clock(draft.due, words)
    waits, back, held = draft_waits(draft, line, situation), draft.sent_back, draft.held
    why = draft.why if held is None or not held.header else "held"
    return {
        "draft": draft.id,
        "type": draft.content.element.name,
        "type_words": words.say(f"element-{kebab(draft.content.element.name)}"),
        "sentence": sentence(draft.content.cover, draft.content.element, words),
        "written_by": draft.written_by,
        "written_at": clock(draft.written_at, words),
        "released_by": list(draft.released_by),
        "why": why,
        "why_words": words.say(f"draft-why-{why}", {"at": due, "officer": "" if held is None else held.by}),
        "due": None if draft.due is None else write_time(draft.due),
        "waits_for": waits,
        "waits_words": waits_words(waits, words),
        "sent_back": ""
        if back is None
        else words.say(
            "draft-sent-back", {"officer": back.by, "at": clock(back.at, words), "reason": harmless(back.reason)}
        ),
    }


def waits_words(waits: Mapping[str, int], words: Phrases | View) -> str:
    """Say how many people and holders of keys are missing; "" where nobody is."""
    said = [words.say(f"waits-{who}", {"count": number}) for who, number in waits.items() if number]
    return words.say("list-separator").join(said)


def kept_back(drafts: Iterable[Draft], at: int, words: View) -> Iterator[str]:
    """Return reminders of the drafts whose time has come for their audience, or will come; those due first."""
    held = [draft for draft in drafts if draft.due is not None]
    for draft in sorted(held, key=lambda draft: (draft.due or 0, draft.id)):
        key = "reminder-draft-due" if draft.is_due(at) else "reminder-draft-later"
        what = sentence(draft.content.cover, draft.content.element, words)
        yield words.say(key, {"draft": draft.id, "at": clock(draft.due, words), "what": what})


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
            7: draft.due,
            8: draft.salt,
            9: None if draft.rest is None else [list(draft.rest.parts), draft.rest.salt, draft.rest.due],
            11: None if draft.held is None else list(astuple(draft.held)),
            10: None if draft.sent_back is None else [draft.sent_back.by, draft.sent_back.at, draft.sent_back.reason],
        }
    )


def _read(kept: kept.Draft) -> Draft:
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
        due=known.get(7),
        salt=known.get(8, b""),
        rest=None if known.get(9) is None else Rest(tuple(known[9][0]), known[9][1], known[9][2]),
        sent_back=None if known.get(10) is None else SentBack(*known[10]),
        held=None if known.get(11) is None else Held(*known[11]),
    )
