/** The ingebrekestelling: what it says, what it brings, and why it cannot be sent now. */
import type { KindSlug } from "#domain/kind-slug.ts";
import type { NoticeStanding } from "#domain/notice-standing.ts";
import { longDay } from "#texts/dates.ts";

export type NoticeAbout = {
  /** "mijn bezwaar van 9 juli 2026, zaaknummer GR-…" */
  readonly about: string;
  readonly givesDwangsom: boolean;
};

/** What the citizen tells us, in their own name: on the page and on paper. */
export const noticeText = ({ about, givesDwangsom }: NoticeAbout): readonly string[] => [
  `U bent te laat met uw besluit op ${about}. De termijn daarvoor is voorbij en ik heb nog geen besluit.`,
  "Ik stel u in gebreke. Ik vraag u om binnen 2 weken alsnog te beslissen.",
  givesDwangsom
    ? "Doet u dat niet, dan vraag ik u om de dwangsom te betalen die in de wet staat (artikel 4:17 van de Algemene wet bestuursrecht)."
    : "Doet u dat niet, dan kan ik in beroep gaan bij de rechter (artikel 6:12 van de Algemene wet bestuursrecht).",
];

type Refusal = Exclude<NoticeStanding, { readonly state: "possible" }>;

/** Why not, and what can be done instead. */
export function whyNoNotice(standing: Refusal, kind: KindSlug, noun: string): { heading: string; lines: string[] } {
  switch (standing.state) {
    case "too-early":
      return {
        heading: `Onze tijd loopt nog tot en met ${longDay(standing.until)}.`,
        lines: [
          "Pas daarna kunt u ons schrijven dat wij te laat zijn. Halen wij die dag niet? Dan zeggen wij het u zelf.",
        ],
      };
    case "sent":
      return {
        heading: "U hebt dit al gedaan.",
        lines: [`Uw ingebrekestelling kwam bij ons binnen op ${longDay(standing.on)}. Eén keer is genoeg.`],
      };
    case "ended":
      return { heading: `Uw ${noun} is afgehandeld.`, lines: ["Wij hoeven hier niet meer over te beslissen."] };
    case "none":
      return { heading: `Bij een ${noun} kan dit niet.`, lines: [INSTEAD[kind] ?? OTHERWISE] };
  }
}

const OTHERWISE =
  "De wet kent een ingebrekestelling alleen bij een besluit op een aanvraag of bezwaar. U kunt wel een klacht indienen.";
const INSTEAD: { readonly [Slug in KindSlug]?: string } = {
  klacht:
    "De wet kent bij een klacht geen ingebrekestelling en geen dwangsom. Antwoorden wij te laat? Dan kunt u naar de Nationale ombudsman.",
  melding: "De wet noemt geen termijn voor een melding, en er is geen dwangsom. U kunt wel een klacht indienen.",
};
