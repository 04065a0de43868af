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


def test_the_two_read_apart_in_korean_too(heard: Heard) -> None:
    """The difference is in the words of every language."""
    read = heard("calls-korea", "North")

    assert (
        "항목 335c4a3f에 대하여 기한 2022-06-28 00:05Z까지 기록된 답변이 없습니다. 질의 시각: 2022-06-28 "
        "00:00Z. 전달되지 않음: 시스템 수신 확인이 돌아오지 않았습니다. 당직 근무자: 표명되지 않음. 이유는 "
        "알 수 없습니다."
    ) in read
    assert (
        "항목 1b63d4ee에 대하여 기한 2023-04-07 00:05Z까지 기록된 답변이 없습니다. 질의 시각: 2023-04-07 "
        "00:00Z. 시스템 수신: 2023-04-07 00:00Z. 당직 근무자: 표명되지 않음. 이유는 알 수 없습니다."
    ) in read
