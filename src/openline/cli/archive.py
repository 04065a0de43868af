"""`openline check --archive`: all notices of many years, one with another, and where plans met most."""

import os
import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from openline.cli.common import bar, table
from openline.core.errors import Misuse

if TYPE_CHECKING:
    from openline.core.space.places import Place
    from openline.node.archive import Archive

_NAMED = 10


def screen(sources: Sequence[str], *, buffer_m: float, workers: int | None) -> "Archive":
    """Return what became of an archive, with so many processes, else one for each core that may be used.

    A run that is stopped from the keyboard says so, and ends the program.
    """
    from openline.node.archive import screen_archive
    from openline.node.workers import Workers

    if not 0.0 <= buffer_m < float("inf"):
        raise Misuse(f"a buffer of {buffer_m} m", hint="give a buffer in metres, 0 or more")
    try:
        with Workers(workers or len(os.sched_getaffinity(0))) as pool:
            return screen_archive(
                sources, buffer_m=buffer_m, share=pool.share, reading=bar("reading"), screening=bar("screening")
            )
    except KeyboardInterrupt:
        click.echo("\nopenline: stopped, and its workers with it; nothing was written", err=True)
        sys.exit(130)


def show(archive: "Archive") -> None:
    """Print the most-crossed places as a table, and what all of it comes to."""
    if archive.places:
        rows = [_row(number, place) for number, place in enumerate(archive.places, start=1)]
        room = max(60, shutil.get_terminal_size((80, 24)).columns)  # into a file, what a narrow terminal shows too
        click.echo(table(("#", "conflicts", "areas", "where", "years", "water"), rows, columns=room))
        click.echo()
    counts, findings = archive.counts, archive.findings
    click.echo(f"{counts['notices']:,} notices: {counts['understood']:,} understood, {counts['partial']:,} in part, "
               f"{counts['not_understood']:,} not")  # fmt: skip
    found = _counted(archive) if findings.conflicts else "clear" if whole(archive) else "no conflict"
    said = [f"{counts['features']:,} areas: {found}"]
    if archive.places:
        held = sum(place.conflicts for place in archive.places)
        said.append(f"{held:,} of them in the places above")
    if findings.same_events:
        said.append(f"{len(findings.same_events):,} announced twice")
    click.echo(", ".join(said))


def _counted(archive: "Archive") -> str:
    count = len(archive.findings.conflicts)
    return f"{count:,} conflict{'' if count == 1 else 's'}"


def whole(archive: "Archive") -> bool:
    """Say whether everything that was announced could be read and compared: only then is it clear where nothing met."""
    return not archive.unchecked and not archive.counts["not_understood"]


def _row(number: int, place: "Place") -> tuple[str, ...]:
    from openline.interop.crossings import spot, years

    return (
        str(number), f"{place.conflicts:,}", f"{place.plans:,}", spot(place.spot), years(place), water(place)
    )  # fmt: skip


def water(place: "Place") -> str:
    """Return the name of the water in which a place lies."""
    from openline.node.phrases import phrases

    said = phrases("en").say(place.water) if place.water else ""
    return said[:1].upper() + said[1:]


def complain(archive: "Archive") -> None:
    """Name what could not be checked on standard error: the first few, and how many more there are."""
    if unread := archive.counts["not_understood"]:
        click.echo(f"openline: not checked: {unread:,} notices not understood: openline notices names them", err=True)
    for each in archive.unchecked[:_NAMED]:
        click.echo(f"openline: not checked: {each.id}: {each.reason}", err=True)
    if len(archive.unchecked) > _NAMED:
        more = len(archive.unchecked) - _NAMED
        click.echo(f"openline: not checked: {more:,} more areas; --json names them all", err=True)


def as_plain(archive: "Archive") -> dict[str, Any]:
    """Return what `--json` adds to the findings."""
    from openline.interop.rfc3339 import format_utc

    return {
        "counts": archive.counts,
        "places": [
            {
                "spot": list(place.spot),
                "conflicts": place.conflicts,
                "areas": place.plans,
                "first": format_utc(place.first),
                "last": format_utc(place.last),
                "water": place.water or None,
            }
            for place in archive.places
        ],
        "unchecked": [{"id": each.id, "reason": each.reason, "hint": each.hint} for each in archive.unchecked],
    }


def picture(archive: "Archive") -> str:
    """Return the map of the archive as SVG."""
    from importlib.resources import files

    from openline.interop.coastlines import unpack_coastlines
    from openline.interop.crossings import draw_places

    coastlines = unpack_coastlines(files("openline.interop").joinpath("coastlines.dat").read_bytes())
    counts = archive.counts
    return draw_places(
        archive.findings.conflicts,
        archive.places,
        coastlines,
        title="Where plans met",
        summary=f"{counts['notices']:,} notices, {counts['features']:,} areas, {_counted(archive)}.",
        name=water,
    )
