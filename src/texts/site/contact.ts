/** The words of the contact page, by organisation. Data. */
import type { OrganisationSlug } from "#domain/charter.ts";
import type { Organisation } from "#domain/organisation.ts";

type ContactTexts = {
  readonly phone: readonly string[];
  readonly mail: string;
  readonly visit: readonly string[];
  readonly more: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly promises: readonly { readonly norm: string; readonly label: string }[];
};

export const contactTexts: Readonly<Record<OrganisationSlug, ContactTexts>> = {
  groningen: {
    phone: ["Neemt een medewerker niet op? Dan kunt u een bericht inspreken, of wij spreken af wanneer wij u bellen."],
    mail: "Of regel het meteen zelf:",
    visit: [
      "De balie is open van maandag tot en met vrijdag, 8.30–17.00 uur.",
      "Parkeren kan als een medewerker u heeft aangemeld bij de receptie.",
    ],
    more: [
      {
        heading: "Sociale media",
        lines: [
          "U kunt ons iets vragen of melden op X (@provgroningen), Facebook en LinkedIn.",
          "Een aanvraag, klacht of bezwaar kan niet via sociale media. Zet er geen telefoonnummer of mailadres in.",
        ],
      },
    ],
    promises: [
      { norm: "gr-telefoon-30s", label: "Wij nemen minstens 90 van de 100 telefoontjes op binnen 30 seconden" },
      { norm: "gr-bericht-van-binnenkomst", label: "U krijgt binnen 1 werkdag bericht dat wij uw mail hebben" },
      { norm: "gr-ontvangstbevestiging", label: "U hebt binnen 2 weken antwoord, of u weet wie uw brief behandelt" },
      { norm: "gr-sm-reactie", label: "Op sociale media reageren wij meestal binnen 1 werkdag" },
    ],
  },
  bzk: {
    phone: ["1400 is het nummer van Informatie Rijksoverheid. Zij verbinden u door met het ministerie."],
    mail: "Wij hebben geen openbaar mailadres. Stuur uw klacht of bestelling met een formulier:",
    visit: ["Kom alleen langs als u een afspraak hebt, en neem een identiteitsbewijs mee."],
    more: [],
    promises: [
      { norm: "bzk-ontvangstbevestiging", label: "U krijgt vanzelf bericht dat wij uw brief of mail hebben" },
      { norm: "bzk-inhoudelijk-antwoord", label: "U hoort binnen 3 weken van ons" },
      { norm: "bzk-vervolgvraag", label: "Hebt u na ons antwoord nog een vraag? Dan kunt u de behandelaar bellen" },
    ],
  },
};

/** "Mail, brief of langskomen": the other ways to reach it, beside the telephone. */
export const otherWays = ({ email }: Organisation): string =>
  email ? "Mail, brief of langskomen" : "Brief of langskomen";
