-- The node's own audit feed: who did what at home, a chain of signed records, each wrapped.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT;
