"""Making a party: its keys, folder, card and further sites. Daily work never opens the root key; only these verbs do.

A party may run nodes at several sites. Each site draws its own keys and hands a request to whoever holds the root key,
who puts the new node on the card; every site then takes that card (docs/how-to/two-sites.md).
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace as changed
from datetime import UTC, datetime
from pathlib import Path
from time import time
from typing import Any

from openline.core.cards import MAX_CARD_BYTES, Card, NodeCard, Office, SignedCard, read_card, write_card
from openline.core.errors import Misuse, PeerFault
from openline.core.identity import SoftwareSigner, check_text
from openline.core.offer import MAX_REQUEST_BYTES, NodeRequest, read_request, write_request
from openline.core.record.grants import SealingPrivate
from openline.core.rules.release import LEVELS
from openline.node import keystore
from openline.node.files import read, replace, reserved, write_new
from openline.node.folder import Folder, Settings, new_folder
from openline.node.phrases import phrases

DAY = 86_400
FIRST_CARD_DAYS = 365
BEHIND_S = 300
"""A card is issued as of so long before: a peer whose clock is behind by less can take it up at once (spec 1.6.5)."""
DUTY = Office(code="duty", level="duty")


def create(
    directory: Path,
    *,
    name: str,
    language: str,
    listen: str,
    passphrase: str,
    clock: str | None = None,
    offices: Iterable[str] = (),
    root_file: Path | None = None,
) -> dict[str, Any]:
    """Make the folder of a new party: keys under a passphrase, settings, and its first card.

    Args:
        offices: besides `duty`, each as CODE:LEVEL.
        root_file: where to keep the root key apart; without it, it lies in the folder.

    Raises:
        Misuse: the folder exists, the name or language is not usable, the passphrase is too short. Nothing is left.
    """
    check_text(name, most=80)
    phrases(language)
    check_address(listen)
    offset = 0 if clock is None else parse_time(clock) - int(time())
    made = _offices(offices)
    with _new_file(root_file), new_folder(directory) as inside:
        folder = Folder(inside)
        root = keystore.create_root(folder.root(root_file), passphrase)
        seeds = keystore.create_node(inside, passphrase)
        node = _request(b"", seeds, listen).as_card(0, "1")
        settings = Settings(
            name=name, language=language, listen=listen, clock_offset=offset, offices=made, node=node.id.hex()
        )
        folder.save(settings)
        card = _sign_card(settings, root, (node,), serial=1, now=folder.now(), days=FIRST_CARD_DAYS)
        folder.save(changed(settings, root=card.card.root.hex()))
        write_new(folder.card, card.data)
    return {
        "name": name,
        "root": card.card.root.hex(),
        "node": node.id.hex(),
        "directory": str(directory),
        "root_file": None if root_file is None else str(root_file),
    }


@contextmanager
def _new_file(path: Path | None) -> Iterator[None]:
    """Leave no file of this name behind where what follows fails; one that was there before stays."""
    if path is not None and path.exists():
        raise Misuse(f"{path} is there already", hint="choose another name, or move it away yourself")
    try:
        yield
    except BaseException:
        if path is not None:
            path.unlink(missing_ok=True)
        raise


def create_site(
    directory: Path,
    out: Path,
    *,
    card_file: Path,
    language: str,
    listen: str,
    passphrase: str,
    clock: str | None = None,
) -> dict[str, Any]:
    """Make the folder of a further node of the party whose card this is, and write its request to be on the card.

    Raises:
        Misuse: as `create`. Nothing is left.
    """
    phrases(language)
    check_address(listen)
    offset = 0 if clock is None else parse_time(clock) - int(time())
    card = read_card(read(card_file, MAX_CARD_BYTES, "the party's card"), at=None).card
    with reserved(out) as write, new_folder(directory) as inside:
        seeds = keystore.create_node(inside, passphrase)
        request = _request(card.root, seeds, listen)
        node = request.as_card(0, "1").id
        Folder(inside).save(
            Settings(
                name=card.name,
                language=language,
                listen=listen,
                clock_offset=offset,
                offices={office.code: office.level for office in card.offices if office.code != DUTY.code},
                root=card.root.hex(),
                node=node.hex(),
            )
        )
        write(write_request(request, seeds.signer()))
    return {"name": card.name, "node": node.hex(), "directory": str(directory), "file": str(out)}


def take_card(directory: Path, file: Path) -> dict[str, Any]:
    """Take a newer card of the own party, which names this node.

    Raises:
        Misuse: it is of another party, older than the one held, or does not name this node.
        LockHeld: a node runs in this folder, and holds the card in memory.
    """
    folder = Folder(directory)
    settings = folder.settings()
    card = read_card(read(file, MAX_CARD_BYTES, "the party's card"), at=folder.now())
    if card.card.root.hex() != settings.root:
        raise PeerFault(f"this card of {card.card.name} is signed by another root key", hint="take your party's own")
    if not any(node.id.hex() == settings.node for node in card.card.nodes):
        raise Misuse("this card does not name this node", hint="openline party card --add REQUEST puts it on the card")
    with folder.lock():
        held = own_card(folder) if folder.card.exists() else None
        if held is not None and held.data != card.data and held.card.serial >= card.card.serial:
            raise Misuse(
                f"a card with number {held.card.serial} is held, and this one has {card.card.serial}",
                hint="take the newest one",
            )
        slots = max(node.slot for node in card.card.nodes) + 1
        folder.save(changed(settings, slots=max(settings.slots, slots)))
        replace(folder.card, card.data)
    return {"name": card.card.name, "serial": card.card.serial, "expires": iso(card.card.expires)}


def _offices(given: Iterable[str]) -> dict[str, str]:
    """Return the level of each office that is named as CODE:LEVEL."""
    named: dict[str, str] = {}
    for each in given:
        code, _, level = each.partition(":")
        check_text(code, most=64)
        if level not in LEVELS or code == DUTY.code:
            raise Misuse(
                f"{each!r} names no office and level", hint=f"such as minister:ministry; levels are {', '.join(LEVELS)}"
            )
        named[code] = level
    return named


def issue_card(
    directory: Path,
    out: Path,
    *,
    passphrase: str,
    renew: bool = False,
    add: Path | None = None,
    drop: str | None = None,
    root_file: Path | None = None,
    days: int = FIRST_CARD_DAYS,
) -> dict[str, Any]:
    """Write the party's card to `out`; to renew it, to add a node or to drop one, sign a new one with the root key.

    A line stays bound to the card that it was opened with; a newer one reaches it as an act of the record.

    Args:
        add: a file with the request of a further node.
        drop: the id, or how it begins, of a node that is no longer named.
        root_file: where the root key is kept apart.
    """
    folder = Folder(directory)
    settings, now = folder.settings(), folder.now()
    card = own_card(folder)
    nodes = tuple(
        changed(node, addresses=(settings.listen,)) if node.id.hex() == settings.node else node
        for node in card.card.nodes
    )
    keystore.open_node(directory, passphrase)
    with reserved(out) as write:
        if add is not None:
            nodes, settings = _with_node(nodes, read(add, MAX_REQUEST_BYTES, "the request"), settings)
        if drop is not None:
            nodes = _without_node(nodes, drop, settings.node)
        if renew or add is not None or drop is not None:
            root = keystore.open_root(folder.root(root_file), passphrase)
            card = _sign_card(settings, root, nodes, serial=card.card.serial + 1, now=now, days=days)
            folder.save(settings)
            replace(folder.card, card.data)
        elif card.card.expires <= now:
            raise Misuse(f"the party's card expired at {iso(card.card.expires)}", hint="openline party card --renew")
        write(card.data)
    return {
        "name": settings.name,
        "serial": card.card.serial,
        "expires": iso(card.card.expires),
        "nodes": len(card.card.nodes),
        "file": str(out),
    }


def _with_node(
    nodes: tuple[NodeCard, ...], request: bytes, settings: Settings
) -> tuple[tuple[NodeCard, ...], Settings]:
    """Return the nodes of the card with one more, under a number that no node of this party has had."""
    asked = read_request(request)
    if asked.root.hex() != settings.root:
        raise PeerFault("this node asks to be on another party's card", hint="it was made with another party's card")
    slot = max(settings.slots, nodes[-1].slot + 1)
    new = asked.as_card(slot, str(slot + 1))
    if any(node.id == new.id for node in nodes):
        raise Misuse("this node is on the card already", hint="openline party card hands the card out")
    return (*nodes, new), changed(settings, slots=slot + 1)


def _without_node(nodes: tuple[NodeCard, ...], drop: str, own: str) -> tuple[NodeCard, ...]:
    """Return the nodes of the card without one; its slot stays its own."""
    found = [node for node in nodes if drop and node.id.hex().startswith(drop.lower())]
    if len(found) != 1:
        raise Misuse(f"{drop!r} names no node of this card, or several", hint="give more digits of its id")
    if found[0].id.hex() == own:
        raise Misuse("this is the node of this folder", hint="sign the card at another site of the party")
    return tuple(node for node in nodes if node is not found[0])


def own_card(folder: Folder) -> SignedCard:
    """Return the party's own card, expired or not."""
    if not folder.card.exists():
        raise Misuse("this site has no card of its party yet", hint="openline party take CARD, once it names this node")
    return read_card(read(folder.card, MAX_CARD_BYTES, "the party's own card"), at=None)


def check_address(address: str) -> tuple[str, int]:
    """Return host and port of `host:port`.

    Raises:
        Misuse: it has another form.
    """
    host, _, port = address.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65_536:
        raise Misuse(f"{address!r} is no address", hint="write host:port, such as node.example:7410")
    return host.strip("[]"), int(port)


def check_witness_address(address: str) -> None:
    """Check where a witness is said to be reached: the prefix of its HTTP calls.

    Raises:
        Misuse: it has another form.
    """
    scheme, separator, rest = address.partition("://")
    if not separator or scheme not in ("http", "https") or not rest or set(rest) & set(" ?#@") or len(address) > 200:
        raise Misuse(f"{address!r} is no witness's address", hint="write http://host:port or https://host/prefix")
    check_text(address)


def parse_time(text: str) -> int:
    """Return seconds UTC of an RFC 3339 time; a time without zone is refused."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Misuse(f"{text!r} is no time", hint="write 2026-03-01T12:00Z") from error
    if moment.tzinfo is None:
        raise Misuse(f"{text!r} names no time zone", hint="write 2026-03-01T12:00Z")
    return int(moment.timestamp())


def iso(seconds: int) -> str:
    """Return RFC 3339 in UTC."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _request(root: bytes, seeds: keystore.NodeSeeds, listen: str) -> NodeRequest:
    return NodeRequest(
        root=root,
        keys=seeds.signer().keys,
        tls_key=SoftwareSigner(seeds.tls).public_key,
        sealing_key=SealingPrivate(seeds.sealing).public_key,
        addresses=(listen,),
    )


def _sign_card(
    settings: Settings, root: keystore.RootSeeds, nodes: tuple[NodeCard, ...], *, serial: int, now: int, days: int
) -> SignedCard:
    signer = root.signer()
    card = Card(
        name=settings.name,
        languages=(settings.language,),
        root_key=signer.keys,
        serial=serial,
        issued=max(0, now - BEHIND_S),
        expires=now + days * DAY,
        nodes=nodes,
        offices=(
            changed(DUTY, languages=(settings.language,)),
            *(Office(code, level, languages=(settings.language,)) for code, level in sorted(settings.offices.items())),
        ),
    )
    return read_card(write_card(card, signer), at=now)
