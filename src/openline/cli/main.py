"""The `openline` command: a table of verbs, each imported only when it is used."""

import sys
from importlib import import_module

import click

from openline.core.errors import OpenlineError

EXIT_CLEAR = 0
EXIT_ERROR = 1
EXIT_USAGE = 2
EXIT_CONFLICT = 3

# verb: (module under openline.cli, attribute, one line of help)
VERBS: dict[str, tuple[str, str, str]] = {
    "demo": ("demo", "demo", "two parties on one machine, a line between them, real notices"),
    "party": ("party", "party", "create a party, write its card"),
    "officer": ("officer", "officer", "say who acts, and see who did what"),
    "function": ("function", "function", "whom a notice must reach beyond the desk, and their links"),
    "line": ("line", "line", "open, accept and confirm a line"),
    "witness": ("witness", "witness", "run a witness: it cosigns how far each feed has come, and reads none of it"),
    "serve": ("serve", "serve", "run a node"),
    "notices": ("notices", "notices", "read NOTAM, navigational warnings, GeoJSON into activities"),
    "check": ("check", "check", "conflicts inside A, or between A and B"),
    "send": ("messages", "send", "send an activity, question, answer, signal, test or text"),
    "compose": ("compose", "compose", "write any element of the catalogue field by field, or from a file"),
    "draft": ("compose", "draft", "what waits for a second person, or for a suspension to end"),
    "inbox": ("messages", "inbox", "what arrived, and what waits for an answer"),
    "show": ("messages", "show", "one entry in full"),
    "find": ("finding", "find", "anything in the record: by words of any language, place, time, or id"),
    "reply": ("messages", "reply", "answer, or say opened or understood"),
    "pass": ("compose", "pass_on", "say that an entry was passed to those concerned"),
    "conflict": ("conflict", "conflict", "where two notices meet, in full; tell the other side"),
    "situation": ("situation", "situation", "what is in force, open, overdue, suspended and promised"),
    "incident": ("situation", "incident", "enter an own incident at home, to be reminded of the report"),
    "ring": ("ring", "ring", "what rings until a person takes it; choose and test the alarm"),
    "wall": ("wall", "wall", "displays that show a whole room what rings"),
    "thread": ("situation", "thread", "all that was said about one thing, from its start"),
    "report": ("report", "report", "the line's statistics, equal on both sides"),
    "publish": ("publish", "publish", "a notice as NOTAM, navigational warning and CAP text for the authority"),
    "record": ("record", "record", "verify, export and compare the record"),
    "catalogue": ("catalogue", "catalogue", "what can be said: each type with fields, sentence and size"),
    "train": ("train", "train", "practise at a desk of its own, with a simulated peer that plays a scenario"),
    "drill": ("drill", "drill", "from a FLASH alarm to a coded answer sent, timed, in a real browser"),
    "bench": ("bench", "bench", "measure, beside targets and limits"),
}


class Verbs(click.Group):
    """A group that knows its verbs' names without importing them, so that `--help` stays instant."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        module, attribute, _ = VERBS[cmd_name]
        command = getattr(import_module(f"openline.cli.{module}"), attribute)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Verbs"):
            formatter.write_dl([(name, text) for name, (_, _, text) in VERBS.items()])


@click.command(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="openline")
def cli() -> None:
    """Openline: an open line between parties that do not trust each other."""


def main() -> None:
    """Run the command line; every error is one line and a hint on standard error."""
    try:
        cli(prog_name="openline", standalone_mode=False)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        click.echo("openline: stopped", err=True)
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as asked:
        click.echo(asked.format_message())
        sys.exit(EXIT_CLEAR)
    except click.ClickException as error:
        click.echo(f"openline: {error.format_message()}", err=True)
        if isinstance(error, click.UsageError) and error.ctx is not None:
            click.echo(f"hint: {error.ctx.command_path} --help", err=True)
        sys.exit(EXIT_USAGE)
    except OpenlineError as error:
        click.echo(f"openline: {error}", err=True)
        if error.hint:
            click.echo(f"hint: {error.hint}", err=True)
        sys.exit(EXIT_ERROR)
    except BrokenPipeError:
        sys.exit(EXIT_ERROR)
    except OSError as error:
        click.echo(f"openline: {error.filename or 'the system'}: {error.strerror or error}", err=True)
        click.echo("hint: check the path, its permissions and the room on its disk", err=True)
        sys.exit(EXIT_ERROR)
