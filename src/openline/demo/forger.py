"""What a cheat does to its own store: one old entry says something else, with or without the key of its node.

It needs nothing but the folder and its passphrase, and goes past every rule of the node: straight into the database.
"""

import secrets
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from openline.core.catalogue.dialogue import Meaning, Signal
from openline.core.catalogue.parts import read_parts, write_parts
from openline.core.errors import Misuse
from openline.core.record.entry import Entry, sign_entry
from openline.core.record.seal import Packed, Place, prepare, seal, unpack
from openline.node import keystore
from openline.node.folder import Folder
from openline.node.service import Service, opened
from openline.store.kept import Held
from openline.store.vault import Vault

Row = tuple[Held, Entry]
"""An entry as it is kept, and as it will be."""


def rewrite(folder: Path, passphrase: str, entry: bytes, meaning: Meaning, *, sign: bool) -> bytes:
    """Let a signal mean something else in the store of its author's node, which must be stopped; return its new id.

    Args:
        sign: sign it again, and everything that its node wrote after it, so that the chain fits, and drop what the
            others have confirmed. Otherwise only the entry is changed, as somebody without the key could.
    """
    with opened(Folder(folder), passphrase) as service:
        chain = _from(service, entry)
        packed, rows = _rewritten(service, chain, meaning, sign=sign)
        keys = _keys(service, rows, packed)
    vault = Vault(keystore.open_node(folder, passphrase).storage)
    with closing(sqlite3.connect(Folder(folder).record)) as database, database:
        for held, made in rows:
            number = database.execute("SELECT number FROM entries WHERE id = ?", (held.entry.id,)).fetchone()[0]
            database.execute(
                "UPDATE entries SET id = ?, previous = ?, header = ?, signature = ? WHERE number = ?",
                (made.id, made.header.previous, made.header_bytes, made.signature, number),
            )
            if made.id in keys:
                database.execute(
                    "UPDATE keys SET wrapped = ? WHERE entry = ?", (vault.wrap("keys", made.id, keys[made.id]), number)
                )
            if held is chain[0]:
                database.execute("UPDATE bodies SET data = ? WHERE entry = ?", (packed.data, number))
        database.execute("DELETE FROM snapshots")
        if sign:
            database.execute("DELETE FROM attestations")
    return rows[0][1].id


def _rewritten(service: Service, chain: Sequence[Held], meaning: Meaning, *, sign: bool) -> tuple[Packed, list[Row]]:
    """Return the new body and entries."""
    packed = _resealed(service, chain[0], meaning)
    if sign:
        return packed, _rechained(service, chain, packed)
    return packed, [(chain[0], _forged(chain[0].entry, packed))]


def _from(service: Service, entry: bytes) -> list[Held]:
    """Return the entry and everything after it in its feed, with bodies and keys."""
    first = service.store.entry(entry, with_body=True)
    if first is None or first.entry.header.node != service.node:
        raise Misuse("only an own entry can be rewritten")
    header = first.entry.header
    later = service.store.entries(header.line, header.node, header.sequence + 1)
    held = [service.store.entry(each.entry.id, with_body=True) for each in later]
    return [first, *(each for each in held if each is not None)]


def _resealed(service: Service, held: Held, meaning: Meaning) -> Packed:
    header = held.entry.header
    assert held.body is not None
    content = read_parts(unpack(held.body, header.body, header.length, held.key))
    if not isinstance(content.element, Signal):
        raise Misuse("this story rewrites a signal")
    parts = write_parts(content.cover, Signal(meaning=meaning, about=content.element.about), content.texts)
    _, secret = service.keyring.current(header.line)
    return seal(prepare(parts, secrets.token_bytes(32)), secret, Place.of(header))


def _forged(entry: Entry, packed: Packed) -> Entry:
    header = replace(entry.header, body=packed.body, length=packed.length)
    return Entry(header, header.to_bytes(), entry.signature)


def _rechained(service: Service, chain: Sequence[Held], packed: Packed) -> list[Row]:
    rows: list[Row] = []
    for held in chain:
        header = held.entry.header
        if rows:
            header = replace(header, previous=rows[-1][1].id)
        else:
            header = replace(header, body=packed.body, length=packed.length)
        rows.append((held, sign_entry(header, service.signer)))
    return rows


def _keys(service: Service, rows: Sequence[Row], packed: Packed) -> dict[bytes, bytes]:
    keys = {made.id: held.key for held, made in rows if held.key is not None}
    assert packed.key is not None
    keys[rows[0][1].id] = packed.key
    return keys
