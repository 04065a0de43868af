"""Channels suspended and set up again, as both sides read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_the_author_s_own_word_stands_in_english(heard: Heard) -> None:
    """Cancelled is not suspended: whoever says it chooses the word."""
    read = heard("channels-2022", "United States")

    assert (
        "From 2022-08-05 09:00Z, cancelled (its author's own term): agreement MARITIME-CONSULTATIONS. Tests, "
        "receipts, distress and keys go on. Said at: level 4 (ministry)."
    ) in read
    assert (
        "From 2022-08-05 09:00Z, suspended (its author's own term): agreement CLIMATE. Tests, receipts, "
        "distress and keys go on. Said at: level 4 (ministry)."
    ) in read


def test_china_reads_the_same_two_words_in_chinese(heard: Heard) -> None:
    """The two words stay two words."""
    read = heard("channels-2022", "China")

    assert (
        "自 2022-08-05 09:00Z 起，取消（发文方自用词语）：协议 MARITIME-CONSULTATIONS。测试、回执、遇险和密钥"
        "事项照常进行。 发文级别：第4级（部级）。"
    ) in read
    assert (
        "自 2022-08-05 09:00Z 起，暂停（发文方自用词语）：协议 CLIMATE。测试、回执、遇险和密钥事项照常进行。 "
        "发文级别：第4级（部级）。"
    ) in read
