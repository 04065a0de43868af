"""Nothing that was said or drafted lies readable on a disk, nor in a log (docs/reference/store.md)."""

import asyncio
import json
from pathlib import Path
from typing import Any

from parties import OFFICER_PASSPHRASE, make_party, open_line
from running import Running, serving, until

SENTENCE = "The planted sentence: nobody may find it"
NAMED = "Officer Planted Name"
LAUNCH: dict[str, Any] = {
    "activity_id": SENTENCE[:32],
    "launch_class": "sounding_rocket",
    "count": 1,
    "windows": [{"start": "2031-01-25T05:00:00Z", "end": "2031-01-25T10:00:00Z"}],
    "launch_area": {"type": "Circle", "coordinates": [16.0, 69.3], "radius_m": 5000},
    "valid_until": "2031-01-25T10:00:00Z",
}
PLAN = json.dumps(
    {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": SENTENCE[:32],
                "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]},
                "properties": {
                    "kind": "missile",
                    "title": SENTENCE,
                    "windows": [["2031-01-01T00:00:00Z", "2031-01-01T06:00:00Z"]],
                },
            }
        ],
    }
).encode()
PLANTED = [SENTENCE, SENTENCE[:32], NAMED]


def traces(base: Path) -> list[str]:
    """Return every file below `base` in which something planted stands, in any of the forms in which text lies."""
    found = []
    for path in sorted(file for file in base.rglob("*") if file.is_file()):
        data = path.read_bytes()
        for text in PLANTED:
            forms = [text.encode(), text.encode("utf-16-le"), json.dumps(text).strip('"').encode()]
            if any(form in data for form in forms):
                found.append(f"{path.name}: {text}")
    return found


async def say_everything(a: Running, b: Running) -> None:
    """Body, peer's reply, draft, its request, an officer's name, and the watch log."""
    await a.act("log.write", "log", text=SENTENCE)
    await a.act("send.text", SENTENCE, text=SENTENCE, marker="information")
    await a.act("send.activity", "plan", data=PLAN)
    kept = await a.act("send.element", "draft", kind="launch", fields=LAUNCH)
    assert kept["draft"]
    await until("text and plan to arrive", lambda: _reads(b, 2))
    await b.act("send.text", "reply", text=SENTENCE, marker="answer")
    await until("the reply to arrive", lambda: _reads(a, 3))


async def _reads(node: Running, many: int) -> bool:
    """Say whether so many items with what was planted can be read, sent or received."""
    return sum(SENTENCE[:32] in words for words in await node.texts()) >= many


def test_nothing_planted_is_found_on_either_disk(tmp_path: Path) -> None:
    """A stolen disk, or one that was thrown away, shows headers and ciphertexts: database, journal, snapshot, log."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    for party in (a, b):
        party.administer("officer.add", name=NAMED, office="duty", officer_passphrase=OFFICER_PASSPHRASE)
    open_line(a, b)

    async def scene() -> None:
        async with serving(a) as one, serving(b) as two:
            await say_everything(one, two)
            assert (await one.ask("find", words=SENTENCE))["rows"], "what is found lies in memory"
            assert (a.folder / "record.db-wal").stat().st_size > 0
            assert traces(tmp_path) == []

            async def logged() -> bool:
                return any("TEXT" in words for words in two.log)

            await until("the log to tell of it", logged)
            log = "\n".join([*one.log, *two.log])
            assert not any(text in log for text in PLANTED)

    asyncio.run(scene())

    assert traces(tmp_path) == []
    with b.service() as service:  # and yet its own node reads it, and started from a snapshot that holds it
        assert any(SENTENCE in row["sentence"] for row in service.call("inbox", {"everything": True}))
        assert SENTENCE[:32].encode() in (service.store.snapshot(service.line(None).id) or b"")


def test_the_search_would_find_it(tmp_path: Path) -> None:
    """A search that can find nothing shows nothing."""
    (tmp_path / "plain").write_text(f"... {SENTENCE} ...", "utf-8")

    assert traces(tmp_path) == [f"plain: {SENTENCE}", f"plain: {SENTENCE[:32]}"]
