"""The missile that left by accident, as both sides read it."""

from collections.abc import Callable

Heard = Callable[..., list[str]]


def test_the_other_side_s_words_admit_and_accuse_nothing(heard: Heard) -> None:
    """An account and its clarification are without prejudice."""
    read = heard("misfire-2022", "India")

    assert (
        "Clarification of entry 6cb5e904, without prejudice. Circumstance: under investigation. Facts: "
        "INFORMATION: “The track is held; no measure was taken against anyone.”. Assured: forces are not on "
        "higher alert, a further report will follow."
    ) in read
    assert "Answer to entry cf053ed3: stand by 60 minutes." in read


def test_the_seven_usual_questions_read_alike_in_another_language(heard: Heard) -> None:
    """They were asked by code, so that they need no translation."""
    read = heard("misfire-2022", "Pakistan", "en", "zh")

    assert (
        "关于一起事件的询问。 询问事项：目的是什么？ 确切位置在哪里？ 何时结束？ 名称是什么？ 由哪个指挥机构"
        "负责？ 参加数量是多少？ 参加的类型有哪些？ 关于：条目 6cb5e904。"
    ) in read
    assert "对条目 cf053ed3 的答复：请等待 60 分钟。" in read
