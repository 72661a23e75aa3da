-- Places given away in each half hour in which we call back. Counted in the transaction that files or moves the
-- appointment, so that two citizens cannot take the last one. How many there are is an option of the organisation.
CREATE TABLE call_slots (
  starts_at timestamptz PRIMARY KEY,
  taken     smallint NOT NULL CHECK (taken >= 0)
);
