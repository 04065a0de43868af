"""What a check of an export or a proof, or a comparison of two exports, comes to, in the reader's language."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from openline.core.catalogue.element import Cover, Element
from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.parts import COARSE, read_parts
from openline.core.catalogue.rendering import clock, sentence
from openline.core.catalogue.view import View, harmless
from openline.core.charter import Charter
from openline.core.encoding import decode
from openline.core.errors import OpenlineError
from openline.core.record.acts import Rule
from openline.core.record.difference import Difference, Kind
from openline.core.record.findings import Finding, Report
from openline.core.record.proof import Shown
from openline.node.versions import Place, Version

LISTED = 20
"""So many findings are said; the others stand in the JSON."""
COUNTED = (
    "cards", "entries", "pending", "bodies", "bodies_opened", "bodies_sealed", "bodies_erased", "bodies_missing",
    "bodies_unopened", "forks", "checkpoints", "checkpoints_beyond", "statements", "stated_roots",
    "stated_roots_beyond", "receipts", "receipts_beyond", "cosignatures",
)  # fmt: skip
EXPORT_UNCHECKED = ("keys", "times", "cards", "newer", "truth")
PROOF_UNCHECKED = ("keys", "times", "cards", "others", "truth")


def of_export(report: Report, forks: Mapping[Place, Mapping[bytes, Version]], words: View) -> Iterator[str]:
    """Say what was checked, what was found, what it proves, and what no file can show.

    Args:
        forks: the versions of the first `LISTED` forked places.
    """
    if report.charter is not None:
        yield from _line(report.charter, report.line, words)
    yield _say(words, "checked")
    yield from (
        f"  {report.counts[word]:>10,}  {_say(words, f'count-{word}')}" for word in COUNTED if report.counts[word]
    )
    yield from _erased(report, words)
    faults = [finding for finding in report.findings if finding.fault]
    flags = [finding for finding in report.findings if not finding.fault]
    for word, found in (("faults", faults), ("flags", flags)):
        if found:
            yield f"{_say(words, word)} ({len(found):,})"
            yield from (f"  {_finding(one, report, words)}" for one in found[:LISTED])
    if report.forks:
        yield f"{_say(words, 'forks')} ({len(report.forks):,})"
        for (node, sequence), both in forks.items():
            yield f"  {_entry(node, sequence, report, words)}"
            yield from (f"    {of_version(version, words)}" for _, version in sorted(both.items()))
        yield _say(words, "fork-above")
    verdict = "fails" if not report.sound else "forked" if report.forks else "holds"
    yield f"{_say(words, verdict)} {_say(words, f'{verdict}-why')}"
    if report.sound:
        yield _say(words, "proves")
        yield f"  {_say(words, 'proves-author')}"
        total = sum(report.cut.values())
        digits = {"count": f"{total:,}", "digits": report.cut_fingerprint}
        yield f"  {_say(words, 'proves-cut', **digits) if report.cut else _say(words, 'proves-no-cut')}"
        yield from (f"  {line}" for line in _witnessed(report, words))
    yield from _unchecked(EXPORT_UNCHECKED, words)


def _erased(report: Report, words: View) -> Iterator[str]:
    """Say who erased what by which rule, and how much of it is not in the file."""
    if not report.erased:
        return
    yield _say(words, "erased")
    for (node, rule), one in sorted(report.erased.items()):
        known = Rule(rule) if rule in set(Rule) else None
        why = _say(words, "rule-unknown", number=str(rule)) if known is None else _say(words, f"rule-{rule}")
        party = harmless(report.parties.get(node, ""))
        counted = {"count": f"{one.named:,}", "absent": f"{one.absent:,}"}
        yield f"  {_say(words, 'erased-by', party=party, node=node.hex()[:8], rule=why, **counted)}"


def _witnessed(report: Report, words: View) -> Iterator[str]:
    """Say, apart from what is identical, how much of it is witnessed, and what the charter then counts as agreed."""
    charter = report.charter
    if charter is None or not charter.witnesses or not report.cut:
        return
    count, needed = f"{sum(report.witnessed.values()):,}", charter.term("witnesses_needed")
    yield _say(words, "proves-witnessed", count=count, needed=str(max(1, needed)), all=str(len(charter.witnesses)))
    if needed:
        yield _say(words, "proves-agreed", count=count)


def of_difference(found: Difference, both: Sequence[Version | None], words: View) -> str:
    """Say the first difference of two exports; nobody signed two histories where a signature does not hold."""
    forged = found.kind is Kind.FORK and any(version and version.signed is False for version in both)
    said = _say(words, "differ-forged" if forged else f"differ-{found.kind.value}")
    if found.node is None:
        return said
    place = _say(words, "place", sequence=str(found.sequence))
    whole = f"{_say(words, 'differ')} {_say(words, 'first-difference')}: {found.node.hex()[:8]}, {place}. {said}"
    return f"{whole} {_say(words, 'fork-above')}" if found.kind is Kind.FORK and not forged else whole


def of_version(version: Version, words: View) -> str:
    """Say which entry it is, whether its signature holds, and its words, where there is a key."""
    said = [version.entry.id.hex()[:16], clock(version.entry.header.clock, words)]
    if version.signed is not None:
        held = _say(words, "signature-good" if version.signed else "signature-bad")
        said.append(f"{_say(words, 'signature')}: {held}")
    content = version.content
    return "; ".join(said + ([] if content is None else [sentence(content.cover, content.element, words)]))


def of_proof(shown: Shown, words: View) -> Iterator[str]:
    """Say what a proof that holds shows, who stated it, whether the charter allows it, and what is not shown."""
    header, charter = shown.header, shown.charter
    yield from _line(charter, shown.line, words)
    if header.status:
        yield _say(words, f"status-{int(header.status)}")
    yield f"{_say(words, 'proof-holds')} {_say(words, 'proof-holds-why')}"
    place = _say(words, "place", sequence=str(header.sequence))
    which = (shown.entry.id.hex()[:16], header.node.hex()[:8], place, clock(header.clock, words))
    yield f"{_say(words, 'shown')}: {', '.join(which)}"
    yield from (f"  {line}" for line in _content(shown, words))
    if len(shown.parts) < shown.width:
        yield _say(words, "kept-back", most=str(shown.width))
    if shown.checkpoint is not None:
        yield _say(words, "proof-checkpoint", party=header.node.hex()[:8], size=f"{shown.checkpoint:,}")
    if charter.witnesses:
        counted = {"count": str(len(shown.cosigned)), "all": str(len(charter.witnesses))}
        yield _say(words, "proof-cosigned", **counted, names=", ".join(map(harmless, shown.cosigned)) or "–")
    if shown.stated:
        yield _say(words, "proof-stated", parties=", ".join(root.hex()[:8] for root in shown.stated))
    else:
        yield _say(words, "proof-unstated")
    yield _say(words, "may-show" if shown.allowed else "may-not-show")
    yield from _unchecked(PROOF_UNCHECKED, words)


def _say(words: View, key: str, **arguments: str) -> str:
    return words.say(f"verdict-{key.replace('_', '-')}", arguments or None)


def _line(charter: Charter, line: bytes, words: View) -> Iterator[str]:
    yield f"{harmless(charter.name)} ({line.hex()[:8]})"
    yield f"{_say(words, 'preamble')}: {harmless(charter.preamble, lines=True)}"


def _finding(finding: Finding, report: Report, words: View) -> str:
    where = [] if finding.place is None else [_entry(*finding.place, report, words)]
    if finding.where:
        where.append(_say(words, "line-of-file", line=str(finding.where)))
    said = words.say(f"error-{finding.code.replace('_', '-')}")
    return f"{', '.join(where)}{': ' if where else ''}{said} ({finding.code})"


def _entry(node: bytes, sequence: int, report: Report, words: View) -> str:
    """Say whose entry it is and which, as far as the file tells."""
    party = harmless(report.parties.get(node, ""))
    named = f"{party} ({node.hex()[:8]})" if party else node.hex()[:8]
    return f"{named}, {_say(words, 'place', sequence=str(sequence))}"


def _unchecked(kinds: tuple[str, ...], words: View) -> Iterator[str]:
    yield _say(words, "unchecked")
    yield from (f"  {_say(words, f'unchecked-{kind}')}" for kind in kinds)


def _content(shown: Shown, words: View) -> Iterator[str]:
    """Say what the parts say: as a sentence where element and cover can be read, else each part as it is."""
    try:
        cover: Cover = msgspec.convert(decode(shown.parts[0]), Cover, builtin_types=(bytes,))
        cls = CATALOGUE[cover.element]
    except (OpenlineError, msgspec.ValidationError, KeyError):
        yield from (_plain(index, part, words) for index, part in sorted(shown.parts.items()))
        return
    if list(shown.parts) == list(range(len(shown.parts))) and len(shown.parts) > 1:
        try:
            content = read_parts([shown.parts[index] for index in sorted(shown.parts)])
            yield sentence(content.cover, content.element, words)
            yield from (harmless(text, lines=True) for text in content.texts)
            return
        except OpenlineError:
            pass  # parts between these and the end are not shown
    yield f"{cls.name}, {harmless(cover.sender)}"
    for index, part in sorted(shown.parts.items()):
        if index == 0:
            continue
        element = coarse_of(part, cls) if index > 1 else None
        if element is None:
            yield _plain(index, part, words)
        else:
            yield f"{_say(words, 'part', index=str(index))}: {sentence(cover, element, words)}"


def is_coarse(part: bytes) -> bool:
    """Say whether a part is the coarse version of its element."""
    try:
        value = decode(part)
    except OpenlineError:
        return False
    return isinstance(value, list) and len(value) == 2 and value[0] == COARSE


def coarse_of(part: bytes, cls: type[Element]) -> Element | None:
    """Return the coarse version that a part is, None where it is another one."""
    if not is_coarse(part):
        return None
    try:
        made: Element = msgspec.convert(decode(part)[1], cls, builtin_types=(bytes,))
        return made
    except (OpenlineError, msgspec.ValidationError):
        return None


def _plain(index: int, part: bytes, words: View) -> str:
    try:
        text = repr(decode(part))
    except OpenlineError:
        text = part.hex()
    return f"{_say(words, 'part', index=str(index))}: {harmless(text)[:2000]}"
