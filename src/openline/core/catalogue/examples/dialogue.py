"""What people say: texts and their translations, positions, questions and answers, signals."""

from openline.core.catalogue.codes import Handling, Topic
from openline.core.catalogue.dialogue import (
    Answer,
    Delivery,
    Item,
    Meaning,
    NoAnswer,
    Position,
    PositionKind,
    PrincipalMessage,
    Question,
    Result,
    Signal,
    Stage,
    Text,
    Translation,
)
from openline.core.catalogue.examples.telling import Example, entry, moment, told, words


def no_answer() -> Example:
    return told(
        "Ukraine's request of 11 February 2022 under chapter III of the Vienna Document was due within 48 hours; no "
        "reply came. The hours of day are made up.",
        NoAnswer(
            target=entry("request of 11 February 2022"),
            due=moment("2022-02-13T12:00Z"),
            asked_at=moment("2022-02-11T12:00Z"),
            delivery=Delivery.MACHINE_RECEIVED,
            received_at=moment("2022-02-11T12:01Z"),
            next_level=4,
        ),
    )


def text() -> Example:
    return told(
        "China's Ministry of National Defence on 25 September 2024, after the launch.",
        Text(
            text=words(
                "9月25日8时44分，中国人民解放军火箭军向太平洋相关公海海域，成功发射1发携载训练模拟弹头的洲际弹道导弹，准确落入预定海域。",
                language="zh",
            )
        ),
        language="zh",
    )


def translation() -> Example:
    return told(
        "The same in English. On 8 June 1967 the sight translation of a message was there after two minutes, the "
        "reviewed one after 52.",
        Translation(
            target=entry("text of 25 September 2024"),
            language="en",
            stage=Stage.SIGHT,
            text="At 08:44 on 25 September the Rocket Force of the People's Liberation Army launched one "
            "intercontinental ballistic missile with a training dummy warhead into high seas of the Pacific; it "
            "fell accurately into the planned sea area.",
            translator="translator 7",
        ),
    )


def position() -> Example:
    return told(
        "After the launch of 25 September 2024 Japan said that it had been given no notice of it, only a warning of "
        "space debris. The wording is ours.",
        Position(
            kind=PositionKind.CLAIM,
            topic=Topic.LAUNCH,
            text=words(
                "There was no notice of the launch beforehand, only a warning of space debris for three sea areas."
            ),
            stated_by="Government of Japan",
            about_whom="Government of China",
        ),
        sender="ministry",
        level=4,
    )


def principal_message() -> Example:
    return told(
        "After the answer of the President of the United States to the Chairman of the Council of Ministers of the "
        "Soviet Union, 5 June 1967, shortened.",
        PrincipalMessage(
            from_head="president",
            to_head="chairman",
            text=words("You may be assured we will exercise all our influence to bring hostilities to an end."),
        ),
        sender="president",
        level=5,
        handling=Handling.HEADS,
    )


def question() -> Example:
    return told(
        "What Ukraine asked Russia on 11 February 2022 under chapter III of the Vienna Document: these seven items.",
        Question(
            topic=Topic.ACTIVITY,
            items=(
                Item.OBJECTIVES,
                Item.LOCATION,
                Item.END_DATE,
                Item.DESIGNATION,
                Item.SUBORDINATION,
                Item.NUMBERS,
                Item.TYPES,
            ),
        ),
    )


def answer() -> Example:
    return told(
        "India on 11 March 2022, of the missile that had come down near Mian Channu two days before: yes, it was ours.",
        Answer(target=entry("question of 9 March 2022"), result=Result.YES, items=(Item.IS_IT_YOURS,)),
        answers=entry("question of 9 March 2022"),
    )


def signal() -> Example:
    return told(
        "24 July 2024: Chinese and Russian bombers flew together near Alaska, announced only afterwards; American and "
        "Canadian fighters went up to see who they were.",
        Signal(meaning=Meaning.AIRCRAFT_TO_IDENTIFY, track="formation-1"),
    )


DIALOGUE = (no_answer, text, translation, position, principal_message, question, answer, signal)
