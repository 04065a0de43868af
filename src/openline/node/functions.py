"""Functions of the party, beyond the duty desk: who they are, and the links by which their own page knows them.

A link is for one function. Its word opens one browser, once, and is then spent; that browser keeps a word of its own.
The node keeps hashes of both. Links expire, and end at once when they are revoked or their function is removed.
"""

import hmac
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Final

from openline.core import encoding
from openline.core.catalogue.codes import Function as Code
from openline.core.catalogue.rendering import code_words
from openline.core.catalogue.view import View, harmless
from openline.core.errors import Misuse, Said
from openline.core.identity import check_text
from openline.node.phrases import available
from openline.store.contract import Store

KEPT: Final = "functions"
USUAL: Final = (Code.SENSOR_DESK, Code.AIR_TRAFFIC, Code.FIRING_UNIT, Code.DRONE_CELL)
"""The functions of a party that has named none."""
OWN: Final = range(100, 1_000)
"""Codes of functions that only their party knows."""
MOST: Final = 64
MOST_LINKS: Final = 16
DAY_S: Final = 86_400
USUAL_DAYS, MOST_DAYS = 90, 366
TO_OPEN_S: Final = 7 * DAY_S
"""So long a link may wait to be opened."""
LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Of a link's word: none is taken for another when a card is read aloud or typed."""
WORD: Final = 24
_AS_TYPED: Final = str.maketrans("ILOU", "110V")
_ID: Final = re.compile(r"[a-z][a-z0-9_]{1,31}")


class NoSuchLink(Misuse):
    """A function's page shows a word that this node did not give out, or that counts no more."""

    code = "no_such_link"
    hint = "the duty desk makes a new link"


@dataclass(frozen=True, slots=True)
class Link:
    """A link of one function.

    Attributes:
        id: by which people call it.
        label: where it is used, such as "north hall, left".
        word: hash of what stands on its card; b"" once it was opened.
        key: hash of what the browser keeps that opened it; b"" until then.
        made_at, expires, opened_at: seconds UTC; `opened_at` is 0 until then.
        made_by: the officer; `coerced`: under duress, so that nothing counts that is said on its page.
    """

    id: str
    label: str
    word: bytes
    key: bytes
    made_at: int
    expires: int
    opened_at: int
    made_by: str
    coerced: bool = False

    def lives(self, now: int) -> bool:
        return now < self.expires and (bool(self.key) or now < self.made_at + TO_OPEN_S)


@dataclass(frozen=True, slots=True)
class Function:
    """Whom something can be passed to.

    Attributes:
        id: short name, such as `sensor_desk`.
        name: what its people call it; "" has the catalogue's words.
        code: of the catalogue, by which the other side knows it; 100 to 999 are the party's own.
        language: in which its page speaks.
    """

    id: str
    name: str
    code: int
    language: str
    links: tuple[Link, ...] = ()

    def words(self, view: View) -> str:
        return harmless(self.name) if self.name else code_words(Code(self.code), view)


class Functions:
    """The functions of a node's party (in the verbs' thread)."""

    def __init__(self, store: Store, language: str) -> None:
        self._store, self._language = store, language
        self._known: dict[str, Function] | None = None

    def __iter__(self) -> Iterator[Function]:
        """Return every function, in the order in which they were added; the usual ones where none was."""
        known = self._named()
        yield from known.values()
        if not known:
            yield from (Function(code.name.lower(), "", int(code), self._language) for code in USUAL)

    def find(self, id: str) -> Function:
        """Raises Misuse: there is no such function."""
        for function in self:
            if function.id == id:
                return function
        known = ", ".join(function.id for function in self)
        raise Misuse(
            f"there is no function {id[:40]!r}",
            hint=f"there are {known}; openline function add adds one",
            said=Said("not-of-list", {"name": id[:40], "known": known}),
        )

    def add(self, id: str, *, name: str = "", code: str = "", language: str = "") -> Function:
        """Add a function, or change one; its links stay.

        Args:
            code: a function of the catalogue by name or number; by default the id, where that is one.
        Raises:
            Misuse: not a short name, no function of the catalogue, no language of this program, too many.
        """
        if _ID.fullmatch(id) is None:
            raise Misuse(
                f"{id[:40]!r} is no short name",
                hint="small letters, digits and _, such as north_radar",
                said=Said("no-short-name", {"name": id[:40]}),
            )
        if name:
            check_text(name, most=64)
        spoken = language or self._language
        if spoken not in available():
            raise Misuse(
                f"no language {spoken!r} here",
                hint=f"there are {', '.join(available())}",
                said=Said("not-of-list", {"name": spoken, "known": ", ".join(available())}),
            )
        known = self._named()
        if not known:
            known = {function.id: function for function in self}
        before = known.get(id)
        if before is None and len(known) >= MOST:
            raise Misuse(
                f"a party has at most {MOST} functions",
                hint="openline function remove takes one away",
                said=Said("most-functions", {"most": MOST}),
            )
        number = _code(code or id, {each.code for each in known.values()}, before)
        made = Function(id, name, number, spoken, () if before is None else before.links)
        self._keep({**known, id: made})
        return made

    def remove(self, id: str) -> Function:
        """Take a function away; its links end, what it receipted stays."""
        known = self._named() or {function.id: function for function in self}
        if id not in known:
            self.find(id)
        if len(known) == 1:
            raise Misuse(
                "this is the party's only function",
                hint="add the others first; a party has at least one",
                said=Said("only-function"),
            )
        gone = known.pop(id)
        self._keep(known)
        return gone

    # links

    def link(self, id: str, label: str, days: int, now: int, by: str, *, coerced: bool = False) -> tuple[Link, str]:
        """Make a link for one function; return it, and its word, which is shown this once."""
        function = self.find(id)
        if label:
            check_text(label, most=64)
        if not 1 <= days <= MOST_DAYS:
            raise Misuse(f"a link lasts 1 to {MOST_DAYS} days", said=Said("link-days", {"most": MOST_DAYS}))
        living = tuple(link for link in function.links if link.lives(now))
        if len(living) >= MOST_LINKS:
            raise Misuse(
                f"{id} has {MOST_LINKS} links already",
                hint="revoke one that is not used",
                said=Said("most-links", {"function": id, "most": MOST_LINKS}),
            )
        word = "".join(secrets.choice(LETTERS) for _ in range(WORD))
        link = Link(secrets.token_hex(4), label, _hash(word), b"", now, now + days * DAY_S, 0, by, coerced)
        self._put(replace(function, links=(*living, link)))
        return link, "-".join(word[at : at + 4] for at in range(0, WORD, 4))

    def unlink(self, id: str, link: str) -> Link:
        """Revoke a link: its page is told to go at once."""
        function = self.find(id)
        gone = next((each for each in function.links if each.id == link), None)
        if gone is None:
            raise Misuse(
                f"{id} has no link {link[:16]!r}",
                hint="openline function list shows them",
                said=Said("no-such", {"name": link[:16]}),
            )
        self._put(replace(function, links=tuple(each for each in function.links if each is not gone)))
        return gone

    def open(self, word: str, now: int) -> tuple[Function, Link, str]:
        """Spend the word of a link; return what the browser is to keep from now on.

        Raises:
            NoSuchLink: it was never given out, was opened before, revoked, or has expired; which is not said.
        """
        typed = "".join(each for each in word.upper().translate(_AS_TYPED) if each in LETTERS)
        wanted = _hash(typed)
        for function in self._named().values():
            for link in function.links:
                if link.word and hmac.compare_digest(link.word, wanted) and link.lives(now):
                    kept = secrets.token_urlsafe(24)
                    opened = replace(link, word=b"", key=_hash(kept), opened_at=now)
                    links = tuple(opened if each is link else each for each in function.links)
                    self._put(replace(function, links=links))
                    return function, opened, kept
        raise NoSuchLink("this link opens nothing: it was used before, was revoked, or has expired")

    def known(self, kept: str, now: int) -> tuple[Function, Link]:
        """Return whose browser keeps this word.

        Raises:
            NoSuchLink.
        """
        wanted = _hash(kept)
        for function in self._named().values() if kept else ():
            for link in function.links:
                if link.key and hmac.compare_digest(link.key, wanted) and link.lives(now):
                    return function, link
        raise NoSuchLink("this page's link was revoked, or has expired")

    def lives(self, kept: str, now: int) -> bool:
        """Say whether a browser's word still counts."""
        try:
            self.known(kept, now)
        except NoSuchLink:
            return False
        return True

    # how they are kept

    def _named(self) -> dict[str, Function]:
        if self._known is None:
            data = self._store.meta(KEPT)
            rows: Any = [] if data is None else encoding.decode(data)
            self._known = {
                row[0]: Function(row[0], row[1], row[2], row[3], tuple(Link(*each) for each in row[4])) for row in rows
            }
        return self._known

    def _put(self, function: Function) -> None:
        named = self._named() or {each.id: each for each in self}
        self._keep({**named, function.id: function})

    def _keep(self, known: dict[str, Function]) -> None:
        rows = [
            [
                each.id,
                each.name,
                each.code,
                each.language,
                [[getattr(link, name) for name in Link.__slots__] for link in each.links],
            ]
            for each in known.values()
        ]
        self._store.set_meta(KEPT, encoding.encode(rows)).result()
        self._known = known


def _code(wanted: str, taken: set[int], before: Function | None) -> int:
    """Return the catalogue's number of a function; one of the party's own where the catalogue has none by this name."""
    if wanted.upper() in Code.__members__:
        return int(Code[wanted.upper()])
    if wanted.isascii() and wanted.isdigit():
        if int(wanted) in OWN or Code(int(wanted) or 1).known:
            return int(wanted)
        raise Misuse(
            f"the catalogue has no function {wanted}",
            hint="a party's own have numbers 100 to 999",
            said=Said("no-catalogue-function", {"number": wanted}),
        )
    if before is not None:
        return before.code
    return next(number for number in OWN if number not in taken)


def _hash(word: str) -> bytes:
    return sha256(b"openline function link\0" + word.encode()).digest()
