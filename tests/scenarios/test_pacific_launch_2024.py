"""One launch told in four ways, as those told read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_japan_reads_a_question_and_no_verdict(heard: Heard) -> None:
    """The side that held no notice asks, in its own language."""
    read = heard("pacific-launch-2024", "Japan")

    assert (
        "発射についての質問。 質問事項：この発射は通報されていたか、どの通報か？ 貴側のものか？ どこに落下するか？"
    ) in read


def test_australia_reads_that_no_notice_is_held(heard: Heard) -> None:
    """None held is what the record says, and nothing about the launch."""
    read = heard("pacific-launch-2024", "Australia")

    assert (
        "A launch was observed at 2024-09-25 00:44Z; class as assessed: other launch. Seen from: circle of "
        "radius 74.08 km around 19-30.00N 110-54.00E. Compared with the notices: no consistent notice held "
        "on this line. Author's id: Australia-1. Uncertainty of the time (one standard deviation): 15 "
        "seconds. Confidence: medium. Azimuth: 115°. To either side: 5°."
    ) in read


def test_the_author_reads_what_it_is_asked(heard: Heard) -> None:
    """The same question, where it is answered."""
    read = heard("pacific-launch-2024", "China")

    assert "关于一次发射的询问。 询问事项：这次发射是否已经通报？是哪一份通报？ 是否属于贵方？ 将落在何处？" in read
