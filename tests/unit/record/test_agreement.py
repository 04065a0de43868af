"""Checkpoints, head receipts, statements and the identical cut (spec 2.7, 2.8)."""

import contextlib
import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.encoding import decode, encode
from openline.core.errors import Misuse
from openline.core.identity import BadSignature, Purpose, write_dual
from openline.core.record import checkpoint as notes
from openline.core.record.agreement import (
    FeedRoot,
    MalformedStatement,
    Statement,
    contradictions,
    cut_fingerprint,
    identical_cut,
    read_statement,
    sign_statement,
    verify_statement,
)
from openline.core.record.checkpoint import Checkpoint, MalformedCheckpoint, NoSuchSignature
from openline.core.record.feed import FeedHead
from openline.core.record.head_receipts import (
    MAX_WAYS,
    HeadReceipt,
    Held,
    MalformedReceipt,
    UnknownHead,
    read_head_receipt,
    sign_head_receipt,
)
from openline.core.record.merkle import Tree
from record_line import NOON, Line, Writer, make_line
from signers import hybrid, signer


def written(count: int = 3) -> Line:
    line = make_line()
    for writer in line.writers:
        for number in range(count):
            writer.write(f"text {number}")
    return line


def tree(writer: Writer) -> Tree:
    return Tree([entry.header_bytes for entry in writer.entries])


def held(writer: Writer, whole: int | None = None) -> Held:
    last = writer.entries[-1]
    size = len(writer.entries)
    return Held(writer.feed, FeedHead(last.header.sequence, last.id), size if whole is None else whole)


def find_in(line: Line):  # type: ignore[no-untyped-def]
    def find(feed: int, sequence: int, prefix: bytes) -> list[bytes]:
        entries = line.writers[feed].entries if feed < len(line.writers) else []
        return [entry.id for entry in entries[sequence : sequence + 1] if entry.id.startswith(prefix)]

    return find


# checkpoints


def test_a_checkpoint_is_a_signed_note_of_three_lines() -> None:
    """The bytes are those of C2SP, so that its witnesses can cosign them."""
    line = written()
    writer = line.writers[0]
    made = Checkpoint(notes.origin(line.id, writer.node), 3, tree(writer).root())

    signed = notes.sign(made, writer.signer)

    text, _, signature = signed.to_bytes().decode().partition("\n\n")
    assert text.split("\n")[:2] == [f"openline/v1/{notes.feed_id(line.id, writer.node).hex()}", "3"]
    assert signature.startswith("— openline/v1/")
    assert notes.parse(signed.to_bytes()) == signed
    notes.verify_checkpoint(signed, line.id, writer.node, writer.signer.keys)


def test_a_checkpoint_of_another_feed_or_by_another_key_is_refused() -> None:
    """Each feed on each line is a log of its own."""
    line = written()
    first, second = line.writers
    made = Checkpoint(notes.origin(line.id, first.node), 3, tree(first).root())

    with pytest.raises(NoSuchSignature):
        notes.verify_checkpoint(notes.sign(made, second.signer), line.id, first.node, first.signer.keys)
    with pytest.raises(MalformedCheckpoint):
        notes.verify_checkpoint(notes.sign(made, first.signer), line.id, second.node, first.signer.keys)
    with pytest.raises(MalformedCheckpoint):
        notes.verify_checkpoint(notes.sign(made, first.signer), bytes(32), first.node, first.signer.keys)
    bigger = dataclasses.replace(notes.sign(made, first.signer), checkpoint=dataclasses.replace(made, size=4))
    with pytest.raises(BadSignature):
        notes.verify_checkpoint(bigger, line.id, first.node, first.signer.keys)


def test_cosignatures_of_others_are_kept_and_not_believed() -> None:
    """A witness's line may stand there; ours is the one that is checked."""
    line = written()
    writer = line.writers[0]
    signed = notes.sign(Checkpoint(notes.origin(line.id, writer.node), 3, tree(writer).root()), writer.signer)
    witness = notes.NoteSignature("witness.example/w1", b"\1\2\3\4", b"\4" + bytes(72))

    both = notes.parse(dataclasses.replace(signed, signatures=(witness, *signed.signatures)).to_bytes())

    assert witness in both.signatures
    notes.verify_checkpoint(both, line.id, writer.node, writer.signer.keys)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\n3\n", "\n03\n"),
        ("\n3\n", "\n-3\n"),
        ("\n3\n", "\n٣\n"),
        ("\n3\n", "\n99999999999999999999\n"),
        ("=\n\n", "=\nextension\n\n"),
        ("=\n\n", "\n\n"),
        ("\n\n", "\n"),
        ("—", "-"),
        ("openline/v1/", "openline/v1/\u202e"),
    ],
)
def test_a_checkpoint_in_another_form_is_refused(old: str, new: str) -> None:
    """One text for one checkpoint; extensions could say what nobody checks."""
    writer = written().writers[0]
    text = notes.sign(Checkpoint("openline/v1/" + "0" * 64, 3, tree(writer).root()), writer.signer).to_bytes().decode()
    assert old in text

    with pytest.raises(MalformedCheckpoint):
        notes.parse(text.replace(old, new, 1).encode())


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_reader_of_checkpoints(data: bytes) -> None:
    """Checkpoints come from witnesses, too."""
    with contextlib.suppress(MalformedCheckpoint):
        notes.parse(data)


# head receipts


def test_a_receipt_for_two_feeds_is_small() -> None:
    """It is sent for every entry: 100 bytes on a slow line."""
    receipt = HeadReceipt(
        bytes(32),
        bytes(32),
        (1 << 32) - 1,
        tuple(Held(feed, FeedHead(65_000, bytes([feed]) * 32), 65_001) for feed in (0, 1)),
    )

    assert len(sign_head_receipt(receipt, signer(1))) <= 100


def test_a_receipt_says_what_is_held_and_what_is_whole() -> None:
    """Received means whole: a header without its body is not called received."""
    line = written(5)
    first, second = line.writers
    beyond = FeedHead(4, second.entries[4].id)
    partly = Held(second.feed, FeedHead(2, second.entries[2].id), 1, (beyond,))
    receipt = HeadReceipt(line.id, first.node, NOON, (held(first), partly))

    data = sign_head_receipt(receipt, first.signer)

    assert read_head_receipt(data, line.id, first.node, first.signer.public_key, find_in(line)) == receipt


def test_a_receipt_holds_on_its_own_line_by_its_own_node_only() -> None:
    """Short on the wire, but the signature covers line, node and every id in full."""
    line = written()
    first, second = line.writers
    data = sign_head_receipt(HeadReceipt(line.id, first.node, NOON, (held(second),)), first.signer)
    key, find = first.signer.public_key, find_in(line)

    with pytest.raises(BadSignature):
        read_head_receipt(data, bytes(32), first.node, key, find)
    with pytest.raises(BadSignature):
        read_head_receipt(data, line.id, second.node, key, find)
    with pytest.raises(BadSignature):
        read_head_receipt(data, line.id, first.node, second.signer.public_key, find)


def test_a_receipt_of_another_branch_does_not_pass_for_ours() -> None:
    """Even an id with the same first 4 bytes is another id."""
    line = written()
    first, second = line.writers
    data = sign_head_receipt(HeadReceipt(line.id, first.node, NOON, (held(second),)), first.signer)
    real = second.entries[-1].id

    with pytest.raises(BadSignature):
        read_head_receipt(data, line.id, first.node, first.signer.public_key, lambda *_: [real[:4] + bytes(28)])
    with pytest.raises(UnknownHead):
        read_head_receipt(data, line.id, first.node, first.signer.public_key, lambda *_: [])


def test_a_receipt_over_one_of_several_that_begin_alike_is_good_and_over_none_waits() -> None:
    """Two entries of one place that begin alike cost their author a moment, and must cost no other its receipt."""
    line = written()
    first, second = line.writers
    data = sign_head_receipt(HeadReceipt(line.id, first.node, NOON, (held(second),)), first.signer)
    real, key = second.entries[-1].id, first.signer.public_key
    twins = [real[:4] + bytes([number]) * 28 for number in range(MAX_WAYS)]

    for ids in ([real, twins[0]], [twins[0], real], [*twins[1:], real]):
        receipt = read_head_receipt(data, line.id, first.node, key, lambda *_, ids=ids: ids)
        assert receipt.held == (held(second),)
    for ids in (twins[:2], [real, *twins]):
        with pytest.raises(UnknownHead):
            read_head_receipt(data, line.id, first.node, key, lambda *_, ids=ids: ids)


def test_a_receipt_is_bad_only_where_nobody_else_can_have_made_it_look_so() -> None:
    """A third node can have shown its sender one entry, and us another one that begins alike."""
    line = written()
    first, second = line.writers
    data = sign_head_receipt(HeadReceipt(line.id, first.node, NOON, (held(second),)), first.signer)
    twin, key = second.entries[-1].id[:4] + bytes(28), first.signer.public_key

    for sure, error in ((None, BadSignature), ({second.feed}, BadSignature), ({first.feed}, UnknownHead)):
        with pytest.raises(error):
            read_head_receipt(data, line.id, first.node, key, lambda *_: [twin], sure)


@pytest.mark.parametrize(
    "changes",
    [
        {"whole": 4},
        {"whole": -1},
        {"feed": 128},
        {"head": None},
        {"beyond": (FeedHead(3, bytes(32)),)},
        {"beyond": tuple(FeedHead(9 + i, bytes(32)) for i in range(5))},
        {"beyond": (FeedHead(9, bytes(32)), FeedHead(8, bytes(32)))},
        {"beyond": (FeedHead(9, bytes(31)),)},
        {"head": FeedHead(2, b"")},
    ],
)
def test_a_receipt_that_makes_no_sense_cannot_be_built(changes: dict[str, object]) -> None:
    """More bodies than entries, an entry beyond without a gap: nothing could hold that."""
    with pytest.raises(Misuse):
        dataclasses.replace(Held(0, FeedHead(2, bytes(32)), 3), **changes)  # type: ignore[arg-type]


@given(st.data())
def test_no_bytes_crash_the_reader_of_receipts(data: st.DataObject) -> None:
    """What is read after a change is refused, or no longer signed."""
    line = written()
    writer = line.writers[0]
    good = sign_head_receipt(HeadReceipt(line.id, writer.node, NOON, (held(writer),)), writer.signer)
    at = data.draw(st.integers(0, len(good) - 1))
    changed = good[:at] + data.draw(st.binary(max_size=4)) + good[at + data.draw(st.integers(0, 4)) :]

    with contextlib.suppress(MalformedReceipt, UnknownHead, BadSignature):
        read_head_receipt(changed, line.id, writer.node, writer.signer.public_key, find_in(line))
        assert changed == good


def test_a_receipt_with_a_row_of_another_kind_is_refused() -> None:
    """Truth values, texts and short prefixes in the places of numbers and bytes."""
    line = written()
    writer = line.writers[0]
    receipt = HeadReceipt(line.id, writer.node, NOON, (held(writer),))
    version, clock, [[feed, size, prefix, behind, beyond]], signature = decode(
        sign_head_receipt(receipt, writer.signer)
    )
    rows = (
        [True, size, prefix, behind, beyond],
        [feed, str(size), prefix, behind, beyond],
        [feed, size, prefix[:3], behind, beyond],
        [feed, size, prefix, -1, beyond],
        [feed, size, prefix, 4, beyond],
        [feed, size, prefix, behind, [[True, prefix]]],
        [feed, size, prefix, behind, [[4]]],
        [feed, size, prefix, behind],
        [200, size, prefix, behind, beyond],
    )

    for row in rows:
        with pytest.raises(MalformedReceipt):
            read_head_receipt(
                encode([version, clock, [row], signature]), line.id, writer.node, bytes(32), lambda *_: bytes(32)
            )


# statements and the cut


def statement(line: Line, by: int, *sizes: int) -> Statement:
    feeds = tuple(
        FeedRoot(writer.feed, size, tree(writer).root(size))
        for writer, size in zip(line.writers, sizes, strict=True)
        if size
    )
    return Statement(line.id, line.writers[by].node, NOON, feeds)


def roots_of(line: Line):  # type: ignore[no-untyped-def]
    trees = [tree(writer) for writer in line.writers]
    return lambda feed, size: trees[feed].root(size) if feed < len(trees) and size <= trees[feed].size else None


def test_a_statement_comes_back_signed() -> None:
    """It binds its author to the exact content of every feed that it holds."""
    line = written()
    signed = sign_statement(statement(line, 0, 3, 2), line.writers[0].signer)

    assert read_statement(signed.data) == signed
    verify_statement(read_statement(signed.data), line.writers[0].signer.keys)
    with pytest.raises(BadSignature):
        verify_statement(signed, line.writers[1].signer.keys)


@pytest.mark.parametrize(
    "value", [[], {0: 2}, {0: True, 1: bytes(32), 2: bytes(32), 3: 1, 4: []}, {0: 1, 1: b"", 2: b"", 3: 1, 4: []}]
)
def test_a_statement_in_another_form_is_refused(value: object) -> None:
    """A version that we do not know may mean what we do not know."""
    payload = encode(value)

    with pytest.raises(MalformedStatement):
        read_statement(write_dual(hybrid(1), Purpose.STATEMENT, payload))


def test_the_cut_is_the_smallest_size_that_all_have_stated_alike() -> None:
    """Below it nothing can change any more, on either side."""
    line = written()

    cut = identical_cut({b"a": [statement(line, 0, 3, 2)], b"b": [statement(line, 1, 1, 3)]}, roots_of(line))

    assert cut == {0: 1, 1: 2}


def test_both_sides_compute_one_cut_and_one_fingerprint() -> None:
    """Twenty digits are enough to see that two records are one so far."""
    line = written()
    statements = {b"a": [statement(line, 0, 3, 2)], b"b": [statement(line, 1, 1, 3)]}
    roots = roots_of(line)

    digits = cut_fingerprint(line.id, identical_cut(statements, roots), roots)

    assert [len(group) for group in digits.split()] == [5] * 4
    assert digits != cut_fingerprint(bytes(32), identical_cut(statements, roots), roots)
    assert digits != cut_fingerprint(line.id, {0: 1}, roots)
    with pytest.raises(Misuse):
        cut_fingerprint(line.id, {0: 9}, roots)


def test_a_member_who_says_nothing_holds_up_the_cut_of_that_feed_only() -> None:
    """Who states no feed has not confirmed it."""
    line = written()

    assert identical_cut({b"a": [statement(line, 0, 3, 2)], b"b": [statement(line, 1, 0, 3)]}, roots_of(line)) == {1: 2}
    assert identical_cut({}, roots_of(line)) == {}


def test_a_node_that_is_away_holds_up_nothing_while_another_of_its_member_states() -> None:
    """And none of a member's nodes may say otherwise: whichever of them is right, it is not one record yet."""
    line = written()
    behind, ahead, theirs = statement(line, 0, 1, 0), statement(line, 0, 3, 2), statement(line, 1, 2, 3)
    lie = Statement(line.id, line.writers[0].node, NOON, (FeedRoot(0, 2, b"x" * 32),))

    assert identical_cut({b"a": [behind, ahead], b"b": [theirs]}, roots_of(line)) == {0: 2, 1: 2}
    assert identical_cut({b"a": [lie, ahead], b"b": [theirs]}, roots_of(line)) == {1: 2}
    assert identical_cut({b"a": [behind, ahead], b"b": []}, roots_of(line)) == {}


def test_a_contradiction_moves_no_cut_and_is_shown() -> None:
    """One of the two histories is not the author's; what was identical before stays so."""
    line = written()
    lie = Statement(
        line.id, line.writers[1].node, NOON, (FeedRoot(0, 2, b"x" * 32), FeedRoot(1, 3, tree(line.writers[1]).root()))
    )
    statements = {b"a": [statement(line, 0, 3, 2)], b"b": [lie]}

    assert identical_cut(statements, roots_of(line), before={0: 1}) == {0: 1, 1: 2}
    (found,) = contradictions(statements, roots_of(line))
    assert (found.member, found.stated.feed, found.stated.size) == (b"b", 0, 2)


def test_the_cut_never_shrinks_and_waits_for_what_is_not_held() -> None:
    """A statement that runs ahead of us cannot be compared yet, not even in its beginning."""
    line = written()
    ahead = Statement(line.id, line.writers[1].node, NOON, (FeedRoot(0, 9, b"y" * 32),))
    statements = {b"a": [statement(line, 0, 3, 2)], b"b": [ahead]}

    assert identical_cut(statements, roots_of(line), before={0: 2}) == {0: 2}
    assert contradictions(statements, roots_of(line)) == []


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=4), st.data())
def test_the_cut_is_what_every_statement_covers(sizes: list[tuple[int, int]], data: st.DataObject) -> None:
    """For any honest statements: the least size of each feed, whatever the order of members."""
    line = written(6)
    statements = {bytes([i]): [statement(line, 0, *pair)] for i, pair in enumerate(sizes)}
    shuffled = dict(data.draw(st.permutations(list(statements.items()))))

    cut = identical_cut(shuffled, roots_of(line))

    assert cut == {feed: min(pair[feed] for pair in sizes) for feed in (0, 1) if min(pair[feed] for pair in sizes)}
