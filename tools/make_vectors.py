"""Write docs/spec/vectors, and the worked examples of the spec, from fixed seeds.

    .venv/bin/python tools/make_vectors.py            write them
    .venv/bin/python tools/make_vectors.py --check    exit with 1 if what stands there is not what would be written

Each case names its rule in the spec, the operation, what is given, and either what is expected or the check that must
fail. A line `<!-- example FILE: CASE: PATH -->` in a chapter is followed by the bytes of that case; the shapes of the
catalogue are written by `spec_shapes`.
"""

import json
import re
import sys
import textwrap
from pathlib import Path
from typing import Any

import spec_shapes
import vectors_agreement
import vectors_bodies
import vectors_catalogue
import vectors_frames
import vectors_identity
import vectors_membership
import vectors_parties
import vectors_proofs
import vectors_record
import vectors_situation
import vectors_witness
from vector_world import Cases

SPEC = Path(__file__).resolve().parents[1] / "docs" / "spec"
FILES = {
    "encoding": vectors_identity.encoding,
    "signatures": vectors_identity.signatures,
    "cards": vectors_parties.cards,
    "charters": vectors_parties.charters,
    "closings": vectors_identity.closings,
    "offers": vectors_parties.offers,
    "entries": vectors_record.entries,
    "bodies": vectors_bodies.bodies,
    "acts": vectors_bodies.record_acts,
    "feeds": vectors_record.feeds,
    "trees": vectors_record.trees,
    "checkpoints": vectors_agreement.checkpoints,
    "agreement": vectors_agreement.agreements,
    "memberships": vectors_membership.memberships,
    "exports": vectors_agreement.exports,
    "proofs": vectors_proofs.proofs,
    "frames": vectors_frames.frames,
    "catalogue": vectors_catalogue.catalogue,
    "situation": vectors_situation.situation,
    "witness": vectors_witness.witness,
}
# a case's name may hold ": "; file and path do not
EXAMPLE = re.compile(r"(<!-- example ([^:>]+): ([^>]+): ([^:>]+) -->\n```\n)(.*?)(```)", re.DOTALL)


def document(cases: Cases) -> str:
    head = {"about": cases.about, "licence": "CC0-1.0", "made_by": "tools/make_vectors.py"}
    return json.dumps({**head, "cases": cases.cases}, indent=1, ensure_ascii=False) + "\n"


def example(made: dict[str, Cases], file: str, name: str, path: str) -> str:
    """The text of one worked example: hexadecimal digits in lines of 64, anything else as it is."""
    case: Any = next(case for case in made[file].cases if case["name"] == name)
    for word in path.split("."):
        case = case[word]
    if isinstance(case, list) and all(isinstance(line, str) for line in case):
        return "".join("\n".join(textwrap.wrap(line, 118)) + "\n" for line in case)
    text = case if isinstance(case, str) else json.dumps(case, ensure_ascii=False)
    if re.fullmatch("[0-9a-f]{65,}", text):
        return "\n".join(textwrap.wrap(text, 64)) + "\n"
    return text.rstrip("\n") + "\n"


def wanted() -> dict[Path, str]:
    """Every file that this program writes, with its text."""
    made = {name: make() for name, make in FILES.items()}
    texts = {SPEC / "vectors" / f"{name}.json": document(cases) for name, cases in made.items()}
    for chapter in sorted(SPEC.glob("*.md")):
        text = chapter.read_text()
        if text.count("<!-- example ") != len(EXAMPLE.findall(text)):
            raise SystemExit(f"{chapter}: an example that is not `<!-- example FILE: CASE: PATH -->` and a block")
        text = EXAMPLE.sub(lambda m: m[1] + example(made, m[2], m[3], m[4]) + m[6], text)
        texts[chapter] = spec_shapes.filled(text)
    return texts


def main() -> int:
    stale = [path for path, text in wanted().items() if not path.exists() or path.read_text() != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path} is not what tools/make_vectors.py writes", file=sys.stderr)
        return 1 if stale else 0
    for path, text in wanted().items():
        path.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
