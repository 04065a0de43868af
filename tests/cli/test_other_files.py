"""`openline record verify` and `diff` with files that are no record: nobody is to think that one was tampered with."""

from pathlib import Path

import pytest

from command_line import Openline


@pytest.mark.parametrize("content", [b"Dear Sir,", b"", b'{"openline":"picture"}', b"\xff\xd8\xff"])
def test_a_file_of_another_kind_is_called_neither_good_nor_tampered(
    openline: Openline, tmp_path: Path, content: bytes
) -> None:
    """Somebody names a card or a letter: it is simply not one of ours."""
    other = tmp_path / "letter"
    other.write_bytes(content)

    verified, compared = openline("record", "verify", other), openline("record", "diff", other, other)

    for done in (verified, compared):
        assert (done.code, done.out) == (1, "")
        assert "letter is neither an export nor a proof" in done.err


def test_a_proof_is_not_compared(openline: Openline, tmp_path: Path) -> None:
    """Which of the two files it was stands in the error."""
    proof = tmp_path / "shown.olp"
    proof.write_bytes(b'{"openline":"proof","version":1}')

    done = openline("record", "diff", proof, proof)

    assert done.code == 1
    assert "shown.olp is a proof, and no export" in done.err
