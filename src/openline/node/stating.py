"""What a node signs of a line's feeds once it is level with its peers: a statement of all, a checkpoint of its own."""

from typing import Any

from openline.node.service import Service


class Stating:
    """Signs where something has changed since it last signed (in the verbs' thread)."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._last: dict[bytes, list[Any]] = {}

    def signed(self, line: bytes, up: list[tuple[bytes, int]]) -> tuple[bytes, bytes | None] | None:
        """Return statement and checkpoint; None where nothing has changed.

        Args:
            up: the channels that are open, by node and number: a new one is told anew.
        """
        agreement = self._service.agreement(self._service.line(line.hex()))
        agreement.refresh()
        now = [*agreement.sizes(), *up]
        if not any(agreement.sizes()) or self._last.get(line) == now:
            return None
        statement = agreement.state(self._service.signer, self._service.now())
        note = agreement.checkpoint(self._service.signer)
        self._last[line] = now
        return statement, note
