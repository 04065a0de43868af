"""Lines that run from right to left: what is put into them keeps its own order."""

import unicodedata

from openline.core.catalogue.rendering import clock
from openline.node.phrases import on_screen, phrases, view

MARKS = {"\u2068", "\u2069"}


def test_times_and_places_keep_their_order_in_a_line_from_right_to_left() -> None:
    """Unmarked, a reader of Arabic sees 18.00N-72 for 72-18.00N, and 01-03-2026 for 2026-03-01."""
    words = view("ar", isolate=True)

    said = words.say("desk-link-opened", {"at": clock(1_772_334_720, words)})

    assert "\u20682026-03-01 03:12Z\u2069" in said
    assert said.count("\u2068") == said.count("\u2069")


def test_the_page_fills_marked_holes_as_well() -> None:
    """The page puts words of the node into holes; they are the same words."""
    pattern = on_screen("ar").patterns(("desk-",))["desk-link-opened"]

    assert "\u2068{at}\u2069" in pattern


def test_no_other_language_and_no_terminal_has_marks() -> None:
    """Where nothing is turned around they would only be in the way, and terminals show them raw."""
    for words in (on_screen("en"), phrases("ar"), view("ar").phrases):
        said = words.say("desk-link-opened", {"at": "2026-03-01 03:12Z"})
        assert not MARKS & set(said), unicodedata.name(said[0])
