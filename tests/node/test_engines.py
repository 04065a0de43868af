"""Nobody waits for a compiler: the plain engine answers until the compiled one is ready, or for good (spec 5.2.2)."""

import fcntl
import subprocess
import sys
from pathlib import Path

import pytest

from openline.core.space.engine import Engine
from openline.core.space.volume import Circle
from openline.node.engines import Engines, kept_loops, usual_folder

HERE = Circle((10.0, 20.0), 500.0)


def folder_of(tmp_path: Path) -> Path:
    return tmp_path / "engine"


def test_the_plain_engine_answers_while_the_compiler_works(tmp_path: Path) -> None:
    """The first run on a machine is not slower than it was without a compiler; the compiler is held up here."""
    folder = folder_of(tmp_path)
    with (kept_loops(folder) / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        engines = Engines(folder, worth_it=0)
        first = engines.now()
        shape = first.shape_of(HERE)
        held_up = engines.ready(seconds=0.5)

    ready = engines.ready()

    assert (first.name, held_up.name, ready.name) == ("plain", "plain", "compiled")
    assert engines.now() is ready
    assert ready.shape_of(HERE).cap_m == shape.cap_m


def test_what_was_compiled_once_is_only_loaded(compiled: Engine) -> None:
    """A second run starts no compiler: one that waited for this lock would never be ready."""
    folder = usual_folder()
    assert folder is not None
    with (kept_loops(folder) / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)

        assert Engines(folder).ready(seconds=60).name == "compiled"


def test_a_few_questions_load_nothing(tmp_path: Path) -> None:
    """A node with ten plans, and a check of two notices, never read a byte of the compiler."""
    engines = Engines(folder_of(tmp_path), worth_it=3)

    assert [engines.now().name for _ in range(3)] == ["plain"] * 3
    assert not folder_of(tmp_path).exists()


def test_a_folder_that_others_can_write_to_is_not_used(tmp_path: Path) -> None:
    """What is loaded runs as this user: whoever can write there would be this user."""
    folder = folder_of(tmp_path)
    folder.mkdir()
    folder.chmod(0o777)

    assert Engines(folder).ready().name == "plain"


def test_where_nothing_can_be_kept_the_plain_engine_serves(tmp_path: Path) -> None:
    """A disk without room or a user without a home is no reason to answer nothing."""
    (tmp_path / "file").write_bytes(b"")

    assert Engines(tmp_path / "file" / "engine").ready().name == "plain"
    assert Engines(None).ready().name == "plain"


@pytest.mark.usefixtures("compiled")
def test_without_numba_the_plain_engine_serves() -> None:
    """It is a machine's luck to have a compiler, never a condition."""
    said = python("sys.modules['numba'] = None", "from openline.node.engines import *", "e = Engines(usual_folder())",
                  "print(e.ready().name)")  # fmt: skip

    assert said == "plain"


def test_commands_do_not_load_the_compiler() -> None:
    """`openline --help` answers at once; importing numba alone takes half a second."""
    said = python("import openline.cli.main, openline.cli.check, openline.node.node, openline.node.engines",
                  "print('numba' in sys.modules)")  # fmt: skip

    assert said == "False"


def python(*lines: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(("import sys", *lines))], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
