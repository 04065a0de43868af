"""What the party's people arrange at home: officers, the alarm, where witnesses are reached, what is erased."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.rendering import clock
from openline.core.catalogue.view import View
from openline.core.errors import Misuse, Said
from openline.core.identity import check_text
from openline.core.record.acts import MAX_ERASED, Erase, Rule
from openline.core.record.epochs import DAY_S
from openline.core.situation.retention import erasable
from openline.node import keystore
from openline.node.codes import generator_address, new_generator
from openline.node.officers import Person, roles_of, write_person
from openline.node.party import check_witness_address
from openline.node.ringing import alarm_command
from openline.node.showing import keys_to_show

if TYPE_CHECKING:
    from openline.node.service import Service


class Administration:
    """Verbs that need the party's passphrase and stay at home."""

    def __init__(self, service: "Service") -> None:
        self._service = service

    def verbs(self) -> dict[str, Callable[..., Any]]:
        return {
            "party.check": dict,
            "officer.add": self.officer_add,
            "officer.generator": self.officer_generator,
            "function.add": self.function_add,
            "function.remove": self.function_remove,
            "audit.list": self.audit_list,
            "ring.set": self.ring_set,
            "record.erase": self.record_erase,
            "record.keys": partial(keys_to_show, self._service),
            "line.witness": self.line_witness,
        }

    def officer_add(self, name: str, office: str, officer_passphrase: str, roles: Sequence[str] = ()) -> dict[str, Any]:
        check_text(name, most=64)
        offices = [known.code for known in self._service.card.card.offices]
        if office not in offices:
            raise Misuse(
                f"this party's card names no office {office!r}",
                hint=f"it names {', '.join(offices)}",
                said=Said("not-of-list", {"name": office, "known": ", ".join(offices)}),
            )
        person = Person(name, office, keystore.hash_passphrase(officer_passphrase), roles_of(roles))
        self._service.store.add_officer(write_person(person)).result()
        return {"name": name, "office": office, "roles": [role.name.lower() for role in sorted(person.roles)]}

    def officer_generator(self, name: str) -> dict[str, Any]:
        """Give an officer a code generator in place of an earlier one; its secret is shown this once."""
        secret = new_generator()
        self._service.gate.change(name, lambda person: replace(person, generator=secret, step=0))
        return {"name": name, "address": generator_address(name, secret)}

    def function_add(self, function: str, name: str = "", code: str = "", language: str = "") -> dict[str, Any]:
        """Add a function beyond the duty desk, or change one."""
        made = self._service.passing.functions.add(function, name=name, code=code, language=language)
        return {"name": made.id, "code": made.code, "language": made.language}

    def function_remove(self, function: str) -> dict[str, Any]:
        """Take a function away; its links end at once."""
        return {"name": self._service.passing.functions.remove(function).id}

    def audit_list(
        self, newest: int = 100, officer: str = "", language: str | None = None, zone: str = ""
    ) -> dict[str, Any]:
        """Check the whole audit feed; return the newest records, of one officer or of all, and how many there are."""
        words, viewer = self._service.reader(language, {"zone": zone} if zone else {}), self._service.viewer
        self._service.note_refused(self._service.refusals.over())
        acts = list(self._service.audit.read(self._service.signer.public_key))
        if viewer is not None and viewer.coerced:  # whoever stands behind an administrator must see nothing of it
            seen = (act for act in acts if "duress" not in act.about)
            acts = [replace(act, number=number, coerced=False) for number, act in enumerate(seen)]
        shown = [act for act in acts if officer in ("", act.officer)][-newest:]
        return {
            "acts": [
                {**asdict(act), "at_words": clock(act.at, words), "act_words": _act_words(act.act, words)}
                for act in shown
            ],
            "records": len(acts),
            "words": words.say("audit-checked", {"count": len(acts)}),
            "officers": [person.name for person in self._service.gate.people()],
        }

    def ring_set(self, command: str) -> dict[str, Any]:
        """Keep the alarm's command in the settings; a node that serves takes it up at its next ring."""
        alarm_command(command)
        self._keep(alarm=command)
        return {"alarm": command}

    def record_erase(self, days: int, kinds: Sequence[str] = (), line: str | None = None) -> dict[str, Any]:
        """Erase at home the bodies of what is over and older than `days`, and say so on the record."""
        found = self._service.confirmed_line(line)
        numbers = frozenset(kind.number for kind in CATALOGUE.values() if kind.name in kinds)
        if len(numbers) != len(set(kinds)):
            raise Misuse(
                "there is no such kind of message", hint="openline catalogue lists them", said=Said("no-such-kind")
            )
        now = self._service.now()
        erased = [
            entry
            for entry in erasable(self._service.board(found).situation, now - days * DAY_S, now, numbers)
            if (held := self._service.store.entry(entry)) is not None and not held.erased
        ]
        self._service.may_write(found)
        rule = Rule.KIND if kinds else Rule.AGE
        for first in range(0, len(erased), MAX_ERASED):
            self._service.speaker.act(
                found.id, Erase(tuple((entry, int(rule)) for entry in erased[first : first + MAX_ERASED]))
            )
        self._service.store.erase(erased).result()
        if erased:
            self._service.forget_board(found)  # and what was folded from them
            self._service.store.put_snapshot(found.id, b"").result()
            self._service.maps.drawings.forget()
        return {"line": found.id.hex(), "erased": len(erased), "rule": rule.name.lower(), "days": days}

    def line_witness(self, name: str, address: str) -> dict[str, Any]:
        """Keep in the settings where a witness is reached; "" forgets it."""
        known = {each.name for line in self._service.all_lines() for each in line.charter.witnesses}
        if name not in known:
            raise Misuse(
                f"no charter names a witness {name!r}",
                hint=f"they name {', '.join(sorted(known)) or 'no witness'}",
                said=Said("no-such-witness", {"name": name}),
            )
        if address:
            check_witness_address(address)
        kept = {**self._service.settings.witnesses, name: address.rstrip("/")}
        self._service.settings = replace(
            self._service.folder.settings(), witnesses={key: at for key, at in kept.items() if at}
        )
        self._service.folder.save(self._service.settings)
        return {"name": name, "address": address}

    def _keep(self, **changed: Any) -> None:
        """Change some of the node's settings, as they stand in its folder now."""
        self._service.settings = replace(self._service.folder.settings(), **changed)
        self._service.folder.save(self._service.settings)


def _act_words(act: str, words: View) -> str:
    """Return the words of an act; "" where it has none beside its code."""
    said = words.say(f"audit-act-{act.replace('.', '-').replace(' ', '-')}")
    return "" if said.startswith("[") else said
