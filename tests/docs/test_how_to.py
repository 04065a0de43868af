"""The commands of the how-to pages, run as they stand, on one line between two nodes."""

from pathlib import Path

from pages import commands, run, says

# office keys come last: they bind for good
PAGES = (
    "ring-the-watch",
    "suspend-and-resume",
    "agree-a-charter",
    "verify-a-record",
    "protect-a-convoy",
    "announce-a-launch",
    "screen-an-archive",
)
PAIRED = """
export PATH="$ROOT/.venv/bin:$PATH"
export OPENLINE_PASSPHRASE="correct horse battery staple"
export OPENLINE_OFFICER_PASSPHRASE="four quiet words here"
openline party create north --name North --language en --listen 127.0.0.1:7485
openline party create south --name South --language uk --listen 127.0.0.1:7486
openline officer add ann --node north
openline officer add alice --node north
openline officer add bohdan --node south
openline party card --node north --out north.card
openline party card --node south --out south.card
openline line open --with south.card --out offer --node north
openline line accept offer --card north.card --node south
DIGITS=$(openline line list --node north --json | sed -n 's/.*"digits": "\\(.*\\)".*/\\1/p')
openline line confirm --digits "$DIGITS" --node north
openline line confirm --digits "$DIGITS" --node south
openline serve --node north > north.log 2>&1 &
openline serve --node south > south.log 2>&1 &
openline line wait --for up --node north
"""
EXPECTED = (
    "завершилося з кодом 0",
    "(rings at: level 2 (command), topic: an incident)",
    "Has the other side been told? laser: ",
    "open it in a browser",
    "falls under the suspension",
    "The first charter of this line governs what is said now.",
    "governs what is said now: on trial since entry",
    "Its numbers: question = 21600",
    "governing: {'question': 21600, 'stand_bys': 1}",
    "Notification is no precondition of protection",
    "Скорочена версія повнішої нотифікації",
    " is kept back until ",
    "Passed to: ground command.",
    "has no receipt yet from: unmanned aircraft cell",
    "it waits for 1 more person: openline draft release",
    "2 more holders of the office's key: openline draft sign",
    "Passed to: sensor desk.",
    "(_____/__ NOTAMN",
    "2 areas: 1 conflict, 1 of them in the places above",
)


def test_every_command_of_the_how_to_pages_works(tmp_path: Path) -> None:
    """Whoever needs one of these pages has no time to mend it."""
    script = PAIRED + "\n".join(commands(f"how-to/{page}.md") for page in PAGES) + "\nkill %1 %2; wait\n"

    stdout, stderr = run(script, tmp_path)

    says(stdout + stderr, EXPECTED)
