-- What an officer has written and not released, or what the node kept instead of sending it. It never leaves this node.
CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    line INTEGER NOT NULL REFERENCES lines (number),
    data BLOB NOT NULL
) STRICT, WITHOUT ROWID;
