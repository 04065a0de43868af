"""What holds of every answer of the desk: the page's rules stand on it, and the stream of news loses nothing."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from io import BytesIO
from typing import Any

from at_browser import AtBrowser

from openline.web.app import PAGE
from patience import PATIENCE_S
from running import play, until

Browser = Callable[[], AbstractAsyncContextManager[AtBrowser]]
POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
}
LONG = 2_000_000
JSON = {"Content-Type": "application/json"}


def test_the_page_s_rules_stand_on_every_answer(browser: Browser) -> None:
    """One answer without them, such as that of an error, is the one that an attacker looks for."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            asked: list[tuple[str, str, dict[str, Any]]] = [
                *(("GET", f"/{name}", {}) for name in PAGE),
                ("GET", "/api/openapi.json", {}),
                ("GET", "/api/lines", {}),
                ("GET", "/api/queue?language=en", {}),
                ("GET", "/api/queue?language=no-such", {}),
                ("GET", "/api/entries/abcd", {}),
                ("GET", "/api/nothing", {}),
                ("GET", "/../../etc/passwd", {}),
                ("DELETE", "/api/lines", {}),
                ("POST", "/api/sign-in/passkey", {"data": BytesIO(b"x" * LONG), "headers": JSON}),
                ("POST", "/api/entries/abcd/receipt", {"data": b"{", "headers": JSON}),
                ("GET", "/api/lines", {"headers": {"Host": "evil.example"}}),
                ("POST", "/api/sign-out", {"headers": {"Origin": "https://evil.example"}}),
                ("GET", "/api/events", {}),
            ]
            seen = set()
            for method, path, more in asked:
                headers = {"Origin": page.origin, **more.pop("headers", {})}
                async with page.http.request(method, page.origin + path, headers=headers, **more) as answer:
                    said = answer.headers
                    seen.add(answer.status)
                    policy = {rule.strip() for rule in said.get("Content-Security-Policy", "").split(";")}
                    assert policy == POLICY, f"{method} {path}: {answer.status}"
                    assert (said["X-Content-Type-Options"], said["Referrer-Policy"]) == ("nosniff", "no-referrer")
                    assert said["Cache-Control"] == "no-store", path
                    assert said["Cross-Origin-Resource-Policy"] == "same-origin", path
            assert {200, 400, 403, 404, 405, 413} <= seen, "or this has looked at less than it says"

    play(story())


def test_what_is_wrong_is_said_in_the_language_that_the_page_shows(browser: Browser) -> None:
    """With what to do next; a language that the node does not speak leaves the node's own."""
    spoken = {
        "uk-UA,en;q=0.8": ("під цією назвою недописаного немає", "хтось його надіслав або видалив"),
        "xx, ja": ("その名前の書きかけはない", "誰かが送ったか、破棄しました"),
        "xx": ("nothing is kept half written under this name", "somebody sent or dropped it"),
    }

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            for accepted, words in spoken.items():
                asked = {"Accept-Language": accepted}
                status, answer = await page.call("GET", f"/api/sketches/{'0' * 12}", **asked)
                said = answer["error"]
                assert (status, said["code"], (said["message"], said["hint"])) == (400, "misuse", words)
            _, answer = await page.call("POST", "/api/sign-out", **{"Accept-Language": "ar", "Origin": "https://evil"})
            assert "\u200eopenline serve\u200e" in answer["error"]["hint"], "also at the door"

    play(story())


def test_what_is_the_same_for_everybody_is_made_ready_once(browser: Browser) -> None:
    """A room that opens its desks at the change of watch costs the node no compression, and no page another's words."""

    async def story() -> None:
        async with browser() as page:
            for path in ("/desk.js", "/desk.css", "/api/words?language=en", "/api/words?language=ar"):
                plain, packed = [await _got(page, path, **{"Accept-Encoding": how}) for how in ("identity", "gzip")]
                assert packed[1]["Content-Encoding"] == "gzip", path
                assert "Content-Encoding" not in plain[1], path
                assert packed[2] == plain[2], "aiohttp has unpacked it"
                assert int(packed[1]["Content-Length"]) < len(plain[2]), path
                names = [each[1]["ETag"] for each in (plain, packed)]
                assert len(set(names)) == 2, "a strong name is of these bytes"
                assert not any(name.startswith("W/") for name in names)
                for name, how in zip(names, ("identity", "gzip"), strict=True):
                    again = await _got(page, path, **{"Accept-Encoding": how, "If-None-Match": f'"x", {name}'})
                    assert (again[0], again[1]["ETag"], again[2]) == (304, name, b""), path
                    assert again[1]["Cache-Control"] == "no-store"
                assert (await _got(page, path, **{"Accept-Encoding": "gzip;q=0"}))[2] == plain[2]
            english, arabic = [(await _got(page, f"/api/words?language={each}"))[2] for each in ("en", "ar")]
            assert english != arabic
            assert (await page.call("GET", "/api/words?language=xx"))[0] == 400

    play(story())


async def _got(page: AtBrowser, path: str, **headers: str) -> tuple[int, Any, bytes]:
    async with page.http.get(page.origin + path, headers=headers) as answer:
        return answer.status, answer.headers, await answer.read()


def test_news_that_were_told_while_a_page_was_away_are_told_when_it_comes_back(browser: Browser) -> None:
    """A laptop's lid is shut for a minute: what came meanwhile must not wait for the next thing that comes."""

    async def story() -> None:
        async with browser() as page:
            await page.enrol()
            await page.sign_in()
            seen = await _first_news(page, {})
            await page.running.text("t-1")  # the page is away
            await page.running.text("t-2")

            assert await _first_news(page, {"Last-Event-ID": str(seen)}) > seen
            # what came is entered in the watch log too, and that is told once; what a page has seen is not told again
            await until("a page that has seen everything to hear nothing", lambda: _quiet(page, page.desk.news.number))
            newest = page.desk.news.number
            assert await _first_news(page, {"Last-Event-ID": str(newest + 1_000_000)}) == newest, (
                "a number of another run of the node is no reason to be silent"
            )

    play(story())


async def _first_news(page: AtBrowser, headers: dict[str, str]) -> int:
    """Return the number of the first news that a stream tells."""
    async with asyncio.timeout(PATIENCE_S), page.http.get(f"{page.origin}/api/events", headers=headers) as answer:
        async for row in answer.content:
            if row.startswith(b"id: "):
                return int(row[4:])
    raise AssertionError("the stream ended without news")


async def _quiet(page: AtBrowser, seen: int) -> bool:
    """Say whether a stream that has seen so much begins with a beat."""
    headers = {"Last-Event-ID": str(seen)}
    async with asyncio.timeout(PATIENCE_S), page.http.get(f"{page.origin}/api/events", headers=headers) as answer:
        async for row in answer.content:
            if row.startswith(b"event: "):
                return row == b"event: beat\n"
    return False
