"""`openline bench search`: how fast anything is found in years of record, beside SQLite's full-text index and a scan.

The same 200,000 entries, in one run: ours, by words of any language, place, time and id; SQLite FTS5 over the English
sentences and the authors' words, in memory and unsealed, which knows neither the other eight languages nor places;
and a plain look through the same texts. The peer is asked for the same newest 50.
"""

import gc
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from random import Random
from sys import getsizeof

from msgspec import structs

from openline.bench.figure import Figure
from openline.bench.situation import Said, conversation
from openline.core.catalogue.codes import Marker
from openline.core.catalogue.element import FreeText
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.notices import Activity
from openline.core.catalogue.rendering import sentence
from openline.core.situation.item import Item
from openline.node.finding.asked import Wanted, read_terms
from openline.node.finding.finder import Search
from openline.node.finding.index import Index, Near
from openline.node.finding.taken import areas_of
from openline.node.phrases import phrases, view

ENTRIES = 200_000
SHOWN = 50
ROUNDS = 200
P50_MS, P99_MS = 20.0, 100.0

WORDS = (
    "live firing", "стрельбы", "实弹射击", "F-19997", "answer yes", "keeping clear", "firing F-1999", "amendment",
    "question times", "réponse", "opened 199", "동의", "تعديل", "sea", "live", "nothing of that kind",
)  # fmt: skip
"""What is typed: common words and rare ones, in six scripts, and one that nobody wrote."""
PEER_WORDS = ("live firing", "F-19997", "answer yes", "keeping clear", "amendment", "question times", "sea", "live")
"""Those of them that an index over English sentences can know."""


def measure(say: Callable[[str], None], data: Path | None) -> list[Figure]:
    """Measure the index of 200,000 entries and searches in it."""
    said = conversation(ENTRIES)
    items = _items(said)
    gc.collect()
    gc.freeze()  # what was made for the measurement is not what is measured
    began = time.perf_counter()
    index = Index()
    for item in items:
        index.add(item, "North" if item.party == 0 else "South")
    build = time.perf_counter() - began
    grown = _size(index, set()) / 1e6
    mixed = [*(Wanted(read_terms(each)) for each in WORDS), *_others(items)]
    ours = _timed([partial(_found, index, items, one) for one in mixed])
    shared = _timed([partial(_found, index, items, Wanted(read_terms(one))) for one in PEER_WORDS])
    fts, fts_build = _fts(items)
    peer = _timed([partial(_in_fts, fts, items, one) for one in PEER_WORDS])
    scan = _timed([partial(_scanned, items, one) for one in ("live firing", "F-19997")], rounds=4)
    say(f"index of {len(items):,} entries: {build:.1f} s, {grown:.0f} MB of memory; FTS5: {fts_build:.1f} s")
    say(f"found, newest {SHOWN} with sentence and reason: p50 {_at(ours, 50):.1f} ms, p99 {_at(ours, 99):.1f} ms")
    say(f"the same English words: ours p50 {_at(shared, 50):.1f} ms, FTS5 p50 {_at(peer, 50):.1f} ms")
    say(f"a look through all sentences: p50 {_at(scan, 50):,.0f} ms")
    return [
        Figure("search: found in 200,000 entries, p50", _at(ours, 50), "ms", P50_MS, at_least=False),
        Figure("search: found in 200,000 entries, p99", _at(ours, 99), "ms", P99_MS, at_least=False),
        Figure("search: English words, p50", _at(shared, 50), "ms", peer="SQLite FTS5, same texts",
               ratio=_at(shared, 50) / _at(peer, 50), at_least=False),
        Figure("search: English words, p99", _at(shared, 99), "ms", peer="SQLite FTS5, same texts",
               ratio=_at(shared, 99) / _at(peer, 99), at_least=False),
        Figure("search: English words, p50, beside a scan", _at(shared, 50), "ms", peer="a look through all sentences",
               ratio=_at(shared, 50) / _at(scan, 50), at_least=False),
        Figure("search: the index built", build, "s", peer="SQLite FTS5, same texts", ratio=build / fts_build,
               at_least=False),
        Figure("search: the index in memory", grown, "MB", at_least=False),
    ]  # fmt: skip


def _items(said: Sequence[Said]) -> list[Item]:
    """Return the entries in their places, without the situation that is made of them: a search does not need it.

    Notices get titles that differ, of words as often as words are used: one of 20,000, the common ones far more often.
    """
    draw = Random(1914)
    syllables = (
        "ba",
        "kor",
        "min",
        "tel",
        "ru",
        "nov",
        "sha",
        "den",
        "gri",
        "pol",
        "ост",
        "рів",
        "ня",
        "海",
        "山",
        "北",
    )
    words = ["".join(draw.choices(syllables, k=draw.randint(2, 4))) for _ in range(20_000)]
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    items = []
    for depth, (entry, content) in enumerate(said):
        if isinstance(content.element, Activity):
            title = " ".join(["Live firing at sea", *draw.choices(words, weights, k=12)])
            text = FreeText(marker=Marker.INFORMATION, language="en", text=title)
            content = replace(content, element=structs.replace(content.element, title=text))
        party = entry.header.node[0] - 1
        items.append(Item(entry, content, party, party, depth, (depth, depth)))
    return items


def _others(items: Sequence[Item]) -> list[Wanted]:
    """Return searches by place, by time and by id, alone and with words."""
    clock, name = items[len(items) // 2].clock, items[len(items) // 3].id.hex()[:8]
    longitude, latitude = next(areas_of(item)[0] for item in items[len(items) // 2 :] if areas_of(item)).rings[0][0]
    here = longitude / DEGREE + 0.5, latitude / DEGREE + 0.5
    return [
        Wanted(near=Near(here, 50_000.0)),
        Wanted(read_terms("firing"), near=Near((here[0], 3.0), 300_000.0)),
        Wanted(since=clock, until=clock + 3_600),
        Wanted(read_terms("live"), since=clock, until=clock + 86_400),
        Wanted(read_terms(name)),
    ]


def _found(index: Index, items: Sequence[Item], wanted: Wanted) -> int:
    """Search as a desk does: the newest that match, each with its sentence and the reason."""
    search, words = Search(index, wanted, view("en")), view("en")
    rows = []
    for number in search.candidates():
        item = items[number]
        why = search.why(number, item)
        if why is not None:
            rows.append((sentence(item.cover, item.element, words), why))
            if len(rows) == SHOWN:
                break
    return len(rows)


def _texts(item: Item) -> str:
    return " ".join((sentence(item.cover, item.element, phrases("en")), *item.texts))


def _fts(items: Sequence[Item]) -> tuple[sqlite3.Connection, float]:
    """Return a full-text index over the English sentences, and the seconds that it took to make them and it."""
    began = time.perf_counter()
    held = sqlite3.connect(":memory:")
    held.execute("CREATE VIRTUAL TABLE said USING fts5(words, tokenize = 'unicode61 remove_diacritics 2')")
    held.executemany("INSERT INTO said(rowid, words) VALUES (?, ?)", ((n, _texts(i)) for n, i in enumerate(items)))
    held.commit()
    return held, time.perf_counter() - began


def _in_fts(held: sqlite3.Connection, items: Sequence[Item], words: str) -> int:
    asked = " AND ".join(f'"{word}"*' for word in words.split())
    rows = held.execute(
        "SELECT rowid, snippet(said, 0, '', '', '…', 12) FROM said WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?",
        (asked, SHOWN),
    ).fetchall()
    shown = [sentence(items[number].cover, items[number].element, view("en")) for number, _ in rows]
    return len(shown)


def _scanned(items: Sequence[Item], words: str) -> int:
    wanted = words.lower().split()
    found = 0
    for item in reversed(items):
        text = _texts(item).lower()
        found += all(word in text for word in wanted)
    return found


def _timed(searches: Sequence[Callable[[], int]], rounds: int = ROUNDS) -> list[float]:
    """Return the milliseconds of so many searches, in turn; each was carried out once before."""
    for search in searches:
        search()
    times = []
    for search in islice(cycle(searches), rounds):
        began = time.perf_counter()
        search()
        times.append((time.perf_counter() - began) * 1_000)
    return sorted(times)


def _at(ordered: Sequence[float], percent: int) -> float:
    return ordered[max(0, -(-percent * len(ordered) // 100) - 1)]


def _size(held: object, seen: set[int]) -> int:
    """Return the bytes of an index: all its lists, tables, arrays and words, each once."""
    if id(held) in seen or held is None or isinstance(held, type):
        return 0
    seen.add(id(held))
    inner: Iterable[object] = ()
    if isinstance(held, dict):
        inner = (*held.keys(), *held.values())
    elif isinstance(held, list | tuple | set | frozenset):
        inner = held
    elif hasattr(held, "__dict__"):
        inner = vars(held).values()
    return getsizeof(held) + sum(_size(each, seen) for each in inner)
