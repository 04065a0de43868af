"""The cases of spec chapter 1, second half: cards, charters, the 60 digits, offers and requests."""
# ruff: noqa: E501  (one case on one line)

import dataclasses
from typing import Any

from vector_signers import hybrid, sealing
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
    WITNESS,
    Cases,
    signer,
)
from vectors_identity import IDENTITY, flipped

from openline.core.cards import read_card
from openline.core.charter import Witness, line_id, write_charter
from openline.core.encoding import byte_header, decode, encode, write_sign, write_sign1
from openline.core.identity import (
    ML_DSA_44,
    ML_DSA_65,
    Purpose,
    feed_id,
    fingerprint,
    node_id,
    read_dual,
    root_id,
    write_dual,
)
from openline.core.offer import NodeRequest, write_offer, write_request

HEAD, MIDDLE = "43a10132a0", "44a1013830a0"  # what stands before the two signatures of a root key


def card_dual() -> Any:
    return read_dual(CARDS[0], ML_DSA_65, max_bytes=1 << 16)


def cards() -> Cases:
    cases = Cases("cards of parties, root ids and node ids (spec 1.6)")
    for party in (0, 1):
        card = read_card(CARDS[party], ISSUED)
        node, root = card.card.nodes[0], card.card.root_key
        cases.good(
            f"card of party {party}", "1.6.1", "card.read", {"data": CARDS[party].hex(), "at": ISSUED},
            name=card.card.name, root=card.card.root.hex(), hash=card.hash.hex(), nodes=[[node.slot, node.id.hex()]],
        )  # fmt: skip
        given = {"ed25519": root.ed25519.hex(), "ml_dsa": root.ml_dsa.hex()}
        cases.good(f"root id of party {party}", "1.6.2", "root.id", given, id=root_id(root).hex())
        keys = {
            "ed25519": node.keys.ed25519.hex(), "ml_dsa": node.keys.ml_dsa.hex(), "tls": node.tls_key.hex(),
            "sealing": node.sealing_key.hex(),
        }  # fmt: skip
        made = node_id(node.keys, node.tls_key, node.sealing_key)
        cases.good(f"node id of party {party}", "1.6.3", "node.id", keys, id=made.hex())
    payload = card_dual().payload
    value = decode(payload)
    node = value[7][0]
    second = [4, NODES[1].keys.ed25519, NODES[1].keys.ml_dsa, signer(0x25).public_key, sealing(0x26), "second", []]
    sealed_wrong = b"\xff" * 3 + node[4][3:]

    def signed(by: Any = ROOTS[0], purpose: Purpose = Purpose.CARD, **changes: Any) -> str:
        changed = {**value, **{int(key[1:]): item for key, item in changes.items()}}
        data = encode({key: item for key, item in changed.items() if item != "left out"})
        return write_dual(by, purpose, data).hex()

    two = read_card(bytes.fromhex(signed(_7=[node, second])), ISSUED).card
    cases.good(
        "a card with two nodes", "1.6.6", "card.read", {"data": signed(_7=[node, second]), "at": ISSUED},
        name=two.name, root=two.root.hex(), hash=read_card(bytes.fromhex(signed(_7=[node, second])), ISSUED).hash.hex(),
        nodes=[[each.slot, each.id.hex()] for each in two.nodes],
    )  # fmt: skip
    for name, rule, data, at, fails in (
        ("one second before it is issued", "1.6.5", CARDS[0].hex(), ISSUED - 1, "card_not_in_force"),
        ("at the second when it expires", "1.6.5", CARDS[0].hex(), EXPIRES, "card_not_in_force"),
        ("signed by another root", "1.6.4", signed(ROOTS[1]), ISSUED, "bad_signature"),
        ("signed for another purpose", "1.6.4", signed(purpose=Purpose.OFFER), ISSUED, "bad_signature"),
        ("version 2", "1.6.1", signed(_0=2), ISSUED, "malformed_card"),
        ("version true", "1.6.1", signed(_0=True), ISSUED, "malformed_card"),
        ("no offices field", "1.6.1", signed(_8="left out"), ISSUED, "malformed_card"),
        ("an unknown field", "1.6.1", signed(_9=0), ISSUED, "malformed_card"),
        ("no node", "1.6.1", signed(_7=[]), ISSUED, "malformed_card"),
        ("no language", "1.6.1", signed(_2=[]), ISSUED, "malformed_card"),
        ("expires as it is issued", "1.6.1", signed(_6=ISSUED), ISSUED, "malformed_card"),
        ("an Ed25519 root key alone", "1.6.1", signed(_3=value[3][0]), ISSUED, "malformed_card"),
        ("a root key of ML-DSA-44", "1.6.1", signed(_3=[value[3][0], node[2]]), ISSUED, "malformed_card"),
        ("a root key without its last byte", "1.5.4", signed(_3=[value[3][0], value[3][1][:-1]]), ISSUED, "malformed_card"),
        ("a node key without its last byte", "1.5.4", signed(_7=[[*node[:2], node[2][:-1], *node[3:]]]), ISSUED, "malformed_card"),
        ("a sealing key without its last byte", "1.5.5", signed(_7=[[*node[:4], node[4][:-1], *node[5:]]]), ISSUED, "malformed_card"),
        ("a sealing key with a number that is not reduced", "1.5.5", signed(_7=[[*node[:4], sealed_wrong, *node[5:]]]), ISSUED, "bad_public_key"),
        ("a node without a slot", "1.6.6", signed(_7=[node[1:]]), ISSUED, "malformed_card"),
        ("slot 128", "1.6.6", signed(_7=[[128, *node[1:]]]), ISSUED, "malformed_card"),
        ("slot -1", "1.6.6", signed(_7=[[-1, *node[1:]]]), ISSUED, "malformed_card"),
        ("two nodes in one slot", "1.6.6", signed(_7=[node, [0, *second[1:]]]), ISSUED, "malformed_card"),
        ("nodes not sorted by slot", "1.6.6", signed(_7=[second, node]), ISSUED, "malformed_card"),
        ("two nodes with one name", "1.6.1", signed(_7=[node, [*second[:5], node[5], []]]), ISSUED, "malformed_card"),
        ("two nodes with one sealing key", "1.6.7", signed(_7=[node, [*second[:4], node[4], *second[5:]]]), ISSUED, "malformed_card"),
        ("the root key also signs for the node", "1.6.7", signed(_7=[[0, value[3][0], *node[2:]]]), ISSUED, "malformed_card"),
        ("one key for signing and TLS", "1.6.7", signed(_7=[[*node[:3], node[1], *node[4:]]]), ISSUED, "malformed_card"),
        ("a node key that is the identity point", "1.5.1", signed(_7=[[0, IDENTITY, *node[2:]]]), ISSUED, "bad_public_key"),
        ("a name that turns text round", "1.2.5", signed(_1="North\u202enrehtuoS"), ISSUED, "malformed_card"),
        ("a name with a line feed", "1.2.5", signed(_1="North\nSouth"), ISSUED, "malformed_card"),
        ("a name that ends with a space", "1.2.5", signed(_1="North "), ISSUED, "malformed_card"),
        ("a name of 201 bytes", "1.2.5", signed(_1="x" * 201), ISSUED, "malformed_card"),
    ):  # fmt: skip
        cases.bad(name, rule, "card.read", {"data": data, "at": at}, fails)
    envelopes(cases)
    return cases


def envelopes(cases: Cases) -> None:
    """One form of the envelope with two signatures, everything else refused."""
    dual, good = card_dual(), CARDS[0].hex()
    payload, (first, second) = dual.payload, dual.signatures
    start = bytes.fromhex("d8628440a0") + byte_header(len(payload)) + payload
    one = bytes.fromhex("83" + HEAD + "5840") + first
    other = bytes.fromhex("83" + MIDDLE) + byte_header(len(second)) + second
    by_another = hybrid(0x55, ML_DSA_65).sign_both(Purpose.CARD, payload)
    for name, rule, data, fails in (
        ("one bit changed in the first signature", "1.5.3", write_sign(payload, bytes.fromhex(flipped(first.hex())), ML_DSA_65.protected, second).hex(), "bad_signature"),
        ("one bit changed in the second signature", "1.5.3", write_sign(payload, first, ML_DSA_65.protected, bytes.fromhex(flipped(second.hex()))).hex(), "bad_signature"),
        ("the first signature by another key", "1.5.3", write_sign(payload, by_another[0], ML_DSA_65.protected, second).hex(), "bad_signature"),
        ("the second signature by another key", "1.5.3", write_sign(payload, first, ML_DSA_65.protected, by_another[1]).hex(), "bad_signature"),
        ("the two signatures in the other order", "1.4.3", (start + b"\x82" + other + one).hex(), "malformed_card"),
        ("the Ed25519 signature alone", "1.4.3", (start + b"\x81" + one).hex(), "malformed_card"),
        ("the ML-DSA signature alone", "1.4.3", (start + b"\x81" + other).hex(), "malformed_card"),
        ("the Ed25519 signature twice", "1.4.3", (start + b"\x82" + one + one).hex(), "malformed_card"),
        ("three signatures", "1.4.3", (start + b"\x83" + one + other + one).hex(), "malformed_card"),
        ("an envelope with one signature", "1.4.3", write_sign1(payload, ROOTS[0].sign(Purpose.CARD, payload)).hex(), "malformed_card"),
        ("a byte behind the signatures", "1.4.3", good + "00", "malformed_card"),
        ("a byte too few", "1.4.3", good[:-2], "malformed_card"),
        ("algorithm -8 instead of -19", "1.4.3", good.replace("83" + HEAD, "8343a10127a0"), "malformed_card"),
        ("algorithm -48 instead of -49", "1.4.3", good.replace(MIDDLE, "44a101382fa0"), "malformed_card"),
        ("algorithm -50 instead of -49", "1.4.3", good.replace(MIDDLE, "44a1013831a0"), "malformed_card"),
        ("the tag of one signature", "1.4.3", "d2" + good[4:], "malformed_card"),
        ("tag 97", "1.4.3", "d861" + good[4:], "malformed_card"),
        ("without the tag", "1.4.3", good[4:], "malformed_card"),
        ("a header of the whole", "1.4.3", good.replace("d8628440a0", "d8628443a10132a0"), "malformed_card"),
        ("an unprotected header", "1.4.3", good.replace("d8628440a0", "d8628440a10100"), "malformed_card"),
        ("a longer card than there is", "1.6.1", good + "00" * (65_537 - len(good) // 2), "malformed_card"),
    ):  # fmt: skip
        cases.bad(name, rule, "card.read", {"data": data, "at": ISSUED}, fails)


def charters() -> Cases:
    cases = Cases("charters, line ids, feeds and the 60 digits (spec 1.7, 1.8)")
    members = CHARTER_VALUE.members
    later = (*members[1].nodes, (2, bytes(range(32))))
    grown = dataclasses.replace(CHARTER_VALUE, members=(members[0], dataclasses.replace(members[1], nodes=later)))
    watched = dataclasses.replace(
        CHARTER_VALUE, witnesses=(Witness("witness.example/w1", WITNESS.keys),), terms={"witnesses_needed": 1}
    )
    for name, rule, made in (
        ("the charter", "1.7.1", CHARTER_VALUE),
        ("a charter with a node in slot 2", "1.7.4", grown),
        ("a charter with a witness", "1.7.9", watched),
    ):
        data = write_charter(made)
        cases.good(
            name, rule, "charter.read", {"data": data.hex()},
            name=made.name, line=line_id(data).hex(), feeds=[node.hex() for node in made.feeds],
        )  # fmt: skip
    for feed, node in enumerate(FEEDS):
        cases.good(
            f"feed {feed}", "2.4.1", "feed.id", {"line": LINE.hex(), "node": node.hex()}, id=feed_id(LINE, node).hex()
        )
    digits = fingerprint(*CARDS, CHARTER)
    given = {"card_a": CARDS[0].hex(), "card_b": CARDS[1].hex(), "charter": CHARTER.hex()}
    cases.good("the 60 digits", "1.8.1", "fingerprint", given, digits=digits)
    given = {"card_a": CARDS[1].hex(), "card_b": CARDS[0].hex(), "charter": CHARTER.hex()}
    cases.good("the 60 digits on the other side", "1.8.1", "fingerprint", given, digits=digits)
    value = decode(CHARTER)
    first, second = value[3]
    witness = decode(write_charter(watched))[14][0]
    another = bytes(range(1, 33))
    for name, rule, changes in (
        ("a witness with the name of a feed", "1.7.9", {14: [["openline/v1/x", *witness[1:]]]}),
        ("one witness under two names", "1.7.9", {14: [witness, ["witness.example/w2", *witness[1:]]]}),
        (
            "two witnesses with one Ed25519 key",
            "1.7.9",
            {14: [witness, ["witness.example/w2", witness[1], NODES[0].keys.ml_dsa]]},
        ),
        (
            "two witnesses with one ML-DSA key",
            "1.7.9",
            {14: [witness, ["witness.example/w2", NODES[0].keys.ed25519, witness[2]]]},
        ),
        ("version 2", "1.7.1", {0: 2}),
        ("an unknown field", "1.7.1", {15: 0}),
        ("no members", "1.7.2", {3: []}),
        ("members not sorted", "1.7.2", {3: [second, first]}),
        ("a member twice", "1.7.2", {3: [first, first]}),
        ("a node of two members", "1.7.2", {3: [first, [*second[:2], first[2]]]}),
        ("a node in two slots", "1.7.2", {3: [[*first[:2], [*first[2], [1, first[2][0][1]]]], second]}),
        ("a member without a node", "1.7.2", {3: [first, [*second[:2], []]]}),
        ("two nodes in one slot", "1.7.2", {3: [[*first[:2], [*first[2], [0, another]]], second]}),
        ("slots not sorted", "1.7.2", {3: [[*first[:2], [[1, another], *first[2]]], second]}),
        ("slot 64 of two members", "1.7.4", {3: [[*first[:2], [[64, first[2][0][1]]]], second]}),
        ("slot -1", "1.7.4", {3: [[*first[:2], [[-1, first[2][0][1]]]], second]}),
        ("a node without a slot", "1.7.2", {3: [[*first[:2], [first[2][0][1]]], second]}),
        ("deadlines not sorted", "1.7.1", {8: value[8][::-1]}),
        ("a deadline twice", "1.7.1", {8: [value[8][0], value[8][0]]}),
        ("a negative deadline", "1.7.1", {8: [["question", -1]]}),
        ("the suite before this one", "1.7.5", {11: "ed25519"}),
        ("the suite of a later version", "1.7.5", {11: "openline-2"}),
        ("no suite", "1.7.5", {11: "none"}),
        ("bodies of any length", "1.7.1", {10: 1 << 40}),
        ("a nonce of 15 bytes", "1.7.1", {6: bytes(15)}),
        ("no time between tests", "1.7.1", {7: 0}),
        ("terms not sorted", "1.7.1", {12: value[12][::-1]}),
        ("elements to disclose not sorted", "1.7.8", {13: value[13][::-1]}),
        ("element 0 to disclose", "1.7.8", {13: [0, *value[13]]}),
        ("a witness twice", "1.7.9", {14: [witness, witness]}),
        ("a witness with a space in its name", "1.7.9", {14: [["a witness", *witness[1:]]]}),
        ("a witness with an ML-DSA key of another length", "1.7.9", {14: [[*witness[:2], witness[2][:-1]]]}),
        ("a witness with a root key's ML-DSA", "1.7.9", {14: [[*witness[:2], ROOTS[0].keys.ml_dsa]]}),
        ("more witnesses needed than there are", "1.7.9", {12: [["witnesses_needed", 1]]}),
    ):
        cases.bad(name, rule, "charter.read", {"data": encode({**value, **changes}).hex()}, "malformed_charter")
    return cases


def offers() -> Cases:
    cases = Cases("offers of a line, and requests of nodes (spec 1.9, 1.10)")
    good = write_offer(CHARTER, CARDS, ROOTS[0])
    payload = read_dual(good, ML_DSA_65, max_bytes=1 << 18).payload
    value = decode(payload)
    cases.good(
        "an offer", "1.9.1", "offer.read", {"data": good.hex(), "at": ISSUED + 60},
        line=LINE.hex(), opener=read_card(CARDS[0], None).card.root.hex(),
    )  # fmt: skip

    def offered(by: Any = ROOTS[0], purpose: Purpose = Purpose.OFFER, **changes: Any) -> str:
        data = encode({**value, **{int(key[1:]): item for key, item in changes.items()}})
        return write_dual(by, purpose, data).hex()

    strange = dataclasses.replace(CHARTER_VALUE, members=CHARTER_VALUE.members[:1])
    for name, rule, data, at in (
        ("an offer signed by the other party", "1.9.2", offered(ROOTS[1]), ISSUED + 60),
        ("an offer signed as a card", "1.9.2", offered(purpose=Purpose.CARD), ISSUED + 60),
        ("an offer with the cards exchanged", "1.9.2", offered(_2=list(CARDS[::-1])), ISSUED + 60),
        ("an offer with one card", "1.9.1", offered(_2=[CARDS[0]]), ISSUED + 60),
        ("an offer with one card twice", "1.9.2", offered(_2=[CARDS[0], CARDS[0]]), ISSUED + 60),
        ("an offer whose charter names one of them", "1.9.2", offered(_1=write_charter(strange)), ISSUED + 60),
        ("an offer of version 2", "1.9.1", offered(_0=2), ISSUED + 60),
        ("an offer with a card that has expired", "1.9.2", good.hex(), EXPIRES),
        ("an offer in an envelope with one signature", "1.9.1", write_sign1(payload, ROOTS[0].sign(Purpose.OFFER, payload)).hex(), ISSUED + 60),
    ):  # fmt: skip
        cases.bad(name, rule, "offer.read", {"data": data, "at": at}, "bad_offer")
    requests(cases)
    return cases


def requests(cases: Cases) -> None:
    node, tls, root = hybrid(0x42), signer(0x43).public_key, read_card(CARDS[0], None).card.root
    request = NodeRequest(root, node.keys, tls, sealing(0x44), ("second.example:4433",))
    good = write_request(request, node)
    value = decode(read_dual(good, ML_DSA_44, max_bytes=1 << 16).payload)
    cases.good(
        "a request", "1.10.1", "request.read", {"data": good.hex()},
        root=root.hex(), id=request.as_card(1, "2").id.hex(), addresses=["second.example:4433"],
    )  # fmt: skip

    def asked(by: Any = node, **changes: Any) -> str:
        data = encode({**value, **{int(key[1:]): item for key, item in changes.items()}})
        return write_dual(by, Purpose.NODE_REQUEST, data).hex()

    keys = value[2]
    for name, rule, data in (
        ("a request signed by another node", "1.10.2", asked(NODES[0])),
        ("a request with another's Ed25519 key", "1.10.2", asked(_2=[NODES[0].keys.ed25519, *keys[1:]])),
        ("a request with another's ML-DSA key", "1.10.2", asked(_2=[keys[0], NODES[0].keys.ml_dsa, *keys[2:]])),
        ("a request with a TLS key that is the identity point", "1.5.1", asked(_2=[*keys[:2], IDENTITY, keys[3]])),
        ("a request without a sealing key", "1.10.1", asked(_2=keys[:3])),
        ("a request of version 2", "1.10.1", asked(_0=2)),
        ("a request with an unknown field", "1.10.1", asked(_4=0)),
    ):
        cases.bad(name, rule, "request.read", {"data": data}, "bad_request")
