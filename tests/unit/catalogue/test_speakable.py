"""Signals by voice: what is misheard is noticed."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from openline.core.catalogue.dialogue import Meaning, Signal
from openline.core.catalogue.speakable import GROUPS, LETTERS, Misheard, read_spoken, spoken
from openline.core.errors import Misuse

signals = st.builds(Signal, meaning=st.sampled_from(list(Meaning)), complement=st.none() | st.integers(0, 2**32 - 1))


def test_every_signal_has_a_group() -> None:
    """A new one without a group could not be spoken."""
    assert set(GROUPS) == {meaning.value for meaning in Meaning}
    assert len(set(LETTERS)) == 23
    assert not set("IOS") & set(LETTERS)


def test_a_signal_looks_like_this() -> None:
    """The worked examples of the spec."""
    assert spoken(Signal(meaning=Meaning.STOPPING)) == "1-15-N"
    assert spoken(Signal(meaning=Meaning.KEEP_DISTANCE, complement=300)) == "2-20-300-H"


@given(signals)
def test_what_is_spoken_is_heard(signal: Signal) -> None:
    """However it is spaced or written."""
    words = spoken(signal)

    for heard in (words, words.lower(), words.replace("-", " "), f"  {words.replace('-', ' - ')} "):
        assert read_spoken(heard) == Signal(meaning=signal.meaning, complement=signal.complement)


@given(signals, st.data())
def test_one_digit_misheard_is_noticed(signal: Signal, data: st.DataObject) -> None:
    """Every one, in the number as in the complement."""
    words = spoken(signal)
    places = [place for place, letter in enumerate(words) if letter.isdigit()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([each for each in "0123456789" if each != words[place]]))

    with pytest.raises(Misheard):
        read_spoken(words[:place] + digit + words[place + 1 :])


@given(signals, st.data())
def test_two_digits_swapped_are_noticed(signal: Signal, data: st.DataObject) -> None:
    """Also when they do not stand side by side."""
    words = list(spoken(signal))
    places = [place for place, letter in enumerate(words) if letter.isdigit()]
    one, other = data.draw(st.lists(st.sampled_from(places), min_size=2, max_size=2, unique=True))
    assume(words[one] != words[other])
    words[one], words[other] = words[other], words[one]

    with pytest.raises(Misheard):
        read_spoken("".join(words))


@pytest.mark.parametrize("heard", ["", "2-20", "2-20-300", "9-20-L", "2-999-A", "2-20-300-4-L", "٢-20-L", "2-20-300-I"])
def test_what_is_no_signal_is_refused(heard: str) -> None:
    """And says what one looks like."""
    with pytest.raises(Misheard) as caught:
        read_spoken(heard)
    assert "2-20-300-" in caught.value.hint


def test_a_meaning_that_is_not_known_cannot_be_spoken() -> None:
    """Its group is not known either."""
    with pytest.raises(Misuse):
        spoken(Signal(meaning=Meaning(998)))
