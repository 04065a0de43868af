"""What is asked and by when an answer is due; what came back; who should have had it by now (spec 8.3).

A deadline is computed and never sent: from the later of the author's time and the time of the other side's machine
receipt, by the charter that governs what asks. Silence after it says nothing of why. A stand-by sets a new deadline in
place of the old one, so often as the charter allows: a chain of them has an end.
Each item that is asked is answered by itself, and no party's answer stands for another's.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from openline.core.catalogue.dialogue import Answer, Delivery, NoAnswer, PrincipalMessage, Question
from openline.core.catalogue.element import Element
from openline.core.catalogue.incidents import Account, Clarification
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.talks import CallReply, CallRequest
from openline.core.rules.deadlines import Verdict, respond_by, stand_by, stand_bys_allowed, verdict
from openline.core.rules.release import LEVELS
from openline.core.situation.item import Item, World
from openline.core.situation.state import Ignored, ReceiptMark, State, common, newest

EXPECTS: dict[type[Element], tuple[type[Element], ...]] = {
    Question: (Answer,),
    CallRequest: (CallReply,),
    Account: (Clarification, Answer, Account),
    PrincipalMessage: (Receipt, Answer),
}
"""What asks for a reply, and what counts as one."""


class AskedState(State, frozen=True, kw_only=True, array_like=True):
    """Something asked, and how far it has come.

    Attributes:
        asked_at: the author's time.
        received_at: the earliest time at which the other side's machine says it had it, or else at which a person
            there is known to have had it; None without either.
        due: when the answer is due; None if nothing is owed.
        answers: [entry, party, code] of the newest replies of each party, stand-bys left out; for each item asked.
        unanswered: items asked, by code, to which nobody has replied; 0 stands for what was asked in words.
        standing_by: until when the other side asked to wait; None where a stand-by is not its last word on everything
            that is unanswered.
        stand_bys: how often it asked to wait, also where that moved nothing any more.
        no_answer: [entry, deadline] of the entries that recorded silence.
        disputed: two of the newest replies to one thing differ.
    """

    asked_at: int
    received_at: int | None
    due: int | None
    answers: tuple[tuple[bytes, int, int], ...] = ()
    unanswered: tuple[int, ...] = ()
    standing_by: int | None = None
    stand_bys: int = 0
    no_answer: tuple[tuple[bytes, int], ...] = ()
    disputed: bool = False

    def verdict(self, at: int) -> Verdict:
        """Return how it stands at a moment, seconds UTC."""
        return verdict(self.deadline(), at, received=self.received_at is not None, answered=not self.unanswered)

    def overdue(self, at: int) -> bool:
        """Say whether its deadline has passed without an answer."""
        return self.verdict(at) in (Verdict.NO_ANSWER, Verdict.NOT_DELIVERED)

    def deadline(self) -> int | None:
        """Return the deadline that counts now: the stand-by's where there is one."""
        return self.due if self.standing_by is None else self.standing_by


def fold_asked(items: Sequence[Item], world: World) -> AskedState:
    """Return how far something asked has come."""
    root = items[0]
    said = [item for item in items if _replies(root, item)]
    received = _received(items, root)
    if received is None:  # whoever replies has had it, whatever its machine says
        received = min((reply.clock for reply in said), default=None)
    spent = _beyond(said, stand_bys_allowed(world.deadlines))
    replies = [reply for reply in said if reply not in spent]
    answers: set[tuple[bytes, int, int]] = set()
    waits: list[int | None] = []
    unanswered, disputed = [], False
    for asked in _asked(root.element):
        heads = _newest_of_each_party([reply for reply in replies if _covers(reply.element, asked)])
        final = {(head.id, head.party, _code(head.element)) for head in heads if _minutes(head.element) is None}
        if not final:
            unanswered.append(asked)
            waits.append(min((_until(head, items, world) for head in heads), default=None))
        disputed |= len({code for _, _, code in final}) > 1
        answers |= final
    return AskedState(
        key=root.id,
        **common(items),
        ignored=tuple(sorted((*_ignored(items, root), *((reply.id, "stand_bys_used_up") for reply in spent)))),
        asked_at=root.clock,
        received_at=received,
        due=due(root, received, world),
        answers=tuple(sorted(answers)),
        unanswered=tuple(unanswered),
        standing_by=None if None in waits else min((until for until in waits if until is not None), default=None),
        stand_bys=sum(_minutes(reply.element) is not None for reply in said),
        no_answer=_silence(items, root),
        disputed=disputed,
    )


def due(asked: Item, received_at: int | None, world: World) -> int | None:
    """Return when the answer to something asked is due, seconds UTC; both nodes get the same second."""
    element = asked.element
    qualifiers = []
    if isinstance(element, CallRequest):
        qualifiers.append(LEVELS[element.level - 1])
    if isinstance(element, Question | CallRequest) and element.topic.known:
        qualifiers.append(element.topic.name.lower())
    precedence = asked.precedence.name.lower()
    return respond_by(asked.clock, received_at, element.name.lower(), precedence, world.deadlines, tuple(qualifiers))


def _asked(element: Element) -> tuple[int, ...]:
    """Return what is asked, each by its code; 0 where it is one thing, or asked in words alone."""
    return tuple(sorted({int(item) for item in element.items})) or (0,) if isinstance(element, Question) else (0,)


def _covers(reply: Element, asked: int) -> bool:
    """Say whether a reply is to one of the things asked: without items it is to all of them."""
    return not isinstance(reply, Answer) or not reply.items or asked in {int(item) for item in reply.items}


def _newest_of_each_party(items: Sequence[Item]) -> list[Item]:
    """Return each party's newest: no party's word replaces what another one said."""
    parties = sorted({item.party for item in items})
    return [head for party in parties for head in newest([item for item in items if item.party == party])]


def _replies(asked: Item, item: Item) -> bool:
    element = item.element
    if item.party == asked.party or not isinstance(element, EXPECTS.get(type(asked.element), ())):
        return False
    if item.status != asked.status:
        return False
    if isinstance(element, Receipt):
        return element.target == asked.id and element.level == Level.DELIVERED_TO_PRINCIPAL
    return getattr(element, "target", getattr(element, "about", None)) == asked.id


def _ignored(items: Sequence[Item], asked: Item) -> tuple[Ignored, ...]:
    kinds = tuple(kind for kind in EXPECTS.get(type(asked.element), ()) if kind not in (Receipt, Account))
    wrong: list[Ignored] = []
    for item in items[1:]:
        if isinstance(item.element, NoAnswer):
            if item.party != asked.party:
                wrong.append((item.id, "not_the_asker"))
        elif isinstance(item.element, kinds):
            if item.party == asked.party:
                wrong.append((item.id, "own_question"))
            elif item.status != asked.status:
                wrong.append((item.id, "another_status"))
    return tuple(sorted(wrong))


def _silence(items: Sequence[Item], asked: Item) -> tuple[tuple[bytes, int], ...]:
    said = [(item, item.element) for item in items if item.party == asked.party]
    return tuple(
        sorted(
            (item.id, element.due) for item, element in said
            if isinstance(element, NoAnswer) and element.target == asked.id
        )
    )  # fmt: skip


def _minutes(element: Element) -> int | None:
    return element.minutes if isinstance(element, Answer | CallReply) else None


def _code(element: Element) -> int:
    match element:
        case Answer(result=code) | CallReply(reply=code) | Clarification(cause=code):
            return int(code)
    return 0


def _beyond(replies: Sequence[Item], allowed: int) -> set[Item]:
    """Return the stand-bys that move nothing: before each of them its party had asked to wait as often as it may.

    A party counts what it had said itself, also at another of its nodes: no order of arrival changes that.
    """
    waits = [reply for reply in replies if _minutes(reply.element) is not None]
    places: defaultdict[int, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for wait in waits:
        insort(places[wait.party][wait.feed], wait.sequence)
    return {
        wait
        for wait in waits
        if sum(bisect_left(own, wait.past[feed]) for feed, own in places[wait.party].items()) >= allowed
    }


def _until(item: Item, items: Sequence[Item], world: World) -> int:
    minutes = _minutes(item.element)
    assert minutes is not None
    return stand_by(item.clock, _received(items, item), minutes, world.deadlines)


def _received(items: Sequence[Item], target: Item) -> int | None:
    """Return when another party's machine first had an entry; where none says so, when a person there had it."""
    times: dict[bool, list[int]] = {True: [], False: []}
    for each in items:
        said = each.element
        if isinstance(said, Receipt) and each.party != target.party and said.target == target.id:
            times[said.level == Level.RECEIVED].append(said.at)
    return min(times[True] or times[False], default=None)


def silences(
    states: Iterable[AskedState],
    party: int,
    at: int,
    next_level: Callable[[AskedState], int | None] = lambda _: None,
    staffed: Callable[[AskedState], bool | None] = lambda _: None,
) -> list[NoAnswer]:
    """Return the NO_ANSWER entries that a party's node may write at a moment: one for each deadline that has passed.

    By itself a node writes these, and only for what its own party asked.

    Args:
        next_level: returns the level of the ladder that is offered next (`contacts.next_level`).
        staffed: returns whether the other side's watch was stated as staffed at the deadline.
    """
    found = []
    for state in sorted(states, key=lambda each: each.key):
        deadline = state.deadline()
        if state.party != party or deadline is None or not state.overdue(at):
            continue
        if any(recorded == deadline for _, recorded in state.no_answer):
            continue
        opened = any(mark[2] >= Level.OPENED for mark in state.receipts_of(state.root))
        delivery = Delivery.OPENED if opened else Delivery.MACHINE_RECEIVED
        found.append(
            NoAnswer(
                target=state.root,
                due=deadline,
                asked_at=state.asked_at,
                delivery=Delivery.NOT_DELIVERED if state.received_at is None else delivery,
                received_at=state.received_at,
                staffed=staffed(state),
                next_level=next_level(state),
            )
        )
    return found


# the ladder of receipts


def rungs(marks: Iterable[ReceiptMark], entry: bytes) -> dict[int, tuple[ReceiptMark, ...]]:
    """Return the receipts of an entry by level, each sorted by time."""
    found: dict[int, list[ReceiptMark]] = {}
    for mark in marks:
        if mark[0] == entry:
            found.setdefault(mark[2], []).append(mark)
    return {level: tuple(sorted(each, key=lambda mark: (mark[3], mark))) for level, each in sorted(found.items())}


def missing_functions(
    required: Iterable[int], marks: Iterable[ReceiptMark], versions: Iterable[bytes]
) -> tuple[int, ...]:
    """Return the functions that must receipt a notice and have not receipted its newest versions.

    A change is a new notice to those who act on it: whoever had the old version has to say that the new one is there.

    Args:
        required: functions, by code, that the author or the charter asks for.
        versions: newest versions of the notice.
    """
    wanted = set(versions)
    had: dict[int, set[bytes]] = {}
    for entry, _, level, _, function in marks:
        if level == Level.PASSED and function:
            had.setdefault(function, set()).add(entry)
    return tuple(sorted(code for code in set(required) if not wanted <= had.get(code, set())))
