-- A checkpoint of more than is held here is kept apart until it can be compared. All that stores of before kept are
-- compared again: among them can be some that ran ahead, and hold no more.
CREATE TABLE attestations_of_five_kinds (
    number INTEGER PRIMARY KEY,
    line INTEGER NOT NULL REFERENCES lines (number),
    node BLOB NOT NULL CHECK (length(node) = 32),
    kind TEXT NOT NULL CHECK (kind IN ('head_receipt', 'statement', 'ahead', 'checkpoint', 'checkpoint_ahead')),
    serial INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

INSERT INTO attestations_of_five_kinds
SELECT number, line, node, CASE kind WHEN 'checkpoint' THEN 'checkpoint_ahead' ELSE kind END, serial, data
FROM attestations;

DROP TABLE attestations;

ALTER TABLE attestations_of_five_kinds RENAME TO attestations;

CREATE INDEX attestations_newest ON attestations (line, kind, node, serial);
