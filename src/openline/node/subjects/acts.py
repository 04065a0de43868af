"""The acts that belong to the pages of subjects: each makes the one element that says it, at the moment of the act.

Two actions at the desk: choose, confirm. Role, second person and office keys hold here as for whatever is sent.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

from openline.core import encoding
from openline.core.catalogue.dialogue import Question
from openline.core.catalogue.element import Element
from openline.core.catalogue.incidents import Account
from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText, Resume, Suspend
from openline.core.catalogue.receipts import LineStatus, Transport
from openline.core.catalogue.talks import Commitment, CommitmentState, Crisis, CrisisStep, Meeting, MeetingStep, Readout
from openline.core.errors import Misuse, Said
from openline.core.rules.release import release_rule
from openline.core.rules.roles import Role
from openline.core.situation.incidents import usual_questions
from openline.core.situation.item import Item
from openline.core.situation.politics import SuspensionState, articles_digest, political_state
from openline.core.situation.state import newest
from openline.core.situation.talks import MeetingState
from openline.node.board import Board
from openline.node.officers import Actor
from openline.node.reading import resolve
from openline.node.readouts import newest_of
from openline.node.subjects.asked import questions_about
from openline.node.subjects.card import Look
from openline.node.subjects.charter import Articles

if TYPE_CHECKING:
    from openline.node.sending import Sender
    from openline.node.service import Service

MAX_MINUTES: Final = 7 * 24 * 60
Done = dict[str, Any]
E = TypeVar("E", bound=Element)


_VERBS: Final[Mapping[str, tuple[str, type[Element]]]] = {
    "charter.agree": ("agree_article", CharterStep),
    "charter.withdraw": ("withdraw_article", CharterText),
    "charter.trial": ("begin_trial", CharterStep),
    "charter.force": ("put_in_force", CharterStep),
    "crisis.contact": ("keep_contact", Crisis),
    "crisis.close": ("close_crisis", Crisis),
    "meeting.agree": ("agree_meeting", Meeting),
    "meeting.held": ("meeting_held", Meeting),
    "meeting.not-held": ("meeting_not_held", Meeting),
    "readout.agree": ("agree_points", Readout),
    "commitment.make": ("commit", Commitment),
    "commitment.done": ("commitment_done", Commitment),
    "commitment.withdraw": ("withdraw_commitment", Commitment),
    "suspension.resume": ("resume", Resume),
    "incident.ask": ("ask_of_incident", Question),
    "launch.ask": ("ask_of_launch", Question),
    "line.staffed": ("staffed", LineStatus),
    "line.unstaffed": ("unstaffed", LineStatus),
}
"""By act: the method that carries it out, and the element that it says."""
SUBJECT_ACTS: Final = frozenset(_VERBS)


def waits_for_people(act: str, by: Actor | None, agreed: Mapping[str, int]) -> bool:
    """Say whether what an act says stays a draft until others release or sign it.

    Args:
        by: who would act; None where nobody is signed in, as at the command line.
        agreed: the charter's words.
    """
    _, said = _VERBS[act]
    rule = release_rule(said.name.lower(), agreed=agreed)
    may = by is None or Role.RELEASE in by.roles
    return not may or rule.persons > 1 or rule.office_key_holders > 0


class NothingToSay(Misuse):
    """The act does not go with the entry that it names, as things stand now."""

    code = "nothing_to_say"
    hint = "look at its page again: something may have been said since"


class SubjectActs:
    """What is said from the pages of subjects."""

    def __init__(self, service: "Service", sender: "Sender") -> None:
        self._service, self._sender = service, sender

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {verb: getattr(self, method) for verb, (method, _) in _VERBS.items()}

    # the charter

    def agree_article(self, *, target: str, **how: Any) -> Done:
        """Agree to the text of one article: the other side's, or our own."""
        item, text = self._named(target, CharterText, how)
        digest = articles_digest([text])
        made = CharterStep(move=CharterMove.AGREE_ARTICLE, since=self._service.now(), targets=(item.id,), digest=digest)
        return self._say(made, item.id, **how)

    def withdraw_article(self, *, target: str, **how: Any) -> Done:
        item, text = self._named(target, CharterText, how, own=True)
        made = CharterText(article=text.article, texts=(), withdrawn=True, counters=item.id)
        return self._say(made, item.id, **how)

    def begin_trial(self, *, target: str, **how: Any) -> Done:
        return self._sign(CharterMove.BEGIN_TRIAL, how)

    def put_in_force(self, *, target: str, **how: Any) -> Done:
        return self._sign(CharterMove.PUT_IN_FORCE, how)

    def _sign(self, move: CharterMove, how: dict[str, Any]) -> Done:
        """Sign the articles that the other side has signed, else all that both have agreed, one by one."""
        board = self._board(how)
        articles = Articles(Look(board, self._service.now(), self._service.reader(), self._service.node))
        targets = articles.to_sign(move)
        if not targets:
            raise NothingToSay("no article is agreed that was not signed", said=Said("no-article-agreed"))
        digest = articles_digest([articles.texts[target][1] for target in targets])
        made = CharterStep(move=move, since=self._service.now(), targets=targets, digest=digest)
        return self._say(made, int(move), **how)

    # crises

    def keep_contact(self, *, target: str, minutes: int, **how: Any) -> Done:
        """Say that we are there, and when we shall be heard of again."""
        if not 1 <= minutes <= MAX_MINUTES:
            raise Misuse(f"no contact in {minutes} minutes", hint="1 minute to a week", said=Said("contact-minutes"))
        item, crisis = self._named(target, Crisis, how)
        made = Crisis(
            crisis_id=crisis.crisis_id, step=CrisisStep.CONTACT, next_contact=self._service.now() + minutes * 60,
            rhythm=minutes * 60, opened_by=self._root(item, how).id,
        )  # fmt: skip
        return self._say(made, item.id, minutes, **how)

    def close_crisis(self, *, target: str, **how: Any) -> Done:
        item, crisis = self._named(target, Crisis, how)
        root = self._root(item, how).id
        return self._say(Crisis(crisis_id=crisis.crisis_id, step=CrisisStep.CLOSED, opened_by=root), root, **how)

    # meetings

    def agree_meeting(self, *, target: str, **how: Any) -> Done:
        """Agree to the very terms that the other side has on the table."""
        item, offer = self._named(target, Meeting, how, own=False)
        made = Meeting(
            meeting_id=offer.meeting_id, step=MeetingStep.AGREED, window=offer.window, agenda=offer.agenda,
            place=offer.place, media=offer.media, zone=offer.zone, every=offer.every, previous=item.id,
        )  # fmt: skip
        return self._say(made, item.id, **how)

    def meeting_held(self, *, target: str, **how: Any) -> Done:
        return self._report(MeetingStep.HELD, target, how)

    def meeting_not_held(self, *, target: str, **how: Any) -> Done:
        return self._report(MeetingStep.NOT_HELD, target, how)

    def _report(self, step: MeetingStep, target: str, how: dict[str, Any]) -> Done:
        """Say of the latest date that has begun, and of which we have said nothing, whether it was held."""
        item, _ = self._named(target, Meeting, how)
        board = self._board(how)
        state = board.situation.state_of(item.id)
        if not isinstance(state, MeetingState):
            raise NothingToSay("this meeting is not in force", said=Said("meeting-not-in-force"))
        at, ours = self._service.now(), board.line.party
        begun = [date for date in state.dates(at) if date.start <= at and ours not in date.by]
        if not begun:
            raise NothingToSay(
                "no date of this meeting has begun of which nothing was said", said=Said("no-date-to-report")
            )
        first, end, alternate = state.window
        start = begun[-1].start
        window = (start, None if end is None else end + start - first, alternate)
        agreed = state.agreed[0][1] if state.agreed else state.root
        made = Meeting(meeting_id=state.meeting_id, step=step, window=window, previous=agreed)
        return self._say(made, int(step), item.id, **how)

    # readouts and commitments

    def agree_points(self, *, target: str, points: Sequence[int], **how: Any) -> Done:
        """Take points of the other side's readout into our own, byte for byte: what both have written so is agreed."""
        item, theirs = self._named(target, Readout, how, own=False)
        wanted = {point.no: point for point in theirs.proposed if point.no in set(points)}
        if not wanted or len(wanted) != len(set(points)):
            raise NothingToSay("its author's readout does not propose these points", said=Said("points-not-proposed"))
        held = newest_of(self._board(how), item.id, ours=True)
        ours = None if held is None else held[1]
        kept = {} if ours is None else {point.no: point for point in ours.proposed}
        made = Readout(
            about=theirs.about,
            proposed=tuple(point for _, point in sorted({**kept, **wanted}.items())),
            stated_by_us=() if ours is None else ours.stated_by_us,
            stated_by_them=() if ours is None else ours.stated_by_them,
            follow_up=() if ours is None else ours.follow_up,
            publish=theirs.publish if ours is None else ours.publish,
            replies_to=item.id,
        )
        return self._say(made, item.id, sorted(wanted), **how)

    def commit(self, *, target: str, point: int, **how: Any) -> Done:
        """Commit to what a readout says that we shall do."""
        item, readout = self._named(target, Readout, how)
        if not 1 <= point <= len(readout.follow_up):
            raise NothingToSay(f"the readout has no follow-up {point}", said=Said("no-such-follow-up"))
        task = readout.follow_up[point - 1]
        made = Commitment(
            commitment_id=f"{item.id.hex()[:12]}/{point}", what=task.what, owner=task.owner,
            state=CommitmentState.OPEN, due=task.due,
        )  # fmt: skip
        return self._say(made, item.id, point, **how)

    def commitment_done(self, *, target: str, **how: Any) -> Done:
        return self._settle(CommitmentState.DONE, target, how)

    def withdraw_commitment(self, *, target: str, **how: Any) -> Done:
        return self._settle(CommitmentState.WITHDRAWN, target, how)

    def _settle(self, state: CommitmentState, target: str, how: dict[str, Any]) -> Done:
        item, _ = self._named(target, Commitment, how, own=True)
        board = self._board(how)
        threads = board.situation.threads
        thread = threads.thread(threads.key_of(item.id))
        (now, *_rest) = newest([each for each in thread if isinstance(each.element, Commitment)])
        assert isinstance(now.element, Commitment)
        said = now.element
        made = Commitment(
            commitment_id=said.commitment_id, what=said.what, owner=said.owner, state=state, due=said.due,
            review_at=said.review_at,
        )  # fmt: skip
        return self._say(made, int(state), item.id, **how)

    # suspensions, incidents, the watch

    def resume(self, *, target: str, **how: Any) -> Done:
        item, _ = self._named(target, Suspend, how, own=True)
        return self._say(Resume(target=item.id, since=self._service.now()), item.id, **how)

    def ask_of_incident(self, *, target: str, **how: Any) -> Done:
        """Ask those of the seven usual questions about an account that we have not asked yet."""
        item, _ = self._named(target, Account, how, own=False)
        board = self._board(how)
        question = usual_questions(item.id, questions_about(board, item.id))
        if question is None:
            raise NothingToSay("all usual questions about it were asked", said=Said("all-was-asked"))
        return self._say(question, item.id, **how)

    def ask_of_launch(self, *, target: str, **how: Any) -> Done:
        """Ask what follows from an observed launch with which no notice is consistent."""
        return self._sender.ready_question(observed=target, **how)

    def staffed(self, *, target: str = "", **how: Any) -> Done:
        return self._say(self._status(how, staffed=True), 1, **how)

    def unstaffed(self, *, target: str = "", **how: Any) -> Done:
        return self._say(self._status(how, staffed=False), 0, **how)

    def _status(self, how: dict[str, Any], *, staffed: bool) -> LineStatus:
        """Return what a person says of our watch; whether bytes travel and how the parties deal the node knows."""
        board = self._board(how)
        up = self._service.link_words(board.line.id) == "up"
        politics = political_state(board.situation.states(SuspensionState), self._service.now())
        return LineStatus(transport=Transport.UP if up else Transport.DOWN, staffed=staffed, politics=politics)

    # what they stand on

    def _board(self, how: dict[str, Any]) -> Board:
        return self._service.board(self._service.line(how.get("line")))

    def _named(self, target: str, kind: type[E], how: dict[str, Any], *, own: bool | None = None) -> tuple[Item, E]:
        """Return the entry that an act names, which is of this kind, and ours or not where that counts."""
        board = self._board(how)
        item = resolve(board, target)
        if not isinstance(item.element, kind) or own not in (None, item.party == board.line.party):
            whose = board.line.name_of(item.node)
            raise NothingToSay(f"entry {item.id.hex()[:12]} is a {item.element.name} of {whose}")
        return item, item.element

    def _root(self, item: Item, how: dict[str, Any]) -> Item:
        board = self._board(how)
        state = board.situation.state_of(item.id)
        return item if state is None else board[state.root]

    def _say(self, made: Element, *asked: Any, **how: Any) -> Done:
        """Say it; the same request again asks for the same, whatever the clock says by then."""
        return self._sender.made(made, content=encoding.encode([made.name, *asked]), **how)
