"""From a notice on the line to the texts that an authority publishes, and the published numbers back (domain 40).

A draft is written in the authority's own form and is never sent by a node: it carries no number until the authority
gives one. What was published is read back by our own reader and compared; only an officer carries a number to the
line.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from openline.core.catalogue.codes import ActivityKind
from openline.core.catalogue.element import Element
from openline.core.catalogue.notices import Activity, Launch, LaunchClass, Radio
from openline.core.catalogue.rendering import harmless
from openline.core.catalogue.volumes import read_volume
from openline.core.errors import Misuse
from openline.core.situation.activities import PlanState
from openline.interop.drafts.announcement import Announcement, Draft
from openline.interop.drafts.cap import CapHeader, draft_cap
from openline.interop.drafts.notam import draft_notams
from openline.interop.drafts.published import read_published
from openline.interop.drafts.warning import draft_warning
from openline.interop.notices.reading import Kind
from openline.node.board import Board
from openline.node.reading import resolve

if TYPE_CHECKING:
    from openline.node.service import Service

FORMS = ("notam", "warning", "cap")
CAP_STATUS = ("Actual", "Exercise", "Test")


class Publisher:
    """Drafts for publishing authorities."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"publish.drafts": self.drafts, "publish.compare": self.compare}

    def drafts(
        self,
        entry: str,
        forms: Sequence[str] = FORMS,
        line: str | None = None,
        region: str = "XXXX",
        location: str = "XXXX",
        series: str = "HYDROPAC",
    ) -> list[dict[str, Any]]:
        """Return the drafts of a notice in the named forms, each with its text and what it had to leave unsaid."""
        found = self._service.line(line)
        made = self._made(self._service.board(found), entry, forms, region, location, series)
        return [{"form": each.form, "text": each.text, "notes": list(each.notes)} for each in made]

    def compare(self, entry: str, text: str, line: str | None = None, series: str = "HYDROPAC") -> dict[str, Any]:
        """Read what an authority published, and say under which number and whether it says what was drafted.

        Raises:
            NotPublished: the text is not understood, or bears no number.
        """
        found = self._service.line(line)
        notam = text.lstrip().startswith("(") or "\nQ)" in text or " A)" in text
        form = "notam" if notam else "warning"
        made = self._made(self._service.board(found), entry, (form,), "XXXX", "XXXX", series)
        publications = [read_published(draft, text) for draft in made]
        best = min(publications, key=lambda each: len(each.differences))
        return {
            "number": best.number,
            "agrees": best.agrees,
            "differences": [{"what": each.what, "area": each.area, "words": each.words} for each in best.differences],
        }

    def _made(
        self, board: Board, entry: str, forms: Sequence[str], region: str, location: str, series: str
    ) -> list[Draft]:
        item = resolve(board, entry)
        state = board.situation.state_of(item.id)
        if not isinstance(state, PlanState):
            raise Misuse(f"entry {item.id.hex()[:12]} announces no plan", hint="openline situation lists the plans")
        root = board[state.root].element
        announced = announcement(state, root)
        made: list[Draft] = []
        for form in forms:
            if form == "notam":
                made += draft_notams(announced, region=region, location=location)
            elif form == "warning":
                made.append(draft_warning(announced, series=series))
            elif form == "cap":
                header = CapHeader(
                    sender=f"{self._service.card.card.name.replace(' ', '-')}.openline",
                    identifier=item.id.hex()[:16],
                    sent=self._service.now(),
                    status="Draft",
                )
                made.append(draft_cap(announced, header))
            else:
                raise Misuse(f"there is no form {form!r}", hint=f"one of {', '.join(FORMS)}")
        return made


def announcement(state: PlanState, root: Element) -> Announcement:
    """Return what a plan announces as it stands now, in plain values."""
    title = getattr(root, "title", None)
    radio = getattr(root, "radio", None)
    return Announcement(
        id=harmless(state.name),
        kind=kind_of(root),
        title="" if title is None else harmless(title.text),
        volumes=tuple(read_volume(form) for form in state.volumes),
        contact=_contact(radio) if isinstance(radio, Radio) else "",
    )


def kind_of(root: Element) -> Kind:
    """Return the kind under which a plan is published."""
    if isinstance(root, Activity) and root.kind.known:
        kinds: dict[ActivityKind, Kind] = {
            ActivityKind.EXERCISE: "exercise",
            ActivityKind.LIVE_FIRING: "live_firing",
            ActivityKind.MISSILE: "missile",
            ActivityKind.ROCKET_LAUNCH: "rocket_launch",
            ActivityKind.SPACE_DEBRIS: "space_debris",
            ActivityKind.HAZARDOUS_OPERATION: "hazardous_operation",
            ActivityKind.PATROL: "patrol",
            ActivityKind.RELOCATION: "relocation",
            ActivityKind.TRANSIT: "transit",
            ActivityKind.CLOSED_AREA: "closed_area",
            ActivityKind.WORKS: "works",
            ActivityKind.HAZARD: "hazard",
        }
        return kinds.get(root.kind, "other")
    if isinstance(root, Launch):
        space = root.launch_class in (LaunchClass.SPACE_LAUNCH, LaunchClass.SOUNDING_ROCKET)
        return "rocket_launch" if space else "missile"
    return "other"


def _contact(radio: Radio) -> str:
    return f"{radio.frequency_khz / 1000:g} MHZ {harmless(radio.callsign)}".strip()
