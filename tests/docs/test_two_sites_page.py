"""The commands of docs/how-to/two-sites.md, as they stand there: four nodes, one record."""

from pathlib import Path

from pages import commands, run, says


def test_every_command_of_the_page_works(tmp_path: Path) -> None:
    """A second site is set up rarely, and by people who have not done it before."""
    script = """
export PATH="$ROOT/.venv/bin:$PATH"
export OPENLINE_PASSPHRASE="correct horse battery staple"
export OPENLINE_OFFICER_PASSPHRASE="four quiet words here"
"""
    script += commands("how-to/two-sites.md") + "\nkill %1 %2 %3 %4; wait\n"

    stdout, stderr = run(script, tmp_path)

    says(stdout + stderr, ("safe.key: put it in a safe", "of North made in north2", "The second site has the watch."))
    assert not (tmp_path / "north" / "root.key").exists()
