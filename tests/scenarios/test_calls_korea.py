"""Two calls without an answer, as both sides read of them."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_a_broken_cable_reads_as_not_delivered(heard: Heard) -> None:
    """No machine had it."""
    read = heard("calls-korea", "South")

    assert (
        "No answer to entry 335c4a3f recorded by 2022-06-28 00:05Z; it was asked at 2022-06-28 00:00Z. Not "
        "delivered: no machine receipt came back. Staffing: not stated. Reason unknown."
    ) in read


def test_a_bell_that_nobody_answers_reads_as_received(heard: Heard) -> None:
    """A machine had it, and no one answered; nobody is charged with it."""
    read = heard("calls-korea", "South")

    assert (
        "No answer to entry 1b63d4ee recorded by 2023-04-07 00:05Z; it was asked at 2023-04-07 00:00Z. "
        "Machine received 2023-04-07 00:00Z. Staffing: not stated. Reason unknown."
    ) in read


def test_the_two_read_apart_in_another_language_too(heard: Heard) -> None:
    """The difference is in the words of every language."""
    read = heard("calls-korea", "North", "en", "zh")

    assert (
        "截至 2022-06-28 00:05Z，未记录到对条目 335c4a3f 的答复；该条目的提出时间为 2022-06-28 00:00Z。未送达"
        "：没有收到机器回执。 值守情况：未说明。原因不明。"
    ) in read
    assert (
        "截至 2023-04-07 00:05Z，未记录到对条目 1b63d4ee 的答复；该条目的提出时间为 2023-04-07 00:00Z。机器"
        "于 2023-04-07 00:00Z 收到。 值守情况：未说明。原因不明。"
    ) in read
