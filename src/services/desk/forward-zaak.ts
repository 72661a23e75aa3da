/** Sends a report on to whose road or water it is, with the citizen's permission. Our times no longer apply then. */
import { z } from "zod";
import { granted } from "#domain/result.ts";
import { authorities, authorityName } from "#texts/authorities.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { oneOf, textField } from "./desk-answers.ts";
import { isOpen } from "./zaak-standing.ts";

const to = oneOf(authorities, "Kies naar wie u het doorstuurt.");
const permission = z.literal("on", "Vink aan dat de burger dit goedvindt. Zonder toestemming sturen wij niets door.");
const more = z.string().trim().max(20_000).optional();

export const forwardZaak = deskAction({
  slug: "doorsturen",
  words: {
    title: "Doorsturen",
    button: "Doorsturen en bericht sturen",
    explanation:
      "Is de plek niet van ons? Met toestemming van de burger sturen wij het door. Onze tijden gelden dan niet meer.",
  },
  possible: ({ zaak }) => ["melding", "vraag", "informatie"].includes(zaak.kind) && isOpen(zaak),
  fields: () => [
    {
      name: "naar",
      label: "Naar wie?",
      input: "radio",
      options: authorities.map((value) => ({ value, label: capital(authorityName(value)) })),
      schema: to,
    },
    {
      name: "toestemming",
      label: "De burger vindt goed dat wij dit doorsturen",
      input: "checkbox",
      schema: permission,
    },
    textField("toelichting", "Toelichting voor de burger", more, { rows: 3 }),
  ],
  schema: z.object({ naar: to, toestemming: permission, toelichting: more }),
  decide: ({ naar, toelichting }, facts) => {
    const text = toelichting ? { text: { role: "message", body: toelichting } as const } : {};
    return granted({
      events: [{ type: "forwarded", at: facts.now, to: naar, ...text }],
      messages: [citizenMail(facts, "forwarded")],
    });
  },
});

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
