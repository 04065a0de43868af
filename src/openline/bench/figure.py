"""One measured figure, with its target and what bounds it in the same run."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that was measured just now.

    Attributes:
        value: what was measured, in `unit`.
        target: what it should reach; `at_least` says in which direction.
        limit: the measured bound of the machine in the same run (None where there is none).
        peer: name of the other program measured in the same run; `ratio` is ours against it.
    """

    name: str
    value: float
    unit: str
    target: float | None = None
    at_least: bool = True
    limit: float | None = None
    peer: str | None = None
    ratio: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        if self.target is None:
            return None
        return self.value >= self.target if self.at_least else self.value <= self.target

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "met": self.met}
