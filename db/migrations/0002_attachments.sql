-- Documents and photos: what is known of a file, apart from its bytes, which lie in the store of files.
-- A file belongs to the token of the form it was uploaded with; filing ties it to the zaak. Its name is the citizen's
-- own words: for display only, and blanked when the zaak is erased. Rows whose bytes are gone hold no store_key.

CREATE TABLE attachments (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  public_id    text NOT NULL UNIQUE CHECK (public_id ~ '^[A-Za-z0-9_-]{22}$'), -- random: in addresses and answers
  form_token   text NOT NULL,
  zaak_id      bigint REFERENCES zaken (id), -- null until filed
  field        text NOT NULL, -- the question it answers
  sender       text NOT NULL CHECK (sender IN ('citizen', 'staff')),
  store_key    text, -- null once the bytes were removed
  sha256       bytea NOT NULL, -- of what is stored
  type         text NOT NULL CHECK (type IN ('jpg', 'png', 'webp', 'pdf', 'odt', 'docx', 'txt')), -- by content
  size         integer NOT NULL CHECK (size > 0),
  display_name text NOT NULL,
  -- Where a photo was taken, until the form is sent: only what the citizen then confirms is kept, as an answer.
  position     text,
  -- 'storing' until its bytes lie in the store; 'unscanned' where there is no scanner.
  scan         text NOT NULL CHECK (scan IN ('storing', 'waiting', 'clean', 'infected', 'unscanned')),
  uploaded_at  timestamptz NOT NULL,
  erased_at    timestamptz
);
-- The same file twice under one question is one file.
CREATE UNIQUE INDEX attachments_once ON attachments (form_token, field, sha256, display_name) WHERE erased_at IS NULL;
CREATE INDEX attachments_by_zaak ON attachments (zaak_id) WHERE zaak_id IS NOT NULL;
CREATE INDEX attachments_to_scan ON attachments (id) WHERE scan = 'waiting';
CREATE INDEX attachments_unclaimed ON attachments (uploaded_at) WHERE zaak_id IS NULL;
CREATE INDEX attachments_to_remove ON attachments (id) WHERE store_key IS NOT NULL AND (erased_at IS NOT NULL OR scan = 'infected');
