"""`openline record`: export, verify, compare, prove and erase; what is kept as evidence; a page to check with."""

import sys
from pathlib import Path
from typing import Any

import click

from openline.cli.common import json_option, line_option, node_option, party_secret, passphrase_option, print_json
from openline.core.errors import Misuse

_WORTH_A_BAR = 4 << 20  # bytes: a shorter file is checked before one could read the bar
language_option = click.option("--language", default="en", show_default=True, help="In which language it is said.")


@click.group()
def record() -> None:
    """Export, verify, compare and prove the record."""


@record.command("export")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write.")
@click.option("--with-keys", is_flag=True, help="With the keys of what is public and the charter lets be shown.")
@click.option(
    "--handling",
    "handlings",
    multiple=True,
    type=click.Choice(["line", "command", "heads", "public"]),
    help="With the keys of everything of this handling too; may be repeated. Needs --with-keys.",
)
@line_option
@node_option
@passphrase_option
@json_option
def export(
    out: Path, with_keys: bool, handlings: tuple[str, ...], line: str | None, node: Path,
    passphrase_file: Path | None, as_json: bool,
) -> None:  # fmt: skip
    """Write the record of a line, as this node holds it, into one file."""
    from openline.node.access import administer
    from openline.node.export import export_line

    if not with_keys:
        if handlings:
            raise Misuse("--handling says whose keys go with the export", hint="add --with-keys")
        made = export_line(node, line, out)
    else:
        secret = party_secret(passphrase_file)
        shown = administer(node, secret, "record.keys", line=line, handlings=list(handlings))
        keys = {bytes.fromhex(entry): key for entry, key in shown["keys"].items()}
        made = {**export_line(node, shown["line"], out, keys), "outside": shown["outside"]}
    if as_json:
        return print_json(made)
    click.echo(f"{made['entries']} entries of line {made['line'][:8]} written to {out} ({made['bytes']:,} bytes)")
    if with_keys:
        click.echo(f"with the keys of {made['keys']}: whoever has the file reads these")
    if made.get("outside"):
        click.echo(f"note: {made['outside']} of them are outside the charter's rule of what may be shown", err=True)
    return None


@record.command("erase")
@click.option("--older-than", "days", type=click.IntRange(1), required=True, help="Days since it was said.")
@click.option("--kind", "kinds", multiple=True, help="Only what begins with this kind of message; may be repeated.")
@line_option
@node_option
@passphrase_option
@json_option
def erase(
    days: int, kinds: tuple[str, ...], line: str | None, node: Path, passphrase_file: Path | None, as_json: bool
) -> None:
    """Erase here what is over and older than so many days: never what is open, in force or agreed."""
    from openline.node.access import administer

    named = [kind.upper() for kind in kinds]
    made = administer(node, party_secret(passphrase_file), "record.erase", days=days, kinds=named, line=line)
    if as_json:
        return print_json(made)
    click.echo(f"{made['erased']} entries of line {made['line'][:8]} erased here; their places in the record stand")


@record.command("prove")
@click.argument("entry")
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), help="File to write, such as proof.olp.")
@click.option("--part", "parts", type=int, multiple=True, help="Show this part, and part 0; all if none is named.")
@click.option("--coarse", is_flag=True, help="Show the coarse version that lies in the entry, and part 0.")
@line_option
@passphrase_option
@node_option
@json_option
def prove(
    entry: str, out: Path, parts: tuple[int, ...], coarse: bool, line: str | None, passphrase_file: Path | None,
    node: Path, as_json: bool,
) -> None:  # fmt: skip
    """Prove ENTRY, or parts of it, to somebody outside the line: one file that anybody can check without a node."""
    from openline.node.access import ask
    from openline.node.files import write_new

    made = ask(
        node, lambda: party_secret(passphrase_file), "record.prove", entry=entry, line=line, parts=list(parts),
        coarse=coarse,
    )  # fmt: skip
    write_new(out, made.pop("file").encode())
    if as_json:
        return print_json({**made, "out": str(out)})
    shown = ", ".join(map(str, made["parts"]))
    click.echo(f"{made['entry'][:12]}: part {shown} of {made['of']} in {out}")
    if not made["allowed"]:
        click.echo(
            "note: outside the charter's rule: the members did not agree that such entries may be proved to others",
            err=True,
        )
    if made["checkpoint"] is None:
        click.echo("note: no checkpoint covers it yet; one is made with every test of the line", err=True)
    return None


@record.command("verify")
@click.argument("file", type=click.Path(path_type=Path))
@language_option
@json_option
def verify(file: Path, language: str, as_json: bool) -> None:
    """Check an export or a proof with nothing but public keys, and say what was checked, what holds and what not."""
    from openline.node.proving import kind_of, verify_proof_file

    report = verify_proof_file(file, language) if kind_of(file) == "proof" else _verify_export(file, language)
    if as_json:
        print_json(report)
    else:
        for sentence in report["sentences"]:
            click.echo(sentence)
    sys.exit(0 if report["holds"] else 1)


def _verify_export(export_file: Path, language: str) -> dict[str, Any]:
    from openline.node.export import verify_file

    length = export_file.stat().st_size if export_file.is_file() else 0
    if length < _WORTH_A_BAR or not sys.stderr.isatty():
        return verify_file(export_file, language)
    with click.progressbar(length=length, label="checking", file=sys.stderr) as bar:
        return verify_file(export_file, language, bar.update)


@record.command("diff")
@click.argument("a", type=click.Path(path_type=Path))
@click.argument("b", type=click.Path(path_type=Path))
@language_option
@json_option
def diff(a: Path, b: Path, language: str, as_json: bool) -> None:
    """Compare two exports: identical, or the first entry that differs and how (exit code 3)."""
    from openline.node.export import diff_files
    from openline.node.proving import kind_of

    for path in (a, b):
        if kind_of(path) != "export":
            raise Misuse(f"{path} is a proof, and no export", hint="openline record verify says what it shows")
    found = diff_files(a, b, language)
    if as_json:
        print_json(found)
    else:
        click.echo(found["sentence"])
        if any(found["versions"]):
            for path, version in zip((a, b), found["versions"], strict=True):
                click.echo(f"  {path}: {version or '–'}")
    sys.exit(0 if found["identical"] else 3)


@record.command("evidence")
@click.option("--export", "out", type=click.Path(path_type=Path), help="Write all of it into this file, for others.")
@language_option
@node_option
@json_option
def evidence(out: Path | None, language: str, node: Path, as_json: bool) -> None:
    """List what is kept of what others did against the rules, with what each piece proves and what not."""
    from openline.node import exhibits

    made = exhibits.read(node, language)
    if out is not None:
        exhibits.write(made, out)
    if as_json:
        return print_json(made)
    for sentence in made["sentences"]:
        click.echo(sentence)
    if out is not None:
        click.echo(f"all of it written to {out}")
    return None


@record.command("page")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write.")
def page(out: Path) -> None:
    """Write the verifier's page: one HTML file that checks exports in any browser, without a network."""
    from importlib import resources

    data = resources.files("openline.cli").joinpath("verifier.html").read_bytes()
    out.write_bytes(data)
    click.echo(f"the verifier's page written to {out} ({len(data):,} bytes); open it in a browser")
