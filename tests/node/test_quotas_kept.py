"""What a node keeps of the quotas of its lines, and what costs nothing (spec 3.11)."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.encoding import MalformedEncoding, encode
from openline.core.rules import quotas
from openline.core.rules.quotas import Kind, Owed, Spent
from openline.node.quotas import Ledger, Waiting, read_spent, write_spent
from openline.node.service import Service
from openline.protocol.allowance import price
from openline.store.sqlite import SqliteStore
from parties import make_party, officer, open_line


@given(
    st.builds(
        Spent,
        st.integers(0, 2**40),
        st.tuples(*[st.builds(Owed, st.integers(0, 2**60), st.integers(0, 2**60))] * len(Kind)),
        st.integers(0, 2**40),
    )
)
def test_what_was_spent_is_read_as_it_was_written(spent: Spent) -> None:
    """A restart goes on from it."""
    assert read_spent(write_spent(spent)) == spent


@pytest.mark.parametrize(
    "value", [[], [1, 2], [1, 2, []], [1, 2, [[1, 1]] * 3], [1, 2, [[1]] * 4], [b"", 2, [[1, 1]] * 4]]
)
def test_what_was_spent_has_one_form(value: object) -> None:
    """It is this program's own, and a store that holds something else was changed by others."""
    with pytest.raises(MalformedEncoding):
        read_spent(encode(value))  # type: ignore[arg-type]


@pytest.mark.parametrize("largest", [quotas.MOST])
def test_the_most_that_can_be_owed_can_be_kept(largest: dict[str, int]) -> None:
    """Numbers of a store have 64 bits."""
    of = quotas.buckets(largest, 2**53 - 1)
    spent = Spent(2**40, tuple(Owed(each.entries * each.span_s, each.bytes * each.span_s) for each in of))
    spent = quotas.charged(of, spent, Kind.ORDINARY, 17 * 1024 * 1024, 2**40)

    assert read_spent(write_spent(spent)) == spent


def test_what_the_own_record_names_costs_nothing(tmp_path: Path) -> None:
    """A node that was restored gets its own feed back, and with it how far it had held its peer's."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with a.service() as alpha, b.service() as beta:
        line = alpha.line(None)
        feeds, theirs = line.record.feeds, line.record.feeds.index(beta.node)
        for number in range(3):
            beta.call("send.text", {"text": "calm", "marker": "information", **officer(f"b{number}")})
        written = beta.store.entries(line.id, beta.node)
        for held in written:
            alpha.store.keep(held.entry, beta.store.body(held.entry.id)).result()
        alpha.call("send.text", {"text": "seen", "marker": "information", **officer("a")})
        ours = alpha.store.entries(line.id, alpha.node)

        copy = SqliteStore(tmp_path / "copy.db", bytes(32))
        copy.add_line(line.record).result()
        assert Ledger(copy, line).allowed(feeds, 0)[theirs].free == 0
        for held in ours:
            copy.keep(held.entry).result()

        allowed = Ledger(copy, line).allowed(feeds, 0)
        copy.close()

    assert allowed[theirs].free == len(written)
    assert allowed[feeds.index(alpha.node)].exempt


def test_what_the_own_party_has_stated_costs_nothing(tmp_path: Path) -> None:
    """Another site of the party, or this node before, has held it and signed that it did."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with a.service() as alpha, b.service() as beta:
        line = alpha.line(None)
        feeds, theirs = line.record.feeds, line.record.feeds.index(beta.node)
        beta.call("send.text", {"text": "calm", "marker": "information", **officer("b")})
        written = beta.store.entries(line.id, beta.node)
        ledger = Ledger(alpha.store, line)
        for held in written:
            alpha.store.keep(held.entry, beta.store.body(held.entry.id)).result()
        assert ledger.allowed(feeds, 0)[theirs].free == 0
        alpha.agreement(line).state(alpha.signer, alpha.now())

        assert ledger.allowed(feeds, 0)[theirs].free == len(written)


def test_a_charter_that_is_agreed_later_changes_the_quotas(tmp_path: Path) -> None:
    """Numbers are data: whoever agrees on others has others, at once."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with a.service() as alpha, b.service() as beta:
        line = alpha.line(None)
        assert line.charter.quotas == quotas.DEFAULTS
        ledger = Ledger(alpha.store, line)
        feeds, theirs = line.record.feeds, line.record.feeds.index(beta.node)

        def ordinary() -> int:
            return ledger.allowed(feeds, 0)[theirs].rooms[Kind.ORDINARY].entries

        assert ordinary() == 30 * quotas.DEFAULTS[quotas.ENTRIES]
        ledger.agree({**line.charter.quotas, quotas.ENTRIES: 200})
        assert ordinary() == 30 * 200


def test_something_waits_until_no_channel_says_so(tmp_path: Path) -> None:
    """One peer may hold less of a feed than its author: that it has nothing more means little."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with a.service() as alpha, b.service() as beta:
        ledger = Ledger(alpha.store, alpha.line(None))

        ledger.waits(beta.node, b"one", 5, 100)
        ledger.waits(beta.node, b"two", 7, 200)
        assert ledger.waiting() == {beta.node: Waiting(100, 7)}
        ledger.waits(beta.node, b"two", 0, 300)
        assert ledger.waiting() == {beta.node: Waiting(100, 5)}
        ledger.waits(beta.node, b"one", 0, 300)
        assert ledger.waiting() == {}


def heard(author: Service, reader: Service) -> None:
    """Let everything that one node has written be on the disk of the other."""
    line = author.line(None)
    for held in author.store.entries(line.id, author.node):
        reader.store.keep(held.entry, author.store.body(held.entry.id)).result()


def test_flash_over_its_quota_rings_as_immediate_and_hides_no_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A flood of one kind wears out no watch, and lowers neither another kind nor a DISTRESS."""
    monkeypatch.setitem(quotas.DEFAULTS, quotas.FLASH, 6)  # type: ignore[arg-type]
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    distress = {"nature": "sinking", "location": [20.0, 70.0], "time": "2031-01-01T00:00:00Z", "assistance": ["rescue"]}
    with a.service() as alpha, b.service() as beta:
        for number in range(10):
            said = {"text": f"all is well {number}", "marker": "information", "precedence": "flash"}
            beta.call("send.text", {**said, **officer(f"t{number}")})
        beta.call("send.text", {"text": "by the way", "marker": "information", **officer("r")})
        for number in range(8):
            beta.call("send.element", {"kind": "distress", "fields": distress, **officer(f"d{number}")})
        heard(beta, alpha)

        rings = [(each["kind"], each["precedence"]) for each in alpha.call("ring.list", {})]
        shown = [each["precedence"] for each in alpha.call("inbox", {"everything": True}) if each["type"] == "TEXT"]
        facts = alpha.call("situation", {})["facts"]
        queue = [(each["kind"], each["precedence"]) for each in alpha.call("queue", {})["rows"]]

    assert queue[:6] == [*[("distress", "flash")] * 3, *[("text", "flash")] * 3], "of many a few, and a number"
    assert queue[6:10] == [("text", "immediate")] * 4
    assert rings == [*[("text", "flash")] * 6, *[("text", "immediate")] * 4, *[("distress", "flash")] * 8]
    assert sorted(shown) == [*["flash"] * 6, *["immediate (flash over the quota)"] * 4, "routine"]
    assert "flash of Beta over the quota of the charter: 4; it rings like immediate" in facts
    assert not any("distress" in fact for fact in facts)


def test_both_sides_say_in_words_what_waits_and_since_when(tmp_path: Path) -> None:
    """Who reads the situation must not take silence for silence."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with a.service() as alpha, b.service() as beta:
        alpha.quotas = lambda line: ({beta.node: Waiting(1_790_000_000, 70)}, {beta.node: Waiting(1_790_000_060, 3)})

        here, there = alpha.call("line.list", {})[0]["over_quota"]
        facts = [fact for fact in alpha.call("situation", {})["facts"] if "quota" in fact]

    assert (here["waits"], here["party"], here["entries"], here["since"]) == ("fetched_here", "Beta", 70, 1_790_000_000)
    assert (there["waits"], there["node"], there["entries"]) == ("fetched_there", beta.node.hex(), 3)
    assert [fact.partition(" since ")[0] for fact in facts] == [
        "entries of Beta that wait for the quota of the charter",
        "own entries that Beta does not fetch",
    ]
    assert here["at"] in facts[0]
    assert ": 70; " in facts[0]


def test_an_entry_costs_no_less_than_it_takes_on_the_disk(tmp_path: Path) -> None:
    """The bound of the spec is one of disks, and not of frames: rows, indexes, keys and the snapshot are in it."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with a.service() as alpha, b.service() as beta:
        for number in range(300):
            beta.call("send.signal", {"meaning": "keeping_clear", **officer(f"s{number}")})
        line = alpha.line(None)
        written = beta.store.entries(line.id, beta.node, limit=400)
        cost = sum(price(held.entry, line.charter.max_body_bytes) for held in written)
        bodies = [beta.store.body(held.entry.id) for held in written]
    before = a.folder.joinpath("record.db").stat().st_size

    with a.service() as alpha:
        for held, body in zip(written, bodies, strict=True):
            alpha.store.keep(held.entry, body, spent=bytes(80))
        alpha.board(alpha.line(None))
        alpha.keep_snapshots(stopping=True)

    assert a.folder.joinpath("record.db").stat().st_size - before <= cost
