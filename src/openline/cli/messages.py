"""`openline send`, `inbox`, `show`, `reply`: each parses, makes one call, and prints."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openline.cli.common import (
    heads,
    hint,
    json_option,
    line_option,
    node_option,
    note,
    officer_options,
    officer_secret,
    party_secret,
    print_json,
    request,
    request_option,
    table,
    words_of,
)

if TYPE_CHECKING:
    from openline.node.phrases import FluentPhrases

MARKERS = ("instruction", "advice", "warning", "information", "question", "answer", "request", "intention")
RESULTS = ("yes", "no", "unable", "stand_by", "no_information", "repeat")
MAX_FILE = 64 << 20


def common(command: Any) -> Any:
    """Add what every verb that speaks needs."""
    for option in (
        json_option,
        request_option,
        officer_options,
        line_option,
        click.option("--precedence", type=click.Choice(["flash", "immediate", "priority", "routine"]), default=None),
        click.option("--status", type=click.Choice(["actual", "exercise", "test"]), default="actual"),
        click.option("--passphrase-file", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=None,
                     help="File with the party's passphrase, needed when no node runs."),
        node_option,
    ):  # fmt: skip
        command = option(command)
    return command


def text_options(command: Any) -> Any:
    """Add free text under its marker."""
    command = click.option("--marker", type=click.Choice(MARKERS), default=None, help="What kind of sentence it is.")(
        command
    )
    command = click.option("--language", default=None, help="Language of the text; the node's own by default.")(command)
    return click.option("--text", default=None, help="Free words, in your own language.")(command)


def act(
    verb: str,
    node: Path,
    passphrase_file: Path | None,
    officer: str,
    officer_passphrase_file: Path | None,
    request_id: str | None,
    as_json: bool,
    **params: Any,
) -> None:
    """Carry out a verb that speaks, and print what became of it."""
    from openline.node.access import act

    made = act(
        node,
        lambda: party_secret(passphrase_file),
        verb,
        officer=officer,
        officer_passphrase=officer_secret(officer_passphrase_file),
        request_id=request(request_id),
        **params,
    )
    if as_json:
        return print_json(made)
    words = words_of(node)
    if (draft := made.get("draft")) is not None:
        step = "sign" if draft["waits_for"]["holders"] else "release"
        until = words.say("list-separator").join(
            filter(None, (draft["waits_words"], draft["due"] and draft["why_words"]))
        )
        click.echo(f"{words.say('head-draft')} {draft['draft']}  {draft['sentence']}")
        said = words.say("draft-waits", {"what": until})
        hint(words, f"{said}: openline draft {step} {draft['draft']}")
    if "report_by" in made:
        click.echo(words.say("kept-at-home", {"what": made["incident"]}))
        hint(words, "openline situation; openline compose account")
    if "forgotten" in made:
        click.echo(words.say("incident-forgotten", {"number": made["forgotten"]}))
    if "dropped" in made:
        click.echo(words.say("draft-dropped", {"draft": made["dropped"]}))
    for sent in made.get("entries", []):
        again = f"  ({words.say('sent-before')})" if sent.get("repeated") else ""
        click.echo(f"{sent['entry'][:12]}  {sent['sentence']}{again}")
    if (later := made.get("later")) is not None:
        click.echo(f"{words.say('head-draft')} {later['draft']}  {later['sentence']}")
        kept = words.say("draft-kept", {"why": later["why_words"]})
        hint(words, f"{kept}: openline draft release {later['draft']}")
    for told in [*made.get("notes", []), *made.get("advice", [])]:
        note(words, told)
    if met := made.get("conflicts"):
        click.echo(f"\n{words.say('label-conflicts')}: {len(met)}")
        _print_conflicts(met, words)


def _print_conflicts(conflicts: list[dict[str, Any]], words: "FluentPhrases") -> None:
    rows = [
        (
            f"{c['ours_entry'][:8]} {c['ours']}",
            f"{c['theirs_entry'][:8]} {c['theirs']}",
            c["windows_text"],
            c["severity_text"],
        )
        for c in conflicts[:20]
    ]
    click.echo(table(heads(words, "party-ours", "party-theirs", "head-when", "field-severity"), rows))
    if len(conflicts) > 20:
        click.echo(words.say("conflicts-more", {"number": len(conflicts) - 20}))


@click.group()
def send() -> None:
    """Send an activity, question, answer, signal, test or text over a line."""


@send.command("activity")
@click.option("--file", "file", type=click.Path(path_type=Path), required=True,
              help="GeoJSON (each feature becomes a notice), or texts of NOTAMs or warnings.")  # fmt: skip
@common
def activity(file: Path, **rest: Any) -> None:
    """Announce each feature of a GeoJSON, or each area of a published notice."""
    from openline.node.files import read

    act("send.activity", data=read(file, MAX_FILE, "the file"), **rest)


@send.command("question")
@click.option("--about", multiple=True, help="The entry asked about (its id, or the first letters of it).")
@click.option("--topic", type=click.Choice(["activity", "conflict", "launch", "incident", "contact", "other"]),
              default="activity", show_default=True)  # fmt: skip
@click.option("--item", "items", multiple=True, help="What is asked, by code: confirm_times, can_shift_time, ...")
@text_options
@common
def question(about: tuple[str, ...], items: tuple[str, ...], **rest: Any) -> None:
    """Ask, by code, about an entry or a topic."""
    act("send.question", about=list(about), items=list(items), **rest)


@send.command("ready-question")
@click.argument("observed")
@common
def ready_question(**rest: Any) -> None:
    """Ask what follows from the observed launch OBSERVED, with which no notice is consistent."""
    act("send.ready-question", **rest)


@send.command("answer")
@click.argument("target")
@click.option("--result", type=click.Choice(RESULTS), required=True)
@click.option("--minutes", type=int, default=None, help="With stand_by.")
@text_options
@common
def answer(**rest: Any) -> None:
    """Answer the question TARGET with one of six fixed words."""
    act("send.answer", **rest)


@send.command("signal")
@click.argument("meaning")
@click.option("--about", default=None, help="The entry it is about.")
@common
def signal(**rest: Any) -> None:
    """Send one coded sentence (keep_clear, ended, real_not_exercise, ...)."""
    act("send.signal", **rest)


@send.command("test")
@click.option("--text", default="", help="Words to be read at the other end.")
@common
def test(**rest: Any) -> None:
    """Test the line."""
    act("send.test", **rest)


@send.command("text")
@click.argument("text")
@click.option("--marker", type=click.Choice(MARKERS), required=True, help="What kind of sentence it is.")
@click.option("--language", default=None, help="Language of the text; the node's own by default.")
@common
def text(**rest: Any) -> None:
    """Send free words under one of the eight markers."""
    act("send.text", **rest)


@click.command()
@click.argument("entry")
@click.option("--opened", is_flag=True, help="Say that a person has opened it.")
@click.option("--understood", is_flag=True, help="Say that it is clear to the reader (not agreement).")
@click.option("--result", type=click.Choice(RESULTS), default=None, help="Answer a question.")
@click.option("--minutes", type=int, default=None, help="With stand_by.")
@text_options
@common
def reply(entry: str, opened: bool, understood: bool, result: str | None, **rest: Any) -> None:
    """Answer ENTRY, or say that it was opened or understood."""
    act("reply", target=entry, opened=opened, understood=understood, result=result, **rest)


def reading(command: Any) -> Any:
    """Add what every verb that only reads needs."""
    for option in (
        json_option,
        click.option("--language", default=None, help="Read in this language instead of the node's own."),
        click.option("--units", type=click.Choice(["metric", "sea", "air", "levels"]), default=None,
                     envvar="OPENLINE_UNITS", help="Metres; nautical miles; and feet; and flight levels."),
        click.option("--coordinates", type=click.Choice(["minutes", "decimal", "seconds"]), default=None,
                     envvar="OPENLINE_COORDINATES", help="How positions are written."),
        click.option("--zone", default=None, envvar="OPENLINE_ZONE", help="Local time beside UTC, such as Asia/Tokyo."),
        click.option("--passphrase-file", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=None,
                     help="File with the party's passphrase, needed when no node runs."),
        line_option,
        node_option,
    ):  # fmt: skip
        command = option(command)
    return command


def ask(verb: str, node: Path, passphrase_file: Path | None, **params: Any) -> Any:
    """Carry out a verb that only reads."""
    from openline.node import access

    if language := params.get("language"):
        from openline.node.phrases import phrases

        words = phrases(language)
        if not words.reviewed:
            click.echo(words.name, err=True)
    seen = {name: value for name in ("units", "coordinates", "zone") if (value := params.pop(name, None))}
    if seen:
        params["seen"] = seen
    return access.ask(node, lambda: party_secret(passphrase_file), verb, **params)


@click.command()
@click.option("--all", "everything", is_flag=True, help="Also what needs nothing, and what we sent.")
@click.option("--conflicts", is_flag=True, help="The conflicts between plans in force instead.")
@reading
def inbox(everything: bool, conflicts: bool, as_json: bool, **rest: Any) -> None:
    """Say what arrived, what waits for an answer, and what was not delivered."""
    if conflicts:
        return _conflicts(ask("conflicts", **rest), as_json, words_of(rest["node"], rest["language"]))
    items = ask("inbox", everything=everything, **rest)
    if as_json:
        return print_json(items)
    words = words_of(rest["node"], rest["language"])
    if not items:
        return click.echo(words.say("inbox-nothing"))
    rows = [(i["entry"][:12], i["from"], i["time"], i["precedence"], i["state"], i["sentence"]) for i in items]
    head = heads(words, "label-id", "label-from", "label-claimed-time", "", "head-state", "head-what")
    click.echo(table(head, rows))
    return None


def _conflicts(found: dict[str, Any], as_json: bool, words: "FluentPhrases") -> None:
    if as_json:
        return print_json(found)
    counted = {"number": len(found["conflicts"]), "fingerprint": found["fingerprint"]}
    click.echo(words.say("conflicts-counted", counted))
    if found["conflicts"]:
        _print_conflicts(found["conflicts"], words)
    for same in found["same_event"]:
        pair = f"{same['a']} ({same['a_entry'][:12]}), {same['b']} ({same['b_entry'][:12]})"
        click.echo(f"{words.say('label-same-event')}: {pair}")
    for plan in found["not_compared"]:
        click.echo(f"{words.say('label-not-compared')}: {plan['name']} ({plan['entry'][:12]}): {plan['reason']}")
    return None


@click.command()
@click.argument("entry")
@reading
def show(entry: str, as_json: bool, **rest: Any) -> None:
    """Show one ENTRY in full: sentence, fields, receipts, conflicts, and its place in the record."""
    item = ask("show", entry=entry, **rest)
    if as_json:
        return print_json(item)
    click.echo(item["sentence"])
    label_width = max((len(label) for label, _ in item["details"]), default=0)
    for label, value in item["details"]:
        click.echo(f"  {label:<{label_width}}  {value}")
    for text in item["texts"]:
        click.echo("\n" + "\n".join(f"  | {row}" for row in text.splitlines()))
