"""The party's own people as an administrator sees them: their keys, sessions and roles, and how these are taken back.

What is taken back counts from that moment: sessions end, their pages are told nothing more, and what a sign-in that is
under way has shown counts no more. Names stay in the audit feed, which nobody shortens.

An administrator under duress is shown that it was done; nothing of it holds, and the command hears of it as of any act.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.rendering import clock, harmless
from openline.core.catalogue.view import View
from openline.core.errors import Misuse, Said
from openline.core.rules.roles import Role
from openline.node.gate import no_such_officer
from openline.node.officers import Actor, Passkey, Person, roles_of
from openline.node.phrases import Seen
from openline.node.sessions import Session

if TYPE_CHECKING:
    from openline.node.service import Service

NAMED: Final = 12
MOST_ANSWERS: Final = 64
"""So many answers are remembered, of requests that may be made again."""
Change = Callable[[Person], Person | None]
"""Makes of a person what is kept from now on; None for nothing."""


class LastAdministrator(Misuse):
    """Nobody would be left who administers at this desk."""

    code = "last_administrator"
    hint = "give another officer the role, and a passkey, first"


@dataclass(slots=True)
class _Feigned:
    """What coerced administrators are shown instead."""

    people: dict[str, Person | None] = field(default_factory=dict)
    ended: set[str] = field(default_factory=set)


class People:
    """Lists the party's people, and takes back. Used by the verbs' thread alone."""

    def __init__(self, service: "Service") -> None:
        self._service, self._feigned = service, _Feigned()
        self._answers: dict[Any, dict[str, Any]] = {}

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"officer.list": self.listed}

    def acts(self) -> dict[str, Callable[..., Any]]:
        """Return what an officer who administers may do, and the party with its passphrase."""
        return {
            "officer.take-back": self._once(self.take_back),
            "officer.end": self._once(self.end),
            "officer.roles": self._once(self.change_roles),
            "officer.remove": self._once(self.remove),
        }

    def _once(self, work: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        """Give the same request the same answer: what was lost on the way is asked for again."""

        def act(*, request_id: str = "", by: Actor | None = None, **given: Any) -> dict[str, Any]:
            asked = (work.__name__, by and by.name, request_id, repr(sorted(given.items())))
            if request_id and asked in self._answers:
                return self._answers[asked]
            done = work(by=by, **given)
            if request_id:
                self._answers[asked] = done
                while len(self._answers) > MOST_ANSWERS:
                    del self._answers[next(iter(self._answers))]
            return done

        return act

    def listed(self, language: str | None = None, seen: Seen | None = None) -> list[dict[str, Any]]:
        """Return everybody who is enrolled, each with roles, passkeys and sessions."""
        by, words = self._service.viewer, self._service.reader(language, seen)
        return [self._row(person, by, words) for person in self._people(by)]

    def take_back(self, name: str, passkey: str, by: Actor | None = None) -> dict[str, Any]:
        """Let a passkey of an officer count no more; the sessions that it opened end."""

        def without(person: Person) -> Person:
            self._find(person, passkey)
            return replace(person, passkeys=tuple(each for each in person.passkeys if name_of(each) != passkey))

        key = self._find(self._person(name, by), passkey)
        self._change(name, without, by)
        self._end(lambda session: session.actor.name == name and session.passkey == key.id, by)
        return {"name": f"{name} {passkey}"}

    def end(self, name: str, session: str = "", by: Actor | None = None) -> dict[str, Any]:
        """End one session of an officer, or all of them."""
        self._person(name, by)
        chosen = [each.id for each in self._sessions(name, by) if session in ("", each.id)]
        if session and not chosen:
            raise Misuse(
                f"{name} has no session {session[:64]}",
                hint="it may have ended by itself",
                said=Said("no-such-session", {"name": name}),
            )
        self._end(lambda each: each.id in chosen, by)
        return {"name": " ".join(filter(None, (name, session))), "ended": len(chosen)}

    def change_roles(self, name: str, roles: Sequence[str], by: Actor | None = None) -> dict[str, Any]:
        """Give an officer these roles and no others; the officer signs in anew."""
        if not roles:
            raise Misuse(
                "an officer has a role",
                hint="openline officer remove takes somebody out altogether",
                said=Said("officer-without-role"),
            )
        wanted = roles_of(roles)
        if self._person(name, by).roles != wanted:
            self._change(name, lambda person: replace(person, roles=wanted), by)
            self._end(lambda session: session.actor.name == name, by)
        return {"name": " ".join((name, *(role.name.lower() for role in sorted(wanted))))}

    def remove(self, name: str, by: Actor | None = None) -> dict[str, Any]:
        """Take an officer out: no passkey, code, generator, passphrase or session counts any more."""
        self._change(name, lambda person: None, by)
        self._end(lambda session: session.actor.name == name, by)
        return {"name": name}

    # what is kept, and what a coerced administrator is shown as kept

    def _people(self, by: Actor | None) -> list[Person]:
        people = self._service.gate.people()
        if by is None or not by.coerced:
            return list(people)
        shown = (self._feigned.people.get(person.name, person) for person in people)
        return [person for person in shown if person is not None]

    def _person(self, name: str, by: Actor | None) -> Person:
        found = next((person for person in self._people(by) if person.name == name), None)
        if found is None:
            raise no_such_officer(name)
        return found

    def _sessions(self, name: str, by: Actor | None) -> list[Session]:
        hidden = self._feigned.ended if by is not None and by.coerced else set()
        found = self._service.sessions.every()
        return [each for each in found if each.actor.name == name and each.id not in hidden]

    def _change(self, name: str, change: Change, by: Actor | None) -> None:
        with self._service.gate.lock:
            before, changed = self._people(by), change(self._person(name, by))
            after = [changed if each.name == name else each for each in before]
            _check_left(before, [each for each in after if each is not None])
            if by is not None and by.coerced:
                self._feigned.people[name] = changed
            elif changed is None:
                self._service.gate.remove(name)
            else:
                self._service.gate.change(name, lambda now: _must(change(now)))

    def _end(self, chosen: Callable[[Session], bool], by: Actor | None) -> None:
        """End sessions; under duress the coerced officer's own alone, the others look ended."""
        if by is not None and by.coerced:
            self._feigned.ended |= {each.id for each in self._service.sessions.every() if chosen(each)}
            self._service.sessions.end(lambda each: chosen(each) and each.actor.name == by.name and each.actor.coerced)
        else:
            self._service.sessions.end(chosen)

    def _find(self, person: Person, passkey: str) -> Passkey:
        found = next((each for each in person.passkeys if name_of(each) == passkey), None)
        if found is None:
            raise Misuse(
                f"{person.name} has no passkey {passkey[:64]}",
                hint="openline officer list names them",
                said=Said("no-such-passkey", {"name": person.name}),
            )
        return found

    def _row(self, person: Person, by: Actor | None, words: View) -> dict[str, Any]:
        keys = [
            {"passkey": name_of(each), "label": harmless(each.label), "added_words": clock(each.added, words)}
            for each in person.passkeys
        ]
        return {
            "name": person.name,
            "office": person.office,
            "roles": [role.name.lower() for role in sorted(person.roles)],
            "generator": bool(person.generator),
            "passkeys": keys,
            "sessions": [self._session(each, words) for each in self._sessions(person.name, by)],
        }

    def _session(self, session: Session, words: View) -> dict[str, Any]:
        return {
            "session": session.id,
            "means": session.actor.means.value,
            "passkey": "" if not session.passkey else _short(session.passkey),
            "began_words": clock(session.at, words),
            "used_words": clock(session.at + int(session.used - session.began), words),
            "locked": not session.open(self._service.sessions.clock()),
        }


def name_of(passkey: Passkey) -> str:
    """Return by what people name a passkey: its own id tells devices apart to whoever collects such ids."""
    return _short(passkey.id)


def _short(passkey: bytes) -> str:
    return sha256(passkey).hexdigest()[:NAMED]


def _must(person: Person | None) -> Person:
    assert person is not None
    return person


def _check_left(before: Sequence[Person], after: Sequence[Person]) -> None:
    """Refuse what would leave nobody who administers, or nobody of them who can sign in, where there was somebody."""
    for administers in (_may, lambda person: _may(person) and person.passkeys):
        if any(map(administers, before)) and not any(map(administers, after)):
            raise LastAdministrator("nobody would be left who administers at this desk")


def _may(person: Person) -> bool:
    return Role.ADMINISTER in person.roles
