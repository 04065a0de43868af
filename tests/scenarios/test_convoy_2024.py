"""The convoy and its change of plan, as both sides read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_the_agency_reads_who_has_the_plan(heard: Heard) -> None:
    """Each function is named with its minute."""
    read = heard("convoy-2024", "Relief agency")

    assert "Receipt for entry 91dd61bd: passed on, 2024-04-01 13:05Z. Passed to: ground command." in read
    assert "Receipt for entry 8deca655: passed on, 2024-04-01 19:50Z. Passed to: unmanned aircraft cell." in read


def test_the_forces_read_the_same_in_another_language(heard: Heard) -> None:
    """What protects does not hang on a notice, in any language."""
    read = heard("convoy-2024", "Forces", "en", "zh")

    assert "对条目 91dd61bd 的回执：已转交，时间 2024-04-01 13:05Z。 转交给：地面指挥部。" in read
    assert (
        "受保护行程 M-1：人员轮换，7 人。路线：沿 31-24.00N 034-18.00E、31-25.80N 034-21.00E，两侧各 200 米；"
        "出发 自 2024-04-01 20:00Z 至 2024-04-01 20:30Z；到达 自 2024-04-01 20:40Z 至 2024-04-01 21:40Z、停靠"
        "点 warehouse。通报不是受保护的前提条件。 载具：装甲轿车、从上方可见 logo；轿车。 夜间标志：无。 取代"
        "：条目 91dd61bd。 还须送达：无人机管控组、地面指挥部。"
    ) in read
