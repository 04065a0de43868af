"""A treaty suspended and launches announced, as both sides read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_the_united_states_read_whose_word_it_is(heard: Heard) -> None:
    """The scope is named, and what goes on beside it."""
    read = heard("new-start-2023", "United States")

    assert (
        "From 2023-02-28 12:00Z, suspended (its author's own term): agreement NEW-START. Tests, receipts, "
        "distress and keys go on. Said at: level 4 (ministry)."
    ) in read
    assert (
        "Announced launch, entry db89001f: it took place. At: 2023-09-06 09:00Z. Outcome: as planned. "
        "Agreement: LAUNCHES-1988."
    ) in read


def test_russia_reads_the_launch_under_its_agreement(heard: Heard) -> None:
    """The agreement that was kept stands in the sentence."""
    read = heard("new-start-2023", "Russia")

    assert (
        "Объявленный пуск, запись db89001f: состоялся. Время: 2023-09-06 09:00Z. Итог: как запланировано. "
        "Соглашение: LAUNCHES-1988."
    ) in read
