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
-- which the chain is unbroken, placed in the canonical order, and held with every body; -1 before the first.
CREATE TABLE feeds (
    number INTEGER PRIMARY KEY,
    line INTEGER NOT NULL REFERENCES lines (number),
    position INTEGER NOT NULL,
    node BLOB NOT NULL CHECK (length(node) = 32),
    head INTEGER NOT NULL DEFAULT -1,
    placed INTEGER NOT NULL DEFAULT -1,
    whole INTEGER NOT NULL DEFAULT -1,
    UNIQUE (line, position),
    UNIQUE (line, node)
) STRICT;

-- `branch` 0 is the one that the feed's chain follows; (feed, sequence, branch) being unique is what guards a feed.
-- `waiting` counts the causes that are not placed yet; `depth` is 1 + the greatest depth among those that are.
CREATE TABLE entries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
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
    whole INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1)),
    UNIQUE (feed, sequence, branch)
) STRICT;

CREATE INDEX entries_in_order ON entries (line, depth) WHERE waiting = 0;
CREATE INDEX entries_pending ON entries (line, number) WHERE waiting > 0;
CREATE INDEX entries_without_body ON entries (line, precedence, number) WHERE whole = 0 AND branch = 0;
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

-- What was asked of this node, and the entry it led to; `content` is a digest of what was asked.
CREATE TABLE requests (
    id TEXT PRIMARY KEY,
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

CREATE TABLE officers (
    name TEXT PRIMARY KEY,
    secret BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
