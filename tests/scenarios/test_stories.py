"""Every story plays to its end, in every pair of languages, and comes out as it says."""

import pytest

from openline.demo.story import all_stories
from openline.demo.telling import facts, lines

STORIES = all_stories()


@pytest.mark.parametrize("name", STORIES)
def test_a_story_comes_out_as_expected(name: str) -> None:
    """What the story expects is what the situation says, at that moment, on that side."""
    stage = STORIES[name].staged()

    assert stage.outcomes
    assert [outcome.words for outcome in stage.outcomes if not outcome.held] == []


@pytest.mark.parametrize("name", STORIES)
def test_a_story_plays_the_same_every_time_and_in_other_languages(name: str) -> None:
    """Language changes the words and nothing else."""
    first, again, other = STORIES[name].staged(), STORIES[name].staged(), STORIES[name].staged(["zh", "uk"])

    assert facts(STORIES[name], first) == facts(STORIES[name], again)
    assert [told.entry for told in first.told] == [told.entry for told in other.told]


@pytest.mark.parametrize("name", STORIES)
def test_a_story_fits_the_terminal_and_shows_no_raw_code(name: str) -> None:
    """It is read by people: no key of a phrase, no line that runs over."""
    shown = list(lines(STORIES[name], STORIES[name].staged(), 110))

    assert max(map(len, shown)) <= 112
    assert not [line for line in shown if "[sentence-" in line or "CODE_" in line]
