/** The tables of migrations/*.sql as drizzle sees them. Timestamps are ISO strings; repositories make domain types of them. */
import {
  bigint,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const id = (name = "id") => bigint(name, { mode: "number" });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });
const generatedId = () => id().primaryKey().generatedAlwaysAsIdentity();

export const clock = pgTable("clock", { offsetMs: bigint("offset_ms", { mode: "number" }).notNull() });

export const zaken = pgTable("zaken", {
  id: generatedId(),
  reference: text().notNull(),
  organisation: text().notNull(),
  kind: text().notNull(),
  charterVersion: integer("charter_version").notNull(),
  channel: text().notNull(),
  receivedAt: moment("received_at").notNull(),
  facts: jsonb().$type<Record<string, unknown>>().notNull(),
  idempotencyToken: text("idempotency_token").notNull(),
  answersHash: bytes("answers_hash").notNull(),
  keyHash: bytes("key_hash").notNull(),
  keyVersion: smallint("key_version").notNull(),
  aboutZaakId: id("about_zaak_id"),
});

export const texts = pgTable("texts", {
  id: generatedId(),
  zaakId: id("zaak_id").notNull(),
  role: text().notNull(),
  body: text().notNull(),
  erasedAt: moment("erased_at"),
});

export const zaakEvents = pgTable(
  "zaak_events",
  {
    zaakId: id("zaak_id").notNull(),
    seq: integer().notNull(),
    type: text().notNull(),
    happenedAt: moment("happened_at").notNull(),
    recordedAt: moment("recorded_at").notNull(),
    actorKind: text("actor_kind", { enum: ["citizen", "staff", "portal"] }).notNull(),
    actorId: id("actor_id"),
    facts: jsonb().$type<Record<string, unknown>>().notNull(),
    textId: id("text_id"),
    correctsSeq: integer("corrects_seq"),
  },
  (table) => [primaryKey({ columns: [table.zaakId, table.seq] })],
);

export const audit = pgTable("audit", {
  id: generatedId(),
  at: moment("at").notNull(),
  actorKind: text("actor_kind").notNull(),
  actorId: id("actor_id"),
  action: text().notNull(),
  zaakId: id("zaak_id"),
});

export const zaakStates = pgTable("zaak_states", {
  zaakId: id("zaak_id").primaryKey(),
  status: text().notNull(),
  handlerId: id("handler_id"),
  nextDueAt: moment("next_due_at"),
  closedAt: moment("closed_at"),
  destroyAfter: date("destroy_after", { mode: "string" }),
  lookAgainAt: moment("look_again_at"),
  lastSeq: integer("last_seq").notNull(),
});

export const promises = pgTable(
  "promises",
  {
    zaakId: id("zaak_id").notNull(),
    normId: text("norm_id").notNull(),
    run: smallint().notNull(),
    normVersion: integer("norm_version").notNull(),
    source: text({ enum: ["charter", "law", "house"] }).notNull(),
    strength: text({ enum: ["promise", "aim"] }).notNull(),
    startedAt: moment("started_at").notNull(),
    originalDueAt: moment("original_due_at"),
    dueAt: moment("due_at"),
    dueOn: date("due_on", { mode: "string" }),
    pausedDays: integer("paused_days").notNull(),
    outcome: text().notNull(),
    outcomeAt: moment("outcome_at"),
  },
  (table) => [primaryKey({ columns: [table.zaakId, table.normId, table.run] })],
);

export const normCounters = pgTable(
  "norm_counters",
  {
    normId: text("norm_id").notNull(),
    month: date({ mode: "string" }).notNull(),
    slot: smallint().notNull(),
    due: integer().notNull(),
    kept: integer().notNull(),
    moved: integer().notNull(),
    broken: integer().notNull(),
    flagged: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.normId, table.month, table.slot] })],
);

export const periodFigures = pgTable("period_figures", {
  id: generatedId(),
  normId: text("norm_id").notNull(),
  month: date({ mode: "string" }).notNull(),
  total: integer().notNull(),
  within: integer().notNull(),
  moved: integer().notNull().default(0),
  source: text().notNull(),
  remark: text(),
  recordedAt: moment("recorded_at").notNull(),
});

export const parties = pgTable(
  "parties",
  {
    zaakId: id("zaak_id").notNull(),
    no: smallint().notNull(),
    role: text().notNull(),
    name: text(),
    email: text(),
    address: text(),
    phone: text(),
    language: text().notNull(),
    notify: text({ enum: ["email", "letter", "none"] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.zaakId, table.no] })],
);

export const messages = pgTable("messages", {
  id: generatedId(),
  zaakId: id("zaak_id"),
  partyNo: smallint("party_no"),
  staffId: id("staff_id"),
  purpose: text().notNull(),
  dedupeKey: text("dedupe_key").notNull(),
  messageId: text("message_id").notNull(),
  facts: jsonb().$type<Record<string, unknown>>().notNull(),
  textId: id("text_id"),
  queuedAt: moment("queued_at").notNull(),
  notBefore: moment("not_before").notNull(),
  status: text({ enum: ["queued", "sent", "refused", "cancelled", "letter"] }).notNull(),
  recipient: text(),
  subject: text(),
  bodyText: text("body_text"),
  bodyHtml: text("body_html"),
});

export const messageAttempts = pgTable("message_attempts", {
  messageId: id("message_id").notNull(),
  at: moment("at").notNull(),
  outcome: text().notNull(),
  code: text(),
});

export const flags = pgTable("flags", {
  id: generatedId(),
  zaakId: id("zaak_id").notNull(),
  normId: text("norm_id").notNull(),
  run: smallint().notNull(),
  verdict: text().notNull(),
  wish: text().notNull(),
  textId: id("text_id"),
  flaggedAt: moment("flagged_at").notNull(),
  explainBefore: date("explain_before", { mode: "string" }),
  explainedAt: moment("explained_at"),
  withdrawnAt: moment("withdrawn_at"),
});

export const staff = pgTable("staff", {
  id: generatedId(),
  email: text().notNull(),
  name: text().notNull(),
  phone: text().notNull(),
  hours: text().notNull(),
  team: text().notNull(),
  role: text({ enum: ["teamleider", "behandelaar", "inspecteur", "publicist", "beheerder"] }).notNull(),
  substituteId: id("substitute_id"),
  absentNote: text("absent_note"),
});

export const sessions = pgTable("sessions", {
  idHash: text("id_hash").primaryKey(),
  staffId: id("staff_id").notNull(),
  expiresAt: moment("expires_at").notNull(),
});

export const loginCodes = pgTable("login_codes", {
  id: generatedId(),
  addressHash: bytes("address_hash").notNull(),
  codeHash: bytes("code_hash").notNull(),
  tries: smallint().notNull(),
  usedAt: moment("used_at"),
  expiresAt: moment("expires_at").notNull(),
});

export const rateLimits = pgTable(
  "rate_limits",
  { subject: text().notNull(), windowAt: moment("window_at").notNull(), count: integer().notNull() },
  (table) => [primaryKey({ columns: [table.subject, table.windowAt] })],
);

export const callSlots = pgTable("call_slots", {
  startsAt: moment("starts_at").primaryKey(),
  taken: smallint().notNull(),
});

export const publicationStock = pgTable("publication_stock", {
  slug: text().primaryKey(),
  copies: integer().notNull(),
  backOn: date("back_on", { mode: "string" }),
});

export const drafts = pgTable("drafts", {
  id: text().primaryKey(),
  token: text().notNull(),
  kind: text().notNull(),
  step: text().notNull(),
  answers: jsonb().$type<Record<string, string>>().notNull(),
  email: text().notNull(),
  keyHash: bytes("key_hash").notNull(),
  keyVersion: smallint("key_version").notNull(),
  changedAt: moment("changed_at").notNull(),
});

export const attachments = pgTable("attachments", {
  id: generatedId(),
  publicId: text("public_id").notNull(),
  formToken: text("form_token").notNull(),
  zaakId: id("zaak_id"),
  field: text().notNull(),
  sender: text({ enum: ["citizen", "staff"] }).notNull(),
  storeKey: text("store_key"),
  sha256: bytes().notNull(),
  type: text({ enum: ["jpg", "png", "webp", "pdf", "odt", "docx", "txt"] }).notNull(),
  size: integer().notNull(),
  displayName: text("display_name").notNull(),
  position: text(),
  scan: text({ enum: ["storing", "waiting", "clean", "infected", "unscanned"] }).notNull(),
  uploadedAt: moment("uploaded_at").notNull(),
  erasedAt: moment("erased_at"),
});
