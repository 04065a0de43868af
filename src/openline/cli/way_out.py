"""`openline check --resolve`: the way out for one notice among those of the files (spec 5.12)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Any

import click

from openline.cli.check import as_plain as findings_as_plain
from openline.cli.common import heads, table
from openline.core.catalogue.view import View
from openline.core.catalogue.ways import say_change, say_closed, say_windows
from openline.core.errors import Misuse
from openline.core.space.conflict import Findings
from openline.core.space.plan import Prepared
from openline.core.space.proposal import Resolution
from openline.core.space.resolve import Held, resolve
from openline.interop.coastlines import unpack_coastlines
from openline.interop.geojson import SpatialFeature, feature_json
from openline.interop.limits import read_limits
from openline.interop.picture import Area
from openline.interop.way_out import draw_way_out
from openline.node.engines import engine
from openline.node.phrases import phrases


@dataclass(frozen=True, slots=True)
class Found:
    """The areas of a notice, all others, and what comes of looking for a way out."""

    name: str
    draft: Sequence[Prepared]
    others: Sequence[Prepared]
    out: Resolution


def look(plans: Sequence[Prepared], name: str, limits: dict[str, Any], buffer_m: float) -> Found:
    """Look for ways out for the areas that bear a name, or whose notice does, among all others.

    Raises:
        Misuse: no area has this name, or a limit is none.
    """
    draft = [each for each in plans if name in (each.plan.id, each.plan.source)]
    if not draft:
        raise Misuse(f"there is no area or notice {name!r}", hint="openline check FILE names those in conflict")
    ids = {id(each) for each in draft}
    others = list(_apart([each for each in plans if id(each) not in ids], {each.plan.id for each in draft}))
    return Found(
        name, draft, others, resolve(draft, Held(others, engine), read_limits(limits), buffer_m=buffer_m, engine=engine)
    )


def _apart(plans: Sequence[Prepared], taken: set[str]) -> Iterator[Prepared]:
    """Yield plans of which no two bear one id: two files may call different areas alike, and both are in the way."""
    for each in plans:
        name, number = each.plan.id, 1
        while name in taken:
            number += 1
            name = f"{each.plan.id} ({each.plan.owner}{f' {number}' if number > 2 else ''})"
        taken.add(name)
        yield each if name == each.plan.id else replace(each, plan=replace(each.plan, id=name))


def as_plain(found: Found) -> dict[str, Any]:
    """Return what `--json` prints; the areas of a proposal are features of GeoJSON."""
    return {
        "conflicts": findings_as_plain(Findings(found.out.conflicts, ()))["conflicts"],
        "proposals": [
            {
                "way": each.way,
                "cost": each.cost,
                "shift_s": each.change.shift_s,
                "rise_m": each.change.rise_dm / 10,
                "move_m": each.change.move_m,
                "azimuth": each.change.azimuth,
                "kept_percent": 100 if each.change.cut is None else each.change.cut.kept_percent,
                "features": [feature_json(SpatialFeature(plan.id, plan.volume, {})) for plan in each.plans],
            }
            for each in found.out.proposals
        ],
        "closed": [{"way": each.way, "why": each.why, "by": list(each.by)} for each in found.out.closed],
    }


def show(found: Found) -> None:
    """Print what it meets, the proposals as a table, and why the other ways are closed."""
    words = phrases("en")
    view, out = View(words), found.out
    if not out.conflicts:
        return click.echo(words.say("resolve-nothing"))
    own = {each.plan.id for each in found.draft}
    met = sorted({name for c in out.conflicts for name in (c.a, c.b)} - own)
    click.echo(words.say("resolve-met", {"plans": words.say("list-separator").join(_plain(name) for name in met)}))
    rows = [(p.way, str(p.cost), say_change(p, view), say_windows(p, view)) for p in out.proposals]
    click.echo(
        table(heads(words, "", "head-cost", "head-change", "head-when"), rows) if rows else words.say("resolve-none")
    )
    for each in out.closed:
        click.echo(f"– {say_closed(each, [_plain(name) for name in each.by], view)}")
    return None


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def picture(found: Found) -> str:
    """Return an SVG of the nearest proposal, before and after.

    Raises:
        Misuse: nothing is proposed.
    """
    if not found.out.proposals:
        raise Misuse("nothing is proposed, so there is nothing to draw", hint="leave out --map, or widen the limits")
    nearest = found.out.proposals[0]
    names = {name for c in found.out.conflicts for name in (c.a, c.b)}
    before, others = (
        [Area(each.plan.id, each.plan.owner, each.plan.volume) for each in some]
        for some in (found.draft, [each for each in found.others if each.plan.id in names])
    )
    after = [plan.volume for plan in nearest.plans]
    coastlines = unpack_coastlines(files("openline.interop").joinpath("coastlines.dat").read_bytes())
    title = f"{found.name}: {say_change(nearest, View(phrases('en')))}"
    return draw_way_out(before, after, others, found.out.conflicts, coastlines, title=title)
