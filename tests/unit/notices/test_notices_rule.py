"""The denominator of the notices bench: a rule of keywords, coordinates and times that never asks the reader."""

import ast
from pathlib import Path

import pytest

from openline.bench import notices_rule
from openline.bench.notices_rule import announces_danger, series_of

FIRING = "1. GUNNERY 021200Z TO 021600Z APR IN AREA BOUND BY 31-57.00N 077-01.00W, 32-23.00N 076-52.00W."


@pytest.mark.parametrize(
    "text",
    [
        FIRING,
        "A0001/26 NOTAMN Q) ZZZZ/QRTCA/IV/BO/W/000/999/3943N10456E012 A) ZZZZ B) 2604010000 C) 2604010600 "
        "E) A TEMPORARY RESTRICTED AREA BOUNDED BY: N395041E1044338-N395139E1050809-N393528E1050910. F) GND G) UNL",
        "1. СТРЕЛЬБЫ РАКЕТНЫЕ 18 ПО 20 АВГ 1300 ДО 2100 РАЙОНЕ 81-20.0С 070-30.0В 81-00.0С 073-00.0В",
        "自1月26日1100时至1700时在21-15.00N 108-44.00E、21-15.00N 108-35.00E诸点连线范围内进行实弹射击。",
    ],
)
def test_an_announced_danger_counts_in_every_language(text: str) -> None:
    """The target is a share of these: what the rule leaves out, nobody would miss."""
    assert announces_danger(text)


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("BUOY UNLIT IN 31-57.00N 077-01.00W UNTIL 05 MAY", "a keyword"),
        ("GUNNERY 021200Z TO 021600Z APR IN AREA D201", "a coordinate"),
        ("011200Z APR 26\nGUNNERY IN 31-57.00N 077-01.00W.\n2. CANCEL THIS MSG 041200Z APR 26.", "a time of its own"),
        ("VESSELS EXERCISE CAUTION IN 31-57.00N 077-01.00W UNTIL 05 MAY", "a keyword: caution is no exercise"),
        ("A0002/26 NOTAMC A0001/26 A) ZZZZ B) 2604010000 E) FIRING AT 395042N1044355E CNL", "an announcement"),
        ("A0003/26 NOTAMN Q) ZZZZ/QRDCA/IV/BO/W/000/020/0245N10446E020 A) ZZZZ B) 2604010000 C) 2604010600 "
         "E) DANGER AREA WSD20 ACT", "a place other than the filter of field Q"),
        ("РАДИОМАЯК 69-43.8С 033-06.1В КЛАСС ИЗЛУЧЕНИЯ А-1 С 05 АВГ", "a keyword: it stands inside another word"),
    ],
)  # fmt: skip
def test_what_lacks_one_of_the_three_does_not_count(text: str, lacks: str) -> None:
    """Counting what cannot be read by anyone would make the figure say less, not more."""
    assert not announces_danger(text), f"it lacks {lacks}"


def test_the_series_is_the_row_of_the_table() -> None:
    """95 % is promised in every series, so a record counts in exactly one."""
    assert series_of({"id": "НАВАРЕА 200 77/26", "body": ""}) == "NAVAREA XX"
    assert series_of({"id": "NAVAREA IV 294/26", "text": ""}) == "NAVAREA IV"
    assert series_of({"id": None, "raw": "A1/26 NOTAMN Q) ZZZZ/QRTCA A) ZZZZ B) 1"}) == "NOTAM with Q-line"


def test_the_rule_does_not_call_the_reader() -> None:
    """A reader that chooses its own questions passes every examination."""
    tree = ast.parse(Path(notices_rule.__file__).read_text())
    imported = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]

    assert not [name for name in imported if name.startswith("openline")]
