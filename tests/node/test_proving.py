"""Proofs made by a node, and checked by somebody who has nothing but the file (spec 2.13)."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from openline.cli.main import cli
from openline.core.errors import Misuse, PeerFault
from openline.core.record.proof_file import read_proof
from openline.core.record.seal import open_body
from openline.node.folder import Folder
from openline.node.proving import PAGE, verify_proof_file
from openline.node.service import opened
from openline.store.kept import Attestation
from parties import PASSPHRASE, make_party, officer, open_line
from relay import Relay
from running import Running, Wired, both, level

SITE: dict[str, Any] = {
    "site_id": "W-3", "category": "warehouse", "location": [18.95, 69.65], "locality": "Behind the reef battery",
    "operator": "Relief agency", "status": "registered", "verified_by": "Relief agency",
    "verified_at": "2026-03-01T09:00:00Z", "method": "visit_with_satellite_position",
    "expires": "2032-09-01T00:00:00Z",
}  # fmt: skip


def texts(value: Any) -> bytes:
    """Everything that a JSON value holds, with what is base64 in it decoded."""
    if isinstance(value, dict):
        return b"\n".join(texts(item) for item in value.values())
    if isinstance(value, list):
        return b"\n".join(map(texts, value))
    text = str(value).encode()
    try:
        return text + b"\n" + base64.b64decode(text, validate=True)
    except ValueError:
        return text


def verify(path: Path, *options: str) -> Result:
    return CliRunner().invoke(cli, ["record", "verify", str(path), *options])


async def announced(a: Running, b: Running) -> str:
    """A notice with parts that lie apart and a coarse version; both sides have stated that they hold it."""
    sent = await a.act("send.element", "notice", kind="site", fields=SITE)
    await level(a, b)
    entry: str = sent["entries"][0]["entry"]
    return entry


@pytest.mark.usefixtures("impatient")
def test_one_part_is_proved_and_nothing_else_is_in_the_file(wired: Wired, tmp_path: Path) -> None:
    """Whoever shows that a site was announced need not show where it lies, and whose it is."""

    async def scene(a: Running, b: Running, _to_a: Relay, _to_b: Relay) -> None:
        entry = await announced(a, b)
        made = await b.ask("record.prove", entry=entry[:12], coarse=True)
        (tmp_path / "proof.olp").write_text(made["file"])
        held = a.node.service.store.entry(bytes.fromhex(entry), with_body=True)
        assert held is not None
        assert held.body is not None
        opened = open_body(held.body, held.entry.header.body, held.entry.header.length, held.key)

        everything = texts(json.loads(made["file"]))
        hidden = [part for index, part in enumerate(opened.parts) if index not in made["parts"]]
        assert len(hidden) >= 2
        assert [part for part in (*hidden, opened.salt) if part in everything] == []
        assert b"reef battery" not in everything
        assert b"reef battery" in b"".join(opened.parts)

        report = verify_proof_file(tmp_path / "proof.olp")
        assert report["holds"]
        assert report["entry"] == entry
        assert sorted(map(int, report["parts"])) == made["parts"]
        assert len(report["stated_by"]) == 2

    both(wired, scene)

    said = verify(tmp_path / "proof.olp").output
    assert "It has at most" in said
    assert "is not consent" in said  # the preamble stands on every export
    assert "Members that stated a history with this entry" in said
    assert "证明" in verify(tmp_path / "proof.olp", "--language", "zh").output


def test_a_proof_reads_no_more_checkpoints_than_it_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A node signs checkpoints for years; a proof shows one, and finds it among the newest."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with opened(Folder(a.folder), PASSPHRASE) as service:
        agreement = service.agreement(service.line(None))
        for number in range(PAGE + 2):
            sent = service.call("send.signal", {"meaning": "keeping_clear", **officer(f"{number}")})
            newest = agreement.checkpoint(service.signer)
        read, checkpoints = list[Attestation](), service.store.checkpoints

        def counted(*which: Any) -> list[Attestation]:
            read.extend(found := checkpoints(*which))
            return found

        monkeypatch.setattr(service.store, "checkpoints", counted)
        made = service.call("record.prove", {"entry": sent["entries"][0]["entry"], "parts": [0]})
        first = service.call("record.prove", {"entry": service.board(service.line(None)).beginning("")[0].id.hex()})

    assert read_proof(made["file"].encode()).checkpoint == newest
    assert first["checkpoint"] == made["checkpoint"]
    assert len(read) <= 2 * PAGE


@pytest.mark.usefixtures("impatient")
def test_a_whole_entry_is_proved_in_words(wired: Wired, tmp_path: Path) -> None:
    """Who proves an own entry has a checkpoint over it, made there and then; the reader gets the sentence."""

    async def scene(a: Running, b: Running, _to_a: Relay, _to_b: Relay) -> None:
        entry = await announced(a, b)
        made = await a.ask("record.prove", entry=entry)
        assert made["checkpoint"] is not None
        assert made["parts"] == list(range(made["of"]))
        (tmp_path / "proof.olp").write_text(made["file"])
        with pytest.raises(Misuse, match="parts 0 to"):
            await a.ask("record.prove", entry=entry, parts=[99])

    both(wired, scene)

    shown = verify(tmp_path / "proof.olp")
    assert shown.exit_code == 0
    assert "Behind the reef battery" in shown.output
    assert json.loads(verify(tmp_path / "proof.olp", "--json").output)["holds"]


@pytest.mark.usefixtures("impatient")
def test_a_proof_that_somebody_changed_does_not_hold(wired: Wired, tmp_path: Path) -> None:
    """The verifier says so in one line, and with the code of the check that failed."""

    async def scene(a: Running, b: Running, _to_a: Relay, _to_b: Relay) -> None:
        entry = await announced(a, b)
        (tmp_path / "proof.olp").write_text((await a.ask("record.prove", entry=entry, parts=[1]))["file"])

    both(wired, scene)
    value = json.loads((tmp_path / "proof.olp").read_text())
    part = bytearray(base64.b64decode(value["parts"][1]["part"]))
    part[-1] ^= 1
    value["parts"][1]["part"] = base64.b64encode(part).decode()
    (tmp_path / "changed.olp").write_text(json.dumps(value))

    with pytest.raises(PeerFault) as refused:
        verify_proof_file(tmp_path / "changed.olp")

    assert refused.value.code == "bad_proof"


def test_the_verb_needs_no_running_node_and_overwrites_nothing(tmp_path: Path) -> None:
    """An entry that nobody but its author holds is proved, too, and the file says that this is all that is shown."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with opened(Folder(a.folder), PASSPHRASE) as service:
        sent = service.call("send.element", {"kind": "site", "fields": SITE, **officer("s")})
    entry, out = sent["entries"][0]["entry"], tmp_path / "proof.olp"
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    options = ["--node", str(a.folder), "--passphrase-file", str(tmp_path / "passphrase"), "-o", str(out)]

    made = CliRunner().invoke(cli, ["record", "prove", entry[:10], "--part", "1", *options])
    again = CliRunner().invoke(cli, ["record", "prove", entry[:10], *options])

    assert made.exit_code == 0, made.output
    assert "part 0, 1 of" in made.output
    assert isinstance(again.exception, Misuse)
    said = verify(out).output
    assert "does not show that another member knew this entry" in said
    assert "signed a history in which this entry stands. Entries in it: 2." in said
