"""A training node: a party of its own keys, made for one officer to practise on, that can reach nothing real.

Its settings name the one party it speaks with. No line with anybody else is ever confirmed, so no channel to anybody
else is ever opened; and whatever it says is EXERCISE, on its signature and on both screens.
"""

from openline.core.errors import Misuse
from openline.core.record.entry import Status
from openline.node.folder import Settings


class TrainingOnly(Misuse):
    """A training node was to speak with another than its simulated peer, or of something real."""

    code = "training_only"
    hint = "a real node is made by `openline party create`, in a folder of its own"


def check_peer(settings: Settings, root: bytes) -> None:
    """Check that a node may have a line with the party of this root key.

    Raises:
        TrainingOnly: it is for training, with another party.
    """
    if settings.training and settings.training != root.hex():
        raise TrainingOnly("this is a training node: it speaks with its simulated peer alone")


def status_of(settings: Settings, asked: str) -> str:
    """Return the status under which a node says what was asked to be said under another."""
    return "exercise" if settings.training and asked == "actual" else asked


def check_status(settings: Settings, status: Status) -> None:
    """Check, where an element is signed, that a training node says nothing real.

    Raises:
        TrainingOnly: it would.
    """
    if settings.training and status is Status.ACTUAL:
        raise TrainingOnly("this is a training node: it says nothing that is real")
