"""The arrows of the house, read from the imports themselves (design section 4)."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "src" / "openline"

# room: the rooms it may import besides itself
ROOMS = {
    "core": set(),
    "protocol": {"core"},
    "interop": {"core"},
    "store": {"core"},
    "bearers": {"core", "protocol"},
    "feeds_in": {"core", "protocol", "interop"},
    "node": {"core", "protocol", "interop", "store", "bearers", "feeds_in"},
    "web": {"core", "protocol", "interop", "store", "bearers", "feeds_in", "node"},
    "cli": {"core", "protocol", "interop", "store", "bearers", "feeds_in", "node", "web", "demo", "bench", "train"},
    "demo": {"core", "protocol", "interop", "store", "bearers", "feeds_in", "node"},
    "bench": {"core", "protocol", "interop", "store", "bearers", "feeds_in", "node", "demo", "train"},
    "train": {"core", "node", "demo"},
    "languages": set(),
}

# inside core: errors < encoding < identity < cards < charter < record, offer, relay_card;
# errors < space < rules; space < catalogue
CORE = {
    "errors": set(),
    "sharing": set(),
    "encoding": {"errors"},
    "identity": {"errors", "encoding"},
    "cards": {"errors", "encoding", "identity"},
    "charter": {"errors", "encoding", "identity", "cards"},
    "offer": {"errors", "encoding", "identity", "cards", "charter"},
    "relay_card": {"errors", "encoding", "identity", "charter"},
    "record": {"errors", "encoding", "identity", "cards", "charter"},
    "space": {"errors"},
    "watch": {"errors", "space"},
    "rules": {"errors", "space"},
    "catalogue": {"errors", "encoding", "space"},
    "situation": {
        "errors",
        "encoding",
        "identity",
        "cards",
        "charter",
        "record",
        "space",
        "rules",
        "watch",
        "catalogue",
    },
}

IMPURE = {
    "asyncio", "datetime.now", "io", "os", "random", "secrets", "selectors", "socket", "sqlite3", "ssl",
    "subprocess", "threading", "time", "urllib", "uuid", "http", "tempfile", "shutil", "OpenSSL",
}  # fmt: skip


def modules() -> list[tuple[str, Path]]:
    return [
        (".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"), path)
        for path in sorted(SOURCE.rglob("*.py"))
        if path != SOURCE / "__init__.py"
    ]


def imports(path: Path) -> list[str]:
    """Every imported module, with the names of `from` imports joined on, so that submodules are seen."""
    names = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively: say the whole name"
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


@pytest.mark.parametrize(("name", "path"), modules(), ids=[name for name, _ in modules()])
def test_imports_follow_the_arrows(name: str, path: Path) -> None:
    """An arrow that turns back makes two rooms one: nobody can then read, test or replace either alone."""
    room, *rest = name.split(".")
    assert room in ROOMS, f"{room} is not a room of the house"

    for imported in imports(path):
        if imported == "openline" or not imported.startswith("openline."):
            assert imported != "openline", f"{name} imports the package root"
            continue
        target, *inner = imported.split(".")[1:]
        if target == room:
            if room == "core" and rest and inner:
                assert inner[0] == rest[0] or inner[0] in CORE[rest[0]], f"core: {name} must not import {imported}"
            continue
        assert target in ROOMS[room], f"{name} must not import {imported}"


@pytest.mark.parametrize(
    ("name", "path"),
    [m for m in modules() if m[0].split(".")[0] in {"core", "protocol", "interop"}],
    ids=[n for n, _ in modules() if n.split(".")[0] in {"core", "protocol", "interop"}],
)
def test_the_pure_rooms_touch_no_clock_and_no_wire(name: str, path: Path) -> None:
    """What is pure can be tested without patching the world, and gives the same bits on both nodes."""
    for imported in imports(path):
        assert imported.split(".")[0] not in IMPURE, f"{name} imports {imported}"
    source = path.read_text()
    for call in (".now(", ".today(", ".utcnow(", "os.urandom", "open("):
        assert call not in source.replace("reopen(", ""), f"{name} calls {call}"


def test_what_an_auditor_must_read_is_short() -> None:
    """Whoever trusts a verdict on a record trusts these files: design section 4 names them, and no other comes in.

    What was erased stands in acts, and what keys in a file open is sealed.
    """
    named = {"errors", "encoding", "identity", "cards", "charter"} | {
        f"record.{name}"
        for name in (
            "entry",
            "feed",
            "order",
            "merkle",
            "checkpoint",
            "cosignature",
            "agreement",
            "disclosure",
            "head_receipts",
        )
    }
    itself = {
        f"record.{name}"
        for name in ("acts", "audit", "closing", "contents", "ends", "export", "findings", "membership", "places")
    } | {"record.seal", "record.stated"}
    seen: set[str] = set()
    to_read = ["record.audit"]
    while to_read:
        name = to_read.pop()
        path = SOURCE / "core" / (name.replace(".", "/") + ".py")
        if name in seen or not path.exists():
            continue
        seen.add(name)
        for imported in imports(path):
            parts = imported.removeprefix("openline.core.").split(".")
            if imported.startswith("openline.core."):
                to_read += [".".join(parts[: length + 1]) for length in range(len(parts))]

    assert seen - {"record"} == named | itself


def test_the_root_shows_the_diagram() -> None:
    """The tree is the architecture diagram: whoever opens the package sees it first."""
    root = (SOURCE / "__init__.py").read_text()
    assert "cli, web  ->  node  ->  store, bearers, feeds_in  ->  protocol  ->  core" in root
