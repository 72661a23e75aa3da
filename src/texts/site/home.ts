/** The words of the home page (product/copy.md, 1), by organisation where they differ. Data. */
import type { OrganisationSlug } from "#domain/charter.ts";

export const hero = {
  title: "Wij doen wat wij beloven. Kijk maar mee.",
  lead: "U ziet meteen op welke dag u van ons hoort. Houden wij ons woord niet? Dan zeggen wij dat zelf.",
  what: {
    groningen: "Stuur ons een klacht, een verzoek of een melding.",
    bzk: "Stuur ons een vraag, een klacht of een verzoek.",
  },
} as const satisfies { title: string; lead: string; what: Record<OrganisationSlug, string> };

export type HomePromise = { readonly norm: string; readonly text: string };

/** Six promises to start with; each leads to its own page. */
export const homePromises: Readonly<Record<OrganisationSlug, readonly HomePromise[]>> = {
  groningen: [
    { norm: "gr-bericht-van-binnenkomst", text: "U krijgt binnen 1 werkdag bericht dat wij uw mail hebben." },
    {
      norm: "gr-ontvangstbevestiging",
      text: "U hebt binnen 2 weken antwoord op uw brief, klacht of bezwaar, of u weet wie het behandelt.",
    },
    { norm: "gr-informatie", text: "U krijgt informatie binnen 1 week, of bericht wanneer wel." },
    { norm: "gr-factuur", text: "Wij betalen een goede factuur binnen 30 dagen." },
    { norm: "gr-telefoon-30s", text: "Wij nemen minstens 90 van de 100 telefoontjes op binnen 30 seconden." },
    { norm: "gr-melding-actie", text: "Wij komen na uw melding meestal in actie tussen 1 uur en 2 weken." },
  ],
  bzk: [
    { norm: "bzk-ontvangstbevestiging", text: "U krijgt vanzelf bericht dat wij uw brief of mail hebben." },
    { norm: "bzk-inhoudelijk-antwoord", text: "U hoort binnen 3 weken van ons." },
    { norm: "bzk-tussenbericht", text: "Lukt dat niet? Dan schrijven wij waarom, en wanneer u wel antwoord krijgt." },
    { norm: "bzk-brochure", text: "Wij versturen uw folder of publicatie binnen 2 weken." },
    { norm: "bzk-volledig-begrijpelijk", text: "U krijgt een volledig antwoord dat u begrijpt." },
    { norm: "bzk-vervolgvraag", text: "Hebt u na ons antwoord nog een vraag? Dan kunt u de behandelaar bellen." },
  ],
};
