"""The commands of docs/how-to/recover.md, as they stand there, on the line that two-sites.md leaves."""

from pathlib import Path

from pages import commands, run, says

KEYS = """
export PATH="$ROOT/.venv/bin:$PATH"
export OPENLINE_PASSPHRASE="correct horse battery staple"
export OPENLINE_OFFICER_PASSPHRASE="four quiet words here"
"""


def test_every_command_of_the_page_works(tmp_path: Path) -> None:
    """Whoever needs this page has lost something already, and must not lose more by a mistake in it."""
    script = KEYS + commands("how-to/two-sites.md") + commands("how-to/recover.md") + "\nkill $(jobs -p); wait\n"

    stdout, stderr = run(script, tmp_path)

    said = stdout + stderr
    says(said, ("Said after the copy was made.", "Back from the copy.", "(lost)", "(compromised)", "It holds."))
    assert "equivocation" not in said  # the restored node signed no second history
    assert not (tmp_path / "anew" / "root.key").exists()
