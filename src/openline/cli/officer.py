"""`openline officer`: who acts at this node, how they sign in, and what they did."""

from pathlib import Path
from typing import Any

import click

from openline.cli.common import (
    json_option,
    node_option,
    officer_secret,
    party_secret,
    passphrase_option,
    print_json,
    table,
    words_of,
)
from openline.cli.messages import act, common
from openline.core.catalogue.scalars import write_time


@click.group()
def officer() -> None:
    """Say who acts at this node; the peer sees the office, names stay at home."""


@officer.command("add")
@click.argument("name")
@click.option("--office", default="duty", show_default=True, help="The office for which this person acts.")
@click.option("--role", "roles", multiple=True, help="read, draft, release, administer; without it the first three.")
@click.option(
    "--officer-passphrase-file", type=click.Path(exists=True, dir_okay=False, path_type=Path), default=None,
    help="File with the officer's passphrase (else OPENLINE_OFFICER_PASSPHRASE, else a prompt).",
)  # fmt: skip
@node_option
@passphrase_option
@json_option
def add(
    name: str,
    office: str,
    roles: tuple[str, ...],
    officer_passphrase_file: Path | None,
    node: Path,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Enrol NAME as an officer."""
    from openline.node.access import administer

    party_words = party_secret(passphrase_file)
    words = officer_secret(officer_passphrase_file, confirm=True)
    given = {"name": name, "office": office, "roles": list(roles), "officer_passphrase": words}
    made = administer(node, party_words, "officer.add", **given)
    if as_json:
        return print_json(made)
    click.echo(words_of(node).say("officer-acts", {"name": made["name"], "office": made["office"]}))


@officer.command("key")
@click.option("--since", default=None, help="From when the key counts; by default now.")
@common
def key(since: str | None, **rest: Any) -> None:
    """Make a key of your office that you alone hold, and enrol it on the line: two of them sign what needs them."""
    for name in ("precedence", "status"):
        rest.pop(name)
    act("officer.key", since=since, **rest)


@officer.command("list")
@node_option
@passphrase_option
@json_option
def list_(node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """List the officers of this node."""
    from openline.node.access import administer

    people = administer(node, party_secret(passphrase_file), "officer.list")
    if as_json:
        return print_json(people)
    rows = [[p["name"], p["office"], ", ".join(p["roles"]), *_held(p)] for p in people]
    click.echo(table(["name", "office", "roles", "passkeys", "sessions"], rows))


def _held(person: dict[str, Any]) -> tuple[str, str]:
    keys = (f"{each['passkey']} {each['label']}".strip() for each in person["passkeys"])
    return "; ".join(keys), "; ".join(f"{each['session']} since {each['began_words']}" for each in person["sessions"])


@officer.command("take-back")
@click.argument("name")
@click.argument("passkey")
@node_option
@passphrase_option
@json_option
def take_back(name: str, passkey: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Let PASSKEY of NAME count no more; `openline officer list` names it. The sessions that it opened end."""
    _administered(node, passphrase_file, as_json, "officer.take-back", name=name, passkey=passkey)


@officer.command("end")
@click.argument("name")
@click.option("--session", default="", help="Only this one, as `openline officer list` names it; by default all.")
@node_option
@passphrase_option
@json_option
def end(name: str, session: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """End the sessions of NAME at the desk."""
    _administered(node, passphrase_file, as_json, "officer.end", name=name, session=session)


@officer.command("roles")
@click.argument("name")
@click.argument("roles", nargs=-1, required=True)
@node_option
@passphrase_option
@json_option
def roles(name: str, roles: tuple[str, ...], node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Give NAME these ROLES and no others: read, draft, release, administer. Open sessions end."""
    _administered(node, passphrase_file, as_json, "officer.roles", name=name, roles=list(roles))


@officer.command("remove")
@click.argument("name")
@node_option
@passphrase_option
@json_option
def remove(name: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Take NAME out: sessions end at once, no key or code counts any more. The audit feed keeps the name."""
    _administered(node, passphrase_file, as_json, "officer.remove", name=name)


def _administered(node: Path, passphrase_file: Path | None, as_json: bool, verb: str, **given: Any) -> None:
    from openline.node.access import administer

    done = administer(node, party_secret(passphrase_file), verb, **given)
    if as_json:
        return print_json(done)
    click.echo(f"done: {done['name']}")


@officer.command("invite")
@click.argument("name")
@node_option
@passphrase_option
@json_option
def invite(name: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Let NAME register a passkey at the desk, once, within half an hour; the node must run with one."""
    from openline.node.access import running

    made = running(node, "officer.invite", name=name, passphrase=party_secret(passphrase_file))
    if as_json:
        return print_json(made)
    click.echo(f"{made['name']} opens this once, within half an hour:\n{made['address']}")


@officer.command("generator")
@click.argument("name")
@node_option
@passphrase_option
@json_option
def generator(name: str, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Give NAME a code generator, with which the desk lets read and receipt, and no more."""
    from openline.node.access import administer

    made = administer(node, party_secret(passphrase_file), "officer.generator", name=name)
    if as_json:
        return print_json(made)
    click.echo(f"to be entered into {made['name']}'s code generator; it is shown this once:\n{made['address']}")


@officer.command("audit")
@click.option("--newest", default=30, show_default=True, help="So many of the newest acts.")
@node_option
@passphrase_option
@json_option
def audit(newest: int, node: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Check the node's own audit feed, and show who did what."""
    from openline.node.access import administer

    found = administer(node, party_secret(passphrase_file), "audit.list", newest=newest)
    if as_json:
        return print_json(found)
    rows = [
        [write_time(act["at"]), act["officer"] or "party", act["office"], act["means"], act["act"], act["about"]]
        for act in found["acts"]
    ]
    click.echo(table(["time", "officer", "office", "by", "act", "about"], rows))
    click.echo(f"{found['records']:,} records, each signed by this node and in its place")
