"""Plays a scenario: the simulated peer says what the script has, when it has it, through its own node."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from openline.core.errors import OpenlineError
from openline.node.phrases import phrases
from openline.train.ground import Ground
from openline.train.scenario import Expected, Scenario
from openline.train.script import OURS, Said, entry_of, filled

LOOK_S: Final = 0.2
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of one thing that was expected.

    Attributes:
        sentence: of what was said, in the officer's language.
        took_s: so many seconds it took; None where it was not done.
    """

    expected: Expected
    sentence: str
    took_s: int | None

    @property
    def met(self) -> bool:
        return self.took_s is not None and self.took_s <= self.expected.within_s


@dataclass(slots=True)
class Player:
    """One run of a scenario.

    Attributes:
        pace: so many times as fast as life; what is expected of the officer is not scaled.
        entries: id of what was said, by name; of what is said many times, the last.
    """

    ground: Ground
    scenario: Scenario
    say: Say
    pace: float = 1.0
    entries: dict[str, str] = field(default_factory=dict)
    moments: dict[str, int] = field(default_factory=dict)
    _off: bool = False

    def play(self) -> list[Judged]:
        """Play it to its end: until all that is expected was done, or its time is over; return what came of it.

        Stopped from the keyboard, it is judged as it stands.
        """
        began, stamp = time.monotonic(), int(time.time())
        try:
            for said in sorted(self.scenario.script, key=lambda each: each.at):
                self._wait(began, said.at)
                if not (said.unless and self._answered(said.unless)):
                    self._let_say(said, stamp)
            while self._now(began) < self.scenario.lasts_s and not all(each.met for each in self.judged()):
                self._keep_silence(self._now(began))
                time.sleep(LOOK_S)
        except KeyboardInterrupt:
            self.say("stopped")
        self._keep_silence(self.scenario.lasts_s)
        return self.judged()

    def _now(self, began: float) -> float:
        return (time.monotonic() - began) * self.pace

    def _wait(self, began: float, at: int) -> None:
        while (now := self._now(began)) < at:
            self._keep_silence(now)
            time.sleep(min(LOOK_S, (at - now) / self.pace))
        self._keep_silence(at)

    def _keep_silence(self, now: float) -> None:
        """Let the peer's node be off while the scenario has it so."""
        if self.scenario.silent is None:
            return
        off = self.scenario.silent[0] <= now < self.scenario.silent[1]
        if off and not self._off:
            self.ground.theirs.stop()
        if self._off and not off:
            self.ground.theirs.serve(detached=True)
        self._off = off

    def _let_say(self, said: Said, stamp: int) -> None:
        side = self.ground.ours if said.by == OURS else self.ground.theirs
        given: dict[str, Any] = filled(dict(said.given), stamp, self.entries)
        self.moments[said.name] = int(time.time())
        for number in range(said.times):
            done = side.act(said.verb, f"{said.name}-{number}", **given)
            self.entries[said.name] = entry_of(done) or self.entries.get(said.name, "")
        self.say(f"  +{said.at} s  {side.name}: {said.name}" + (f", {said.times} times" if said.times > 1 else ""))

    def _answered(self, name: str) -> bool:
        return any(step["level"] == "answered" for step in self._steps(name))

    def _steps(self, name: str) -> Iterator[dict[str, Any]]:
        """Give the steps that people at the officer's desk said of something."""
        try:
            steps: list[dict[str, Any]] = self.ground.ours.ask("ladder", entry=self.entries[name], language="en")
        except (KeyError, OpenlineError):  # it was not said yet, or has not arrived
            return
        yield from (s for s in steps if s["party"] == self.ground.ours.name and not s["by_machine"])

    def judged(self) -> list[Judged]:
        """Return what came so far of all that is expected."""
        return [self._judge(each) for each in self.scenario.expected]

    def _judge(self, expected: Expected) -> Judged:
        words = phrases("en").say(f"function-{expected.function.replace('_', '-')}") if expected.function else ""
        times = [
            int(step["at"]) - self.moments[expected.name]
            for step in self._steps(expected.name)
            if step["level"] == expected.step and words in ("", step["function"])
        ]
        return Judged(expected, self._sentence(expected.name), max(0, min(times)) if times else None)

    def _sentence(self, name: str) -> str:
        try:
            return str(self.ground.ours.ask("show", entry=self.entries[name])["sentence"])
        except (KeyError, OpenlineError):
            return ""


def debrief(scenario: Scenario, judged: list[Judged]) -> Iterator[str]:
    """Give the lines of the debrief."""
    yield f"Debrief: {scenario.title}"
    for each in judged:
        mark = "met   " if each.met else "MISSED"
        what = each.expected.step + (f" to {each.expected.function}" if each.expected.function else "")
        done = "not done" if each.took_s is None else f"after {each.took_s} s"
        yield f"  {mark}  {what} {done} (within {each.expected.within_s} s): {each.sentence or each.expected.name}"
    yield f"{sum(each.met for each in judged)} of {len(judged)} met; all of it was an exercise"


def facts(scenario: Scenario, judged: list[Judged]) -> dict[str, Any]:
    """Return the debrief for programs."""
    return {
        "scenario": scenario.name,
        "title": scenario.title,
        "expected": [
            {
                "name": each.expected.name,
                "step": each.expected.step,
                "function": each.expected.function,
                "within_s": each.expected.within_s,
                "took_s": each.took_s,
                "met": each.met,
                "sentence": each.sentence,
            }
            for each in judged
        ],
        "met": all(each.met for each in judged),
    }
