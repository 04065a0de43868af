"""`openline compose`, `pass`, `draft`: any element of the catalogue, written, released by people, passed on."""

import json
from pathlib import Path
from typing import Any

import click

from openline.cli.common import heads, hint, print_json, table, words_of
from openline.cli.limits import limit_options, limits_of
from openline.cli.messages import MAX_FILE, act, ask, common, reading

HANDLING = ("line", "command", "heads", "public")
DRAFT_HEADS = ("head-draft", "head-type", "head-why", "head-released-by", "head-waits-for", "head-what")
CARRIED = ("voice", "fax", "paper", "radio", "in_person")


def cover_options(command: Any) -> Any:
    """Add what stands on the cover besides who speaks."""
    for option in (
        click.option("--to", "recipients", multiple=True, help="Office addressed; by default the counterpart."),
        click.option("--onward", multiple=True, help="Function that must receipt it: sensor_desk, air_traffic, ..."),
        click.option("--agreement", default=None, help="Code of the agreement under which it is said."),
        click.option("--handling", type=click.Choice(HANDLING), default=None, help="For whose eyes."),
        click.option("--carried-by", type=click.Choice(CARRIED), default=None, help="How it was first said elsewhere."),
        click.option("--heard-at", default=None, help="When it was first said, such as 2026-04-02T12:00:00Z."),
        click.option("--watch", default=None, help="Number of the watch."),
    ):
        command = option(command)
    return command


def cover_of(given: dict[str, Any]) -> dict[str, Any]:
    """Take the cover's options out of `given`; return those that are filled in."""
    names = ("recipients", "onward", "agreement", "handling", "carried_by", "heard_at", "watch")
    taken = {name: given.pop(name) for name in names}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in taken.items() if value}


@click.command()
@click.argument("kind", metavar="TYPE")
@click.option("--file", "file", type=click.Path(path_type=Path), default=None,
              help="The element in its plain form (JSON), instead of questions on the terminal.")  # fmt: skip
@click.option("--language", default=None, help="Ask in this language.")
@click.option("--need-to-know", "rule", type=click.Path(path_type=Path), default=None,
              help="What the other side may see of it, and when (JSON); the rest stays here as a draft.")  # fmt: skip
@click.option("--draft", "only_draft", is_flag=True, help="Keep it here as a draft, and send nothing.")
@click.option("--print", "only_print", is_flag=True, help="Print what was composed, and send nothing.")
@cover_options
@common
def compose(
    kind: str,
    file: Path | None,
    language: str | None,
    rule: Path | None,
    only_draft: bool,
    only_print: bool,
    **rest: Any,
) -> None:
    """Write an element of TYPE (openline catalogue lists them) field by field, or from a file, and send it.

    What needs release by two people, falls under a suspension, or must not be seen yet, stays here as a draft.
    """
    fields = _element(file) if file is not None else _asked(kind, language or words_of(rest["node"]).language)
    cover = cover_of(rest)
    if only_print:
        return print_json({"type": kind, "cover": cover, "fields": fields})
    if rule is not None:
        hint = "docs/how-to/protect-a-convoy.md shows one"
        known = _object(rule, "the rule", hint)
        return act("announce", kind=kind, fields=fields, cover=cover, rule=known, **rest)
    return act("draft.keep" if only_draft else "send.element", kind=kind, fields=fields, cover=cover, **rest)


def _element(file: Path) -> dict[str, Any]:
    fields = _object(file, "the element", "openline catalogue TYPE --json shows an example")
    return fields.get("fields", fields) if set(fields) <= {"type", "cover", "fields"} else fields


def _object(file: Path, what: str, hint: str) -> dict[str, Any]:
    from openline.core.errors import Misuse
    from openline.node.files import read

    try:
        known = json.loads(read(file, MAX_FILE, what))
    except ValueError as error:
        raise Misuse(f"{file} is not JSON: {error}", hint=hint) from error
    if not isinstance(known, dict):
        raise Misuse(f"{file} holds no JSON object", hint=hint)
    return known


def _asked(kind: str, language: str) -> dict[str, Any]:
    from openline.cli.asking import Asker
    from openline.core.catalogue.element import element_named
    from openline.core.catalogue.every import CATALOGUE
    from openline.core.catalogue.form import form_of
    from openline.node.phrases import phrases

    assert CATALOGUE
    read = lambda prompt: str(click.prompt(prompt, default="", show_default=False, prompt_suffix="", err=True))  # noqa: E731
    words = phrases(language)
    click.echo(words.say("compose-begin"), err=True)
    return Asker(read, lambda text: click.echo(text, err=True), words).ask(form_of(element_named(kind)))


@click.command("pass")
@click.argument("entry")
@click.option("--function", default=None, help="To whom: sensor_desk, air_traffic, firing_unit, drone_cell, ...")
@common
def pass_on(entry: str, function: str | None, **rest: Any) -> None:
    """Say that ENTRY was passed to those concerned, or to a named function."""
    act("pass", target=entry, function=function, **rest)


@click.group()
def draft() -> None:
    """List, resolve, release and drop what waits on this node."""


@draft.command("list")
@reading
def listing(as_json: bool, **rest: Any) -> None:
    """List what was written and not sent, and for whom it waits."""
    rows = ask("draft.list", **rest)
    if as_json:
        return print_json(rows)
    words = words_of(rest["node"], rest["language"])
    if not rows:
        return click.echo(words.say("draft-none"))
    said = [
        (
            row["draft"],
            row["type_words"],
            row["why_words"],
            ", ".join(row["released_by"]),
            row["waits_words"] or "–",
            row["sentence"],
        )
        for row in rows
    ]
    click.echo(table(heads(words, *DRAFT_HEADS), said))


@draft.command("show")
@click.argument("draft")
@reading
def showing(draft: str, as_json: bool, **rest: Any) -> None:
    """Show DRAFT in full, as it would be sent."""
    found = ask("draft.show", draft=draft, **rest)
    if as_json:
        return print_json(found)
    click.echo(found["sentence"])
    for label, value in found["details"]:
        click.echo(f"  {label}  {value}")
    for text in found["texts"]:
        click.echo("\n" + "\n".join(f"  | {row}" for row in text.splitlines()))
    words = words_of(rest["node"], rest["language"])
    click.echo(f"  {words.say('head-released-by')}  {', '.join(found['released_by'])}")
    click.echo(f"  {words.say('head-waits-for')}  {found['waits_words'] or '–'}")
    return None


@draft.command("resolve")
@click.argument("target", metavar="DRAFT|ENTRY")
@limit_options
@reading
def resolving(as_json: bool, **rest: Any) -> None:
    """Propose how DRAFT, or the own notice ENTRY, could change to meet nothing in force; nobody is told.

    `openline draft take` keeps one of the proposals as a changed draft.
    """
    limits = limits_of(rest)
    found = ask("draft.resolve", limits=limits, **rest)
    if as_json:
        return print_json(found)
    words = words_of(rest["node"], rest["language"])
    if not found["conflicts"]:
        return click.echo(words.say("resolve-nothing"))
    click.echo(words.say("resolve-met", {"plans": words.say("list-separator").join(found["conflicts"])}))
    rows = [(each["way"], str(each["cost"]), each["words"], each["windows_text"]) for each in found["proposals"]]
    click.echo(
        table(heads(words, "", "head-cost", "head-change", "head-when"), rows) if rows else words.say("resolve-none")
    )
    for each in found["closed"]:
        click.echo(f"– {each['words']}")
    if rows:
        hint(words, f"openline draft take {rest['target']} {rows[0][0]}")
    return None


@draft.command()
@click.argument("target", metavar="DRAFT|ENTRY")
@click.argument("way", metavar="WAY")
@limit_options
@common
def take(target: str, way: str, **rest: Any) -> None:
    """Keep what is proposed for DRAFT, or for the own notice ENTRY, in one WAY: as a draft that a person releases.

    WAY is what `openline draft resolve` shows within the same limits: later, earlier, higher, lower, aside, pauses,
    cut, bite.
    """
    for name in ("precedence", "status"):
        rest.pop(name)
    act("draft.take", target=target, way=way, limits=limits_of(rest), **rest)


@draft.command()
@click.argument("draft")
@click.option("--early", is_flag=True, help="Send it although its audience may not see it yet, or at all, by its rule.")
@common
def release(draft: str, **rest: Any) -> None:
    """Release DRAFT as one more person; it is sent once nobody is missing, and not before it is due."""
    for name in ("precedence", "status"):
        rest.pop(name)
    act("draft.release", draft=draft, **rest)


@draft.command()
@click.argument("draft")
@common
def sign(draft: str, **rest: Any) -> None:
    """Sign DRAFT off with the key of your office that you hold, and release it for your part."""
    for name in ("precedence", "status"):
        rest.pop(name)
    act("draft.sign", draft=draft, **rest)


@draft.command()
@click.argument("draft")
@common
def drop(draft: str, **rest: Any) -> None:
    """Forget DRAFT."""
    for name in ("precedence", "status"):
        rest.pop(name)
    act("draft.drop", draft=draft, **rest)
