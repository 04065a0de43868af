"""Features as plans: what a notice, or a feature of any GeoJSON file, is compared as (spec 5.1.1)."""

from openline.core.space.plan import Plan
from openline.interop.geojson import SpatialFeature
from openline.interop.rfc3339 import parse_utc


def plan_of(feature: SpatialFeature, name: str) -> Plan:
    """Return a feature as a plan; its notice, cancellation and links are read from its properties.

    Args:
        name: whose it is, where the feature names no owner.
    Raises:
        InvalidTime: its cancellation is no time.
    """
    properties = feature.properties
    source = properties.get("source")
    notice = source.get("id") if isinstance(source, dict) else source
    notice = notice if isinstance(notice, str) and notice else properties.get("part_of")
    cancelled = properties.get("cancelled_at")
    links = properties.get("same_event")
    owner = properties.get("owner")
    return Plan(
        id=feature.id,
        owner=owner if isinstance(owner, str) and owner else name,
        source=notice if isinstance(notice, str) else None,
        volume=feature.volume,
        cancelled_at=parse_utc(cancelled) if isinstance(cancelled, str) else None,
        same_event=tuple(link for link in links if isinstance(link, str)) if isinstance(links, list) else (),
    )
