"""What a map says of each thing on it: outline and words, in the reader's language. Words are remembered."""

from typing import Any, Final

from openline.core.catalogue.places import heights, window, windows
from openline.core.catalogue.rendering import clock, harmless, kebab
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import FootprintForm, Shape, position
from openline.core.record.entry import Status
from openline.core.space.answer import common_area, nearest
from openline.core.space.conflict import Conflict
from openline.interop.outlines import Outline, outline_of
from openline.node.drawings import Drawings
from openline.node.placed import MOST_WINDOWS, Met, Placed, touches

HOUR_S: Final = 3_600
MOST_COMMON: Final = 60
"""Of so many conflicts the common area is drawn at once; of the others the place is marked, until one of the two areas
is looked at."""
MOMENTS: Final = 169
"""So many moments of the span can be looked at: every hour of seven days."""
SHOWN: Final = 3
"""Windows said in words."""
MOST_WORDS: Final = 24_000


class Rows:
    """Volumes and conflicts as rows of an answer."""

    def __init__(self, drawings: Drawings) -> None:
        self._drawings = drawings
        self._common: dict[tuple[str, str], tuple[Conflict, Outline]] = {}
        self._words: dict[tuple[Any, ...], Any] = {}

    def area(self, each: Placed, start: int, view: View) -> dict[str, Any]:
        key, drawn, why = self._drawings.of(each.form.footprint)
        why = why or each.why
        owner = each.line.ours if each.party == each.line.party else each.line.theirs
        return {
            "id": each.id,
            "line": each.line.id.hex(),
            "entry": "" if each.root is None else each.root.hex(),
            "draft": each.draft,
            "owner": harmless(owner.name),
            "ours": each.party == each.line.party,
            "name": each.name,
            "kind": each.kind,
            "status": Status(each.status).name.lower(),
            "state": each.state,
            "spans": each.spans,
            "shape": key.hex(),
            "polygons": drawn.polygons,
            "lines": drawn.lines,
            "track": _track(each.form.footprint),
            **self._said(each, start, view),
            "trouble": "" if why is None else harmless(why.words(view.phrases)),
        }

    def _said(self, each: Placed, start: int, view: View) -> dict[str, str]:
        """Return the words of a volume: most maps say what the last one said."""
        form = each.form
        ahead = tuple(one for one in form.windows if one[1] is None or one[1] >= start) or form.windows
        band = form.lower_dm, form.lower_ref, form.upper_dm, form.upper_ref
        key = (ahead, band, each.kind, each.state, each.status, *_reader(view))
        found: dict[str, str] | None = self._words.get(key)
        if found is None:
            found = {
                "kind_words": view.say(f"element-{kebab(each.kind)}"),
                "state_words": view.say(f"activity-state-{each.state}"),
                "status_words": view.say(f"status-{Status(each.status).name.lower()}"),
                "when": windows(ahead, view),
                "heights": heights(form, view),
            }
            self._remember(key, found)
        return found

    def meeting(self, met: Met, drawn: bool, start: int, end: int, view: View) -> dict[str, Any]:
        found = met.found
        common = self._common_area(met) if drawn else Outline()
        names = {"ours": met.a.name, "theirs": met.b.name}
        if met.b.party == met.b.line.party and met.a.party != met.a.line.party:
            names = {"ours": met.b.name, "theirs": met.a.name}
        return {
            "a": met.a.id,
            "b": met.b.id,
            "between_parties": met.a.party != met.b.party,
            "spans": [span for span in found.windows if touches(span, start, end)][:MOST_WINDOWS],
            "words": self._met_words(names, found, view),
            "inside": found.inside,
            "polygons": common.polygons,
        }

    def _met_words(self, names: dict[str, str], found: Conflict, view: View) -> str:
        key = (*names.values(), found.windows[:SHOWN], found.margin_only, *_reader(view))
        words: str | None = self._words.get(key)
        if words is None:
            when = view.listed([window((*span, False), view) for span in found.windows[:SHOWN]], "long-list-separator")
            said = view.say("conflict-line", {**names, "windows": when})
            words = f"{said} {view.say('conflict-margin')}" if found.margin_only else said
            self._remember(key, words)
        return words

    def _remember(self, key: tuple[Any, ...], words: Any) -> None:
        if len(self._words) >= MOST_WORDS:
            self._words.clear()
        self._words[key] = words

    def _common_area(self, met: Met) -> Outline:
        """Return what two volumes have in common, to draw; nothing where it is too large, or a line."""
        key = met.a.id, met.b.id
        held = self._common.get(key)
        if held is None or held[0] is not met.found:
            area = common_area(met.one, met.other, nearest(met.one, met.other, met.found))
            if len(self._common) >= 2 * MOST_COMMON:
                self._common.clear()
            held = self._common[key] = met.found, Outline() if area is None else outline_of(area[0])
        return held[1]


def moments(start: int, end: int, view: View) -> list[dict[str, Any]]:
    step = -(-(end - start) // (MOMENTS - 1) // HOUR_S) * HOUR_S or HOUR_S
    return [{"at": at, "words": clock(at, view)} for at in range(start, end + 1, step)]


def _reader(view: View) -> tuple[Any, ...]:
    """Return for whom words are made."""
    return view.phrases.language, view.units, view.zone, view.isolate


def reader_name(view: View) -> str:
    return repr(_reader(view))


def _track(form: FootprintForm) -> dict[str, Any] | None:
    """Return where something under way is, and when; None for what stays."""
    if form.shape != Shape.MOVING:
        return None
    points = [position(point) for point in form.rings[0]]
    return {"points": points, "times": form.times, "radius_m": form.width_dm / 10}
