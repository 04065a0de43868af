"""Positions of NOTAMs in every form that is met."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.interop.notices.notam_positions import find_positions, unread_positions

FORMS = {
    "395042N1044355E": (104 + 43 / 60 + 55 / 3600, 39 + 50 / 60 + 42 / 3600),
    "N395042E1044355": (104 + 43 / 60 + 55 / 3600, 39 + 50 / 60 + 42 / 3600),
    "3950N10443E": (104 + 43 / 60, 39 + 50 / 60),
    "3952S 08205W": (-82 - 5 / 60, -39 - 52 / 60),
    "30 00 S 154 08 W": (-154 - 8 / 60, -30.0),
    "38 59 00.20 S 178 13 59.90 E": (178 + 13 / 60 + 59.9 / 3600, -38 - 59 / 60 - 0.2 / 3600),
    "240930.79N 0552032.34E": (55 + 20 / 60 + 32.34 / 3600, 24 + 9 / 60 + 30.79 / 3600),
    "S12 00 E116 47": (116 + 47 / 60, -12.0),
    "36 23S 095 40E": (95 + 40 / 60, -36 - 23 / 60),
    "28-38.47N 080-37.31W": (-80 - 37.31 / 60, 28 + 38.47 / 60),
    "40º52'59\"N, 119º02'04\"W": (-119 - 2 / 60 - 4 / 3600, 40 + 52 / 60 + 59 / 3600),
    "11.5416° N, 043.1433° E": (43.1433, 11.5416),
    "N39 3203E1022448": (102 + 24 / 60 + 48 / 3600, 39 + 32 / 60 + 3 / 3600),
    "00133 7S0901122E": (90 + 11 / 60 + 22 / 3600, -13 / 60 - 37 / 3600),
    "N1 64200E1133600": (113.6, 16.7),
}


@pytest.mark.parametrize(("text", "position"), FORMS.items())
def test_a_position_is_read_in_every_form(text: str, position: tuple[float, float]) -> None:
    """Each authority writes its own form, and line ends break some of them in the middle of a number."""
    fixes = find_positions(f"AREA {text}, BACK TO START")

    assert [fix.position for fix in fixes] == [pytest.approx(position, abs=1e-6)]
    assert not fixes[0].doubt


@given(
    seconds=st.tuples(st.integers(0, 90 * 3600), st.integers(0, 180 * 3600)),
    north=st.booleans(), east=st.booleans(), prefix=st.booleans(),
)  # fmt: skip
def test_whole_seconds_come_back(seconds: tuple[int, int], north: bool, east: bool, prefix: bool) -> None:
    """What was written to the second is read to the second, on all four quarters of the Earth."""
    lat, lon = (f"{s // 3600:0{w}}{s % 3600 // 60:02}{s % 60:02}" for s, w in zip(seconds, (2, 3), strict=True))
    ns, ew = "SN"[north], "WE"[east]
    text = f"{ns}{lat}{ew}{lon}" if prefix else f"{lat}{ns}{lon}{ew}"

    (fix,) = find_positions(text)

    assert fix.position is not None
    assert [round(abs(value) * 3600) for value in fix.position] == [seconds[1], seconds[0]]
    assert fix.position[1] >= 0 or not north
    assert fix.position[0] >= 0 or not east


@pytest.mark.parametrize("before", ["AREA 1 ", "1. ", "0200-0600 ", "POINT 12 ", "2. AREA: ", "(1)"])
def test_labels_and_times_before_a_position_are_no_part_of_it(before: str) -> None:
    """A number in front of the first digit moves a corner by a continent."""
    (fix,) = find_positions(f"{before}184613N1072716E")

    assert fix.position == pytest.approx((107.4544444, 18.7702778))


@pytest.mark.parametrize("text", ["2601N10670E", "142300N0611160W"])
def test_sixty_minutes_are_doubtful(text: str) -> None:
    """Sixty minutes may be a slip of one digit or of another: nobody knows which."""
    assert "60" in find_positions(text)[0].doubt


@pytest.mark.parametrize("text", ["954042N1044355E", "395042N1844355E", "1234N 9876E"])
def test_impossible_positions_are_not_guessed(text: str) -> None:
    """Beyond the pole there is no place."""
    fixes = find_positions(text)

    assert [fix.position for fix in fixes] == [None]
    assert fixes[0].doubt


def test_half_a_position_is_reported() -> None:
    """A corner that lost a letter must not vanish in silence."""
    text = "570042N0380030E-573701N072283-570042N0380030E"

    assert len(find_positions(text)) == 2
    assert [half for _, half in unread_positions(text, 15, 32)] == ["573701N"]
