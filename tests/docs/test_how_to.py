"""The commands of the how-to pages, run as they stand, each page on a line of its own between two nodes."""

from pathlib import Path

import pytest

from pages import AS_NORTH_AND_SOUTH, commands, north_and_south, run, says
from parties import open_line

SERVED = """
openline serve --node north > north.log 2>&1 &
openline serve --node south > south.log 2>&1 &
openline line wait --for up --node north
"""
EXPECTED = {
    "ring-the-watch": (
        "завершилося з кодом 0",
        "(rings at: level 2 (command), topic: an incident)",
        "Has the other side been told? laser: ",
    ),
    "suspend-and-resume": ("falls under the suspension", "it waits for 1 more person: openline draft release"),
    "agree-a-charter": (
        "The first charter of this line governs what is said now.",
        "governs what is said now: on trial since entry",
        "Its numbers: question = 21600",
        "governing: {'question': 21600, 'stand_bys': 1}",
    ),
    "verify-a-record": ("open it in a browser",),
    "protect-a-convoy": (
        "Notification is no precondition of protection",
        "Скорочена версія повнішої нотифікації",
        " is kept back until ",
        "Passed to: ground command.",
        "has no receipt yet from: unmanned aircraft cell",
    ),
    "announce-a-launch": (
        "it waits for 1 more person: openline draft release",
        "2 more holders of the office's key: openline draft sign",
        "Passed to: sensor desk.",
        "(_____/__ NOTAMN",
    ),
    "clear-a-conflict": ("None within your limits.", "27.2 km towards 030°", "72 % kept", "Amendment of entry"),
    "screen-an-archive": ("2 areas: 1 conflict, 1 of them in the places above",),
}


@pytest.mark.parametrize("page", EXPECTED)
def test_every_command_of_a_how_to_page_works(tmp_path: Path, page: str) -> None:
    """Whoever needs one of these pages has no time to mend it."""
    open_line(*north_and_south(tmp_path))
    script = AS_NORTH_AND_SOUTH + SERVED + commands(f"how-to/{page}.md") + "\nkill %1 %2; wait\n"

    stdout, stderr = run(script, tmp_path)

    says(stdout + stderr, EXPECTED[page])
