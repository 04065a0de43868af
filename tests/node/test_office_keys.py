"""The keys of an office, held by people: who comes, who goes, and what both nodes make of it (spec 8.8)."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from parties import OFFICER_PASSPHRASE, make_party, open_line
from running import Running, serving, until

LAUNCH: dict[str, Any] = {
    "launch_class": "sounding_rocket",
    "count": 1,
    "windows": [{"start": "2031-01-25T05:00:00Z", "end": "2031-01-25T10:00:00Z"}],
    "launch_area": {"type": "Circle", "coordinates": [16.0, 69.3], "radius_m": 5000},
    "valid_until": "2031-01-25T10:00:00Z",
}


pytestmark = pytest.mark.usefixtures("impatient")


def by(name: str, request: str) -> dict[str, str]:
    return {"officer": name, "officer_passphrase": OFFICER_PASSPHRASE, "request_id": f"{name}/{request}"}


async def signed(side: Running, draft: dict[str, Any], *holders: str) -> bytes:
    """Let these people sign a draft; return the entry that it becomes."""
    for name in holders:
        draft_id = draft["draft"]
        made = await side.ask("draft.sign", draft=draft_id, **by(name, draft_id))
        if made["entries"]:
            return bytes.fromhex(made["entries"][0]["entry"])
    raise AssertionError(f"it still waits: {made}")


async def launch(side: Running, name: str) -> dict[str, Any]:
    made = await side.ask("send.element", kind="launch", fields={**LAUNCH, "activity_id": name}, **by("duty", name))
    draft: dict[str, Any] = made["draft"]
    return draft


def test_a_holder_who_leaves_signs_no_more_and_those_who_stay_do(tmp_path: Path) -> None:
    """Three hold keys, one leaves: the other two still speak for the office, on both nodes; what it signed stands."""
    alpha, beta = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(alpha, beta)
    for name in ("ann", "olha"):
        alpha.administer("officer.add", name=name, office="duty", officer_passphrase=OFFICER_PASSPHRASE)

    async def scene() -> None:
        async with serving(alpha) as one, serving(beta) as other:
            first = await one.ask("officer.key", **by("duty", "key"))
            await one.ask("officer.key", **by("ann", "key"))
            third = await one.ask("officer.key", **by("olha", "key"))
            await signed(one, third["draft"], "duty", "ann")
            before = await signed(one, await launch(one, "L-1"), "duty", "ann")

            board = one.node.service.board(one.node.service.line(None))
            held = board[bytes.fromhex(first["entries"][0]["entry"])].element
            gone = {"kind": "revoke", "office": "duty", "key": held.key.hex(), "since": "2026-01-01T00:00:00Z"}
            await one.ask("send.element", kind="key_event", fields=gone, **by("ann", "gone"))

            draft = await launch(one, "L-2")
            for name, lacking in (("duty", 2), ("ann", 1)):
                made = await one.ask("draft.sign", draft=draft["draft"], **by(name, "L-2/sign"))
                assert made["entries"] == []
                assert made["draft"]["waits_for"]["holders"] == lacking, "one who left is no holder"
            after = await signed(one, await launch(one, "L-3"), "ann", "olha")

            async def heard() -> bool:
                return after in other.node.service.board(other.node.service.line(None))

            await until("Beta to hold the last launch", heard)
            for side in (one, other):
                situation = side.node.service.board(side.node.service.line(None)).situation
                for entry in (before, after):
                    state = situation.state(entry)
                    assert state is not None
                    assert state.ignored == ()
                office = situation.office(situation.threads[after].party, "duty")
                assert office is not None
                assert len(office.keys) == 2

    asyncio.run(scene())
