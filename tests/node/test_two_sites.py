"""A party with two nodes: one card, one line, three feeds, and a record that is one on all of them (spec 1.10)."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from openline.core.errors import Misuse, PeerFault
from openline.core.offer import BadOffer, BadRequest
from openline.node import export, keystore, party
from openline.node.folder import Folder
from openline.node.node import Node
from openline.node.running import running
from parties import PASSPHRASE, Party, free_port, make_party, make_site, officer, refused
from patience import PATIENCE_S
from running import play


@pytest.fixture
def sites(tmp_path: Path) -> tuple[Party, Party, Party]:
    """Alpha at two sites, and Beta, with a line between them that all three have taken up."""
    first, beta = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta", language="uk")
    second = make_site(tmp_path, first, "alpha2")
    offered = first.administer("line.open", card=beta.card.data)
    for other in (beta, second):
        assert other.administer("line.accept", offer=offered["offer"])["digits"] == offered["digits"]
    for each in (first, second, beta):
        each.administer("line.confirm", line=offered["line"], digits=offered["digits"])
    return first, second, beta


pytestmark = pytest.mark.usefixtures("impatient")


@asynccontextmanager
async def serving(party: Party) -> AsyncIterator[Node]:
    async with running(party.folder, PASSPHRASE) as node:
        yield node


async def row(node: Node) -> dict[str, Any]:
    rows: list[dict[str, Any]] = await node.handle("line.list", {})
    return rows[0]


async def until(what: str, holds: Callable[..., bool], *nodes: Node) -> None:
    began = monotonic()
    while not holds(*[await row(node) for node in nodes]):
        assert monotonic() - began < PATIENCE_S, f"waited too long for {what}: {[await row(node) for node in nodes]}"
        await asyncio.sleep(0.02)


async def say(node: Node, words: str) -> None:
    await node.handle("send.text", {"text": words, "marker": "information", **officer(words)})


async def heard(node: Node) -> list[str]:
    return [item["sentence"] for item in await node.handle("inbox", {"everything": True})]


def up(*rows: dict[str, Any]) -> bool:
    return all(each["link"] == "up" for each in rows)


def level(*rows: dict[str, Any]) -> bool:
    held = {(each["entries"], each["bodies"], each["identical"], each["fingerprint"]) for each in rows}
    return len(held) == 1 and all(each["entries"] == each["identical"] > 0 for each in rows)


def test_what_a_second_site_says_is_held_and_stated_by_all_three(sites: tuple[Party, Party, Party]) -> None:
    """Alpha's second node has feed 2; its words are Alpha's, at Alpha's first node and at Beta's."""
    first, second, beta = sites

    async def scene() -> None:
        async with serving(first) as one, serving(second) as two, serving(beta) as other:
            await until("all links", up, one, two, other)
            await say(two, "from the second site")
            await until("one record on all three", level, one, two, other)
            for node in (one, other):
                assert any("from the second site" in words for words in await heard(node))
            (line,) = other.service.all_lines()
            assert line.charter.feeds.index(two.service.node) in (2, 3)
            assert line.name_of(two.service.node) == "Alpha"

    play(scene())

    file = first.folder.parent / "record.jsonl"
    export.export_line(first.folder, None, file)
    report = export.verify_file(file)
    assert report["holds"], report["findings"]
    assert report["cut_fingerprint"]


def test_the_identical_cut_needs_both_members_not_every_site(sites: tuple[Party, Party, Party]) -> None:
    """One party's two nodes cannot make it up between them; nor does a site that is away hold it up."""
    first, second, beta = sites

    async def scene() -> None:
        async with serving(second) as two:
            async with serving(first) as one:
                await until("Alpha's own link", lambda *rows: all("up" in each["link"] for each in rows), one, two)
                await say(two, "Beta is away")
                held = lambda *rows: [each["bodies"] for each in rows] == [2, 2]  # noqa: E731
                await until("it to be held at both sites", held, one, two)
                await asyncio.sleep(0.5)  # several rounds of stating
                assert [(await row(node))["identical"] for node in (one, two)] == [0, 0]
            async with serving(beta) as other:
                await until("one record without the first site", level, two, other)
                await say(other, "the first site is away")
                await until("one record, further on", lambda *rows: level(*rows) and rows[0]["entries"] > 2, two, other)
                async with serving(first) as one:
                    await until("the first site to catch up", level, one, two, other)

    play(scene())


# the card with two nodes


def test_a_new_site_draws_its_own_keys_and_gets_a_slot_of_its_own(tmp_path: Path) -> None:
    """The root key never leaves its place, and the node's keys never leave theirs."""
    first = make_party(tmp_path, "Alpha")
    second = make_site(tmp_path, first, "alpha2")

    card = second.card.card

    assert first.card.data == second.card.data
    assert [(node.slot, node.name) for node in card.nodes] == [(0, "1"), (1, "2")]
    assert card.nodes[1].addresses == (f"127.0.0.1:{second.port}",)
    assert not (second.folder / "root.key").exists()
    with refused(Misuse, "root key is not in"):
        party.issue_card(second.folder, tmp_path / "again", passphrase=PASSPHRASE, renew=True)


def test_a_renewed_card_keeps_all_nodes_and_their_slots(tmp_path: Path) -> None:
    """Renewing at the first site must not throw the second one off the card."""
    first = make_party(tmp_path, "Alpha")
    second = make_site(tmp_path, first, "alpha2")
    before = first.card.card.nodes

    party.issue_card(first.folder, tmp_path / "third.card", passphrase=PASSPHRASE, renew=True)
    party.take_card(second.folder, tmp_path / "third.card")

    assert second.card.card.nodes == before
    assert second.card.card.serial == 3


def test_a_site_without_a_card_does_not_run(tmp_path: Path) -> None:
    """Nobody could pin its key; it says what to do."""
    first = make_party(tmp_path, "Alpha")
    site = tmp_path / "site"
    party.create_site(
        site, tmp_path / "request", card_file=Folder(first.folder).card, language="en",
        listen=f"127.0.0.1:{free_port()}", passphrase=PASSPHRASE,
    )  # fmt: skip

    with refused(Misuse, "no card of its party yet"):
        Party("Alpha", site, 1).lines()


def test_a_card_that_is_not_for_this_site_is_not_taken(tmp_path: Path) -> None:
    """Another party's, one without this node, and an older one would each cut the site off."""
    first, other = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    (tmp_path / "old").write_bytes(first.card.data)
    second = make_site(tmp_path, first, "alpha2")
    (tmp_path / "other").write_bytes(other.card.data)
    party.issue_card(first.folder, tmp_path / "newer", passphrase=PASSPHRASE, renew=True)

    with refused(PeerFault, "another root key"):
        party.take_card(second.folder, tmp_path / "other")
    with refused(Misuse, "does not name this node"):
        party.take_card(second.folder, tmp_path / "old")
    party.take_card(second.folder, tmp_path / "newer")
    with refused(Misuse, "number 3 is held"):
        party.take_card(second.folder, tmp_path / "alpha2.card")


def test_a_request_of_another_party_or_a_changed_one_is_not_put_on_the_card(tmp_path: Path) -> None:
    """Whoever holds the root key would otherwise let a stranger speak for the party."""
    first, other = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    party.create_site(
        tmp_path / "site", tmp_path / "request", card_file=Folder(other.folder).card, language="en",
        listen=f"127.0.0.1:{free_port()}", passphrase=PASSPHRASE,
    )  # fmt: skip
    data = (tmp_path / "request").read_bytes()
    (tmp_path / "changed").write_bytes(data[:100] + bytes([data[100] ^ 1]) + data[101:])

    for file, kind, words in (("request", PeerFault, "another party's card"), ("changed", BadRequest, "no node's")):
        with refused(kind, words):
            party.issue_card(first.folder, tmp_path / "card", passphrase=PASSPHRASE, add=tmp_path / file)

    assert first.card.card.serial == 1
    assert not (tmp_path / "card").exists()


def test_an_offer_between_others_is_not_taken_up(tmp_path: Path) -> None:
    """A second site takes up its own party's offers, and nobody else's."""
    a, b, c = (make_party(tmp_path, name) for name in ("Alpha", "Beta", "Gamma"))
    offered = a.administer("line.open", card=b.card.data)

    with refused(BadOffer, "present card"):
        c.administer("line.accept", offer=offered["offer"])


# the root key apart


def test_a_root_key_kept_apart_is_needed_for_cards_and_lines_only(tmp_path: Path) -> None:
    """Daily work never opens it: the folder of the node does not hold it at all."""
    root = tmp_path / "safe" / "root.key"
    root.parent.mkdir()
    made = make_party(tmp_path, "Alpha", root_file=root)
    beta = make_party(tmp_path, "Beta")

    assert root.exists()
    assert b"root" not in b"".join(path.name.encode() for path in made.folder.iterdir())
    with refused(Misuse, "root key is not in"):
        made.administer("line.open", card=beta.card.data)
    made.administer("line.open", card=beta.card.data, root=str(root))
    party.issue_card(made.folder, tmp_path / "card", passphrase=PASSPHRASE, renew=True, root_file=root)
    with refused(keystore.WrongPassphrase):
        keystore.open_root(root, "another four words")


def test_a_party_that_cannot_be_made_leaves_no_root_key_behind(tmp_path: Path) -> None:
    """A key of nobody in a safe would be taken for somebody's."""
    root = tmp_path / "root.key"
    (tmp_path / "alpha").mkdir()
    (tmp_path / "alpha" / "something").touch()

    with refused(Misuse, "is there already"):
        make_party(tmp_path, "Alpha", root_file=root)
    assert not root.exists()
    root.write_bytes(b"another party's")
    with refused(Misuse, "is there already"):
        make_party(tmp_path, "Beta", root_file=root)
    assert root.read_bytes() == b"another party's"


def test_a_folder_of_the_version_before_is_refused_with_a_way_out(tmp_path: Path) -> None:
    """Its keys are of one kind only: there is nothing to convert."""
    made = make_party(tmp_path, "Alpha")
    settings = made.folder / "node.json"
    settings.write_text(settings.read_text().replace('"format": 2', '"format": 1'))

    with refused(Misuse, "format 1"):
        made.lines()
