"""Whose turn it is at the door: from each place one at a time, so that nobody waits behind another place's flood."""

from asyncio import Lock
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address


@dataclass(slots=True)
class Turns:
    """One lock for each place from which somebody tries now. Used in the event loop alone."""

    _waiting: dict[str, tuple[Lock, int]] = field(default_factory=dict)

    @asynccontextmanager
    async def of(self, place: str) -> AsyncIterator[None]:
        """Wait for one's turn among the tries of the same place."""
        lock, waiting = self._waiting.get(place, (Lock(), 0))
        self._waiting[place] = lock, waiting + 1
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._waiting.pop(place)
            if waiting > 1:
                self._waiting[place] = lock, waiting - 1


def place_of(address: str) -> str:
    """Return the place of a network address: of IPv6 the network that one machine is given."""
    try:
        known = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(known, IPv6Address) and known.ipv4_mapped is None:
        return str(IPv6Address(int(known) >> 64 << 64))
    return str(known)
