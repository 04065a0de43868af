"""The commands of docs/how-to/run-a-witness.md, as they stand there: two nodes, two of three witnesses."""

from pathlib import Path

from pages import commands, run, says

BEFORE = """
export PATH="$ROOT/.venv/bin:$PATH"
export OPENLINE_PASSPHRASE="correct horse battery staple"
export OPENLINE_OFFICER_PASSPHRASE="four quiet words here"
openline party create north --name North --language en --listen 127.0.0.1:7494
openline party create south --name South --language uk --listen 127.0.0.1:7495
openline officer add ann --node north
openline party card --node north --out north.card
openline party card --node south --out south.card
"""


def test_every_command_of_the_page_works(tmp_path: Path) -> None:
    """A witness is run by people who know nothing else of the line."""
    script = BEFORE + commands("how-to/run-a-witness.md") + "\nkill %2 %3 %4 %5; wait\n"

    stdout, stderr = run(script, tmp_path)

    says(
        stdout + stderr,
        (
            "witness witness.example/one made in one",
            "is watched from the next start on; feeds: 2",
            "(cosigned by at least 2 of 3 witnesses)",
            "agreed, as the charter counts: ",
            "Of these also witnessed: ",
            "the witness signs again",
        ),
    )
    assert "ALARM" not in "".join((tmp_path / name).read_text() for name in ("one.log", "two.log", "restored.log"))
