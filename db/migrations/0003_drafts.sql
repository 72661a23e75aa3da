-- Drafts: what someone typed and did not send yet, for who wants it kept. No facts: a draft changes, and goes without a
-- trace when it was sent, thrown away, or left alone for 30 days. Nothing refers to one.

CREATE TABLE drafts (
  id          text PRIMARY KEY CHECK (id ~ '^[0-9A-F]{16}$'), -- in the address; opens nothing without the key
  token       text NOT NULL UNIQUE, -- of its form: sending it from two devices makes one zaak
  kind        text NOT NULL,
  step        text NOT NULL, -- where it was left; empty: the check page
  answers     jsonb NOT NULL,
  email       text NOT NULL, -- where its link was mailed last
  key_hash    bytea NOT NULL,
  key_version smallint NOT NULL,
  changed_at  timestamptz NOT NULL
);
CREATE INDEX drafts_by_change ON drafts (changed_at);

-- The mails that carried the link of a draft, to erase them with it.
CREATE INDEX messages_of_draft ON messages ((facts ->> 'draft')) WHERE purpose = 'draft-kept';
