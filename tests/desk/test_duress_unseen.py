"""Under duress a session costs what a free one costs, finds what it said, and is shown an audit feed without holes."""

from typing import Any

from at_browser import DURESS, AtBrowser, Browser, with_roles
from test_duress import said_under_duress

from openline.core.rules.roles import Means, Role
from openline.node.officers import Actor
from openline.node.service import Service
from parties import Party
from running import play, until

FREE = Actor("duty", "duty", means=Means.PASSKEY)
COERCED = Actor("duty", "duty", means=Means.PASSKEY, coerced=True)
ZEBRA = {"text": {"marker": "information", "language": "en", "text": "a zebra at sea"}}


def test_what_was_said_is_found_and_counted_where_it_was_said(browser: Browser) -> None:
    """Who stands behind the officer asks to find what was just sent, and how many were; everybody else finds none."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in(DURESS)
            told = await said_under_duress(page, "t", text=ZEBRA["text"])
            coerced = await _seen(page)
            await page.sign_in()
            free = await _seen(page)

            assert coerced[:3] == ([told], 1, 1)
            assert free[:3] == ([], 0, 0)
            assert coerced[3] > free[3], "it stands on the pages of subjects too"

    play(story())


async def _seen(page: AtBrowser) -> tuple[list[str], int, int, int]:
    """Return what is found of the zebra, how many entries there are, were said, and stand on pages."""
    found = await page.get("/api/find?words=zebra")
    (chart,) = [each for each in (await page.get("/api/statistics?days=7"))["charts"] if each["chart"] == "entries"]
    subjects = (await page.get("/api/subjects"))["subjects"]
    rows = [row["entry"] for row in found["rows"]]
    return rows, found["entries"], sum(bar["values"][0] for bar in chart["bars"]), sum(row["all"] for row in subjects)


def test_an_audit_feed_shown_under_duress_has_no_holes(browser: Browser, party: Party) -> None:
    """A number that is missing says that something is hidden; at home the real numbers stand."""
    with_roles(party, "chief", Role.READ, Role.RELEASE, Role.ADMINISTER)
    with_roles(party, "neighbour", Role.READ, Role.RELEASE)

    async def story() -> None:
        async with browser() as page:
            await page.enrol("chief")
            await page.sign_in(DURESS)
            async with page.beside("neighbour") as neighbour:
                await until("the alarm to ring where it is heard", lambda: _rings(neighbour))
                (alarm,) = (await neighbour.get("/api/queue"))["alarms"]
                await neighbour.post("/api/take", {"request_id": "t", "entry": alarm["entry"], "line": "-"})
            await said_under_duress(page, "after")
            shown = await page.get("/api/audit")
            await page.sign_in()
            real = await page.get("/api/audit")

            assert [act["number"] for act in shown["acts"]] == list(range(shown["records"]))
            assert [act["number"] for act in real["acts"]] == list(range(real["records"]))
            hidden = [act for act in real["acts"] if "duress" in act["about"]]
            assert len(hidden) == 1
            assert real["records"] - shown["records"] == 2, "that one, and the sign-in since"

    play(story())


async def _rings(page: AtBrowser) -> bool:
    return bool((await page.get("/api/queue"))["alarms"])


def test_nothing_is_made_anew_because_the_other_looked(party: Party) -> None:
    """A cache with one place for both would make each wait for the other, and the wait would tell of it."""
    with party.service() as service:
        service.act_as(FREE, "send.element", {"kind": "text", "fields": ZEBRA, "request_id": "f"})
        assert _board(service, COERCED) is _board(service, FREE), "while nothing is held it is the same"
        before = _looked(service)
        assert before == _looked(service)

        service.act_as(COERCED, "send.element", {"kind": "text", "fields": ZEBRA, "request_id": "c"})
        held = _looked(service)
        assert _board(service, COERCED) is not _board(service, FREE)
        assert held == _looked(service) == _looked(service), "each keeps what it has, whoever looked last"
        assert held[:2] == before[:2], "and what was there for the free ones stays"


def _board(service: Service, by: Actor) -> Any:
    with service._for(by):
        return service.board(service.line(None))


def _looked(service: Service) -> tuple[int, ...]:
    """Let both look at everything that is cached by line, a free one last; return which objects stand there then."""
    line = service.line(None)
    for by in (FREE, COERCED, FREE):
        service.look_as(by, "queue", {})
        service.look_as(by, "find", {"words": "zebra"})
        service.look_as(by, "map.areas", {})
    opened = [service.queue._open[key].board for key in sorted(service.queue._open)]
    asked = [service.rung._at[key] for key in sorted(service.rung._at)]
    index = service.finder.index_of(line)
    return (id(index), id(opened[0]), *(id(each) for each in (*opened[1:], *asked)))


def test_the_board_apart_is_ready_before_anything_is_held(browser: Browser) -> None:
    """It takes as long as a node's start: who is made to send something right after coming in must not wait for it."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            service = page.running.node.service
            await page.running.text("before")
            await page.sign_in()
            assert service.duress.lacking(), "a free sign-in needs none"
            await page.sign_in(DURESS)

            async def ready() -> bool:
                return not await page.running.node.in_verbs(service.duress.lacking)

            await until("the board apart", ready)
            made = service.duress._shown[service.line(None).id].board
            await page.running.text("since")
            told = await said_under_duress(page, "t")
            assert (await page.call("GET", f"/api/entries/{told}"))[0] == 200
            assert service.duress._shown[service.line(None).id].board is made
            assert len(list(made)) == 3

    play(story())
