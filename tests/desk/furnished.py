"""Desks with something on them: one night on the line, said by both sides through their nodes."""

from typing import Any

from openline.train.night import night
from openline.train.script import OURS, entry_of, filled
from running import Running, until


async def furnish(ours: Running, theirs: Running, language: str = "zh") -> dict[str, str]:
    """Let both sides say the night's script; return the id of each thing said, by its name."""
    began = ours.node.service.now()
    entries: dict[str, str] = {}
    for said in night(language):
        by, other = (ours, theirs) if said.by == OURS else (theirs, ours)
        given: dict[str, Any] = filled(dict(said.given), began, entries)
        entries[said.name] = entry_of(await by.act(said.verb, said.name, **given))
        if entries[said.name]:
            await until(f"{said.name} to arrive", lambda other=other, name=said.name: _holds(other, entries[name]))
    return entries


async def _holds(side: Running, entry: str) -> bool:
    line = side.node.service.line(None)
    return side.node.service.store.entry(bytes.fromhex(entry)) is not None and bool(
        await side.node.in_verbs(lambda: bytes.fromhex(entry) in side.node.service.board(line))
    )
