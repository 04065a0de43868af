"""The late notice of live firing, as both sides read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_australia_reads_how_it_was_first_said(heard: Heard) -> None:
    """A notice that came by radio says so, and when it was heard."""
    read = heard("tasman-2025", "Australia")

    assert (
        "Notice of an activity, LF-1: live firing. WARNING [in Chinese, not translated]: “海上实弹射击”. "
        "Planned: circle of radius 37.04 km around 36-30.00S 157-30.00E; heights: not stated; times: from "
        "2025-02-20 22:30Z to 2025-02-21 07:00Z. Taking part: ships 3. Hazards: gunfire. Could not be "
        "announced earlier: yes. Must also reach: air traffic services. First said or written elsewhere: by "
        "radio. Heard at: 2025-02-20 22:30Z."
    ) in read
    assert "Receipt for entry 270c6b14: passed on, 2025-02-20 22:42Z. Passed to: air traffic services." in read


def test_china_reads_that_air_traffic_has_it(heard: Heard) -> None:
    """The sender sees the receipt it asked for, in its own language."""
    read = heard("tasman-2025", "China")

    assert "对条目 270c6b14 的回执：已转交，时间 2025-02-20 22:42Z。 转交给：空中交通服务。" in read
    assert "条目 270c6b14 的状态：已结束，自 2025-02-21 02:00Z 起。" in read
