/** What may have happened, as a question about deadlines says it, and as the rules know it. */
import { z } from "zod";
import { type Instant, parseInstant } from "#domain/instant.ts";
import { severities } from "#domain/term.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import { dayOf, dayOrNone, daySchema, momentOn, momentSchema, textSchema, wholeSchema } from "./wire.ts";

const until = daySchema.nullish();
const text = textSchema.nullish();

/** A deed may be known to the minute, which matters for terms in hours. */
const deed = <Type extends string>(type: Type) =>
  z
    .strictObject({ type: z.literal(type), on: daySchema.optional(), at: momentSchema.optional() })
    .refine(({ on, at }) => on !== undefined || at !== undefined, {
      error: "Vul een dag (on) of een moment (at) in.",
      path: ["on"],
    });

const onDay = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), on: daySchema });

export const eventSchema = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ type: z.literal("verdaging"), noticeSentOn: daySchema, weeks: wholeSchema(1, 52), reason: text }),
    z.strictObject({ type: z.literal("delay-notice"), sentOn: daySchema, reason: text, handling: text, until }),
    z.strictObject({ type: z.literal("consent"), agreedOn: daySchema, until: daySchema }),
    z.strictObject({ type: z.literal("pause"), agreedOn: daySchema, days: wholeSchema(1, 3650) }),
    z.strictObject({ type: z.literal("supplement-asked"), on: daySchema, until }),
    onDay("supplemented"),
    z.strictObject({ type: z.literal("third-party-asked"), on: daySchema, until }),
    onDay("third-party-replied"),
    z.strictObject({ type: z.literal("ingebrekestelling"), receivedOn: daySchema }),
    z.strictObject({
      type: z.literal("confirmed"),
      on: daySchema,
      handlerName: text,
      handlerContact: text,
      due: until,
    }),
    deed("receipt-confirmed"),
    deed("action-started"),
    deed("done"),
    deed("sent"),
    deed("answered"),
    deed("closed"),
    deed("reopened"),
    z.strictObject({ type: z.literal("planned"), on: daySchema, until: daySchema }),
    z.strictObject({
      type: z.literal("severity-changed"),
      at: momentSchema,
      severity: z.enum(severities, "Kies danger, urgent, normal of small."),
    }),
    onDay("forwarded"),
    onDay("withdrawn"),
  ],
  "Deze soort gebeurtenis bestaat niet. Alle soorten staan in /api/v1/openapi.json.",
);

export type WireEvent = z.output<typeof eventSchema>;

const has = (words: string | null | undefined): boolean => (words ?? "").trim() !== "";

/** The fact the rules know. A text only matters for whether it is there. */
export function toZaakEvent(event: WireEvent, receivedAt: Instant | undefined): ZaakEvent {
  const on = (iso: string) => momentOn(iso, receivedAt);
  switch (event.type) {
    case "verdaging":
      return { type: event.type, at: on(event.noticeSentOn), weeks: event.weeks, hasReason: has(event.reason) };
    case "delay-notice":
      return {
        type: event.type,
        at: on(event.sentOn),
        hasReason: has(event.reason),
        hasHandling: has(event.handling),
        until: dayOrNone(event.until),
      };
    case "consent":
      return { type: event.type, at: on(event.agreedOn), until: dayOf(event.until) };
    case "pause":
      return { type: event.type, at: on(event.agreedOn), days: event.days };
    case "supplement-asked":
    case "third-party-asked":
      return { type: event.type, at: on(event.on), until: dayOrNone(event.until) };
    case "ingebrekestelling":
      return { type: event.type, at: on(event.receivedOn) };
    case "confirmed":
      return {
        type: event.type,
        at: on(event.on),
        hasHandlerName: has(event.handlerName),
        hasHandlerContact: has(event.handlerContact),
        due: dayOrNone(event.due),
      };
    case "planned":
      return { type: event.type, at: on(event.on), until: dayOf(event.until) };
    case "severity-changed":
      return { type: event.type, at: parseInstant(event.at) as Instant, severity: event.severity };
    case "forwarded":
      return { type: event.type, at: on(event.on), to: "" };
    case "supplemented":
    case "third-party-replied":
    case "withdrawn":
      return { type: event.type, at: on(event.on) };
    default:
      return { type: event.type, at: event.at ? (parseInstant(event.at) as Instant) : on(event.on as string) };
  }
}
