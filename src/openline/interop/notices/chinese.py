"""Chinese words of navigational warnings: when and where, in one passage.

A sentence of the text names times, then places (`…诸点连线范围内`, `以…为圆心，半径3千米`), then what goes on; the next
sentence may name others. The clock is Beijing's.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from openline.core.space.volume import Circle, Corridor, Footprint, Polygon
from openline.interop.notices.clocks import beijing
from openline.interop.notices.coordinates import (
    NO_HEMISPHERE,
    StatedPosition,
    Stray,
    find_coordinates,
)
from openline.interop.notices.crossing import crosses_itself
from openline.interop.notices.halves import SHORT_FIGURE
from openline.interop.notices.marks import Mark, pieces
from openline.interop.notices.outline import CORNER_REPEATED, CROSSING
from openline.interop.notices.passage import real_strays
from openline.interop.notices.reading import Kind
from openline.interop.notices.rings import bearing, sector, sector_ring
from openline.interop.notices.schedule import Reference, Schedule, read_schedule

_NARROW = str.maketrans(
    "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ，；：（）．－～／°′″　﹣—–﹕、㎞",
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ,;:().-~/°′″ ---:,k",
)

_KINDS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile("残骸|坠落|落区|掉落"), "space_debris"),
    (re.compile("火箭|航天|卫星发射"), "rocket_launch"),
    (re.compile("导弹"), "missile"),
    (re.compile("实弹|射击|打靶|炮击|投弹|鱼雷"), "live_firing"),
    (re.compile("军事训练|军事演习|演习|演练|演训|训练|军事活动|军事行动|军事任务|军事"), "exercise"),
    (re.compile("爆破|爆炸|扫雷|排雷|危险作业"), "hazardous_operation"),
    (
        re.compile(
            "施工|作业|铺设|疏浚|勘探|勘察|钻探|测量|打捞|敷设|拖航|吹填|抛石|安装|调查|检修|维修|清淤|打桩|试航"
        ),
        "works",
    ),
    (re.compile("禁航|禁止驶入|封航|管制"), "closed_area"),
    (re.compile("沉船|沉没|漂浮|漂流|障碍|碍航|搁浅|失控|落水|遗失|走锚"), "hazard"),
)
_AID = re.compile("灯浮|灯船|灯塔|灯桩|浮标|航标|雷达应答器|AIS|DGPS|导标|立标|虚拟")
_AID_STATE = re.compile("熄灭|失常|漂失|移位|撤除|恢复|设置|新设|调整|损坏|移除|灭失|增设|更换|关闭|停用")


_HAN = re.compile(r"[一-鿿]")


def narrow(text: str) -> str:
    """Return the text in upper case with full-width figures, letters and marks made narrow; places stay the same."""
    return text.translate(_NARROW).upper()


def chinese_kind(text: str) -> Kind | None:
    """Return what is going on, the most particular word first."""
    return next((kind for pattern, kind in _KINDS if pattern.search(text)), None)


def chinese_aid_only(text: str) -> bool:
    """Say whether the text only tells the state of an aid to navigation."""
    return bool(_AID.search(text) and _AID_STATE.search(text))


# --- when -------------------------------------------------------------------------------------------------------------

_SCAN = re.compile(
    r"""
    (?P<year>(?<!\d)20\d\d)\s*年
    | (?P<month>(?<!\d)\d{1,2})\s*月(?!内|底|初|中旬)
    | (?P<iso>(?<!\d)20\d\d-\d{1,2}-\d{1,2}(?!\d))
    | (?P<day>(?<!\d)\d{1,2})\s*[日号](?!桩|泊|锚|浮|灯|码|航|引|线|船|平)
    | (?P<clock>(?<!\d)\d{1,2}:\d{2}(?!\d)
        | (?<![\d.])\d{4}(?=\s*时|\s*[-~至到]\s*\d{4,5}\s*时|\s*[-~至到]\s*次日|\s*(?:UTC|[,和在。]|$))
        | (?<!\d)\d{1,2}(?=\s*时(?!\d)))
    \s*时?(?:(?P<minute>\d{1,2})\s*分)?
    | (?P<long>(?<!\d)\d{5,}(?=\s*时))\s*时
    | (?P<to>至|到|[-~])
    | (?P<and>[、,和及与]|以及)
    | (?P<daily>每[日天晚夜])
    | (?P<next>次日|翌日|第二天|隔日)
    | (?P<whole>全天|昼夜|24小时|全天候)
    | (?P<further>另行通知|长期|直至完工|另行通告)
    | (?P<from>自|从|定于|起)
    | (?P<reserve>备用|备份|顺延)
    | (?P<filler>\s+|时|分|期间|的|于|日|止|[(（)）])
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)  # fmt: skip
_KINDS_OF_MARK = {
    "to": "to", "and": "and", "daily": "daily", "next": "next_day", "whole": "whole_day", "further": "further_notice",
    "from": "from", "reserve": "reserve",
}  # fmt: skip


def find_times(text: str) -> list[list[Mark]]:
    """Return the runs of words that tell a time, in narrow text with positions blanked out."""
    runs: list[list[Mark]] = [[]]
    for found in _SCAN.finditer(text):
        name = _name(found)
        if name == "filler":
            continue
        mark = _mark(found, name)
        if mark is None:
            if runs[-1]:
                runs.append([])
        else:
            runs[-1].append(mark)
    return [run for run in runs if _tells_time(run)]


def _name(found: re.Match[str]) -> str:
    """Return the name of the group that matched; `minute` is only an addition to `clock`."""
    return "clock" if found.lastgroup == "minute" else found.lastgroup or "other"


def _tells_time(run: Sequence[Mark]) -> bool:
    kinds = {mark.kind for mark in run}
    clocks = sum(mark.kind == "clock" for mark in run)
    return bool(kinds & {"number", "date", "further_notice"}) or clocks > 1


def _mark(found: re.Match[str], name: str) -> Mark | None:
    start, end = found.span()
    match name:
        case "year" | "month":
            return Mark("year" if name == "year" else "month", start, end, int(found[name]))
        case "day":
            return Mark("number", start, end, int(found["day"]))
        case "iso":
            return Mark("date", start, end, tuple(int(part) for part in found["iso"].split("-")))
        case "clock":
            return Mark("clock", start, end, _minutes(found["clock"], found["minute"]))
        case "long":
            return Mark("clock", start, end, 100_000)
        case "other":
            return None
        case _:
            return Mark(_KINDS_OF_MARK[name], start, end)  # type: ignore[arg-type]


def _minutes(clock: str, minute: str | None) -> int:
    """Return the minute of the day of `0830`, `8:30` or `8时30分`; beyond 1440 where it is no time."""
    if ":" in clock:
        hours, minutes = (int(part) for part in clock.split(":"))
    elif len(clock) == 4:
        hours, minutes = int(clock[:2]), int(clock[2:])
    else:
        hours, minutes = int(clock), int(minute or 0)
    return hours * 60 + minutes if minutes < 60 else 100_000


def read_times(runs: Sequence[Sequence[Mark]], reference: Reference) -> Schedule:
    """Return the schedule of one scope."""
    marks = [mark for run in runs for mark in (*run, Mark("break", run[-1].end, run[-1].end))]
    return read_schedule(pieces(marks, reference.year, month_first=True), reference, beijing)


# --- where ------------------------------------------------------------------------------------------------------------

_UNIT = r"(?P<unit>千米|公里|海里|米|链|KM|NM|M(?![A-Z]))"
_VALUE = r"(?P<value>\d{1,4}(?:\.\d{1,3})?)\s*"
_RADIUS = (
    re.compile(r"半径(?:为|:)?\s*" + _VALUE + _UNIT),
    re.compile(_VALUE + _UNIT + r"(?:的)?(?:为)?半径"),
)
_WIDTH = re.compile(r"(?:两侧|左右|两边|各)(?:各)?\s*" + _VALUE + _UNIT)
_BEARINGS = re.compile(
    r"(?:方位|真方位|方向)(?:角)?(?:从)?\s*(?P<from>\d{1,3}(?:\.\d{1,2})?)\s*[度°]?\s*[-至到~]\s*(?P<to>\d{1,3}(?:\.\d{1,2})?)\s*[度°]?"
)
_METRES = {"千米": 1000.0, "公里": 1000.0, "KM": 1000.0, "海里": 1852.0, "NM": 1852.0, "米": 1.0, "M": 1.0, "链": 185.2}
_COUNT = re.compile(r"([两三四五六七八九十]|\d{1,2})(?:个)?(?:点|坐标点)")
_COUNTS = dict(zip("两三四五六七八九十", (2, 3, 4, 5, 6, 7, 8, 9, 10), strict=True))
_SEPARATOR = re.compile(
    r"[\s,;、。.:/-]{0,8}(?P<and>和|及|与|以及|至|AND)?[\s,;、]{0,4}(?:\(?\d{1,2}[).、]|[①-⑳]|[A-Z][.、:)])?[\s:.]{0,4}"
)
_LINE = re.compile("两点连线|点连线附近|连线两侧|连线附近|轴线|航线|路由|沿线|各点连线附近")
_ARC_ABOUT_APEX = re.compile(r"以顶点为(?:圆心|中心),?半径(?:为)?\s*" + _VALUE + _UNIT + r"的?(?:部分)?圆弧")
_ARC = re.compile("圆弧|弧线")


class Place(Struct, frozen=True):
    """One footprint with its place in the text and what is doubtful about it."""

    footprint: Footprint
    start: int
    end: int
    notes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def find_places(text: str) -> tuple[list[Place], list[tuple[int, int]], int]:
    """Return the places of a narrow text, the spans of all its positions, and how many half positions there are."""
    coordinates = find_coordinates(_HAN.sub("|", text))
    positions, strays = _completed(text, coordinates.positions, real_strays(coordinates))
    spans = [(one.start, one.end) for one in positions] + [(one.start, one.end) for one in strays]
    arcs, rest = _arcs(text, positions)
    places = arcs + [place for group in _groups(text, rest) for place in _places(text, group)]
    return sorted(places, key=lambda place: place.start), spans, len(strays)


_NO_LETTER = re.compile(r"[\s,]{0,3}(\d{2,3}-[0-5]\d(?:\.\d{1,4})?)(?=[^\d.A-Z])")


def _completed(
    text: str, positions: list[StatedPosition], strays: list[Stray]
) -> tuple[list[StatedPosition], list[Stray]]:
    """Give a longitude without its letter (`33-55.00N120-26.20`) the hemisphere of all the others, as a doubt.

    At the end of a text nothing is completed: more than the letter may have been cut off.
    """
    sides = {one.position[0] > 0 for one in positions}
    if not strays or len(sides) != 1:
        return positions, strays
    letter = "E" if sides.pop() else "W"
    completed, left = list(positions), []
    for stray in strays:
        bare = _NO_LETTER.match(text, stray.end)
        whole = find_coordinates(f"{stray.text} {bare[1]}{letter}").positions if bare else []
        if bare and whole:
            doubts = (*whole[0].doubts, NO_HEMISPHERE)
            completed.append(replace(whole[0], start=stray.start, end=bare.end(), doubts=doubts))
        else:
            left.append(stray)
    return sorted(completed, key=lambda one: one.start), left


def _arcs(text: str, positions: Sequence[StatedPosition]) -> tuple[list[Place], list[StatedPosition]]:
    """Read `以…为顶点，…以顶点为中心半径25公里的圆弧将两个端点连接`: an arc joins the last two corners."""
    found = _ARC_ABOUT_APEX.search(text)
    if found is None:
        return [], list(positions)
    begin = text.rfind("顶点", 0, found.start())
    begin = max(text.rfind("。", 0, begin), text.rfind(";", 0, begin)) + 1
    inside = [one for one in positions if begin <= one.start < found.start()]
    if len(inside) < 3:
        return [], list(positions)
    apex, last, radius = inside[0].position, inside[-1].position, _length(found) or 0.0
    first = inside[-2].position
    arc = sector_ring(apex, bearing(apex, first), bearing(apex, last), radius)[2:-1]
    ring = (*(one.position for one in inside[:-1]), *arc, last)
    place = _place(Polygon((ring,)), inside, (CROSSING,) if crosses_itself(ring) else ())
    return [place], [one for one in positions if one not in inside]


class _Group(Struct):
    """Positions that follow one another, where the words before them begin, and where those behind them end."""

    stated: list[StatedPosition]
    ands: list[int]
    before: int
    after: int = 0


def _groups(text: str, positions: Sequence[StatedPosition]) -> Iterator[_Group]:
    group: _Group | None = None
    end = 0
    for stated in positions:
        found = _SEPARATOR.fullmatch(text, end, stated.start) if group is not None else None
        if group is not None and found is not None:
            if found["and"]:
                group.ands.append(len(group.stated))
            group.stated.append(stated)
        else:
            if group is not None:
                group.after = stated.start
                yield group
            group = _Group([stated], [], end)
        end = stated.end
    if group is not None:
        group.after = len(text)
        yield group


def _places(text: str, group: _Group) -> list[Place]:
    before = text[group.before : group.stated[0].start]
    after = text[group.stated[-1].end : group.after][:120]
    if len(group.stated) == 1:
        return [_round(group.stated[0], before, after)]
    if _LINE.search(after[:40]) and (len(group.stated) == 2 or "附近" in after[:40] or "两侧" in after[:40]):
        return [_along(group.stated, after)]
    if len(group.stated) == 2:
        return [_round(stated, before, after) for stated in group.stated]
    return [_ring(part, after) for part in _parts(group, after)]


def _parts(group: _Group, after: str) -> list[list[StatedPosition]]:
    """Cut at `以及` or `和` where it stands before more than the last corner; `四点连线` tells how many go together."""
    stated, size = group.stated, len(group.stated)
    counted = _COUNT.search(after[:12])
    count = (_COUNTS.get(counted[1]) or int(counted[1])) if counted else size
    cuts = [0]
    for index in group.ands:
        regular = index - cuts[-1] >= 3 and size - index >= 3
        if regular and (not counted or count >= size or (index - cuts[-1]) == count):
            cuts.append(index)
    return [list(stated[a:b]) for a, b in zip(cuts, [*cuts[1:], size], strict=True)]


def _along(stated: Sequence[StatedPosition], after: str) -> Place:
    width = _length(_WIDTH.search(after)) or 0.0
    return _place(Corridor(tuple(one.position for one in stated), width), stated)


def _ring(stated: Sequence[StatedPosition], after: str) -> Place:
    corners = [one.position for one in stated]
    while len(corners) > 3 and corners[0] == corners[-1]:
        corners.pop()
    doubts = []
    if len(apart := [corner for corner, _ in groupby(corners)]) < len(corners):
        doubts.append(CORNER_REPEATED)
        corners = apart
    if crosses_itself(corners):
        doubts.append(CROSSING)
    if _ARC.search(after):
        doubts.append("arc: a side of this area is an arc; the stated corners are joined directly")
    return _place(Polygon((tuple(corners),)), stated, tuple(doubts))


def _round(stated: StatedPosition, before: str, after: str) -> Place:
    """Read a circle, a sector or a point; the words behind the position come first."""
    near = re.split("[。;]|以\\s*$|圆形(?:海域|区域|水域)", after)[0][:80]
    radius = next((value for pattern in _RADIUS if (value := _length(pattern.search(near))) is not None), None)
    if radius is None:
        radius = next(
            (value for pattern in _RADIUS if (value := _length(pattern.search(before[-40:]))) is not None), 0.0
        )
    bearings = _BEARINGS.search(near)
    if bearings and radius:
        return _place(sector(stated.position, float(bearings["from"]), float(bearings["to"]), radius), [stated])
    return _place(Circle(stated.position, radius), [stated])


def _length(found: re.Match[str] | None) -> float | None:
    return round(float(found["value"]) * _METRES[found["unit"]], 1) if found else None


def _place(footprint: Footprint, stated: Sequence[StatedPosition], doubts: tuple[str, ...] = ()) -> Place:
    said = dict.fromkeys(doubt for one in stated for doubt in one.doubts)
    notes = dict.fromkeys(note for one in stated for note in one.mended)
    if SHORT_FIGURE in said:  # these bureaus leave out the leading zero as a habit: `112-8.7E`, `23-09-5.2N`
        del said[SHORT_FIGURE]
        notes[SHORT_FIGURE] = None
    return Place(footprint, stated[0].start, stated[-1].end, tuple(notes), (*doubts, *said))
