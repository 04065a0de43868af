"""What was passed on is looked after until nothing is owed of it."""

from pathlib import Path

import pytest

from openline.core.errors import Misuse
from openline.node.passed import MOST_OPEN, Passed, PassedOn
from parties import make_party

LINE = bytes(32)


def passing(number: int) -> Passed:
    entry = number.to_bytes(32, "big")
    return Passed(entry, entry, "sensor_desk", number, "ann", "duty", "", "named", None, None)


def test_no_passing_that_is_open_falls_out_in_silence(tmp_path: Path) -> None:
    """The radar hall that has not answered is not forgotten because five hundred other things were passed on since."""
    party = make_party(tmp_path, "Alpha")
    with party.service() as service:
        kept = PassedOn(service.store)
        for number in range(MOST_OPEN):
            kept.put(LINE, passing(number), lambda each: False)

        with pytest.raises(Misuse, match="are with functions already"):
            kept.put(LINE, passing(MOST_OPEN), lambda each: False)
        kept.put(LINE, passing(MOST_OPEN), lambda each: each.at < 10)

        still = [each.at for each in PassedOn(service.store).open(LINE)]
        assert still == list(range(10, MOST_OPEN + 1))
