-- The tables of the portal. Facts are appended and read, never changed: a trigger says so to everyone.
-- Words and persons live apart from facts, so that a person can be erased while the facts stay.
-- No column defaults to now(): the portal's clock is a parameter everywhere (src/clock.ts).

CREATE FUNCTION facts_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% holds facts: record a correcting event instead', TG_TABLE_NAME;
END $$;

-- The demo's clock: how far it is ahead of the database's time. Production never writes here.
CREATE TABLE clock (
  only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  offset_ms bigint NOT NULL
);

-- Facts ---------------------------------------------------------------------------------------------

CREATE TABLE zaken (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reference         text NOT NULL UNIQUE,
  organisation      text NOT NULL,
  kind              text NOT NULL,
  charter_version   integer NOT NULL,
  channel           text NOT NULL CHECK (channel IN ('web', 'email', 'letter', 'phone', 'counter')),
  received_at       timestamptz NOT NULL,
  -- What the rules ask beside the events: severity, decisionAnnouncedOn, committee … Dates, codes and numbers only.
  facts             jsonb NOT NULL,
  idempotency_token text NOT NULL UNIQUE,
  answers_hash      bytea NOT NULL,
  key_hash          bytea NOT NULL,
  key_version       smallint NOT NULL,
  about_zaak_id     bigint REFERENCES zaken (id)
);

CREATE TABLE texts (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  zaak_id   bigint NOT NULL REFERENCES zaken (id),
  role      text NOT NULL,
  body      text NOT NULL,
  erased_at timestamptz
);
CREATE INDEX texts_of_zaak ON texts (zaak_id);

CREATE TABLE zaak_events (
  zaak_id      bigint NOT NULL REFERENCES zaken (id),
  seq          integer NOT NULL CHECK (seq > 0),
  type         text NOT NULL,
  happened_at  timestamptz NOT NULL,
  recorded_at  timestamptz NOT NULL,
  actor_kind   text NOT NULL CHECK (actor_kind IN ('citizen', 'staff', 'portal')),
  actor_id     bigint,
  facts        jsonb NOT NULL,
  text_id      bigint REFERENCES texts (id),
  corrects_seq integer,
  PRIMARY KEY (zaak_id, seq) -- also the optimistic lock: two writers cannot take the same number
);

CREATE TRIGGER zaken_are_facts BEFORE UPDATE OR DELETE OR TRUNCATE ON zaken
  FOR EACH STATEMENT EXECUTE FUNCTION facts_are_append_only();
CREATE TRIGGER zaak_events_are_facts BEFORE UPDATE OR DELETE OR TRUNCATE ON zaak_events
  FOR EACH STATEMENT EXECUTE FUNCTION facts_are_append_only();

CREATE TABLE audit (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz NOT NULL,
  actor_kind text NOT NULL,
  actor_id   bigint,
  action     text NOT NULL,
  zaak_id    bigint REFERENCES zaken (id)
);
CREATE TRIGGER audit_is_facts BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION facts_are_append_only();

-- Projections: rebuilt from the facts at any time ---------------------------------------------------

CREATE TABLE zaak_states (
  zaak_id       bigint PRIMARY KEY REFERENCES zaken (id),
  status        text NOT NULL,
  handler_id    bigint,
  next_due_at   timestamptz, -- the first moment that is too late for the next promise
  closed_at     timestamptz,
  destroy_after date,
  -- While the clock of a promise stands still: when to look whether it runs again.
  look_again_at timestamptz,
  last_seq      integer NOT NULL
);
CREATE INDEX zaak_states_open_by_due ON zaak_states (next_due_at, zaak_id) WHERE closed_at IS NULL;
CREATE INDEX zaak_states_to_look_at ON zaak_states (look_again_at) WHERE look_again_at IS NOT NULL;

CREATE TABLE promises (
  zaak_id         bigint NOT NULL REFERENCES zaken (id),
  norm_id         text NOT NULL,
  run             smallint NOT NULL,
  norm_version    integer NOT NULL,
  source          text NOT NULL CHECK (source IN ('charter', 'law', 'house')),
  strength        text NOT NULL CHECK (strength IN ('promise', 'aim')),
  started_at      timestamptz NOT NULL,
  original_due_at timestamptz,
  due_at          timestamptz, -- the first moment that is too late
  due_on          date,        -- the last day in time, for terms in days and weeks
  paused_days     integer NOT NULL,
  outcome         text NOT NULL,
  outcome_at      timestamptz,
  PRIMARY KEY (zaak_id, norm_id, run)
);
CREATE INDEX promises_running_by_due ON promises (due_at) WHERE outcome = 'running';

CREATE TABLE norm_counters (
  norm_id text NOT NULL,
  month   date NOT NULL,
  slot    smallint NOT NULL CHECK (slot BETWEEN 0 AND 15), -- sixteen rows, so that none is hot
  due     integer NOT NULL,
  kept    integer NOT NULL,
  moved   integer NOT NULL,
  broken  integer NOT NULL,
  flagged integer NOT NULL,
  PRIMARY KEY (norm_id, month, slot)
);

-- What the organisation measures elsewhere (telephone, invoices, press, social media): one row an entry,
-- the newest counts, the earlier ones stay visible as corrections.
CREATE TABLE period_figures (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  norm_id     text NOT NULL,
  month       date NOT NULL,
  total       integer NOT NULL CHECK (total >= 0),
  within      integer NOT NULL CHECK (within BETWEEN 0 AND total), -- on the first day named
  moved       integer NOT NULL DEFAULT 0 CHECK (moved BETWEEN 0 AND total - within), -- moved in time
  source      text NOT NULL,
  remark      text,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX period_figures_of_norm ON period_figures (norm_id, month, id);

-- Erasable ------------------------------------------------------------------------------------------

CREATE TABLE parties (
  zaak_id  bigint NOT NULL REFERENCES zaken (id),
  no       smallint NOT NULL,
  role     text NOT NULL,
  name     text,
  email    text,
  address  text,
  phone    text,
  language text NOT NULL,
  -- How the citizen said we may answer (art. 2:8 Awb): 'email', 'letter', 'none' (anonymous without address).
  notify   text NOT NULL CHECK (notify IN ('email', 'letter', 'none')),
  PRIMARY KEY (zaak_id, no)
);
CREATE INDEX parties_by_email ON parties (lower(email));

-- Messages ------------------------------------------------------------------------------------------

CREATE TABLE messages (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  zaak_id     bigint REFERENCES zaken (id),
  party_no    smallint,
  staff_id    bigint,
  purpose     text NOT NULL,
  dedupe_key  text NOT NULL UNIQUE,
  message_id  text NOT NULL UNIQUE, -- the Message-ID header, the same at every attempt
  facts       jsonb NOT NULL,
  text_id     bigint REFERENCES texts (id),
  queued_at   timestamptz NOT NULL,
  not_before  timestamptz NOT NULL,
  status      text NOT NULL CHECK (status IN ('queued', 'sent', 'refused', 'cancelled', 'letter')),
  recipient   text,
  subject     text,
  body_text   text, -- with a placeholder for the access key
  body_html   text
);
CREATE INDEX messages_to_send ON messages (not_before) WHERE status = 'queued';
CREATE INDEX messages_of_zaak ON messages (zaak_id);

CREATE TABLE message_attempts (
  message_id bigint NOT NULL REFERENCES messages (id),
  at         timestamptz NOT NULL,
  outcome    text NOT NULL,
  code       text
);
CREATE INDEX message_attempts_of_message ON message_attempts (message_id);
CREATE TRIGGER message_attempts_are_facts BEFORE UPDATE OR DELETE OR TRUNCATE ON message_attempts
  FOR EACH STATEMENT EXECUTE FUNCTION facts_are_append_only();

-- Flags ---------------------------------------------------------------------------------------------

CREATE TABLE flags (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  zaak_id        bigint NOT NULL REFERENCES zaken (id),
  norm_id        text NOT NULL,
  run            smallint NOT NULL,
  verdict        text NOT NULL,
  wish           text NOT NULL, -- what the citizen wants: explanation, klacht, insist, nothing
  text_id        bigint REFERENCES texts (id),
  flagged_at     timestamptz NOT NULL,
  explain_before date,
  explained_at   timestamptz,
  withdrawn_at   timestamptz
);
CREATE UNIQUE INDEX one_open_flag ON flags (zaak_id, norm_id, run) WHERE explained_at IS NULL AND withdrawn_at IS NULL;

-- People --------------------------------------------------------------------------------------------

CREATE TABLE staff (
  id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL UNIQUE,
  name  text NOT NULL,
  phone text NOT NULL,
  hours text NOT NULL, -- when to reach them, as the citizen reads it
  team  text NOT NULL,
  role  text NOT NULL CHECK (role IN ('teamleider', 'behandelaar', 'inspecteur', 'publicist', 'beheerder')),
  substitute_id bigint REFERENCES staff (id),
  absent_note text
);

CREATE TABLE sessions (
  id_hash    text PRIMARY KEY,
  staff_id   bigint NOT NULL REFERENCES staff (id),
  expires_at timestamptz NOT NULL
);

CREATE TABLE login_codes (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  address_hash bytea NOT NULL,
  code_hash    bytea NOT NULL,
  tries        smallint NOT NULL,
  used_at      timestamptz,
  expires_at   timestamptz NOT NULL
);
CREATE INDEX login_codes_of_address ON login_codes (address_hash);

-- One row per thing that is limited and per window. The subject is a keyed hash, never an address.
CREATE TABLE rate_limits (
  subject    text NOT NULL,
  window_at  timestamptz NOT NULL,
  count      integer NOT NULL,
  PRIMARY KEY (subject, window_at)
);

-- Publications --------------------------------------------------------------------------------------

CREATE TABLE publication_stock (
  slug    text PRIMARY KEY,
  copies  integer NOT NULL CHECK (copies >= 0),
  back_on date -- when it is there again, while there are none
);
