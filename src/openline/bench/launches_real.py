"""How many real launches real notices explain, and how many such notices would explain by chance.

Published notices name areas of danger, not launch areas: each counts by its areas, up range of which a launch may lie.
Chance is the share of the same launches, moved by some days to and fro, that the same notices explain.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from openline.bench.figure import Figure
from openline.bench.launches_log import Launch, missile_tests
from openline.core.space.volume import Window
from openline.core.watch.announced import Notice
from openline.core.watch.aspects import Prepared
from openline.core.watch.launch import Kind, compare, unseen
from openline.feeds_in.notices import read_notices
from openline.interop.notices.link import Notice as Published
from openline.interop.notices.reading import Area

HOUR, DAY = 3_600, 86_400

SETS = (
    "navwarn/nga_five_series_2026.jsonl.gz",
    "navwarn/china_msa_bilingual_2026.jsonl.gz",
    "navwarn/navarea_xi_inforce_2026-10.txt",
    "notam/notam_world_2026.jsonl.gz",
    "notam/notam_launch_related_2020-2026.jsonl.gz",
)
"""The sets that hold notices of 2025-26."""

LAUNCH_KINDS = frozenset({"rocket_launch", "missile", "space_debris"})
DANGER_KINDS = LAUNCH_KINDS | {"closed_area", "hazardous_operation"}
"""Some authorities close an area for a launch without a word of it."""

SHORT_S = DAY
"""A danger area that does not say why counts only where it is announced for less than a day."""

WORLD_WIDE = (1_772_323_200, 1_785_542_400)
"""From 1 March to 31 July 2026 the sets hold notices of all the world; before, mostly of Chinese launches."""

_SHIFTS = tuple(sign * days * DAY for days in (8, 9, 10, 11, 12) for sign in (1, -1))


def published(data: Path) -> list[Published]:
    """Return the notices of the sets that are there, read by our own readers, repeats left out."""
    sources = [str(data / name) for name in SETS if (data / name).is_file()]
    return [notice for notice in read_notices(sources).notices if not notice.repeats]


def launch_notices(notices: Iterable[Published]) -> list[Notice]:
    """Return what says that something is launched, or comes down."""
    return list(_of_areas(notices, lambda area: area.kind in LAUNCH_KINDS))


def danger_notices(notices: Iterable[Published]) -> list[Notice]:
    """Return these, and areas closed for less than a day without a reason."""
    return list(
        _of_areas(
            notices, lambda area: area.kind in LAUNCH_KINDS or (area.kind in DANGER_KINDS and _short(area.windows))
        )
    )


def _short(windows: Sequence[Window]) -> bool:
    return all(window.end is not None and window.end - window.start < SHORT_S for window in windows)


def _of_areas(notices: Iterable[Published], wanted: Callable[[Area], bool]) -> Iterable[Notice]:
    for published_notice in notices:
        areas: dict[tuple[Window, ...], list[Area]] = defaultdict(list)
        for area in published_notice.areas:
            if wanted(area) and area.windows:
                areas[area.windows].append(area)
        for number, (windows, held) in enumerate(areas.items()):
            name = f"{published_notice.id}/{number}" if number else published_notice.id
            yield Notice(
                name,
                windows,
                impact_areas=tuple(area.footprint for area in held),
                received_at=published_notice.reading.issued,
                cancelled_at=published_notice.cancelled_at,
            )


def explained(launches: Sequence[Launch], ready: Sequence[Prepared], shift: int = 0) -> dict[Launch, Kind]:
    """Return what is said of each launch."""
    return {launch: compare(launch.observation(shift), ready).kind for launch in launches}


def real(launches: Sequence[Launch], data: Path, say: Callable[[str], None]) -> list[Figure]:
    """Print what real notices say of real launches, and return the shares."""
    notices = published(data)
    figures = []
    for name, held in (
        ("notices of launches", launch_notices(notices)),
        ("and areas closed for less than a day", danger_notices(notices)),
    ):
        ready = [Prepared(notice) for notice in held]
        truly = explained(launches, ready)
        chance: Counter[Launch] = Counter()
        for shift in _SHIFTS:
            chance.update(
                launch for launch, kind in explained(launches, ready, shift).items() if kind is Kind.CONSISTENT
            )
        say("")
        say(f"{len(launches):,} orbital launches of 2025-26, {len(held):,} {name}:")
        say(f"{'':44}{'launches':>9}{'consistent':>11}{'partly':>8}{'none':>6}{'share':>8}{'by chance':>11}")
        for group, chosen in _groups(launches):
            figures += _row(f"{group}, {name}", group, chosen, truly, chance, say)
    figures += _unannounced(data, [Prepared(notice) for notice in danger_notices(notices)], say)
    _not_seen(launches, launch_notices(notices), say)
    return figures


def _groups(launches: Sequence[Launch]) -> Iterable[tuple[str, list[Launch]]]:
    yield "all of 2025-26", list(launches)
    yield "from Chinese sites", [launch for launch in launches if launch.chinese]
    covered = [launch for launch in launches if WORLD_WIDE[0] <= launch.time < WORLD_WIDE[1]]
    yield "March to July 2026", covered
    yield "March to July 2026, sites elsewhere", [launch for launch in covered if not launch.chinese]


def _row(
    name: str,
    group: str,
    chosen: Sequence[Launch],
    truly: dict[Launch, Kind],
    chance: Counter[Launch],
    say: Callable[[str], None],
) -> list[Figure]:
    if not chosen:
        return []
    counts = Counter(truly[launch] for launch in chosen)
    share = counts[Kind.CONSISTENT] / len(chosen)
    by_chance = sum(chance[launch] for launch in chosen) / (len(chosen) * len(_SHIFTS))
    say(
        f"{group:44}{len(chosen):>9,}{counts[Kind.CONSISTENT]:>11,}{counts[Kind.PARTLY]:>8,}"
        f"{counts[Kind.NONE_HELD]:>6,}{share:>8.1%}{by_chance:>11.1%}"
    )
    return [Figure(f"explained: {name}", round(share, 4), "share", note=f"by chance {by_chance:.1%}")]


def _unannounced(data: Path, ready: Sequence[Prepared], say: Callable[[str], None]) -> list[Figure]:
    """Return how many missile tests that were announced to nobody look as if they had been."""
    launches = missile_tests(data, "2021")
    kinds = Counter(explained(launches, ready).values())
    wrongly = kinds[Kind.CONSISTENT] / len(launches) if launches else 0.0
    say("")
    say(
        f"{len(launches):,} missile tests since 2021, mostly announced to nobody: {kinds[Kind.CONSISTENT]} consistent, "
        f"{kinds[Kind.PARTLY]} partly, {kinds[Kind.NONE_HELD]} without a notice held"
    )
    return [Figure("missile tests that look announced", round(wrongly, 4), "share", 0.05, at_least=False)]


def _not_seen(launches: Sequence[Launch], notices: Sequence[Notice], say: Callable[[str], None]) -> None:
    """Say of how many notices no launch is in the log: put off, not orbital, or not a launch at all."""
    first, last = launches[0].time, launches[-1].time
    over = [n for n in notices if all(w.end is not None and first < w.start and w.end + 60 < last for w in n.windows)]
    left = unseen(over, [launch.observation() for launch in launches], last)
    say(f"{len(over):,} notices of launches whose time is over: no observation entered for {len(left):,}")
