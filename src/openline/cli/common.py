"""What the verbs share: which node, who acts, passphrases, and how an answer is printed."""

import json
import os
import shutil
import sys
import unicodedata
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from openline.core.errors import Misuse
from openline.core.sharing import Piece, Progress

if TYPE_CHECKING:
    from openline.node.phrases import FluentPhrases

F = TypeVar("F", bound=Callable[..., Any])

node_option = click.option(
    "--node", "node", envvar="OPENLINE_NODE", type=click.Path(path_type=Path), required=True, help="The node's folder."
)
line_option = click.option("--line", envvar="OPENLINE_LINE", default=None, help="Which line, when there are several.")
json_option = click.option("--json", "as_json", is_flag=True, help="Stable JSON for programs.")
passphrase_option = click.option(
    "--passphrase-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default=None,
    help="File with the party's passphrase (else OPENLINE_PASSPHRASE, else a prompt).",
)

root_option = click.option(
    "--root",
    type=click.Path(exists=True, dir_okay=False, path_type=Path, resolve_path=True),
    default=None,
    help="File of the party's root key, where it is kept apart.",
)


def officer_options(command: F) -> F:
    """Add `--as` and the officer's passphrase."""
    command = click.option(
        "--officer-passphrase-file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        default=None,
        help="File with the officer's passphrase (else OPENLINE_OFFICER_PASSPHRASE, else a prompt).",
    )(command)
    return click.option("--as", "officer", envvar="OPENLINE_AS", required=True, help="The officer who acts.")(command)


def request_option(command: F) -> F:
    """Add `--request-id`: repeating a verb with the same id changes nothing."""
    return click.option(
        "--request-id", default=None, help="Made by the caller; a repeat returns the first result and changes nothing."
    )(command)


def request(given: str | None) -> str:
    return given or uuid.uuid4().hex


def secret(file: Path | None, variable: str, prompt: str, *, confirm: bool = False) -> str:
    """Return a passphrase from a file, the environment or a prompt, in this order."""
    if file is not None:
        try:
            return file.read_text("utf-8").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise Misuse(
                f"{file} is not a text in UTF-8", hint="write the passphrase into it, and nothing else"
            ) from error
    if variable in os.environ:
        return os.environ[variable]
    if not sys.stdin.isatty():
        raise Misuse(f"no passphrase given ({prompt.lower()})", hint=f"set {variable}, or name a file")
    return str(click.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True))


def party_secret(file: Path | None, *, confirm: bool = False) -> str:
    return secret(file, "OPENLINE_PASSPHRASE", "Passphrase of the party", confirm=confirm)


def officer_secret(file: Path | None, *, confirm: bool = False) -> str:
    return secret(file, "OPENLINE_OFFICER_PASSPHRASE", "Passphrase of the officer", confirm=confirm)


def print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=1, default=_plain))


def _plain(value: Any) -> str:
    if isinstance(value, bytes):
        return value.hex()
    raise TypeError(type(value).__name__)


def width(text: str) -> int:
    """Return the columns that `text` takes on a terminal (wide East Asian letters take two)."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def shorten(text: str, columns: int) -> str:
    """Cut `text` to `columns`, ending in … where something was cut."""
    if width(text) <= columns:
        return text
    kept = ""
    for character in text:
        if width(kept + character) > columns - 1:
            break
        kept += character
    return kept + "…"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, columns: int | None = None) -> str:
    """Return a table that fits the terminal: the widest column gives way first."""
    lines = [list(head), *[list(row) for row in rows]]
    room = columns or max(60, shutil.get_terminal_size((100, 24)).columns)
    widths = [max(width(line[i]) for line in lines) for i in range(len(head))]
    while sum(widths) + 2 * (len(widths) - 1) > room and max(widths) > 8:
        widths[widths.index(max(widths))] -= 1
    out = []
    for number, line in enumerate(lines):
        cells = [shorten(cell, w) for cell, w in zip(line, widths, strict=True)]
        out.append("  ".join(cell + " " * (w - width(cell)) for cell, w in zip(cells, widths, strict=True)).rstrip())
        if number == 0:
            out.append("  ".join("─" * w for w in widths))
    return "\n".join(out)


_WORTH_A_BAR = 2_000


def bar(label: str) -> Progress:
    """Show a bar on standard error while much is done, on a terminal."""

    def shown(pieces: Iterable[Piece], length: int, /) -> Iterator[Piece]:
        if length < _WORTH_A_BAR or not sys.stderr.isatty():
            yield from pieces
            return
        with click.progressbar(length=length, label=label, file=sys.stderr, show_pos=True) as seen:
            for piece in pieces:
                yield piece
                seen.update(len(piece))

    return shown


def words_of(node: Path, language: str | None = None) -> "FluentPhrases":
    """Return the words in which a screen is read: of the language asked for, else of the node's own."""
    from openline.node.folder import Folder
    from openline.node.phrases import phrases

    return phrases(language or Folder(node).settings().language)


def hint(words: "FluentPhrases", said: str) -> None:
    """Say what to do next, beside the answer."""
    click.echo(words.say("hint", {"said": said}), err=True)


def note(words: "FluentPhrases", said: str) -> None:
    """Say what else there is to know, beside the answer."""
    click.echo(words.say("note", {"said": said}), err=True)


def heads(words: "FluentPhrases", *keys: str) -> list[str]:
    """Return the heads of a table's columns; "" where a column needs none."""
    return [words.say(key) if key else "" for key in keys]
