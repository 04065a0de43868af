"""The verb that finds: what matches all that was asked, the newest first, each with the reason why it is shown."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.measures import length, place
from openline.core.catalogue.rendering import clock, harmless, kebab, sentence
from openline.core.catalogue.view import View
from openline.core.catalogue.volumes import FootprintForm, Shape
from openline.core.catalogue.words import language_words
from openline.core.situation.areas import areas_surely_meet
from openline.core.situation.item import Item
from openline.core.space.validity import InvalidVolume
from openline.node.board import Board
from openline.node.finding.asked import Wanted, read_place, read_terms, read_time
from openline.node.finding.folding import AS_WRITTEN, begins, fold, of_signs, runs, splits
from openline.node.finding.index import Index, Mask, Near
from openline.node.finding.taken import FOREVER, areas_of, texts_of
from openline.node.finding.vocabulary import where
from openline.node.lines import Line
from openline.node.phrases import Seen, available
from openline.node.subjects.table import SUBJECT_OF

if TYPE_CHECKING:
    from openline.node.service import Service

MOST: Final = 200
USUAL: Final = 50
AROUND: Final = 40
"""So many characters of the author's words are shown to each side of what was found."""
MOST_AREAS: Final = 500
"""So many different areas of a search are held against the place exactly; where there are more, it says that there is
more to find, and a person says more."""
Row = dict[str, Any]


class Indexed:
    """The index of a board, and how far it has come. A board made anew has a new one: what was erased is gone."""

    def __init__(self, board: Board) -> None:
        self.board, self.index = board, Index()
        self._taken = 0
        self._early: set[bytes] = set()

    def catch_up(self, seconds: float = float("inf")) -> bool:
        """Take in what is not in the index yet, for so long at most; say whether all is in it."""
        ends = monotonic() + seconds
        threads, line = self.board.situation.threads, self.board.line
        for item in threads.added(self._taken):
            self._taken += 1
            if item.id not in self._early:
                self.index.add(item, line.name_of(item.node))
            if self._taken % 64 == 0 and monotonic() > ends:
                return False
        for item in self.board.early():
            if item.id not in self._early:
                self._early.add(item.id)
                self.index.add(item, line.name_of(item.node))
        return True


class Finder:
    """Finds anything in the record of all lines."""

    def __init__(self, service: "Service") -> None:
        self._service = service
        self._indexed: dict[bytes, Indexed] = {}

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"find": self.find}

    def warm(self, seconds: float) -> bool:
        """Take in, for so long at most, what is not in the index of some line yet; say whether all is in it."""
        ends = monotonic() + seconds
        return all(self._of(line).catch_up(max(0.0, ends - monotonic())) for line in self._lines(None))

    def index_of(self, line: Line) -> Index:
        """Return the index of a line, as far as it has come."""
        return self._of(line).index

    def find(
        self,
        words: str = "",
        place: str = "",
        radius_km: float | None = None,
        since: str = "",
        until: str = "",
        line: str | None = None,
        limit: int = USUAL,
        language: str | None = None,
        seen: Seen | None = None,
    ) -> dict[str, Any]:
        """Return the entries that match all that is asked, the newest first.

        Args:
            words: in any language, as beginnings of words; in what was written or in the sentence; or an id's letters.
            place: a name or a position; radius_km: how far from it, 50 by default.
            since, until: years, months, days or times in UTC: of when it was said, or what it is about.
        """
        reader, most = self._service.reader(language, seen), min(limit, MOST)
        near, called = read_place(place, radius_km)
        wanted = Wanted(read_terms(words), near, called, read_time(since), read_time(until, end=True))
        looked = [self._in(each, wanted, most + 1, reader) for each in self._lines(line)]
        found = sorted((row for rows, _ in looked for row in rows), key=lambda row: (-row["at"], row["entry"]))
        return {
            "rows": found[:most],
            "more": len(found) > most or any(tired for _, tired in looked),
            "entries": sum(len(self._of(each).index) + len(self._feigned(each)) for each in self._lines(line)),
            "place": self._place(wanted, reader),
        }

    def _lines(self, line: str | None) -> list[Line]:
        return [self._service.line(line)] if line else [each for each in self._service.all_lines() if each.confirmed]

    def _of(self, line: Line) -> Indexed:
        board = self._service.usual_board(line)  # what is feigned is looked through beside it
        held = self._indexed.get(line.id)
        if held is None or held.board is not board:
            held = self._indexed[line.id] = Indexed(board)
        return held

    def _place(self, wanted: Wanted, words: View) -> str:
        if wanted.near is None:
            return ""
        longitude, latitude = (round(each * DEGREE) for each in wanted.near.position)
        where_ = place((longitude, latitude), words.units.coordinates)
        radius = length(round(wanted.near.radius_m * 10), words)
        return words.say("find-around", {"radius": radius, "place": " ".join(filter(None, (wanted.place, where_)))})

    def _in(self, line: Line, wanted: Wanted, most: int, words: View) -> tuple[list[Row], bool]:
        indexed = self._of(line)
        indexed.catch_up()
        rows, tired = _found(line, indexed.index, indexed.board, wanted, most, words)
        feigned, index = self._feigned(line), Index()
        for item in feigned:
            index.add(item, line.name_of(item.node))
        return rows + _found(line, index, self._service.board(line), wanted, most, words)[0], tired

    def _feigned(self, line: Line) -> list[Item]:
        """Return what an officer under duress is shown as said: a few, so that they need no index that is kept."""
        board = self._service.board(line)
        return [board[entry] for entry in board.feigned]


def _found(line: Line, index: Index, board: Board, wanted: Wanted, most: int, words: View) -> tuple[list[Row], bool]:
    search = Search(index, wanted, words)
    rows: list[Row] = []
    for number in search.candidates():
        item = board[index.ids[number]]
        why = search.why(number, item)
        if why is not None:
            rows.append(_row(line, item, why, words))
        if len(rows) == most or search.tired:
            break
    return rows, search.tired


class Search:
    """One search in one index."""

    def __init__(self, index: Index, wanted: Wanted, words: View) -> None:
        self._index, self._wanted, self._words = index, wanted, words
        own = words.phrases.language
        self._languages = [own, *(each for each in available() if each != own)]
        self._met: dict[FootprintForm, bool] = {}
        self._said: dict[tuple[frozenset[str], str], tuple[str, str] | None] = {}
        self._circle = None if wanted.near is None else _circle(wanted.near)

    @property
    def tired(self) -> bool:
        """Say whether so many areas were held against the place that the rest is left to a narrower search."""
        return len(self._met) >= MOST_AREAS

    def candidates(self) -> Iterator[int]:
        """Return the numbers of the entries that may match, the newest first."""
        index, wanted = self._index, self._wanted
        found = index.everything()
        for run, name in wanted.terms:
            found &= self._term(run, name)
        if wanted.near is not None:
            found &= index.perhaps_near(wanted.near)
        if wanted.since is not None or wanted.until is not None:
            since, until = wanted.since or 0, FOREVER if wanted.until is None else wanted.until
            found &= index.said_in(since, until) | index.about_time(since, until)
        for number in index.newest_first(found):
            yield int(number)

    def _term(self, run: str, name: str) -> Mask:
        index = self._index
        if name:
            typed = index.everything()
            for each in runs(name):
                typed &= index.with_run(each)
            typed |= index.beginning_so(name)
            return typed
        return index.with_signs(run) if of_signs(run) else index.with_run(run)

    def why(self, number: int, item: Item) -> list[str] | None:
        """Return in words why an entry matches; None where it does not after all."""
        wanted, said = self._wanted, []
        for run, name in wanted.terms:
            reason = self._why_term(number, item, run, name)
            if reason is None:
                return None
            said.append(reason)
        if self._circle is not None:
            if not any(self._meets(area) for area in areas_of(item)):
                return None
            said.append(self._words.say("find-why-place"))
        if wanted.since is not None or wanted.until is not None:
            since, until = wanted.since or 0, FOREVER if wanted.until is None else wanted.until
            said.append(self._words.say("find-why-said" if since <= item.clock < until else "find-why-about"))
        return list(dict.fromkeys(said))

    def _why_term(self, number: int, item: Item, run: str, name: str) -> str | None:
        if name and item.id.hex().startswith(name):
            return self._words.say("find-why-id", {"id": name})
        texts = texts_of(item)
        for each in _parts(run, name):
            excerpt = next(filter(None, (_excerpt(text, each) for text in texts)), None)
            if excerpt is not None:
                return self._words.say("find-why-words", {"words": excerpt})
            if (said := self._in_phrases(self._index.keys(number), each)) is not None:
                return said
        return None

    def _in_phrases(self, keys: frozenset[str], run: str) -> str | None:
        if (keys, run) not in self._said:
            self._said[keys, run] = where(keys, run, self._languages)
        found = self._said[keys, run]
        if found is None:
            return None
        language, word = found
        if not language:
            return self._words.say("find-why-author", {"words": word})
        given = {"words": word, "language": language_words(language, self._words)}
        return self._words.say("find-why-sentence", given)

    def _meets(self, area: FootprintForm) -> bool:
        assert self._circle is not None
        if area not in self._met:
            try:
                self._met[area] = areas_surely_meet(self._circle, area)
            except InvalidVolume:
                self._met[area] = False
        return self._met[area]


def _parts(run: str, name: str) -> Iterator[str]:
    """Return by what a term may be found, the whole of it first."""
    if name:
        yield from runs(name)
        return
    yield run
    if of_signs(run):
        for one, other in splits(run):
            yield from (other, one)


def _circle(near: Near) -> FootprintForm:
    point = (round(near.position[0] * DEGREE), round(near.position[1] * DEGREE))
    return FootprintForm(shape=Shape.CIRCLE, rings=((point,),), width_dm=round(near.radius_m * 10))


def _excerpt(text: str, run: str) -> str | None:
    """Return the words around the first one that begins with a run, or that holds these signs; None where none does."""
    for word in AS_WRITTEN.finditer(text):
        folded = fold(word[0])
        if (run in folded) if of_signs(run) else begins(folded, run):
            start, end = max(0, word.start() - AROUND), min(len(text), word.end() + AROUND)
            around = ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
            return harmless(around)
    return None


def _row(line: Line, item: Item, why: list[str], words: View) -> Row:
    return {
        "line": line.id.hex(),
        "peer": harmless(line.theirs.name),
        "entry": item.id.hex(),
        "kind": item.element.name.lower(),
        "kind_words": words.say(f"element-{kebab(item.element.name)}"),
        "subject": SUBJECT_OF.get(item.element.number, "line"),
        "author": harmless(line.name_of(item.node)),
        "office": harmless(item.cover.sender),
        "precedence": item.precedence.name.lower(),
        "precedence_words": words.say(f"precedence-{item.precedence.name.lower()}"),
        "status": item.status.name.lower(),
        "status_words": words.say(f"status-{item.status.name.lower()}"),
        "at": item.clock,
        "at_words": clock(item.clock, words),
        "sentence": sentence(item.cover, item.element, words),
        "why": why,
    }
