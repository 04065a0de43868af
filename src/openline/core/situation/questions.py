"""What is asked and by when an answer is due; what came back; who should have had it by now (spec 8.3).

A deadline is computed and never sent: from the later of the author's time and the time of the other side's machine
receipt, by the charter. Silence after it says nothing of why. A stand-by sets a new deadline in place of the old one.
"""

from collections.abc import Iterable, Sequence

from openline.core.catalogue.dialogue import Answer, Delivery, NoAnswer, PrincipalMessage, Question
from openline.core.catalogue.element import Element
from openline.core.catalogue.incidents import Account, Clarification
from openline.core.catalogue.receipts import Level, Receipt
from openline.core.catalogue.talks import CallReply, CallRequest
from openline.core.rules.deadlines import Verdict, respond_by, stand_by, verdict
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
        received_at: the earliest time at which the other side's machine says it had it; None without a receipt.
        due: when the answer is due; None if nothing is owed.
        answers: [entry, party, code] of the newest replies, stand-bys left out; concurrent ones stand side by side.
        standing_by: until when the other side asked to wait.
        no_answer: the entries that recorded silence.
        disputed: the newest replies contradict each other.
    """

    asked_at: int
    received_at: int | None
    due: int | None
    answers: tuple[tuple[bytes, int, int], ...] = ()
    standing_by: int | None = None
    no_answer: tuple[bytes, ...] = ()
    disputed: bool = False

    def verdict(self, at: int) -> Verdict:
        """Return how it stands at a moment, seconds UTC."""
        due = self.due if self.standing_by is None else max(self.standing_by, self.asked_at)
        return verdict(due, at, received=self.received_at is not None, answered=bool(self.answers))

    def overdue(self, at: int) -> bool:
        """Say whether its deadline has passed without an answer."""
        return self.verdict(at) in (Verdict.NO_ANSWER, Verdict.NOT_DELIVERED)

    def deadline(self) -> int | None:
        """Return the deadline that counts now: the stand-by's where there is one."""
        return self.due if self.standing_by is None else self.standing_by


def fold_asked(items: Sequence[Item], world: World) -> AskedState:
    """Return how far something asked has come."""
    root = items[0]
    replies = [item for item in items if _replies(root, item)]
    waits = [item for item in replies if _minutes(item.element) is not None]
    heads = newest(replies)
    final = [item for item in heads if item not in waits]
    codes = {_code(item.element) for item in final}
    received = _received(items, root)
    standing = [_until(item, items, world) for item in heads if item in waits]
    shared = common(items)
    return AskedState(
        key=root.id,
        **shared,
        ignored=_ignored(items, root),
        asked_at=root.clock,
        received_at=received,
        due=due(root, received, world),
        answers=tuple(sorted((item.id, item.party, _code(item.element)) for item in final)),
        standing_by=max(standing, default=None),
        no_answer=tuple(sorted(item.id for item in items if isinstance(item.element, NoAnswer))),
        disputed=len(codes) > 1,
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


def _replies(asked: Item, item: Item) -> bool:
    element = item.element
    if item.party == asked.party or not isinstance(element, EXPECTS.get(type(asked.element), ())):
        return False
    if isinstance(element, Receipt):
        return element.target == asked.id and element.level == Level.DELIVERED_TO_PRINCIPAL
    return getattr(element, "target", getattr(element, "about", None)) == asked.id


def _ignored(items: Sequence[Item], asked: Item) -> tuple[Ignored, ...]:
    kinds = tuple(kind for kind in EXPECTS.get(type(asked.element), ()) if kind not in (Receipt, Account))
    wrong = [
        (item.id, "own_question") for item in items[1:] if item.party == asked.party and isinstance(item.element, kinds)
    ]
    return tuple(sorted(wrong))


def _minutes(element: Element) -> int | None:
    return element.minutes if isinstance(element, Answer | CallReply) else None


def _code(element: Element) -> int:
    match element:
        case Answer(result=code) | CallReply(reply=code) | Clarification(cause=code):
            return int(code)
    return 0


def _until(item: Item, items: Sequence[Item], world: World) -> int:
    minutes = _minutes(item.element)
    assert minutes is not None
    return stand_by(item.clock, _received(items, item), minutes, world.deadlines)


def _received(items: Sequence[Item], target: Item) -> int | None:
    times = [
        each.element.at
        for each in items
        if isinstance(each.element, Receipt)
        and each.party != target.party
        and each.element.target == target.id
        and each.element.level == Level.RECEIVED
    ]
    return min(times, default=None)


def silences(states: Iterable[AskedState], party: int, at: int, next_level: int | None = None) -> list[NoAnswer]:
    """Return the NO_ANSWER entries that a party's node may write at a moment: one for each deadline that has passed.

    By itself a node writes these, and only for what its own party asked.
    """
    found = []
    for state in sorted(states, key=lambda each: each.key):
        ended = state.verdict(at)
        deadline = state.deadline()
        if state.party != party or state.no_answer or deadline is None:
            continue
        if ended not in (Verdict.NO_ANSWER, Verdict.NOT_DELIVERED):
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
                next_level=next_level,
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
