"""What a store refuses, and why it may be unable: each says whose fault it is and what to do next."""

from openline.core.errors import Misuse, Unavailable


class NewerSchema(Misuse):
    """The folder was written by a later version of Openline: this one could lose what it does not know."""

    code = "newer_schema"
    hint = "use the version of Openline that wrote this folder, or a later one"


class OlderStore(Misuse):
    """The folder was written before bodies were sealed: what it holds has no form in this version."""

    code = "older_store"
    hint = "make the party and its lines anew; the old folder is left as it is"


class StoreLocked(Unavailable):
    """Only the storage key of the node opens this, and it was not given."""

    code = "store_locked"
    hint = "give the node's passphrase"


class NotAStore(Misuse):
    """The file is a database of some other program, or no database at all."""

    code = "not_a_store"
    hint = "name the folder of an Openline node; nothing was changed"


class StoreFull(Unavailable):
    """The disk, or the space allowed to the store, is full. Nothing of the write was kept."""

    code = "store_full"
    hint = "make room on the disk of the node's folder, then try again"


class StoreBusy(Unavailable):
    """Another process holds the store for writing. Nothing of the write was kept."""

    code = "store_busy"
    hint = "only the process that holds the node's lock writes: end the other one, or try again"


class StoreDamaged(Unavailable):
    """The disk failed, or does not hold what was written. No more writes are taken until the store is opened again."""

    code = "store_damaged"
    hint = "copy the node's folder to a sound disk and open it there; a peer still holds what it has receipted"


class OpenedToRead(Misuse):
    """A write was asked of a store that was opened only to read."""

    code = "opened_to_read"
    hint = "take the node's lock, or speak to the node that holds it"


class NoStore(Unavailable):
    """There is no store where one was to be read."""

    code = "no_store"
    hint = "name the folder of an Openline node: --node DIR"


class StoreClosed(Unavailable):
    """The store was closed before this call."""

    code = "store_closed"
    hint = "the node is stopping; try again when it runs"


class UnknownLine(Misuse):
    """No line with this id is held here."""

    code = "unknown_line"
    hint = "`openline line list` shows the lines of this node"


class UnknownFeed(Misuse):
    """The line has no feed of this node: its charter does not name it."""

    code = "unknown_feed"


class UnknownEntry(Misuse):
    """No entry with this id is held here."""

    code = "unknown_entry"


class LineExists(Misuse):
    """A line with this id is held already, and differs from what was offered."""

    code = "line_exists"


class OfficerExists(Misuse):
    """An officer of this name is kept already."""

    code = "officer_exists"
    hint = "choose another name"


class RequestReused(Misuse):
    """A request id came back with different content; the first entry stands and nothing was written."""

    code = "request_reused"
    hint = "give each new act its own request id; repeat an id only to repeat the same act"


class OutOfPlace(Misuse):
    """The entry that was built does not stand at the place that the store gave out."""

    code = "out_of_place"


class OwnFeedIncomplete(Unavailable):
    """Entries of the own feed are missing between those held here: writing now would fork it."""

    code = "own_feed_incomplete"
    hint = "connect to a peer, so that the node can fetch its own missing entries"
