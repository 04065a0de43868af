"""Talks on paper: crises with their rhythm, meetings and calls asked for, readouts compared, commitments."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from openline.core.catalogue.rendering import code_words, harmless, kebab
from openline.core.catalogue.talks import CallRequest, CommitmentState, Crisis, MeetingStep, Readout
from openline.core.situation.item import Item
from openline.core.situation.questions import AskedState
from openline.core.situation.readouts import Line, Section, Standing, compare
from openline.core.situation.state import State
from openline.core.situation.talks import OFFERS, Became, CrisisState, MeetingState, Pledge
from openline.node.readouts import TALKED_OF, head_words, standing_words, text_beside
from openline.node.subjects.asked import asked
from openline.node.subjects.card import Card, Look, act, cell, form, of_thread, table

USUAL_CONTACT_MIN = 30
_OUTCOMES = {
    Became.HELD: ("meeting-step-held", "done"),
    Became.NOT_HELD: ("meeting-step-not-held", "disputed"),
    Became.DISPUTED: ("situation-disputed", "disputed"),
    Became.AHEAD: ("situation-planned", ""),
    Became.NO_REPORT: ("not-stated", ""),
}


# crises


def crises(look: Look) -> Iterator[Card]:
    for state in look.board.situation.states(CrisisState):
        yield _crisis(look, state)


def _crisis(look: Look, state: CrisisState) -> Card:
    deadlines = look.board.situation.governing(look.board[state.root]).deadlines
    beats = [
        [
            cell(
                look.say("level-received") if beat.step == "received" else look.say(f"crisis-step-{kebab(beat.step)}")
            ),
            cell(look.clock(beat.due)),
            cell(look.clock(beat.done_at), "overdue" if beat.missed else "done" if beat.done_at else ""),
        ]
        for beat in state.beats(look.at, deadlines)
    ]
    due = dict(state.due)
    contacts = [
        [cell(look.party(party)), cell(look.clock(said)), _next_contact(look, due.get(party), party in state.closed)]
        for party, said in state.contacts
    ]
    heads = [look.say(key) for key in ("field-step", "column-due", "head-when")]
    ends = [look.say(key) for key in ("column-party", "field-last-ok", "field-next-contact")]
    tone = "done" if not state.goes_on() else "overdue" if state.missed(look.at) else "open"
    standing = "; ".join(look.say("contact-missed", at=look.clock(at)) for _, at in state.missed(look.at))
    stands = look.say("crisis-step-closed") if tone == "done" else standing or look.say("situation-open")
    acts = []
    if state.goes_on():
        minutes = _rhythm_min(look, state)
        acts.append(act("crisis.contact", look.say("act-crisis-contact"), state.root, minutes=minutes))
        if look.ours not in state.closed:
            acts.append(act("crisis.close", look.say("act-crisis-close"), state.root))
    tables = (table(look.say("crisis-first-hour"), heads, beats), table(look.say("field-rhythm"), ends, contacts))
    return of_thread(
        look, state, standing=stands, tone=tone, due=state.next_contact(), tables=tables, acts=tuple(acts),
        forms=(_to_write_down(look, state),),
    )  # fmt: skip


def _next_contact(look: Look, due: int | None, closed: bool) -> dict[str, str]:
    if closed or due is None:
        return cell(look.say("crisis-step-closed"), "done")
    return cell(look.clock(due), "overdue" if look.at > due else "open")


def _rhythm_min(look: Look, state: CrisisState) -> int:
    rhythms = [
        item.element.rhythm
        for item in look.thread(state)
        if isinstance(item.element, Crisis) and item.element.rhythm is not None
    ]
    return max(1, min(rhythms) // 60) if rhythms else USUAL_CONTACT_MIN


# meetings, and calls asked for


def meetings(look: Look) -> Iterator[Card]:
    for state in look.board.situation.states(State):
        if isinstance(state, MeetingState):
            yield _meeting(look, state)
        elif isinstance(state, AskedState) and state.element == CallRequest.number:
            yield replace(asked(look, state), forms=(_to_write_down(look, state),))


def _to_write_down(look: Look, state: State) -> dict[str, Any]:
    return form("readout", look.say("desk-write-new", kind=look.say("element-readout")), state.root)


def _meeting(look: Look, state: MeetingState) -> Card:
    dates = state.dates(look.at)
    ahead = [date for date in dates if date.became is Became.AHEAD]
    rows = [
        [
            cell(look.clock(date.start)),
            cell(look.clock(date.end)),
            cell(look.say(_OUTCOMES[date.became][0]), _OUTCOMES[date.became][1]),
            cell(look.words.listed([look.party(party) for party in date.by]) if date.by else ""),
        ]
        for date in reversed(dates)
    ]
    heads = [look.say(key) for key in ("column-start", "column-end", "head-state", "field-stated-by")]
    step = code_words(MeetingStep(state.step), look.words)
    tones = {MeetingStep.AGREED: "agreed", MeetingStep.HELD: "done", MeetingStep.NOT_HELD: "disputed"}
    acts = [
        act("meeting.agree", look.say("act-meeting-agree", party=look.party(party)), entry)
        for entry, party, offered in state.offers
        if party != look.ours and MeetingStep(offered) in OFFERS and not state.agreed
    ]
    past = [date for date in dates if date.start <= look.at and look.ours not in date.by]
    if past and state.step in (MeetingStep.AGREED, MeetingStep.HELD, MeetingStep.NOT_HELD):
        acts += [
            act(f"meeting.{kind}", look.say(f"act-meeting-{kind}", at=look.clock(past[-1].start)), state.root)
            for kind in ("held", "not-held")
        ]
    return of_thread(
        look, state, standing=step, tone=tones.get(MeetingStep(state.step), "open"),
        due=ahead[0].start if ahead else None, tables=(table("", heads, rows),), acts=tuple(acts),
        forms=(_to_write_down(look, state),),
    )  # fmt: skip


# readouts


def readouts(look: Look) -> Iterator[Card]:
    threads = look.board.situation.threads
    for state in look.board.situation.states(State):
        # what was said in a thread decides, not what it began with; a thread without a readout is not read whole
        if state.element in _TALKED_OF and any(isinstance(item.element, Readout) for item in threads.thread(state.key)):
            yield _readout(look, state)


_TALKED_OF = frozenset(each.number for each in (Readout, *TALKED_OF))


_TONES = {Standing.AGREED: "agreed", Standing.WRITTEN_ALIKE: "agreed", Standing.DIFFERENT: "disputed"}


def _readout(look: Look, state: State) -> Card:
    thread = look.thread(state)
    lacking = {entry for entry, _ in state.ignored}
    compared = compare(item for item in thread if item.id not in lacking)
    newest_of = dict(compared.readouts)
    theirs = newest_of.get(look.theirs)
    rows, picks = [], []
    for line in compared.lines:
        texts = dict(line.texts)
        columns = [cell(text_beside(line, p, look.words) if p in texts else "–") for p in (look.ours, look.theirs)]
        said = standing_words(look.board, line, look.words)
        if line.section == Section.POINTS and line.no in compared.no_longer:
            said = f"{look.say('readout-no-longer')}; {said}"
        rows.append([cell(head_words(line, look.words)), *columns, cell(said, _TONES.get(line.standing, "open"))])
        picks.append(line.no if _can_be_taken(line, look.theirs) else 0)
    heads = [look.say("head-what"), look.party(look.ours), look.party(look.theirs), look.say("head-stands")]
    disputed = compared.disputed()
    tone = "agreed" if compared.lines and not disputed else "disputed"
    counted = look.say("readout-counted", agreed=str(len(compared.agreed())), disputed=str(len(disputed)))
    acts = []
    if theirs is not None and any(picks):
        acts.append(act("readout.agree", look.say("act-readout-agree"), theirs, points=True))
    acts += _to_commit(look, thread, [entry for _, entry in compared.readouts])
    title = look.say("readout-of", about=of_thread(look, state).title)
    own = form("readout", look.say("act-readout-write"), theirs or state.root)
    return of_thread(
        look, state, title=title, standing=counted, tone=tone, acts=tuple(acts), forms=(own,),
        tables=(table("", heads, rows, picks),),
    )  # fmt: skip


def _can_be_taken(line: Line, theirs: int) -> bool:
    return line.section == Section.POINTS and line.standing != Standing.AGREED and theirs in dict(line.texts)


def _to_commit(look: Look, thread: Sequence[Item], readouts_: Sequence[bytes]) -> Iterator[dict[str, Any]]:
    """Offer to commit to what the newest readouts say that our own side will do."""
    offered = set()
    for item in thread:
        if item.id not in readouts_ or not isinstance(item.element, Readout):
            continue
        for number, task in enumerate(item.element.follow_up, 1):
            name = (task.owner, task.due, task.what.text)
            if task.owner.casefold() != look.line.ours.name.casefold() or name in offered:
                continue
            offered.add(name)
            what = harmless(task.what.text)
            words = look.say("act-commitment-make", what=what, at=look.clock(task.due))
            yield act("commitment.make", words, item.id, point=number)


# commitments


def commitments(look: Look) -> Iterator[Card]:
    for state in look.board.situation.states(Pledge):
        yield _pledge(look, state)


def _pledge(look: Look, state: Pledge) -> Card:
    date = state.review_at if state.due is None else state.due
    stands = CommitmentState.OVERDUE if state.overdue(look.at) else CommitmentState(state.state)
    tones = {CommitmentState.OVERDUE: "overdue", CommitmentState.OPEN: "open", CommitmentState.DONE: "done"}
    facts = [(look.say("commitment-given-by"), look.party(state.party))]
    if state.first_due is not None and state.first_due != state.due:
        facts.append((look.say("commitment-first-due"), look.clock(state.first_due)))
    acts = []
    if state.party == look.ours and state.to_be_done():
        acts = [
            act(f"commitment.{kind}", look.say(f"act-commitment-{kind}"), state.root) for kind in ("done", "withdraw")
        ]
    return of_thread(
        look, state, standing=code_words(stands, look.words), tone=tones.get(stands, ""),
        due=date if state.to_be_done() else None, facts=tuple(facts), acts=tuple(acts),
    )  # fmt: skip
