"""The hotline's ladder, as both sides read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_washington_reads_the_rungs_in_english(heard: Heard) -> None:
    """Each step of the message is a signed sentence with its minute."""
    read = heard("hotline-1967", "Washington")

    assert "Receipt for entry 1236cbcf: received by the machine, 1972-06-08 16:23Z." in read
    assert "Receipt for entry 1236cbcf: delivered to the principal, 1972-06-08 16:30Z." in read
    assert (
        "Message from the head chairman to the head president: INFORMATION [in Russian, not translated]: "
        "“Ваше сообщение о корабле типа «Либерти» получено и передано.”. Said at: level 5 (head)."
    ) in read


def test_moscow_reads_them_in_russian(heard: Heard) -> None:
    """The author sees how far its message came, without asking."""
    read = heard("hotline-1967", "Moscow")

    assert "Квитанция на запись 1236cbcf: получено машиной, 1972-06-08 16:23Z." in read
    assert "Квитанция на запись 1236cbcf: доставлено главе, 1972-06-08 16:30Z." in read
