/**
 * Sends it on to the body it belongs to; our times no longer apply then. With the citizen's permission, but for what
 * the law has us send on at once, telling the citizen: a Woo-verzoek (art. 4.2 Woo), a bezwaar (art. 6:15 Awb), a klacht
 * or an ingebrekestelling (art. 2:3 Awb).
 */

import { z } from "zod";
import type { KindSlug } from "#domain/kind-slug.ts";
import { granted, refused } from "#domain/result.ts";
import type { Zaak } from "#domain/zaak.ts";
import { authorities, authoritiesOf, authorityName } from "#texts/authorities.ts";
import { capital } from "#texts/capital.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { oneOf, optionalWords, textField } from "./desk-answers.ts";
import { textOf } from "./event-text.ts";
import { isOpen } from "./zaak-standing.ts";

const WITH_PERMISSION: readonly KindSlug[] = ["melding", "vraag", "informatie"];
const BY_LAW: readonly KindSlug[] = ["woo-verzoek", "bezwaar", "klacht", "dwangsom"];

const to = oneOf(authorities, "Kies naar wie u het doorstuurt.");
const permission = z.literal("on", "Vink aan dat de burger dit goedvindt. Zonder toestemming sturen wij niets door.");

export const forwardZaak = deskAction({
  slug: "doorsturen",
  words: {
    title: "Doorsturen",
    button: "Doorsturen en bericht sturen",
    explanation:
      "Gaat een andere overheid hierover? Met toestemming van de burger sturen wij het door. Een bezwaar, klacht, ingebrekestelling of Woo-verzoek moeten wij meteen doorsturen, ook zonder toestemming (artikel 2:3 en 6:15 Awb, artikel 4.2 Woo). Zet erbij op welke dag wij het kregen. Onze tijden gelden dan niet meer.",
  },
  onlyFor: [...WITH_PERMISSION, ...BY_LAW],
  possible: ({ zaak }) => isOpen(zaak),
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
    return granted({
      events: [{ type: "forwarded", at: facts.now, to: naar, ...textOf("message", toelichting) }],
      messages: [citizenMail(facts, "forwarded")],
    });
  },
});

const needsPermission = ({ kind }: Zaak): boolean => !BY_LAW.includes(kind);
