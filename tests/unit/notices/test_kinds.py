"""What an English notice is about."""

import pytest

from openline.interop.notices.kinds import is_aid_report, kind_of, more_telling


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("HAZARDOUS OPERATIONS, SPACE DEBRIS", "space_debris"),
        ("HAZARDOUS OPERATIONS, ROCKET LAUNCHING", "rocket_launch"),
        ("MISSILE AND GUNNERY EXERCISES", "missile"),
        ("GUNNERY EXERCISES", "live_firing"),
        ("SEARCH AND RESCUE EXERCISES", "exercise"),
        ("HAZARDOUS OPERATIONS", "hazardous_operation"),
        ("NAVIGATION\nPROHIBITED", "closed_area"),
        ("SEISMIC SURVEY BY M/V TOWING CABLES", "works"),
        ("DERELICT VESSEL ADRIFT", "hazard"),
        ("MARINERS EXERCISE EXTREME CAUTION", None),
        ("OBSTRUCTION LIGHTS", None),
        ("MAN OVERBOARD", None),
    ],
)
def test_the_most_telling_keyword_counts(text: str, kind: str | None) -> None:
    """`HAZARDOUS OPERATIONS, ROCKET LAUNCHING` is a launch; a call for caution is no exercise."""
    assert kind_of(text) == kind


def test_of_two_kinds_the_more_telling_is_kept() -> None:
    """A heading may say more than the sentence under it."""
    assert more_telling("hazardous_operation", "missile") == "missile"
    assert more_telling("works", None) == "works"
    assert more_telling(None, None) is None


@pytest.mark.parametrize(
    "text",
    ["NORTH HEAD LIGHT UNLIT", "RACON INOPERATIVE", "DGPS STATION OFF AIR", "WRECK BUOY ESTABLISHED", "MAST 3 UNLIT"],
)
def test_the_state_of_an_aid_is_no_announcement(text: str) -> None:
    """A light that failed has a place, but nobody announces anything for it."""
    assert is_aid_report(text, kind_of(text))


@pytest.mark.parametrize(
    "text", ["BUOY ADRIFT", "DANGEROUS WRECK MARKED BY LIGHTED BUOY ESTABLISHED", "CABLE WORKS, LIGHT BUOY ESTABLISHED"]
)
def test_a_hazard_near_an_aid_stays_a_hazard(text: str) -> None:
    """The aid is only mentioned."""
    assert not is_aid_report(text, kind_of(text))
