"""Proofs of entries: made for an outsider from the store, checked and said in words without a node (spec 2.13)."""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openline.core.errors import Misuse
from openline.core.record import checkpoint
from openline.core.record.agreement import read_statement
from openline.core.record.checkpoint import SignedCheckpoint
from openline.core.record.entry import Entry
from openline.core.record.merkle import Tree
from openline.core.record.proof import make_proof, verify_proof
from openline.core.record.proof_file import MAX_PROOF_BYTES, read_proof, write_proof
from openline.core.record.seal import open_body
from openline.node import verdict
from openline.node.lines import Line
from openline.node.phrases import view
from openline.node.reading import resolve
from openline.store.kept import AttestationKind

if TYPE_CHECKING:
    from openline.node.service import Service

PAGE = 16


class Prover:
    """The verb that makes a proof."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {"record.prove": self.prove}

    def prove(
        self, entry: str, line: str | None = None, parts: Sequence[int] = (), coarse: bool = False
    ) -> dict[str, Any]:
        """Return the proof of an entry, or of some of its parts; `coarse` shows the coarse version and nothing else."""
        found = self._service.line(line)
        item = resolve(self._service.board(found), entry)
        held = self._service.store.entry(item.id, with_body=True)
        if held is None or held.body is None:
            raise Misuse(
                "the body of this entry is not here: it has not come, or was erased",
                hint="who still holds it can prove it",
            )
        header = held.entry.header
        opened = open_body(held.body, header.body, header.length, held.key)
        shown = _wanted(opened.parts, parts, coarse=coarse)
        tree = self._service.agreement(found).tree(header.node)
        if tree.size <= header.sequence or tree.leaf_hash_at(header.sequence) != Tree([held.entry.header_bytes]).root():
            raise Misuse(
                "this entry is not in the branch of its feed that is followed here",
                hint="both branches of a fork are evidence: openline record export holds them",
            )
        statements = self._statements(found, header.node, tree)
        authors = {header.node, *(read_statement(data).statement.node for data in statements)}
        made = make_proof(
            found.record.charter,
            found.members.cards_of(authors),
            held.entry,
            held.body,
            (opened.parts, opened.salt),
            shown,
            tree,
            self._checkpoint(found, held.entry, tree),
            statements,
        )
        words = verify_proof(made)
        return {
            "file": write_proof(made).decode(),
            "entry": item.id.hex(),
            "parts": sorted(words.parts),
            "of": len(opened.parts),
            "allowed": words.allowed,
            "checkpoint": words.checkpoint,
            "stated_by": len(words.stated),
        }

    def _checkpoint(self, line: Line, entry: Entry, tree: Tree) -> bytes | None:
        """Return the newest checkpoint that covers the entry and that enough witnesses cosigned, or as many as any; of
        an own entry one is made where there is none yet."""
        best, most = None, -1
        for note in self._covering(line, entry, tree):
            if (count := _witnesses(note, line)) > most:
                best, most = note, count
            if most >= _needed(line):
                break
        if best is not None:
            return best.to_bytes()
        if entry.header.node == self._service.node:
            return self._service.agreement(line).checkpoint(self._service.signer)
        return None

    def _covering(self, line: Line, entry: Entry, tree: Tree) -> Iterator[SignedCheckpoint]:
        """Read the checkpoints of the feed as it is held that cover an entry, the newest first, as they are taken."""
        node, first, last = entry.header.node, entry.header.sequence + 1, tree.size
        while page := self._service.store.checkpoints(line.id, node, first, last, PAGE):
            for kept in reversed(page):
                note = checkpoint.parse(kept.data)
                if tree.root(note.checkpoint.size) == note.checkpoint.root:
                    yield note
            last = page[0].serial - 1

    def _statements(self, line: Line, node: bytes, tree: Tree) -> list[bytes]:
        """Return the members' newest statements, less those that state another history of this feed."""
        feed, good = line.record.feeds.index(node), []
        for _, kept in sorted(self._service.store.newest(line.id, AttestationKind.STATEMENT).items()):
            rows = [row for row in read_statement(kept.data).statement.feeds if row.feed == feed]
            if rows and rows[0].size <= tree.size and tree.root(rows[0].size) == rows[0].root:
                good.append(kept.data)
        return good


def _needed(line: Line) -> int:
    """Return how many cosignatures a checkpoint should bring: none where the charter names no witnesses."""
    return max(1, line.charter.term("witnesses_needed")) if line.charter.witnesses else 0


def _witnesses(note: SignedCheckpoint, line: Line) -> int:
    return len({each.name for each in note.signatures} & {witness.name for witness in line.charter.witnesses})


def _wanted(parts: Sequence[bytes], wanted: Sequence[int], *, coarse: bool) -> list[int]:
    if coarse:
        found = [index for index, part in enumerate(parts) if index > 1 and verdict.is_coarse(part)]
        if not found:
            raise Misuse("this entry has no coarse version", hint="openline show tells what it says")
        return found
    if any(not 0 <= index < len(parts) for index in wanted):
        raise Misuse(f"this entry has parts 0 to {len(parts) - 1}")
    return list(wanted) or list(range(len(parts)))


# without a node


def kind_of(path: Path) -> str:
    """Say what a file calls itself: "export" or "proof"; it is read as that, and may turn out not to be one.

    Raises: Misuse: it cannot be read, or is of another kind.
    """
    try:
        with path.open("rb") as file:
            start = file.read(MAX_PROOF_BYTES)
    except OSError as error:
        raise Misuse(f"{path} cannot be read: {error.strerror}", hint="check the path") from error
    found = re.search(rb'"openline"\s*:\s*"(export|proof)"', start)
    if found is None:
        raise Misuse(f"{path} is neither an export nor a proof", hint="openline record export, and prove, write them")
    return found[1].decode()


def verify_proof_file(path: Path, language: str = "en") -> dict[str, Any]:
    """Check a proof, and say in sentences what it shows and what it does not.

    Raises:
        PeerFault: it does not hold.
    """
    with path.open("rb") as file:
        data = file.read(MAX_PROOF_BYTES + 1)
    shown = verify_proof(read_proof(data))
    header = shown.header
    return {
        "holds": True,
        "line": shown.line.hex(),
        "entry": shown.entry.id.hex(),
        "node": header.node.hex(),
        "sequence": header.sequence,
        "clock": header.clock,
        "status": header.status.name,
        "precedence": header.precedence.name,
        "kind": shown.kind,
        "allowed": shown.allowed,
        "parts": {str(index): part.hex() for index, part in sorted(shown.parts.items())},
        "checkpoint": shown.checkpoint,
        "cosigned_by": list(shown.cosigned),
        "stated_by": [root.hex() for root in shown.stated],
        "preamble": shown.charter.preamble,
        "not_shown": verdict.PROOF_UNCHECKED,
        "sentences": list(verdict.of_proof(shown, view(language))),
    }
