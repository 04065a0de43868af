-- A statement of more than is held here is kept apart until it can be compared: it takes no other's place before.
CREATE TABLE attestations_of_four_kinds (
    number INTEGER PRIMARY KEY,
    line INTEGER NOT NULL REFERENCES lines (number),
    node BLOB NOT NULL CHECK (length(node) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('head_receipt', 'statement', 'ahead', 'checkpoint')),
    serial INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

INSERT INTO attestations_of_four_kinds SELECT number, line, node, kind, serial, data FROM attestations;

DROP TABLE attestations;

ALTER TABLE attestations_of_four_kinds RENAME TO attestations;

CREATE INDEX attestations_newest ON attestations (line, kind, node, serial);
