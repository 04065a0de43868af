"""The last stage of the demonstration: one side clears a real conflict by the way out that its node proposes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from openline.core.errors import Unavailable
from openline.demo.choose import Choice
from openline.demo.drawing import draw_change
from openline.demo.parties import Side, until

MOST_LOOKED_AT = 5
"""Notices for which a way out is looked for."""


def indent(text: str) -> str:
    return "\n".join(f"   {line}" for line in text.splitlines())


def clear(
    say: Callable[[str], None],
    table: Callable[[tuple[str, ...], Any], str],
    sides: tuple[Side, Side],
    choice: Choice,
    between: Sequence[dict[str, Any]],
    folder: Path,
) -> dict[str, Any]:
    """Take the nearest way out for a notice of the first side, and release it; return the facts.

    Args:
        between: the conflicts between the parties, as the first side sees them.
    Raises:
        Unavailable: the conflict is not gone afterwards, or the two sides see it differently.
    """
    a, b = sides
    found = _way_out(a, between)
    if found is None:
        say("   none of the notices looked at has one within 100 km: that is said, and nothing is changed")
        return {}
    entry, proposals = found
    met, first = [conflict for conflict in between if conflict["ours_entry"] == entry], proposals[0]
    say(f"   {met[0]['ours']} of {a.name} meets {', '.join(conflict['theirs'] for conflict in met)}")
    rows = [(each["way"], str(each["cost"]), each["words"], each["windows_text"]) for each in proposals]
    say(indent(table(("", "cost", "change", "when"), rows)))
    draft = a.act("draft.take", "take-1", target=entry, way=first["way"])["draft"]["draft"]
    sent = a.act("draft.release", "release-1", draft=draft)["entries"][0]
    until("the change to arrive", lambda: b.holds(sent["entry"]))
    left = [side.ask("conflicts", past=False) for side in sides]
    if left[0]["fingerprint"] != left[1]["fingerprint"]:
        raise Unavailable("the two sides see different conflicts")
    if any(entry in (conflict["ours_entry"], conflict["theirs_entry"]) for conflict in left[0]["conflicts"]):
        raise Unavailable(f"{met[0]['ours']} still meets something after {first['words']}")
    after = sum(conflict["between"] == "parties" for conflict in left[0]["conflicts"])
    say(f"   {a.name} takes {first['words']}; a person releases the amendment, and it reaches {b.name}")
    say(f"   {len(between)} conflicts between the parties before, {after} after, on both sides")
    path = folder / "way-out.svg"
    path.write_text(draw_change(choice, met, (a.name, b.name), first["volumes"], first["words"]), "utf-8")
    say(f"   picture: {path}")
    return {
        "cleared": met[0]["ours"],
        "cleared_by": first["way"],
        "conflicts_after": after,
        "way_out_picture": str(path),
    }


def _way_out(side: Side, between: Sequence[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]] | None:
    """Return the own notice with the nearest way out, and what is proposed; one that moves, where one does."""
    looked_at = list(dict.fromkeys(conflict["ours_entry"] for conflict in between))[:MOST_LOOKED_AT]
    found = [(entry, side.ask("draft.resolve", target=entry)["proposals"]) for entry in looked_at]
    ways = [(entry, proposals) for entry, proposals in found if proposals]
    return min(ways, key=lambda each: (each[1][0]["way"] != "aside", each[1][0]["cost"]), default=None)
