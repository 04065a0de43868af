"""People who may act on a node, in the form in which its store keeps them: office, roles, and how each signs in.

Names of people, their keys and the hashes of their codes lie wrapped under the node's storage key and never leave it;
the other side sees the office and the number of the watch.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from openline.core import encoding
from openline.core.errors import Misuse
from openline.core.rules.roles import USUAL, Means, Role, roles_behind
from openline.store.kept import Officer

MAX_SECRET: Final = 16 * 1024
MAX_PASSKEYS: Final = 8


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: an officer, named at home only, for an office.

    Attributes:
        roles: those that count behind the means.
        watch: number of the watch that this person stands; "" where none was begun.
        coerced: signed in with the duress code; nothing of it is said to the other side.
    """

    name: str
    office: str
    roles: frozenset[Role] = USUAL
    means: Means = Means.PASSPHRASE
    watch: str = ""
    coerced: bool = False


@dataclass(frozen=True, slots=True)
class Passkey:
    """A key that an officer's device or token holds.

    Attributes:
        id: by which the device finds it.
        key: its public key, a COSE key.
        count: signatures it claims to have made; one that goes back is a copy.
        label: what the officer calls the device.
        added: seconds UTC.
    """

    id: bytes
    key: bytes
    count: int
    label: str
    added: int


@dataclass(frozen=True, slots=True)
class Person:
    """An enrolled officer.

    Attributes:
        passphrase: verifier, for the command line.
        code, duress: verifiers of the two codes typed at the desk; None until the officer has chosen them.
        generator: secret of a code generator (RFC 6238); b"" where there is none.
        step: the last step of the generator that was used: no code counts twice.
    """

    name: str
    office: str
    passphrase: bytes
    roles: frozenset[Role] = USUAL
    passkeys: tuple[Passkey, ...] = ()
    code: bytes | None = None
    duress: bytes | None = None
    generator: bytes = b""
    step: int = 0

    def acts(self, means: Means, *, watch: str = "", coerced: bool = False) -> Actor:
        return Actor(self.name, self.office, roles_behind(means, self.roles), means, watch, coerced)

    def passkey(self, name: bytes) -> Passkey | None:
        return next((each for each in self.passkeys if each.id == name), None)


def roles_of(names: Iterable[str]) -> frozenset[Role]:
    """Return the roles of these names; the usual ones where none is named.

    Raises:
        Misuse: there is no such role.
    """
    known = {role.name.lower(): role for role in Role}
    wanted = list(names)
    for name in wanted:
        if name not in known:
            raise Misuse(f"there is no role {name!r}", hint=f"one of {', '.join(known)}")
    return frozenset(known[name] for name in wanted) or USUAL


def write_person(person: Person) -> Officer:
    """Return a person as the store keeps it."""
    form: dict[int, Any] = {
        0: person.office,
        1: person.passphrase,
        2: [int(role) for role in sorted(person.roles)],
        3: [[each.id, each.key, each.count, each.label, each.added] for each in person.passkeys],
        4: person.code,
        5: person.duress,
        6: person.generator,
        7: person.step,
    }
    return Officer(person.name, encoding.encode(form))


def read_person(officer: Officer) -> Person:
    """Return the person that the store keeps."""
    known: Any = encoding.decode(officer.secret, max_bytes=MAX_SECRET)
    return Person(
        officer.name,
        known[0],
        known[1],
        frozenset(Role(role) for role in known[2]),
        tuple(Passkey(*each) for each in known[3]),
        known[4],
        known[5],
        known[6],
        known[7],
    )
