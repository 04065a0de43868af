"""Who may act on a node: the party by its passphrase, officers by theirs, each checked as often as it costs nothing."""

import hmac
import secrets
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from threading import RLock

from openline.core.errors import Misuse, Said
from openline.core.rules.roles import Means, Role
from openline.node import keystore
from openline.node.officers import Actor, Person, read_person, write_person
from openline.store.contract import Store
from openline.store.kept import Part


class WrongOfficer(Misuse):
    """No such officer, or not that officer's passphrase; which of the two is not said."""

    code = "wrong_officer"
    hint = "openline officer list shows who is enrolled here"


class NotYours(Misuse):
    """The officer has not the role that this act takes."""

    code = "not_your_role"
    hint = "somebody with that role does it: openline officer list shows who has which"


class Gate:
    """Checks passphrases, and remembers while the process lives which ones were right.

    Attributes:
        lock: held by whoever changes what is kept of people: sign-ins and administration do, in threads of their own.
    """

    def __init__(self, folder: Path, store: Store) -> None:
        self._folder, self._store, self.lock = folder, store, RLock()
        self._proved = secrets.token_bytes(32), set[bytes]()
        self._people: tuple[int, tuple[Person, ...]] = -1, ()

    def people(self) -> tuple[Person, ...]:
        """Return everybody who is enrolled, by name."""
        revision, people = self._store.revision(Part.PEOPLE), self._people
        if people[0] != revision:
            people = self._people = revision, tuple(read_person(officer) for officer in self._store.officers())
        return people[1]

    def person(self, name: str) -> Person | None:
        return next((person for person in self.people() if person.name == name), None)

    def change(self, name: str, work: Callable[[Person], Person]) -> Person:
        """Change what is kept of a person, as it stands now; return the person as kept from now on.

        Raises:
            Misuse: there is no such officer.
        """
        with self.lock:
            person = self.person(name)
            if person is None:
                raise no_such_officer(name)
            changed = work(person)
            self._store.update_officer(write_person(changed)).result()
            return changed

    def remove(self, name: str) -> None:
        """Keep nothing of a person any more."""
        with self.lock:
            self._store.remove_officer(name).result()

    def check_party(self, passphrase: str) -> None:
        """Raises WrongPassphrase."""
        if not self._seen_before(b"party", passphrase):
            keystore.open_node(self._folder, passphrase)
            self._remember(b"party", passphrase)

    def check_officer(self, name: str, passphrase: str) -> Actor:
        """Return who acts, and for which office.

        Raises:
            WrongOfficer.
        """
        person = self.person(name)
        if person is None:
            raise WrongOfficer(f"{name!r} and this passphrase are no officer of this node")
        if not self._seen_before(name.encode() + person.passphrase, passphrase):
            if not keystore.matches(passphrase, person.passphrase):
                raise WrongOfficer(f"{name!r} and this passphrase are no officer of this node")
            self._remember(name.encode() + person.passphrase, passphrase)
        return person.acts(Means.PASSPHRASE)

    def party_proved(self, passphrase: str) -> None:
        """Take it as known that this is the party's passphrase: it has just opened the keys."""
        self._remember(b"party", passphrase)

    def _seen_before(self, who: bytes, passphrase: str) -> bool:
        return self._mark(who, passphrase) in self._proved[1]

    def _remember(self, who: bytes, passphrase: str) -> None:
        """Keep a keyed mark of a passphrase that was right, so that a busy watch pays for Argon2 once a start."""
        self._proved[1].add(self._mark(who, passphrase))

    def _mark(self, who: bytes, passphrase: str) -> bytes:
        return hmac.digest(self._proved[0], sha256(who).digest() + passphrase.encode(), "sha256")


def no_such_officer(name: str) -> Misuse:
    return Misuse(
        f"there is no officer {name[:64]!r}",
        hint="openline officer list shows who is enrolled here",
        said=Said("no-such-officer", {"name": name[:64]}),
    )


def check_role(actor: Actor, role: Role) -> None:
    """Raises NotYours."""
    if role not in actor.roles:
        how = " behind a code generator" if actor.means is Means.GENERATOR else ""
        raise NotYours(f"{actor.name} has not the role {role.name.lower()}{how}")
