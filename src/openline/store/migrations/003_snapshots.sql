-- A line's situation as its node last kept it, to start from. It can be made again from the entries, and says nothing new.
CREATE TABLE snapshots (
    line INTEGER PRIMARY KEY REFERENCES lines (number),
    data BLOB NOT NULL
) STRICT;
