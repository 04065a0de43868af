"""The cases of spec 1.12: newer cards on a line, and what a record that holds them comes to."""

import base64
from collections.abc import Sequence
from typing import Any

from vector_signers import FixedSigner, hybrid, sealing
from vector_world import (
    CARDS,
    CHARTER,
    CHARTER_VALUE,
    EXPIRES,
    FEEDS,
    ISSUED,
    LINE,
    NODES,
    ROOTS,
    SALT,
    SEALING,
    TLS,
    WRITERS,
    Cases,
    signer,
)
from vectors_agreement import resealed

from openline.core.cards import Card, NodeCard, read_card, write_card
from openline.core.identity import ML_DSA_65, root_id
from openline.core.record import agreement
from openline.core.record.acts import Act, CardAct, ClosingAct, write_act
from openline.core.record.audit import verify_export
from openline.core.record.closing import Closing, Reason, write_closing
from openline.core.record.entry import Entry, Header, Link, Precedence, Status, sign_entry
from openline.core.record.export import EntryItem, Item, Opening, StatementItem, write_export
from openline.core.record.membership import Membership, membership
from openline.core.record.merkle import Tree
from openline.core.record.order import Order
from openline.core.record.seal import Packed, pack_act

SECOND, THIRD = hybrid(0x15), hybrid(0x18)
PARTY = 0


def node(slot: int, keys: FixedSigner = SECOND, tls: int = 0x16, seal: int = 0x17, name: str = "second") -> NodeCard:
    return NodeCard(slot, keys.keys, signer(tls).public_key, sealing(seal), name, ("second.example:4433",))


FIRST = NodeCard(0, NODES[PARTY].keys, TLS[PARTY].public_key, SEALING[PARTY], "main", ("moved.example:4433",))


def card(serial: int, *nodes: NodeCard, root: FixedSigner = ROOTS[PARTY], name: str = "Northern Coast Guard") -> bytes:
    return write_card(Card(name, ("en",), root.keys, serial, ISSUED + 600, EXPIRES, nodes), root)


TWO = card(2, FIRST, node(1))
THREE = card(3, node(1))


def place(party: int) -> int:
    root = root_id(ROOTS[party].keys)
    return next(at for at, member in enumerate(CHARTER_VALUE.members) if member.root == root)


def memberships() -> Cases:
    cases = Cases("newer cards on a line (spec 1.12)")

    def given(counted: Sequence[bytes], new: bytes) -> dict[str, Any]:
        return {"charter": CHARTER.hex(), "cards": [each.hex() for each in (*CARDS, *counted)], "card": new.hex()}

    for name, rule, counted, new in (
        ("a node is added", "1.12.2", (), TWO),
        ("a node is left out: its feed stays", "1.12.5", (TWO,), THREE),
        ("a card with only a new address", "1.12.5", (), card(2, FIRST)),
        ("a lower number that came late: its node has its feed", "1.12.3", (card(3, FIRST),), TWO),
        ("the same card again", "1.12.3", (TWO,), TWO),
        ("a card older than the pinned one", "1.12.3", (), card(0, FIRST, node(1))),
        ("a slot that leaves others empty", "1.12.2", (), card(2, FIRST, node(3))),
    ):
        before = membership(CHARTER_VALUE, (*CARDS, *counted))
        after = before.take(read_card(new, None))
        cases.good(name, rule, "card.count", given(counted, new), **shown(after))
    theirs = NodeCard(1, NODES[1].keys, TLS[1].public_key, SEALING[1], "theirs", ())
    for name, counted, new in (
        ("one number, two cards", (TWO,), card(2, FIRST)),
        ("the number of the pinned card, another card", (), card(1, FIRST, node(1))),
        ("one slot, two nodes", (TWO,), card(3, FIRST, node(1, THIRD, 0x19, 0x1A))),
        ("the slot of the pinned node, another node", (), card(2, node(0))),
        ("a slot that was freed, another node", (TWO, card(3, FIRST)), card(4, FIRST, node(1, THIRD, 0x19, 0x1A))),
        ("a node in another slot than before", (TWO,), card(3, FIRST, node(2))),
        ("another party's node", (), card(2, FIRST, theirs)),
        ("another party's TLS key", (), card(2, FIRST, new_tls())),
        ("another party's root key as a node's", (), card(2, FIRST, rooted())),
        ("the sealing key of a node that went", (TWO, card(3, FIRST)), card(4, FIRST, node(2, THIRD, 0x19, 0x17))),
        ("a slot without a feed", (), card(2, FIRST, node(64))),
    ):
        cases.bad(name, "1.12.4", "card.count", given(counted, new), "card_conflict")
    stranger = card(2, node(0), root=hybrid(0x51, ML_DSA_65), name="Nobody")
    cases.bad("a card of nobody on the line", "1.12.1", "card.count", given((), stranger), "wrong_card")
    forged = bytearray(TWO)
    forged[-1] ^= 1
    cases.bad("a card that its root has not signed", "1.12.1", "card.count", given((), bytes(forged)), "bad_signature")
    cases.bad("half a card", "1.12.1", "card.count", given((), TWO[: len(TWO) // 2]), "malformed_card")
    records(cases)
    return cases


def new_tls() -> NodeCard:
    return NodeCard(1, SECOND.keys, TLS[1].public_key, sealing(0x17), "second", ())


def rooted() -> NodeCard:
    return NodeCard(1, SECOND.keys, ROOTS[1].keys.ed25519, sealing(0x17), "second", ())


def shown(found: Membership) -> dict[str, Any]:
    return {"feeds": [each.hex() for each in found.charter.feeds]}


# records that hold such cards


def act(feed: int, what: Act, *, previous: Entry | None = None, seen: tuple[Link, ...] = ()) -> tuple[Entry, Packed]:
    return written(FEEDS[feed], WRITERS[feed], pack_act(write_act(what), SALT), previous, seen)


def written(
    who: bytes, by: FixedSigner, packed: Packed, previous: Entry | None = None, seen: tuple[Link, ...] = ()
) -> tuple[Entry, Packed]:
    header = Header(
        line=LINE,
        node=who,
        sequence=0 if previous is None else previous.header.sequence + 1,
        previous=None if previous is None else previous.id,
        seen=seen,
        clock=ISSUED + 700,
        precedence=Precedence.ROUTINE,
        status=Status.ACTUAL,
        epoch=0,
        body=packed.body,
        length=packed.length,
    )
    return sign_entry(header, by), packed


HOME = FEEDS.index(read_card(CARDS[PARTY], None).card.nodes[0].id)
JOINED = node(1).id
FEED = 2 + place(PARTY)


def record(
    rows: Sequence[tuple[Entry, bytes]], statements: Sequence[bytes] = (), cards: Sequence[bytes] = CARDS
) -> str:
    order, bodies = Order(), {made.id: body for made, body in rows}
    held = {made.id: made for made, _ in rows}
    for made, _ in rows:
        order.add(made)
    items: list[Item] = [EntryItem(held[each].to_bytes(), bodies[each]) for each in order.canonical()]
    items += [StatementItem(each) for each in statements]
    opening = Opening(LINE, FEEDS[0], ISSUED + 900, CHARTER, tuple(cards))
    return b"".join(write_export(opening, items)).decode()


def states(who: bytes, by: FixedSigner, *feeds: tuple[int, Sequence[Entry]]) -> bytes:
    rows = tuple(
        agreement.FeedRoot(feed, len(made), Tree([each.header_bytes for each in made]).root()) for feed, made in feeds
    )
    return agreement.sign_statement(agreement.Statement(LINE, who, ISSUED + 800, rows), by).data


def records(cases: Cases) -> None:
    """Records in which a node joins, and one is closed."""
    other = 1 - HOME
    brought, packed = act(HOME, CardAct(TWO))
    later = pack_act((b"\x18\x63", b"the joined node"), SALT)
    first, _ = written(JOINED, SECOND, later, seen=(Link(HOME, 0, brought.id),))
    rows = [(brought, packed.data), (first, later.data)]
    heard, heard_packed = act(other, CardAct(TWO), seen=(Link(HOME, 0, brought.id), Link(FEED, 0, first.id)))
    rows.append((heard, heard_packed.data))
    stated = (HOME, [brought]), (other, [heard]), (FEED, [first])
    both = [
        states(JOINED, SECOND, *sorted(stated, key=lambda each: each[0])),
        states(FEEDS[other], WRITERS[other], *sorted(stated, key=lambda each: each[0])),
    ]
    joined = record(rows, both)
    good(cases, "a node that joined", "1.12.6", joined)
    good(
        cases,
        "a node that joined, by a further card of the first line",
        "2.10.2",
        record([introduced()], cards=(*CARDS, TWO)),
    )
    rival = card(2, FIRST, node(1, THIRD, 0x19, 0x1A))
    clash, clash_packed = act(other, CardAct(rival), seen=(Link(HOME, 0, brought.id),))
    good(
        cases,
        "two cards that contradict each other",
        "1.12.4",
        record([(brought, packed.data), (clash, clash_packed.data)]),
    )
    ended, last = closing_of(first, JOINED)
    end, end_packed = act(HOME, ClosingAct(ended), previous=brought, seen=(Link(FEED, 0, first.id),))
    late_packed = pack_act((b"\x18\x63", b"after its closing"), SALT)
    late, _ = written(JOINED, SECOND, late_packed, previous=first, seen=(Link(HOME, 1, end.id),))
    closed = [(brought, packed.data), (first, later.data), (end, end_packed.data), (late, late_packed.data)]
    good(cases, "entries after a closing", "2.10.11", record(closed))
    for name, id in (("another last entry than the file has", bytes(32)), ("the last entry of the file", None)):
        named, _ = closing_of(first, JOINED, id)
        act_of, of_packed = act(HOME, ClosingAct(named), previous=brought, seen=(Link(FEED, 0, first.id),))
        rows_of = [(brought, packed.data), (first, later.data), (act_of, of_packed.data)]
        good(cases, f"a closing that names {name}", "2.10.11", record(rows_of))
    twice = (closing_of(first, JOINED)[0], closing_of(first, JOINED, bytes(32))[0])
    for name, (one, other_one) in (("", twice), (", in the other order", twice[::-1])):
        end_one, packed_one = act(HOME, ClosingAct(one), previous=brought, seen=(Link(FEED, 0, first.id),))
        end_two, packed_two = act(HOME, ClosingAct(other_one), previous=end_one)
        rows_of = [(brought, packed.data), (first, later.data), (end_one, packed_one.data), (end_two, packed_two.data)]
        good(cases, f"two closings that name two last entries for one place{name}", "2.10.11", record(rows_of))
    theirs = write_closing(Closing(LINE, root_id(ROOTS[1].keys), JOINED, last, Reason.LOST, ISSUED + 800), ROOTS[1])
    no_end, no_packed = act(HOME, ClosingAct(theirs), previous=brought, seen=(Link(FEED, 0, first.id),))
    after, _ = written(JOINED, SECOND, late_packed, previous=first, seen=(Link(HOME, 1, no_end.id),))
    others = [(brought, packed.data), (first, later.data), (no_end, no_packed.data), (after, late_packed.data)]
    good(cases, "a closing by the other party", "1.11.2", record(others))
    erased = record([(brought, packed.data), (first, later.data)])
    body = base64.b64encode(packed.data).decode()
    lines = [line.replace(f'"{body}"', "null") for line in erased.split("\n")[:-2]]
    cases.bad("a node that no card names", "2.10.3", "export.verify", {"file": resealed(lines)}, "unknown_node")
    forged, forged_packed = act(HOME, CardAct(TWO[:-1] + bytes([TWO[-1] ^ 1])))
    unnamed, _ = written(JOINED, SECOND, later, seen=(Link(HOME, 0, forged.id),))
    text = record([(forged, forged_packed.data), (unnamed, later.data)])
    cases.bad(
        "a node by a card that its root has not signed", "2.10.3", "export.verify", {"file": text}, "unknown_node"
    )
    clashing = record([(brought, packed.data), (clash, clash_packed.data), by_rival(clash)])
    cases.bad("a node by a card in conflict", "1.12.4", "export.verify", {"file": clashing}, "unknown_node")
    stranger = written(JOINED, THIRD, later, seen=(Link(HOME, 0, brought.id),))
    text = record([(brought, packed.data), (stranger[0], later.data)])
    cases.bad("another's key in a joined node's place", "2.10.3", "export.verify", {"file": text}, "bad_signature")


def introduced() -> tuple[Entry, bytes]:
    packed = pack_act((b"\x18\x63", b"before the act"), SALT)
    return written(JOINED, SECOND, packed)[0], packed.data


def by_rival(clash: Entry) -> tuple[Entry, bytes]:
    packed = pack_act((b"\x18\x63", b"the rival node"), SALT)
    made, _ = written(node(1, THIRD, 0x19, 0x1A).id, THIRD, packed, seen=(Link(1 - HOME, 0, clash.id),))
    return made, packed.data


def closing_of(last: Entry, who: bytes, named: bytes | None = None) -> tuple[bytes, tuple[int, bytes]]:
    good_one = last.header.sequence, named or last.id
    closing = Closing(LINE, root_id(ROOTS[PARTY].keys), who, good_one, Reason.LOST, ISSUED + 800)
    return write_closing(closing, ROOTS[PARTY]), good_one


def good(cases: Cases, name: str, rule: str, text: str) -> None:
    report = verify_export([text.encode()])
    if not report.sound:
        raise ValueError(report.findings)
    flags = {"flags": [finding.code for finding in report.findings]} if report.findings else {}
    cases.good(
        name, rule, "export.verify", {"file": text}, counts=dict(report.counts),
        cut=[list(item) for item in report.cut.items()],
        witnessed=[list(item) for item in report.witnessed.items()], digits=report.cut_fingerprint,
        forks=[], erased=[], **flags,
    )  # fmt: skip
