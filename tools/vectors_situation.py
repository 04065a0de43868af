"""Vectors of chapter 8: deadlines, what a charter's step signs, sign-offs of office keys."""

from typing import Any

from vector_world import ISSUED, LINE, Cases, signer

from openline.core.catalogue.codes import Marker
from openline.core.catalogue.element import Cover, CoverStatus, FreeText
from openline.core.catalogue.parts import SignOff, write_parts
from openline.core.catalogue.politics import CharterText, OwnTerm, Scope, Suspend, Term
from openline.core.identity import SoftwareSigner
from openline.core.rules.deadlines import respond_by
from openline.core.situation.politics import articles_bytes, articles_digest
from openline.core.situation.release import sign_off, sign_off_message

DAY = 86_400
HOUR = 3600
TRIAL, FORCE, LEAVE = 2, 3, 5
ENTRIES = tuple(bytes([number]) * 32 for number in (1, 2, 3))
PREAMBLE = [0, [["en", "Receipt is not consent."], ["uk", "Отримання не є згодою."]], []]
FIRST = [1, [["en", "The line is open at all times."], ["uk", "Лінія відкрита завжди."]], []]
COUNTER = [1, [["en", "The line is open by day."], ["uk", "Лінія відкрита вдень."]], []]
ANSWERS: list[Any] = [2, [["en", "Questions are answered within a day."]], [["question", 86_400], ["stand_bys", 1]]]
WITHDRAWN: list[Any] = [2, [], []]


def situation() -> Cases:
    cases = Cases("What both nodes compute from the record alike (spec chapter 8).")
    _deadlines(cases)
    _articles(cases)
    _sign_offs(cases)
    _governing(cases)
    return cases


def _deadlines(cases: Cases) -> None:
    def given(element: str, precedence: str = "routine", *qualifiers: str, **more: Any) -> dict[str, Any]:
        usual = {"clock": ISSUED, "received_at": ISSUED, "deadlines": {}}
        return {"element": element, "precedence": precedence, "qualifiers": list(qualifiers), **usual, **more}

    def due(name: str, rule: str, asked: dict[str, Any]) -> None:
        moment = respond_by(
            asked["clock"], asked["received_at"], asked["element"], asked["precedence"], asked["deadlines"],
            asked["qualifiers"],
        )  # fmt: skip
        cases.good(name, rule, "deadline", asked, due=moment)

    due("a call with a minister is asked for 48 hours ahead", "8.3.2", given("call_request", "routine", "ministry"))
    due("received after the author's time", "8.3.2", given("question", received_at=ISSUED + 300))
    due("received before it was written, by a slow clock", "8.3.2", given("question", received_at=ISSUED - 300))
    due("no receipt", "8.3.2", given("question", received_at=None))
    due("a receipt from the far future counts a week", "8.3.2", given("question", received_at=ISSUED + 900 * DAY))
    due("a flash", "8.3.3", given("question", "flash"))
    due("a flash about a launch", "8.3.3", given("question", "flash", "launch"))
    due("what is more urgent is due no later", "8.3.3", given("question", "flash", deadlines={"question.priority": 60}))
    due("the charter's word", "8.3.3", given("question", deadlines={"question": 900}))
    due(
        "the charter's word for all, ours for a flash",
        "8.3.3",
        given("question", "flash", deadlines={"question": 7200}),
    )
    due("nothing is owed", "8.3.3", given("signal", "flash"))
    cases.bad("no such precedence", "8.3.3", "deadline", given("question", "urgent"), "misuse")


def _texts(*articles: list[Any]) -> list[CharterText]:
    return [
        CharterText(
            article=number,
            texts=tuple(FreeText(marker=Marker.INFORMATION, language=lang, text=text) for lang, text in texts),
            withdrawn=not texts,
            terms=tuple(Term(word=word, number=count) for word, count in terms),
        )
        for number, texts, terms in articles
    ]


def _articles(cases: Cases) -> None:
    whole = articles_digest(_texts(PREAMBLE, FIRST))
    for name, articles in (
        ("a preamble and an article", [PREAMBLE, FIRST]),
        ("one article", [FIRST]),
        ("an article with numbers", [ANSWERS]),
        ("its words in another order", [[2, ANSWERS[1], ANSWERS[2][::-1]]]),
        ("languages in another order", [[1, FIRST[1][::-1], []]]),
        ("articles in another order", [FIRST, PREAMBLE]),
        ("one language less", [[1, FIRST[1][:1], []]]),
    ):
        texts = _texts(*articles)
        cases.good(
            name, "8.5.2", "articles.digest", {"articles": articles},
            covered=articles_bytes(texts).hex(), digest=articles_digest(texts).hex(),
        )  # fmt: skip

    held = [[entry.hex(), text] for entry, text in zip(ENTRIES, (PREAMBLE, FIRST, WITHDRAWN), strict=True)]

    def step(*targets: bytes, digest: bytes = whole) -> dict[str, Any]:
        return {"held": held, "targets": [target.hex() for target in targets], "digest": digest.hex()}

    cases.good("a step over the texts that it names", "8.5.3", "charter_step.check", step(*ENTRIES[:2]))
    counter = articles_digest(_texts(PREAMBLE, COUNTER))
    bare = articles_digest(_texts([*ANSWERS[:2], []]))
    numbered = [[ENTRIES[0].hex(), ANSWERS]]
    cases.bad(
        "the digest of the article without its numbers", "8.5.2", "charter_step.check",
        {"held": numbered, "targets": [ENTRIES[0].hex()], "digest": bare.hex()}, "another_digest",
    )  # fmt: skip
    for name, given, fails in (
        ("the digest of other texts", step(*ENTRIES[:2], digest=counter), "another_digest"),
        ("the articles in another order", step(*ENTRIES[1::-1]), "another_digest"),
        ("a text that is not held", step(ENTRIES[0], bytes(32)), "text_not_held"),
        ("a text that is withdrawn", step(ENTRIES[0], ENTRIES[2]), "withdrawn_text"),
        ("one article twice", step(ENTRIES[0], ENTRIES[0]), "article_twice"),
    ):
        cases.bad(name, "8.5.3", "charter_step.check", given, fails)


def _sign_offs(cases: Cases) -> None:
    key, other = signer(0x31), signer(0x32)
    element = Suspend(scope=Scope(agreement="X-1"), term=OwnTerm.SUSPENDED, since=ISSUED)
    cover = Cover(element=element.number, status=CoverStatus.ACTUAL, sender="ministry", level=4)
    bare = write_parts(cover, element)
    good = sign_off(LINE, bare, "ministry", key)

    def given(one: SignOff, line: bytes = LINE, signed_by: SoftwareSigner = key) -> dict[str, Any]:
        parts = write_parts(cover, element, sign_offs=[one])
        return {"line": line.hex(), "parts": [part.hex() for part in parts], "key": signed_by.public_key.hex()}

    cases.good(
        "a holder signs a suspension", "8.8.2", "sign_off.verify", given(good),
        message=sign_off_message(LINE, bare).hex(),
    )  # fmt: skip
    elsewhere = sign_off(bytes(32), bare, "ministry", key)
    moved = sign_off(
        LINE, write_parts(cover, Suspend(scope=Scope(), term=OwnTerm.SUSPENDED, since=ISSUED)), "ministry", key
    )
    lent = SignOff(office="ministry", key=sign_off(LINE, bare, "ministry", other).key, signature=good.signature)
    for name, wrong in (
        ("signed for another line", given(elsewhere)),
        ("read on another line", given(good, line=bytes(32))),
        ("moved from another suspension", given(moved)),
        ("checked with another key", given(good, signed_by=other)),
        ("under another key's name", given(lent, signed_by=other)),
    ):
        cases.bad(name, "8.8.2", "sign_off.verify", wrong, "bad_signature")


def _governing(cases: Cases) -> None:
    """Two feeds, of party 0 and party 1. A proposes at place 0 of its feed; each step has what its author had seen."""
    words = [["en", "Questions are answered within an hour."]]
    hour = {"feed": 0, "clock": ISSUED, "past": [0, 0], "text": [1, words, [["question", HOUR]]]}
    later = {"feed": 0, "clock": ISSUED, "past": [1, 0], "text": [1, words, [["question", 2 * HOUR], ["stand_bys", 1]]]}

    def step(feed: int, past: list[int], move: int, target: int | None = 0, **more: int) -> dict[str, Any]:
        clock = more.get("clock", ISSUED)
        targets = [] if target is None else [target]
        return {
            "feed": feed,
            "clock": clock,
            "past": past,
            "step": [move, more.get("since", ISSUED), more.get("until"), targets],
        }

    def other(feed: int, past: list[int], clock: int) -> dict[str, Any]:
        return {"feed": feed, "clock": clock, "past": past}

    def governs(name: str, rule: str, entries: list[Any], past: list[int], **expected: int) -> None:
        given = {"parties": [0, 1], "first": {"question": DAY}, "entries": entries, "past": past}
        cases.good(name, rule, "charter.governs", given, words=dict(sorted({"question": DAY, **expected}.items())))

    both = [hour, step(0, [1, 0], FORCE), step(1, [2, 0], FORCE)]
    governs("both signatures were seen", "8.10.1", both, [2, 1], question=HOUR)
    governs("one signature was not seen", "8.10.1", both, [2, 0])
    governs("signed before the text was seen", "8.5.3", [hour, step(0, [1, 0], FORCE), step(1, [0, 0], FORCE)], [2, 1])
    governs(
        "signed for later, and one side's clock is there", "8.10.2",
        [hour, step(0, [1, 0], FORCE, since=ISSUED + DAY), step(1, [2, 0], FORCE, since=ISSUED + DAY),
         other(0, [2, 1], ISSUED + DAY)],
        [3, 1],
    )  # fmt: skip
    governs(
        "signed for later, and both clocks are there", "8.10.2",
        [hour, step(0, [1, 0], FORCE, since=ISSUED + DAY), step(1, [2, 0], FORCE, since=ISSUED + DAY),
         other(0, [2, 1], ISSUED + DAY), other(1, [3, 1], ISSUED + DAY)],
        [3, 2], question=HOUR,
    )  # fmt: skip
    trial = [hour, step(0, [1, 0], TRIAL, until=ISSUED + DAY), step(1, [2, 0], TRIAL)]
    governs(
        "a trial whose end one side has passed",
        "8.10.3",
        [*trial, other(0, [2, 1], ISSUED + DAY)],
        [3, 1],
        question=HOUR,
    )
    governs(
        "a trial whose end both have passed", "8.10.3",
        [*trial, other(0, [2, 1], ISSUED + DAY), other(1, [3, 1], ISSUED + DAY)], [3, 2],
    )  # fmt: skip
    governs("one side left", "8.5.6", [*both, step(1, [2, 1], LEAVE, None)], [2, 2])
    returned = [*both, step(1, [2, 1], LEAVE, None), step(1, [2, 2], FORCE)]
    governs("one that left signs again alone", "8.5.7", returned, [2, 3])
    governs("both sign again", "8.5.7", [*returned, step(0, [2, 3], FORCE)], [3, 3], question=HOUR)
    newer = [
        hour,
        later,
        step(0, [2, 0], FORCE),
        step(1, [3, 0], FORCE),
        step(0, [3, 1], FORCE, 1),
        step(1, [4, 1], FORCE, 1),
    ]
    governs("a newer one replaces the older", "8.5.5", newer, [4, 2], question=2 * HOUR, stand_bys=1)
    governs(
        "one side signs the older again",
        "8.5.5",
        [*newer, step(1, [4, 2], FORCE)],
        [4, 3],
        question=2 * HOUR,
        stand_bys=1,
    )
    crossed = [
        hour,
        later,
        step(0, [2, 0], FORCE),
        step(0, [3, 0], FORCE, 1),
        step(1, [2, 0], FORCE, 1),
        step(1, [2, 1], FORCE),
    ]
    governs("signed in opposite order", "8.10.4", crossed, [4, 2], question=HOUR, stand_bys=1)
    terms = [["question", 0], ["quetsion", HOUR], ["release.launch", 3], ["withheld.X", 5]]
    odd = {"feed": 0, "clock": ISSUED, "past": [0, 0], "text": [1, words, terms]}
    governs(
        "words that are not known",
        "8.10.5",
        [odd, step(0, [1, 0], FORCE), step(1, [2, 0], FORCE)],
        [2, 1],
        **{"withheld.X": 5},
    )
