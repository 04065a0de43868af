"""The commands of the page on functions, run as they stand."""

from pathlib import Path

from pages import commands, run, says

PARTY = """
export PATH="$ROOT/.venv/bin:$PATH"
export OPENLINE_PASSPHRASE="correct horse battery staple"
export OPENLINE_OFFICER_PASSPHRASE="four quiet words here"
openline party create north --name North --language en --listen 127.0.0.1:7491
openline officer add erik --node north
openline serve --node north --desk north.localhost:7602 > desk.log 2>&1 &
for _ in $(seq 100); do grep -q '^desk: ' desk.log && break; sleep 0.1; done
"""


def test_the_page_on_functions_runs_as_it_stands(tmp_path: Path) -> None:
    """Whoever sets up the radar hall's page does so once, from this page alone."""
    told, _ = run(f"{PARTY}{commands('how-to/reach-a-function.md')}kill %1\n", tmp_path)

    says(told, ["north_radar: function 100", "Radar North", "http://north.localhost:7602/f#", "is revoked"])
