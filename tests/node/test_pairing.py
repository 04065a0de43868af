"""From two folders to a line: whatever goes wrong between two parties is said in one line, and leaves nothing."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from time import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from damage import cut, flipped, structure
from openline.core import encoding
from openline.core.cards import CardNotInForce
from openline.core.errors import Misuse, OpenlineError, PeerFault, Unavailable
from openline.core.identity import ML_DSA_65, read_dual
from openline.core.offer import BadOffer, write_offer
from openline.node import access, keystore, party
from openline.node.folder import Folder, LockHeld
from openline.node.gate import WrongOfficer
from openline.node.keystore import WrongPassphrase
from openline.node.lines import NotTheSameDigits
from openline.node.running import running
from openline.store.errors import OfficerExists
from parties import OFFICER_PASSPHRASE, PASSPHRASE, Party, make_party, open_line, refused
from running import until


@pytest.fixture
def alpha(tmp_path: Path) -> Party:
    return make_party(tmp_path, "Alpha")


@pytest.fixture
def beta(tmp_path: Path) -> Party:
    return make_party(tmp_path, "Beta", language="zh")


def test_both_sides_see_the_same_sixty_digits(alpha: Party, beta: Party) -> None:
    """They are what two people compare by voice; each side computed them alone."""
    offered = alpha.administer("line.open", card=beta.card.data)
    accepted = beta.administer("line.accept", offer=offered["offer"], card=alpha.card.data)

    assert offered["digits"] == accepted["digits"]
    assert [len(group) for group in offered["digits"].split()] == [5] * 12
    assert offered["line"] == accepted["line"]
    assert [row["state"] for row in alpha.lines() + beta.lines()] == ["offered", "offered"]


def test_a_line_is_confirmed_by_each_side_for_itself(alpha: Party, beta: Party) -> None:
    """One side's word does not open the other side's line."""
    offered = alpha.administer("line.open", card=beta.card.data)
    beta.administer("line.accept", offer=offered["offer"])

    alpha.administer("line.confirm", digits=offered["digits"].replace(" ", ""))

    assert [row["state"] for row in alpha.lines() + beta.lines()] == ["confirmed", "offered"]


def test_a_wrong_passphrase_makes_no_line(alpha: Party, beta: Party) -> None:
    """Nor does it say anything about how wrong it was."""
    with refused(WrongPassphrase, "does not open"):
        access.administer(alpha.folder, "five random words", "line.open", card=beta.card.data)

    assert alpha.lines() == []


def test_a_card_swapped_on_its_way_is_seen_when_the_offer_comes(alpha: Party, beta: Party, tmp_path: Path) -> None:
    """Alpha was handed Mallory's card under Beta's name: Beta finds a card in the offer that is not its own."""
    mallory = make_party(tmp_path / "elsewhere", "Beta")
    offered = alpha.administer("line.open", card=mallory.card.data)

    with refused(BadOffer, "present card"):
        beta.administer("line.accept", offer=offered["offer"])

    assert beta.lines() == []


def test_a_swapped_card_is_seen_by_whoever_holds_the_true_one(alpha: Party, beta: Party, tmp_path: Path) -> None:
    """`line accept --card` compares, byte for byte, before anything is kept."""
    mallory = make_party(tmp_path / "elsewhere", "Alpha")
    offered = mallory.administer("line.open", card=beta.card.data)

    with refused(PeerFault, "another card of Alpha"):
        beta.administer("line.accept", offer=offered["offer"], card=alpha.card.data)

    assert beta.lines() == []


def test_somebody_in_the_middle_cannot_make_the_digits_alike(alpha: Party, beta: Party, tmp_path: Path) -> None:
    """Mallory has a line with each of them under the other's name: the two screens then show different digits."""
    as_beta, as_alpha = make_party(tmp_path / "m", "Beta"), make_party(tmp_path / "m", "Alpha")
    towards_alpha = alpha.administer("line.open", card=as_beta.card.data)
    towards_beta = beta.administer("line.accept", offer=as_alpha.administer("line.open", card=beta.card.data)["offer"])

    with refused(NotTheSameDigits, "not the digits"):
        alpha.administer("line.confirm", digits=towards_beta["digits"])

    assert towards_alpha["digits"] != towards_beta["digits"]
    assert [row["state"] for row in alpha.lines()] == ["offered"]


@pytest.mark.parametrize(
    ("clock", "says"), [("2020-01-01T00:00Z", "has expired"), ("2060-01-01T00:00Z", "not yet in force")]
)
def test_a_card_out_of_its_time_makes_no_line(alpha: Party, tmp_path: Path, clock: str, says: str) -> None:
    """An old card may name keys that were given up since."""
    other = make_party(tmp_path, "Other", clock=clock)

    with refused(CardNotInForce, says):
        alpha.administer("line.open", card=other.card.data)

    assert alpha.lines() == []


def test_a_party_whose_clock_is_behind_takes_a_card_that_was_just_made(tmp_path: Path) -> None:
    """Two institutions share no clock: a few minutes must not send their people looking for a fault."""
    made = make_party(tmp_path, "Made")
    behind = make_party(tmp_path, "Behind", clock=party.iso(int(time()) - 240))

    behind.administer("line.open", card=made.card.data)

    assert [row["state"] for row in behind.lines()] == ["offered"]


def test_a_card_that_expires_before_the_digits_are_compared_is_not_confirmed(tmp_path: Path, beta: Party) -> None:
    """Days may pass between the offer and the call."""
    alpha = make_party(tmp_path, "Alpha")
    party.issue_card(alpha.folder, tmp_path / "short.card", passphrase=PASSPHRASE, renew=True, days=1)
    offered = alpha.administer("line.open", card=beta.card.data)
    beta.administer("line.accept", offer=offered["offer"])

    with beta.service() as service:
        later = service.now() + 2 * 86_400
        service.now = lambda: later  # type: ignore[method-assign]
        with refused(CardNotInForce, "has expired"):
            service.call("line.confirm", {"digits": offered["digits"], "passphrase": PASSPHRASE})

    assert [row["state"] for row in beta.lines()] == ["offered"]


def test_the_same_card_twice_makes_one_line(alpha: Party, beta: Party) -> None:
    """Two lines between the same two cards would split the record; the error names the one that is there."""
    first = alpha.administer("line.open", card=beta.card.data)

    with refused(Misuse, "there already", first["line"][:8]):
        alpha.administer("line.open", card=beta.card.data)
    with refused(Misuse, "there already"):
        alpha.administer("line.accept", offer=beta.administer("line.open", card=alpha.card.data)["offer"])

    assert [row["line"] for row in alpha.lines()] == [first["line"]]


def test_a_party_opens_no_line_with_itself(alpha: Party, beta: Party) -> None:
    """Whoever mixes up two files is told so."""
    with refused(Misuse, "own card"):
        alpha.administer("line.open", card=alpha.card.data)
    offered = alpha.administer("line.open", card=beta.card.data)
    again = alpha.administer("line.accept", offer=offered["offer"])  # as at another site: it changes nothing here

    assert again["line"] == offered["line"]
    assert [row["state"] for row in alpha.lines()] == ["offered"]


def test_an_offer_taken_up_twice_changes_nothing(alpha: Party, beta: Party) -> None:
    """A file is easily opened a second time; a line that was confirmed stays confirmed."""
    offered = alpha.administer("line.open", card=beta.card.data)
    first = beta.administer("line.accept", offer=offered["offer"])
    beta.administer("line.confirm", digits=offered["digits"])

    again = beta.administer("line.accept", offer=offered["offer"])

    assert again == {**first, "state": "confirmed"}
    assert len(beta.lines()) == 1


@pytest.mark.parametrize("digits", [None, "", "   "])
def test_nobody_confirms_without_comparing(alpha: Party, beta: Party, digits: str | None) -> None:
    """There is no yes to click on: the digits themselves are the yes."""
    alpha.administer("line.open", card=beta.card.data)

    with refused(Misuse, "60 digits"):
        alpha.administer("line.confirm", digits=digits)

    assert [row["state"] for row in alpha.lines()] == ["offered"]


def test_one_wrong_digit_is_enough_to_refuse(alpha: Party, beta: Party) -> None:
    """Also a digit too few: a part that fits is not the whole."""
    digits = alpha.administer("line.open", card=beta.card.data)["digits"]
    wrong = [digits[:-1] + str((int(digits[-1]) + 1) % 10), digits[:-1], digits + "0", digits[:5]]

    for heard in wrong:
        with refused(NotTheSameDigits):
            alpha.administer("line.confirm", digits=heard)

    assert [row["state"] for row in alpha.lines()] == ["offered"]


def test_confirming_twice_changes_nothing(alpha: Party, beta: Party) -> None:
    """Two officers may both have heard the digits."""
    line = open_line(alpha, beta)
    before = alpha.lines()

    alpha.administer("line.confirm", line=line, digits=before[0]["digits"])

    assert alpha.lines() == before


def refused_damaged(good: bytes, take: Callable[[bytes], None]) -> None:
    places = structure(good)
    for bad in (*(flipped(good, 8 * at + at % 8) for at in places), *cut(good, places)):
        with refused(OpenlineError):
            take(bad)

    @settings(max_examples=100)
    @given(st.integers(0, 8 * len(good) - 1))
    def any_bit(bit: int) -> None:
        with refused(OpenlineError):
            take(flipped(good, bit))

    any_bit()


def test_damage_in_an_offer_or_a_card_is_refused_whole(alpha: Party, beta: Party) -> None:
    """One bit in transit, or half of the file: nothing is kept, and the error is one line with a hint.

    Every byte that carries structure is tried, and of keys and signatures others in each run.
    """
    offer, card = alpha.administer("line.open", card=beta.card.data)["offer"], alpha.card.data

    with beta.service() as service:

        def accept(bad: bytes) -> None:
            service.call("line.accept", {"offer": bad, "passphrase": PASSPHRASE})

        def open_with(bad: bytes) -> None:
            service.call("line.open", {"passphrase": PASSPHRASE, "card": bad})

        refused_damaged(offer, accept)
        refused_damaged(card, open_with)

        assert service.store.lines() == []


def test_an_offer_whose_charter_names_others_is_refused(alpha: Party, beta: Party, tmp_path: Path) -> None:
    """The cards fit and the charter does not: whoever confirmed it would have signed for strangers."""
    gamma = make_party(tmp_path, "Gamma")
    made = read_dual(gamma.administer("line.open", card=beta.card.data)["offer"], ML_DSA_65, max_bytes=1 << 18)
    foreign = encoding.decode(made.payload)
    root = keystore.open_root(alpha.folder / "root.key", PASSPHRASE).signer()
    offer = write_offer(foreign[1], (alpha.card.data, beta.card.data), root)

    with refused(BadOffer, "other cards"):
        beta.administer("line.accept", offer=offer)

    assert beta.lines() == []


def test_an_offer_made_with_a_card_given_up_since_is_refused(alpha: Party, beta: Party, tmp_path: Path) -> None:
    """The old card is still signed and in force; but this party answers only for its present one."""
    offered = alpha.administer("line.open", card=beta.card.data)
    party.issue_card(beta.folder, tmp_path / "new.card", passphrase=PASSPHRASE, renew=True)

    with refused(BadOffer, "present card"):
        beta.administer("line.accept", offer=offered["offer"])

    assert beta.lines() == []


# people


def test_an_officer_is_enrolled_once_and_under_an_office_of_the_card(alpha: Party) -> None:
    """The peer sees the office: it must be one that the card names."""
    with refused(OfficerExists):
        alpha.administer("officer.add", name="duty", office="duty", officer_passphrase=OFFICER_PASSPHRASE)
    with refused(Misuse, "no office 'admiral'"):
        alpha.administer("officer.add", name="anna", office="admiral", officer_passphrase=OFFICER_PASSPHRASE)
    with refused(Misuse, "8 characters"):
        alpha.administer("officer.add", name="anna", office="duty", officer_passphrase="short")

    assert [(row["name"], row["office"]) for row in alpha.administer("officer.list")] == [("duty", "duty")]


@pytest.mark.parametrize(("name", "words"), [("duty", "not the words"), ("nobody", OFFICER_PASSPHRASE)])
def test_who_is_no_officer_says_nothing(alpha: Party, beta: Party, name: str, words: str) -> None:
    """Whether the name or the passphrase is wrong is not said."""
    open_line(alpha, beta)

    with refused(WrongOfficer), alpha.service() as service:
        how = {"officer": name, "officer_passphrase": words, "request_id": "r"}
        service.call("send.signal", {"meaning": "ended", **how})

    assert [row["entries"] for row in alpha.lines()] == [0]


def test_nothing_is_said_on_a_line_that_is_not_confirmed(alpha: Party, beta: Party) -> None:
    """Before the digits are compared nobody knows who is at the other end."""
    alpha.administer("line.open", card=beta.card.data)

    with refused(Misuse, "not confirmed"):
        alpha.act("send.text", "r", text="hello", marker="information")


# folders


def test_a_party_that_cannot_be_made_leaves_no_folder(tmp_path: Path) -> None:
    """A folder with half of its keys would be worse than none."""
    usual = {"name": "A", "language": "en", "listen": "127.0.0.1:7410", "passphrase": PASSPHRASE}
    wrong = [{"passphrase": "short"}, {"language": "xx"}, {"name": "A\u202eB"}, {"listen": "here"}, {"clock": "noon"}]

    for change in wrong:
        with pytest.raises(Misuse):
            party.create(tmp_path / "a", **{**usual, **change})  # type: ignore[arg-type]

    assert list(tmp_path.iterdir()) == []


def test_an_existing_folder_is_never_written_over(alpha: Party) -> None:
    """The keys in it cannot be made again."""
    before = alpha.card.data

    with refused(Misuse, "there already"):
        party.create(alpha.folder, name="A", language="en", listen="127.0.0.1:1", passphrase=PASSPHRASE)

    assert alpha.card.data == before


def test_a_card_is_not_written_over_and_not_renewed_by_accident(alpha: Party, tmp_path: Path) -> None:
    """A line is bound to the card that it was opened with: where the file cannot be written the old card stays."""
    before = alpha.card.data
    (tmp_path / "there").write_bytes(b"x")

    with refused(Misuse, "there already"):
        party.issue_card(alpha.folder, tmp_path / "there", passphrase=PASSPHRASE, renew=True)
    with refused(Misuse, "cannot be written"):
        party.issue_card(alpha.folder, tmp_path / "no folder" / "card", passphrase=PASSPHRASE, renew=True)

    assert alpha.card.data == before
    assert (tmp_path / "there").read_bytes() == b"x"


def test_a_node_that_is_to_serve_waits_for_a_command(alpha: Party) -> None:
    """Whoever starts it goes away: it must not have ended because a command was a moment quicker."""

    async def scene() -> None:
        said: list[str] = []
        with Folder(alpha.folder).lock():
            starting = asyncio.create_task(served(said))
            await until("it to say for whom it waits", lambda: held(said))
            assert not starting.done()
        await starting

    async def held(said: list[str]) -> bool:
        return bool(said) and f"({os.getpid()}, which carries out one command)" in said[0]

    async def served(said: list[str]) -> None:
        async with running(alpha.folder, PASSPHRASE, listen="", serves=True, say=said.append):
            assert len(said) == 1
            with refused(LockHeld, "which serves"):
                async with running(alpha.folder, PASSPHRASE, listen="", serves=True):
                    pass

    asyncio.run(scene())


def test_only_one_process_holds_a_folder(alpha: Party, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two writers would sign the same place twice. A node that starts is waited for, and not for ever."""
    monkeypatch.setattr(access, "STARTING_S", 0.2)

    with alpha.service():
        with refused(LockHeld, f"another process ({os.getpid()}, which carries out one command)"), alpha.service():
            pass
        with refused(Unavailable, "no node answers"):
            alpha.administer("officer.list")


@pytest.mark.parametrize(
    "damage",
    [b"", b"{}", b"[]", b'{"format": 2}', b'{"format": 1, "kdf": {"name": "argon2id", "memory_kib": 1e99}}', b"\xff"],
)
def test_a_damaged_key_file_is_said_to_be_one(alpha: Party, damage: bytes) -> None:
    """It is no wrong passphrase: typing it again would not help."""
    (alpha.folder / keystore.NODE_FILE).write_bytes(damage)

    with refused(Misuse, "not a key file"):
        alpha.lines()


def test_a_passphrase_made_at_another_cost_still_opens(alpha: Party, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost will grow with the years, and nobody may be locked out by it."""
    monkeypatch.setattr(keystore, "COST", keystore.Cost(memory_kib=16, iterations=2, lanes=1))

    with alpha.service() as service:
        assert [(row["name"], row["office"]) for row in service.call("officer.list", {"passphrase": PASSPHRASE})] == [
            ("duty", "duty")
        ]
        assert service.gate.check_officer("duty", OFFICER_PASSPHRASE).office == "duty"
