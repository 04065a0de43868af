"""What is to be protected: a site and a movement."""

from openline.core.catalogue.codes import Function
from openline.core.catalogue.examples.telling import (
    Example,
    corridor,
    moment,
    point,
    told,
    window,
)
from openline.core.catalogue.protection import (
    Leg,
    Movement,
    NightMarking,
    Purpose,
    Site,
    SiteCategory,
    SiteStatus,
    Vehicle,
    VehicleType,
    Verification,
)


def site() -> Example:
    return told(
        "The trauma centre in Kunduz. Its operator had given these coordinates to all sides, last on 29 September "
        "2015; on 3 October it was struck from the air.",
        Site(
            site_id="kunduz-trauma-centre",
            category=SiteCategory.HOSPITAL,
            location=point(68.8622111, 36.7180306),
            locality="Kunduz",
            operator="Médecins Sans Frontières",
            status=SiteStatus.REGISTERED,
            verified_by="Médecins Sans Frontières",
            verified_at=moment("2015-09-29T00:00Z"),
            method=Verification.VISIT_WITH_SATELLITE_POSITION,
            expires=moment("2016-03-29T00:00Z"),
        ),
        onward=(Function.AIR_DEFENCE, Function.GROUND_COMMAND),
    )


def movement() -> Example:
    road = corridor(200, (34.345, 31.415), (34.29, 31.36), (34.25, 31.31))
    return told(
        "The convoy of 1 April 2024 on the coast road of the Gaza Strip: seven people in three cars. The plan seems "
        "never to have reached the drone crew, and the marks on the roofs could not be seen at night.",
        Movement(
            move_id="2024-04-01/1",
            purpose=Purpose.RELIEF_GOODS,
            legs=(
                Leg(
                    route=road,
                    depart=window("2024-04-01T19:30Z", "2024-04-01T20:30Z"),
                    arrive=window("2024-04-01T20:00Z", "2024-04-01T21:30Z"),
                    stops=("warehouse, Deir al-Balah",),
                ),
            ),
            persons=7,
            vehicles=(
                Vehicle(kind=VehicleType.ARMOURED_CAR, colour="white", roof_mark="emblem"),
                Vehicle(kind=VehicleType.ARMOURED_CAR, colour="white", roof_mark="emblem"),
                Vehicle(kind=VehicleType.CAR, colour="white"),
            ),
            night_marking=NightMarking.NONE,
        ),
        onward=(Function.DRONE_CELL, Function.GROUND_COMMAND),
    )


PROTECTION = (site, movement)
