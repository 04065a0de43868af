"""From draft to entry: released and signed by people, and for an audience that need not know everything, in its time.

Nothing here sends by itself. What a rule keeps back becomes a draft; when it is due the node reminds, and a person
releases it.
"""

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace as changed

from openline.core import encoding
from openline.core.catalogue.parts import Content, coarse_version, read_parts, write_parts
from openline.core.catalogue.plain import from_plain, to_plain
from openline.core.catalogue.scalars import write_time
from openline.core.errors import Misuse, Said
from openline.core.identity import SoftwareSigner
from openline.core.record.disclosure import SALT_BYTES
from openline.core.rules.roles import Role
from openline.core.situation.need_to_know import NeedToKnow, Sight, full_root
from openline.core.situation.release import sign_off
from openline.core.situation.signing import speaking_office
from openline.node import keystore
from openline.node.advice import doubts
from openline.node.desk import Desk, Draft, Rest, SentBack, draft_row, draft_waits, name_of
from openline.node.lines import Line

if TYPE_CHECKING:
    from openline.node.officers import Actor
    from openline.node.sending import Sender
    from openline.node.service import Service


MAX_REASON = 500


class NothingShown(Misuse):
    """A rule shows its audience nothing of a notice, now or later."""

    code = "nothing_shown"
    hint = "nothing was sent or kept; widen the rule's areas, or say what it shows outside"


class NotDue(Misuse):
    """A draft was to be released before its audience may see it."""

    code = "not_due"


class Releaser:
    """What becomes of drafts."""

    def __init__(self, service: "Service", sender: "Sender", desk: Desk) -> None:
        self._service, self._sender, self._desk = service, sender, desk

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {
            "announce": self.announce,
            "draft.release": self.release,
            "draft.sign": self.sign,
            "draft.send-back": self.send_back,
            "draft.drop": self.drop,
            "officer.key": self.enrol_key,
        }

    def announce(self, *, rule: dict[str, Any], by: "Actor", request_id: str, **how: Any) -> dict[str, Any]:
        """Announce an element to the peer of a line as far as a rule lets it know; keep the rest as a draft.

        Args:
            rule: a NeedToKnow in its plain form.
        """
        line, speech = self._sender.speech(by=by, **how)
        known, now = from_plain(NeedToKnow, rule), self._service.now()
        coarse = coarse_version(speech.cover, speech.element)
        goes = known.release(speech.element, coarse, now)
        if goes.later == Sight.NOTHING:
            raise NothingShown(f"this rule shows the audience nothing of this {speech.element.name}")
        shown, rest = speech, None
        if Sight.COARSE in (goes.now, goes.later):
            assert coarse is not None, "a coarse version is shown only where there is one"
            salt = secrets.token_bytes(SALT_BYTES)
            root = full_root(speech.cover, speech.element, speech.texts, salt)
            shown = replace(speech, cover=changed(speech.cover, reduced_from=root), element=coarse, texts=())
            rest = Rest(speech.parts(), salt, goes.due if goes.later == Sight.FULL else None)
        due = goes.due if goes.now == Sight.NOTHING else None
        name = name_of(line, [list(speech.parts()), json.dumps(to_plain(known), sort_keys=True)], request_id)
        done = self._service.store.request(f"draft/{name}") is not None
        draft = Draft(
            name,
            line.id,
            shown.parts(),
            shown.precedence,
            by.name,
            now,
            (by.name,) if Role.RELEASE in by.roles else (),
            why="release" if due is None else "later",
            due=due,
            rest=rest,
        )
        told = self._go_on(line, self._desk.put(line, draft), early=done)
        if shown is not speech or due is not None:
            board, reader = self._service.board(line), self._service.reader()
            told["advice"] = [*told.get("advice", []), *doubts(board, speech.element, None, now, reader)]
        return told

    def release(
        self, *, draft: str, by: "Actor", request_id: str, line: str | None = None, early: bool = False
    ) -> dict[str, Any]:
        """Release a draft as one more person; it is sent once nobody is missing.

        Args:
            early: also before its audience may see it by the rule, or though it never may.
        """
        found = self._service.confirmed_line(line)
        went = self._service.store.request(f"draft/{draft}")
        if went is not None and all(each.id != draft for each in self._desk.all(found)):
            return self._sender.told(found, [(went.id, True)])  # the answer to the first request was lost
        held = self._desk.find(found, draft)
        if not early and not held.is_due(self._service.now()) and not self._waits(found, held):
            when = "at no time" if held.due is None else f"from {write_time(held.due)}"
            raise NotDue(
                f"draft {held.id} may go {when} by its audience's rule; nothing was sent",
                hint=f"openline draft release {held.id} --early sends it all the same",
                said=Said("not-due", {"draft": held.id}),
            )
        return self._go_on(found, self._desk.release(found, draft, by.name, self._agreed(found)), early=early)

    def sign(self, *, draft: str, by: "Actor", secret: str, line: str | None = None, request_id: str) -> dict[str, Any]:
        """Sign a draft off with the office key that this officer holds; it is sent once nobody is missing."""
        found = self._service.confirmed_line(line)
        held = self._desk.find(found, draft)
        office = speaking_office(held.content.cover, held.content.element)
        signer = SoftwareSigner(keystore.open_office_key(self._service.folder.path, by.name, office, secret))
        signed = self._desk.sign(found, held.id, sign_off(found.id, held.parts, office, signer))
        if by.name not in signed.released_by:
            signed = self._desk.release(found, held.id, by.name, self._agreed(found))
        return self._go_on(found, signed)

    def send_back(
        self, *, draft: str, reason: str, by: "Actor", line: str | None = None, request_id: str = ""
    ) -> dict[str, Any]:
        """Send a draft back to who wrote it, with the reason: all releases so far count no more."""
        if not 1 <= len(reason.strip()) <= MAX_REASON:
            raise Misuse(
                f"a reason has 1 to {MAX_REASON} characters",
                hint="say what is to be changed",
                said=Said("reason-length", {"most": MAX_REASON}),
            )
        found = self._service.line(line)
        said = SentBack(by.name, self._service.now(), reason.strip())
        return self._sender.drafted(self._desk.send_back(found, draft, said), found)

    def drop(self, *, draft: str, by: "Actor", line: str | None = None, request_id: str = "") -> dict[str, Any]:
        """Forget a draft."""
        self._desk.drop(self._service.line(line), draft)
        return {"dropped": draft}

    def _agreed(self, line: Line) -> Mapping[str, int]:
        """Return the words of the charter that governs what is said next."""
        return self._service.board(line).situation.charter.now().world.words

    def _waits(self, line: Line, draft: Draft) -> bool:
        return any(draft_waits(draft, line, self._service.board(line).situation).values())

    def _go_on(self, line: Line, draft: Draft, *, early: bool = False) -> dict[str, Any]:
        self._service.may_write(line)
        self._sender.refuse_suspended(line, draft.speech(), lambda: draft)
        if self._waits(line, draft) or not (early or draft.is_due(self._service.now())):
            return self._sender.drafted(draft, line)
        # under the draft's own name: released again after a crash between the steps, it is not said twice
        request = encoding.encode(["draft", draft.id])
        held = self._service.duress.holds([draft.speech()])
        if not held:
            self._service.duress.check_sent(line, draft)
        sent = self._sender.sent(line, [draft.speech()], f"draft/{draft.id}", request)
        if held:
            return sent
        if draft.rest is not None:
            sent["later"] = self._kept_back(line, draft, draft.rest, bytes.fromhex(sent["entries"][0]["entry"]))
        self._service.duress.went(draft, bytes.fromhex(sent["entries"][0]["entry"]))
        self._desk.sent(draft)
        return sent

    def _kept_back(self, line: Line, draft: Draft, rest: Rest, entry: bytes) -> dict[str, Any] | None:
        """Keep what the audience is not shown yet; sent later, it follows what it was shown first."""
        name = name_of(line, entry, "rest")
        if self._service.store.request(f"draft/{name}") is not None:
            return None  # it went out before
        full: Content = read_parts(rest.parts)
        kept = Draft(
            name,
            line.id,
            write_parts(changed(full.cover, answers=entry), full.element, full.texts),
            draft.precedence,
            draft.written_by,
            draft.written_at,
            (draft.written_by,),
            why="withheld" if rest.due is None else "later",
            due=rest.due,
            salt=rest.salt,
        )
        situation, words = self._service.board(line).situation, self._service.phrases()
        return draft_row(self._desk.put(line, kept), line, situation, words)

    def enrol_key(
        self, *, by: "Actor", secret: str, request_id: str, line: str | None = None, since: str | None = None
    ) -> dict[str, Any]:
        """Make a key of the officer's office, held by this officer alone, and enrol it on the line by a KEY_EVENT."""
        found = self._service.confirmed_line(line)
        self._service.may_write(found)
        folder = self._service.folder.path
        held = keystore.office_key_file(folder, by.name, by.office).exists()  # made before, and its enrolment not sent
        make = keystore.open_office_key if held else keystore.create_office_key
        seed = make(folder, by.name, by.office, secret)
        public = SoftwareSigner(seed).public_key
        fields = {
            "kind": "add",
            "office": by.office,
            "key": sha256(public).hexdigest(),
            "public_key": public.hex(),
            "since": since or write_time(self._service.now()),
        }
        return self._sender.element(kind="key_event", fields=fields, by=by, request_id=request_id, line=line)
