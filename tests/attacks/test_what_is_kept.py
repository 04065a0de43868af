"""What an attack leaves behind: readable without a key, in the reader's language, and checkable by somebody else."""

import base64
import json
from pathlib import Path

from hostile import Hostile, World, holds, met, under_attack

from openline.core.cards import read_card
from openline.core.charter import line_id, read_charter
from openline.core.record.agreement import read_statement, verify_statement
from openline.core.record.entry import Entry, verify_entry
from openline.core.record.head_receipts import Held
from openline.node import exhibits
from openline.protocol.frames import Entries, StatementFrame, Want
from running import Running


def test_what_is_kept_can_be_read_and_handed_on(world: World, tmp_path: Path) -> None:
    """The forks, the statements and the bytes; whoever gets the file checks the signatures alone."""

    async def story(beta: Hostile, a: Running) -> None:
        said = beta.history(2)
        wire = await beta.wire()
        await beta.tell(wire, *said)
        await wire.say(beta.states(*said))
        await holds(a, entries=2, bodies=2, identical=2)
        false = beta.statement((beta.own, 2, bytes(32)))
        await wire.say(StatementFrame(beta.tag, false))
        await met(a, "statement_equivocation", false)
        (other,) = beta.history(1, word="rather")
        wire = await beta.wire(Held(beta.own, other.head, 0))
        await wire.hear(Want)
        await wire.say(beta.entries(other))
        await holds(a, forks=1)
        await beta.caught(a, "malformed_entry", b"\xff", Entries(beta.tag, (b"\xff",)))

    under_attack(world, story)

    kept = exhibits.read(world.alpha.folder, "uk")
    said = "\n".join(kept["sentences"])
    assert said.count("Це доводить") == said.count("Це не доводить") == 3
    for code in ("equivocation", "statement_equivocation", "malformed_entry"):
        assert f"({code})" in said
    assert said.count("Beta") == 3

    exhibits.write(kept, tmp_path / "evidence.json")
    made = json.loads((tmp_path / "evidence.json").read_bytes())
    (line,) = made["lines"]
    charter = base64.b64decode(line["charter"])
    cards = [read_card(base64.b64decode(card), at=None).card for card in line["cards"]]
    keys = {node.id.hex(): node.keys for card in cards for node in card.nodes}
    assert line_id(charter).hex() == line["line"]
    assert {card.root for card in cards} == {member.root for member in read_charter(charter).members}
    by_code = {row["code"]: row for row in made["evidence"]}
    for data in (by_code["statement_equivocation"][word] for word in ("data", "against")):
        statement = read_statement(base64.b64decode(data))
        verify_statement(statement, keys[by_code["statement_equivocation"]["node"]])
    for data in by_code["equivocation"]["entries"]:
        verify_entry(Entry.from_bytes(base64.b64decode(data)), keys[by_code["equivocation"]["node"]].ed25519)
