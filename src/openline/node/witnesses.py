"""Showing checkpoints to the witnesses of a line: our own, and those of others without a cosignature yet (spec 7.4).

A peer that shows us one history and a witness another is found because we show the witness what it signed for us. What
a witness answers is believed only as far as its signatures, and a node's, bear it out.
"""

import asyncio
import json
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from openline.bearers.contract import backoff
from openline.core.charter import Witness
from openline.core.errors import OpenlineError, PeerFault, Unavailable
from openline.core.record import checkpoint
from openline.core.record.alarm import Alarm, TwoHistories, alarm_of, read_alarm, verify_alarm, write_alarm
from openline.core.record.checkpoint import SignedCheckpoint
from openline.core.record.cosignature import cosignatures, key_ids
from openline.core.record.log import Log
from openline.core.record.witnessing import ACCEPTED, CONFLICT, INCONSISTENT, write_request
from openline.node.lines import Line
from openline.node.service import Service

if TYPE_CHECKING:
    from aiohttp import ClientSession

EVERY_S = 1.0
ANSWER_S = 20.0
ALARMS_EVERY_S = 60.0
MAX_REST_S = 60.0
MAX_ANSWER = 1 << 16
MAX_ALARMS_ANSWER = 8 << 20
TRIES = 3
REFUSED_REST_S = 30.0

InVerbs = Callable[[Callable[[], Any]], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A checkpoint to show to a witness."""

    line: Line
    node: bytes
    feed: int
    note: SignedCheckpoint
    witness: Witness

    @property
    def key(self) -> tuple[str, str]:
        return self.witness.name, self.note.checkpoint.origin

    @property
    def log(self) -> Log:
        keys, name = self.line.keys(self.node), self.line.name_of(self.node)
        return Log(self.note.checkpoint.origin, self.line.id, self.node, keys, name)


@dataclass(slots=True)
class Reach:
    """How a witness answers: after failures it is left alone for a while."""

    failures: int = 0
    rest_until: float = 0.0
    told: str = ""
    asked_alarms: dict[bytes, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    kind: str
    body: bytes


class Witnesses:
    """What a running node does with the witnesses of its lines.

    Args:
        in_verbs: carries out work in the verbs' thread.
        tell: sends a note of our own feed to the peers, with the cosignatures that it has now.
        fault: keeps evidence of a node's fault on a line, and says so; False where the disk does not take it.
    """

    def __init__(
        self,
        service: Service,
        in_verbs: InVerbs,
        tell: Callable[[bytes, bytes], None],
        fault: Callable[[bytes, PeerFault, bytes | None, bytes], bool],
        say: Callable[[str], None],
    ) -> None:
        self._service, self._in_verbs = service, in_verbs
        self._tell, self._fault, self._say = tell, fault, say
        self._reach: dict[str, Reach] = {}
        self._old: dict[tuple[str, str], int] = {}
        self._refused: dict[tuple[str, str], tuple[int, float]] = {}
        self._known: set[str] = set()

    async def keep_showing(self) -> None:
        """Show what is new to every witness that can be reached, until this task is cancelled."""
        session: ClientSession | None = None
        try:
            while True:
                await asyncio.sleep(EVERY_S)
                addresses = dict(self._service.settings.witnesses)
                if not addresses:
                    continue
                if session is None:
                    session = _session()
                lines, due = await self._in_verbs(partial(self._due, addresses))
                rounds = [self._round(session, name, addresses[name], lines, due) for name in addresses]
                await asyncio.gather(*rounds)
        finally:
            if session is not None:
                await session.close()

    def _due(self, addresses: Mapping[str, str]) -> tuple[list[Line], list[Shown]]:
        """Return the lines with witnesses, and the newest checkpoint of each feed for each that has not cosigned it."""
        lines = [line for line in self._service.all_lines() if line.confirmed and line.charter.witnesses]
        return lines, [
            shown
            for line in lines
            for feed, node in enumerate(line.charter.feeds)
            if node and (note := self._service.agreement(line).newest_note(node)) is not None
            for shown in _for_each(line, node, feed, checkpoint.parse(note), addresses)
        ]

    async def _round(
        self, session: "ClientSession", name: str, address: str, lines: list[Line], due: list[Shown]
    ) -> None:
        """Show one witness what it has not cosigned, feed by feed, and ask it for alarms."""
        reach = self._reach.setdefault(name, Reach())
        if monotonic() < reach.rest_until:
            return
        try:
            for shown in due:
                if shown.witness.name == name and not self._resting(shown):
                    await self._show(session, address, shown)
            for line in lines:
                if any(witness.name == name for witness in line.charter.witnesses):
                    await self._ask_alarms(session, address, line, reach)
        except Exception as error:  # noqa: BLE001  whatever comes of one witness, the others are to be shown
            reach.failures += 1
            reach.rest_until = monotonic() + backoff(reach.failures, random.random(), longest=MAX_REST_S)
            words = (
                f"{error}" if isinstance(error, OpenlineError) else f"our own fault: {type(error).__name__}: {error}"
            )
            if words != reach.told:
                reach.told = words
                self._say(f"witness {name}: {words}")
        else:
            reach.failures, reach.told = 0, ""

    def _resting(self, shown: Shown) -> bool:
        size, until = self._refused.get(shown.key, (-1, 0.0))
        return size == shown.note.checkpoint.size and monotonic() < until

    async def _show(self, session: "ClientSession", address: str, shown: Shown) -> None:
        """Submit a checkpoint; a 409 tells from which size the proof has to lead."""
        size, old = shown.note.checkpoint.size, min(self._old.get(shown.key, 0), shown.note.checkpoint.size)
        bare = tuple(line for line in shown.note.signatures if line.name == shown.note.checkpoint.origin)
        note = SignedCheckpoint(shown.note.checkpoint, bare).to_bytes()
        for _ in range(TRIES):
            body = write_request(old, await self._in_verbs(partial(self._proof, shown, old)), note)
            answer = await _ask(session, f"{address}/add-checkpoint", MAX_ANSWER, body)
            if answer.status == ACCEPTED:
                await self._take(shown, answer.body)
                return
            held = _size(answer) if answer.status == CONFLICT else None
            if held is None or held == old or held > size:
                break
            old = self._old[shown.key] = held
        if answer.status not in (CONFLICT, INCONSISTENT):
            words = answer.body[:200].decode(errors="replace").strip()
            raise Unavailable(f"it answered {answer.status} to a checkpoint of {shown.log.party}: {words}")
        self._refused[shown.key] = size, monotonic() + REFUSED_REST_S
        self._reach[shown.witness.name].asked_alarms.pop(shown.line.id, None)
        await self._compare(session, address, shown)

    def _proof(self, shown: Shown, old: int) -> list[bytes]:
        return self._service.agreement(shown.line).proof(shown.feed, old, shown.note.checkpoint.size)

    async def _take(self, shown: Shown, body: bytes) -> None:
        """Put the witness's lines under the checkpoint, and pass it on if it is ours."""
        ids = key_ids(shown.witness)
        lines = [
            line
            for line in checkpoint.parse_lines(body)
            if line.name == shown.witness.name and line.key_id in ids
        ]  # fmt: skip
        note = SignedCheckpoint(shown.note.checkpoint, (*shown.note.signatures, *lines))
        if shown.witness.name not in cosignatures(note, [shown.witness]):
            raise PeerFault("it answered without a cosignature by both of its keys")
        size = note.checkpoint.size
        self._old[shown.key] = size

        def keep() -> bytes | None:
            agreement = self._service.agreement(shown.line)
            agreement.keep_note(shown.node, note)
            return agreement.note_at(shown.node, size) if shown.node == self._service.node else None

        kept = await self._in_verbs(keep)
        if kept is not None:
            self._tell(shown.line.id, kept)

    # what does not fit

    async def _compare(self, session: "ClientSession", address: str, shown: Shown) -> None:
        """Ask what the witness cosigned of this feed: another history, signed by the same node, is evidence."""
        feed = shown.log.origin.rpartition("/")[2]
        answer = await _ask(session, f"{address}/openline/v1/latest/{feed}", MAX_ANSWER)
        if answer.status != ACCEPTED:
            return  # other witness software has no such call; its refusal is in the log
        theirs = checkpoint.parse(answer.body)
        checkpoint.verify_checkpoint(theirs, shown.line.id, shown.node, shown.log.keys)
        alarm = await self._in_verbs(lambda: self._alarm(shown, theirs))
        if alarm is not None:
            await self._found(shown.line, shown.log, alarm)

    def _alarm(self, shown: Shown, theirs: SignedCheckpoint) -> Alarm | None:
        ours, agreement = shown.note.checkpoint, self._service.agreement(shown.line)
        size = theirs.checkpoint.size
        root = agreement.root(shown.feed, size)
        if root is None or root == theirs.checkpoint.root or size > ours.size:
            return None
        if size == ours.size:
            return Alarm(ours.origin, theirs.to_bytes(), shown.note.to_bytes())
        proof = agreement.proof(shown.feed, size, ours.size)
        return alarm_of(shown.log, theirs.to_bytes(), shown.note.to_bytes(), root, proof)

    async def _ask_alarms(self, session: "ClientSession", address: str, line: Line, reach: Reach) -> None:
        """Ask a witness what it found on a line; what it says counts if it proves itself."""
        if monotonic() - reach.asked_alarms.get(line.id, -ALARMS_EVERY_S) < ALARMS_EVERY_S:
            return
        reach.asked_alarms[line.id] = monotonic()
        answer = await _ask(session, f"{address}/openline/v1/alarms/{line.id.hex()}", MAX_ALARMS_ANSWER)
        if answer.status != ACCEPTED:
            return
        nodes = {checkpoint.origin(line.id, node): node for node in line.charter.feeds if node}
        for alarm in _alarms(answer.body):
            node = nodes.get(alarm.origin)
            if node is not None:
                await self._found(line, Log(alarm.origin, line.id, node, line.keys(node), line.name_of(node)), alarm)

    async def _found(self, line: Line, log: Log, alarm: Alarm) -> None:
        """Keep evidence that proves itself, say so once, and remember whose keys it convicts.

        In this order: what is only said convicts nobody; and what fails at a full disk is done again when it is next
        heard of.
        """
        verify_alarm(alarm, log)
        evidence = write_alarm(alarm)
        if evidence in self._known:
            return
        error = TwoHistories(f"the keys of {log.party} signed two histories of one feed")
        if self._fault(log.node, error, line.id, evidence.encode()):
            await self._in_verbs(lambda: self._service.remember_two_histories(line, log.node))
            self._known.add(evidence)


def _for_each(line: Line, node: bytes, feed: int, note: SignedCheckpoint, addresses: Mapping[str, str]) -> list[Shown]:
    named = [witness for witness in line.charter.witnesses if witness.name in addresses]
    done = {(item.name, item.key_id) for item in note.signatures}  # what is kept was verified
    return [
        Shown(line, node, feed, note, witness)
        for witness in named
        if not {(witness.name, key) for key in key_ids(witness)} <= done
    ]


def _session() -> "ClientSession":
    import aiohttp  # slow to import, and not every line has witnesses

    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_S))


async def _ask(session: "ClientSession", url: str, limit: int, body: bytes | None = None) -> Answer:
    """Make one call; an answer above `limit` bytes is none.

    Raises:
        Unavailable: no answer, or one that says to come again.
    """
    import aiohttp

    method = "GET" if body is None else "POST"
    try:
        async with session.request(method, url, data=body, allow_redirects=False) as response:
            data = b""
            async for piece in response.content.iter_chunked(1 << 14):
                data += piece
                if len(data) > limit:
                    raise Unavailable(f"it answered with more than {limit} bytes")
            answer = Answer(response.status, response.content_type, data)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise Unavailable(f"no answer: {error or type(error).__name__}") from None
    if answer.status >= 500:
        raise Unavailable(f"it answered {answer.status}: {answer.body[:200].decode(errors='replace').strip()}")
    return answer


def _size(answer: Answer) -> int | None:
    text = answer.body.decode("ascii", errors="replace")
    if answer.kind != "text/x.tlog.size" or not text.endswith("\n") or len(text) > 20 or not text[:-1].isdigit():
        return None
    return int(text)


def _alarms(body: bytes) -> list[Alarm]:
    try:
        rows = json.loads(body)["alarms"]
        if not isinstance(rows, list):
            raise ValueError("no list")
        return [read_alarm(row) for row in rows]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PeerFault(f"its alarms are in no form that is known: {error}") from None
