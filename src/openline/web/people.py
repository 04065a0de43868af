"""The calls by which officers come, are known, and go; and what administrators look at."""

from collections.abc import Callable
from typing import Annotated, Any

import msgspec

from openline.core.rules.roles import Means
from openline.node.at_desk import AtDesk
from openline.node.officers import Actor
from openline.node.sessions import IDLE_S
from openline.node.signing_in import Proved
from openline.web.forms.base import Language, Nothing
from openline.web.forms.people import (
    Audit,
    Begun,
    Enrolment,
    Invitation,
    Invited,
    SignedIn,
    SignInByGenerator,
    SignInByPasskey,
)
from openline.web.routes import Asked, Route

AUDIT: tuple[tuple[str, Any], ...] = (
    ("officer", Annotated[str, msgspec.Meta(max_length=64, description="acts of this officer only")]),
    ("newest", Annotated[int, msgspec.Meta(ge=1, le=1_000)]),
    ("language", Language),
    ("zone", Annotated[str, msgspec.Meta(max_length=64)]),
)


class People:
    """Signing in and out, at one desk."""

    def __init__(self, desk: AtDesk) -> None:
        self._desk, self._sign_in = desk, desk.sign_in

    def routes(self) -> list[Route]:
        return [
            Route(
                "POST", "/api/enrolment/begin", "begin to register a passkey, with an invitation",
                Invited, self._begin_enrolment, Invitation, signed_in=False,
            ),
            Route(
                "POST", "/api/enrolment/finish", "register the passkey and both codes",
                Nothing, self._finish_enrolment, Enrolment, signed_in=False,
            ),
            Route("POST", "/api/sign-in/begin", "begin to sign in", Begun, self._begin, signed_in=False),
            Route(
                "POST", "/api/sign-in/passkey", "sign in with a passkey and the own code",
                SignedIn, self._by_passkey, SignInByPasskey, signed_in=False,
            ),
            Route(
                "POST", "/api/sign-in/generator", "sign in with a code generator: to read and receipt only",
                SignedIn, self._by_generator, SignInByGenerator, signed_in=False,
            ),
            Route("POST", "/api/sign-out", "sign out", Nothing, self._sign_out, signed_in=False),
            Route("GET", "/api/session", "who is signed in", SignedIn, self._session),
            Route("GET", "/api/audit", "the newest acts of the own audit feed", Audit, self._audit, asks=AUDIT),
        ]  # fmt: skip

    async def _begin_enrolment(self, asked: Asked) -> Any:
        return await self._desk.prove(asked.place, lambda: self._sign_in.begin_enrolment(asked.body.invitation))

    async def _finish_enrolment(self, asked: Asked) -> Nothing:
        body: Enrolment = asked.body
        made = await self._desk.prove(
            asked.place,
            lambda: self._sign_in.register(body.invitation, body.ticket, body.credential, body.label),
        )
        person = await self._desk.with_code(lambda: self._sign_in.finish_enrolment(made, body.code, body.duress))
        await self._desk.note(person.acts(Means.PASSKEY), "enrolled a passkey")
        return Nothing()

    async def _begin(self, asked: Asked) -> Any:
        return self._sign_in.begin()

    async def _by_passkey(self, asked: Asked) -> SignedIn:
        body: SignInByPasskey = asked.body
        return await self._signed_in(asked, lambda: self._sign_in.by_passkey(body.ticket, body.credential), body.code)

    async def _by_generator(self, asked: Asked) -> SignedIn:
        body: SignInByGenerator = asked.body
        return await self._signed_in(
            asked, lambda: self._sign_in.by_generator(body.officer, body.digits, asked.place), body.code
        )

    async def _signed_in(self, asked: Asked, prove: Callable[[], Proved], code: str) -> SignedIn:
        asked.keep, session = await self._desk.enter(asked.place, prove, code)
        return shown(self._desk, session.actor)

    async def _sign_out(self, asked: Asked) -> Nothing:
        ended = self._sign_in.sessions.sign_out(asked.word)
        if ended is not None:
            await self._desk.note(ended.actor, "signed out")
        asked.keep = ""
        return Nothing()

    async def _session(self, asked: Asked) -> SignedIn:
        return shown(self._desk, self._sign_in.session(asked.word).actor)

    async def _audit(self, asked: Asked) -> Any:
        return await self._desk.look(self._sign_in.session(asked.word).actor, "audit.list", asked.named)


def shown(desk: AtDesk, actor: Actor) -> SignedIn:
    """Return who is at a desk, as its page is told."""
    settings = desk.service.settings
    return SignedIn(
        officer=actor.name,
        office=actor.office,
        roles=tuple(role.name.lower() for role in sorted(actor.roles)),
        means=actor.means.value,
        party=settings.name,
        language=settings.language,
        idle=IDLE_S,
    )
