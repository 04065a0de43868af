"""`openline check`: which areas of one file, or of two, conflict with each other (docs/spec/5-deconfliction.md)."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from openline.cli.common import print_json, shorten, table
from openline.cli.limits import limit_options, limits_of
from openline.core.errors import Misuse

if TYPE_CHECKING:
    from openline.core.space.conflict import Conflict, Findings
    from openline.core.space.engine import Choice
    from openline.core.space.plan import Prepared

MOST_IN_FULL = 1_000
"""Conflicts that are answered in full (spec 5.13); of more, only what decides is printed."""

EXIT_CLEAR, EXIT_ERROR, EXIT_CONFLICT = 0, 1, 3


@dataclass(frozen=True, slots=True)
class _Side:
    """One file: the plans that can be compared, and the names of those that cannot."""

    plans: "list[Prepared]"
    unchecked: list[str]

    def by_id(self) -> "dict[str, Prepared]":
        return {each.plan.id: each for each in self.plans}


Sides = tuple["dict[str, Prepared]", "dict[str, Prepared]"]
"""The plans of A and of B by id; of one file, the same twice."""


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="A.geojson [B.geojson]")
@click.option(
    "--buffer", "buffer_m", type=float, default=0.0, metavar="METRES", help="Also where areas come within METRES."
)
@click.option("--json", "as_json", is_flag=True, help="Stable JSON for programs.")
@click.option(
    "--map", "map_file", type=click.Path(dir_okay=False, path_type=Path), help="Draw a picture of it, as SVG."
)
@click.option(
    "--archive", is_flag=True, help="Files and folders of notices, any number, all in one: where plans met most."
)
@click.option(
    "--workers", type=click.IntRange(1, 256), help="With --archive: processes that share the work (else one a core)."
)
@click.option(
    "--resolve", metavar="NAME", help="Propose how the area or the notice NAME could change to meet nothing else."
)
@limit_options
def check(
    files: tuple[str, ...],
    buffer_m: float,
    as_json: bool,
    map_file: Path | None,
    archive: bool,
    workers: int | None,
    resolve: str | None,
    **rest: Any,
) -> None:
    """Say which areas inside A, or between A and B, meet at the same time and height.

    The files are GeoJSON as `openline notices --json` writes it; - is standard input. With --archive they are notices
    of any form that `openline notices` reads. Exit code 0: clear; 3: conflicts; 1: none found, but an area could not
    be checked. It is named on standard error, and in the JSON as `unchecked`. With --resolve the areas of NAME are held
    against all others in the files, and the code is 3 where they meet any.
    """
    limits = limits_of(rest)
    if limits and resolve is None:
        raise click.UsageError("limits of a change go with --resolve")
    if archive and resolve is not None:
        raise click.UsageError("--resolve goes with one file or two, not with --archive")
    if archive:
        sys.exit(_archive(files, buffer_m, as_json, map_file, workers))
    if workers is not None:
        raise click.UsageError("--workers goes with --archive")
    if len(files) > 2:
        raise click.UsageError("two files at most: with --archive any number, all in one")
    if resolve is not None:
        sys.exit(_resolve(files, resolve, limits, buffer_m, as_json, map_file))
    sys.exit(_files(*files, buffer_m=buffer_m, as_json=as_json, map_file=map_file))


def _resolve(
    files: tuple[str, ...], name: str, limits: dict[str, Any], buffer_m: float, as_json: bool, map_file: Path | None
) -> int:
    from openline.cli import way_out
    from openline.node.engines import engine

    sides = [_read(path, _name(path, letter), engine) for path, letter in zip(files, "AB", strict=False)]
    unchecked = [each for side in sides for each in side.unchecked]
    found = way_out.look([plan for side in sides for plan in side.plans], name, limits, buffer_m)
    if map_file is not None:
        _write(map_file, way_out.picture(found))
    if as_json:
        print_json(way_out.as_plain(found) | ({"unchecked": unchecked} if unchecked else {}))
    else:
        way_out.show(found)
    return EXIT_CONFLICT if found.out.conflicts else EXIT_ERROR if unchecked else EXIT_CLEAR


def _files(a: str, b: str | None = None, *, buffer_m: float, as_json: bool, map_file: Path | None) -> int:
    from openline.core.space.conflict import screen
    from openline.node.engines import engine

    first = _read(a, _name(a, "A"), engine)
    second = None if b is None else _read(b, _name(b, "B"), engine)
    findings = screen(first.plans, None if second is None else second.plans, buffer_m=buffer_m, engine=engine)
    unchecked = [*first.unchecked, *(second.unchecked if second else [])]
    sides = first.by_id(), (second or first).by_id()
    everyone = first.plans + (second.plans if second else [])
    if map_file is not None:
        _draw(map_file, everyone, findings, buffer_m)
    if as_json:
        print_json(_in_full(findings, sides, buffer_m) | ({"unchecked": unchecked} if unchecked else {}))
    else:
        answers = [_answer(c, sides, buffer_m, area=False) for c in findings.conflicts[:MOST_IN_FULL]]
        _show(findings, everyone, answers, len(unchecked))
    # a conflict that was found stands, whatever could not be looked at; "clear" is said only of all
    return EXIT_CONFLICT if findings.conflicts else EXIT_ERROR if unchecked else EXIT_CLEAR


def _archive(
    sources: tuple[str, ...], buffer_m: float, as_json: bool, map_file: Path | None, workers: int | None
) -> int:
    from openline.cli import archive

    found = archive.screen(sources, buffer_m=buffer_m, workers=workers)
    if map_file is not None:
        _write(map_file, archive.picture(found))
    if as_json:
        print_json(archive.as_plain(found) | as_plain(found.findings))
    else:
        archive.show(found)
        archive.complain(found)
    return EXIT_CONFLICT if found.findings.conflicts else EXIT_CLEAR if archive.whole(found) else EXIT_ERROR


def _name(path: str, default: str) -> str:
    return default if path == "-" else Path(path).stem


def _read(path: str, name: str, engine: "Choice") -> _Side:
    """Read a file; name every feature that cannot be compared on standard error."""
    from openline.core.space.plan import prepare
    from openline.core.space.validity import InvalidVolume
    from openline.interop.geojson import read_collection
    from openline.interop.plans import plan_of

    features, faults = read_collection(_bytes(path))
    plans, unchecked = [], [_named(fault) for fault in faults]
    for fault in faults:
        _complain(path, str(fault))
    for feature in features:
        try:
            plans.append(prepare(plan_of(feature, name), engine))
        except (InvalidVolume, Misuse) as error:
            unchecked.append(feature.id)
            _complain(path, f"{feature.id}: {error}", error.hint)
    return _Side(plans, unchecked)


def _named(fault: Misuse) -> str:
    """Return what the reader's message calls the feature: it stands before the first colon."""
    return str(fault).partition(":")[0]


def _bytes(path: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise Misuse(f"{path}: {error.strerror}", hint="name a GeoJSON file, or - for standard input") from None


def _complain(path: str, reason: str, hint: str = "") -> None:
    click.echo(f"openline: {path}: not checked: {reason}", err=True)
    if hint:
        click.echo(f"hint: {hint}", err=True)


def as_plain(findings: "Findings") -> dict[str, Any]:
    """Return the findings as the JSON that `--json` prints."""
    from openline.interop.rfc3339 import format_utc

    return {
        "conflicts": [
            {
                "a": conflict.a,
                "b": conflict.b,
                "windows": [
                    [format_utc(start), None if end is None else format_utc(end)] for start, end in conflict.windows
                ],
                "lower_m": conflict.lower_m,
                "upper_m": conflict.upper_m,
                "inside": list(conflict.inside),
                "least_distance_m": conflict.least_distance_m,
                "margin_only": conflict.margin_only,
            }
            for conflict in findings.conflicts
        ],
        "same_event": [{"a": pair.a, "b": pair.b} for pair in findings.same_events],
    }


def _in_full(findings: "Findings", sides: Sides, buffer_m: float) -> dict[str, Any]:
    """Return the findings with the answer to each conflict: how grave, when nearest, what is in common."""
    plain = as_plain(findings)
    for row, conflict in zip(plain["conflicts"], findings.conflicts[:MOST_IN_FULL], strict=False):
        row |= _answer(conflict, sides, buffer_m)
    return plain


def _answer(conflict: "Conflict", sides: Sides, buffer_m: float, *, area: bool = True) -> dict[str, Any]:
    from openline.core.rules.severity import NAMES, VERSION, Nearness, severity
    from openline.core.space.answer import common_area, nearest
    from openline.interop.rfc3339 import format_utc

    a, b = sides[0][conflict.a], sides[1][conflict.b]
    near = nearest(a, b, conflict, buffer_m)
    drawn = common_area(a, b, near) if area else None
    grave = severity(
        margin_only=conflict.margin_only,
        aside_m=conflict.least_distance_m,
        height_m=near.height_m,
        certain=near.certain,
        serious=Nearness(),
    )
    closed = [] if drawn is None else [[[*map(list, ring), list(ring[0])] for ring in rings] for rings in drawn[0]]
    return {
        "severity": NAMES[grave],
        "rule_version": VERSION,
        "nearest_at": format_utc(near.at),
        "height_between_m": near.height_m,
        "area_km2": None if drawn is None else round(drawn[1], 3),
        "overlap": {"type": "MultiPolygon", "coordinates": closed} if closed else None,
    }


def _show(
    findings: "Findings", plans: "Sequence[Prepared]", answers: "Sequence[dict[str, Any]]", unchecked: int
) -> None:
    """Print the conflicts as a table that fits the terminal, numbered as on the map."""
    if findings.conflicts:
        head = ("#", "a", "b", "when (UTC)", "height", "where", "apart", "severity")
        grave = [*(answer["severity"] for answer in answers), *[""] * (len(findings.conflicts) - len(answers))]
        rows = zip(findings.conflicts, grave, strict=True)
        click.echo(table(head, [(*_row(number, c), each) for number, (c, each) in enumerate(rows, start=1)]))
        click.echo()
    count = len(findings.conflicts)
    said = [f"{len(plans):,} area{'' if len(plans) == 1 else 's'}"]
    if count:
        said.append(f"{count:,} conflict{'' if count == 1 else 's'}")
    else:
        said.append("no conflict" if unchecked else "clear")
    if unchecked:
        said.append(f"{unchecked:,} not checked")
    if findings.same_events:
        said.append(f"{len(findings.same_events):,} announced twice (same area and time)")
    click.echo(", ".join(said))


def _row(number: int, conflict: "Conflict") -> tuple[str, ...]:
    from openline.interop.lettering import Words, heights, times

    lon, lat = conflict.inside
    where = f"{abs(lat):.3f}{'S' if lat < 0 else 'N'} {abs(lon):.3f}{'W' if lon < 0 else 'E'}"
    apart = f"{conflict.least_distance_m:,} m" if conflict.least_distance_m else "overlap"
    height = heights(conflict, Words()).split(" · ")[0]
    return (
        str(number),
        _plain(conflict.a),
        _plain(conflict.b),
        times(conflict, Words()),
        height,
        where,
        apart + (" (margin)" if conflict.margin_only else ""),
    )


def _plain(text: str) -> str:
    return shorten("".join(c if c.isprintable() else "\ufffd" for c in text), 48)


def _draw(file: Path, plans: "Sequence[Prepared]", findings: "Findings", buffer_m: float) -> None:
    from importlib.resources import files

    from openline.interop.coastlines import unpack_coastlines
    from openline.interop.picture import Area, draw

    if not plans:
        raise Misuse("there is no area to draw", hint="leave out --map")
    coastlines = unpack_coastlines(files("openline.interop").joinpath("coastlines.dat").read_bytes())
    owners = list(dict.fromkeys(plan.plan.owner for plan in plans))
    title = " and ".join(owners) if len(owners) < 3 else f"{len(owners)} parties"
    if buffer_m:
        title += f", within {buffer_m:,.0f} m"
    areas = [Area(plan.plan.id, plan.plan.owner, plan.plan.volume) for plan in plans]
    _write(file, draw(areas, findings.conflicts, coastlines, title=f"Where plans meet: {title}"))


def _write(file: Path, svg: str) -> None:
    try:
        file.write_text(svg, "utf-8")
    except OSError as error:
        raise Misuse(f"{file}: {error.strerror}", hint="name a file that can be written") from None
