"""The verdicts of a witness in their order, and what proves two histories (spec 7.3, 7.5)."""

from dataclasses import replace

import pytest

from openline.core.record import checkpoint
from openline.core.record.alarm import Alarm, NoAlarm, alarm_of, verify_alarm
from openline.core.record.checkpoint import Checkpoint
from openline.core.record.log import Log
from openline.core.record.merkle import EMPTY_ROOT, Tree
from openline.core.record.witnessing import Known, MalformedRequest, Verdict, judge, read_request, write_request
from signers import hybrid

LINE, NODE = bytes([1]) * 32, bytes([2]) * 32
ORIGIN = checkpoint.origin(LINE, NODE)
SIGNER = hybrid(9)
LOG = Log(ORIGIN, LINE, NODE, SIGNER.keys, "North")
TRUE = Tree([bytes([n]) for n in range(9)])
FALSE = Tree([bytes([n]) if n < 2 else b"another past" + bytes([n]) for n in range(9)])


def note(tree: Tree, size: int) -> bytes:
    return checkpoint.sign(Checkpoint(ORIGIN, size, tree.root(size)), SIGNER).to_bytes()


class Book:
    """What a witness knows, as its store would tell it."""

    def __init__(self) -> None:
        self.cosigned: list[Known] = []

    def judge(self, data: bytes) -> Verdict:
        verdict = judge(data, {ORIGIN: LOG}, self.newest, self.at_size)
        if verdict.accepted is not None:
            self.cosigned.append(verdict.accepted)
        return verdict

    def newest(self, origin: str) -> Known:
        return max(self.cosigned, key=lambda known: known.size, default=Known())

    def at_size(self, origin: str, size: int) -> Known | None:
        return next((known for known in self.cosigned if known.size == size), None)

    def show(self, tree: Tree, old: int, size: int) -> Verdict:
        proof = tree.consistency_proof(old, size) if 0 < old <= size else []
        return self.judge(write_request(old, proof, note(tree, size)))


def test_each_checkpoint_that_continues_the_last_is_accepted() -> None:
    """From nothing, by proof, and the same again: that is an honest feed."""
    book = Book()

    assert [book.show(TRUE, old, size).status for old, size in ((0, 3), (3, 3), (3, 8), (8, 9))] == [200] * 4
    assert book.newest(ORIGIN).size == 9


def test_an_empty_feed_can_be_shown() -> None:
    """A log with nothing in it has a root, too; another one for it is refused."""
    false = checkpoint.sign(Checkpoint(ORIGIN, 0, bytes(32)), SIGNER).to_bytes()

    assert Book().judge(write_request(0, [], note(TRUE, 0))).status == 200
    assert TRUE.root(0) == EMPTY_ROOT
    assert Book().judge(write_request(0, [], false)).status == 409


def test_the_verdicts_come_in_the_order_of_the_text() -> None:
    """Other clients rely on it: an unknown log is 404 before its signature is looked at, and so on down."""
    book = Book()
    book.show(TRUE, 0, 5)
    good = note(TRUE, 8)
    proof = TRUE.consistency_proof(5, 8)
    foreign = checkpoint.sign(Checkpoint(checkpoint.origin(LINE, bytes(32)), 8, TRUE.root(8)), SIGNER).to_bytes()
    by_other = checkpoint.sign(Checkpoint(ORIGIN, 8, TRUE.root(8)), hybrid(8)).to_bytes()
    one_key = good[: good.rindex("—".encode())]
    for status, data in (
        (400, b""),
        (404, write_request(9, [], foreign)),
        (403, write_request(9, [], by_other)),
        (403, write_request(5, proof, one_key)),
        (400, write_request(9, [], good)),
        (409, write_request(4, proof, good)),
        (409, write_request(0, [], good)),
        (422, write_request(5, [], good)),
        (422, write_request(5, [*proof, bytes(32)], good)),
        (422, write_request(5, proof[::-1], good)),
        (422, write_request(5, [bytes(32)], note(TRUE, 5))),
        (200, write_request(5, proof, good)),
    ):
        verdict = book.judge(data)
        assert verdict.status == status
        assert (verdict.accepted is not None) == (status == 200)
        assert verdict.alarm is None
        assert verdict.size == (5 if status == 409 else None)


def test_from_nothing_no_proof_leads() -> None:
    """A first request with a proof says something that nobody can check."""
    assert Book().judge(write_request(0, [bytes(32)], note(TRUE, 3))).status == 422


@pytest.mark.parametrize("size", [1, 4, 5])
def test_a_smaller_tree_is_never_accepted(size: int) -> None:
    """A witness that signed backwards would let a party take back what it has said."""
    book = Book()
    book.show(TRUE, 0, 8)

    for old in range(size + 1):
        assert book.show(TRUE, old, size).status == 409
    assert book.show(TRUE, 8, size).status == 400
    assert book.newest(ORIGIN).size == 8


@pytest.mark.parametrize(
    "data",
    [
        b"old 0\n\n",
        b"old 00\n\n" + note(TRUE, 3),
        b"old -1\n\n" + note(TRUE, 3),
        b"old 0 \n\n" + note(TRUE, 3),
        b"Old 0\n\n" + note(TRUE, 3),
        b"old \n\n" + note(TRUE, 3),
        b"old 0\r\n\r\n" + note(TRUE, 3),
        b"old 12345678901234567890\n\n" + note(TRUE, 3),
        "old ٣\n\n".encode() + note(TRUE, 3),
        b"old 0\n" + note(TRUE, 3),
        b"old 0\nAAAA\n\n" + note(TRUE, 3),
        b"old 0\n" + b"A" * 43 + b"\n\n" + note(TRUE, 3),
        b"old 0\n" + b"A" * 42 + b"B=\n\n" + note(TRUE, 3),
        write_request(0, [bytes(32)] * 64, note(TRUE, 3)),
        write_request(0, [], note(TRUE, 3)[:-1]),
        write_request(0, [], note(TRUE, 3) + b"\n"),
        write_request(0, [], note(TRUE, 3) + b"x" * 70_000),
    ],
)
def test_a_request_has_one_form(data: bytes) -> None:
    """Two readings of one request would be two witnesses."""
    with pytest.raises(MalformedRequest):
        read_request(data)
    assert Book().judge(data).status == 400


def test_two_roots_for_one_size_are_an_alarm_whatever_the_request_says() -> None:
    """Both are signed: no proof, no old size and no later growth takes that back."""
    book = Book()
    book.show(TRUE, 0, 3)
    book.show(TRUE, 3, 8)

    for old, size, status in ((8, 8, 409), (0, 8, 409), (0, 3, 409), (8, 3, 400)):
        verdict = book.show(FALSE, old, size)
        assert verdict.status == status
        assert verdict.alarm is not None
        verify_alarm(verdict.alarm, LOG)
        assert [checkpoint.parse(each).checkpoint.root for each in (verdict.alarm.first, verdict.alarm.second)] == [
            TRUE.root(size),
            FALSE.root(size),
        ]
    assert book.show(FALSE, 0, 2).alarm is None  # as far as that the two histories are one


@pytest.mark.parametrize(("old", "proved"), [(3, True), (5, True), (6, True), (7, True), (4, False), (8, False)])
def test_another_past_under_a_larger_tree_proves_itself_where_the_proof_shows_it(old: int, proved: bool) -> None:
    """A proof names the old root, except where the old tree is one node of the new: there only a leaf's holder can."""
    book = Book()
    book.show(TRUE, 0, old)

    verdict = book.show(FALSE, old, 9)

    assert (verdict.status, verdict.doubtful) == (422, True)
    assert (verdict.alarm is not None) == proved
    whole = alarm_of(LOG, note(TRUE, old), note(FALSE, 9), FALSE.root(old), FALSE.consistency_proof(old, 9))
    verify_alarm(whole, LOG)
    if proved:
        assert verdict.alarm is not None
        verify_alarm(verdict.alarm, LOG)


def test_an_alarm_that_proves_nothing_convicts_nobody() -> None:
    """Whoever could make one up could discredit any party with any witness."""
    same, good = note(TRUE, 5), note(TRUE, 9)
    proof = tuple(TRUE.consistency_proof(5, 9))
    real = alarm_of(LOG, note(TRUE, 5), note(FALSE, 9), FALSE.root(5), FALSE.consistency_proof(5, 9))
    verify_alarm(real, LOG)
    by_other = checkpoint.sign(Checkpoint(ORIGIN, 5, FALSE.root(5)), hybrid(8)).to_bytes()
    for false in (
        Alarm(ORIGIN, same, same),
        Alarm(ORIGIN, same, good),
        Alarm(ORIGIN, same, good, proof),
        Alarm(ORIGIN, same, good, (bytes(32), *proof)),
        Alarm(ORIGIN, same, good, (bytes(32), *proof[1:])),
        Alarm(ORIGIN, same, by_other),
        Alarm(ORIGIN, same, b"no note"),
        replace(real, first=real.second, second=real.first),
        replace(real, proof=real.proof[:-1]),
        replace(real, proof=(*real.proof, bytes(32))),
    ):
        with pytest.raises(NoAlarm):
            verify_alarm(false, LOG)
    with pytest.raises(NoAlarm):
        verify_alarm(real, replace(LOG, node=bytes(32)))
