"""The sounding rocket, as both sides read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_norway_reads_that_nobody_said_who_to_call(heard: Heard) -> None:
    """Silence is stated with its minute, and its reason is not guessed."""
    read = heard("rocket-1995", "Norway")

    assert (
        "No answer to entry 1861701d recorded by 1995-01-24 06:00Z; it was asked at 1995-01-24 05:00Z. "
        "Machine received 1995-01-24 05:00Z. Staffing: not stated. Reason unknown."
    ) in read
    assert "Announced launch, entry 28224f56: it took place. At: 1995-01-25 06:24Z. Outcome: as planned." in read


def test_russia_reads_the_same_in_russian(heard: Heard) -> None:
    """What the desk reads about the launch is no verdict."""
    read = heard("rocket-1995", "Russia")

    assert (
        "До 1995-01-24 06:00Z ответа на запись 1861701d не зафиксировано; обращение сделано 1995-01-24 "
        "05:00Z. Получено машиной 1995-01-24 05:00Z. Дежурство: не указано. Причина неизвестна."
    ) in read
    assert ("Объявленный пуск, запись 28224f56: состоялся. Время: 1995-01-25 06:24Z. Итог: как запланировано.") in read
