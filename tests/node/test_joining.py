"""A newer card on a line that runs: nodes join and go, and a reader knows whose words are whose (spec 1.12)."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from openline.core.cards import write_card
from openline.core.errors import Misuse, Unavailable
from openline.core.offer import BadOffer
from openline.core.record.acts import CardAct, read_act
from openline.core.record.membership import CardConflict
from openline.core.record.seal import unpack
from openline.node import export, keystore, party
from openline.node.folder import Folder
from parties import PASSPHRASE, Party, free_port, make_party, make_site, refused
from running import Running, play, serving, until

pytestmark = pytest.mark.usefixtures("impatient")


@pytest.fixture
def running_line(tmp_path: Path) -> tuple[Party, Party, dict[str, Any]]:
    """Alpha and Beta, one node each, with a confirmed line; and the offer with which it was opened."""
    alpha, beta = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta", language="uk")
    offered = alpha.administer("line.open", card=beta.card.data)
    beta.administer("line.accept", offer=offered["offer"])
    for each in (alpha, beta):
        each.administer("line.confirm", line=offered["line"], digits=offered["digits"])
    return alpha, beta, offered


def join(base: Path, first: Party, offered: dict[str, Any], name: str = "alpha2") -> Party:
    """Make a second site of a party and let it take up the line that runs."""
    site = make_site(base, first, name)
    said = site.administer("line.accept", offer=offered["offer"])
    assert said["digits"] == offered["digits"]
    site.administer("line.confirm", line=offered["line"], digits=offered["digits"])
    return site


def has(node: Running, words: str) -> Callable[[], Awaitable[bool]]:
    async def heard() -> bool:
        return any(words in sentence for sentence in await node.texts())

    return heard


def level(*sides: Running) -> Callable[[], Awaitable[bool]]:
    async def holds() -> bool:
        rows = [await side.row() for side in sides]
        held = {(row["entries"], row["bodies"], row["identical"], row["fingerprint"]) for row in rows}
        return len(held) == 1 and all(row["entries"] == row["identical"] > 0 for row in rows)

    return holds


def sound(side: Party, base: Path) -> dict[str, Any]:
    """Export the record as one side holds it, and check the file as a third party would."""
    file = base / f"{side.folder.name}.jsonl"
    export.export_line(side.folder, None, file)
    report = export.verify_file(file)
    assert report["holds"], report["findings"]
    return report


def test_a_site_that_joins_a_running_line_speaks_and_is_read_by_all(
    running_line: tuple[Party, Party, dict[str, Any]], tmp_path: Path
) -> None:
    """It gets the feed of its slot, reads what was said before and after, and all three state one record."""
    alpha, beta, offered = running_line

    async def scene() -> None:
        async with serving(alpha) as one, serving(beta) as other:
            await one.text("before", "said before the second site was there")
            await other.text("too", "said by Beta before that")
            await until("Alpha to hear Beta", has(one, "said by Beta before that"))
            site = await asyncio.to_thread(join, tmp_path, alpha, offered)
            async with serving(site) as two:
                await until("the joined site to hold the past", has(two, "said before the second site was there"))
                await until("one record", level(one, two, other))
                await until("the record to name it", named(two))
                await two.text("first", "the second site has the watch")
                await until("Beta to hear it", has(other, "the second site has the watch"))
                await until("Alpha to hear it", has(one, "the second site has the watch"))
                await other.text("answer", "Beta hears the second site")
                await until("the second site to hear Beta", has(two, "Beta hears the second site"))
                await until("one record again", level(one, two, other))
                (line,) = other.node.service.all_lines()
                feed = line.charter.feeds.index(two.node.service.node)
                assert feed == 2 + line.charter.place_of(one.node.service.node)
                assert line.name_of(two.node.service.node) == "Alpha"
                assert line.digits == offered["digits"]

    play(scene())
    for side in (alpha, beta):
        assert sound(side, tmp_path)["cut_fingerprint"]


def test_a_node_that_joined_writes_nothing_before_the_record_names_it(
    running_line: tuple[Party, Party, dict[str, Any]], tmp_path: Path
) -> None:
    """Else a reader of the record would meet the words before it knows whose they are."""
    alpha, _, offered = running_line
    site = join(tmp_path, alpha, offered)

    with site.service() as service:
        for verb in ("chores", "confirmed_line"):
            with refused(Unavailable, "does not name this node yet"):
                getattr(service, verb)(service.line(None) if verb == "chores" else None)
        assert service.store.counts(service.line(None).id).entries == 0


def test_a_node_named_by_the_first_cards_cannot_take_up_an_offer_with_an_old_card(tmp_path: Path) -> None:
    """Only a node that came later has a reason to take up an offer that names an older card of its party."""
    alpha, beta = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    offered = beta.administer("line.open", card=alpha.card.data)
    party.issue_card(alpha.folder, tmp_path / "newer", passphrase=PASSPHRASE, renew=True)

    with refused(BadOffer, "present card"):
        alpha.administer("line.accept", offer=offered["offer"])


def test_a_new_address_reaches_the_other_side_through_the_record(
    running_line: tuple[Party, Party, dict[str, Any]], tmp_path: Path
) -> None:
    """The card is renewed where the node runs; nobody carries anything, and the next dial goes to the new place."""
    alpha, beta, _ = running_line

    async def scene() -> None:
        async with serving(alpha) as one, serving(beta) as other:
            await one.text("before", "from the old place")
            await until("Beta to hear it", has(other, "from the old place"))
            port = free_port()
            folder = Folder(alpha.folder)
            folder.save(replace(folder.settings(), listen=f"127.0.0.1:{port}"))
            party.issue_card(alpha.folder, tmp_path / "moved", passphrase=PASSPHRASE, renew=True)

            async def knows() -> bool:
                link = other.node._links[one.node.service.node]
                return link.addresses == [f"127.0.0.1:{port}"]

            await until("Beta to know the new place", knows)
            assert len(other.node._links) == 1
        async with (
            serving(beta) as other,
            serving(alpha) as one,
        ):  # Alpha now listens at the new place, and nowhere else
            await other.text("after", "heard at the new place")
            await until("Alpha to hear it", has(one, "heard at the new place"))
            await until("one record", level(one, other))
            (line,) = other.node.service.all_lines()
            assert [held.card.serial for held in line.members.cards if held.card.root == line.theirs.root] == [1, 2]

    play(scene())
    sound(beta, tmp_path)


def test_a_card_by_hand_counts_at_once_and_goes_on_the_record(
    running_line: tuple[Party, Party, dict[str, Any]], tmp_path: Path
) -> None:
    """A node that is reached no more is found again by a card that somebody carries; the act is written once."""
    alpha, beta, _ = running_line
    party.issue_card(alpha.folder, tmp_path / "newer", passphrase=PASSPHRASE, renew=True)
    newer = (tmp_path / "newer").read_bytes()

    (said,) = beta.administer("line.card", card=newer)
    (again,) = beta.administer("line.card", card=newer)

    assert (said["party"], said["serial"], said["held"], again["held"]) == ("Alpha", 2, False, True)
    with beta.service() as service:
        line = service.line(None)
        assert line.theirs.serial == 2
        assert acts_of(service, line) == [CardAct(newer)]
    with refused(Misuse, "is on no confirmed line"):
        beta.administer("line.card", card=make_party(tmp_path, "Gamma").card.data)


def test_a_rotated_node_goes_and_the_new_one_has_the_watch(
    running_line: tuple[Party, Party, dict[str, Any]], tmp_path: Path
) -> None:
    """New keys, a card without the old node, and a closing at its last good entry: what it said before stays."""
    alpha, beta, offered = running_line

    async def scene() -> None:
        async with serving(beta) as other:
            async with serving(alpha) as old:
                await old.text("old", "said by the old node")
                site = await asyncio.to_thread(join, tmp_path, alpha, offered)
                async with serving(site) as new:
                    await until("the new node to hold the past", has(new, "said by the old node"))
                    await until("the record to name it", named(new))
                    await new.text("first", "the new node speaks")
                    await until("Beta to hear it", has(other, "the new node speaks"))
                    await until("all to be level", level(old, new, other))
                    gone = old.node.service.node
            async with serving(site) as new:
                card = tmp_path / "without"
                await asyncio.to_thread(
                    party.issue_card, site.folder, card, passphrase=PASSPHRASE, drop=gone.hex(),
                    root_file=alpha.folder / "root.key",
                )  # fmt: skip
                closing = {"of": gone.hex(), "reason": "rotated", "passphrase": PASSPHRASE}
                await new.ask("party.close", root=str(alpha.folder / "root.key"), **closing)

                async def gone_at_beta() -> bool:
                    (line,) = other.node.service.all_lines()
                    named = gone in {node.id for node in line.theirs.nodes}
                    return gone in line.closed and not named and not other.node.pinned(tls)

                tls = alpha.card.card.nodes[0].tls_key
                await until("Beta to know, and to refuse its key", gone_at_beta)
                await new.text("after", "the old node is gone")
                await until("Beta to read what is sealed anew", has(other, "the old node is gone"))
                await until("both to be level", level(new, other))
                assert any("said by the old node" in words for words in await other.texts())

    play(scene())
    report = sound(beta, tmp_path)
    assert [finding["code"] for finding in report["findings"]] == []


def test_a_card_that_leaves_a_node_out_shuts_its_door_and_keeps_its_words(
    running_line: tuple[Party, Party, dict[str, Any]], tmp_path: Path
) -> None:
    """Nothing is sealed for it any more, and its entries stay in force: only a closing takes them out."""
    alpha, beta, offered = running_line

    async def scene() -> None:
        async with serving(alpha) as one, serving(beta) as other:
            site = await asyncio.to_thread(join, tmp_path, alpha, offered)
            async with serving(site) as two:
                await until("the record to name the joined site", named(two))
                await two.text("second", "said by the second site")
                await other.text("other", "so that Beta has an epoch")
                await until("all to be level", level(one, two, other))
                gone = two.node.service.node
            await asyncio.to_thread(
                party.issue_card, alpha.folder, tmp_path / "without", passphrase=PASSPHRASE, drop=gone.hex()
            )

            async def out() -> bool:
                return gone not in other.node._links and gone not in one.node._links

            await until("both to drop its link", out)
            await other.text("after", "not for the node that went")
            await until("Alpha to read it", has(one, "not for the node that went"))
            (line,) = other.node.service.all_lines()
            assert other.node.service.keyring.current(line.id)[0] == 2
            rows = await other.ask("inbox", everything=True)
            (row,) = [row for row in rows if "said by the second site" in row["sentence"]]
            assert "not in force" not in row["state"]
            async with serving(site) as two:
                await asyncio.sleep(1.0)
                assert not any(link.up for link in two.node._links.values())

    play(scene())


# what does not count


def forged_act(side: Running, data: bytes) -> None:
    """Let a node write a CARD act with any bytes, as a hostile member would."""
    (line,) = side.node.service.all_lines()
    side.node.service.speaker.act(line.id, CardAct(data))


def test_a_forged_card_of_the_other_member_changes_nothing(
    running_line: tuple[Party, Party, dict[str, Any]], tmp_path: Path
) -> None:
    """A member that signs a card in the other's name with its own root, or changes a byte, only convicts itself."""
    alpha, beta, _ = running_line
    party.issue_card(beta.folder, tmp_path / "real", passphrase=PASSPHRASE, renew=True)
    real = bytearray((tmp_path / "real").read_bytes())
    real[-1] ^= 1
    root = keystore.open_root(alpha.folder / "root.key", PASSPHRASE).signer()
    mine = replace(beta.card.card, root_key=root.keys, serial=9)
    own_root = write_card(mine, root)  # Beta's node under Alpha's root: another party's node
    stranger = make_party(tmp_path, "Mallory").card.data

    async def scene() -> None:
        async with serving(alpha) as one, serving(beta) as other:
            for data in (bytes(real), own_root, stranger):
                forged_act(one, data)
            await one.text("after", "and the line goes on")
            await until("Beta to hear it", has(other, "and the line goes on"))
            await until("Beta to keep the evidence", kept(beta, "bad_signature", "card_conflict", "wrong_card"))
            (line,) = other.node.service.all_lines()
            assert len(line.charter.feeds) == 2
            assert [node.id for node in line.counterparts] == [one.node.service.node]
            await until("one record", level(one, other))

    play(scene())
    sound(beta, tmp_path)


def test_two_cards_that_contradict_each_other_are_evidence_and_the_first_stands(
    running_line: tuple[Party, Party, dict[str, Any]], tmp_path: Path
) -> None:
    """One slot given to two nodes, or one number to two cards: somebody misuses the root key, and all see both."""
    alpha, beta, _ = running_line
    before = alpha.card
    site = make_site(tmp_path, alpha, "alpha2")
    first = alpha.card
    node = site.card.card.nodes[1]
    rival = make_party(tmp_path, "Rival").card.card.nodes[0]
    root = keystore.open_root(alpha.folder / "root.key", PASSPHRASE).signer()
    both = (first.card.nodes[0], replace(rival, slot=node.slot, name="rival"))
    same_slot = write_card(replace(first.card, serial=3, nodes=both), root)
    same_number = write_card(replace(first.card, name="Alpha, too"), root)

    async def scene() -> None:
        async with serving(alpha) as one, serving(beta) as other:

            async def joined() -> bool:
                (line,) = other.node.service.all_lines()
                return len(line.members.nodes) == 3

            await until("Beta to know the second site", joined)
            for data in (same_slot, same_number, before.data):
                forged_act(one, data)
            await one.text("after", "and the line goes on")
            await until("Beta to hear it", has(other, "and the line goes on"))
            await until("Beta to keep the evidence", kept(beta, "card_conflict", "card_conflict"))
            (line,) = other.node.service.all_lines()
            assert (line.theirs.serial, line.theirs.name) == (2, "Alpha")
            assert rival.id not in line.members.nodes
            with refused(CardConflict, "number 2"):
                await other.ask("line.card", card=same_number, passphrase=PASSPHRASE)

    play(scene())
    flags = [finding["code"] for finding in sound(beta, tmp_path)["findings"]]
    assert flags == ["card_conflict", "card_conflict"]


def kept(party: Party, *codes: str) -> Callable[[], Awaitable[bool]]:
    async def holds() -> bool:
        found = sorted(path.name for path in (party.folder / "evidence").glob("*"))
        return all(sum(code in name for name in found) >= codes.count(code) for code in codes)

    return holds


def named(side: Running) -> Callable[[], Awaitable[bool]]:
    """Before the record names it, no node may speak: whoever reads must know whose words they are."""

    async def holds() -> bool:
        return bool((await side.row())["named"])

    return holds


def acts_of(service: Any, line: Any) -> list[Any]:
    found = [
        read_act(unpack(held.body, held.entry.header.body, held.entry.header.length))
        for held in service.store.acts(line.id, 0, 256)
    ]
    return [act for act in found if isinstance(act, CardAct)]
