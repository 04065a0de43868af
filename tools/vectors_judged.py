"""The cases of spec 2.4.6, 2.7.6 and 2.8.8: what a node makes of what others signed, beside what it holds."""

from collections.abc import Sequence
from typing import Any

from vector_world import ANSWER, FEEDS, ISSUED, LINE, OTHER_THANKS, QUESTION, THANKS, WRITERS, Cases
from vectors_witnessed import CHARTER as WITNESSED
from vectors_witnessed import ENTRIES, ONE, STRANGER, TWO, by, point
from vectors_witnessed import LINE as OTHER_LINE

from openline.core.record import agreement, checkpoint
from openline.core.record.entry import Entry
from openline.core.record.judging import MAX_AHEAD
from openline.core.record.merkle import Tree

HELD = ((QUESTION, THANKS), (ANSWER,))


def forks(cases: Cases) -> None:
    """What of a node that forked is in force; nodes are named by their feeds."""
    for name, given, expect in (
        ("above the cut", {"forks": [[0, 3]], "cut": [[0, 2]], "before": []}, [[0, 3]]),
        ("below the cut", {"forks": [[0, 3]], "cut": [[0, 9]], "before": []}, [[0, 9]]),
        ("of the first entry, without a cut", {"forks": [[1, 0]], "cut": [], "before": []}, [[1, 0]]),
        ("two of one node: the first of them", {"forks": [[0, 7], [0, 3]], "cut": [[0, 2]], "before": []}, [[0, 3]]),
        ("of two nodes", {"forks": [[0, 7], [1, 3]], "cut": [[0, 2], [1, 5]], "before": []}, [[0, 7], [1, 5]]),
        ("a later one, behind the first", {"forks": [[0, 3], [0, 7]], "cut": [[0, 9]], "before": [[0, 3]]}, [[0, 3]]),
        ("a later one, before the first, and the cut has grown since",
         {"forks": [[0, 3], [0, 1]], "cut": [[0, 9]], "before": [[0, 3]]}, [[0, 3]]),
        ("a later one, before the first and above the cut",
         {"forks": [[0, 3], [0, 1]], "cut": [], "before": [[0, 3]]}, [[0, 1]]),
    ):  # fmt: skip
        cases.good(f"in force: {name}", "2.4.6", "fork.in_force", given, in_force=expect)


def notes(cases: Cases) -> None:
    """Which checkpoint of a node is kept, with which lines."""
    first, second = by(point(0, 2), ONE), by(point(0, 2), TWO)
    mine = own(point(0, 2))
    own_name = checkpoint.origin(OTHER_LINE, FEEDS[0])
    odd = checkpoint.NoteSignature(own_name, bytes(4), bytes(71))
    foreign = by(point(0, 2), STRANGER)
    bare = note(point(0, 2), mine)
    given: dict[str, Any] = {
        "line": OTHER_LINE.hex(), "node": FEEDS[0].hex(), "charter": WITNESSED.hex(),
        "ed25519_key": WRITERS[0].keys.ed25519.hex(), "ml_dsa_key": WRITERS[0].keys.ml_dsa.hex(),
        "held": [made.header_bytes.hex() for made in (ENTRIES[0], ENTRIES[2])],
    }  # fmt: skip
    unheld = checkpoint.Checkpoint(own_name, 3, bytes([3]) * 32)
    beyond = note(unheld, own(unheld))
    for name, kept, offered, expect in (
        ("the first of its size", None, bare, bare),
        ("with cosignatures of witnesses", None, note(point(0, 2), [*mine, *first]),
         note(point(0, 2), [*mine, *first])),
        ("without the lines of others", None, note(point(0, 2), [*foreign, *mine, odd, *first]),
         note(point(0, 2), [*mine, *first])),
        ("one is kept, and no line is new", bare, bare, None),
        ("one is kept, with other lines of its node's name", bare, note(point(0, 2), [*mine, odd]), None),
        ("one is kept, and another witness has cosigned", note(point(0, 2), [*mine, *first]),
         note(point(0, 2), [*mine, *second]), note(point(0, 2), [*mine, *first, *second])),
        ("of more entries than are held", None, beyond, beyond),
    ):  # fmt: skip
        case = {**given, "kept": kept, "ahead": MAX_AHEAD - 1, "note": offered}
        cases.good(f"kept: {name}", "2.7.6", "checkpoint.keep", case, kept=expect)
    full = {**given, "kept": None, "ahead": MAX_AHEAD}
    name = "of more entries than are held, after 16 of those"
    cases.good(f"kept: {name}", "2.7.6", "checkpoint.keep", {**full, "note": beyond}, kept=None)
    name = "of what is held, after 16 of more"
    cases.good(f"kept: {name}", "2.7.6", "checkpoint.keep", {**full, "note": bare}, kept=bare)
    lie = checkpoint.Checkpoint(own_name, 2, bytes(32))
    for name, kept, offered, fails in (
        ("another root than one that is kept", bare, note(lie, own(lie)), "checkpoint_equivocation"),
        ("another root than is held here", None, note(lie, own(lie)), "contradiction"),
        ("of nothing, with a root", None, note(none := checkpoint.Checkpoint(own_name, 0, bytes(32)), own(none)),
         "contradiction"),
    ):  # fmt: skip
        case = {**given, "kept": kept, "ahead": 0, "note": offered}
        cases.bad(f"a checkpoint: {name}", "2.7.6", "checkpoint.keep", case, fails)


def come(cases: Cases) -> None:
    """What becomes of a checkpoint that ran ahead, as the entries come."""
    origin = checkpoint.origin(OTHER_LINE, FEEDS[0])
    headers = [made.header_bytes for made in (ENTRIES[0], ENTRIES[2])]
    true = {size: checkpoint.Checkpoint(origin, size, Tree(headers).root(size)) for size in (1, 2)}
    lie = checkpoint.Checkpoint(origin, 2, bytes(32))
    for name, at, held, expect in (
        ("its entries have come", true[2], 2, True),
        ("its entries have come, and more", true[1], 2, True),
        ("one of its entries has come", true[2], 1, False),
        ("another tree, and one of its entries has come", lie, 1, False),
    ):
        given = {"note": note(at, own(at)), "held": [header.hex() for header in headers[:held]]}
        cases.good(f"ahead: {name}", "2.7.6", "checkpoint.come", given, compared=expect)
    given = {"note": note(lie, own(lie)), "held": [header.hex() for header in headers]}
    cases.bad("ahead: another tree, and its entries have come", "2.7.6", "checkpoint.come", given, "contradiction")


def own(at: checkpoint.Checkpoint) -> list[checkpoint.NoteSignature]:
    return list(checkpoint.sign(at, WRITERS[0]).signatures)


def note(at: checkpoint.Checkpoint, lines: Sequence[checkpoint.NoteSignature]) -> str:
    return checkpoint.SignedCheckpoint(at, tuple(lines)).to_bytes().decode()


def taken(cases: Cases) -> None:
    """Which statement of a node takes the place of its newest one."""

    def said(*feeds: tuple[int, Sequence[Entry]], clock: int = ISSUED + 300) -> str:
        rows = tuple(
            agreement.FeedRoot(feed, len(made), Tree([each.header_bytes for each in made]).root())
            for feed, made in feeds
        )
        return agreement.sign_statement(agreement.Statement(LINE, FEEDS[1], clock, rows), WRITERS[1]).data.hex()

    held = [[made.header_bytes.hex() for made in feed] for feed in HELD]
    true, other = said((0, HELD[0]), (1, HELD[1])), (QUESTION, OTHER_THANKS)
    beyond = (*HELD[0], OTHER_THANKS)
    early, more = said((0, HELD[0][:1]), clock=ISSUED + 900), said((0, beyond), (1, HELD[1]))
    less = said((0, HELD[0]), clock=ISSUED + 900)
    again = said((0, HELD[0]), (1, HELD[1]), clock=ISSUED + 301)
    further = said((0, (*beyond, THANKS)))
    for name, newest, ahead, offered, then in (
        ("the first of its node", None, None, true, (true, None)),
        ("after one of fewer entries", early, None, true, (true, None)),
        ("one of fewer entries, whatever its clock says", true, None, early, (true, None)),
        ("one that leaves out a feed", true, None, less, (true, None)),
        ("one of the same", true, None, again, (again, None)),
        ("the first, of more entries than are held", None, None, more, (None, more)),
        ("of more entries than are held", true, None, more, (true, more)),
        ("of more entries than are held, after another such one", true, more, further, (true, further)),
        ("of what is held, after one of more", early, more, true, (true, more)),
    ):  # fmt: skip
        given = {"held": held, "newest": newest, "ahead": ahead, "statement": offered}
        expect = dict(zip(("newest", "ahead"), then, strict=True))
        cases.good(f"newest: {name}", "2.8.8", "statement.take", given, **expect)
    for name, newest, ahead, offered, fails in (
        ("two roots for one size of a feed", true, None, said((0, other)), "statement_equivocation"),
        ("two roots for one size that is not held", true, said((0, beyond)), said((0, (*other, THANKS))),
         "statement_equivocation"),
        ("another history of more than it stated before", early, None, said((0, other)), "contradiction"),
        ("another history than is held here, and nothing before", None, None, said((0, other)), "contradiction"),
        ("another history of one feed of two", said((1, HELD[1])), None, said((0, other), (1, HELD[1])),
         "contradiction"),
    ):  # fmt: skip
        given = {"held": held, "newest": newest, "ahead": ahead, "statement": offered}
        cases.bad(f"a statement with {name}", "2.8.8", "statement.take", given, fails)
