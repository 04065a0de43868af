"""The party's own list of places: what a map may name is what its reader wrote down."""

from pathlib import Path

import pytest

from openline.node.own_places import FILE, MOST, own_places, read_places


def test_a_place_is_a_position_and_a_name() -> None:
    """In whatever form the watch has it in its papers; what is no place is named by its line, and not passed over."""
    found = read_places("# ours\n54-21.5N 018-40.0E  Roads\n\nБерег 60-09.3N 024-57.2E\nnowhere\n10-00.0N 010-00.0E\n")

    assert [name for name, _ in found.places] == ["Roads", "Берег"]
    assert found.places[0][1] == pytest.approx((18.66667, 54.35833), abs=1e-4)
    assert found.unread == (5, 6)


def test_a_list_can_do_nothing_to_a_screen() -> None:
    """It may have come by stick from elsewhere."""
    found = read_places("54-21.5N 018-40.0E Ro\u202eads\n" + "10-00.0N 010-00.0E x\n" * (MOST + 3))

    assert found.places[0][0] == "Ro<U+202E>ads"
    assert len(found.places) == MOST
    assert len(found.unread) == 4


def test_without_a_list_nothing_is_named(tmp_path: Path) -> None:
    """No party's names for the sea come with the program."""
    assert own_places(tmp_path).places == ()
    (tmp_path / FILE).write_text("54-21.5N 018-40.0E Roads\n")
    assert [name for name, _ in own_places(tmp_path).places] == ["Roads"]
