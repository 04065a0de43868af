"""What a passphrase costs whoever tries to guess it. All other tests open their key files at the least cost."""

import json
import time
from pathlib import Path

import pytest

from openline.node import keystore
from parties import CHEAP, PASSPHRASE, USUAL, make_party


def test_a_node_asks_what_the_standard_recommends() -> None:
    """The second choice of RFC 9106, section 4: 64 MiB, three passes, four lanes."""
    assert keystore.Cost(memory_kib=64 * 1024, iterations=3, lanes=4) == USUAL


def test_what_is_sealed_and_what_officers_prove_is_paid_for_in_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The keys of node and root, and an officer's passphrase: each file says what it costs, and each try pays it."""
    monkeypatch.setattr(keystore, "COST", USUAL)
    party = make_party(tmp_path, "Alpha")
    kept = [json.loads((party.folder / name).read_bytes())["kdf"] for name in ("node.key", "root.key")]
    assert kept == [{"name": "argon2id", "memory_kib": 64 * 1024, "iterations": 3, "lanes": 4}] * 2
    verifier = keystore.hash_passphrase(PASSPHRASE)

    def seconds(verifier: bytes) -> float:
        started = time.process_time()
        assert keystore.matches(PASSPHRASE, verifier)
        return time.process_time() - started

    monkeypatch.setattr(keystore, "COST", CHEAP)

    assert seconds(verifier) > 10 * seconds(keystore.hash_passphrase(PASSPHRASE))
    keystore.open_node(party.folder, PASSPHRASE)  # what it cost then stands in the file
