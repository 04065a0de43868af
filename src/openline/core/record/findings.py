"""What a check of an export found: what held, what is wrong and where, and what no file can show (spec 2.10)."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from openline.core.charter import Charter
from openline.core.errors import OpenlineError, PeerFault

MAX_FINDINGS: Final = 1_000  # listed; further ones are counted, so that a file full of faults does not fill the memory

# what no file can show, said on every report
UNCHECKED: Final = {
    "keys": "that these root keys are the parties': compare the 60 digits with people you trust",
    "clocks": "the times in the entries: each is what its author's clock said",
    "card_times": "whether each card was in force when its party used it",
    "tail": "that nothing newer was left out: entries above the identical cut rest on who made the export",
    "content": "what the bodies say: only that they are the ones their headers commit to",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a reader must know.

    Attributes:
        code: a stable word, that of the error which was met.
        where: which line of the file (from 1), 0 for the file as a whole.
        place: node and sequence of the entry in that line; None where it holds another item.
        text: one line in English.
        fault: False where the record stands all the same (a body in an unknown format, a link that misnames).
    """

    code: str
    where: int
    text: str
    fault: bool = True
    place: tuple[bytes, int] | None = None


@dataclass(slots=True)
class Erased:
    """What one node says that it erased by one rule: how many bodies, and how many of them are not in the file."""

    named: int = 0
    absent: int = 0


@dataclass(slots=True)
class Report:
    """What an export was found to be.

    Attributes:
        parties: by node id, what the card of its party calls that.
        counts: how many held, by word: cards, entries, pending, bodies, forks, checkpoints, statements, stated_roots,
            receipts, cosignatures; with `_beyond` where they cover more than the file has. What was not compared is
            counted apart: bodies_missing, bodies_erased (not there, and an ERASE act names them), bodies_unopened (in
            a format that is not known); of `bodies`, bodies_opened (by a key in the file), bodies_sealed (not opened).
        findings: what was wrong, or strange; the first 1,000 (the others are counted as findings_more).
        cut: what all members have stated of each feed, as {feed: size}; empty if one has stated nothing.
        witnessed: of the cut, what enough of the charter's witnesses have cosigned, as {feed: size} (spec 7.4.3).
        cut_fingerprint: its 20 digits; empty if there is no cut.
        forks: (node, sequence) of every fork that was found, proved or not.
        erased: by node and rule, what ERASE acts say.
        complete: the closing line was there and right.
        faulty: something is wrong.
        place: node and sequence of the entry that is being looked at, for what is found of it.
    """

    line: bytes = b""
    charter: Charter | None = None
    parties: dict[bytes, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    forks: set[tuple[bytes, int]] = field(default_factory=set)
    cut: dict[int, int] = field(default_factory=dict)
    witnessed: dict[int, int] = field(default_factory=dict)
    cut_fingerprint: str = ""
    erased: dict[tuple[bytes, int], Erased] = field(default_factory=dict)
    complete: bool = False
    faulty: bool = False
    place: tuple[bytes, int] | None = None

    @property
    def sound(self) -> bool:
        """Everything that can be checked holds. Forks may be there: they are evidence, and stand in `forks`."""
        return self.complete and not self.faulty

    def find(self, error: OpenlineError, where: int, *, fault: bool = True) -> None:
        """List what was found in line `where` of the file."""
        self.faulty = self.faulty or fault
        if len(self.findings) < MAX_FINDINGS:
            self.findings.append(Finding(error.code, where, str(error), fault, self.place))
        else:
            self.counts["findings_more"] += 1


class WrongLine(PeerFault):
    """An item of another line than the one that the first line of the file names."""

    code = "wrong_line"
    hint = "the file was put together from two lines: ask for a new export"


class UnknownNode(PeerFault):
    """An item by, or about, a node that is on no card of the line."""

    code = "unknown_node"
    hint = "a node that joined later needs the card that names it: ask for a new export"


class OutOfOrder(PeerFault):
    """An entry that does not stand where the canonical order has it."""

    code = "out_of_order"
    hint = "ask for a new export; if the same entries come again in this order, the exporter's record is damaged"


class RootContradicted(PeerFault):
    """A signed root that no branch of the feed, as it stands in the file, has: one of the two was rewritten."""

    code = "root_contradicted"
    hint = "compare with the other side's export: openline record diff"


class WrongKey(PeerFault):
    """A key in the file that does not open the body beside it. Whoever made the file put it there."""

    code = "wrong_key"
    hint = "the entry and its body are not touched by this; ask for a new export: openline record export"


class CrookedLink(PeerFault):
    """A link whose id belongs to another feed or sequence than it says. Its author misnamed it; the id counts."""

    code = "crooked_link"
    hint = "the entry stands; ask its author what it meant to answer"


class AfterClosing(PeerFault):
    """Entries of a closed node beyond the last one that its party lets stand: kept, and not in force."""

    code = "after_closing"
    hint = "the record stands; what these entries say does not count"


class StatedApart(PeerFault):
    """Two entries of one place are both below a stated root: somebody was shown, or has signed, another history."""

    code = "stated_apart"
    hint = "what all members have stated alike stands; ask who stated the other history where it comes from"


class UnprovedFork(PeerFault):
    """Two entries for one place in the file, and no line of evidence for it."""

    code = "unproved_fork"
    hint = "ask the exporter for its evidence; both entries are in the file"
