"""Who comes to the desk, by what, and what of it remains."""

import base64
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

import pytest
from at_browser import CODE, DURESS, AtBrowser, with_roles

from openline.core.errors import Misuse
from openline.core.rules.roles import Means, Role
from openline.node.audit import AuditBroken
from openline.node.codes import check_codes, new_generator
from openline.node.officers import read_person, write_person
from openline.node.sessions import IDLE_S, WATCH_S
from openline.node.tries import TRIES
from openline.web.origin import desk_origin
from parties import Party
from running import play

Browser = Callable[[], AbstractAsyncContextManager[AtBrowser]]


def test_an_officer_signs_in_with_passkey_and_code(browser: Browser) -> None:
    """A passkey cannot be phished, and the code lets an officer under duress say so unseen."""

    async def story() -> None:
        async with browser() as page:
            assert (await page.call("GET", "/api/session"))[0] == 401
            await page.enrol()
            shown = await page.sign_in()

            assert (shown["officer"], shown["roles"], shown["means"]) == (
                "duty",
                ["read", "draft", "release"],
                "passkey",
            )
            assert await page.get("/api/session") == shown
            assert [line["peer"] for line in (await page.get("/api/lines"))["lines"]] == ["Beta"]
            await page.post("/api/sign-out")
            assert (await page.call("GET", "/api/lines"))[0] == 401

    play(story())


def test_an_invitation_serves_once_and_not_for_long(browser: Browser) -> None:
    """Whoever finds the words in a mailbox a day later registers nothing."""

    async def story() -> None:
        async with browser() as page:
            words = page.desk.sign_in.invite("duty")
            page.desk.sign_in.sessions.clock = _later(page, 31 * 60)
            assert (await page.call("POST", "/api/enrolment/begin", {"invitation": words}))[0] == 403
            page.desk.sign_in.sessions.clock = _later(page, 0)
            await page.enrol()
            again = {"invitation": words, "ticket": "x", "credential": {}, "code": CODE, "duress": DURESS}
            assert (await page.call("POST", "/api/enrolment/finish", again))[0] == 403

    play(story())


def _later(page: AtBrowser, seconds: float) -> Callable[[], float]:
    began = page.desk.sign_in.sessions.clock()
    return lambda: began + seconds


def test_a_copied_answer_of_a_passkey_opens_nothing(browser: Browser) -> None:
    """Each challenge is answered once: what was heard on the way is of no use."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            begun = await page.post("/api/sign-in/begin")
            shown = {"ticket": begun["ticket"], "credential": page.passkey.sign(begun["options"]), "code": CODE}

            assert (await page.call("POST", "/api/sign-in/passkey", shown))[0] == 200
            assert (await page.call("POST", "/api/sign-in/passkey", shown))[0] == 403

    play(story())


def test_a_passkey_of_another_page_or_without_its_holder_is_refused(browser: Browser) -> None:
    """A look-alike page gets answers for its own name; a stolen token does not know the holder's finger."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            assert (await page.try_passkey(verified=False))[0] == 403
            page.passkey = replace(page.passkey, origin="http://alpha.localhost.example")
            assert (await page.try_passkey())[0] == 403
            page.passkey = replace(page.passkey, origin=page.origin)
            assert (await page.try_passkey())[0] == 200
            page.passkey.count = 0  # a copy that was made before
            assert (await page.try_passkey())[0] == 403

    play(story())


def test_wrong_codes_are_counted_and_then_cost_time(browser: Browser) -> None:
    """Six digits are a million guesses, and nobody is given more than five at a time."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            for _ in range(TRIES):
                assert (await page.try_passkey("111222"))[0] == 403
            assert (await page.try_passkey())[0] == 429, "the right one, too late"
            page.desk.sign_in.sessions.clock = _later(page, 6 * 60)
            assert (await page.try_passkey())[0] == 200

    play(story())


def test_the_duress_code_looks_the_same(browser: Browser) -> None:
    """Whoever stands behind the officer must see nothing; only the own audit feed knows."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            free = await page.sign_in()
            coerced = await page.sign_in(DURESS)

            assert coerced == free
            acts = list(page.running.node.service.audit.read(page.running.node.service.signer.public_key))
            assert [act.coerced for act in acts if act.act == "signed in"] == [False, True]

    play(story())


def test_a_code_generator_reads_and_receipts_and_no_more(browser: Browser, party: Party) -> None:
    """Its digits can be asked for over the telephone by somebody with a kind voice."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            service, secret = page.running.node.service, new_generator()
            person = next(read_person(each) for each in service.store.officers())
            service.store.update_officer(write_person(replace(person, generator=secret))).result()
            digits = _digits(secret, service.now())
            shown = {"officer": "duty", "digits": digits, "code": CODE}

            status, signed_in = await page.call("POST", "/api/sign-in/generator", shown)
            assert (status, signed_in["roles"], signed_in["means"]) == (200, ["read"], "generator")
            assert (await page.call("POST", "/api/sign-in/generator", shown))[0] == 403, "the same digits again"

    play(story())


def _digits(secret: bytes, at: int) -> str:
    from cryptography.hazmat.primitives.hashes import SHA1
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

    return TOTP(secret, 6, SHA1(), 30).generate(at).decode()


def test_a_desk_that_nobody_uses_locks_itself(browser: Browser) -> None:
    """The officer who was called away did not sign out; a page that only listens keeps nothing open."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            page.desk.sign_in.sessions.clock = _later(page, IDLE_S - 1)
            await page.get("/api/session")
            page.desk.sign_in.sessions.clock = _later(page, IDLE_S + 1)
            status, answer = await page.call("GET", "/api/session")
            assert (status, answer["error"]["code"]) == (401, "not_signed_in")
            await page.sign_in()
            page.desk.sign_in.sessions.clock = _later(page, WATCH_S + 1)
            assert (await page.call("GET", "/api/session"))[0] == 401

    play(story())


def test_only_the_desk_s_own_page_is_answered(browser: Browser) -> None:
    """Another site's page, and a name that was bent to this address, ask in vain even with the officer's cookie."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            assert (await page.call("POST", "/api/sign-out", Origin="http://elsewhere.example"))[0] == 403
            assert (await page.call("GET", "/api/lines", Host="elsewhere.example"))[0] == 403
            assert (await page.call("GET", "/api/lines", **{"Sec-Fetch-Site": "cross-site"}))[0] == 403
            assert (await page.call("GET", "/api/lines"))[0] == 200

    play(story())


def test_who_did_what_is_kept_at_home_and_cannot_be_cut(browser: Browser, party: Party) -> None:
    """After an incident the own command asks who released; the answer does not hang on anybody's memory."""
    with_roles(party, "chief", Role.READ, Role.ADMINISTER)

    async def story() -> None:
        async with browser() as page:
            await page.enrol("chief")
            await page.sign_in()
            service = page.running.node.service
            await page.running.text("t-1")

            audit = await page.get("/api/audit")
            acts = [(act["officer"], act["act"], act["means"]) for act in audit["acts"]]
            assert acts[-2:] == [("chief", "signed in", "passkey"), ("duty", "send.text", "passphrase")]
            assert audit["acts"][-1]["about"], "it names the entry"
            held = service.store.audit(0, 100)
            for number, data in enumerate(held):
                bent = [*held[:number], data[:-1] + bytes([data[-1] ^ 1]), *held[number + 1 :]]
                with pytest.raises(AuditBroken, match=f"record {number}"):
                    list(_feed_of(service, bent))
            with pytest.raises(AuditBroken, match="does not follow"):
                list(_feed_of(service, [*held[:1], *held[2:]]))

    play(story())


def _feed_of(service, held):  # type: ignore[no-untyped-def]
    from openline.node.audit import AuditFeed

    class Kept:
        def audit_size(self) -> int:
            return len(held)

        def audit(self, first: int = 0, limit: int = 256) -> list[bytes]:
            return list(held[first : first + limit])

    return AuditFeed(Kept(), service.signer, service.node, service.feeds).read(service.signer.public_key)  # type: ignore[arg-type]


def test_an_officer_without_the_role_looks_in_vain(browser: Browser) -> None:
    """The audit feed names people: it is for those who answer for them."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            status, answer = await page.call("GET", "/api/audit")
            assert (status, answer["error"]["code"]) == (403, "not_your_role")

    play(story())


def test_who_writes_leaves_a_draft_for_who_releases(party: Party) -> None:
    """A trainee's words do not reach the other side because a form was sent off."""
    with_roles(party, "trainee", Role.READ, Role.DRAFT)
    words = {"kind": "text", "fields": {"text": {"marker": "information", "language": "en", "text": "calm"}}}
    with party.service() as service:
        trainee = next(p for p in service.gate.people() if p.name == "trainee").acts(Means.PASSKEY)
        duty = next(p for p in service.gate.people() if p.name == "duty").acts(Means.PASSKEY)

        kept = service.act_as(trainee, "send.element", {**words, "request_id": "w"})
        assert kept["entries"] == []
        assert kept["draft"]["waits_for"]["people"] == 1
        with pytest.raises(Misuse, match="role"):
            service.act_as(trainee, "draft.release", {"draft": kept["draft"]["draft"], "request_id": "r"})
        sent = service.act_as(duty, "draft.release", {"draft": kept["draft"]["draft"], "request_id": "r"})
        assert len(sent["entries"]) == 1


@pytest.mark.parametrize(
    ("code", "duress"),
    [("12345", "54321"), ("111111", "222333"), ("482913", "482914"), ("482913", "4829131"), ("48291a", "719402")],
)
def test_codes_that_are_guessed_or_mistaken_are_refused(code: str, duress: str) -> None:
    """A slip of one digit must not call the guard, and a look over the shoulder must not tell the two apart."""
    with pytest.raises(Misuse):
        check_codes(code, duress)


@pytest.mark.parametrize("address", ["192.0.2.7:7600", "desk.example:7600"])
def test_a_desk_where_no_passkey_would_work_is_refused_at_the_start(address: str) -> None:
    """A watch that finds out at three in the morning that nobody can sign in is worse off than one that was told."""
    with pytest.raises(Misuse):
        desk_origin(address, certified=False)


def test_the_generator_s_address_is_as_every_device_reads_it() -> None:
    """RFC 6238 with the usual six digits and thirty seconds."""
    from openline.node.codes import generator_address

    address = generator_address("ann", bytes(range(20)))

    assert f"secret={base64.b32encode(bytes(range(20))).decode()}" in address
