-- Second form of the ledger. Written for this project. 1 table: what was removed on request and is not to come back.
-- submission is a keyed hash, so that the number itself is not kept; finished is 0 until index and stores no longer hold it.

CREATE TABLE tombstone (
    submission TEXT    PRIMARY KEY CHECK (submission <> ''),
    buried_at  TEXT    NOT NULL,
    finished   INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1))
) STRICT, WITHOUT ROWID;
