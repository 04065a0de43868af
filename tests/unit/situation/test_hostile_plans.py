"""Whatever a peer announces within the rules of the form, the node compares it or says why it cannot."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from elements import activities
from openline.core.catalogue.notices import Activity
from openline.core.situation.plans import Plans
from openline.node.phrases import phrases

NODES = (b"\x01" * 32, b"\x02" * 32)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(activities, st.integers(0, 1)), min_size=1, max_size=4))
def test_no_announcement_of_a_peer_breaks_the_comparison(said: list[tuple[Activity, int]]) -> None:
    """Far years, heights upside down, rings of one corner: an error here would take the whole inbox away."""
    rows = [(NODES[side], number.to_bytes(32, "big"), each, 0) for number, (each, side) in enumerate(said)]
    one, other = Plans(), Plans()
    one.add_all(rows)
    for row in reversed(rows):
        other.add_all([row])

    assert one.fingerprint() == other.fingerprint()
    assert len(one) + sum(len(each.reasons) for each in one.unusable.values()) == sum(len(a.volumes) for a, _ in said)
    for meeting in one.conflicts():
        assert meeting.say(phrases("en"))
        assert meeting.form(NODES[0], phrases("zh"))["windows_text"]
