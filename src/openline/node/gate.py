"""Who may act on a node: the party by its passphrase, officers by theirs, each checked as often as it costs nothing."""

import hmac
import secrets
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from openline.core import encoding
from openline.core.errors import Misuse
from openline.node import keystore
from openline.store.contract import Store
from openline.store.kept import Officer


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: an officer, named at home only, for an office."""

    name: str
    office: str


class WrongOfficer(Misuse):
    """No such officer, or not that officer's passphrase; which of the two is not said."""

    code = "wrong_officer"
    hint = "openline officer list shows who is enrolled here"


class Gate:
    """Checks passphrases, and remembers while the process lives which ones were right."""

    def __init__(self, folder: Path, store: Store) -> None:
        self._folder, self._store = folder, store
        self._proved = secrets.token_bytes(32), set[bytes]()

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
        officer = next((officer for officer in self._store.officers() if officer.name == name), None)
        if officer is None:
            raise WrongOfficer(f"{name!r} and this passphrase are no officer of this node")
        office, verifier = read_secret(officer)
        if not self._seen_before(name.encode() + verifier, passphrase):
            if not keystore.matches(passphrase, verifier):
                raise WrongOfficer(f"{name!r} and this passphrase are no officer of this node")
            self._remember(name.encode() + verifier, passphrase)
        return Actor(name, office)

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


def read_secret(officer: Officer) -> tuple[str, bytes]:
    """Return the office and the passphrase's verifier of an enrolled officer."""
    known = encoding.fields(encoding.decode(officer.secret, max_bytes=1024), range(2))
    return encoding.field(known, 0, str), encoding.field(known, 1, bytes)
