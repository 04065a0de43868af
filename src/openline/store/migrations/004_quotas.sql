-- What this node has taken of another's quota on a line, in its maker's form (spec 3.11); NULL: nothing yet.
ALTER TABLE feeds ADD COLUMN spent BLOB;
