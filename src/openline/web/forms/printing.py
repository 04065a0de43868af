"""Forms of the printed page of an item."""

from typing import Literal

from openline.web.forms.base import Answer
from openline.web.forms.reading import Item


class SecondSentence(Answer, frozen=True, kw_only=True):
    """The same sentence in another language of the node."""

    language: str
    direction: Literal["ltr", "rtl"]
    name: str
    sentence: str


class PrintedSheet(Answer, frozen=True, kw_only=True):
    """An item as it is printed: with its place in the record, for which office and when. It names no person."""

    item: Item
    heading: str
    between: str
    line_id: str
    printed: str
    note: str
    second: SecondSentence
