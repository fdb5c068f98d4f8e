-- First form of the ledger. Written for this project. 4 tables, 2 triggers; instants are ISO 8601 in UTC.
-- Run as a whole inside the transaction that then sets user_version to 1.

CREATE TABLE correction (
    sequence   INTEGER PRIMARY KEY AUTOINCREMENT,
    submission TEXT    NOT NULL CHECK (submission <> ''),
    theme      TEXT    NOT NULL CHECK (theme <> ''),
    before     TEXT    NOT NULL,
    decided_by TEXT    NOT NULL,
    decided_at TEXT    NOT NULL,
    standing   INTEGER NOT NULL DEFAULT 1 CHECK (standing IN (0, 1))
) STRICT;

CREATE INDEX correction_by_submission ON correction (submission, sequence);

-- A matter's id is issued once and stays here even when its last member has left it.
CREATE TABLE matter (
    id    TEXT PRIMARY KEY CHECK (id <> ''),
    title TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE matter_member (
    submission TEXT PRIMARY KEY CHECK (submission <> ''),
    matter     TEXT NOT NULL REFERENCES matter (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX matter_member_by_matter ON matter_member (matter);

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at       TEXT NOT NULL,
    by       TEXT NOT NULL,
    deed     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    before   TEXT NOT NULL,
    after    TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;

CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
