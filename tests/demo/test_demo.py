"""The demonstration, played on the sample that ships, and the rule by which it chooses."""

import re
import signal
import subprocess
import sys
from contextlib import ExitStack
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest

from openline.cli.common import table
from openline.core.errors import Misuse, Unavailable
from openline.core.space.volume import Band, Circle, Volume, Window
from openline.demo.choose import DAY, choose
from openline.demo.parties import Side, until
from openline.demo.run import Demo, play
from openline.interop.geojson import SpatialFeature
from patience import PATIENCE_S

SAMPLES = files("openline.demo").joinpath("samples")


def feature(name: str, *windows: tuple[int, int | None], cancelled: str | None = None) -> SpatialFeature:
    """Return a small circle with these windows, in days."""
    spans = tuple(Window(start * DAY, None if end is None else end * DAY) for start, end in windows)
    volume = Volume(Circle((0.0, 0.0), 1000.0), Band(), spans)
    return SpatialFeature(name, volume, {"cancelled_at": cancelled})


def test_the_demonstration_holds_from_the_cards_to_one_record(tmp_path: Path) -> None:
    """It raises when anything in it does not hold; here its facts are looked at as well."""
    said: list[str] = []

    facts = play(
        said.append,
        notices_a=[str(SAMPLES.joinpath("party-a.txt"))],
        notices_b=[str(SAMPLES.joinpath("party-b.txt"))],
        languages=("en", "uk"),
        folder=tmp_path / "nodes",
        export=tmp_path / "records",
        table=table,
    )

    assert facts["conflicts"] == 9
    assert (
        facts["entries"] == facts["identical"] == facts["activities"] + 11
    )  # with the receipt of a machine and two epochs
    assert (tmp_path / "records/a.record").read_bytes() != (tmp_path / "records/b.record").read_bytes()
    assert "<svg" in (tmp_path / "nodes/conflicts.svg").read_text("utf-8")
    assert facts["conflicts_after"] < facts["conflicts"]
    assert "(after)" in (tmp_path / "nodes/way-out.svg").read_text("utf-8")
    assert any("чекайте 15 хвилин" in words for words in said)


class Late(Demo):
    """A demonstration in which an entry that had left before the cut comes to the disk after it was seen."""

    rows = 0

    def _row(self, side: Side) -> dict[str, Any]:
        row = super()._row(side)
        if side is not self.a or row["link"] != "down" or self.rows == 2:
            return row
        self.rows += 1
        return {**row, "entries": row["entries"] - 1}


def test_an_entry_that_lands_after_the_cut_keeps_nobody_waiting(tmp_path: Path) -> None:
    """The demonstration once counted what both sides should hold from what one held then: at times one too many."""
    notices = [str(SAMPLES.joinpath(f"party-{name}.txt")) for name in "ab"]
    demo = Late(lambda words: None, tmp_path, ("en", "uk"), table, keep=False)
    try:
        demo.read(notices[:1], notices[1:])
        demo.pair()
        demo.cut()
    finally:
        demo.close()

    assert demo.facts["heal_seconds"] < PATIENCE_S


def test_who_waits_in_vain_is_told_what_each_side_holds(tmp_path: Path) -> None:
    """A demonstration that failed on somebody else's machine is understood from what it printed, or never."""
    side = Side("Alpha", "en", tmp_path / "a", "127.0.0.1:1", "127.0.0.1:1")
    side.create(None)
    (side.folder / "node.log").write_text("the last that it said\n")

    with pytest.raises(Unavailable, match=r"(?s)waited 0 s for a miracle.*Alpha: .*the last that it said"):
        until("a miracle", lambda: False, seconds=0, sides=(side,))


def test_a_demonstration_that_is_kept_ends_with_two_open_desks(tmp_path: Path) -> None:
    """Who has seen it wants to try it; two names, since ports keep neither cookies nor passkeys apart."""
    notices = [f"--notices-{side}={SAMPLES.joinpath(f'party-{side}.txt')}" for side in "ab"]
    program = [sys.executable, "-m", "openline.cli", "demo", "--keep", "--folder", str(tmp_path / "nodes"), *notices]
    # tests that run in a shell's background inherit its deafness to the keyboard
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with ExitStack() as stack:
        demo = stack.enter_context(subprocess.Popen(program, stdout=subprocess.PIPE, text=True, preexec_fn=heed))
        stack.callback(demo.kill)
        assert demo.stdout is not None
        said = ""
        while "Ctrl+C ends it" not in said:
            row = demo.stdout.readline()
            assert row, said
            said += row
        names = re.findall(r"http://(\w+\.localhost):(\d+)/#invitation=\S+", said)
        assert [name for name, _ in names] == ["alpha.localhost", "beta.localhost"]
        for name, port in names:
            asked = Request(f"http://127.0.0.1:{port}/", headers={"Host": f"{name}:{port}"})
            with urlopen(asked) as answer:
                assert b"desk.js" in answer.read()
        demo.send_signal(signal.SIGINT)
        assert demo.wait(PATIENCE_S) == 0
    for _, port in names:
        with pytest.raises(URLError):
            urlopen(f"http://127.0.0.1:{port}/")


def test_one_side_without_notices_is_a_clear_error(tmp_path: Path) -> None:
    """Half a demonstration would show nothing."""
    with pytest.raises(Misuse) as error:
        play(
            lambda words: None,
            notices_a=["a.txt"],
            notices_b=[],
            languages=("en", "zh"),
            folder=tmp_path / "nodes",
            table=table,
        )

    assert "--notices-b" in error.value.hint


def test_the_demo_plays_where_both_sides_have_most_to_announce() -> None:
    """A day with much on one side and nothing on the other shows no line."""
    a = [feature("a1", (100, 101)), feature("a2", (200, 201)), feature("a3", (201, 202))]
    b = [feature("b1", (100, 101)), feature("b2", (200, 203)), feature("b3", (202, 203))]

    chosen = choose(a, b, 10)

    assert {f.id for f in chosen.a} == {"a2", "a3"}
    assert {f.id for f in chosen.b} == {"b2", "b3"}


def test_what_is_cancelled_or_stands_on_charts_is_not_announced() -> None:
    """Only what has a stated end within two months, and has not been cancelled, is worth a message now."""
    a = [feature("a1", (100, 101)), feature("until further notice", (100, None))]
    b = [feature("b1", (100, 101)), feature("cancelled", (100, 101), cancelled="1970-01-02T00:00:00Z")]

    chosen = choose(a, b, 10)

    assert [f.id for f in chosen.a] == ["a1"]
    assert [f.id for f in chosen.b] == ["b1"]


def test_any_two_sets_can_be_played() -> None:
    """Sets of other years, or of what lasts, still make a line: late notice is accepted, and said to be late."""
    lasting = [feature("wreck", (100, None)), feature("rig", (300, None))]
    old, new = [feature("old", (10, 11))], [feature("new", (5000, 5001))]

    assert choose(lasting, lasting, 10).start == 300 * DAY
    assert [f.id for f in choose(lasting, lasting, 10).a] == ["wreck", "rig"]
    assert [f.id for f in choose(old, new, 10).a] == ["old"]
    assert [f.id for f in choose(old, new, 10).b] == ["new"]
