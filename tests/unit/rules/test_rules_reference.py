"""The page of the rules says what the rules say."""

from pathlib import Path

import pytest

from openline.core.rules import deadlines, lead_times, precedence, quotas, release, ringing, thresholds, triggers

PAGE = (Path(__file__).resolve().parents[3] / "docs/reference/rules.md").read_text("utf-8")

HOUR = 3600
UNITS = (("d", 24 * HOUR), ("h", HOUR), ("min", 60), ("s", 1))


def spoken(seconds: int) -> str:
    """Return seconds in the largest unit that divides them, up to 48 hours in hours."""
    for unit, size in UNITS[0 if seconds > 48 * HOUR else 1 :]:
        if seconds % size == 0:
            return f"{seconds // size} {unit}"
    raise AssertionError


ROWS = [
    *(f"| `{word}` | {spoken(seconds)} |" for word, seconds in deadlines.DEFAULTS.items()),
    *(f"| `{name}` | {least} |" for name, least in precedence.LEAST.items()),
    *(f"| `{name}` | {rule.persons} | {rule.office_key_holders} |" for name, rule in release.TABLE.items()),
    *(f"| `{name}` | {minutes} |" for name, minutes in triggers.TRIGGERS.items()),
    *(
        f"| `{rule.name}` | {spoken(rule.lead_s) if rule.daily is None else 'daily'} |"
        for rule in lead_times.RULE_SETS.values()
    ),
    *(f"| `{word}` | {number:,} |" for word, number in quotas.DEFAULTS.items()),
    *(f"| `{name}` | {seconds:.0f} |" for name, seconds in ringing.RHYTHM_S.items()),
    *(f"| `{name}` | {', '.join(f'`{word}`' for word in words)} |" for name, words in ringing.ONCE.items()),
    *(f"| {each.code} | {each.field} | {each.least:,} |" for each in thresholds.VIENNA_2011),
]


@pytest.mark.parametrize("row", ROWS)
def test_every_rule_stands_on_the_page_as_it_is_applied(row: str) -> None:
    """Parties negotiate from this page: a number on it that the node does not use would be a broken promise."""
    assert row in PAGE


def test_the_page_promises_no_rule_that_is_not_there() -> None:
    """A word that was taken out of the table must go from the page too."""
    tables = [line for line in PAGE.split("\n") if line.startswith("| `")]

    assert [line for line in tables if not any(line.startswith(row) for row in ROWS)] == []
