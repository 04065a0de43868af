"""Stories, played once each, and what their officers read."""

from collections.abc import Callable
from functools import cache

import pytest

from openline.demo.stage import Stage
from openline.demo.story import story

Heard = Callable[..., list[str]]


@cache
def played(name: str, *languages: str) -> Stage:
    return story(name).staged(languages)


@pytest.fixture
def heard() -> Heard:
    """What a party reads in a story, every sentence of every line it is on; with other languages where given."""

    def sentences(name: str, party: str, *languages: str) -> list[str]:
        told = played(name, *languages).told
        return [said for each in told for reader, said in each.sentences if reader.name == party]

    return sentences
