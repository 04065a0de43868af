"""Names of places: as people write them, in any script the package holds."""

import subprocess
import sys

import pytest

from openline.node import gazetteer as module
from openline.node.gazetteer import Gazetteer, NoGazetteer, Row, fold, gazetteer


@pytest.fixture(scope="module")
def names() -> Gazetteer:
    return gazetteer()


@pytest.mark.parametrize(
    ("stated", "country", "longitude", "latitude"),
    [
        ("Idlib", "SY", 36.6, 35.9),
        ("idlib", "SY", 36.6, 35.9),
        ("إدلب", "SY", 36.6, 35.9),
        ("ادلب", "SY", 36.6, 35.9),
        ("Kafr Nabl", "SY", 36.6, 35.6),
        ("Kafr Nabl, Syria", "SY", 36.6, 35.6),
        ("Авдіївка", "UA", 37.7, 48.1),
        ("大连", "CN", 121.6, 38.9),
        ("서울", "KR", 127.0, 37.6),
        ("東京", "JP", 139.7, 35.7),
        ("KHAN YUNIS", "PS", 34.3, 31.3),
        ("Khān Yūnis", "PS", 34.3, 31.3),
        ("Deir ez-Zor", "SY", 40.1, 35.3),
        ("München", "DE", 11.6, 48.1),
        ("Sana'a", "YE", 44.2, 15.4),
    ],
)
def test_a_place_is_found_as_people_write_it(
    names: Gazetteer, stated: str, country: str, longitude: float, latitude: float
) -> None:
    """Letters large or small, with and without accents, hyphens and apostrophes, in the script of the country."""
    found = names.places(stated)

    assert any(
        place.country == country
        and abs(place.position[0] - longitude) < 0.2
        and abs(place.position[1] - latitude) < 0.2
        for place in found
    )


def test_a_name_that_nobody_bears_is_not_found(names: Gazetteer) -> None:
    """Then the site is compared with the other sites only, and the screen says so."""
    assert names.places("Qqxyzzy") == ()
    assert names.places("") == ()
    assert names.places("' - ,") == ()


def test_the_country_narrows_namesakes(names: Gazetteer) -> None:
    """There is a Tripoli in Libya and one in Lebanon: a list for one country means that one."""
    assert {"LY", "LB"} <= {place.country for place in names.places("Tripoli")}
    assert {place.country for place in names.places("Tripoli", "LB")} == {"LB"}
    assert {place.country for place in names.places("Tripoli, Lebanon")} == {"LB"}


def test_the_most_populous_namesake_comes_first(names: Gazetteer) -> None:
    """It is what most people mean, and the order is the same on every machine."""
    found = names.places("Paris")

    assert (found[0].country, len(found) > 5) == ("FR", True)
    assert [place.population for place in found] == sorted((p.population for p in found), reverse=True)


def test_what_writers_use_at_will_folds_away() -> None:
    """Marks of scripts in which they are letters stay."""
    assert fold("Al-Bāb") == fold("al bab") == "albab"
    assert fold("الحُدَيْدَة") == fold("الحديدة")
    assert fold("दिल्ली") != fold("दल")


def test_a_gazetteer_of_any_rows_is_searched_alike() -> None:
    """A party may bring its own list of villages in the package's form."""
    rows = [Row(1, "Hāss", 35.5, 36.5, "SY", 0, ["حاس", "Hass\nvillage"]), Row(2, "Hass", 47.0, 10.0, "AT", 90, [])]
    own = Gazetteer(rows, {"Syria": "SY"})

    assert [place.id for place in own.places("hass")] == [2, 1]
    assert [place.id for place in own.places("Hass, Syria")] == [1]
    assert own.at(0).position == (36.5, 35.5)
    assert len(Gazetteer([])) == 0
    assert Gazetteer([]).places("Hass") == ()


def test_a_missing_package_is_said_with_a_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    """A party may leave the package out; everything else works on."""
    monkeypatch.setattr(module, "_PLACES", "data/nothing.json")
    gazetteer_anew = gazetteer.__wrapped__

    with pytest.raises(NoGazetteer) as missing:
        gazetteer_anew()

    assert missing.value.hint


def test_the_command_line_does_not_load_it() -> None:
    """`openline --help` answers at once; three seconds of names are paid only where they are used."""
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, openline.cli.main; print('openline.node.gazetteer' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert loaded.stdout.strip() == "False"
