"""Own incidents that a party reports by itself, and within how many minutes. The node reminds; it never sends.

On 9 March 2022 no one initiated: the other side learned of a missile that was fired by accident from its own radar. The
list asks the question early: has the peer been told?
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

TRIGGERS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "misfire": 5,
        "launch_by_mistake": 5,
        "airspace_entry": 10,
        "border_crossing": 10,
        "shots_fired": 10,
        "warning_shots": 15,
        "loss_of_control": 10,
        "collision": 10,
        "waters_entry": 15,
        "laser": 15,
        "radar_lock": 15,
        "strike_on_protected_site": 15,
        "strike_on_movement": 15,
        "radiation_release": 15,
        "close_approach": 30,
        "jamming": 30,
        "flares_or_objects_dropped": 30,
        "mine_or_drifting_object": 30,
        "computer_incident": 60,
        "cable_or_pipeline_damage": 60,
        "detention": 60,
    }
)
"""Minutes from the moment it became known to the report, by class of incident (ours)."""


@dataclass(frozen=True, slots=True, order=True)
class Reminder:
    """An own incident that has to be reported.

    Attributes:
        due: seconds UTC.
        id, incident_class: as entered at home.
        minutes_left: below nought when it is overdue; whole minutes, rounded down.
    """

    due: int
    id: str
    incident_class: str
    minutes_left: int


def triggers(agreed: Mapping[str, int] | None = None) -> Mapping[str, int]:
    """Return the minutes by class; a charter's words `trigger.CLASS` add classes or set other minutes."""
    words = {word.removeprefix("trigger."): n for word, n in (agreed or {}).items() if word.startswith("trigger.")}
    return {**TRIGGERS, **words}


def reminders(
    known: Iterable[tuple[str, str, int]],
    reported: Collection[str],
    at: int,
    agreed: Mapping[str, int] | None = None,
) -> tuple[Reminder, ...]:
    """Return the own incidents that are not reported yet, the most pressing first.

    Args:
        known: (id, class, moment at which it became known in seconds UTC) of incidents entered at home. A class that
            the list does not hold needs no report.
        reported: ids of those reported.
        at: seconds UTC.
        agreed: the charter's words.
    """
    minutes = triggers(agreed)
    due = [
        (known_at + minutes[kind] * 60, name, kind)
        for name, kind, known_at in known
        if kind in minutes and name not in reported
    ]
    return tuple(Reminder(moment, name, kind, (moment - at) // 60) for moment, name, kind in sorted(due))
