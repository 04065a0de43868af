"""What a scenario is, and the list of those there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from openline.core.errors import Misuse
from openline.train.script import Said


@dataclass(frozen=True, slots=True)
class Expected:
    """What a good watch does about something that was said.

    Attributes:
        name: of the thing said, in the script.
        step: of its ladder: opened, understood, passed, answered.
        within_s: so many seconds after it was said.
        function: to whom it is passed; "" where any will do.
    """

    name: str
    step: str
    within_s: int
    function: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """What the simulated peer does, and what is expected of the officer.

    Attributes:
        name: as typed on the command line.
        title: one line.
        language: in which the peer writes.
        script: in order of its moments.
        expected: what the debrief looks for.
        silent: from when until when the peer's node is off, seconds after the begin.
        lasts_s: when the debrief comes at the latest.
    """

    name: str
    title: str
    language: str
    script: tuple[Said, ...]
    expected: tuple[Expected, ...]
    lasts_s: int
    silent: tuple[int, int] | None = None


def scenario(name: str, known: Sequence[Scenario]) -> Scenario:
    """Return the scenario of that name.

    Raises:
        Misuse: there is none; the hint lists them.
    """
    found = next((each for each in known if each.name == name), None)
    if found is None:
        raise Misuse(f"there is no scenario {name!r}", hint=f"there are {', '.join(each.name for each in known)}")
    return found
