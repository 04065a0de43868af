"""The commands of two-sites.md, and after them those of recover.md on the same nodes, as they stand there."""

from pathlib import Path

from pages import commands, run, says


def test_every_command_of_the_pages_works(tmp_path: Path) -> None:
    """A site is set up rarely, and who recovers has lost something already: no page may lead them wrong."""
    script = """
export PATH="$ROOT/.venv/bin:$PATH"
export OPENLINE_PASSPHRASE="correct horse battery staple"
export OPENLINE_OFFICER_PASSPHRASE="four quiet words here"
"""
    script += commands("how-to/two-sites.md") + commands("how-to/recover.md") + "\nkill $(jobs -p); wait\n"

    stdout, stderr = run(script, tmp_path)

    says(stdout + stderr, ("safe.key: put it in a safe", "of North made in north2", "The second site has the watch."))
    assert not (tmp_path / "north" / "root.key").exists()
    recovered = ("Said after the copy was made.", "Back from the copy.", "(lost)", "(compromised)", "It holds.")
    says(stdout + stderr, recovered)
    assert "(equivocation)" not in stdout + stderr  # the restored node signed no second history
    assert not (tmp_path / "anew" / "root.key").exists()
