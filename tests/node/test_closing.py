"""A node that its party closes: its keys are refused, what it signed before stays (spec 1.11)."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from openline.core.errors import Misuse
from openline.core.record.seal import is_sealed
from openline.node import export
from parties import PASSPHRASE, Party, make_party, make_site, refused
from running import Running, serving, until

COMPROMISED = "compromised"


@pytest.fixture
def sites(tmp_path: Path) -> tuple[Party, Party, Party]:
    """Alpha at two sites, and Beta, with a line between them that all three have taken up."""
    first, beta = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    second = make_site(tmp_path, first, "alpha2")
    offered = first.administer("line.open", card=beta.card.data)
    for other in (beta, second):
        other.administer("line.accept", offer=offered["offer"])
    for each in (first, second, beta):
        each.administer("line.confirm", line=offered["line"], digits=offered["digits"])
    return first, second, beta


pytestmark = pytest.mark.usefixtures("impatient")


async def heard(node: Running) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = await node.ask("inbox", everything=True)
    return rows


async def has(node: Running, words: str) -> bool:
    return any(words in row["sentence"] for row in await heard(node))


def test_a_compromised_node_is_shut_out_and_its_past_stays(sites: tuple[Party, Party, Party], tmp_path: Path) -> None:
    """Its keys are refused at once; what all had stated stays in force; the next words are sealed anew."""
    first, second, beta = sites

    async def scene() -> None:
        async with serving(first) as one, serving(second) as two, serving(beta) as other:
            await two.text("before", "said before it was taken")
            await one.text("mine", "so that the first site has an epoch")
            await until("both to hear it", lambda: has(other, "said before it was taken"))
            stolen = two.node.service.node.hex()

            async def stated() -> bool:
                row = await other.row()
                return bool(row["identical"] == row["entries"] and row["entries"] >= 4)

            await until("all to have stated it", stated)
            closed = await one.ask("party.close", of=stolen, reason=COMPROMISED, passphrase=PASSPHRASE)
            assert [each["node"] for each in closed] == [stolen]

            async def shut_out() -> bool:
                tls = next(n.tls_key for n in first_card(other) if n.id.hex() == stolen)
                return not other.node.pinned(tls)

            await until("Beta to refuse its key", shut_out)
            await one.text("after", "said after it was closed")
            await until("Beta to read it", lambda: has(other, "said after it was closed"))
            (line,) = one.node.service.all_lines()
            last = one.node.service.store.entries(line.id, one.node.service.node)[-1]
            assert is_sealed(one.node.service.store.body(last.entry.id) or b"")
            assert last.entry.header.epoch == 2
            row = next(row for row in await heard(other) if "said before it was taken" in row["sentence"])
            assert "not in force" not in row["state"]
            with refused(Misuse, "was closed"):
                two.node.service.heed(two.node.service.line(None))
                await two.text("late", "said by the thief")

    asyncio.run(scene())

    file = tmp_path / "record.jsonl"
    export.export_line(beta.folder, None, file)
    report = export.verify_file(file)
    assert report["holds"], report["findings"]


def first_card(node: Running) -> Any:
    (line,) = node.node.service.all_lines()
    return line.theirs.nodes


def test_only_a_node_of_the_own_party_can_be_closed(sites: tuple[Party, Party, Party]) -> None:
    """Nobody speaks for the other side's keys."""
    first, _, beta = sites
    with first.service() as service, refused(Misuse, "names no node of this party"):
        theirs = beta.card.card.nodes[0].id.hex()
        service.call("party.close", {"of": theirs, "reason": "lost", "passphrase": PASSPHRASE})
