"""The lists of codes that several elements share. A number is never given again; new ones go at the end (spec 4.3)."""

from openline.core.catalogue.fields import Choice, Code


class Handling(Choice):
    """For whose eyes an element is; controls display, print, export and log (design section 7)."""

    LINE = 1
    COMMAND = 2
    HEADS = 3
    PUBLIC = 4


class CarriedBy(Code):
    """How something reached the line that was first said or written elsewhere."""

    VOICE = 1
    FAX = 2
    PAPER = 3
    RADIO = 4
    IN_PERSON = 5


class Function(Code):
    """Those whom a notice must reach beyond the duty desk; 100 to 999 are a party's own."""

    SENSOR_DESK = 1
    AIR_TRAFFIC = 2
    FIRING_UNIT = 3
    DRONE_CELL = 4
    AIR_DEFENCE = 5
    NAVAL_OPERATIONS = 6
    COAST_GUARD = 7
    RESCUE_CENTRE = 8
    MISSION_CONTROL = 9
    GROUND_COMMAND = 10
    ESCORT = 11
    LEGAL = 12


class Marker(Choice):
    """What kind of sentence a free text is (IMO SMCP message markers)."""

    INSTRUCTION = 1
    ADVICE = 2
    WARNING = 3
    INFORMATION = 4
    QUESTION = 5
    ANSWER = 6
    REQUEST = 7
    INTENTION = 8


class ActivityKind(Code):
    """The one list of kinds (design section 7)."""

    EXERCISE = 1
    LIVE_FIRING = 2
    MISSILE = 3
    ROCKET_LAUNCH = 4
    SPACE_DEBRIS = 5
    HAZARDOUS_OPERATION = 6
    PATROL = 7
    RELOCATION = 8
    TRANSIT = 9
    CLOSED_AREA = 10
    WORKS = 11
    HAZARD = 12
    OTHER = 13


class Topic(Code):
    """What a question, a call, a position or a suspension is about."""

    ACTIVITY = 1
    CONFLICT = 2
    LAUNCH = 3
    INCIDENT = 4
    CONTACT = 5
    OTHER = 6
    ENCOUNTER = 7
    SITE = 8
    MOVEMENT = 9
    CEASEFIRE = 10
    MEETING = 11
    COMMITMENT = 12
    LINE = 13
    CHARTER = 14
    RESCUE = 15
    EXERCISE = 16
    DETAINED_PERSONS = 17


class Reason(Code):
    """Why something is done, changed or not done: circumstances, never a verdict."""

    WEATHER = 1
    TECHNICAL = 2
    SAFETY = 3
    CONFLICT_WITH_PLAN = 4
    OPERATIONAL = 5
    POLITICAL = 6
    ERROR_IN_NOTICE = 7
    COMPLETED = 8
    NOT_NEEDED = 9
    NO_AUTHORITY = 10
    NOT_READABLE = 11
    NOT_FOR_US = 12
    RESCUE = 13
    REQUEST_OF_PEER = 14
    MAINTENANCE = 15
    OTHER = 16
    NOT_STATED = 17


class ActivityState(Choice):
    """Where a plan stands (ASTM F3548, CAP); draft never travels."""

    DRAFT = 1
    NOTIFIED = 2
    AMENDED = 3
    ACTIVE = 4
    NONCONFORMING = 5
    CONTINGENT = 6
    ENDED = 7
    CANCELLED = 8
