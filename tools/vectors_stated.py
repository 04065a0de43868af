"""The cases of spec 2.10.12: what all members have stated in a file that holds several branches of a feed."""

import dataclasses
from collections.abc import Sequence
from itertools import count
from typing import Any

from vector_world import (
    ANSWER,
    BODIES,
    CARDS,
    CHARTER,
    FEEDS,
    ISSUED,
    LINE,
    QUESTION,
    THANKS,
    WRITERS,
    Cases,
    entry,
    link,
)
from vectors_contents import found

from openline.core.record import agreement, checkpoint
from openline.core.record.audit import verify_export
from openline.core.record.entry import Entry, sign_entry
from openline.core.record.export import CheckpointItem, EntryItem, ForkItem, Item, Opening, StatementItem, write_export
from openline.core.record.feed import Fork
from openline.core.record.merkle import Tree
from openline.core.record.order import Order

Branch = tuple[Entry, ...]
TRUE: Branch = (QUESTION, THANKS, entry(0, "and more", previous=THANKS, clock=ISSUED + 190))
ANSWERS: Branch = (ANSWER,)


def late(place: int, length: int, *, lower: bool) -> Branch:
    """A branch of feed 0 that leaves the true one before `place`; its first entry sorts as asked: ids are cheap."""
    before = TRUE[place - 1] if place else None
    seen = (link(ANSWER),) if place == 1 else ()
    tries = (entry(0, f"rather {n}", previous=before, seen=seen, clock=ISSUED + 185) for n in count())
    branch = [*TRUE[:place], next(made for made in tries if (made.id < TRUE[place].id) == lower)]
    while len(branch) < length:
        branch.append(entry(0, "and so on", previous=branch[-1], clock=ISSUED + 195))
    return tuple(branch)


def tree(branch: Branch) -> bytes:
    return Tree([made.header_bytes for made in branch]).root()


def states(by: int, *branches: Branch, clock: int = ISSUED + 300) -> Item:
    rows = tuple(
        agreement.FeedRoot(FEEDS.index(branch[0].header.node), len(branch), tree(branch)) for branch in branches
    )
    made = agreement.Statement(LINE, FEEDS[by], clock, rows)
    return StatementItem(agreement.sign_statement(made, WRITERS[by]).data)


def point(branch: Branch) -> Item:
    made = checkpoint.Checkpoint(checkpoint.origin(LINE, FEEDS[0]), len(branch), tree(branch))
    return CheckpointItem(checkpoint.sign(made, WRITERS[0]).to_bytes())


def record(branches: Sequence[Branch], signed: Sequence[Item]) -> str:
    """The export of all these branches of feed 0, of the answer, and of what was signed, with evidence of the forks."""
    made = {each.id: each for branch in (ANSWERS, *branches) for each in branch}
    order = Order()
    for each in made.values():
        order.add(each)
    rows = [(each, False) for each in order.canonical()] + [(each, True) for each in sorted(order.pending)]
    items: list[Item] = [EntryItem(made[each].to_bytes(), BODIES[each], pending) for each, pending in rows]
    places: dict[tuple[bytes, int], list[Entry]] = {}
    for each in made.values():
        places.setdefault((each.header.node, each.header.sequence), []).append(each)
    forks = [Fork.of(*held[:2]) for held in places.values() if len(held) > 1]
    items += [ForkItem(fork.first.to_bytes(), fork.second.to_bytes()) for fork in forks]
    opening = Opening(LINE, FEEDS[1], ISSUED + 400, CHARTER, CARDS)
    return b"".join(write_export(opening, [*items, *signed])).decode()


def stated(cases: Cases) -> None:
    both = [states(0, TRUE, ANSWERS), states(1, TRUE[:2], ANSWERS)]
    chains(cases)
    for lower, where in ((True, "first"), (False, "last")):
        other, long, middle = (late(*each, lower=lower) for each in ((1, 2), (0, 4), (1, 3)))
        newer = states(0, long, ANSWERS, clock=ISSUED + 350)
        for name, branches, signed in (
            ("a late branch", (other,), both),
            ("a late branch from the first entry on, longer than the true one", (long,), both),
            ("a late branch that its author has stated since, with a checkpoint", (long,), [point(long), *both, newer]),
            ("a late branch that nobody else has stated", (long,), [newer, both[1]]),
            ("two members, two branches", (middle,), [states(0, middle, ANSWERS), both[1]]),
            ("both branches, by both members", (middle,),
             [*both, states(0, middle, clock=ISSUED + 350), states(1, middle, clock=ISSUED + 350)]),
        ):  # fmt: skip
            good(cases, f"{name}; it sorts {where}", record((TRUE, *branches), signed))
    for name, signed in (
        ("an older statement of more", [*both, states(0, TRUE[:1], clock=ISSUED + 350)]),
        ("a newer statement of more than is in the file",
         [*both, states(0, late(0, 5, lower=True), clock=ISSUED + 350)]),
        ("one member has stated nothing about a feed", [states(0, TRUE, ANSWERS), states(1, ANSWERS)]),
        ("one member has made no statement", both[:1]),
        ("one member has stated a beginning of nothing", [both[0], states(1)]),
    ):  # fmt: skip
        good(cases, name, record((TRUE,), signed))


def chains(cases: Cases) -> None:
    """Entries that do not follow the one before them: their author signed them so; who holds them cannot help it."""
    over = entry(0, "over a gap", previous=TRUE[1], clock=ISSUED + 195)
    crooked = dataclasses.replace(over.header, sequence=1, previous=ANSWER.id)
    placed = sign_entry(crooked, WRITERS[0])
    far = sign_entry(dataclasses.replace(crooked, sequence=900), WRITERS[0])
    after = entry(0, "after it", previous=far, clock=ISSUED + 196)
    unknown = entry(0, "never shown", previous=QUESTION, clock=ISSUED + 186)
    awaiting = entry(0, "what follows it", previous=unknown, clock=ISSUED + 197)
    gap = sign_entry(dataclasses.replace(awaiting.header, sequence=7, previous=bytes(32)), WRITERS[0])
    both = [states(0, TRUE, ANSWERS), states(1, TRUE[:2], ANSWERS)]
    for made in (placed, far, gap):
        BODIES[made.id] = BODIES[over.id if made is not gap else awaiting.id]
    for name, extra in (
        ("an entry that follows another feed's", (placed,)),
        ("an entry far off that follows another feed's, and one after it", (far, after)),
        ("a pending entry that follows another one than the file has", (awaiting,)),
        ("a pending entry behind a gap", (gap,)),
        ("two pending entries, one after the other", (awaiting, entry(0, "and on", previous=awaiting))),
    ):
        good(cases, name, record((TRUE, extra), both), rule="2.10.3", of="chain")


def good(cases: Cases, name: str, text: str, rule: str = "2.10.12", of: str = "stated") -> None:
    report = verify_export([text.encode()])
    codes = [each.code for each in report.findings if each.code != "unproved_fork"]
    flags: dict[str, Any] = {"flags": codes} if codes else {}
    cases.good(f"{of}: {name}", rule, "export.verify", {"file": text}, **found(report), **flags)
