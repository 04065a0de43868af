"""What is suspended, and what never is; the charter as it is negotiated on the line."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from histories import HOUR, NOW, A, B, History, words, world_of
from openline.core.catalogue.codes import Topic
from openline.core.catalogue.dialogue import Item as Asked
from openline.core.catalogue.dialogue import Question
from openline.core.catalogue.element import Cover, CoverStatus, Element, FreeText
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText, OwnTerm, Resume, Scope, Suspend
from openline.core.catalogue.receipts import Level, Politics, Receipt
from openline.core.catalogue.talks import CallRequest, Media
from openline.core.record.entry import Status
from openline.core.situation.negotiation import CharterStage, charter_stage
from openline.core.situation.politics import (
    NEVER_SUSPENDED,
    ArticleState,
    SuspensionState,
    articles_digest,
    political_state,
    said_while_suspended,
    suspended,
)

WHY = Question(topic=Topic.OTHER, items=(Asked.REASON,))
PROTECTED = {"TEST", "RECEIPT", "DISTRESS", "KEY_EVENT", "RESUME"}
NUMBERS = {kind.name: number for number, kind in CATALOGUE.items()}


def suspend(since: int = NOW, **scope: Any) -> Suspend:
    return Suspend(scope=Scope(**scope), term=OwnTerm.SUSPENDED, since=since)


def held(history: History) -> list[SuspensionState]:
    return list(history.situation().states(SuspensionState))


def refused(
    history: History, element: Element = WHY, at: int = NOW, status: CoverStatus = CoverStatus.ACTUAL, **cover: Any
) -> bool:
    shown = Cover(element=element.number, status=status, sender="duty", **cover)
    return suspended(held(history), shown, element, at, history.world) is not None


# suspensions


def test_what_keeps_the_line_alive_cannot_be_suspended() -> None:
    """Each of them by itself, and all of them by a suspension of everything."""
    assert {kind for kind in CATALOGUE.values() if kind.number in NEVER_SUSPENDED} >= {
        CATALOGUE[NUMBERS[name]] for name in PROTECTED
    }
    history = History()
    history.say(A, suspend())

    assert refused(history)
    assert not refused(history, Receipt(target=bytes(32), level=Level.OPENED, at=NOW))


def test_a_suspension_that_names_a_test_loses_that_part_and_holds_for_the_rest() -> None:
    """Both nodes refuse the part; the rest is the author's right."""
    both, only = History(), History()
    both.say(A, suspend(kinds=(NUMBERS["TEST"], NUMBERS["QUESTION"])))
    only.say(A, suspend(kinds=(NUMBERS["TEST"],)))

    assert held(both)[0].refused_kinds == (NUMBERS["TEST"],)
    assert held(both)[0].scope.kinds == (NUMBERS["QUESTION"],)
    assert refused(both)
    assert held(only)[0].empty
    assert not refused(only)
    assert political_state(held(only), NOW) == Politics.OPEN


def test_the_charter_protects_more() -> None:
    """It adds kinds; there is no word with which it takes one away."""
    history = History(world_of(A, B, never_suspended=frozenset({WHY.number})))
    history.say(A, suspend())

    assert not refused(history)


@pytest.mark.parametrize(
    ("scope", "cover", "reached"),
    [
        ({"agreement": "NEW-START"}, {"agreement": "NEW-START"}, True),
        ({"agreement": "NEW-START"}, {"agreement": "LAUNCHES-1988"}, False),
        ({"agreement": "NEW-START"}, {}, False),
        ({"topics": (Topic.OTHER,)}, {}, True),
        ({"topics": (Topic.LAUNCH,)}, {}, False),
        ({"levels": (4, 5)}, {"level": 5}, True),
        ({"levels": (4, 5)}, {"level": 1}, False),
        ({"kinds": (30,)}, {}, True),
        ({"kinds": (21,)}, {}, False),
        ({"kinds": (30,), "levels": (5,)}, {"level": 1}, False),
    ],
)
def test_a_scope_reaches_what_matches_all_that_it_says(scope: Any, cover: Any, reached: bool) -> None:
    """Suspending one agreement leaves the others usable."""
    history = History()
    history.say(A, suspend(**scope))

    assert refused(history, **cover) is reached
    assert political_state(held(history), NOW) == Politics.PARTLY_SUSPENDED


def test_a_call_counts_at_the_level_that_it_asks_for() -> None:
    """A minister's calls are suspended, whoever sends the request."""
    history = History()
    history.say(A, suspend(levels=(4,)))
    call = CallRequest(
        call_id="1", media=Media.VOICE, level=4, topic=Topic.OTHER, proposed=(NOW, None, False), challenge=bytes(32)
    )

    assert refused(history, call, level=1)


def test_leaving_is_never_suspended() -> None:
    """One signature leaves the charter, also while everything is cut."""
    history = History()
    history.say(B, suspend())

    assert not refused(history, CharterStep(move=CharterMove.LEAVE, since=NOW))
    assert refused(history, CharterStep(move=CharterMove.REVIEW, since=NOW))


def test_only_its_author_takes_a_suspension_back() -> None:
    """A RESUME by the other side is kept and shown, and the suspension holds."""
    history = History()
    entry = history.say(A, suspend())
    theirs = history.say(B, Resume(target=entry, since=NOW))
    assert held(history)[0].ignored == ((theirs, "not_the_author"),)
    assert refused(history, at=NOW + HOUR)

    history.say(A, Resume(target=entry, since=NOW + HOUR))
    assert refused(history, at=NOW + HOUR - 1)
    assert not refused(history, at=NOW + HOUR)


def test_of_two_resumptions_the_later_holds_until_its_author_mends_it() -> None:
    """Two nodes of one party: the stricter, which is the suspension, holds meanwhile."""
    history = History(world_of(A, A, B))
    entry = history.say(0, suspend())
    history.say(0, Resume(target=entry, since=NOW))
    history.say(1, Resume(target=entry, since=NOW + HOUR), blind=True)
    first = held(history)
    history.say(1, Resume(target=entry, since=NOW))

    assert first[0].resumed_at == NOW + HOUR
    assert held(history)[0].resumed_at == NOW


def test_an_exercise_suspends_nothing_real() -> None:
    """And what is real does not stop an exercise."""
    history = History()
    entry = history.say(A, suspend(), status=Status.EXERCISE)
    wrong = history.say(A, Resume(target=entry, since=NOW), status=Status.ACTUAL)

    assert not refused(history)
    assert refused(history, status=CoverStatus.EXERCISE)
    assert political_state(held(history), NOW) == Politics.OPEN
    assert held(history)[0].ignored == ((wrong, "another_status"),)


def test_announced_against_actual_use_is_counted() -> None:
    """In August 2022 what was announced as cut was partly still used: good to know, and no reproach."""
    history = History()
    entry = history.say(A, suspend(kinds=(WHY.number,)))
    for node in (A, A, B):
        history.say(node, WHY, at=NOW + HOUR)
    history.say(A, WHY, status=Status.EXERCISE)
    history.say(A, Receipt(target=entry, level=Level.OPENED, at=NOW))

    counts = said_while_suspended(history.situation().threads, held(history), history.situation().governing)
    assert counts == {A: {entry: 2}}


# the charter


def article(number: int, text: str = "x", **fields: Any) -> CharterText:
    return CharterText(article=number, texts=(words(text), words(text, "zh")), **fields)


def step(move: CharterMove, *texts: tuple[bytes, CharterText], since: int = NOW, **fields: Any) -> CharterStep:
    digest = articles_digest([text for _, text in texts]) if texts else None
    return CharterStep(move=move, since=since, targets=tuple(entry for entry, _ in texts), digest=digest, **fields)


def stage(history: History, at: int = NOW + HOUR, parties: int = 2) -> CharterStage:
    return charter_stage(history.situation().items(CharterText, CharterStep), at, parties)


class Negotiation(History):
    """Two parties with the preamble and one article on the table."""

    def __init__(self) -> None:
        super().__init__()
        self.preamble, self.first = article(0, "preamble"), article(1, "draft")
        self.texts = [(self.say(A, text), text) for text in (self.preamble, self.first)]

    def both(self, move: CharterMove, *texts: tuple[bytes, CharterText], **fields: Any) -> None:
        for node in (A, B):
            self.say(node, step(move, *texts, **fields))


def test_a_charter_comes_into_force_by_two_signatures_and_is_left_by_one() -> None:
    """Draft, counter-text, agreement article by article, trial, in force, review, leaving."""
    history = Negotiation()
    counter = article(1, "counter", counters=history.texts[1][0])
    agreed = [history.texts[0], (history.say(B, counter), counter)]
    (table,) = [state for state in history.situation().states(ArticleState) if state.article == 1]
    assert {party for _, party in table.proposals} == {A, B}

    for text in agreed:
        history.say(A, step(CharterMove.AGREE_ARTICLE, text))
    assert stage(history).agreed == ()
    for text in agreed:
        history.say(B, step(CharterMove.AGREE_ARTICLE, text))
    assert stage(history).agreed == tuple((text.article, articles_digest([text])) for _, text in agreed)

    whole = articles_digest([text for _, text in agreed])
    history.both(CharterMove.BEGIN_TRIAL, *agreed, until=NOW + 9 * HOUR)
    assert stage(history).trial == ((whole, NOW + 9 * HOUR),)
    assert stage(history, NOW + 9 * HOUR).trial == ()

    history.say(A, step(CharterMove.PUT_IN_FORCE, *agreed))
    assert stage(history).in_force == ()
    history.say(B, step(CharterMove.PUT_IN_FORCE, *agreed))
    history.say(B, CharterStep(move=CharterMove.REVIEW, since=NOW, until=NOW + 5 * HOUR))
    assert stage(history).in_force == (whole,)
    assert stage(history).review_at == NOW + 5 * HOUR
    assert stage(history, NOW + 5 * HOUR).review_at is None

    history.say(B, CharterStep(move=CharterMove.LEAVE, since=NOW + 2 * HOUR))
    assert stage(history, NOW + HOUR).in_force == (whole,)
    left = stage(history, NOW + 2 * HOUR)
    assert (left.in_force, left.trial, left.left) == ((), (), ((B, NOW + 2 * HOUR),))

    history.say(B, step(CharterMove.PUT_IN_FORCE, *agreed))
    assert stage(history, NOW + 2 * HOUR).in_force == (), "coming back takes new steps of both"
    history.say(A, step(CharterMove.PUT_IN_FORCE, *agreed))
    assert stage(history, NOW + 2 * HOUR).in_force == (whole,)


def test_a_newer_charter_replaces_the_one_in_force_once_both_have_signed() -> None:
    """Until then the old one holds."""
    history = Negotiation()
    old, new = history.texts[:1], history.texts
    history.both(CharterMove.PUT_IN_FORCE, *old)
    history.say(A, step(CharterMove.PUT_IN_FORCE, *new))
    assert stage(history).in_force == (articles_digest([text for _, text in old]),)

    history.say(B, step(CharterMove.PUT_IN_FORCE, *new))
    assert stage(history).in_force == (articles_digest([text for _, text in new]),)


def test_an_article_is_agreed_while_each_party_s_last_word_agrees() -> None:
    """Nothing is agreed for good before the whole is: a party may take an article back, or agree to another text."""
    history = Negotiation()
    first = history.texts[1]
    history.both(CharterMove.AGREE_ARTICLE, first)
    assert [number for number, _ in stage(history).agreed] == [1]

    other = article(1, "other", counters=first[0])
    second = history.say(B, other), other
    history.say(B, step(CharterMove.AGREE_ARTICLE, second))
    assert stage(history).agreed == ()
    history.say(A, step(CharterMove.AGREE_ARTICLE, second))
    assert stage(history).agreed == ((1, articles_digest([other])),)

    history.say(B, CharterText(article=1, texts=(), counters=second[0], withdrawn=True))
    assert stage(history).agreed == ()
    tables = [state for state in history.situation().states(ArticleState) if state.article == 1]
    assert [party for _, party in tables[0].proposals] == [A]


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (lambda texts: step(CharterMove.PUT_IN_FORCE, (bytes(32), texts[0][1])), "text_not_held"),
        (lambda texts: step(CharterMove.PUT_IN_FORCE, texts[0], texts[0]), "article_twice"),
        (lambda texts: step(CharterMove.PUT_IN_FORCE, (texts[0][0], texts[1][1])), "another_digest"),
        (lambda texts: step(CharterMove.PUT_IN_FORCE, (texts[2][0], texts[0][1])), "withdrawn_text"),
    ],
)
def test_a_step_over_other_texts_binds_nobody(wrong: Any, why: str) -> None:
    """The digest is what both sign: over the texts that are held, each article once, none withdrawn."""
    history = Negotiation()
    gone = CharterText(article=2, texts=(), withdrawn=True)
    texts = [*history.texts, (history.say(A, gone), gone)]
    for node in (A, B):
        history.say(node, wrong(texts))

    found = stage(history)
    assert {reason for _, reason in found.ignored} == {why}
    assert found.in_force == ()


def test_an_exercised_negotiation_binds_nobody() -> None:
    """Only what is ACTUAL counts."""
    history = Negotiation()
    for node in (A, B):
        history.say(node, step(CharterMove.PUT_IN_FORCE, *history.texts), status=Status.EXERCISE)

    assert stage(history).in_force == ()


def test_the_digest_is_over_the_words_in_every_language_in_the_order_of_the_articles() -> None:
    """Whoever signs has the same texts in front of him, in whatever order they were written down."""
    one = CharterText(article=1, texts=(words("a", "en"), words("b", "zh")))
    same = CharterText(article=1, texts=(words("b", "zh"), words("a", "en")))
    others = [
        CharterText(article=2, texts=one.texts),
        CharterText(article=1, texts=one.texts[:1]),
        CharterText(article=1, texts=(FreeText(marker=one.texts[0].marker, language="en", text="a "), one.texts[1])),
    ]

    assert articles_digest([one]) == articles_digest([same])
    assert len({articles_digest([text]) for text in (one, *others)}) == 4
    assert articles_digest([one, others[0]]) != articles_digest([others[0], one])


# in any order


@st.composite
def dealings(draw: st.DrawFn) -> History:
    """Suspensions, resumptions and steps of both parties, two nodes of one of them."""
    history = History(world_of(A, B, B))
    texts = [(history.say(0, text), text) for text in (article(0), article(1))]
    targets = [bytes(32)]
    for _ in range(draw(st.integers(0, 9))):
        node, blind = draw(st.integers(0, 2)), draw(st.booleans())
        element: Any = draw(
            st.sampled_from(
                [
                    suspend(kinds=(1, 30)),
                    Resume(target=draw(st.sampled_from(targets)), since=draw(st.integers(NOW, NOW + 3))),
                    step(CharterMove.AGREE_ARTICLE, texts[1]),
                    step(CharterMove.PUT_IN_FORCE, *texts),
                    step(CharterMove.PUT_IN_FORCE, texts[0]),
                    CharterText(article=1, texts=(), counters=texts[1][0], withdrawn=True),
                    CharterStep(move=CharterMove.LEAVE, since=NOW),
                ]
            )
        )
        entry = history.say(node, element, blind=blind)
        if isinstance(element, Suspend):
            targets.append(entry)
    return history


@given(dealings(), st.randoms(use_true_random=False))
def test_both_nodes_hold_the_same_suspended_and_in_force(history: History, chance: Any) -> None:
    """Whatever arrives first."""
    other = list(history.said)
    chance.shuffle(other)
    ours, theirs = history.situation(), history.situation(other)

    def seen(situation: Any) -> Any:
        suspensions = {state.key: state for state in situation.states(SuspensionState)}
        return suspensions, charter_stage(situation.items(CharterText, CharterStep), NOW + HOUR, 2)

    assert seen(ours) == seen(theirs)
    assert ours.fingerprint() == theirs.fingerprint()
