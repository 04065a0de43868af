"""Every story plays to its end, in every pair of languages, and comes out as it says."""

from random import Random

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from openline.cli.demo import demo
from openline.core.catalogue.codes import Topic
from openline.core.catalogue.dialogue import Item, Question
from openline.core.situation.situation import Situation
from openline.demo.stage import Party, Stage
from openline.demo.story import all_stories
from openline.demo.telling import facts, lines

STORIES = all_stories()
STAGED = {name: story.staged() for name, story in STORIES.items()}


def test_the_ten_stories_are_there_in_the_order_of_their_days() -> None:
    """Each is a promise of the catalogue: the history of real crises plays from the first message to the last."""
    assert list(STORIES) == [
        "hotline-1967",
        "rocket-1995",
        "misfire-2022",
        "calls-korea",
        "channels-2022",
        "grain-corridor",
        "new-start-2023",
        "convoy-2024",
        "pacific-launch-2024",
        "tasman-2025",
    ]


@pytest.mark.parametrize("name", STORIES)
def test_a_story_comes_out_as_expected(name: str) -> None:
    """What the story expects is what the situation says, at that moment, on that side."""
    stage = STAGED[name]

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


@pytest.mark.parametrize("name", STORIES)
def test_nodes_that_are_connected_at_the_end_see_the_same_situation(name: str) -> None:
    """Whatever was cut and mended on the way, to the last bit, on every line of the story."""
    for line in STAGED[name].lines:
        assert len(set(line.digests().values())) == 1


@pytest.mark.parametrize("name", STORIES)
@given(seed=st.integers(0, 2**32))
@settings(max_examples=8, deadline=None)
def test_a_story_heard_in_any_order_comes_to_the_same_situation(name: str, seed: int) -> None:
    """A node that was away and gets the whole story at once, however shuffled, sees what the others see."""
    for line in STAGED[name].lines:
        heard = line.situation(line.parties[0])
        items = [*heard.threads]
        Random(seed).shuffle(items)
        late = Situation(line.world)
        for item in items:
            late.take(item.entry, item.content)
        late.refold()

        assert late.fingerprint() == heard.fingerprint()


@given(
    cuts=st.lists(st.tuples(st.integers(0, 1), st.booleans()), max_size=12),
    said=st.lists(st.integers(0, 1), min_size=12, max_size=12),
)
@settings(max_examples=40, deadline=None)
def test_a_wire_that_is_cut_and_mended_at_any_time_loses_nothing(cuts: list[tuple[int, bool]], said: list[int]) -> None:
    """Both say what they like while the wire comes and goes; once it is mended, both hold all of it alike."""
    a, b = Party("A", "en"), Party("B", "en")
    stage = Stage("2024-01-01T00:00:00Z", a, b)
    for minute, by in enumerate(said):
        if minute < len(cuts):
            party, cut = cuts[minute]
            (stage.cut if cut else stage.mend)((a, b)[party])
        stage.at(f"2024-01-01T{minute:02}:00:00Z")
        stage.say((a, b)[by], Question(topic=Topic.LINE, items=(Item.WHO_TO_CALL,)), precedence="flash")
    stage.mend(a)
    stage.mend(b)

    assert len({len(stage.situation(party).threads) for party in (a, b)}) == 1
    assert stage.alike()


def test_the_command_lists_the_stories_one_a_line() -> None:
    """What can be played is found without a manual."""
    listed = CliRunner().invoke(demo, ["--story"]).output.splitlines()

    assert [line.split()[0] for line in listed] == list(STORIES)


@pytest.mark.parametrize("name", STORIES)
def test_the_command_plays_a_story_in_two_languages_and_succeeds(name: str) -> None:
    """The exit code is the story's: 0 when everything came out as expected."""
    played = CliRunner().invoke(demo, ["--story", name, "--languages", "en,zh"])

    assert played.exit_code == 0, played.output
    assert "✗" not in played.output
