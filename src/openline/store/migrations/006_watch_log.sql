-- The watch log: what people and the node enter of a watch, in order, each wrapped. It never leaves this node.
CREATE TABLE watch_log (
    number INTEGER PRIMARY KEY,
    wrapped BLOB NOT NULL
) STRICT;
