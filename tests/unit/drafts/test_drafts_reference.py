"""The texts in docs/reference/drafts.md are what the code writes today."""

import re
from pathlib import Path

import pytest

from openline.core.space.volume import Band, Circle, Polygon, Volume, Window
from openline.interop.drafts import announcement, cap, heights, notam, warning
from openline.interop.drafts.announcement import Announcement
from openline.interop.drafts.cap import CapHeader, draft_cap
from openline.interop.drafts.notam import draft_notams
from openline.interop.drafts.warning import draft_warning

PAGE = (Path(__file__).resolve().parents[3] / "docs/reference/drafts.md").read_text("utf-8")
BLOCKS = [block.strip("\n") for block in re.findall(r"^```(?:text|xml)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)]
DAY, HOUR = 86_400, 3600
APRIL = 1_775_001_600  # 2026-04-01T00:00Z
MORNINGS = tuple(Window(APRIL + d * DAY + 5 * HOUR, APRIL + d * DAY + 9 * HOUR) for d in (1, 2, 3, 6))
LAUNCH = Announcement(
    "NORTH-7",
    "rocket_launch",
    "Launch of a sounding rocket",
    (
        Volume(
            Polygon((((121.79, 38.6333), (122.5, 38.6333), (122.5, 39.1), (121.79, 39.1)),)),
            Band(0.0, "SFC", None, None),
            MORNINGS,
        ),
        Volume(Circle((123.25, 37.5), 9260.0), Band(0.0, "SFC", 18_288.0, "FL"), MORNINGS[:1]),
    ),
    contact="VHF 121.5",
)


def as_in_the_page(text: str) -> str:
    return text.strip("\n")


def test_the_page_shows_the_notam_of_today() -> None:
    """An example that has drifted from the code misleads the office that is asked to take our texts."""
    assert as_in_the_page(draft_notams(LAUNCH, region="ZYSH", location="ZYSH")[0].text) in BLOCKS


def test_the_page_shows_the_warning_of_today() -> None:
    """The same for the coordinator."""
    assert as_in_the_page(draft_warning(LAUNCH, sea="Yellow Sea").text) in BLOCKS


def test_the_page_shows_the_cap_message_of_today() -> None:
    """The same for whoever runs the alerting gateway; the second area is enough to show."""
    single = Announcement("NORTH-7", "rocket_launch", LAUNCH.title, LAUNCH.volumes[1:], LAUNCH.contact)

    assert as_in_the_page(draft_cap(single, CapHeader("ops@north.example", "NORTH-7.1", APRIL)).text) in BLOCKS


NOTES = {
    value.partition(":")[0]
    for module in (announcement, heights, notam, warning, cap)
    for name, value in vars(module).items()
    if name.isupper() and isinstance(value, str) and re.fullmatch(r"[a-z_]+: .+", value)
}


@pytest.mark.parametrize("note", sorted(NOTES))
def test_every_note_is_in_the_page(note: str) -> None:
    """A code that nobody explains is noise to the officer who gets it."""
    assert f"| `{note}` |" in PAGE
