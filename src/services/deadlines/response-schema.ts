/** The answer to a question about deadlines. */
import { z } from "zod";
import type { EventProblemCode } from "#domain/assessment.ts";

const day = z.string().meta({ format: "date", example: "2026-07-07" });
const moment = z.string().meta({ format: "date-time", example: "2026-07-07T14:05:00+02:00" });

const OUTCOMES = [
  "running",
  "paused",
  "kept",
  "kept-by-notice",
  "broken",
  "late",
  "lapsed",
  "within",
  "later",
] as const;

/** In the order of the contract; the compiler sees to it that none is missing. */
const CODES: Readonly<Record<EventProblemCode, true>> = {
  "too-late": true,
  "too-early": true,
  "no-reason": true,
  "last-day": true,
  "no-term": true,
  incomplete: true,
  "not-applicable": true,
  "already-used": true,
  "before-receipt": true,
  "not-a-move": true,
  "cut-to-maximum": true,
  "no-holiday-data": true,
};

const stepSchema = z.strictObject({
  text: z.string().describe("Eén zin voor de burger."),
  on: day.optional(),
  article: z.string().optional().meta({ example: "7:10 lid 1 Awb" }),
});

const promiseSchema = z.strictObject({
  norm: z.string().describe("De id van de norm: zie /norms/{id}.").meta({ example: "wet-awb-7-10" }),
  run: z.int().describe("1, of hoger als dezelfde belofte opnieuw loopt."),
  source: z.enum(["charter", "law", "house"]),
  strength: z
    .enum(["promise", "aim"])
    .describe("aim: meestal, in de meeste gevallen of streven; nooit gebroken op één zaak."),
  dueOn: day.optional().describe("De laatste dag, bij een termijn in dagen of weken."),
  dueAt: moment.optional().describe("Het laatste moment, bij een termijn in uren."),
  originalDueOn: day.optional(),
  originalDueAt: moment.optional(),
  pausedDays: z.int().describe("Dagen waarop de tijd stilstond."),
  outcome: z.enum(OUTCOMES),
  derivation: z.array(stepSchema).describe("Hoe de dag is gevonden, stap voor stap."),
});

const problemSchema = z.strictObject({
  event: z
    .int()
    .optional()
    .describe("De plaats in events, vanaf 0. Ontbreekt bij een waarschuwing over de berekening zelf."),
  code: z.enum(Object.keys(CODES) as [EventProblemCode, ...EventProblemCode[]]),
  text: z.string(),
});

const remedySchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("ingebrekestelling"), availableFrom: day }),
  z.strictObject({
    type: z.literal("dwangsom"),
    graceEndsOn: day.describe("De laatste dag om zonder dwangsom te beslissen."),
    firstDay: day,
    lastDay: day.describe("De laatste dag waarop nog een bedrag erbij kan komen: de 42e."),
    days: z.int().describe("Dagen die voorbij zijn."),
    amountEuro: z.number(),
    perApplicantEuro: z.number(),
    endedOn: day.optional().describe("De laatste dag die telt, zodra het tellen is gestopt."),
    decisionDueOn: day.optional().describe("Uiterste dag voor het besluit over het bedrag (artikel 4:18 Awb)."),
  }),
  z.strictObject({ type: z.literal("appeal"), availableFrom: day }),
  z.strictObject({ type: z.literal("ombudsman"), availableFrom: day, until: day }),
  z.strictObject({ type: z.literal("klacht") }),
]);

export const deadlineResponseSchema = z.strictObject({
  promises: z.array(promiseSchema),
  filing: z
    .strictObject({
      lastDayOn: day,
      latestReceiptByPostOn: day,
      inTime: z.boolean().optional(),
      derivation: z.array(stepSchema),
    })
    .optional()
    .describe("Alleen bij een bezwaar: tot wanneer het kon, en of dit op tijd was."),
  refused: z.array(problemSchema).describe("Gebeurtenissen die niets veranderen."),
  warnings: z
    .array(problemSchema)
    .describe("Gebeurtenissen die minder deden dan ze zeggen, en twijfels over de berekening."),
  remedies: z.array(remedySchema).describe("Wat de burger nu of later kan doen."),
});

export type DeadlineResponse = z.output<typeof deadlineResponseSchema>;
