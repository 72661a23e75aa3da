/**
 * Sends it on to the body it belongs to; our times no longer apply then. With the citizen's permission, but for a
 * Woo-verzoek: that must be sent on at once, and the citizen told (art. 4.2 Woo).
 */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import type { Zaak } from "#domain/zaak.ts";
import { authorities, authoritiesOf, authorityName } from "#texts/authorities.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { oneOf, optionalWords, textField } from "./desk-answers.ts";
import { isOpen } from "./zaak-standing.ts";

const to = oneOf(authorities, "Kies naar wie u het doorstuurt.");
const permission = z.literal("on", "Vink aan dat de burger dit goedvindt. Zonder toestemming sturen wij niets door.");

export const forwardZaak = deskAction({
  slug: "doorsturen",
  words: {
    title: "Doorsturen",
    button: "Doorsturen en bericht sturen",
    explanation:
      "Gaat een andere overheid hierover? Met toestemming van de burger sturen wij het door. Een Woo-verzoek sturen wij altijd meteen door (artikel 4.2 Woo). Onze tijden gelden dan niet meer.",
  },
  possible: ({ zaak }) => ["melding", "vraag", "informatie", "woo-verzoek"].includes(zaak.kind) && isOpen(zaak),
  fields: ({ zaak, organisation }) => [
    {
      name: "naar",
      label: "Naar wie?",
      input: "radio",
      options: authoritiesOf[organisation.slug].map((value) => ({ value, label: capital(authorityName(value)) })),
      schema: to,
    },
    ...(needsPermission(zaak)
      ? [
          {
            name: "toestemming",
            label: "De burger vindt goed dat wij dit doorsturen",
            input: "checkbox" as const,
            schema: permission,
          },
        ]
      : []),
    textField("toelichting", "Toelichting voor de burger", optionalWords, { rows: 3 }),
  ],
  schema: z.object({ naar: to, toestemming: permission.optional(), toelichting: optionalWords }),
  decide: ({ naar, toestemming, toelichting }, facts) => {
    if (needsPermission(facts.zaak) && toestemming === undefined) {
      return refused({ refusal: { code: "no-permission" }, field: "toestemming" });
    }
    const text = toelichting ? { text: { role: "message", body: toelichting } as const } : {};
    return granted({
      events: [{ type: "forwarded", at: facts.now, to: naar, ...text }],
      messages: [citizenMail(facts, "forwarded")],
    });
  },
});

const needsPermission = ({ kind }: Zaak): boolean => kind !== "woo-verzoek";

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
