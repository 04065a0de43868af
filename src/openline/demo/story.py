"""What a story is, and the list of those there are."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pkgutil import iter_modules

from openline.core.errors import Misuse
from openline.demo import stories
from openline.demo.stage import Party, Stage


@dataclass(frozen=True, slots=True)
class Story:
    """A crisis of the past.

    Attributes:
        name: as typed on the command line.
        title: one line.
        lacked: what the real line of that day lacked.
        start: the moment at which it begins, RFC 3339.
        parties: who takes part, each with the language in which it reads.
        play: plays it on the stage.
        agreed: words of the charter, such as deadlines and lead times.
    """

    name: str
    title: str
    lacked: str
    start: str
    parties: tuple[Party, ...]
    play: Callable[[Stage, Sequence[Party]], None]
    agreed: Mapping[str, int] = field(default_factory=dict)

    def staged(self, languages: Sequence[str] = ()) -> Stage:
        """Play it, with other languages where given; return the stage with all that was told."""
        parties = tuple(
            Party(party.name, languages[number] if number < len(languages) else party.language)
            for number, party in enumerate(self.parties)
        )
        stage = Stage(self.start, *parties, deadlines=dict(self.agreed))
        self.play(stage, parties)
        return stage


def all_stories() -> dict[str, Story]:
    """Return every story by name, in order of the day on which it begins."""
    found = [import_module(f"{stories.__name__}.{info.name}").STORY for info in iter_modules(stories.__path__)]
    return {story.name: story for story in sorted(found, key=lambda story: story.start)}


def story(name: str) -> Story:
    """Return the story of that name.

    Raises:
        Misuse: there is none; the hint lists them.
    """
    known = all_stories()
    if name not in known:
        raise Misuse(f"there is no story {name!r}", hint=f"there are {', '.join(known)}")
    return known[name]
