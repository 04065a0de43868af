"""The pictures of a line: made from the record alone, equal on both desks, and no verdict on either side."""

from typing import Any

import pytest

from openline.core.errors import Misuse
from openline.interop.rfc3339 import format_utc
from openline.node.phrases import available
from openline.node.statistics import SLICES
from parties import Party, make_party, open_line, refused
from running import Running, Wired, both, level, told

pytestmark = pytest.mark.usefixtures("impatient")


def chart(shown: dict[str, Any], name: str) -> dict[str, str]:
    """Return of one picture what each side comes to."""
    (found,) = [each for each in shown["charts"] if each["chart"] == name]
    return {side["name"]: side["words"] for side in found["series"]}


def test_both_desks_show_the_same_pictures_of_the_same_record(wired: Wired) -> None:
    """Whoever complains of the other side's silence sees the same numbers as the other side."""

    async def scene(a: Running, b: Running, *_: Any) -> None:
        asked = await a.act("send.question", "q", about=[], topic="incident", items=["is_it_yours"], precedence="flash")
        await level(a, b)
        await b.act("reply", "answer", target=asked["entries"][0]["entry"], result="yes")
        now = a.node.service.now()
        window = {"start": format_utc(now - 600), "end": format_utc(now + 1200)}
        area = {"type": "Circle", "coordinates": [10.0, 70.0], "radius_m": 5000}
        heights = {"lower_m": 0, "lower_ref": "sfc", "upper_m": 100, "upper_ref": "msl"}
        volume = {"footprint": area, "windows": [window], **heights}
        title = {"marker": "information", "language": "en", "text": "Firing"}
        fields = {"activity_id": "F-1", "kind": "live_firing", "title": title, "volumes": [volume]}
        await b.act("send.element", "late", kind="activity", fields=fields)
        await a.act("send.test", "t")
        await told("from Beta: RECEIPT", a.log)  # Beta's machine has the question; it may say so after the answer
        await level(a, b)

        ours, theirs = [await side.ask("statistics", days=1, language="en") for side in (a, b)]

        for shown in (ours, theirs):
            assert chart(shown, "alarms")["Beta"] == "1", "the question rang at Beta"
            assert chart(shown, "late") == {"Alpha": "0", "Beta": "1"}
            assert chart(shown, "answer-times")["Alpha"] == "–"
            assert chart(shown, "answer-times")["Beta"].endswith(("second", "seconds"))
            assert int(chart(shown, "tests")["Alpha"]) >= 1
            assert all(hours in "12" for hours in chart(shown, "heard").values()), "an hour may end meanwhile"
            assert any("Answers" in table["title"] for table in shown["tables"])
        for one, other in zip(ours["charts"], theirs["charts"], strict=True):
            swapped = [bar | {"values": bar["values"][::-1], "words": bar["words"][::-1]} for bar in other["bars"]]
            assert one["bars"] == swapped

    both(wired, scene)


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Party:
    base = tmp_path_factory.mktemp("quiet")
    a, b = make_party(base, "Alpha"), make_party(base, "Beta")
    open_line(a, b)
    return a


def test_a_line_on_which_nothing_was_said_has_empty_pictures(quiet: Party) -> None:
    """No bar is drawn of nothing, and nothing is divided by it."""
    with quiet.service() as service:
        for days, slice_s in SLICES.items():
            shown = service.call("statistics", {"days": days, "language": "en"})
            for each in shown["charts"]:
                assert each["most"] == 0
                assert len(each["bars"]) == -(-days * 86_400 // slice_s)


@pytest.mark.parametrize("language", available())
def test_the_pictures_are_said_in_every_language(quiet: Party, language: str) -> None:
    with quiet.service() as service:
        assert "[statistics" not in str(service.call("statistics", {"language": language}))


def test_there_are_no_other_periods(quiet: Party) -> None:
    with quiet.service() as service, refused(Misuse, "14 days"):
        service.call("statistics", {"days": 14})
