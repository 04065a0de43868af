"""The API as a table: method, path, what comes in, what goes out, and who may.

`openapi` describes the table, `app` serves it; there is no second list of what a page may ask.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from openline.web.forms.base import Answer, Request


@dataclass(frozen=True, slots=True)
class Route:
    """One call of the API.

    Attributes:
        method, path: as in HTTP; `{name}` in a path is a parameter.
        says: what it does, one line.
        takes: the class of its body; None where it has none.
        gives: the class of its answer.
        carry_out: called with what is asked; returns the answer.
        signed_in: only an officer with an open session may.
        asks: the parameters that may follow `?`, each with the type of its value.
        kept: its answer is the same for everybody until the node starts anew; it is made ready once.
    """

    method: str
    path: str
    says: str
    gives: type[Answer]
    carry_out: Callable[["Asked"], Awaitable[Any]]
    takes: type[Request] | None = None
    signed_in: bool = True
    asks: tuple[tuple[str, Any], ...] = ()
    kept: bool = False


@dataclass(slots=True)
class Asked:
    """A call that passed every check of form.

    Attributes:
        body: of the class that the route takes.
        named: parameters of the path and of the query.
        word: what the browser keeps of its session; "" where it has none.
        place: from where it was asked, as the network has it.
        function: what the browser of a function keeps of its link; "" where it has none.
        language: in which the browser wants to be told what is wrong.
        keep_function: set where a function opens its link.
        keep: set by who signs in: the word that the browser is to keep from now on; "" lets it forget.
    """

    body: Any
    named: dict[str, Any]
    word: str
    place: str
    keep: str | None = None
    function: str = ""
    language: str = "en"
    keep_function: str | None = None
