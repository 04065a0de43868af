"""The way out of a conflict, for a draft or an own notice in force: looked for at home, said to nobody (spec 5.12).

What is proposed is kept, if an officer takes it, as a changed draft; a person releases that like any other.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from openline.core.catalogue.element import Element
from openline.core.catalogue.plain import to_plain
from openline.core.catalogue.rendering import harmless
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import VolumeForm, read_footprint
from openline.core.catalogue.ways import say_change, say_closed, say_windows
from openline.core.errors import Misuse
from openline.core.situation.activities import PlanState
from openline.core.situation.changing import (
    STANDS_STILL,
    amendment,
    changeable,
    changed_element,
    changed_forms,
    plans_of,
)
from openline.core.space.plan import Prepared, prepare
from openline.core.space.proposal import KIND_OF, Limits, Resolution
from openline.core.space.resolve import Held, resolve
from openline.core.space.validity import InvalidVolume
from openline.interop.limits import read_limits
from openline.interop.outlines import outline_of_all
from openline.node.board import Board
from openline.node.desk import Desk, Draft, name_of
from openline.node.engines import engine
from openline.node.lines import Line
from openline.node.phrases import Seen
from openline.node.reading import resolve as entry_named
from openline.node.speaking import Speech

if TYPE_CHECKING:
    from openline.node.officers import Actor
    from openline.node.sending import Sender
    from openline.node.service import Service


@dataclass(frozen=True, slots=True)
class Target:
    """What a way out is looked for.

    Attributes:
        held: the draft; None for a notice in force.
        element: what the draft says; of a notice in force what announced it.
        entry: the notice's newest version, which an amendment follows; b"" for a draft.
    """

    held: Draft | None
    element: Element
    entry: bytes
    forms: tuple[VolumeForm, ...]
    status: int
    source: str
    name: str


class _Around:
    """What is in force on a line with one status, and the own drafts but one."""

    def __init__(self, board: Board, status: int, drafts: Held) -> None:
        self._board, self._status, self._drafts = board, status, drafts

    def near(self, plan: Prepared, within_m: float) -> Sequence[Prepared]:
        in_force = self._board.plans.near(self._status, plan, within_m)
        return [*(each.prepared for each in in_force), *self._drafts.near(plan, within_m)]


class Resolver:
    """Ways out."""

    def __init__(self, service: "Service") -> None:
        self._service, self._desk = service, service.desk

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"draft.resolve": self.resolve}

    def resolve(
        self,
        *,
        target: str,
        limits: dict[str, Any] | None = None,
        line: str | None = None,
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return what a draft, or an own notice in force, meets, what is proposed, and which ways are closed.

        Args:
            target: first letters of the draft's or of the notice's id.
            limits: of `Limits`, `may` as a list, `within` as the bytes of a GeoJSON.
        """
        found, view = self._service.line(line), self._service.reader(language, seen)
        sought = self.target(found, self._service.board(found), target)
        return self.ways_out(found, sought, limits or {}, view)

    def ways_out(self, found: Line, sought: Target, limits: dict[str, Any], view: View) -> dict[str, Any]:
        """Return what a plan meets, what is proposed, and which ways are closed, in a reader's words."""
        board = self._service.board(found)
        out = self.look(found, board, sought, limits)
        names = self._names(found, board, sought, out)
        own = {plan.id for plan in plans_of(sought.forms, found.party, sought.source)}
        return {
            "name": sought.name,
            "conflicts": [names[c.b if c.a in own else c.a] for c in out.conflicts],
            "proposals": [
                {
                    "way": each.way,
                    "cost": each.cost,
                    "words": say_change(each, view),
                    "windows_text": say_windows(each, view),
                    "shift_s": each.change.shift_s,
                    "rise_dm": each.change.rise_dm,
                    "move_m": each.change.move_m,
                    "azimuth": each.change.azimuth,
                    "kept_percent": 100 if each.change.cut is None else each.change.cut.kept_percent,
                    "volumes": [to_plain(form) for form in changed_forms(sought.forms, each.change, each.plans)],
                    "fields": _changed(sought, changed_forms(sought.forms, each.change, each.plans)),
                }
                for each in out.proposals
            ],
            "closed": [
                {
                    "way": each.way,
                    "why": each.why,
                    "by": [names[name] for name in each.by],
                    "words": say_closed(each, [names[name] for name in each.by], view),
                }
                for each in out.closed
            ],
        }

    def met(self, line: Line, sought: Target) -> list[Any]:
        """Return what to draw of what is in force and is met: polygons of rings."""
        board = self._service.board(line)
        out = self.look(line, board, sought, {"may": []})
        names = {name for c in out.conflicts for name in (c.a, c.b)}
        taken = [each.prepared.plan.volume.footprint for each in board.plans.announced() if each.id in names]
        return list(outline_of_all(taken).polygons)

    def target(self, line: Line, board: Board, name: str) -> Target:
        """Return the draft, or the own notice in force, whose id begins with `name`.

        Raises:
            Misuse: there is none, or nothing of it can change.
        """
        drafts = [draft for draft in self._desk.all(line) if name and draft.id.startswith(name)]
        if len(drafts) == 1:
            return self._of_draft(board, drafts[0])
        item = entry_named(board, name)
        state = board.situation.state_of(item.id)
        if not isinstance(state, PlanState) or state.party != line.party:
            raise Misuse(f"entry {item.id.hex()[:12]} is no plan of ours", hint="its author alone can change it")
        root = board[state.root].element
        changeable(root, root)
        newest = state.versions[-1] if state.versions else state.root
        return Target(None, root, newest, state.volumes, state.status, state.source or state.name, harmless(state.name))

    def _of_draft(self, board: Board, draft: Draft) -> Target:
        if draft.salt or draft.rest is not None:
            raise Misuse(
                f"draft {draft.id} is bound to a coarser version", hint="drop it, and compose it anew with other times"
            )
        return replace(self.of_element(board, draft.content.element, int(draft.content.cover.status)), held=draft)

    def of_element(self, board: Board, element: Element, status: int) -> Target:
        """Return what a way out is looked for where an element is still being written.

        Raises:
            Misuse: nothing of it can change.
        """
        amended = getattr(element, "target", None)
        state = None if amended is None else board.situation.state_of(amended)
        root = board[state.root].element if isinstance(state, PlanState) else element
        forms = changeable(element, root)
        name = state.name if isinstance(state, PlanState) else getattr(element, "activity_id", "")
        source = (state.source if isinstance(state, PlanState) else getattr(element, "source", "")) or name
        return Target(None, element, b"", forms, status, source, harmless(name))

    def look(self, line: Line, board: Board, sought: Target, limits: dict[str, Any]) -> Resolution:
        """Look for ways out among all that is in force on the line, and the other drafts."""
        draft = [prepare(plan, engine) for plan in plans_of(sought.forms, line.party, sought.source)]
        known, drafts = self._limits(sought, limits), self._drafts(line, board, sought)
        stands = any(form.footprint.shape in STANDS_STILL for form in sought.forms)
        fixed = known.may & {"place", "area"} if stands else frozenset()
        out = resolve(
            draft, _Around(board, sought.status, drafts), replace(known, may=known.may - fixed), engine=engine
        )
        closed = tuple(replace(c, why="not_possible") if KIND_OF.get(c.way) in fixed else c for c in out.closed)
        return replace(out, closed=closed)

    def _limits(self, sought: Target, given: dict[str, Any]) -> Limits:
        """Return the limits; without another word nothing is shifted into the past."""
        known = dict(given)
        starts = [start for form in sought.forms for start, _, _ in form.windows]
        if known.get("not_before") is None:
            known["not_before"] = min([self._service.now(), *starts])
        return read_limits(known)

    def _drafts(self, line: Line, board: Board, sought: Target) -> Held:
        """Return the own drafts but the one in question, as plans; what cannot be compared blocks nothing."""
        plans = []
        for draft in self._desk.all(line):
            if sought.held is not None and draft.id == sought.held.id:
                continue
            try:
                other = self._of_draft(board, draft)
                if other.status == sought.status:
                    made = plans_of(other.forms, line.party, other.source)
                    plans += [prepare(replace(plan, id=f"{plan.id}/{draft.id}"), engine) for plan in made]
            except (Misuse, InvalidVolume):
                continue
        return Held(plans, engine)

    def _names(self, line: Line, board: Board, sought: Target, out: Resolution) -> dict[str, str]:
        """Return what people call the plans that a resolution names, by id."""
        ids = {name for c in out.conflicts for name in (c.a, c.b)} | {name for each in out.closed for name in each.by}
        announced = {each.id: each for each in board.plans.announced() if each.id in ids}
        names = {}
        for name in ids:
            if name in announced:
                names[name] = announced[name].name
            else:
                drafted = name.rpartition("/")[2]
                names[name] = (
                    sought.name if len(drafted) < 3 else f"{self._service.phrases().say('head-draft')} {drafted}"
                )
        return names


def drawn(forms: Iterable[VolumeForm]) -> list[Any]:
    """Return what to draw of volumes: polygons of rings."""
    return list(outline_of_all([read_footprint(form.footprint) for form in forms]).polygons)


def _changed(sought: Target, forms: tuple[VolumeForm, ...]) -> dict[str, Any]:
    """Return the plain form of what a proposal makes of something unsent; of a notice in force, of its amendment."""
    if sought.entry:
        return to_plain(amendment(sought.element, sought.entry, forms))
    return to_plain(changed_element(sought.element, forms))


class Taker:
    """What becomes of a proposal that an officer takes."""

    def __init__(self, service: "Service", sender: "Sender", desk: Desk) -> None:
        self._service, self._sender, self._desk = service, sender, desk
        self._resolver = Resolver(service)

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"draft.take": self.take, "draft.keep": self.keep}

    def keep(self, *, by: "Actor", request_id: str, **how: Any) -> dict[str, Any]:
        """Keep an element as a draft, and send nothing."""
        line, speech = self._sender.speech(by=by, **how)
        name = name_of(line, list(replace(speech, sign_offs=()).parts()), request_id)
        return self._sender.drafted(self._put(line, name, speech, by), line)

    def take(
        self,
        *,
        target: str,
        way: str,
        by: "Actor",
        request_id: str,
        limits: dict[str, Any] | None = None,
        line: str | None = None,
    ) -> dict[str, Any]:
        """Keep what is proposed in one way as a changed draft, in place of the draft; a person releases it.

        Raises:
            Misuse: nothing is proposed in this way, now.
        """
        found = self._service.confirmed_line(line)
        board = self._service.board(found)
        sought = self._resolver.target(found, board, target)
        out = self._resolver.look(found, board, sought, limits or {})
        proposal = next((each for each in out.proposals if each.way == way), None)
        if proposal is None:
            ways = ", ".join(each.way for each in out.proposals) or "none"
            raise Misuse(f"nothing is proposed {way!r}", hint=f"within these limits: {ways}")
        forms = changed_forms(sought.forms, proposal.change, proposal.plans)
        if sought.held is None:
            amend = to_plain(amendment(sought.element, sought.entry, forms))
            status = ("actual", "exercise", "test")[sought.status]
            _, speech = self._sender.speech(kind="amend", fields=amend, by=by, line=line, status=status)
        else:
            element = changed_element(sought.element, forms)
            speech = replace(sought.held.speech(), element=element, sign_offs=())
        name = name_of(found, [list(speech.parts()), way], request_id)
        kept = self._put(found, name, speech, by)
        if sought.held is not None:
            self._desk.drop(found, sought.held.id)
        return self._sender.drafted(kept, found)

    def _put(self, line: Line, name: str, speech: Speech, by: "Actor") -> Draft:
        parts = replace(speech, sign_offs=()).parts()
        now = self._service.now()
        return self._desk.put(line, Draft(name, line.id, parts, speech.precedence, by.name, now, why="written"))
