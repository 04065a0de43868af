"""Making a party: its keys, its folder, its card. Daily work never opens the root key; only these verbs do."""

from collections.abc import Iterable
from dataclasses import replace as changed
from datetime import UTC, datetime
from pathlib import Path
from time import time
from typing import Any

from openline.core.errors import Misuse
from openline.core.identity import Card, NodeCard, Office, SignedCard, SoftwareSigner, check_text, read_card, write_card
from openline.core.rules.release import LEVELS
from openline.node import keystore
from openline.node.files import read, replace, reserved, write_new
from openline.node.folder import Folder, Settings, new_folder
from openline.node.phrases import phrases

DAY = 86_400
FIRST_CARD_DAYS = 365
MAX_CARD_FILE = 64 * 1024
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
) -> dict[str, Any]:
    """Make the folder of a new party: keys under a passphrase, settings, and its first card.

    Args:
        offices: besides `duty`, each as CODE:LEVEL.

    Raises:
        Misuse: the folder exists, the name or language is not usable, the passphrase is too short. Nothing is left.
    """
    check_text(name, most=80)
    phrases(language)
    check_address(listen)
    offset = 0 if clock is None else parse_time(clock) - int(time())
    with new_folder(directory) as inside:
        root, seeds = keystore.create(inside, passphrase)
        folder = Folder(inside)
        settings = Settings(name=name, language=language, listen=listen, clock_offset=offset, offices=_offices(offices))
        folder.save(settings)
        card = _sign_card(settings, root, seeds, serial=1, now=folder.now(), days=FIRST_CARD_DAYS)
        write_new(folder.card, card.data)
    return {
        "name": name,
        "root_key": card.card.root_key.hex(),
        "node": card.card.nodes[0].id.hex(),
        "directory": str(directory),
    }


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
    directory: Path, out: Path, *, passphrase: str, renew: bool = False, days: int = FIRST_CARD_DAYS
) -> dict[str, Any]:
    """Write the party's card to `out`; with `renew`, sign a new one with the root key first.

    A line stays bound to the card that it was opened with, so a card that holds is handed out as it is.
    """
    folder = Folder(directory)
    settings, now = folder.settings(), folder.now()
    card = own_card(folder)
    seeds = keystore.open_node(directory, passphrase)
    with reserved(out) as write:
        if renew:
            root = keystore.open_root(directory, passphrase)
            card = _sign_card(settings, root, seeds, serial=card.card.serial + 1, now=now, days=days)
            replace(folder.card, card.data)
        elif card.card.expires <= now:
            raise Misuse(f"the party's card expired at {iso(card.card.expires)}", hint="openline party card --renew")
        write(card.data)
    return {"name": settings.name, "serial": card.card.serial, "expires": iso(card.card.expires), "file": str(out)}


def own_card(folder: Folder) -> SignedCard:
    """Return the party's own card, expired or not."""
    return read_card(read(folder.card, MAX_CARD_FILE, "the party's own card"), at=None)


def check_address(address: str) -> tuple[str, int]:
    """Return host and port of `host:port`.

    Raises:
        Misuse: it has another form.
    """
    host, _, port = address.rpartition(":")
    if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65_536:
        raise Misuse(f"{address!r} is no address", hint="write host:port, such as node.example:7410")
    return host.strip("[]"), int(port)


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


def _sign_card(
    settings: Settings, root: bytes, seeds: keystore.NodeSeeds, *, serial: int, now: int, days: int
) -> SignedCard:
    signer = SoftwareSigner(root)
    node = NodeCard(
        signing_key=SoftwareSigner(seeds.signing).public_key,
        tls_key=SoftwareSigner(seeds.tls).public_key,
        name="1",
        addresses=(settings.listen,),
    )
    card = Card(
        name=settings.name,
        languages=(settings.language,),
        root_key=signer.public_key,
        serial=serial,
        issued=now,
        expires=now + days * DAY,
        nodes=(node,),
        offices=(
            changed(DUTY, languages=(settings.language,)),
            *(Office(code, level, languages=(settings.language,)) for code, level in sorted(settings.offices.items())),
        ),
    )
    return read_card(write_card(card, signer), at=now)
