"""Cards and closings take effect once their bodies are held, whenever and however slowly (spec 1.11, 1.12)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from openline.core.record.acts import CardAct
from openline.node import node as nodes
from openline.node import relay_folder
from openline.node.relay_keeping import as_it_came
from openline.node.service import Service
from openline.store.errors import StoreFull
from openline.store.kept import Held
from openline.store.sqlite import SqliteStore
from parties import Party, make_party, make_site, officer, open_line
from running import full_disk, play, serving, told, until

Heeds = tuple[SqliteStore, Callable[[], int]]
"""What heeds the acts of a line: its store, and what lets come what is there and returns how many nodes are known."""


@pytest.fixture
def acts(tmp_path: Path) -> tuple[Party, list[Held]]:
    """Beta, and what Alpha wrote on their line: the card of a second site, then the act before its first words."""
    alpha, beta = make_party(tmp_path, "Alpha"), make_party(tmp_path, "Beta")
    open_line(alpha, beta)
    make_site(tmp_path, alpha, "alpha2")
    with alpha.service() as service:
        line = service.line(None)
        service.speaker.act(line.id, CardAct(service.card.data))
        service.call("send.text", {"text": "calm", "marker": "information", **officer("t")})
        return beta, service.store.acts(line.id)


@pytest.fixture(params=["node", "relay"])
def heeds(request: pytest.FixtureRequest, acts: tuple[Party, list[Held]], tmp_path: Path) -> Iterator[Heeds]:
    with acts[0].service() as service:
        if request.param == "node":
            assert isinstance(service.store, SqliteStore)
            yield service.store, lambda: _heeded(service)
            return
        store = SqliteStore(tmp_path / "relay.db", None)
        store.open_with(as_it_came)
        record = service.line(None).record
        store.add_line(record).result()
        heeder = relay_folder.Heeder(store, record.id)

        def heed() -> int:
            heeder.heed()
            return len(heeder.line.members.nodes)

        yield store, heed
        store.close()


def _heeded(service: Service) -> int:
    service.heed(service.line(None))
    return len(service.line(None).members.nodes)


@pytest.mark.usefixtures("impatient")
def test_a_node_whose_disk_was_full_goes_on_by_itself(
    acts: tuple[Party, list[Held]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it does by itself once ended there, until the next start: it heeded nothing and stated nothing any more."""
    beta, (card, _) = acts
    with beta.service() as service:
        service.store.keep(card.entry, card.body).result()
    monkeypatch.setattr(nodes, "CHORES_EVERY", 1 << 30)

    async def scene() -> None:
        async with serving(beta, alone=True) as side:
            service, store = side.node.service, side.node.service.store
            assert isinstance(store, SqliteStore)

            async def known() -> bool:
                return len(service.line(None).members.nodes) == 3

            with full_disk(store):
                monkeypatch.setattr(nodes, "CHORES_EVERY", 1)
                await told("full", side.log)
            await until("the new site to be known", known)

    play(scene())


def test_an_act_whose_body_comes_after_that_of_a_later_one_counts(acts: tuple[Party, list[Held]], heeds: Heeds) -> None:
    """Bodies come in any order. One that was passed over let a new site wait for a restart, or a thief go on."""
    (card, later), (store, heed) = acts[1], heeds
    store.keep(card.entry).result()
    store.keep(later.entry, later.body).result()
    assert heed() == 2

    store.keep_body(card.entry.id, card.body or b"").result()

    assert heed() == 3


def test_an_act_that_could_not_take_effect_is_heeded_once_there_is_room(
    acts: tuple[Party, list[Held]], heeds: Heeds
) -> None:
    """It counted as read before what follows from it was kept."""
    (card, _), (store, heed) = acts[1], heeds
    store.keep(card.entry, card.body).result()
    with full_disk(store), pytest.raises(StoreFull):
        heed()

    assert heed() == 3
