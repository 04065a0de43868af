"""Whatever a peer announces within the rules of the form, the node compares it or says why it cannot."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from elements import activities
from openline.core.catalogue.notices import Activity
from openline.core.situation.activities import PlanState
from openline.core.situation.plans import Plans
from openline.node.phrases import phrases


def plan(party: int, root: bytes, announced: Activity) -> PlanState:
    return PlanState(
        key=root, root=root, element=announced.number, party=party, status=0, items=(root,), receipts=(),
        name=announced.activity_id, state=2, since=0, volumes=announced.volumes, source=announced.source,
        counts_until=announced.cancelled_at, versions=(root,),
    )  # fmt: skip


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(activities, st.integers(0, 1)), min_size=1, max_size=4))
def test_no_announcement_of_a_peer_breaks_the_comparison(said: list[tuple[Activity, int]]) -> None:
    """Far years, heights upside down, rings of one corner: an error here would take the whole inbox away."""
    rows = [plan(side, number.to_bytes(32, "big"), each) for number, (each, side) in enumerate(said)]
    one, other = Plans(), Plans()
    one.put(rows)
    for row in reversed(rows):
        other.put([row])

    assert one.fingerprint() == other.fingerprint()
    assert len(one) + sum(len(each.reasons) for each in one.unusable.values()) == sum(len(a.volumes) for a, _ in said)
    for meeting in one.conflicts():
        assert meeting.say(phrases("en"))
        assert meeting.form(0, phrases("zh"))["windows_text"]
