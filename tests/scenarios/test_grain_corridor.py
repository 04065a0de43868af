"""A day of the corridor, as those in the room read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_the_united_nations_read_a_deviation_in_english(heard: Heard) -> None:
    """Outside announced limits is a place and a time, not a charge."""
    read = heard("grain-corridor", "United Nations")

    assert (
        "State of entry 6816e730: outside announced limits, since 2022-08-16 13:50Z. May now be at: circle "
        "of radius 18.52 km around 44-06.00N 031-12.00E; heights: not stated; times: from 2022-08-16 13:50Z "
        "to 2022-08-16 18:00Z. Action: returning into the announced limits."
    ) in read
    assert "State of entry 6816e730: ended, since 2022-08-17 05:20Z." in read


def test_ukraine_reads_it_in_ukrainian(heard: Heard) -> None:
    """All four read the same state."""
    read = heard("grain-corridor", "Ukraine")

    assert "Стан плану, запис 6816e730: завершено, з 2022-08-17 05:20Z." in read


def test_russia_reads_it_in_russian(heard: Heard) -> None:
    """All four read the same state."""
    read = heard("grain-corridor", "Russian Federation")

    assert "Состояние плана, запись 6816e730: завершено, с 2022-08-17 05:20Z." in read
