"""How a line stands, in numbers: what commands and pages build their words from."""

from typing import TYPE_CHECKING, Any

from openline.core.catalogue.rendering import clock
from openline.node.lines import Line
from openline.node.relays import rows

if TYPE_CHECKING:
    from openline.node.service import Service


def line_row(service: "Service", line: Line) -> dict[str, Any]:
    """Return how a line stands, in numbers."""
    counts, cut, more = service.store.counts(line.id), service.cut(line), service.duress.more(line)
    return {
        "line": line.id.hex(),
        "name": line.charter.name,
        "peer": line.theirs.name,
        "state": line.record.state.value,
        "digits": line.digits,
        "link": service.link_words(line.id),
        "relays": rows(service.relay_cards.of(line.id), service.relay_health(line.id)),
        "named": service.heeder.is_named(line),
        "entries": counts.entries + more.entries,
        "pending": counts.pending,
        "bodies": counts.whole + more.entries,
        "sealed": counts.shut,
        "acts": counts.acts,
        "forks": counts.forks,
        "identical": cut.entries + more.delivered,
        "witnessed": None if cut.witnessed is None else sum(cut.witnessed.values()),
        "agreed": cut.agreed + more.delivered,
        "over_quota": over_quota(service, line),
        "alarms": sorted({line.name_of(node) for node in service.two_histories(line)}),
        "fingerprint": cut.fingerprint,
    }


def over_quota(service: "Service", line: Line) -> list[dict[str, Any]]:
    """Return what waits for a quota of the charter: the other side's entries here, and ours over there."""
    here, there = service.quotas(line.id)
    rows = [("fetched_here", node, each) for node, each in here.items()]
    rows += [("fetched_there", node, each) for node, each in there.items()]
    return [
        {
            "waits": what,
            "node": node.hex(),
            "party": line.name_of(node),
            "since": each.since,
            "at": clock(each.since, service.reader()),
            "entries": each.entries,
        }
        for what, node, each in sorted(rows, key=lambda row: row[:2])
    ]
