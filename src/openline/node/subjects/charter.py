"""The charter as it is negotiated: article by article, both sides' texts beside each other, and what to sign."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from openline.core.catalogue.politics import CharterMove, CharterStep, CharterText
from openline.core.catalogue.rendering import harmless, kebab
from openline.core.situation.item import Item
from openline.core.situation.negotiation import BINDING, CharterStage, Negotiation, Step, sorted_out
from openline.core.situation.politics import articles_digest
from openline.core.situation.state import newest
from openline.node.governed import charter_words
from openline.node.subjects.card import Card, Look, act, cell, table

SIGNED_BY: Final = {CharterMove.BEGIN_TRIAL: "charter.trial", CharterMove.PUT_IN_FORCE: "charter.force"}


class Articles:
    """The texts and steps of a line, as they stand at a moment."""

    def __init__(self, look: Look) -> None:
        self.look = look
        items = list(look.board.situation.items(CharterText, CharterStep))
        texts, steps, self._ignored = sorted_out(items)
        self.items = sorted(items, key=lambda item: item.order)
        self.steps = [(item, step) for item, step in steps if step.since <= look.at]
        self.texts = texts
        parties = len(set(look.board.situation.world.parties))
        self.negotiation = Negotiation(texts, self.steps, parties)

    def stage(self) -> CharterStage:
        return self.negotiation.stage(self.look.at, self._ignored)

    def numbers(self) -> list[int]:
        return sorted({text.article for _, text in self.texts.values()})

    def standing(self, article: int, party: int) -> list[tuple[Item, CharterText]]:
        """Return the newest texts of an article that a party has on the table."""
        own = [item for item, text in self.texts.values() if item.party == party and text.article == article]
        found = [(item, self.texts[item.id][1]) for item in newest(own)]
        return [(item, text) for item, text in found if not text.withdrawn]

    def entry_of(self, article: int, digest: bytes) -> bytes | None:
        """Return the newest entry in which an article has the text of this digest."""
        found = [
            item
            for item, text in self.texts.values()
            if text.article == article and not text.withdrawn and articles_digest([text]) == digest
        ]
        return max(found, key=lambda item: item.order).id if found else None

    def to_sign(self, move: CharterMove) -> tuple[bytes, ...]:
        """Return the texts that are to be signed next: those that the other side has signed, else all that is agreed.

        None where our own newest step of this kind has signed the same.
        """
        theirs, ours = self._signed(move, self.look.theirs), self._signed(move, self.look.ours)
        if theirs is not None and (ours is None or ours[1].digest != theirs[1].digest):
            return theirs[1].targets
        entries = [self.entry_of(article, digest) for article, digest in self.stage().agreed]
        targets = tuple(entry for entry in entries if entry is not None)
        if not targets or (ours is not None and ours[1].digest == articles_digest([self.texts[t][1] for t in targets])):
            return ()
        return targets

    def _signed(self, move: CharterMove, party: int) -> Step | None:
        own = [(item, step) for item, step in self.steps if item.party == party and step.move == move]
        return max(own, key=lambda pair: pair[0].order, default=None)


def page(look: Look) -> Iterator[Card]:
    """Return the card of the whole, then one of each article."""
    articles = Articles(look)
    yield _whole(look, articles)
    agreed = dict(articles.stage().agreed)
    for number in articles.numbers():
        yield _article(look, articles, number, agreed.get(number))


def _whole(look: Look, articles: Articles) -> Card:
    stage = articles.stage()
    facts = [("", words) for words in charter_words(look.board, look.words)]
    if stage.review_at is not None:
        facts.append((look.say("field-review-at"), look.clock(stage.review_at)))
    facts += [(look.party(party), f"{_move(look, CharterMove.LEAVE)}, {look.clock(at)}") for party, at in stage.left]
    rows = [
        [cell(_move(look, step.move)), cell(look.party(item.party)), cell(look.clock(item.clock)), cell(_digest(step))]
        for item, step in articles.steps
        if step.move in (*BINDING, CharterMove.REVIEW, CharterMove.LEAVE)
    ]
    heads = [look.say(key) for key in ("field-move", "column-party", "head-when", "field-digest")]
    acts = []
    for move, verb in SIGNED_BY.items():
        targets = articles.to_sign(move)
        if targets:
            named = look.words.listed([str(articles.texts[target][1].article) for target in targets])
            words = look.say(f"act-{verb.replace('.', '-')}", articles=named)
            acts.append(act(verb, words, targets[0]))
    title = look.say("subject-charter")
    tables = (table("", heads, rows),) if rows else ()
    held = [each.last for each in look.board.situation.charter.now().charters]
    root = held[0] if held else None
    standing = look.say("situation-in-force") if stage.in_force else ""
    tone = "open" if acts else ""
    steps = tuple(item for item in articles.items if _of_the_whole(item))
    return Card(title, root, standing, tone, stage.review_at, tuple(facts), tables, tuple(acts), steps)


def _of_the_whole(item: Item) -> bool:
    return isinstance(item.element, CharterStep) and item.element.move != CharterMove.AGREE_ARTICLE


def _digest(step: CharterStep) -> str:
    return "" if step.digest is None else step.digest.hex()[:12]


def _move(look: Look, move: CharterMove) -> str:
    return look.say(f"charter-move-{kebab(move.name)}")


def _article(look: Look, articles: Articles, number: int, agreed: bytes | None) -> Card:
    sides = {party: articles.standing(number, party) for party in (look.ours, look.theirs)}
    columns = [_texts(look, sides[party]) for party in (look.ours, look.theirs)]
    numbers = [_terms(look, sides[party]) for party in (look.ours, look.theirs)]
    said = [articles.negotiation.last_word(party, number) for party in (look.ours, look.theirs)]
    digests = {articles_digest([text]) for party in sides.values() for _, text in party}
    tone, standing = _standing(look, agreed, digests, sides)
    rows = [[cell(look.say("field-texts")), *(cell(words, tone) for words in columns)]]
    if any(numbers):
        rows.append([cell(look.say("field-terms")), *(cell(words or "–") for words in numbers)])
    rows.append(
        [cell(look.say("situation-agreed")), *(cell("–" if word is None else word.hex()[:12]) for word in said)]
    )
    heads = ["", look.party(look.ours), look.party(look.theirs)]
    root = next((item for party in (look.theirs, look.ours) for item, _ in sides[party]), None)
    thread = tuple(item for item in articles.items if _about(item, number, articles))
    return Card(
        look.say("charter-article", number=str(number)) if number else look.say("charter-preamble"),
        root, standing, tone, None, (), (table("", heads, rows),),
        tuple(_acts(look, sides, said[0], digests)), thread, number * -1,
    )  # fmt: skip


def _standing(look: Look, agreed: bytes | None, digests: set[bytes], sides: dict[int, Any]) -> tuple[str, str]:
    if agreed is not None:
        return "agreed", look.say("situation-agreed")
    if len(digests) > 1:
        return "disputed", look.say("readout-differs")
    only = [party for party, texts in sides.items() if texts]
    if len(only) == 1:
        return "open", look.say("readout-only-in", party=look.party(only[0]))
    return "open", look.say("readout-alike") if only else look.say("field-withdrawn")


def _texts(look: Look, side: Sequence[tuple[Item, CharterText]]) -> str:
    said = []
    for _, text in side:
        own = [each for each in text.texts if each.language == look.words.phrases.language]
        said += [f"[{each.language}] {harmless(each.text, lines=True)}" for each in own or text.texts]
    return "\n".join(said) or "–"


def _terms(look: Look, side: Sequence[tuple[Item, CharterText]]) -> str:
    rows = sorted((harmless(term.word), str(term.number)) for _, text in side for term in text.terms)
    return "\n".join(look.say("form-term", word=word, number=number) for word, number in rows)


def _about(item: Item, number: int, articles: Articles) -> bool:
    match item.element:
        case CharterText(article=article):
            return article == number
        case CharterStep(move=CharterMove.AGREE_ARTICLE, targets=targets):
            return any(target in articles.texts and articles.texts[target][1].article == number for target in targets)
    return False


def _acts(look: Look, sides: dict[int, Any], ours: bytes | None, digests: set[bytes]) -> Iterator[dict[str, Any]]:
    offered = set()
    for party in (look.theirs, look.ours):
        for item, text in sides[party]:
            digest = articles_digest([text])
            if digest != ours and digest not in offered:
                offered.add(digest)
                key = "act-charter-agree" if party == look.theirs else "act-charter-agree-own"
                words = look.say(key if len(digests) > 1 else "act-charter-agree-one", party=look.party(party))
                yield act("charter.agree", words, item.id)
    for item, _ in sides[look.ours]:
        yield act("charter.withdraw", look.say("act-charter-withdraw"), item.id)
