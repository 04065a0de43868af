"""Signing in at the desk: passkeys, a code typed beside them, a code generator where there is no passkey, and sessions.

Passkeys are checked by the library `webauthn`, generators by `cryptography`; what is ours is who may, how often, and
for how long. Everything here is in memory and ends with the process; what lasts is the person in the store.

Every sign-in asks for the officer's own code, so that the duress code can take its place and nothing looks different.
"""

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Protocol

from openline.core.errors import Misuse, Unavailable
from openline.core.rules.roles import Means
from openline.node import keystore
from openline.node.gate import Gate
from openline.node.officers import MAX_PASSKEYS, Actor, Passkey, Person, write_person
from openline.store.contract import Store

if TYPE_CHECKING:
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor

IDLE_S: Final = 15 * 60
"""So long a session stays open without an act of its officer; then it is locked, and asks for the passkey again."""
WATCH_S: Final = 13 * 3600
"""So long a session lasts at most: a watch of twelve hours and its hand-over."""
CHALLENGE_S: Final = 5 * 60
INVITATION_S: Final = 30 * 60
TRIES: Final = 5
TRIES_S: Final = 5 * 60
"""So many wrong codes an officer may give in so much time."""
MAX_OPEN: Final = 16_384
"""So many challenges are open at once; the oldest gives way."""
CODE_DIGITS: Final = range(6, 13)
GENERATOR_STEP_S: Final = 30


class NotSignedIn(Misuse):
    """No session, or one that has ended or is locked."""

    code = "not_signed_in"
    hint = "sign in"


class SignInRefused(Misuse):
    """Passkey, code or name is not right; which of them is not said."""

    code = "sign_in_refused"
    hint = "try again; after five wrong codes wait five minutes"


class TooManyTries(Unavailable):
    """An officer's codes were wrong too often."""

    code = "too_many_tries"
    hint = "wait five minutes; or let the party's administrator invite the officer anew"


class Origin(Protocol):
    """Where the desk is reached."""

    @property
    def name(self) -> str:
        """The host name to which passkeys are bound."""

    @property
    def origin(self) -> str:
        """What the browser says as the page's origin."""


@dataclass(frozen=True, slots=True)
class Session:
    """An officer at a desk.

    Attributes:
        began, used: the process's clock, seconds.
        locked: by the officer, or for having been idle.
    """

    actor: Actor
    began: float
    used: float
    locked: bool = False

    def ended(self, now: float) -> bool:
        return now - self.began > WATCH_S

    def open(self, now: float) -> bool:
        return not self.locked and now - self.used <= IDLE_S and not self.ended(now)


@dataclass(frozen=True, slots=True)
class _Challenge:
    value: bytes
    until: float
    officer: str = ""


@dataclass(slots=True)
class SignIn:
    """Who is signed in, and how one comes to be. Its methods may take half a second and are called one at a time."""

    gate: Gate
    store: Store
    origin: Origin
    clock: Callable[[], float]
    """the process's own clock, seconds"""
    now: Callable[[], int]
    """the node's clock, seconds UTC"""
    _sessions: dict[bytes, Session] = field(default_factory=dict)
    _challenges: dict[str, _Challenge] = field(default_factory=dict)
    _invitations: dict[bytes, tuple[str, float]] = field(default_factory=dict)
    _wrong: dict[str, list[float]] = field(default_factory=dict)

    # an officer comes to the desk for the first time

    def invite(self, name: str) -> str:
        """Return the words by which an enrolled officer may register a passkey once, within half an hour.

        Raises:
            Misuse: there is no such officer.
        """
        if self.gate.person(name) is None:
            raise Misuse(f"there is no officer {name!r}", hint="openline officer add NAME enrols one")
        words = secrets.token_urlsafe(15)
        self._invitations[_digest(words)] = name, self.clock() + INVITATION_S
        return words

    def begin_enrolment(self, invitation: str) -> dict[str, Any]:
        """Return the ticket and options with which the browser makes a passkey."""
        from webauthn import generate_registration_options, options_to_json
        from webauthn.helpers.structs import (
            AuthenticatorSelectionCriteria,
            PublicKeyCredentialDescriptor,
            ResidentKeyRequirement,
            UserVerificationRequirement,
        )

        person = self._invited(invitation)
        ticket, challenge = self._challenge(person.name)
        options = generate_registration_options(
            rp_id=self.origin.name,
            rp_name="Openline",
            user_name=person.name,
            user_id=sha256(person.name.encode()).digest(),
            challenge=challenge,
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED,
                user_verification=UserVerificationRequirement.REQUIRED,
            ),
            exclude_credentials=[_descriptor(PublicKeyCredentialDescriptor, key) for key in person.passkeys],
        )
        return {"ticket": ticket, "officer": person.name, "options": json.loads(options_to_json(options))}

    def finish_enrolment(
        self, invitation: str, ticket: str, credential: dict[str, Any], code: str, duress: str, label: str
    ) -> Person:
        """Keep the new passkey and the officer's two codes; the invitation is used up.

        Raises:
            SignInRefused: the browser's answer does not hold.
            Misuse: a code is none, or both are alike.
        """
        from webauthn import verify_registration_response
        from webauthn.helpers.exceptions import WebAuthnException

        person = self._invited(invitation)
        check_codes(code, duress)
        if len(person.passkeys) >= MAX_PASSKEYS:
            raise Misuse(f"an officer has at most {MAX_PASSKEYS} passkeys")
        expected = self._expected(ticket, person.name)
        try:
            made = verify_registration_response(credential=credential, **expected)
        except WebAuthnException as error:
            raise SignInRefused(f"the passkey could not be registered: {error}") from error
        key = Passkey(made.credential_id, made.credential_public_key, made.sign_count, label[:64], self.now())
        kept = replace(
            person,
            passkeys=(*person.passkeys, key),
            code=keystore.hash_code(code),
            duress=keystore.hash_code(duress),
        )
        self.store.update_officer(write_person(kept)).result()
        self._invitations.pop(_digest(invitation), None)
        return kept

    def _invited(self, invitation: str) -> Person:
        name, until = self._invitations.get(_digest(invitation), ("", 0.0))
        person = self.gate.person(name) if self.clock() <= until else None
        if person is None:
            raise SignInRefused("this invitation is used up or has expired", hint="openline officer invite NAME")
        return person

    # an officer signs in

    def begin(self) -> dict[str, Any]:
        """Return the ticket and options with which the browser asks for a passkey; nobody is named yet."""
        from webauthn import generate_authentication_options, options_to_json
        from webauthn.helpers.structs import UserVerificationRequirement

        ticket, challenge = self._challenge("")
        options = generate_authentication_options(
            rp_id=self.origin.name, challenge=challenge, user_verification=UserVerificationRequirement.REQUIRED
        )
        return {"ticket": ticket, "options": json.loads(options_to_json(options))}

    def finish(self, ticket: str, credential: dict[str, Any], code: str) -> tuple[str, Session]:
        """Open a session for whom passkey and code show; return the word that the browser keeps, and the session.

        Raises:
            SignInRefused: one of them is wrong.
            TooManyTries.
        """
        from webauthn import base64url_to_bytes, verify_authentication_response
        from webauthn.helpers.exceptions import WebAuthnException

        expected = self._expected(ticket, "")
        try:
            name = base64url_to_bytes(str(credential.get("id", "")))
        except ValueError as error:
            raise SignInRefused("this passkey is not known here") from error
        person = next((each for each in self.gate.people() if each.passkey(name)), None)
        key = None if person is None else person.passkey(name)
        if person is None or key is None:
            raise SignInRefused("this passkey is not known here")
        try:
            shown = verify_authentication_response(
                credential=credential,
                credential_public_key=key.key,
                credential_current_sign_count=key.count,
                **expected,
            )
        except WebAuthnException as error:
            raise SignInRefused("this passkey is not known here") from error
        coerced = self._check_code(person, code)
        used = tuple(replace(each, count=shown.new_sign_count) if each is key else each for each in person.passkeys)
        self.store.update_officer(write_person(replace(person, passkeys=used))).result()
        return self._open(person, Means.PASSKEY, coerced)

    def with_generator(self, officer: str, digits: str, code: str) -> tuple[str, Session]:
        """Open a session by a code generator; it can read and receipt, and nothing more.

        Raises:
            SignInRefused, TooManyTries.
        """
        person = self.gate.person(officer)
        if person is None or not person.generator:
            raise SignInRefused("name, generator or code is not right")
        # apart from the codes: whoever guesses digits must not shut the door to the passkey
        self._check_tries(digits_of := f"digits of {person.name}")
        step = _step_of(person, digits, self.now())
        if step is None:
            self._was_wrong(digits_of)
            raise SignInRefused("name, generator or code is not right")
        coerced = self._check_code(person, code)
        self.store.update_officer(write_person(replace(person, step=step))).result()
        return self._open(person, Means.GENERATOR, coerced)

    def _check_code(self, person: Person, code: str) -> bool:
        """Return whether it is the duress code; both are always tried, so that neither takes longer."""
        self._check_tries(person.name)
        if person.code is None or person.duress is None:
            raise SignInRefused("name, passkey or code is not right")
        right, coerced = keystore.matches(code, person.code), keystore.matches(code, person.duress)
        if not (right or coerced):
            self._was_wrong(person.name)
            raise SignInRefused("name, passkey or code is not right")
        self._wrong.pop(person.name, None)
        return coerced

    def _check_tries(self, name: str) -> None:
        since = self.clock() - TRIES_S
        recent = self._wrong[name] = [at for at in self._wrong.get(name, []) if at > since]
        if len(recent) >= TRIES:
            raise TooManyTries("the codes of this officer were wrong too often")

    def _was_wrong(self, name: str) -> None:
        self._wrong.setdefault(name, []).append(self.clock())

    # sessions

    def _open(self, person: Person, means: Means, coerced: bool) -> tuple[str, Session]:
        word, now = secrets.token_urlsafe(32), self.clock()
        self._sessions = {key: each for key, each in self._sessions.items() if not each.ended(now)}
        session = self._sessions[_digest(word)] = Session(person.acts(means, coerced=coerced), now, now)
        return word, session

    def session(self, word: str, *, act: bool = False) -> Session:
        """Return the open session of a browser's word.

        Args:
            act: its officer did something; a page that only listens keeps no session open.
        Raises:
            NotSignedIn: there is none, or it is locked.
        """
        key, now = _digest(word), self.clock()
        found = self._sessions.get(key)
        if found is None or found.ended(now):
            self._sessions.pop(key, None)
            raise NotSignedIn("nobody is signed in")
        if not found.open(now):
            raise NotSignedIn("the desk is locked", hint="sign in again; what was typed stays")
        if act:
            found = self._sessions[key] = replace(found, used=now)
        return found

    def listener(self, word: str) -> Actor | None:
        """Return whose session a browser's word is, open or locked; None where there is none."""
        found = self._sessions.get(_digest(word))
        return None if found is None or found.ended(self.clock()) else found.actor

    def sign_out(self, word: str) -> Session | None:
        """End a session; return it where there was one."""
        return self._sessions.pop(_digest(word), None)

    def forget(self, officer: str) -> None:
        """End every session of an officer."""
        self._sessions = {key: each for key, each in self._sessions.items() if each.actor.name != officer}

    # challenges

    def _challenge(self, officer: str) -> tuple[str, bytes]:
        now = self.clock()
        self._challenges = {key: each for key, each in self._challenges.items() if each.until > now}
        while len(self._challenges) >= MAX_OPEN:
            self._challenges.pop(next(iter(self._challenges)))
        ticket, value = secrets.token_urlsafe(16), secrets.token_bytes(32)
        self._challenges[ticket] = _Challenge(value, now + CHALLENGE_S, officer)
        return ticket, value

    def _expected(self, ticket: str, officer: str) -> dict[str, Any]:
        """Return what an answer of a passkey has to be for: this challenge, this desk, its holder present."""
        return {
            "expected_challenge": self._challenge_of(ticket, officer),
            "expected_rp_id": self.origin.name,
            "expected_origin": self.origin.origin,
            "require_user_verification": True,
        }

    def _challenge_of(self, ticket: str, officer: str) -> bytes:
        """Return a challenge, which then is used up."""
        found = self._challenges.pop(ticket, None)
        if found is None or found.until <= self.clock() or found.officer != officer:
            raise SignInRefused("this took too long, or was done before", hint="try again")
        return found.value


def check_codes(code: str, duress: str) -> None:
    """Raises Misuse: a code is not of digits, too short or too simple, or the duress code is too like the other."""
    for each in (code, duress):
        if not (each.isascii() and each.isdigit() and len(each) in CODE_DIGITS):
            raise Misuse(f"a code has {CODE_DIGITS.start} to {CODE_DIGITS.stop - 1} digits")
        if len(set(each)) < 3:
            raise Misuse("a code of one or two digits is guessed at once", hint="take three different ones or more")
    if len(code) != len(duress) or sum(a != b for a, b in zip(code, duress, strict=False)) < 2:
        raise Misuse(
            "the duress code is as long as the other, and differs in at least two digits",
            hint="whoever watches must not see which it is, and a slip must not raise the alarm",
        )


def new_generator() -> bytes:
    """Return a new secret for a code generator (RFC 6238 with SHA-1, as every such device knows it): 20 bytes."""
    return secrets.token_bytes(20)


def generator_address(officer: str, secret: bytes) -> str:
    """Return what a code generator reads from a picture or by hand: otpauth://..."""
    return str(_generator(secret).get_provisioning_uri(officer, "Openline"))


def _step_of(person: Person, digits: str, now: int) -> int | None:
    """Return the step of the generator to which the digits belong, one before and after allowed; None if to none."""
    made = _generator(person.generator)
    here = now // GENERATOR_STEP_S
    fitting = [
        step
        for step in (here - 1, here, here + 1)
        if step > person.step and secrets.compare_digest(made.generate(step * GENERATOR_STEP_S), digits.encode())
    ]
    return fitting[-1] if fitting else None


def _generator(secret: bytes) -> Any:
    from cryptography.hazmat.primitives.hashes import SHA1
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

    return TOTP(secret, 6, SHA1(), GENERATOR_STEP_S)


def _descriptor(make: "type[PublicKeyCredentialDescriptor]", key: Passkey) -> "PublicKeyCredentialDescriptor":
    return make(id=key.id)


def _digest(word: str) -> bytes:
    return sha256(word.encode()).digest()
