/** A question about deadlines: the body of `POST /api/v1/deadlines`. */
import { z } from "zod";
import { organisationSlugs } from "#charters/index.ts";
import { computableKinds } from "#domain/kind-slug.ts";
import { severities } from "#domain/term.ts";
import { eventSchema } from "./event-schemas.ts";
import { daySchema, momentSchema, wholeSchema } from "./wire.ts";

const CHANNELS = ["web", "email", "letter", "phone", "counter"] as const;

const fields = z.strictObject(
  {
    organisation: z
      .enum(organisationSlugs, "Kies groningen of bzk.")
      .nullish()
      .describe("Zonder: die van dit portaal."),
    kind: z.enum(computableKinds, `Kies een van: ${computableKinds.join(", ")}.`),
    receivedAt: momentSchema
      .nullish()
      .describe(
        "Wanneer het binnenkwam. Mag ontbreken bij een bezwaar en bij een aanvraag waarvan het einde bekend is.",
      ),
    channel: z
      .enum(CHANNELS, `Kies een van: ${CHANNELS.join(", ")}.`)
      .nullish()
      .describe("Hoe het binnenkwam. Zonder: web."),
    decisionAnnouncedOn: daySchema.nullish().describe("Bezwaar: de dag waarop het besluit bekend is gemaakt."),
    postedOn: daySchema.nullish().describe("Bezwaar: de dag waarop de brief op de post ging."),
    againstWooDecision: z
      .boolean("Vul true of false in.")
      .nullish()
      .describe("Bezwaar tegen een Woo-besluit: zonder dwangsom."),
    applicants: wholeSchema(1, 10_000).nullish().describe("Aantal aanvragers, die een dwangsom delen."),
    committee: z
      .boolean("Vul true of false in.")
      .nullish()
      .describe("Of een commissie adviseert. Zonder: zoals de organisatie het deed."),
    severity: z
      .enum(severities, `Kies een van: ${severities.join(", ")}.`)
      .nullish()
      .describe("Melding: hoe erg het is."),
    statutoryWeeks: wholeSchema(1, 520)
      .nullish()
      .describe("Aanvraag: de weken die een bijzondere wet geeft. Zonder: hooguit acht."),
    termEndsOn: daySchema.nullish().describe("Aanvraag of dwangsom: het einde van de termijn, waar dat bekend is."),
    appointmentEndsAt: momentSchema.nullish().describe("Terugbellen: het einde van de afspraak."),
    asOf: z
      .union([daySchema, momentSchema], "Vul een dag in als 2026-03-31, of een moment als 2026-03-31T14:05:00+02:00.")
      .nullish()
      .describe("De dag of het moment waarop u de stand wilt weten. Zonder: nu. Een dag: tot het einde ervan."),
    events: z
      .array(eventSchema, "Vul een lijst in.")
      .max(500, "Ten hoogste 500 gebeurtenissen.")
      .nullish()
      .describe("Wat er gebeurde, in willekeurige volgorde."),
  },
  "Stuur een JSON-object.",
);

const MISSING = "Vul het moment in waarop het binnenkwam.";

/** What one kind needs and another does not. */
export const deadlineRequestSchema = fields.superRefine((asked, context) => {
  const problem = (field: keyof typeof asked, message: string) =>
    context.addIssue({ code: "custom", path: [field], message });
  const { kind, receivedAt, decisionAnnouncedOn, termEndsOn, events, appointmentEndsAt } = asked;
  const hasNotice = events?.some(({ type }) => type === "ingebrekestelling") ?? false;
  if (kind === "bezwaar" && !decisionAnnouncedOn)
    problem("decisionAnnouncedOn", "Vul de dag in waarop het besluit bekend is gemaakt.");
  if (kind === "aanvraag" && !receivedAt && !termEndsOn)
    problem("receivedAt", `${MISSING} Of vul termEndsOn in: het einde van de termijn.`);
  if (kind === "dwangsom" && !receivedAt && !hasNotice)
    problem("receivedAt", "Vul in wanneer de ingebrekestelling binnenkwam.");
  if (kind === "terugbellen" && !receivedAt && !appointmentEndsAt) problem("receivedAt", MISSING);
  if (!["bezwaar", "aanvraag", "dwangsom", "terugbellen"].includes(kind) && !receivedAt) problem("receivedAt", MISSING);
});

export type DeadlineRequest = z.output<typeof deadlineRequestSchema>;
