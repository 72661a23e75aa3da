/** How `POST /deadlines` stands in the OpenAPI document: what is asked, what is answered, and every code. */
import type { EventProblemCode } from "#domain/assessment.ts";
import type { Context } from "../context.ts";
import { answerDeadlines } from "../deadlines/answer-deadlines.ts";
import { type DeadlineRequest, deadlineRequestSchema } from "../deadlines/request-schema.ts";

/** Why an event changes nothing, or less than it says. */
const CODES: Readonly<Record<EventProblemCode, string>> = {
  "too-late": "Verstuurd nadat de termijn voorbij was.",
  "too-early": "Ingebrekestelling terwijl de termijn nog liep.",
  "no-reason": "Zonder reden, waar de wet of de belofte die vraagt.",
  "last-day": "Gevraagd op de laatste dag van de termijn: stilstaan kan pas de dag erna.",
  "no-term": "Vraag om aanvulling zonder dag.",
  incomplete: "Uitstelbericht zonder reden, aanpak of dag.",
  "not-applicable": "Deze soort zaak kent dit niet.",
  "already-used": "Dit kan maar één keer, en dat is al gebeurd.",
  "before-receipt": "Vóór de ontvangst.",
  "not-a-move": "De genoemde dag ligt niet na de dag die al gold.",
  "cut-to-maximum": "Meer dan de wet toelaat: ingekort tot wat mag.",
  "no-holiday-data": "Voor dit jaar zijn nog niet alle vrije dagen bekend.",
};

type Example = { readonly summary: string; readonly value: DeadlineRequest };

/** Questions whose answers show each part of the answer. `asOf` is fixed, so that they stay as they are. */
const deadlineExamples: Readonly<Record<string, Example>> = {
  bezwaarVerdaagd: {
    summary: "Een bezwaar, met een verdaging van zes weken",
    value: deadlineRequestSchema.parse({
      organisation: "groningen",
      kind: "bezwaar",
      receivedAt: "2026-03-10T10:00:00+01:00",
      decisionAnnouncedOn: "2026-03-03",
      asOf: "2026-06-20",
      events: [{ type: "verdaging", noticeSentOn: "2026-05-20", weeks: 6, reason: "De hoorzitting is later." }],
    }),
  },
  klachtBijBzk: {
    summary: "Een klacht: eerst de belofte van drie weken, daarna de termijn van de wet",
    value: deadlineRequestSchema.parse({
      organisation: "bzk",
      kind: "klacht",
      receivedAt: "2026-02-20T09:00:00+01:00",
      asOf: "2026-02-21",
    }),
  },
  wooTeLaatVerdaagd: {
    summary: "Een Woo-verzoek waarvan de verdaging te laat kwam en dus geweigerd wordt",
    value: deadlineRequestSchema.parse({
      organisation: "bzk",
      kind: "woo-verzoek",
      receivedAt: "2026-03-06T10:00:00+01:00",
      asOf: "2026-04-10",
      events: [{ type: "verdaging", noticeSentOn: "2026-04-08", weeks: 2, reason: "Het zijn veel documenten." }],
    }),
  },
  dringendeMelding: {
    summary: "Een dringende melding: een streven en een harde belofte, in uren",
    value: deadlineRequestSchema.parse({
      organisation: "groningen",
      kind: "melding",
      severity: "urgent",
      receivedAt: "2026-11-23T06:52:00+01:00",
      asOf: "2026-11-23T08:30:00+01:00",
    }),
  },
};

const codeList = Object.entries(CODES)
  .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
  .join("\n");

const description = `Alle beloften en termijnen die lopen, met de uiterste dag, hoe die is gevonden en wat de burger kan doen.

Een gebeurtenis zonder gevolg staat in \`refused\` en verandert niets; een die te ver gaat, wordt ingekort en staat in \`warnings\`. De codes:

${codeList}`;

/** The operation; its examples are answered by the rules themselves. */
export const deadlinesOperation = (context: Pick<Context, "organisation" | "now">, headers: object) => ({
  operationId: "computeDeadlines",
  tags: ["termijnen"],
  summary: "Reken uit welke beloften en termijnen lopen.",
  description,
  requestBody: {
    required: true,
    content: {
      "application/json": { schema: { $ref: "#/components/schemas/DeadlineRequest" }, examples: deadlineExamples },
    },
  },
  responses: {
    "200": {
      description: "De beloften en termijnen.",
      headers,
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/DeadlineResponse" }, examples: answersOf(context) },
      },
    },
    "400": {
      description: "De vraag klopt niet; per veld staat erbij waarom.",
      headers,
      content: {
        "application/problem+json": {
          schema: { $ref: "#/components/schemas/Problem" },
          example: {
            type: "about:blank",
            status: 400,
            title: "De vraag klopt niet.",
            errors: [{ field: "decisionAnnouncedOn", message: "Vul de dag in waarop het besluit bekend is gemaakt." }],
          },
        },
      },
    },
  },
});

const answersOf = (context: Pick<Context, "organisation" | "now">) =>
  Object.fromEntries(
    Object.entries(deadlineExamples).map(([name, { summary, value }]) => [
      name,
      { summary, value: answerDeadlines(context, value) },
    ]),
  );
