"""The rules of CAP 1.2 as a checker that owes nothing to the writer: order, number and form of every element.

Written from chapter 3 of the OASIS standard (data dictionary, 1 July 2010). It is stricter than the published schema,
which takes any string for a polygon, and needs no library that reads schemas.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

NAMESPACE = "{urn:oasis:names:tc:emergency:cap:1.2}"
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d")
NAME = re.compile(r"[^\s,<&]+")
PAIR = re.compile(r"(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)")
DECIMAL = re.compile(r"[-+]?\d+(?:\.\d+)?")
ANY = re.compile(r".*", re.DOTALL)


def one_of(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words))


@dataclass(frozen=True)
class Rule:
    """How often an element may stand in its parent, and what it holds."""

    name: str
    least: int
    most: int | None
    content: re.Pattern[str] = ANY


ALERT = (
    Rule("identifier", 1, 1, NAME),
    Rule("sender", 1, 1, NAME),
    Rule("sent", 1, 1, DATE_TIME),
    Rule("status", 1, 1, one_of("Actual", "Exercise", "System", "Test", "Draft")),
    Rule("msgType", 1, 1, one_of("Alert", "Update", "Cancel", "Ack", "Error")),
    Rule("source", 0, 1),
    Rule("scope", 1, 1, one_of("Public", "Restricted", "Private")),
    Rule("restriction", 0, 1),
    Rule("addresses", 0, 1),
    Rule("code", 0, None),
    Rule("note", 0, 1),
    Rule("references", 0, 1),
    Rule("incidents", 0, 1),
    Rule("info", 0, None),
)
INFO = (
    Rule("language", 0, 1, re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")),
    Rule("category", 1, None, one_of("Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health", "Env",
                                     "Transport", "Infra", "CBRNE", "Other")),
    Rule("event", 1, 1),
    Rule("responseType", 0, None, one_of("Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess",
                                         "AllClear", "None")),
    Rule("urgency", 1, 1, one_of("Immediate", "Expected", "Future", "Past", "Unknown")),
    Rule("severity", 1, 1, one_of("Extreme", "Severe", "Moderate", "Minor", "Unknown")),
    Rule("certainty", 1, 1, one_of("Observed", "Likely", "Possible", "Unlikely", "Unknown")),
    Rule("audience", 0, 1),
    Rule("eventCode", 0, None),
    Rule("effective", 0, 1, DATE_TIME),
    Rule("onset", 0, 1, DATE_TIME),
    Rule("expires", 0, 1, DATE_TIME),
    Rule("senderName", 0, 1),
    Rule("headline", 0, 1),
    Rule("description", 0, 1),
    Rule("instruction", 0, 1),
    Rule("web", 0, 1),
    Rule("contact", 0, 1),
    Rule("parameter", 0, None),
    Rule("resource", 0, None),
    Rule("area", 0, None),
)  # fmt: skip
AREA = (
    Rule("areaDesc", 1, 1),
    Rule("polygon", 0, None),
    Rule("circle", 0, None),
    Rule("geocode", 0, None),
    Rule("altitude", 0, 1, DECIMAL),
    Rule("ceiling", 0, 1, DECIMAL),
)


def faults(text: str) -> list[str]:
    """Return everything in which a message is not one of CAP 1.2."""
    alert = ET.fromstring(text.encode())
    found = [] if alert.tag == f"{NAMESPACE}alert" else [f"root is {alert.tag}"]
    found += _in_order(alert, ALERT)
    found += _references(alert)
    for info in alert.iter(f"{NAMESPACE}info"):
        found += _in_order(info, INFO)
    for area in alert.iter(f"{NAMESPACE}area"):
        found += [*_in_order(area, AREA), *_places(area)]
    return found


def _in_order(parent: ET.Element, rules: tuple[Rule, ...]) -> Iterator[str]:
    names = [rule.name for rule in rules]
    children = [child.tag.removeprefix(NAMESPACE) for child in parent]
    for child in children:
        if child not in names:
            yield f"{child} does not belong here"
    places = [names.index(child) for child in children if child in names]
    if places != sorted(places):
        yield f"out of order: {children}"
    for rule in rules:
        count = children.count(rule.name)
        if count < rule.least or (rule.most is not None and count > rule.most):
            yield f"{count} times {rule.name}"
        for child in parent.iter(f"{NAMESPACE}{rule.name}"):
            if not len(child) and not rule.content.fullmatch(child.text or ""):
                yield f"{rule.name}: {child.text!r}"


def _references(alert: ET.Element) -> Iterator[str]:
    """`sender,identifier,sent`, with a blank between; an update or cancel has some."""
    said = alert.findtext(f"{NAMESPACE}references")
    kind = alert.findtext(f"{NAMESPACE}msgType")
    if kind in ("Update", "Cancel") and not said:
        yield f"{kind} without references"
    for reference in (said or "").split(" ") if said else []:
        sender, _, rest = reference.partition(",")
        identifier, _, sent = rest.partition(",")
        if not (NAME.fullmatch(sender) and NAME.fullmatch(identifier) and DATE_TIME.fullmatch(sent)):
            yield f"reference {reference!r}"


def _places(area: ET.Element) -> Iterator[str]:
    """Polygons are closed, of at least four pairs; a ceiling needs an altitude below it."""
    for polygon in area.iter(f"{NAMESPACE}polygon"):
        pairs = (polygon.text or "").split(" ")
        if len(pairs) < 4 or pairs[0] != pairs[-1]:
            yield f"polygon not closed: {polygon.text!r}"
        yield from (f"pair {pair!r}" for pair in pairs if not _on_earth(pair))
    for circle in area.iter(f"{NAMESPACE}circle"):
        pair, _, radius = (circle.text or "").partition(" ")
        if not _on_earth(pair) or not DECIMAL.fullmatch(radius) or float(radius) < 0:
            yield f"circle {circle.text!r}"
    altitude, ceiling = area.findtext(f"{NAMESPACE}altitude"), area.findtext(f"{NAMESPACE}ceiling")
    if ceiling is not None and (altitude is None or float(altitude) > float(ceiling)):
        yield f"ceiling {ceiling} over altitude {altitude}"


def _on_earth(pair: str) -> bool:
    match = PAIR.fullmatch(pair)
    return bool(match) and abs(float(match[1])) <= 90 and abs(float(match[2])) <= 180
