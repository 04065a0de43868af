"""`openline situation` and `thread`: where things stand, and how one of them came to stand there."""

from typing import Any

import click

from openline.cli.common import heads, print_json, table, words_of
from openline.cli.messages import act, ask, common, reading


@click.command()
@click.option("--at", default=None, help="At this moment instead of now, such as 2026-04-02T12:00:00Z.")
@reading
def situation(at: str | None, as_json: bool, **rest: Any) -> None:
    """Say what is in force, open, overdue, suspended and promised."""
    from openline.interop.rfc3339 import parse_utc

    found = ask("situation", at=None if at is None else parse_utc(at), **rest)
    if as_json:
        return print_json(found)
    words = words_of(rest["node"], rest["language"])
    click.echo(f"{found['at']}  {found['digest'][:16]}")
    for said in (*found["facts"], *found["charter"], *found["reminders"]):
        click.echo(f"  {said}")
    for step in found["contacts"]:
        click.echo(f"  {step['level']} {step['office']}  {step['holder']}  {step['reachable']}")
    if not found["rows"]:
        return click.echo(found["words"])
    rows = [
        (row["section"], row["entry"][:12], row["from"], row["when"], row["stands"], row["sentence"])
        for row in found["rows"]
    ]
    click.echo(table(heads(words, "", "label-id", "label-from", "head-when", "head-stands", "head-what"), rows))


@click.command()
@click.argument("entry")
@reading
def thread(entry: str, as_json: bool, **rest: Any) -> None:
    """Show all that was said in the thread of ENTRY, from its start."""
    rows = ask("thread", entry=entry, **rest)
    if as_json:
        return print_json(rows)
    under: list[str] = []
    words = words_of(rest["node"], rest["language"])
    for row in rows:
        if "comparison" in row:
            line = row["comparison"]
            click.echo(f"  {line['head']}  {line['standing']}  {line['text']}")
            continue
        if row["charters"] != under:
            under = row["charters"]
            names = ", ".join(digest[:12] for digest in under) or words.say("thread-first-charter")
            click.echo(f"({words.say('thread-under-charter', {'charters': names})})")
        click.echo(f"{row['time']}  {row['entry'][:12]}  {row['from']}")
        click.echo(f"    {row['sentence']}")
        if row["without_effect"]:
            click.echo(f"    ({words.say('state-without-effect')}: {row['reason']})")


@click.command()
@click.argument("kind", metavar="CLASS")
@click.option("--at", default=None, help="When it became known, such as 2026-04-02T12:00:00Z; by default now.")
@click.option("--forget", is_flag=True, help="Close those of this class instead: told otherwise, or not to be told.")
@click.option("--reason", default="", help="With --forget: why; it stays at home, in the watch log.")
@common
def incident(kind: str, at: str | None, forget: bool, reason: str, **rest: Any) -> None:
    """Enter an own incident (misfire, border_crossing, laser, ...) at home: the node reminds, and sends nothing."""
    from openline.interop.rfc3339 import parse_utc

    for name in ("precedence", "status"):
        rest.pop(name)
    if forget:
        return act("incident.forget", kind=kind, reason=reason, **rest)
    act("incident.note", kind=kind, at=None if at is None else parse_utc(at), **rest)
