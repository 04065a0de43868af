"""What is kept against whom: said in the reader's language with what it proves and what not, and as one file.

No key is needed. The file holds charters and cards, so that whoever gets it can check the signatures in it alone.
"""

import base64
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from openline.core.catalogue.rendering import clock
from openline.core.catalogue.view import View
from openline.core.errors import Misuse
from openline.node import evidence, lines
from openline.node.files import write_new
from openline.node.folder import Folder
from openline.node.lines import Line
from openline.node.party import own_card
from openline.node.phrases import view
from openline.node.relays import RelayCards
from openline.store.contract import Store
from openline.store.sqlite import SqliteStore

FORK: Final = "equivocation"
SHOWS: Final = {
    FORK: "twice",
    "statement_equivocation": "twice",
    "checkpoint_equivocation": "twice",
    "contradiction": "other",
}
"""What each code shows to others; the rest is this node's word."""


def read(directory: Path, language: str) -> dict[str, Any]:
    """Return what is kept, oldest first, forks after the rest, and the sentences that say it."""
    folder = Folder(directory)
    root, node = own_card(folder).card.root, bytes.fromhex(folder.settings().node)
    store = SqliteStore(folder.record, None, read_only=True)
    try:
        known = lines.every(store, root, node)
        rows = [*_faults(folder, known), *_forks(store, known)]
    finally:
        store.close()
    cards = [
        {"line": _hex(line.id), "charter": _base64(line.record.charter), "cards": [*map(_base64, line.record.cards)]}
        for line in known
        if any(row["line"] == line.id.hex() for row in rows)
    ]
    return {
        "openline": "evidence", "version": 1, "node": node.hex(), "at": folder.now(), "lines": cards, "evidence": rows,
        "sentences": list(_sentences(rows, view(language))),
    }  # fmt: skip


def write(made: dict[str, Any], out: Path) -> int:
    """Write what is kept into one new file; return its bytes.

    Raises:
        Misuse: nothing is kept, or the file is there already.
    """
    if not made["evidence"]:
        raise Misuse("nothing is kept against anybody", hint="there is nothing to export")
    data = json.dumps({key: value for key, value in made.items() if key != "sentences"}, indent=1).encode() + b"\n"
    write_new(out, data)
    return len(data)


def _faults(folder: Folder, known: Sequence[Line]) -> Iterator[dict[str, Any]]:
    cards = RelayCards(folder.path)
    named = {card.id: card.name for line in known for card in cards.of(line.id)}
    for kept in evidence.kept(folder):
        yield {
            "code": kept.code, "line": _hex(kept.line), "node": kept.peer.hex(), "party": _party(known, kept.peer),
            "relay": named.get(kept.peer),
            "at": kept.at, "text": kept.text, "data": _base64(kept.data), "against": _base64(kept.against) or None,
        }  # fmt: skip


def _forks(store: Store, known: Sequence[Line]) -> Iterator[dict[str, Any]]:
    for line in known:
        for place in store.forks(line.id):
            entries = sorted(filter(None, (place.chosen, *place.others)), key=lambda entry: entry.id)
            if len(entries) > 1:
                yield {
                    "code": FORK, "line": line.id.hex(), "node": place.node.hex(), "party": line.name_of(place.node),
                    "sequence": place.sequence, "entries": [_base64(entry.to_bytes()) for entry in entries[:2]],
                    "further": place.further,
                }  # fmt: skip


def _party(known: Sequence[Line], node: bytes) -> str | None:
    return next((line.name_of(node) for line in known if node in line.record.feeds), None)


def _sentences(rows: list[dict[str, Any]], words: View) -> Iterator[str]:
    if not rows:
        yield words.say("evidence-none")
    for row in rows:
        where = [row["party"] or row.get("relay") or "?", row["node"][:8]]
        if "sequence" in row:
            where.append(words.say("verdict-place", {"sequence": str(row["sequence"])}))
        else:
            where.insert(0, clock(row["at"], words))
        yield f"{', '.join(where)}: {words.say('error-' + row['code'].replace('_', '-'))} ({row['code']})"
        shows = SHOWS.get(row["code"], "bytes")
        yield f"  {words.say('evidence-proves')}: {words.say(f'evidence-{shows}-proves')}"
        yield f"  {words.say('evidence-not')}: {words.say(f'evidence-{shows}-not')}"


def _hex(data: bytes | None) -> str | None:
    return None if data is None else data.hex()


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
