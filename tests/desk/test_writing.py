"""Writing at the desk by its API: forms from the catalogue, what would follow, ways out, two people, sketches."""

import re
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from at_browser import AtBrowser, with_roles

from openline.core.catalogue.every import CATALOGUE
from openline.core.catalogue.examples.every import EXAMPLES
from openline.core.catalogue.form import FormField, form_of
from openline.core.catalogue.plain import from_plain, to_plain
from openline.core.catalogue.scalars import write_time
from openline.core.rules.roles import Role
from parties import Party, make_party, open_line
from running import play

Browser = Callable[[], AbstractAsyncContextManager[AtBrowser]]

FIRING: dict[str, Any] = {
    "activity_id": "EX-1",
    "kind": "live_firing",
    "title": {"marker": "information", "text": "Firing"},
    "volumes": [
        {"footprint": "70N 20E 10 km", "windows": [{"start": "2031-01-25 10:00Z", "end": "251200Z JAN 31"}]},
    ],
}
WARNING = """NAVAREA IV 294/26
WESTERN NORTH ATLANTIC.
FLORIDA.
1. HAZARDOUS OPERATIONS, ROCKET LAUNCHING
   021200Z TO 021800Z DEC 26 IN AREAS BOUND BY:
   A. 28-38.47N 080-37.31W, 28-40.00N 080-30.00W,
      28-50.00N 080-20.00W, 28-45.00N 080-40.00W.
   B. 29-00N 079-00W, 29-30N 078-30W, 29-20N 078-10W.
2. CANCEL THIS MSG 021900Z DEC 26.
"""
NOTAM = """(A1234/26 NOTAMN
Q) ENOR/QWMLW/IV/BO/W/000/100/6925N01230E010
A) ENOR B) 2612021200 C) 2612021800
E) MISSILE FIRING WILL TAKE PLACE WI 10NM RADIUS OF 692530N 0123000E.
F) SFC G) FL100)
"""


async def line_of(at: AtBrowser) -> str:
    return str((await at.get("/api/lines"))["lines"][0]["line"])


async def look(at: AtBrowser, fields: dict[str, Any], kind: str = "activity", **more: Any) -> Any:
    """Have the node look at a form as the page sends it."""
    language = more.pop("language", "en")
    form = {"kind": kind, "fields": fields, "cover": {}, "status": "actual", "lines": [{"line": await line_of(at)}]}
    return await at.post(f"/api/compose/look?language={language}", {**form, **more})


async def send(at: AtBrowser, looked: Any, request: str, kind: str = "activity", **more: Any) -> Any:
    """Send what was understood."""
    said = {"understood": looked["understood"], "understood_cover": looked["cover"]}
    form = {"request_id": request, "kind": kind, "status": "actual", "lines": [{"line": await line_of(at)}], **said}
    return (await at.post("/api/compose/send", {**form, **more}))["lines"][0]


def marks(looked: Any) -> dict[str, str]:
    return {fault["path"]: fault["words"] for fault in looked["faults"]}


def at_desk(browser: Browser, story: Callable[[AtBrowser], Any]) -> None:
    """Play a story for an officer who has signed in."""

    async def played() -> None:
        async with browser() as at:
            await at.enrol()
            await at.sign_in()
            await story(at)

    play(played())


def test_the_form_of_every_type_is_the_catalogues(browser: Browser) -> None:
    """There is no second list of fields: names, kinds, limits and choices are those of the classes, in any language."""

    async def story(at: AtBrowser) -> None:
        for language in ("en", "ar"):
            types = await at.get(f"/api/types?language={language}")
            kinds = [row["kind"] for subject in types["subjects"] for row in subject["types"]]
            assert sorted(kinds) == sorted(cls.name.lower() for cls in CATALOGUE.values())
        for cls in CATALOGUE.values():
            form = await at.get(f"/api/types/{cls.name.lower()}?language=uk")
            assert [_shape(row) for row in form["fields"]] == [_shape_of(each) for each in form_of(cls)]
            assert all(row["label"] and row["label"] != row["name"] for row in form["fields"])

    at_desk(browser, story)


def _shape(row: Any) -> Any:
    words = [choice["word"] for choice in row["choices"]]
    limits = None if row["limits"] is None else tuple(row["limits"])
    return row["name"], row["kind"], row["required"], limits, words, [_shape(inner) for inner in row["fields"]]


def _shape_of(each: FormField) -> Any:
    words = [option.word for option in each.choices]
    return each.name, each.kind, each.required, each.limits, words, [_shape_of(inner) for inner in each.fields]


def test_the_example_of_every_type_stands_in_its_form_and_is_understood(browser: Browser) -> None:
    """Whatever the catalogue can say can be written here; only the entries it names are not on this line."""

    async def story(at: AtBrowser) -> None:
        for number, example in EXAMPLES.items():
            looked = await look(at, to_plain(example.element), example.element.name.lower())
            named = [path for path, words in marks(looked).items() if "id of an entry" in words]
            assert list(marks(looked)) == named, example.element.name
            if not named:
                assert from_plain(CATALOGUE[number], looked["understood"]) == example.element
                assert all(line["sentences"] for line in looked["lines"])

    at_desk(browser, story)


def test_what_is_typed_is_shown_as_it_was_understood(browser: Browser) -> None:
    """The officer sees the node's reading beside the own typing, and each language of the line gets its sentence."""

    async def story(at: AtBrowser) -> None:
        looked = await look(at, FIRING, language="fr")

        echoes = {echo["path"]: echo["words"] for echo in looked["echoes"]}
        assert echoes["volumes[0].footprint"] == "cercle de rayon 10 km centré sur 70-00.00N 020-00.00E"
        assert echoes["volumes[0].windows[0].end"] == "2031-01-25 12:00Z"
        assert [said["language"] for said in looked["lines"][0]["sentences"]] == ["fr", "en"]
        assert looked["understood"]["volumes"][0]["footprint"]["radius_m"] == 10_000

    at_desk(browser, story)


def test_every_mark_stands_at_its_field_in_the_readers_language(browser: Browser) -> None:
    """Missing, not understood, and areas that make no sense: with the path, in words that can be read."""

    async def story(at: AtBrowser) -> None:
        wrong = {"kind": "", "volumes": [{"footprint": "north", "windows": [{"start": "10:00", "end": None}]}]}
        looked = await look(at, wrong, language="uk")

        assert looked["understood"] is None
        assert marks(looked)["activity_id"] == marks(looked)["title.marker"] == "треба заповнити"
        assert "69-25N" in marks(looked)["volumes[0].footprint"]
        assert marks(looked)["volumes[0].windows[0].start"].isascii() is False

        crossed = {**FIRING, "volumes": [{**FIRING["volumes"][0], "footprint": "70N 20E 71N 21E 70N 21E 71N 20E"}]}
        assert list(marks(await look(at, crossed, language="uk"))) == ["volumes[0].footprint"]

    at_desk(browser, story)


def test_a_conflict_is_shown_while_one_types_and_its_way_out_stands_in_the_form(browser: Browser) -> None:
    """With whom, how grave, how near, where and when; what is proposed meets nothing, and is only another form."""

    async def story(at: AtBrowser) -> None:
        await send(at, await look(at, FIRING), "first")
        near = {**FIRING, "activity_id": "EX-2", "volumes": [{**FIRING["volumes"][0], "footprint": "70.05N 20E 10 km"}]}

        (met,) = (await look(at, near))["lines"][0]["conflicts"]
        assert (met["name"], met["severity"], met["distance_words"]) == ("EX-1", "serious", "0 m")
        assert (met["where"], met["when"]) == ("70-01.50N 020-00.00E", "2031-01-25 10:00Z – 2031-01-25 12:00Z")

        form = {"kind": "activity", "fields": near, "cover": {}, "status": "actual"}
        asked = {**form, "lines": [{"line": await line_of(at)}], "on": await line_of(at)}
        ways = await at.post("/api/compose/ways?language=en", asked)
        assert {way["way"] for way in ways["proposals"]} >= {"later", "earlier", "aside"}
        for way in ways["proposals"]:
            changed = await look(at, way["fields"])
            assert changed["understood"]["activity_id"] == "EX-2"
            assert changed["lines"][0]["conflicts"] == []
        exercise = await look(at, near, status="exercise")
        assert exercise["lines"][0]["conflicts"] == [], "an exercise never meets the real thing"

    at_desk(browser, story)


def test_a_convoy_through_a_firing_area_is_shown_before_it_is_announced(party: Party, browser: Browser) -> None:
    """What takes up room is compared while it is written, and again where it waits for release, not only notices."""
    with_roles(party, "writer", Role.READ, Role.DRAFT)
    depart, arrive = (
        {"start": "2031-01-25 09:00Z", "end": "2031-01-25 09:30Z"},
        {"start": "2031-01-25 12:30Z", "end": "2031-01-25 13:00Z"},
    )
    leg = {"route": "70N 19E\n70N 21E\n2 km", "depart": depart, "arrive": arrive}
    convoy = {"move_id": "C-1", "purpose": "relief_goods", "persons": "7", "legs": [leg]}

    async def story() -> None:
        async with browser() as at:
            await at.enrol()
            await at.sign_in()
            await send(at, await look(at, FIRING), "first")
            async with at.beside("writer") as writer:
                looked = await look(writer, convoy, kind="movement")
                draft = (await send(writer, looked, "kept", kind="movement"))["draft"]
            shown = await at.get(f"/api/drafts/{draft}?language=en")

            assert [met["name"] for met in looked["lines"][0]["conflicts"]] == ["EX-1"], marks(looked)
            assert len(shown["conflicts"]) == 1
            assert "EX-1" in shown["conflicts"][0]

    play(story())


def test_what_comes_late_is_said_and_goes_out(browser: Browser) -> None:
    """Late notice is marked, carried first, and never held back: not even by ourselves."""

    async def story(at: AtBrowser) -> None:
        now = (await at.get("/api/queue"))["now"]
        began = {"start": write_time(now - 600), "end": write_time(now + 3_600)}
        late = {**FIRING, "volumes": [{**FIRING["volumes"][0], "windows": [began]}]}

        looked = await look(at, late)

        assert any("late notice" in words for words in looked["lines"][0]["advice"])
        assert looked["lines"][0]["precedence"] == looked["lines"][0]["least"] == "flash"
        assert (await send(at, looked, "late"))["entries"]

    at_desk(browser, story)


def test_what_takes_two_people_says_so_and_waits(browser: Browser) -> None:
    """Before it is sent, not after: a launch needs a second person and the keys of its office."""

    async def story(at: AtBrowser) -> None:
        types = await at.get("/api/types")
        launch = next(row for each in types["subjects"] for row in each["types"] if row["kind"] == "launch")
        assert (launch["people"], launch["keys"]) == (2, True)
        looked = await look(at, to_plain(EXAMPLES[21].element), "launch")
        assert looked["lines"][0]["waits_words"]

        done = await send(at, looked, "launch", "launch")

        assert done["entries"] == []
        (draft,) = (await at.get("/api/queue"))["drafts"]
        assert draft["draft"] == done["draft"]

    at_desk(browser, story)


def test_an_officer_who_may_not_release_leaves_a_draft(party: Party, browser: Browser) -> None:
    """And another takes it up, changes it, and sends that in its place."""
    with_roles(party, "writer", Role.READ, Role.DRAFT)

    async def story() -> None:
        async with browser() as at:
            await at.enrol("writer")
            await at.sign_in()
            looked = await look(at, FIRING)
            assert looked["lines"][0]["waits_words"]
            draft = (await send(at, looked, "w"))["draft"]
            await at.post("/api/sign-out")
            await at.enrol("duty")
            await at.sign_in()
            begun = await at.get(f"/api/compose/begin?draft={draft}")
            assert begun["fields"]["activity_id"] == "EX-1"
            changed = await look(at, {**begun["fields"], "activity_id": "EX-9"})
            assert (await send(at, changed, "d", draft=draft))["entries"]
            assert (await at.get("/api/queue"))["drafts"] == []

    play(story())


def test_the_same_request_says_it_once(browser: Browser) -> None:
    """The answer was lost, the officer presses again: the other side gets one notice."""

    async def story(at: AtBrowser) -> None:
        looked = await look(at, FIRING)
        assert await send(at, looked, "once") == await send(at, looked, "once")
        assert (await at.get("/api/lines"))["lines"][0]["entries"] >= 1

    at_desk(browser, story)


def test_own_items_are_amended_extended_and_cancelled_from_where_they_are_read(browser: Browser) -> None:
    """The same form, filled with what is in force; an extension begins at the end that is to change."""

    async def story(at: AtBrowser) -> None:
        entry = (await send(at, await look(at, FIRING), "plan"))["entries"][0]
        offers = (await at.get(f"/api/entries/{entry}/offers?language=en"))["offers"]
        assert {"amend", "cancel", "state", "translation"} <= {offer["kind"] for offer in offers}

        (named,) = (await at.get("/api/compose/entries?language=en"))["entries"]
        assert entry.startswith(named["entry"])
        assert "EX-1" in named["sentence"]

        begun = await at.get(f"/api/compose/begin?kind=amend&way=extend&about={entry}")
        assert begun["focus"] == "volumes[0].windows[0].end"
        begun["fields"]["volumes"][0]["windows"][0]["end"] = "251400Z JAN 31"
        looked = await look(at, begun["fields"], "amend")
        assert looked["lines"][0]["conflicts"] == [], "a plan never meets itself"
        amended = (await send(at, looked, "amend", "amend"))["entries"][0]

        cancel = await at.get(f"/api/compose/begin?kind=cancel&about={entry}")
        assert cancel["fields"] == {"target": amended}, "what is cancelled is the newest version"
        assert (await send(at, await look(at, cancel["fields"], "cancel"), "cancel", "cancel"))["entries"]

    at_desk(browser, story)


def test_a_translation_is_written_beside_the_authors_own_words(browser: Browser) -> None:
    """A separate item with its stage and its translator; the author's words stay as they are, and harmless."""

    async def story(at: AtBrowser) -> None:
        fields = {"text": {"marker": "warning", "language": "zh", "text": "请\u202e保持距离"}}
        entry = (await send(at, await look(at, fields, "text"), "t", "text"))["entries"][0]

        begun = await at.get(f"/api/compose/begin?kind=translation&about={entry}&language=uk")

        (own,) = begun["about"]["texts"]
        assert (own["language"], own["text"]) == ("zh", "请<U+202E>保持距离")
        assert begun["fields"] == {"target": entry, "language": "uk", "translator": "duty"}
        assert begun["focus"] == "text"
        said = {**begun["fields"], "stage": "sight", "text": "Будь ласка, тримайте дистанцію"}
        looked = await look(at, said, "translation", language="uk")
        assert (await send(at, looked, "tr", "translation"))["entries"]
        reviewed = await look(at, {**said, "stage": "reviewed"}, "translation", language="uk")
        assert marks(reviewed) == {"reviewer": "вивірений переклад називає того, хто вивірив, а інший — ні"}

    at_desk(browser, story)


def test_a_line_may_see_less_and_it_is_said_what(browser: Browser) -> None:
    """The coarse version goes at once, bound to the full one, which stays here."""

    async def story(at: AtBrowser) -> None:
        rule = {"inside": "coarse"}
        looked = await look(at, FIRING, lines=[{"line": await line_of(at), "rule": rule}])
        row = looked["lines"][0]
        assert row["reduced"] == "Only the coarse version is shown now."
        assert "Firing" not in row["sentences"][0]["sentence"]

        done = await send(at, looked, "less", lines=[{"line": await line_of(at), "rule": looked["rules"][0]}])

        shown = await at.get(f"/api/entries/{done['entries'][0]}")
        assert "Firing" not in shown["sentence"]
        assert [draft["why_words"] for draft in (await at.get("/api/queue"))["drafts"]] == [
            "not shown to this audience"
        ]

    at_desk(browser, story)


def test_one_notice_goes_to_several_lines_each_as_far_as_it_may_see(party: Party, browser: Browser) -> None:
    """One neighbour sees all of it, another the coarse version; what one line refuses still goes to the other."""
    gamma = make_party(party.folder.parent, "Gamma", language="fr")
    open_line(party, gamma)

    async def story(at: AtBrowser) -> None:
        beta, other = sorted((await at.get("/api/lines"))["lines"], key=lambda row: row["peer"])
        lines = [{"line": beta["line"]}, {"line": other["line"], "rule": {"inside": "coarse"}}]
        looked = await look(at, FIRING, lines=lines)
        full, less = looked["lines"]
        assert [row["peer"] for row in looked["lines"]] == ["Beta", "Gamma"]
        assert "Firing" in full["sentences"][0]["sentence"]
        assert "Firing" not in less["sentences"][0]["sentence"]
        assert [said["language"] for said in less["sentences"]] == ["en", "fr"]

        chosen = [{**each, "rule": rule} for each, rule in zip(lines, looked["rules"], strict=True)]
        said = {"understood": looked["understood"], "understood_cover": looked["cover"], "status": "actual"}
        sending = {"request_id": "both", "kind": "activity", "lines": chosen, **said}
        gone = await at.post("/api/compose/send", sending)
        assert [(row["line"], len(row["entries"])) for row in gone["lines"]] == [(beta["line"], 1), (other["line"], 1)]
        assert await at.post("/api/compose/send", sending) == gone

        nowhere = {**sending, "request_id": "one", "lines": [chosen[0], {"line": "no such line"}]}
        one, none = (await at.post("/api/compose/send", nowhere))["lines"]
        assert (len(one["entries"]), one["refused"]) == (1, None)
        assert (none["entries"], none["refused"]["kind"]) == ([], "misuse")

    at_desk(browser, story)


@pytest.mark.parametrize(
    ("text", "kind", "areas"), [(WARNING, "rocket_launch", 2), (NOTAM, "missile", 1)], ids=["warning", "notam"]
)
def test_a_pasted_notice_fills_the_form(browser: Browser, text: str, kind: str, areas: int) -> None:
    """What is published already is not typed again; every area of one notice stands in one form."""

    async def story(at: AtBrowser) -> None:
        read = await at.post("/api/compose/read?language=en", {"text": text})

        assert [notice["outcome"] for notice in read["notices"]] == ["understood"]
        form = read["forms"][0]
        assert form["areas"] == areas
        looked = await look(at, form["form"]["fields"])
        assert looked["understood"]["kind"] == kind
        typed = [echo["typed"] for echo in looked["echoes"] if echo["path"].endswith("footprint")]
        assert len(typed) == areas
        assert all(typed), "and can be gone on with at the keyboard"

    at_desk(browser, story)


def test_of_a_pasted_text_it_is_said_what_was_not_understood(browser: Browser) -> None:
    """A doubt is shown with the form it is about; what is no notice fills no form."""

    async def story(at: AtBrowser) -> None:
        torn = WARNING.replace("28-50.00N 080-20.00W", "28-75.00N 080-20.00W")
        read = await at.post("/api/compose/read", {"text": torn})
        assert read["notices"][0]["outcome"] in ("partial", "not_understood")
        assert read["notices"][0]["reason"]
        doubted = await at.post("/api/compose/read?language=zh", {"text": torn})
        said = [notice["reason"] for notice in doubted["notices"]]
        said += [doubt for form in doubted["forms"] for doubt in form["doubts"]]
        assert said
        assert [words for words in said if re.search("[a-z]{3}", words)] == [], "in the reader's language, and no other"
        nothing = await at.post("/api/compose/read?language=uk", {"text": "The sea is calm."})
        assert nothing["forms"] == []
        assert nothing["notices"][0]["outcome_words"] in ("нічого з місцем і часом", "не зрозуміло")

    at_desk(browser, story)


def test_what_is_half_written_is_kept_and_taken_up_by_another(party: Party, browser: Browser) -> None:
    """The watch ends in the middle of a sentence; the next one goes on with it, gaps, slips and all."""
    with_roles(party, "second", Role.READ, Role.DRAFT, Role.RELEASE)
    half = {
        "fields": {"activity_id": "EX-7", "volumes": [{"footprint": "north of"}]},
        "cover": {},
        "status": "exercise",
    }

    async def story() -> None:
        async with browser() as at:
            await at.enrol()
            await at.sign_in()
            body = {"request_id": "k", "kind": "activity", "form": half}
            kept = await at.post("/api/sketches", body)
            assert await at.post("/api/sketches", body) == kept
            await at.post("/api/sign-out")
            await at.enrol("second")
            await at.sign_in()
            (row,) = (await at.get("/api/sketches"))["sketches"]
            assert (row["sketch"], row["by"], row["first"]) == (kept["sketch"], "duty", "EX-7")
            assert (await at.get(f"/api/sketches/{row['sketch']}"))["form"] == half
            assert (await send(at, await look(at, FIRING), "s", sketch=row["sketch"]))["entries"]
            assert (await at.get("/api/sketches"))["sketches"] == [], "what was sent is no longer half written"

    play(story())


def test_whoever_only_reads_writes_nothing(party: Party, browser: Browser) -> None:
    """The role decides in the node, whatever a page shows."""
    with_roles(party, "reader", Role.READ)

    async def story() -> None:
        async with browser() as at:
            await at.enrol("reader")
            await at.sign_in()
            looked = await look(at, FIRING)
            said = {"understood": looked["understood"], "understood_cover": {}, "status": "actual"}
            sending = {"request_id": "x", "kind": "activity", "lines": [{"line": await line_of(at)}], **said}
            keeping = {"request_id": "y", "kind": "activity", "form": {}}
            assert (await at.call("POST", "/api/compose/send", sending))[0] == 403
            assert (await at.call("POST", "/api/sketches", keeping))[0] == 403

    play(story())


def test_a_form_full_of_rubbish_is_answered(browser: Browser) -> None:
    """No words break the desk: there is a mark or a refusal, never a fault of the program."""

    async def story(at: AtBrowser) -> None:
        for fields in (
            {"volumes": "x"},
            {"volumes": [[[]]]},
            {"title": 7},
            {"kind": {"a": 1}},
            {"activity_id": "x" * 70_000},
        ):
            looked = await look(at, fields)
            assert looked["faults"], fields
        form = {
            "kind": "no_such",
            "fields": {},
            "cover": {},
            "status": "actual",
            "lines": [{"line": await line_of(at)}],
        }
        assert (await at.call("POST", "/api/compose/look", form))[0] == 400
        assert (await at.call("POST", "/api/compose/look", {**form, "kind": "activity", "lines": []}))[0] == 400
        assert 500 not in at.said

    at_desk(browser, story)
