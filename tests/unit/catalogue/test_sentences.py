"""Sentences: the same bytes give the same words, nothing is left out that somebody must know, and no text can act."""

import unicodedata
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elements import elements
from openline.core.catalogue.changes import Decision, ReplyToPlan, State
from openline.core.catalogue.codes import ActivityKind, ActivityState, CarriedBy, Function, Handling, Marker, Topic
from openline.core.catalogue.dialogue import (
    Answer,
    Delivery,
    Item,
    Meaning,
    NoAnswer,
    Question,
    Result,
    Signal,
    Text,
)
from openline.core.catalogue.element import Cover, CoverStatus, Element, FreeText, Unreadable
from openline.core.catalogue.fields import DEGREE
from openline.core.catalogue.incidents import Account, CeasefireEvent, EventKind, IncidentClass, Method
from openline.core.catalogue.notices import Activity, Forces, LaunchClass, Radio, Withheld, Zone
from openline.core.catalogue.politics import OwnTerm, Scope, Suspend
from openline.core.catalogue.protection import Site, SiteCategory, SiteStatus, Verification
from openline.core.catalogue.receipts import Contact, Contacts, Level, Receipt, Test, WeeklyHours
from openline.core.catalogue.rendering import details, harmless, sentence, subject
from openline.core.catalogue.talks import Meeting, MeetingStep
from openline.core.catalogue.view import Argument, View
from openline.core.catalogue.volumes import FootprintForm, Reference, Shape, VolumeForm
from openline.core.catalogue.watching import Confidence, Match, Observed
from openline.core.catalogue.words import fields
from openline.node.phrases import FluentPhrases, available, phrases, view

LANGUAGES = available()
ENTRY = bytes.fromhex("1a2b3c4d") + bytes(28)
NOON = 1_775_131_200
"""2026-04-02 12:00Z."""
HERE = FootprintForm(shape=Shape.CIRCLE, rings=(((30 * DEGREE, 45 * DEGREE),),), width_dm=50_000)


def cover(element: Element, status: CoverStatus = CoverStatus.ACTUAL, **fields: object) -> Cover:
    return Cover(element=element.number, status=status, sender="duty", **fields)  # type: ignore[arg-type]


def said(element: Element, language: str = "en", **fields: object) -> str:
    return sentence(cover(element, **fields), element, phrases(language))  # type: ignore[arg-type]


def free(text: str, language: str = "en") -> FreeText:
    return FreeText(marker=Marker.INFORMATION, language=language, text=text)


class Watched:
    """The words of a language; remembers each key that has none, and each argument that was missing."""

    def __init__(self, language: str) -> None:
        self._words: FluentPhrases = phrases(language)
        self.language, self.missing = language, set[str]()

    def has(self, key: str) -> bool:
        return self._words.has(key)

    def say(self, key: str, arguments: Mapping[str, Argument] | None = None) -> str:
        text = self._words.say(key, arguments)
        if not self._words.has(key) or ("{$" in text.replace(" ", "") and "{$" not in str(arguments)):
            self.missing.add(key)
        return text


@given(language=st.sampled_from(LANGUAGES), element=elements, status=st.sampled_from(CoverStatus))
def test_no_sentence_shows_a_raw_key_or_an_acting_character(
    language: str, element: Element, status: CoverStatus
) -> None:
    """Whatever the peer wrote: the line on the screen is words, and stays one line."""
    words = Watched(language)

    lines = [sentence(cover(element, status), element, words), subject(element, words)]
    lines += [text for pair in details(element, words) for text in pair]

    assert words.missing == set()
    for line in lines:
        assert line.strip()
        assert not any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") for c in line)


@given(element=elements)
def test_the_same_bytes_give_the_same_words(element: Element) -> None:
    """Two officers at two ends talk about one sentence."""
    assert said(element) == sentence(cover(element), element, View(phrases("en")))


@given(element=elements)
def test_every_field_that_is_filled_in_has_a_line_of_its_own(element: Element) -> None:
    """The sheet of an entry leaves nothing out."""
    reader = View(phrases("en"))
    labels = [label for label, _ in details(element, reader)]

    for field in fields(type(element)):
        if field.stated(getattr(element, field.name)) and not field.name.startswith(("volume", "off_nominal")):
            assert any(label.startswith(field.label(reader)) for label in labels), field.name


def test_an_exercise_and_a_test_say_so_before_anything_else() -> None:
    """Nobody may take one for the real thing."""
    element = Test(test_no=3)

    assert said(element) == "Test number 3 of the line."
    assert said(element, status=CoverStatus.EXERCISE).startswith("[EXERCISE] ")
    assert said(element, status=CoverStatus.TEST).startswith("[TEST] ")


def test_free_words_keep_their_language_and_say_that_they_are_not_translated() -> None:
    """Only the author's own words bind."""
    words = Text(text=FreeText(marker=Marker.WARNING, language="zh", text="请勿靠近"))

    assert "WARNING [in Chinese, not translated]: “请勿靠近”" in said(words)
    assert "请勿靠近" in said(words, "zh")
    assert phrases("zh").say("language-zh") not in said(words, "zh")


@pytest.mark.parametrize(("minutes", "words"), [(1, "stand by 1 minute."), (15, "stand by 15 minutes.")])
def test_stand_by_says_how_long(minutes: int, words: str) -> None:
    """Fifteen minutes and one minute are not the same word."""
    answer = Answer(target=ENTRY, result=Result.STAND_BY, minutes=minutes)

    assert said(answer) == f"Answer to entry 1a2b3c4d: {words}"


def test_a_signal_is_a_whole_sentence_with_its_number() -> None:
    """And a number that its sentence has no place for is not lost."""
    assert (
        said(Signal(meaning=Meaning.KEEP_DISTANCE, complement=500)) == "Signal: Please keep a distance of 500 metres."
    )
    assert said(Signal(meaning=Meaning.KEEP_DISTANCE)) == "Signal: Please keep your distance."
    assert said(Signal(meaning=Meaning.TOWING, complement=1)) == "Signal: We are towing an object 1 metre astern."
    assert said(Signal(meaning=Meaning.NO_HOSTILE_INTENT, complement=7)) == (
        "Signal: We have no hostile intent. Number: 7."
    )


def test_what_is_asked_stands_question_by_question() -> None:
    """No full stop behind a question mark."""
    question = Question(topic=Topic.ACTIVITY, items=(Item.IS_IT_YOURS, Item.END_DATE), about=(ENTRY,))

    assert said(question) == (
        "Question about an activity. Asked: is it yours? when does it end? About: entry 1a2b3c4d."
    )


def test_an_activity_says_what_where_how_high_and_when() -> None:
    """All that somebody must know who has nothing but the sentence."""
    volume = VolumeForm(
        footprint=HERE, windows=((NOON, NOON + 7_230, False),), lower_dm=0, lower_ref=Reference.SFC, upper_dm=15_000
    )
    activity = Activity(
        activity_id="A1/26", kind=ActivityKind.LIVE_FIRING, title=free("Firing at sea"), volumes=(volume,),
        forces=Forces(ships=3), radio=Radio(frequency_khz=156_800, callsign="RANGE"),
    )  # fmt: skip

    assert said(activity) == (
        "Notice of an activity, A1/26: live firing. INFORMATION: “Firing at sea”. Planned: circle of radius 5,000 m "
        "around 45-00.00N 030-00.00E; heights: from the surface to 1,500 m; times: from 2026-04-02 12:00Z to "
        "2026-04-02 14:00:30Z. Taking part: ships 3. Radio: 156.800 MHz, call sign RANGE."
    )
    assert subject(activity, phrases("en")) == "notice of an activity A1/26"


def test_the_cover_is_said_where_it_is_not_the_usual() -> None:
    """Who must also have it, for whose eyes it is, and how it came."""
    words = said(
        Test(test_no=1), level=4, handling=Handling.HEADS, onward=(Function.AIR_TRAFFIC,), agreement="INCSEA",
        carried_by=CarriedBy.VOICE, heard_at=NOON, recipients=("staff",), answers=ENTRY,
    )  # fmt: skip

    assert words == (
        "Test number 1 of the line. To: staff. Answers: entry 1a2b3c4d. Said at: level 4 (ministry). "
        "Handling: heads only. Agreement: INCSEA. Must also reach: air traffic services. "
        "First said or written elsewhere: by voice. Heard at: 2026-04-02 12:00Z."
    )


def test_an_answer_names_its_question_once() -> None:
    """The element names it; the cover does not say it again."""
    assert said(Answer(target=ENTRY, result=Result.YES), answers=ENTRY) == "Answer to entry 1a2b3c4d: yes."


def test_who_speaks_can_stand_in_front() -> None:
    """On screens the column says it; a sentence that goes elsewhere says it itself."""
    element = Test(test_no=1)
    words = sentence(cover(element, CoverStatus.TEST), element, phrases("en"), author="Navy of A")

    assert words == "[TEST] Navy of A, duty: Test number 1 of the line."


def test_an_entry_that_is_held_is_named_by_its_subject() -> None:
    """Eight letters tell nobody anything."""
    reader = View(phrases("en"), subject=lambda id: "notice of an activity A1/26" if id == ENTRY else "")
    element = ReplyToPlan(target=ENTRY, decision=Decision.NOTED)

    assert sentence(cover(element), element, reader) == (
        "Reply to entry 1a2b3c4d (notice of an activity A1/26): noted."
    )


# --- words that concede nothing


def test_no_answer_says_three_facts_and_no_reason() -> None:
    """Silence is ambiguous: it is recorded with what is known, and nothing more."""
    silent = NoAnswer(
        target=ENTRY,
        due=NOON + 7_200,
        asked_at=NOON,
        delivery=Delivery.MACHINE_RECEIVED,
        received_at=NOON + 60,
        staffed=True,
    )
    lost = NoAnswer(target=ENTRY, due=NOON + 7_200, asked_at=NOON, delivery=Delivery.NOT_DELIVERED)

    assert said(silent) == (
        "No answer to entry 1a2b3c4d recorded by 2026-04-02 14:00Z; it was asked at 2026-04-02 12:00Z. "
        "Machine received 2026-04-02 12:01Z. Staffing: stated as staffed. Reason unknown."
    )
    assert "Not delivered: no machine receipt came back. Staffing: not stated. Reason unknown." in said(lost)


def test_understood_is_no_agreement() -> None:
    """What is clear to the reader is not thereby accepted."""
    assert "clear to the reader (not agreement)" in said(Receipt(target=ENTRY, level=Level.UNDERSTOOD, at=NOON))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ActivityState.NONCONFORMING, "outside announced limits"),
        (ActivityState.CONTINGENT, "control uncertain, keep clear"),
    ],
)
def test_a_plan_that_leaves_its_limits_is_stated_and_not_judged(state: ActivityState, words: str) -> None:
    """A word of blame is not said in time."""
    assert words in said(State(target=ENTRY, state=state, since=NOON))


def test_an_account_is_as_known_and_without_prejudice() -> None:
    """Who fears an admission says nothing at all."""
    account = Account(
        incident_id="i", incident_class=IncidentClass.LAUNCH_BY_MISTAKE, as_known_at=NOON,
        window=(NOON - 600, NOON, False), place=HERE,
    )  # fmt: skip

    assert "as known at 2026-04-02 12:00Z, without prejudice" in said(account)


def test_an_observer_reports_an_event() -> None:
    """And finds nothing."""
    event = CeasefireEvent(
        observer="team 4", observer_position=(30 * DEGREE, 45 * DEGREE), method=Method.HEARD, kind=EventKind.BURST,
        count=21, window=(NOON, NOON + 60, False),
    )  # fmt: skip

    assert said(event).startswith("Reported event: team 4 reports (heard): burst of fire, 21 times.")
    assert "It is no finding." in said(event)


@pytest.mark.parametrize("match", Match)
def test_a_comparison_with_notices_never_says_what_was_launched(match: Match) -> None:
    """Consistent with a notice is all that can be known."""
    candidates = (ENTRY,) if match in (Match.CONSISTENT, Match.PARTLY) else ()
    seen = Observed(
        obs_id="o", time=NOON, sigma_s=30, area=HERE, launch_class=LaunchClass.SPACE_LAUNCH,
        confidence=Confidence.HIGH, match=match, candidates=candidates,
    )  # fmt: skip

    words = said(seen)

    assert ("(does not establish what was launched)" in words) == bool(candidates)
    assert "attack" not in words


def test_showing_a_zone_recognises_nothing() -> None:
    """It is shown because its publisher announced it."""
    volume = VolumeForm(footprint=HERE, windows=())
    zone = Zone(zone_id="Z", volume=volume, rule=free("Report on entry"), publisher="B", since=NOON)

    assert "shown because its publisher B announced it at 2026-04-02 12:00Z; display recognises nothing" in said(zone)


def test_notification_is_no_precondition_of_protection() -> None:
    """The sentence itself says it, wherever it is exported to."""
    site = Site(
        site_id="s", category=SiteCategory.HOSPITAL, location=(30 * DEGREE, 45 * DEGREE), locality="Town",
        operator="o", status=SiteStatus.REGISTERED, verified_by="v", verified_at=NOON, method=Verification.IMAGERY,
        expires=NOON + 1,
    )  # fmt: skip

    assert "Notification is no precondition of protection." in said(site)


@pytest.mark.parametrize("term", OwnTerm)
def test_a_suspension_keeps_its_authors_own_term(term: OwnTerm) -> None:
    """Suspended and cancelled were two different things in August 2022."""
    words = said(Suspend(scope=Scope(topics=(Topic.EXERCISE,), kinds=(20, 998)), term=term, since=NOON))

    assert f"{term.name.lower()} (its author's own term)" in words
    assert "Tests, receipts, distress and keys go on." in words
    assert "topics an exercise, kinds of message notice of an activity, type 998 (not known here)" in words


def test_what_suspends_all_says_so() -> None:
    """An empty scope is not nothing."""
    words = said(Suspend(scope=Scope(), term=OwnTerm.SUSPENDED, since=NOON))

    assert "everything that can be suspended" in words


def test_counts_of_withheld_notices_have_their_plural() -> None:
    """And a year has no comma."""
    assert said(Withheld(agreement="X", count=1, year=2026)) == (
        "Under X, 1 notice was not given in 2026. Its content is not stated."
    )
    assert "no notice was left out in 2026" in said(Withheld(agreement="X", count=0, year=2026))
    assert "2 notices were not given in 2026" in said(Withheld(agreement="X", count=2, year=2026))


# --- other forms


def test_a_meeting_is_said_in_its_own_time_zone() -> None:
    """UTC with local time beside it, and the day where it is another."""
    meeting = Meeting(
        meeting_id="m", step=MeetingStep.PROPOSAL, window=(NOON + 36_000, None, False), zone="Europe/Kyiv"
    )

    words = sentence(cover(meeting), meeting, view("en"))

    assert "2026-04-02 22:00Z (2026-04-03 01:00 Europe/Kyiv)" in words


def test_a_zone_that_nobody_knows_leaves_utc_alone() -> None:
    """Its name comes from the peer."""
    meeting = Meeting(meeting_id="m", step=MeetingStep.PROPOSAL, window=(NOON, None, False), zone="../../etc")

    assert "When: from 2026-04-02 12:00Z until further notice." in sentence(cover(meeting), meeting, view("en"))


def test_a_ladder_says_who_can_be_called_when() -> None:
    """Hours in the office's own zone; past midnight they end on the next day."""
    hours = WeeklyHours(zone="Asia/Tokyo", spans=((1, 480, 1_020), (5, 1_320, 1_800)), holidays=(NOON,))
    ladder = Contacts(valid_from=NOON, ladder=(Contact(level=2, office="ops", hours=hours, answers_within=1_800),))

    assert said(ladder) == (
        "Contacts, valid from 2026-04-02 12:00Z. Ladder: level 2 (command): ops, hours time zone Asia/Tokyo, "
        "open Monday 08:00–17:00, Friday 22:00 to 06:00 of the next day, closed on 2026-04-02 12:00Z, "
        "answers within 30 minutes."
    )


def test_the_sheet_of_an_entry_says_each_area_by_itself() -> None:
    """Shape, heights and times, numbered, with no list cut short."""
    ring = tuple((number * DEGREE, number * DEGREE) for number in range(20))
    volume = VolumeForm(
        footprint=FootprintForm(shape=Shape.POLYGON, rings=(ring,)),
        windows=tuple((day * 86_400, None, False) for day in range(6)),
    )
    activity = Activity(activity_id="a", kind=ActivityKind.WORKS, title=free("t"), volumes=(volume, volume))

    lines = details(activity, phrases("en"))

    labels = [label for label, _ in lines]
    assert labels[:6] == ["Author's id", "Kind", "Title", "Area 1", "Heights 1", "Times 1"]
    assert dict(lines)["Area 1"].endswith("19-00.00N 019-00.00E")
    assert dict(lines)["Times 1"].count("until further notice") == 6


def test_the_sheet_of_a_signal_shows_how_it_is_read_aloud() -> None:
    """The same signal goes by voice when nothing else does."""
    lines = dict(details(Signal(meaning=Meaning.KEEP_DISTANCE, complement=300), phrases("en")))

    assert lines["Spoken as"].startswith("2-20-300-")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\u202eevil\u202c", "<U+202E>evil<U+202C>"),
        ("a\u200bb\ufeffc", "a<U+200B>b<U+FEFF>c"),
        ("\x1b[31mred\x07", "<U+001B>[31mred<U+0007>"),
        ("one\r\ntwo\tthree", "one  two three"),
        ("line\u2028next\u2029", "line<U+2028>next<U+2029>"),
        ("\U000e0041tag", "<U+E0041>tag"),
        ("\x9b2J", "<U+009B>2J"),
        ("Київ 北京 é̂", "Київ 北京 é̂"),
        ("a" + "\u0301" * 1_000 + "b", "a" + "\u0301" * 4 + "<U+0301 ×996>b"),
        ("\u0301stray", "<U+0301>stray"),
        ("no\u3164thing\u2800", "no<U+3164>thing<U+2800>"),
        ("select\ufe0fed\U000e0101", "select<U+FE0F>ed<U+E0101>"),
        ("stop\u20e0", "stop<U+20E0>"),
        ("\ufffe\U0001fffe", "<U+FFFE><U+1FFFE>"),
        ("שָׁלוֹם مُحَمَّد ที่", "שָׁלוֹם مُحَمَّد ที่"),
        ("\u00a0", "<U+00A0>"),
        ("   \u3000", "<U+0020 ×3><U+3000>"),
        ("", ""),
    ],
)
def test_what_could_act_on_a_screen_is_shown_as_what_it_is(text: str, shown: str) -> None:
    """Direction overrides, escape sequences, invisible letters, tags, piled marks; no word of a real language."""
    assert harmless(text) == shown


def test_words_of_a_person_cannot_reorder_what_stands_beside_them() -> None:
    """On a screen that knows direction marks a foreign name keeps its own direction, and the sentence keeps its own."""
    text = Text(text=free("قف 5", "ar"))

    assert "“\u2068قف 5\u2069”" in sentence(cover(text), text, View(phrases("en"), isolate=True))
    assert "\u2068" not in said(text)


def test_a_text_keeps_its_lines_and_nothing_else() -> None:
    """The text of a notice is shown as it was sent, line by line."""
    assert harmless("A)\r\nB)\x1b", lines=True) == "A) \nB)<U+001B>"


def test_what_could_not_be_read_is_quoted_and_cannot_act_either() -> None:
    """The quote comes from outside."""
    words = said(Unreadable(element=0, reason="\x1b[2J\u202e"))

    assert "\x1b" not in words
    assert "<U+202E>" in words
