"""A notice on the line becomes the texts that authorities publish, and what they published is read back."""

from pathlib import Path

import pytest

from openline.core.errors import Misuse
from parties import Party, make_party, officer, open_line

AREA = b"""{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "A1",
"geometry": {"type": "Polygon", "coordinates": [[[12,69],[13,69],[13,70],[12,70],[12,69]]]},
"properties": {"kind": "live_firing", "title": "GUNNERY",
"windows": [["2031-01-01T08:00:00Z", "2031-01-01T16:00:00Z"]]}}]}"""


@pytest.fixture
def alpha(tmp_path: Path) -> Party:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a


def test_one_notice_drafts_three_texts(alpha: Party) -> None:
    """Nobody types the same corners three times at three in the morning."""
    with alpha.service() as service:
        sent = service.call("send.activity", {"data": AREA, **officer("r")})
        entry = sent["entries"][0]["entry"]

        drafts = {row["form"]: row["text"] for row in service.call("publish.drafts", {"entry": entry})}

        assert set(drafts) == {"notam", "warning", "cap"}
        assert "Q)" in drafts["notam"]
        assert "70-00" in drafts["warning"]
        assert "<alert" in drafts["cap"]
        assert "DRAFT" in drafts["warning"].upper()


def test_a_published_warning_is_compared_with_its_draft(alpha: Party) -> None:
    """A corner that was mistyped on the way to the sea is found before anybody sails."""
    with alpha.service() as service:
        sent = service.call("send.activity", {"data": AREA, **officer("r")})
        entry = sent["entries"][0]["entry"]
        (draft,) = service.call("publish.drafts", {"entry": entry, "forms": ["warning"]})
        published = draft["text"].split("\n", 1)[1].replace("DDHHMMZ MMM YY", "301200Z DEC 30")
        published = published.replace("____/__(__)", "12/31(GEN)")
        mistyped = published.replace("70-00.00N 012-00.00E", "70-30.00N 012-00.00E")

        right = service.call("publish.compare", {"entry": entry, "text": published})
        wrong = service.call("publish.compare", {"entry": entry, "text": mistyped})

        assert (right["number"], right["agrees"]) == ("HYDROPAC 12/31", True)
        assert [each["what"] for each in wrong["differences"]] == ["area"]
        with pytest.raises(Misuse):
            service.call("publish.compare", {"entry": entry, "text": "no notice at all"})


def test_what_announces_nothing_is_not_published(alpha: Party) -> None:
    """A question has no area."""
    with alpha.service() as service:
        sent = service.call("send.question", {"about": [], "topic": "other", "items": ["types"], **officer("q")})

        with pytest.raises(Misuse, match="announces no plan"):
            service.call("publish.drafts", {"entry": sent["entries"][0]["entry"]})
