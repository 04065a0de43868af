-- The first schema. Explained, table by table, in docs/reference/store.md.
-- Rows name lines and feeds by small local numbers; what is signed holds the 32-byte ids.

CREATE TABLE lines (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    charter BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('offered', 'confirmed'))
) STRICT;

CREATE TABLE cards (
    line INTEGER NOT NULL REFERENCES lines (number),
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (line, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE addresses (
    line INTEGER NOT NULL REFERENCES lines (number),
    position INTEGER NOT NULL,
    node BLOB NOT NULL CHECK (length(node) = 32),
    address TEXT NOT NULL,
    PRIMARY KEY (line, position)
) STRICT, WITHOUT ROWID;

-- One row for each node of a line's charter. `head`, `placed`, `whole`: the last sequence of the chosen branch up to
-- which the chain is unbroken, placed in the canonical order, and held with every body; -1 before the first. `closed`: how many entries of a closed node are in force; NULL: not closed.
CREATE TABLE feeds (
    number INTEGER PRIMARY KEY,
    line INTEGER NOT NULL REFERENCES lines (number),
    position INTEGER NOT NULL,
    node BLOB NOT NULL CHECK (length(node) = 32),
    head INTEGER NOT NULL DEFAULT -1,
    placed INTEGER NOT NULL DEFAULT -1,
    whole INTEGER NOT NULL DEFAULT -1,
    closed INTEGER CHECK (closed >= 0),
    UNIQUE (line, position),
    UNIQUE (line, node)
) STRICT;

-- `branch` 0 is the one that the feed's chain follows; (feed, sequence, branch) being unique is what guards a feed.
-- `whole`: the body is held, and its key if it has one; `shut`: the body is held, sealed, and its key has not come;
-- `act`: it is open, one of the record's own acts; `erased`: body and key were deleted here, the entry stays `whole`.
-- `waiting` counts the causes that are not placed yet; `depth` is 1 + the greatest depth among those that are.
CREATE TABLE entries (
    number INTEGER PRIMARY KEY,
    line INTEGER NOT NULL REFERENCES lines (number),
    feed INTEGER NOT NULL REFERENCES feeds (number),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    branch INTEGER NOT NULL CHECK (branch >= 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    previous BLOB CHECK (length(previous) = 32),
    precedence INTEGER NOT NULL,
    header BLOB NOT NULL,
    signature BLOB NOT NULL,
    depth INTEGER NOT NULL,
    waiting INTEGER NOT NULL CHECK (waiting >= 0),
    epoch INTEGER NOT NULL,
    whole INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1)),
    shut INTEGER NOT NULL DEFAULT 0 CHECK (shut IN (0, 1)),
    act INTEGER NOT NULL DEFAULT 0 CHECK (act IN (0, 1)),
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    UNIQUE (feed, sequence, branch)
) STRICT;

CREATE INDEX entries_in_order ON entries (line, depth) WHERE waiting = 0;
CREATE INDEX entries_pending ON entries (line, number) WHERE waiting > 0;
CREATE INDEX entries_without_body ON entries (line, precedence, number) WHERE whole = 0 AND shut = 0 AND branch = 0;
CREATE INDEX entries_shut ON entries (feed, epoch) WHERE shut = 1;
CREATE INDEX entries_acts ON entries (line, number) WHERE act = 1;
CREATE INDEX entries_aside ON entries (line, feed, sequence) WHERE branch > 0;
CREATE INDEX entries_by_line ON entries (line, number);

-- Entry `entry` waits for the entry with id `cause` to be placed.
CREATE TABLE waits (
    cause BLOB NOT NULL,
    entry INTEGER NOT NULL REFERENCES entries (number),
    PRIMARY KEY (cause, entry)
) STRICT, WITHOUT ROWID;

-- Places of a feed that hold all the branches they can: how many more entries arrived for them.
CREATE TABLE further_branches (
    feed INTEGER NOT NULL REFERENCES feeds (number),
    sequence INTEGER NOT NULL,
    arrived INTEGER NOT NULL,
    PRIMARY KEY (feed, sequence)
) STRICT, WITHOUT ROWID;

-- The highest sequence of feed `of` that an entry of feed `feed` has named as seen.
CREATE TABLE seen (
    feed INTEGER NOT NULL REFERENCES feeds (number),
    of INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (feed, of)
) STRICT, WITHOUT ROWID;

CREATE TABLE bodies (
    entry INTEGER PRIMARY KEY REFERENCES entries (number),
    data BLOB NOT NULL
) STRICT;

-- The key of each sealed body that can be read here, wrapped under the node's storage key. Erasing an entry deletes it.
CREATE TABLE keys (
    entry INTEGER PRIMARY KEY REFERENCES entries (number),
    wrapped BLOB NOT NULL
) STRICT;

-- Epoch secrets and private sealing keys of a line, wrapped, until they are deleted for good.
CREATE TABLE secrets (
    line INTEGER NOT NULL REFERENCES lines (number),
    kind TEXT NOT NULL CHECK (kind IN ('epoch', 'sealing')),
    name BLOB NOT NULL,
    since INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (line, kind, name)
) STRICT, WITHOUT ROWID;

-- A body that is still arriving: its pieces follow each other without a gap.
CREATE TABLE partial_bodies (
    entry INTEGER PRIMARY KEY REFERENCES entries (number),
    total INTEGER NOT NULL CHECK (total >= 0),
    received INTEGER NOT NULL CHECK (received BETWEEN 0 AND total)
) STRICT;

CREATE TABLE chunks (
    entry INTEGER NOT NULL REFERENCES partial_bodies (entry) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (entry, position)
) STRICT;

-- What was asked of this node, and the entry it led to: keyed digests of the caller's name for it and of what was asked.
CREATE TABLE requests (
    id BLOB PRIMARY KEY,
    content BLOB NOT NULL,
    entry INTEGER NOT NULL REFERENCES entries (number)
) STRICT, WITHOUT ROWID;

CREATE TABLE attestations (
    number INTEGER PRIMARY KEY,
    line INTEGER NOT NULL REFERENCES lines (number),
    node BLOB NOT NULL CHECK (length(node) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('head_receipt', 'statement', 'checkpoint')),
    serial INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE INDEX attestations_newest ON attestations (line, kind, node, serial);

-- People who may act on this node: `id` is a keyed digest of the name; name and verifier are wrapped.
CREATE TABLE officers (
    id BLOB PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What an officer has written and not released, or what the node kept instead of sending it. It never leaves this node.
CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    line INTEGER NOT NULL REFERENCES lines (number),
    wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- A line's situation as its node last kept it, to start from. It can be made again from the entries, and says nothing
-- new.
CREATE TABLE snapshots (
    line INTEGER PRIMARY KEY REFERENCES lines (number),
    wrapped BLOB NOT NULL
) STRICT;
