"""Attacks with keys and papers: closed and not yet valid ones, swapped cards, other suites, proofs that mix entries."""

import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hostile import Hostile, World, holds, row, under_attack

from openline.core.cards import CardNotInForce, read_card
from openline.core.errors import PeerFault
from openline.core.identity import root_id
from openline.core.offer import BadOffer, write_offer
from openline.core.record.acts import ClosingAct
from openline.core.record.closing import Closing, Reason, write_closing
from openline.node import keystore, party
from openline.node.proving import verify_proof_file
from openline.protocol.frames import Bye, Heads, Hello
from parties import PASSPHRASE, Party, make_party, make_site, refused
from running import Running, serving, until

# keys that were closed, or that are not in force yet


@pytest.fixture
def stolen(world: World, tmp_path: Path) -> tuple[World, Party]:
    """Delta at two sites; the second one's disk and passphrase are in other hands. Alpha has a line with Delta."""
    first = make_party(tmp_path, "Delta")
    second = make_site(tmp_path, first, "delta2")
    offered = world.alpha.administer("line.open", card=first.card.data)
    for site in (first, second):
        site.administer("line.accept", offer=offered["offer"])
    for each in (world.alpha, first, second):
        each.administer("line.confirm", line=offered["line"], digits=offered["digits"])
    return replace(world, beta=second), first


def test_keys_of_a_node_that_its_party_has_closed(stolen: tuple[World, Party]) -> None:
    """The thief's channel ends and its key is refused; its party goes on from its other site."""
    world, site = stolen

    async def story(thief: Hostile, a: Running) -> None:
        said = thief.history(2)
        wire = await thief.wire()
        await thief.tell(wire, *said)
        async with serving(site) as honest:

            async def linked() -> bool:
                rows = await honest.ask("line.list")
                return "up" in rows[0]["link"] and (await row(a, "Delta"))["entries"] >= 2

            await until("the honest site to be there", linked)
            closed = thief.line.node.hex()
            await honest.ask("party.close", of=closed, reason="compromised", passphrase=PASSPHRASE)
            assert isinstance(await wire.hung_up(), Bye)

            again = await thief.dial()
            await again.say(Hello((1,), (thief.line.id,)))
            assert await again.hung_up() is None
            assert not any(isinstance(frame, Hello | Heads) for frame in again.heard)
            assert any("not pinned" in words for words in a.log)
            await honest.text("after", "we are here with our other node")

            async def heard() -> bool:
                items = await a.ask("inbox", line="Delta", everything=True)
                return any("other node" in item["sentence"] for item in items)

            await until("Delta to be heard from its other site", heard)

    under_attack(world, story, "Delta")


@pytest.mark.parametrize(
    ("named", "stand"),
    [([1], 2), (["another"], 1), ([1, "another"], 1), (["another", 2], 1), (["another", 0], 1)],
)
@pytest.mark.parametrize("late", [False, True])
def test_the_last_good_entry_is_the_one_that_a_closing_names(
    stolen: tuple[World, Party], named: list[int | str], stand: int, late: bool
) -> None:
    """A thief who wrote the entry of that place first gains no word by it, whether it comes before or after."""
    world, site = stolen
    thief = world.hostile()
    said = thief.history(3)
    with site.service() as service:
        line, root = service.line(None), keystore.open_root(service.folder.root(None), PASSPHRASE).signer()

        def arrive() -> None:
            for each in said:
                service.store.keep(each.entry, each.body).result()

        if not late:
            arrive()
        for which in named:
            last = (1, bytes(32)) if which == "another" else (which, said[which].entry.id)  # type: ignore[call-overload]
            made = Closing(line.id, root_id(root.keys), thief.line.node, last, Reason.COMPROMISED, service.now())
            service.speaker.act(line.id, ClosingAct(write_closing(made, root)), ahead=True)
            service.heeder.read(service.line(None))
        if late:
            arrive()
            service.heeder.read(service.line(None))

        assert service.line(None).closed == {thief.line.node: stand}


@pytest.mark.parametrize("clock", ["2035-01-01T00:00:00Z", "2020-01-01T00:00:00Z"])
def test_a_card_that_is_not_in_force(world: World, tmp_path: Path, clock: str) -> None:
    """Issued in the future, or expired: no line begins with it."""
    other = make_party(tmp_path, "Other", clock=clock)

    with refused(CardNotInForce):
        world.alpha.administer("line.open", card=other.card.data)


# cards and charters


def test_a_card_with_another_s_transport_key_in_it(world: World) -> None:
    """Whoever changes one key on a card has changed what both root keys signed."""
    card = world.beta.card
    (node,) = card.card.nodes
    (alphas,) = world.alpha.card.card.nodes
    forged = card.data.replace(node.tls_key, alphas.tls_key)
    assert forged != card.data

    with pytest.raises(PeerFault):
        read_card(forged, at=None)


def test_an_offer_with_an_older_card_of_alpha_s(world: World, tmp_path: Path) -> None:
    """A card that was replaced may name keys that are in other hands: only the newest is taken up."""
    older = world.alpha.card.data
    party.issue_card(world.alpha.folder, tmp_path / "newer", passphrase=PASSPHRASE, renew=True)
    epsilon = make_party(tmp_path, "Epsilon")
    offered = epsilon.administer("line.open", card=older)

    with refused(BadOffer, "present card"):
        world.alpha.administer("line.accept", offer=offered["offer"])


def test_downgrade_of_the_suite(world: World, tmp_path: Path) -> None:
    """A charter that says another suite is refused, though its offer is well signed by both root keys of the opener."""
    epsilon = make_party(tmp_path, "Epsilon")
    offered = epsilon.administer("line.open", card=world.alpha.card.data)
    with epsilon.service() as service:
        charter = service.line(None).record.charter
    older = charter.replace(b"openline-1", b"openline-0")
    assert older != charter
    root = keystore.open_root(epsilon.folder / "root.key", PASSPHRASE).signer()
    forged = write_offer(older, (epsilon.card.data, world.alpha.card.data), root)
    assert forged != offered["offer"]

    with refused(PeerFault, "suite"):
        world.alpha.administer("line.accept", offer=forged)


# proofs


def test_proofs_that_mix_parts_of_two_entries(world: World, tmp_path: Path) -> None:
    """Every piece of a proof is tied to the entry: taken from another entry's proof it is refused, with its code."""
    files: list[str] = []

    async def story(beta: Hostile, a: Running) -> None:
        for number in range(2):
            sent = await a.act("send.text", f"t{number}", text=f"word {number}", marker="information", line="Gamma")
            entry = sent["entries"][0]["entry"]
            files.append((await a.ask("record.prove", entry=entry, line="Gamma"))["file"])
        await holds(a, entries=0)

    under_attack(world, story)

    one, two = map(json.loads, files)
    for whole in (one, two):
        assert _refused(whole, tmp_path) is None
    assert _refused({**one, "entry": two["entry"]}, tmp_path) == "body_mismatch"
    assert _refused({**one, "body": two["body"]}, tmp_path) == "body_mismatch"
    assert _refused({**one, "parts": two["parts"]}, tmp_path) == "bad_proof"
    for index in range(1, len(one["parts"])):
        mixed = [*one["parts"][:index], two["parts"][index], *one["parts"][index + 1 :]]
        assert _refused({**one, "parts": mixed}, tmp_path) == "bad_proof"
    assert _refused({**one, "charter": _of_beta(world)}, tmp_path) is not None


def _refused(proof: object, folder: Path) -> str | None:
    """Return the code with which a proof is refused, None where it holds."""
    (folder / "proof.olp").write_text(json.dumps(proof), "utf-8")
    try:
        report = verify_proof_file(folder / "proof.olp", "en")
    except PeerFault as error:
        return error.code
    assert report["holds"]
    return None


def _of_beta(world: World) -> str:
    with world.beta.service() as service:
        return base64.b64encode(service.line(None).record.charter).decode()
