/** A zaak as a mail reads it, made without a database: real rules, real charters, hand-made facts. */
import { charterOf, organisationOf } from "#charters/index.ts";
import type { OrganisationSlug } from "#domain/charter.ts";
import { instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { projectionOf } from "#domain/projection.ts";
import type { RecordedEvent, Zaak, ZaakFacts } from "#domain/zaak.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import type { AnswerLine } from "#kinds/answer-lines.ts";
import type { Answers } from "#kinds/kind.ts";
import type { MessageFate } from "#repositories/messages.ts";
import type { Party } from "#repositories/parties.ts";
import type { Colleague } from "#repositories/staff.ts";
import { type RenderSetting, renderSetting } from "#services/messages/render-setting.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import type { ZaakFile } from "#services/zaak/zaak-file.ts";
import { testFiles } from "./context.ts";

export const samir: Colleague = {
  id: 7,
  name: "Samir Haddou",
  email: "samir@voorbeeld.example",
  phone: "050 - 000 00 02",
  hours: "maandag, dinsdag en donderdag 9.00–16.00 uur",
  team: "Klachten en bezwaar",
  role: "behandelaar",
};

export type Told = {
  readonly organisation?: OrganisationSlug;
  readonly kind?: KindSlug;
  readonly receivedAt?: string;
  readonly now?: string;
  readonly events?: readonly (ZaakEvent & { readonly words?: string })[];
  readonly zaakFacts?: ZaakFacts;
  readonly name?: string | undefined;
  readonly answers?: readonly AnswerLine[];
  /** As stored, by the names of the fields. */
  readonly entered?: Answers;
  readonly handler?: Colleague;
  readonly messages?: readonly MessageFate[];
  readonly purpose?: string;
  /** Of the message; by default the number of the last event. */
  readonly messageFacts?: Record<string, unknown>;
};

/** What a mail is rendered from, as if read at `now`. The reference is GR-7K4P-29 or BZ-7K4P-29. */
export function told(given: Told = {}): RenderSetting {
  const { organisation: slug = "groningen", kind = "klacht", receivedAt = "2026-11-21T20:14:00+01:00" } = given;
  const context = {
    db: undefined as never,
    now: instant(given.now ?? receivedAt),
    organisation: organisationOf(slug),
    charter: charterOf(slug),
    files: testFiles,
    baseUrl: "https://portaal.example",
    keySecrets: new Map([[1, "a secret for tests, of no value anywhere else"]]),
    limits: { filingsPerHour: 120, mailsPerHour: 30 },
  };
  const events = [{ type: "received", at: instant(receivedAt) } as const, ...(given.events ?? [])];
  const zaak: Zaak = {
    id: 1,
    reference: slug === "bzk" ? "BZ-7K4P-29" : "GR-7K4P-29",
    organisation: slug,
    kind,
    charterVersion: 1,
    channel: "web",
    receivedAt: instant(receivedAt),
    facts: given.zaakFacts ?? {},
    events: events.map(recorded),
  };
  const assessment = assessZaak(context, zaak);
  const { state } = projectionOf(zaak, assessment, context.now);
  const applicant: Party = { no: 1, role: "applicant", language: "nl", notify: "email", email: "s@voorbeeld.example" };
  const file: ZaakFile = {
    zaak,
    assessment,
    status: state.status,
    subject: "",
    answers: given.answers ?? [],
    files: [],
    applicant: { ...applicant, ...("name" in given ? given.name && { name: given.name } : { name: "Sanne de Wit" }) },
    parties: [applicant],
    texts: new Map([
      [0, { id: 0, role: "answers", body: JSON.stringify(given.entered ?? {}) }],
      ...events.flatMap((event, at) =>
        "words" in event && event.words ? [[at + 1, { id: at + 1, role: "message", body: event.words }] as const] : [],
      ),
    ]),
    handler: given.handler,
    messages: given.messages ?? [],
    flags: [],
    promises: [],
    keyVersion: 1,
  };
  const message = {
    id: 1,
    zaak: { id: 1, reference: zaak.reference, keyVersion: 1 },
    purpose: given.purpose ?? "received",
    messageId: "<1@portaal.example>",
    facts: given.messageFacts ?? { seq: events.length },
    queuedAt: context.now,
  };
  return renderSetting(context, message, file);
}

export const recorded = (event: ZaakEvent & { words?: string }, at: number): RecordedEvent =>
  ({
    ...event,
    seq: at + 1,
    recordedAt: event.at,
    actor: { kind: "portal" },
    ...(event.words && { textId: at + 1 }),
  }) as RecordedEvent;
