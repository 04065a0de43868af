"""The limits within which a way out is looked for, as options (docs/spec/5-deconfliction.md, 5.12.3)."""

from pathlib import Path
from typing import Any

import click

from openline.core.errors import Misuse

KINDS = ("time", "height", "place", "pauses", "area")


def limit_options(command: Any) -> Any:
    """Add what bounds a change."""
    for option in (
        click.option("--may", default=None, metavar="KINDS",
                     help=f"What may change, of {','.join(KINDS)}; by default all."),
        click.option("--not-before", default=None, metavar="TIME",
                     help="No window starts before, such as 2026-04-02T12:00Z."),
        click.option("--not-after", default=None, metavar="TIME", help="No window ends after."),
        click.option("--heights", default=None, metavar="LOW:HIGH",
                     help="Stay between these heights, in metres; either may be left out."),
        click.option("--within", multiple=True, metavar="KM|FILE",
                     help="Move so many km at most (100 by default); or stay inside the area in a GeoJSON FILE."),
        click.option("--at-least", type=click.IntRange(min=0), default=None, metavar="MINUTES",
                     help="Pieces of a window last so long at least (30 by default)."),
        click.option("--keep", type=click.IntRange(0, 100), default=None, metavar="PERCENT",
                     help="An area that is cut keeps so much of itself at least (50 by default)."),
    ):  # fmt: skip
        command = option(command)
    return command


def limits_of(given: dict[str, Any]) -> dict[str, Any]:
    """Take the options out of `given`; return the limits as the service takes them, those that were stated."""
    may, heights, at_least = given.pop("may"), given.pop("heights"), given.pop("at_least")
    low, high = _heights(heights)
    known: dict[str, Any] = {
        "may": None if may is None else [kind.strip() for kind in may.split(",")],
        "not_before": _time(given.pop("not_before")),
        "not_after": _time(given.pop("not_after")),
        "lowest_m": low,
        "highest_m": high,
        "keep_percent": given.pop("keep"),
        "at_least_s": None if at_least is None else 60 * at_least,
    }
    for wish in given.pop("within"):
        known.update(_within(wish))
    return {name: value for name, value in known.items() if value is not None}


def _time(stated: str | None) -> int | None:
    from openline.interop.rfc3339 import parse_utc

    if stated is None:
        return None
    return parse_utc(stated if len(stated) != len("2026-04-02T12:00Z") else stated.replace("Z", ":00Z"))


def _heights(stated: str | None) -> tuple[float | None, float | None]:
    if stated is None:
        return None, None
    low, colon, high = stated.partition(":")
    try:
        if colon:
            return float(low) if low else None, float(high) if high else None
    except ValueError:
        pass
    raise Misuse(f"{stated!r} are no heights", hint="--heights 500:3000, or 500: or :3000, in metres")


def _within(wish: str) -> dict[str, Any]:
    from openline.cli.messages import MAX_FILE
    from openline.node.files import read

    try:
        return {"at_most_m": round(float(wish.lower().removesuffix("km")) * 1000)}
    except OverflowError:
        raise Misuse(f"{wish!r} is no distance", hint="--within 15km, or a GeoJSON FILE") from None
    except ValueError:
        return {"within": read(Path(wish), MAX_FILE, "the area")}
