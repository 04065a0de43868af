"""What a scenario is, and the list of those there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from openline.core.errors import Misuse
from openline.train.script import Said

RIGHT, WRONG, SILENCE = "right", "wrong", "silence"
"""What becomes of something expected, as the peer sees it: only then does it say what its script has for that."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a good watch does about something that was said.

    Attributes:
        name: of the thing said, in the script.
        step: opened, understood, passed, answered; or asked, where a question about it is what it needs.
        within_s: so many seconds after it was said.
        function: to whom it is passed; "" where any will do.
        right: the coded answers that are right; none where any will do.
    """

    name: str
    step: str
    within_s: int
    function: str = ""
    right: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Return by what the script refers to it."""
        return f"{self.name}.{self.step}"


@dataclass(frozen=True, slots=True)
class Scenario:
    """What the simulated peer does, and what is expected of the officer.

    Its title and what it teaches: languages/*.ftl, training-title-NAME and training-lesson-NAME.

    Attributes:
        name: as typed on the command line.
        language: in which the peer writes.
        script: what is said, at its moments, and what is said after what the officer did or did not do.
        expected: what the debrief looks for; what was never said is not looked for.
        silent: from when until when the peer's node is off, seconds after the begin.
        lasts_s: when the debrief comes at the latest.
    """

    name: str
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
