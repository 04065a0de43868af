"""The board of a line: what stands on a fork counts for nothing, from the moment at which it is seen."""

from pathlib import Path
from typing import Any

import pytest

from elements import cover_of
from openline.core.catalogue.codes import Marker
from openline.core.catalogue.dialogue import Answer, Result, Text
from openline.core.catalogue.element import Element, FreeText
from openline.core.catalogue.parts import write_parts
from openline.core.errors import Unavailable
from openline.core.record.entry import Entry, Header, Precedence, Status, sign_entry
from openline.core.record.seal import Packed
from openline.node import keystore
from openline.node.drafting import activities
from openline.node.reading import NotReadYet
from openline.node.service import Service
from openline.store.kept import Held
from parties import Party, make_party, officer, open_line, refused
from sealing import EPOCH, opens_all, sealed

AREA = b"""{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "A1",
"geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]},
"properties": {"kind": "missile", "title": "t", "windows": [["2031-01-01T00:00:00Z", "2031-01-01T06:00:00Z"]]}}]}"""


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Party, Party]:
    a, b = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(a, b)
    return a, b


def signed(peer: Party, element: Element, salt: int, **place: Any) -> tuple[Entry, Packed]:
    """Sign an element with the node key of `peer`, as its node would, at any place of its feed."""
    seeds = keystore.open_node(peer.folder, "four random words")
    node, parts = peer.card.card.nodes[0].id, write_parts(cover_of(element), element)
    packed = sealed(parts, bytes([salt]) * 32, place["line"], node, place["sequence"])
    header = Header(
        node=node, seen=(), clock=1_790_000_000, precedence=Precedence.ROUTINE,
        status=Status.ACTUAL, epoch=EPOCH, body=packed.body, length=packed.length, **place,
    )  # fmt: skip
    return sign_entry(header, seeds.signer()), packed


def keep(service: Service, *made: tuple[Entry, Packed]) -> None:
    service.store.open_with(opens_all)
    for entry, packed in made:
        service.store.keep(entry).result()
        service.store.keep_body(entry.id, packed.data).result()


def test_an_entry_at_which_a_read_failed_is_shown_the_next_time(
    pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It counted as taken before it was read: on this board it was never seen again, nor after a start from it."""
    a, b = pair
    with a.service() as service:
        line = service.line(None)
        texts = [Text(text=FreeText(marker=Marker.INFORMATION, language="en", text=text)) for text in ("one", "two")]
        service.board_with_news(line)
        first = signed(b, texts[0], 1, line=line.id, sequence=0, previous=None)
        second = signed(b, texts[1], 2, line=line.id, sequence=1, previous=first[0].id)
        keep(service, first, second)
        read, fails = service.store.entry, [second[0].id]

        def entry(of: bytes, *, with_body: bool = False) -> Held | None:
            if of in fails:
                fails.remove(of)
                raise Unavailable("too many files are open")
            return read(of, with_body=with_body)

        monkeypatch.setattr(service.store, "entry", entry)
        with pytest.raises(Unavailable):
            service.board(line)

        board, news = service.board_with_news(line)

        assert [item.id for item in news] == [first[0].id, second[0].id]
        assert second[0].id in board


@pytest.mark.parametrize("at_once", [True, False])
def test_plans_on_two_branches_are_not_in_force(pair: tuple[Party, Party], at_once: bool) -> None:
    """Also where both branches were already there at the first look."""
    a, b = pair
    (draft,), _ = activities(AREA.replace(b"[[[0,0],[1,0],", b"[[[0,0],[2,0],"), "en")
    with a.service() as service:
        service.call("send.activity", {"data": AREA, **officer("r")})
        line = service.line(None)
        place = {"line": line.id, "sequence": 0, "previous": None}
        one, other = (signed(b, draft.activity, salt, **place) for salt in (1, 2))
        keep(service, one)
        if not at_once:
            assert len(service.call("conflicts", {})["conflicts"]) == 1
        keep(service, other)

        found = service.call("conflicts", {})

        assert (found["conflicts"], found["plans"]) == ([], 1)
        states = {row["entry"]: row["state"] for row in service.call("inbox", {})}
        assert states[one[0].id.hex()] == "forked: evidence, not in force"
        assert service.call("line.list", {})[0]["forks"] == 1


def test_what_somebody_has_answered_is_never_called_not_delivered(pair: tuple[Party, Party]) -> None:
    """The answer may be here before the machine's receipt is: two lines that contradict each other help nobody."""
    a, b = pair
    with a.service() as service:
        asked = service.call("send.question", {"about": [], "topic": "other", "items": ["types"], **officer("q")})
        question = asked["entries"][0]["entry"]
        assert [row["state"] for row in service.call("inbox", {})] == ["not delivered"]

        place = {"line": service.line(None).id, "sequence": 0, "previous": None}
        keep(service, signed(b, Answer(target=bytes.fromhex(question), result=Result.YES), 1, **place))

        (row,) = [row for row in service.call("inbox", {"everything": True}) if row["entry"] == question]
        assert row["state"] == "received by the machine"
        shown = service.call("show", {"entry": question})
        assert not any("not delivered" in value for _, value in shown["details"])


def test_an_answer_on_a_fork_answers_nothing(pair: tuple[Party, Party]) -> None:
    """The peer says yes on one branch and no on the other: nobody has been answered."""
    a, b = pair
    with a.service() as service:
        asked = service.call("send.question", {"about": [], "topic": "other", "items": ["types"], **officer("q")})
        question = bytes.fromhex(asked["entries"][0]["entry"])
        place = {"line": service.line(None).id, "sequence": 0, "previous": None}
        yes = signed(b, Answer(target=question, result=Result.YES), 1, **place)
        no = signed(b, Answer(target=question, result=Result.NO), 2, **place)
        board = service.board(service.line(None))

        keep(service, yes)
        board.refresh()
        assert not board.awaits_answer(board[question])
        keep(service, no)
        board.refresh()

        assert board.awaits_answer(board[question])


def test_what_has_not_changed_is_not_read_again(pair: tuple[Party, Party], monkeypatch: pytest.MonkeyPatch) -> None:
    """A send looks at the board four times; only what came in between is worth a question to the disk."""
    a, _ = pair
    with a.service() as service:
        service.call("send.signal", {"meaning": "keeping_clear", **officer("r")})
        line, asked = service.line(None), list[bytes]()
        arrivals = service.store.arrivals

        def counted(line: bytes, after: int = 0, limit: int = 256) -> Any:
            asked.append(line)
            return arrivals(line, after, limit)

        monkeypatch.setattr(service.store, "arrivals", counted)
        service.board(line)
        assert service.line(None) is line
        assert asked == []

        service.call("send.signal", {"meaning": "exercise_stops", **officer("s")})

    assert asked == [line.id]


def test_an_entry_is_on_its_way_before_its_author_is_told(pair: tuple[Party, Party]) -> None:
    """It has waited for the disk; what its author is told of it then may wait, and the peer may not."""
    a, _ = pair
    with a.service() as service:
        left: list[bytes] = []
        service.on_written = lambda line, entry, body: left.append(entry.id)

        sent = service.call("send.signal", {"meaning": "keeping_clear", **officer("r")})

        assert left[-1].hex() == sent["entries"][0]["entry"]


def test_what_has_not_arrived_yet_is_not_said_to_be_nothing(pair: tuple[Party, Party]) -> None:
    """The inbox shows that it was announced: whoever opens it then must not be told that there is no such entry."""
    a, b = pair
    with a.service() as service:
        line = service.line(None)
        entry, packed = signed(
            b, Text(text=FreeText(marker=Marker.INFORMATION, language="en", text="calm")), 1,
            line=line.id, sequence=0, previous=None,
        )  # fmt: skip
        service.store.keep(entry).result()

        with refused(NotReadYet, "its content has not arrived yet"):
            service.call("show", {"entry": entry.id.hex()})

        service.store.keep_body(entry.id, packed.data).result()
        with refused(NotReadYet, "its key has not arrived yet"):
            service.call("show", {"entry": entry.id.hex()})
