"""One launch told in four ways, as those told read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_japan_reads_that_no_notice_is_held(heard: Heard) -> None:
    """A warning of falling parts is no notice of a launch, and none held is no charge."""
    read = heard("pacific-launch-2024", "Japan")

    assert (
        "発射を 2024-09-25 00:44Z に観測。種別（評価）：その他の発射。発射地（観測）：19-30.00N 110-54.00E を"
        "中心とする半径 74.08 km の円。通報との照合：整合する通報は本回線では保有していない。 発信者が"
        "付けた番号：Japan-1。 時刻の不確かさ（標準偏差）：15秒。 確度：中。 方位角：115°。 左右各：5°。"
    ) in read


def test_australia_reads_the_same_in_english(heard: Heard) -> None:
    """None held is what the record says, and nothing about the launch."""
    read = heard("pacific-launch-2024", "Australia")

    assert (
        "A launch was observed at 2024-09-25 00:44Z; class as assessed: other launch. Launched from, as seen: "
        "circle of radius 74.08 km around 19-30.00N 110-54.00E. Compared with the notices: no consistent notice held "
        "on this line. Author's id: Australia-1. Uncertainty of the time (one standard deviation): 15 "
        "seconds. Confidence: medium. Azimuth: 115°. To either side: 5°."
    ) in read


def test_the_author_reads_the_same_in_chinese(heard: Heard) -> None:
    """Whoever announced elsewhere sees what is held on this line."""
    read = heard("pacific-launch-2024", "China")

    assert (
        "观测到一次发射，时间 2024-09-25 00:44Z；类别（评估）：其他发射。发射地（观测）：以 19-30.00N "
        "110-54.00E 为圆心、半径 74.08 公里的圆。与通报比对：本线路上未持有相符的通报。 发文方自定编号：Japan-1"
        "。 时间不确定度（一倍标准差）：15 秒。 把握程度：中。 方位角：115°。 两侧各：5°。"
    ) in read
