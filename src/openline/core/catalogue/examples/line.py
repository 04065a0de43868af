"""The line itself: tests, receipts, status, contacts, watches, keys, suspension, charter."""

from openline.core.catalogue.codes import CarriedBy, Function, Handling, Reason
from openline.core.catalogue.examples.telling import Example, entry, moment, told, words
from openline.core.catalogue.politics import (
    CharterMove,
    CharterStep,
    CharterText,
    OwnTerm,
    Resume,
    Scope,
    Suspend,
    Term,
)
from openline.core.catalogue.receipts import (
    Authority,
    BearerHealth,
    BearerKind,
    Contact,
    Contacts,
    Handover,
    Holder,
    KeyEvent,
    KeyKind,
    Level,
    LineStatus,
    Politics,
    Receipt,
    Test,
    Transport,
    WeeklyHours,
)


def test() -> Example:
    return told(
        "The first words over the link between Washington and Moscow, 30 August 1963.",
        Test(
            test_no=1,
            text="THE QUICK BROWN FOX JUMPED OVER THE LAZY DOG'S BACK 1234567890",
            bearer=BearerKind.SERIAL_LINE,
            human_check=True,
        ),
    )


def receipt() -> Example:
    return told(
        "Tasman Sea, 21 February 2025: air traffic control heard of live firing at 09:58 local time, from an airline "
        "pilot. A receipt by function would have shown the author whom the notice had reached.",
        Receipt(
            target=entry("firing in the Tasman Sea"),
            level=Level.PASSED,
            at=moment("2025-02-20T22:58Z"),
            function=Function.AIR_TRAFFIC,
        ),
    )


def line_status() -> Example:
    return told(
        "Korea, 7 April 2023: the liaison call of 09:00 was not answered, and at first nobody could tell a fault from "
        "a decision; the last answer had come at 17:00 the day before.",
        LineStatus(
            transport=Transport.DEGRADED,
            staffed=True,
            politics=Politics.OPEN,
            bearers=(BearerHealth(bearer=BearerKind.VOICE, last_ok=moment("2023-04-06T08:00Z")),),
        ),
    )


def contacts() -> Example:
    return told(
        "India and Pakistan, as in May 2025: officers of the two Directorates General of Military Operations at both "
        "ends at all hours, brigadiers on Tuesdays. The hours of day are made up.",
        Contacts(
            valid_from=moment("2025-05-10T11:30Z"),
            ladder=(
                Contact(
                    level=1,
                    office="dgmo-duty",
                    counterpart="dgmo-duty",
                    holder=Holder.IN_POST,
                    languages=("en",),
                    bearer=BearerKind.VOICE,
                ),
                Contact(
                    level=2,
                    office="dgmo-brigadier",
                    holder=Holder.IN_POST,
                    authority=Authority.REPRESENTS,
                    hours=WeeklyHours(zone="Asia/Kolkata", spans=((2, 600, 720),)),
                    languages=("en", "hi"),
                ),
            ),
        ),
    )


def handover() -> Example:
    return told(
        "Washington and Moscow staff their link in shifts of eight hours; here the watch changes while the firing of "
        "21 February 2025 is still to be passed on.",
        Handover(
            outgoing="2025-02-20/3",
            incoming="2025-02-21/1",
            open_items=(entry("firing in the Tasman Sea"),),
            at=moment("2025-02-21T00:00Z"),
        ),
        watch="2025-02-20/3",
    )


def key_event() -> Example:
    return told(
        "Keys of such lines are never published, so this one is made up. Nor do they begin with trust: each side of "
        "the link of 1963 made the key tapes for what it sent itself.",
        KeyEvent(
            kind=KeyKind.ROTATE,
            office="command",
            key=entry("key of the office, 2026"),
            since=moment("2026-01-01T00:00Z"),
            public_key=entry("public key of the office, 2026"),
            replaces=entry("key of the office, 2025"),
        ),
        sender="command",
        level=2,
        handling=Handling.COMMAND,
    )


def suspend() -> Example:
    return told(
        "Russia suspended New START by a law of 28 February 2023, while notices of launches under the agreement of "
        "1988 went on: suspension is by agreement, never of the whole line.",
        Suspend(
            scope=Scope(agreement="NEW-START"),
            term=OwnTerm.SUSPENDED,
            since=moment("2023-02-28T00:00Z"),
            reason=Reason.POLITICAL,
        ),
        sender="ministry",
        level=4,
        agreement="NEW-START",
    )


def resume() -> Example:
    return told(
        "The United States and China agreed on 15 November 2023 to resume the talks between their armed forces that "
        "had been cancelled and suspended on 5 August 2022.",
        Resume(target=entry("suspensions of 5 August 2022"), since=moment("2023-11-15T00:00Z")),
        sender="ministry",
        level=4,
        carried_by=CarriedBy.IN_PERSON,
        heard_at=moment("2023-11-15T23:00Z"),
    )


def charter_text() -> Example:
    return told(
        "After the memorandum of 20 June 1963 on the link between Washington and Moscow, shortened; the number is made "
        "up.",
        CharterText(
            article=1,
            texts=(
                words(
                    "Each Government shall take the necessary steps to ensure continuous functioning of the link and "
                    "prompt delivery to its head of government of any communications received by means of the link."
                ),
            ),
            terms=(Term(word="principal_message.flash", number=1800),),
        ),
        sender="ministry",
        level=4,
    )


def charter_step() -> Example:
    return told(
        "The agreement that added satellites to that link entered into force on 30 September 1971, when it was signed.",
        CharterStep(
            move=CharterMove.PUT_IN_FORCE,
            since=moment("1971-09-30T00:00Z"),
            targets=(entry("article 1"), entry("article 2")),
            digest=entry("articles 1 and 2"),
        ),
        sender="ministry",
        level=4,
    )


LINE = (test, receipt, line_status, suspend, resume, contacts, handover, key_event, charter_text, charter_step)
