"""A short campaign in every test run: the seeds, what was found before, and bent seeds; `make fuzz` runs long ones."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from machines import faults
from machines import seeds as machine_seeds
from targets import TARGETS, Target, found

RUNS: dict[str, tuple[Callable[[bytes], None], list[bytes]]] = {
    **{each.name: (each.run, list(each.seeds())) for each in TARGETS},
    "session": (faults, list(machine_seeds())),
}


@st.composite
def bent(draw: st.DrawFn, seeds: list[bytes]) -> bytes:
    """A seed with pieces cut out, doubled, swapped or replaced."""
    data = bytearray(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 12))
        match draw(st.sampled_from(("replace", "cut", "double", "flip"))):
            case "replace":
                data[at : at + length] = draw(st.binary(max_size=12))
            case "cut":
                del data[at : at + length]
            case "double":
                data[at:at] = data[at : at + length]
            case "flip" if at < len(data):
                data[at] ^= 1 << draw(st.integers(0, 7))
    return bytes(data)


@pytest.mark.parametrize("each", TARGETS, ids=lambda each: each.name)
def test_seeds_and_earlier_finds_are_read_or_refused(each: Target) -> None:
    """What once broke a decoder stays, so that it never does again."""
    seeds = list(each.seeds())
    assert seeds, "a target without seeds fuzzes nothing"
    for data in (*seeds, *(path.read_bytes() for path in found(each.name))):
        each.run(data)


@pytest.mark.parametrize("name", RUNS)
def test_bent_input_is_read_or_refused(name: str) -> None:
    """No byte of a peer may stop a node, or be accepted in two forms."""
    run, seeds = RUNS[name]

    @settings(max_examples=40, suppress_health_check=list(HealthCheck))
    @given(bent(seeds))
    def campaign(data: bytes) -> None:
        run(data)

    campaign()


def test_every_chosen_order_of_events_is_survived() -> None:
    """A peer chooses the order of everything: random choices, many of them."""

    @settings(max_examples=60, suppress_health_check=list(HealthCheck))
    @given(st.binary(max_size=400))
    def campaign(data: bytes) -> None:
        faults(bytes([0, 0, 0]) + data)

    campaign()
