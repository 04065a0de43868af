"""Plays a scenario: the simulated peer says what the script has, when it has it, and after what the officer does."""

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from secrets import token_hex
from typing import Any, Final

from openline.demo.parties import Side, until
from openline.train.ground import Ground
from openline.train.scenario import RIGHT, SILENCE, WRONG, Expected, Scenario
from openline.train.script import OURS, Said, entry_of, filled, named

LOOK_S: Final = 0.2
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Clock:
    """The time in which a scenario runs, and how one waits in it."""

    now: Callable[[], float] = time.monotonic
    wait: Callable[[float], None] = time.sleep


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of one thing that was expected.

    Attributes:
        took_s: so many seconds it took until it was right; None where it never was.
        result: the last coded answer; "" where none was given.
    """

    expected: Expected
    entry: str
    took_s: int | None
    result: str

    @property
    def outcome(self) -> str:
        if self.took_s is not None:
            return "met" if self.took_s <= self.expected.within_s else "late"
        return "wrong" if self.result else "missed"


@dataclass(slots=True)
class _Watched:
    """One expected thing while the scenario runs, and the moments at which it became right, wrong or late."""

    expected: Expected
    happened: dict[str, float] = field(default_factory=dict)
    took: float | None = None
    result: str = ""


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
    clock: Clock = field(default_factory=Clock)
    entries: dict[str, str] = field(default_factory=dict)
    _moments: dict[str, float] = field(default_factory=dict)
    _watched: dict[str, _Watched] = field(default_factory=dict)
    _began: float = 0.0
    _stamp: int = 0
    _run: str = field(default_factory=lambda: token_hex(4))
    _off: bool = False

    def play(self) -> list[Judged]:
        """Play it to its end: until all is said and judged, or its time is over; return what came of it.

        Stopped from the keyboard, it is judged as it stands. The node is told, so that the desk shows the debrief.
        """
        self._began, self._stamp = self.clock.now(), int(time.time())
        self._watched = {each.key: _Watched(each) for each in self.scenario.expected}
        self._tell(over=False)
        try:
            while not self._over():
                self._keep_silence(self._now)
                self._look()
                for said in list(self._due()):
                    self._let_say(said)
                self.clock.wait(LOOK_S)
        except KeyboardInterrupt:
            self.say("stopped")
        self._look()
        self._keep_silence(self.scenario.lasts_s)
        self._tell(over=True)
        return self.judged()

    @property
    def _now(self) -> float:
        """Return so many seconds of the script have passed."""
        return (self.clock.now() - self._began) * self.pace

    # what the peer says

    def _due(self) -> Iterator[Said]:
        for said in sorted(self.scenario.script, key=lambda each: each.at):
            moment = self._moment(said)
            if said.name in self._moments or moment is None or moment > self._now:
                continue
            if said.by == OURS or not self._off:
                yield said

    def _moment(self, said: Said) -> float | None:
        """Return when something is to be said; None while what it waits for has not happened."""
        if said.after is None:
            return said.at
        key, what = said.after
        happened = self._watched[key].happened.get(what)
        return None if happened is None else happened + said.at

    def _over(self) -> bool:
        """Say whether its time is over, or nothing is to be said or done any more."""
        if self._now >= self.scenario.lasts_s:
            return True
        left = any(said.name not in self._moments and self._moment(said) is not None for said in self.scenario.script)
        return not left and all(
            RIGHT in each.happened or SILENCE in each.happened
            for each in self._watched.values()
            if each.expected.name in self._moments
        )

    def _let_say(self, said: Said) -> None:
        side = self.ground.ours if said.by == OURS else self.ground.theirs
        for name in named(said.given):
            until(f"{name} to arrive", lambda name=name: side.holds(self.entries[name]), sides=(side,))  # type: ignore[misc]
        given: dict[str, Any] = filled(dict(said.given), self._stamp, self.entries, self.ground.ours.language)
        self._moments[said.name] = self._now
        for number in range(said.times):
            done = side.act(said.verb, f"{self._run}-{said.name}-{number}", **given)
            self.entries[said.name] = entry_of(done) or self.entries.get(said.name, "")
        self.say(f"  +{self._now:.0f} s  {_told(side, said)}")

    def _keep_silence(self, now: float) -> None:
        """Let the peer's node be off while the scenario has it so."""
        if self.scenario.silent is None:
            return
        off = self.scenario.silent[0] <= now < self.scenario.silent[1]
        if off and not self._off:
            self.ground.theirs.stop()
            self.say(f"  +{now:.0f} s  {self.ground.theirs.name}: falls silent")
        if self._off and not off:
            self.ground.theirs.serve(detached=True)
            self.say(f"  +{now:.0f} s  {self.ground.theirs.name}: is back")
        self._off = off

    # what the officer does

    def _look(self) -> None:
        """See what was done since, and note what has become right, wrong, or too late."""
        for each in self._watched.values():
            name = each.expected.name
            if name not in self._moments or RIGHT in each.happened:
                continue
            waited = (self._now - self._moments[name]) / self.pace
            self._see(each, waited)
            if each.took is None and waited > each.expected.within_s:
                each.happened.setdefault(SILENCE, self._now)

    def _see(self, each: _Watched, waited: float) -> None:
        expected = each.expected
        done = [
            did
            for did in self.ground.ours.ask("training.did", entry=self.entries[expected.name])
            if did["step"] == expected.step and expected.function in ("", did["function"])
        ]
        if not done:
            return
        each.result = str(done[-1]["result"])
        if expected.right and each.result not in expected.right:
            if WRONG not in each.happened:
                each.happened[WRONG] = self._now
            return
        each.took = waited
        each.happened[RIGHT] = self._now

    def judged(self) -> list[Judged]:
        """Return what came so far of all that is expected of what was said."""
        return [
            Judged(
                each.expected,
                self.entries[each.expected.name],
                None if each.took is None else int(each.took),
                "" if each.took is not None else each.result,
            )
            for each in self._watched.values()
            if each.expected.name in self.entries
        ]

    def _tell(self, *, over: bool) -> None:
        expected = [
            {**asdict(each.expected), "right": list(each.expected.right), "entry": each.entry,
             "took_s": each.took_s, "outcome": each.outcome, "result": each.result}
            for each in self.judged()
        ]  # fmt: skip
        given = {"began": self._stamp, "ended": int(time.time()), "expected": expected}
        self.ground.ours.administer("training.tell", scenario=self.scenario.name, over=over, **given)


def _told(side: Side, said: Said) -> str:
    times = f", {said.times} times" if said.times > 1 else ""
    return f"{side.name}: {said.name}{times}"


def lines(debrief: dict[str, Any]) -> Iterator[str]:
    """Give a debrief, as the node words it, as lines for a terminal."""
    yield f"{debrief['heading']}: {debrief['title']}"
    yield debrief["when"]
    for each in debrief["expected"]:
        yield ""
        yield f"{MARKS[each['outcome']]} {each['sentence']}"
        yield f"    {each['wanted']}"
        yield f"    {each['came']}"
        for said in (*each["due"], *each["steps"]):
            yield f"      {said}"
    yield ""
    yield debrief["summary"]
    yield debrief["lesson"]
    yield debrief["note"]


MARKS: Final = {"met": "✓", "late": "!", "wrong": "✗", "missed": "✗"}
