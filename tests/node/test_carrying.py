"""What a line's sync wants done against the store: the answers that it gets (spec 3.6)."""

import sqlite3
from contextlib import closing
from pathlib import Path

from openline.node.carrying import Carrier, Written
from openline.node.quotas import Ledger
from openline.protocol import exchange
from parties import make_party, officer, open_line


def test_a_body_that_comes_right_behind_its_entry_moves_the_feed_of_its_author(tmp_path: Path) -> None:
    """Both are on their way to the disk at once. Booked to another feed, the body is not receipted until more comes."""
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    with a.service() as alpha, b.service() as beta:
        # whichever of the two has feed 1 writes: feed 0 is what a wrong answer would name
        author, reader = (alpha, beta) if alpha.line(None).record.feeds.index(alpha.node) else (beta, alpha)
        author.call("send.text", {"text": "calm", "marker": "information", **officer("t")})
        # the first of the feed announces the epoch, and needs no key to be whole
        first = author.store.at(author.line(None).id, author.node, 0)[0]
        held = author.store.entry(first.entry.id, with_body=True)
        assert held is not None
        assert held.body is not None
        ledger = Ledger(reader.store, reader.line(None))
        carrier = Carrier(reader.store, reader.signer, reader.line(None), reader.node, author.node, ledger)

        with closing(sqlite3.connect(reader.folder.record, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")  # nothing gets to the disk
            effects = exchange.Keep(held.entry), exchange.KeepBody(held.entry.id, held.body)
            written = [each for effect in effects for each in carrier.carry(effect, 0)]
            other.execute("ROLLBACK")
        moved = []
        for each in written:
            assert isinstance(each, Written)
            each.future.result(10)
            (event,) = carrier.answers_to(each, carrier.held())
            assert isinstance(event, exchange.EntryKept | exchange.BodyKept)
            moved.append((event.held.feed, event.held.whole))

    assert moved == [(1, 1), (1, 1)]
