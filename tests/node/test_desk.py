"""What takes two people waits as a draft until a second, different one has released it."""

import json
from pathlib import Path
from typing import Any

import pytest

from openline.core.catalogue.scalars import write_time
from openline.core.errors import Misuse
from openline.core.record.entry import Precedence
from openline.core.rules.release import NotReleased
from openline.node.saying import Suspended
from openline.node.service import Service
from openline.node.speaking import Speaker, Speech
from parties import PASSPHRASE, Party, make_party, officer, open_line

OTHER = "four different words"
BOX = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}
LAUNCH: dict[str, Any] = {
    "activity_id": "L-1",
    "launch_class": "sounding_rocket",
    "count": 1,
    "windows": [{"start": "2031-01-25T05:00:00Z", "end": "2031-01-25T10:00:00Z"}],
    "launch_area": {"type": "Circle", "coordinates": [16.0, 69.3], "radius_m": 5000},
    "valid_until": "2031-01-25T10:00:00Z",
}


def speak(service: Service, speech: Speech) -> list[bytes]:
    """Say it as the node would once all have released it."""
    speaker = Speaker(service.store, service.signer, service.keyring, service.node, service.now, lambda *_: None)
    return [appended.entry.id for appended in speaker.say_all(service.line(None).id, [speech], "spoken")]


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Party, Party]:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a, b


def test_a_launch_waits_for_a_second_person(pair: tuple[Party, Party]) -> None:
    """One tired officer alone announces no launch; the same one twice is still one."""
    with pair[0].service() as service:
        made = service.call("send.element", {"kind": "launch", "fields": LAUNCH, **officer("l")})

        assert made["entries"] == []
        assert made["draft"]["waits_for"] == {"people": 1, "holders": 0}
        assert service.call("inbox", {"everything": True}) == []
        with pytest.raises(NotReleased, match="same person"):
            service.call("draft.release", {"draft": made["draft"]["draft"], **officer("l2")})
        assert [row["released_by"] for row in service.call("draft.list", {})] == [[officer("")["officer"]]]


def test_distress_takes_one_person_and_any_element_can_be_sent(pair: tuple[Party, Party]) -> None:
    """Nobody looks for a second person while a ship sinks."""
    fields = {"nature": "sinking", "location": [20.0, 70.0], "time": "2031-01-01T00:00:00Z", "assistance": ["rescue"]}
    with pair[0].service() as service:
        sent = service.call("send.element", {"kind": "distress", "fields": fields, **officer("d")})
        again = service.call("send.element", {"kind": "distress", "fields": fields, **officer("d")})

        assert again["entries"][0]["entry"] == sent["entries"][0]["entry"]
        assert again["entries"][0]["repeated"]
        (row,) = service.call("inbox", {"everything": True})
        assert (row["type"], row["precedence"]) == ("DISTRESS", "flash")


def test_an_entry_is_named_by_its_first_letters(pair: tuple[Party, Party]) -> None:
    """Nobody types sixty-four digits at three in the morning."""
    with pair[0].service() as service:
        asked = service.call("send.question", {"about": [], "topic": "other", "items": ["types"], **officer("q")})
        short = asked["entries"][0]["entry"][:10]
        fields = {
            "target": short,
            "cause": "weather",
            "facts": {"marker": "information", "language": "en", "text": "Fog."},
        }

        sent = service.call("send.element", {"kind": "clarification", "fields": fields, **officer("c")})

        assert sent["entries"]
        bad = {**fields, "target": "0000aaaa"}
        with pytest.raises(Misuse, match="no entry begins"):
            service.call("send.element", {"kind": "clarification", "fields": bad, **officer("c2")})


def test_what_falls_under_a_suspension_is_refused_to_its_sender_and_kept(pair: tuple[Party, Party]) -> None:
    """Suspended is said clearly and before anything leaves; distress goes out all the same."""
    suspension = {"scope": {"topics": ["launch"]}, "term": "suspended", "since": "2020-01-01T00:00:00Z"}
    a, _ = pair
    with a.service() as service:
        draft = service.call("send.element", {"kind": "suspend", "fields": suspension, **officer("s")})["draft"]
        speech = service.desk.find(service.line(None), draft["draft"]).speech()
        (written,) = speak(service, speech)
        assert len(service.board(service.line(None)).situation.threads.thread(written)) == 1

        with pytest.raises(Suspended, match="QUESTION falls under the suspension") as refused:
            service.call("send.question", {"about": [], "topic": "launch", "items": ["types"], **officer("q")})

        assert "draft" in (refused.value.hint or "")
        assert {row["why"] for row in service.call("draft.list", {})} == {"release", "suspended"}
        service.call("send.question", {"about": [], "topic": "contact", "items": ["who_to_call"], **officer("q2")})


def test_two_holders_of_the_office_key_sign_a_launch(pair: tuple[Party, Party]) -> None:
    """Once an office has two keys on the line, a stolen node cannot announce a launch in its name."""
    second = {"officer": "second", "officer_passphrase": OTHER}
    with pair[0].service() as service:
        service.call(
            "officer.add", {"passphrase": PASSPHRASE, "name": "second", "office": "duty", "officer_passphrase": OTHER}
        )
        for who in (officer("k0"), {**second, "request_id": "k1"}):
            service.call("officer.key", who)

        draft = service.call("send.element", {"kind": "launch", "fields": LAUNCH, **officer("l")})["draft"]
        assert draft["waits_for"] == {"people": 1, "holders": 2}
        one = service.call("draft.sign", {"draft": draft["draft"], **officer("s1")})["draft"]
        assert one["waits_for"] == {"people": 1, "holders": 1}
        sent = service.call("draft.sign", {"draft": draft["draft"], **second, "request_id": "s2"})

        (row,) = sent["entries"]
        state = service.board(service.line(None)).situation.state(bytes.fromhex(row["entry"]))
        assert state is not None
        assert state.ignored == ()
        assert service.call("draft.list", {}) == []


def test_a_draft_that_was_sent_and_not_dropped_is_not_sent_twice(
    pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power may fail between the two steps: one launch must not be announced as two."""
    second = {"officer": "second", "officer_passphrase": OTHER}
    with pair[0].service() as service:
        service.call(
            "officer.add", {"passphrase": PASSPHRASE, "name": "second", "office": "duty", "officer_passphrase": OTHER}
        )
        draft = service.call("send.element", {"kind": "launch", "fields": LAUNCH, **officer("l")})["draft"]["draft"]
        with monkeypatch.context() as patched:
            patched.setattr(service.desk, "drop", lambda *_: None)
            (first,) = service.call("draft.release", {"draft": draft, **second, "request_id": "r1"})["entries"]

        (again,) = service.call("draft.release", {"draft": draft, **second, "request_id": "r2"})["entries"]

        assert (again["entry"], again["repeated"]) == (first["entry"], True)


def test_what_has_begun_is_flashed_and_what_is_over_wakes_nobody(pair: tuple[Party, Party]) -> None:
    """A notice after the start is worth most in its first minute; a list of old notices must not ring for each."""
    a, _ = pair
    with a.service() as service:
        now = service.now()

        def announced(request: str, starts_in_s: int, ends_in_s: int) -> Precedence:
            windows = [[write_time(now + starts_in_s), write_time(now + ends_in_s)]]
            properties = {"kind": "live_firing", "title": "t", "windows": windows}
            area = {"type": "Feature", "id": request, "geometry": BOX, "properties": properties}
            sent = service.call("send.activity", {"data": json.dumps(area).encode(), **officer(request)})
            held = service.store.entry(bytes.fromhex(sent["entries"][0]["entry"]))
            assert held is not None
            return held.entry.header.precedence

        assert announced("began", -600, 7_200) is Precedence.FLASH
        assert announced("long-ago", -90 * 86_400, 7_200) is Precedence.PRIORITY
        assert announced("over", -7_200, -600) is Precedence.PRIORITY
        assert announced("far", 10 * 86_400, 11 * 86_400) is Precedence.PRIORITY
