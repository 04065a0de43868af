"""Signing in at the desk: passkeys, a code typed beside them, and a code generator where there is no passkey.

Passkeys are checked by the library `webauthn`, generators by `cryptography`; what is ours is who may, and how often.
Everything here is in memory and ends with the process; what lasts is the person in the store.

Every sign-in asks for the officer's own code, so that the duress code can take its place and nothing looks different.
It has two steps: what somebody holds is checked at once, for anybody who asks, and keeps nothing; the code, which costs
half a second of one core, is looked at only after that.
"""

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Protocol

from openline.core.errors import Misuse, Said, Unavailable
from openline.core.rules.roles import Means
from openline.node import keystore
from openline.node.challenges import Challenges
from openline.node.codes import check_codes, step_of
from openline.node.gate import Gate, no_such_officer
from openline.node.officers import MAX_PASSKEYS, Passkey, Person
from openline.node.sessions import Session, Sessions, digest
from openline.node.tries import Tries

if TYPE_CHECKING:
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor

INVITATION_S: Final = 30 * 60


class Why(StrEnum):
    """Why a sign-in was refused: for the own audit feed, and never told at the door."""

    CODE = "code"
    PASSKEY = "passkey"
    EXPIRED = "expired"
    GENERATOR = "generator"
    INVITATION = "invitation"
    TRIES = "tries"


class NotLetIn(Exception):
    """Somebody was refused at the door; never raised itself.

    Attributes:
        why: what was wrong.
        officer: whose passkey, or whose name, it was; "" where that is nobody who is enrolled.
    """

    def __init__(self, message: str, why: Why, officer: str = "", *, hint: str = "", said: Said | None = None) -> None:
        super().__init__(message)
        self.said = said
        self.why, self.officer = why, officer
        if hint:
            self.hint = hint


class SignInRefused(NotLetIn, Misuse):
    """Passkey, code or name is not right; which of them is not said."""

    code = "sign_in_refused"
    hint = "try again; after five wrong codes wait five minutes"


class TooManyTries(NotLetIn, Unavailable):
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
class Proved:
    """What somebody has shown to hold, before the own code is looked at.

    Attributes:
        passkey: its id; b"" for a code generator.
        kept: changes what is kept of the officer once the code is right; refuses what was taken back meanwhile.
    """

    officer: str
    means: Means
    passkey: bytes
    kept: Callable[[Person], Person]


@dataclass(frozen=True, slots=True)
class Registered:
    """A passkey that an invited officer has just made; `invitation` is the digest of its words."""

    officer: str
    invitation: bytes
    passkey: Passkey


@dataclass(slots=True)
class SignIn:
    """How an officer comes to be signed in. Codes are looked at one at a time."""

    gate: Gate
    sessions: Sessions
    origin: Origin
    now: Callable[[], int]
    """the node's clock, seconds UTC"""
    _challenges: Challenges = field(init=False)
    _tries: Tries = field(init=False)
    _invitations: dict[bytes, tuple[Person, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._challenges, self._tries = Challenges(self._clock), Tries(self._clock)

    def _clock(self) -> float:
        return self.sessions.clock()

    def session(self, word: str, *, act: bool = False) -> Session:
        """Return the open session of a browser's word.

        Raises:
            NotSignedIn: there is none, or it is locked.
        """
        return self.sessions.session(word, act=act)

    # an officer comes to the desk for the first time

    def invite(self, name: str) -> str:
        """Return the words by which an enrolled officer may register a passkey once, within half an hour.

        Raises:
            Misuse: there is no such officer.
        """
        person = self.gate.person(name)
        if person is None:
            raise no_such_officer(name)
        words, now = secrets.token_urlsafe(15), self._clock()
        self._invitations = {key: each for key, each in self._invitations.items() if each[1] >= now}
        self._invitations[digest(words)] = person, now + INVITATION_S
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
        ticket, challenge = self._challenges.give(digest(invitation))
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

    def register(self, invitation: str, ticket: str, credential: dict[str, Any], label: str) -> Registered:
        """Return the new passkey that an invited officer's browser made; nothing is kept yet.

        Raises:
            SignInRefused: nobody was invited so, or the browser's answer does not hold.
        """
        from webauthn import verify_registration_response
        from webauthn.helpers.exceptions import WebAuthnException

        person = self._invited(invitation)
        expected = self._expected(self._challenge_of(ticket, digest(invitation)))
        try:
            made = verify_registration_response(credential=credential, **expected)
        except WebAuthnException as error:
            raise SignInRefused(
                f"the passkey could not be registered: {error}", Why.PASSKEY, person.name, said=Said("passkey-refused")
            ) from error
        key = Passkey(made.credential_id, made.credential_public_key, made.sign_count, label[:64], self.now())
        return Registered(person.name, digest(invitation), key)

    def finish_enrolment(self, made: Registered, code: str, duress: str) -> Person:
        """Keep the new passkey and the officer's two codes; the invitation is used up.

        Raises:
            SignInRefused: the invitation was used meanwhile.
            Misuse: a code is none, or both are alike.
        """
        check_codes(code, duress)
        hashed, duress_hashed = keystore.hash_code(code), keystore.hash_code(duress)

        def with_it(now: Person) -> Person:
            if len(now.passkeys) >= MAX_PASSKEYS:
                raise Misuse(
                    f"an officer has at most {MAX_PASSKEYS} passkeys",
                    hint="openline officer take-back NAME takes one back",
                    said=Said("most-passkeys", {"most": MAX_PASSKEYS}),
                )
            if any(each.passkey(made.passkey.id) for each in self.gate.people()):
                raise SignInRefused("this passkey is registered already", Why.PASSKEY, made.officer)
            if self._invitations.pop(made.invitation, None) is None:
                raise _no_invitation()
            return replace(now, passkeys=(*now.passkeys, made.passkey), code=hashed, duress=duress_hashed)

        return self.gate.change(made.officer, with_it)

    def _invited(self, invitation: str) -> Person:
        invited, until = self._invitations.get(digest(invitation), (None, 0.0))
        person = self.gate.person(invited.name) if invited is not None and self._clock() <= until else None
        if person is None or invited is None or person.passphrase != invited.passphrase:
            raise _no_invitation()  # nor does another one of that name, enrolled since, take it up
        return person

    # an officer signs in

    def begin(self) -> dict[str, Any]:
        """Return the ticket and options with which the browser asks for a passkey; nobody is named, nothing kept."""
        from webauthn import generate_authentication_options, options_to_json
        from webauthn.helpers.structs import UserVerificationRequirement

        ticket, challenge = self._challenges.give()
        options = generate_authentication_options(
            rp_id=self.origin.name, challenge=challenge, user_verification=UserVerificationRequirement.REQUIRED
        )
        return {"ticket": ticket, "options": json.loads(options_to_json(options))}

    def by_passkey(self, ticket: str, credential: dict[str, Any]) -> Proved:
        """Return what an answer of a passkey shows. It counts once.

        Raises:
            SignInRefused: it took too long, or this is no passkey of an officer.
        """
        from webauthn import base64url_to_bytes, verify_authentication_response
        from webauthn.helpers.exceptions import WebAuthnException

        challenge = self._challenge_of(ticket)
        try:
            name = base64url_to_bytes(str(credential.get("id", "")))
        except ValueError as error:
            raise _unknown_passkey() from error
        person = next((each for each in self.gate.people() if each.passkey(name)), None)
        key = None if person is None else person.passkey(name)
        if person is None or key is None:
            raise _unknown_passkey()
        try:
            shown = verify_authentication_response(
                credential=credential,
                credential_public_key=key.key,
                credential_current_sign_count=key.count,
                **self._expected(challenge),
            )
        except WebAuthnException as error:
            raise _unknown_passkey(person.name) from error
        if not self._challenges.use(challenge, name):
            raise _too_late(person.name)

        def counted(now: Person) -> Person:
            if now.passkey(name) is None:
                raise _unknown_passkey(now.name)
            counts = (replace(each, count=shown.new_sign_count) if each.id == name else each for each in now.passkeys)
            return replace(now, passkeys=tuple(counts))

        return Proved(person.name, Means.PASSKEY, name, counted)

    def by_generator(self, officer: str, digits: str, source: str) -> Proved:
        """Return what the digits of a code generator show: it can read and receipt, and nothing more.

        Args:
            source: where they were typed: whoever guesses shuts the door there, and nowhere else.
        Raises:
            SignInRefused, TooManyTries.
        """
        person = self.gate.person(officer)
        if person is None or not person.generator:
            raise SignInRefused("name, generator or code is not right", Why.GENERATOR)
        self._check_tries("digits", person.name, source)
        step = step_of(person, digits, self.now())
        if step is None:
            self._tries.was_wrong("digits", person.name, source)
            raise SignInRefused("name, generator or code is not right", Why.GENERATOR, person.name)

        def stepped(now: Person) -> Person:
            if now.generator != person.generator or now.step >= step:
                raise SignInRefused("name, generator or code is not right", Why.GENERATOR, now.name)
            return replace(now, step=step)

        return Proved(person.name, Means.GENERATOR, b"", stepped)

    def enter(self, proved: Proved, code: str) -> tuple[str, Session]:
        """Open a session, where the own code is right; return the word that the browser keeps, and the session.

        Raises:
            SignInRefused: it is wrong, or the officer or passkey was taken back meanwhile.
            TooManyTries.
        """
        coerced = self._check_code(proved, code)
        with self.gate.lock:  # nobody is removed between the two
            if self.gate.person(proved.officer) is None:
                raise _unknown_passkey()
            person = self.gate.change(proved.officer, proved.kept)
            return self.sessions.begin(person.acts(proved.means, coerced=coerced), proved.passkey)

    def _check_code(self, proved: Proved, code: str) -> bool:
        """Return whether it is the duress code; both are always tried, so that neither takes longer."""
        # counted for what was shown before: whoever holds one passkey of an officer shuts no other door
        counted = ("code", proved.officer, proved.passkey.hex())
        self._check_tries(*counted)
        person = self.gate.person(proved.officer)
        if person is None or person.code is None or person.duress is None:
            raise SignInRefused("name, passkey or code is not right", Why.CODE, proved.officer)
        right, coerced = keystore.matches(code, person.code), keystore.matches(code, person.duress)
        if not (right or coerced):
            self._tries.was_wrong(*counted)
            raise SignInRefused("name, passkey or code is not right", Why.CODE, proved.officer)
        self._tries.was_right(*counted)
        return coerced

    def _check_tries(self, what: str, officer: str, where: str) -> None:
        if self._tries.too_many(what, officer, where):
            raise TooManyTries("the codes of this officer were wrong too often", Why.TRIES, officer)

    def _expected(self, challenge: bytes) -> dict[str, Any]:
        """Return what an answer of a passkey has to be for: this challenge, this desk, its holder present."""
        return {
            "expected_challenge": challenge,
            "expected_rp_id": self.origin.name,
            "expected_origin": self.origin.origin,
            "require_user_verification": True,
        }

    def _challenge_of(self, ticket: str, purpose: bytes = b"") -> bytes:
        found = self._challenges.of(ticket, purpose)
        if found is None:
            raise _too_late()
        return found


def _no_invitation() -> SignInRefused:
    hint = "openline officer invite NAME"
    return SignInRefused(
        "this invitation is used up or has expired", Why.INVITATION, hint=hint, said=Said("invitation-over")
    )


def _unknown_passkey(officer: str = "") -> SignInRefused:
    return SignInRefused("this passkey is not known here", Why.PASSKEY, officer)


def _too_late(officer: str = "") -> SignInRefused:
    return SignInRefused(
        "this took too long, or was done before", Why.EXPIRED, officer, hint="try again", said=Said("took-too-long")
    )


def _descriptor(make: "type[PublicKeyCredentialDescriptor]", key: Passkey) -> "PublicKeyCredentialDescriptor":
    return make(id=key.id)
