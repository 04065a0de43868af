"""The commands of the page on the desk, run as they stand."""

from pathlib import Path

from pages import commands, run, says

PARTY = """
export PATH="$ROOT/.venv/bin:$PATH"
export OPENLINE_PASSPHRASE="correct horse battery staple"
export OPENLINE_OFFICER_PASSPHRASE="four quiet words here"
openline party create north --name North --language en --listen 127.0.0.1:7489
"""
SERVING = "for _ in $(seq 600); do grep -q '^desk: ' desk.log && break; sleep 0.1; done\n"


def test_the_page_on_the_desk_runs_as_it_stands(tmp_path: Path) -> None:
    """A how-to that does not run teaches distrust of all the others."""
    served, _, rest = commands("how-to/open-the-desk.md").partition("desk.log 2>&1 &\n")
    said, _ = run(f"{PARTY}{served}desk.log 2>&1 &\n{SERVING}{rest}kill %1\n", tmp_path)

    says(
        said,
        [
            "http://north.localhost:7600/#invitation=",
            "otpauth://totp/Openline:erik",
            "done: erik read draft",
            "officer.remove",
        ],
    )
    assert "desk: http://north.localhost:" in (tmp_path / "desk.log").read_text()
