"""The reference page of errors, beside the classes that raise them."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import openline
from openline.core.errors import Misuse, OpenlineError, PeerFault, Unavailable

PAGE = Path(__file__).resolve().parents[2] / "docs/reference/errors.md"
KINDS = (Misuse, PeerFault, Unavailable)
ROW = re.compile(r"^\| (`[a-z_`, ]+`) \| ((?:Misuse|PeerFault|Unavailable|, )*) \|", re.MULTILINE)


def every_error(cls: type[OpenlineError] = OpenlineError) -> Iterator[type[OpenlineError]]:
    yield cls
    for below in cls.__subclasses__():
        yield from every_error(below)


def test_every_error_code_stands_on_its_page_with_whose_fault_it_is() -> None:
    """Programs and operators look a code up: one that is missing, or blames another, sends them the wrong way."""
    for module in pkgutil.walk_packages(openline.__path__, "openline."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)

    raised: dict[str, set[str]] = {}
    for cls in every_error():
        if cls is not OpenlineError and cls.__module__.startswith("openline."):
            raised.setdefault(cls.code, set()).update(kind.__name__ for kind in KINDS if issubclass(cls, kind))
    stated: dict[str, set[str]] = {}
    for codes, kinds in ROW.findall(PAGE.read_text("utf-8")):
        for code in re.findall(r"[a-z_]+", codes):
            assert code not in stated, f"{code} stands there twice"
            stated[code] = set(filter(None, kinds.split(", ")))

    assert stated == raised
