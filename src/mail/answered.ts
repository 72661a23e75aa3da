/** The answer itself, and where the citizen can go with it (art. 9:12 lid 2 Awb: ombudsman and term are named). */
import type { Day } from "#domain/day.ts";
import { deliverableOf } from "#domain/deliverable.ts";
import { longDay } from "#texts/dates.ts";
import type { AfterDecision } from "#texts/zaak/after-decision.ts";
import { zaakLink } from "./addresses.ts";
import { type Block, link, paragraph, quote, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type AnsweredFacts = ZaakMailFacts & {
  /** The answer, in the handler's words. */
  readonly words: string;
  /** "U krijgt voor een deel gelijk.", where the answer holds a verdict (art. 9:12 Awb). */
  readonly verdict?: string | undefined;
  /** Of a Woo decision: when the documents come, and until when one may object. */
  readonly after?: AfterDecision | undefined;
  /** The last day to go to the court, after a decision on a bezwaar (art. 3:45 and 6:7 Awb). */
  readonly appealUntil?: Day | undefined;
  /** Of a decision after an ingebrekestelling: what one can do against it, and until when. */
  readonly lateDecision?: string | undefined;
};

export function answeredMail(facts: AnsweredFacts): Mail {
  const { organisation, noun, reference, handler, words, verdict, kind } = facts;
  const what = deliverableOf(kind) === "decision" ? "besluit" : "antwoord";
  return layOut(organisation, {
    subject: `Ons ${what} op uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      paragraph`${strong([`Dit is ons ${what} op uw ${noun}.`, verdict].filter(Boolean).join(" "))}`,
      quote(words),
      ...afterwards(facts),
      paragraph`Hebt u een vraag over het ${what}? Bel ${handler ? `${handler.name}, ${handler.phone} (${handler.hours})` : organisation.phone} en noem ${reference}.`,
      paragraph`${zaakLink(facts, "Lees het terug op de pagina van uw zaak")}`,
    ],
  });
}

/** A decision: when the documents come, and objecting within six weeks. */
const afterADecision = ({ documents, objection }: AfterDecision, { organisation, baseUrl }: ZaakMailFacts): Block[] => [
  ...(documents ? [paragraph`${documents}`] : []),
  organisation.kinds.includes("bezwaar")
    ? paragraph`${objection} ${link(`${baseUrl}/bezwaar`, "Maak bezwaar")}`
    : paragraph`${objection} Schrijf naar ${organisation.postalAddress.join(", ")}.`,
];

/** A bezwaar decided on: the court. A klacht answered: the ombudsman, with the last day when the rules name it (art. 9:24 Awb: within a year). */
function afterwards(facts: AnsweredFacts): Block[] {
  const { kind, organisation, remedies, after, appealUntil, lateDecision } = facts;
  if (lateDecision !== undefined) return [paragraph`${lateDecision}`];
  if (after) return afterADecision(after, facts);
  if (appealUntil !== undefined) {
    return [
      paragraph`Bent u het niet eens met dit besluit? U kunt in beroep bij de rechtbank tot en met ${strong(longDay(appealUntil))}. Daarvoor betaalt u griffierecht. Is er haast? Dan kunt u de rechter ook om een voorlopige maatregel vragen (voorlopige voorziening).`,
    ];
  }
  if (kind !== "klacht") return [];
  const ombudsman = remedies.find(({ type }) => type === "ombudsman");
  const until =
    ombudsman?.type === "ombudsman" ? `tot en met ${longDay(ombudsman.until)}` : "binnen een jaar na dit antwoord";
  return [
    paragraph`Niet tevreden met dit antwoord? U kunt ${until} naar de Nationale ombudsman. Dat is gratis. ${link(organisation.ombudsmanUrl, "Een klacht indienen bij de Nationale ombudsman")}`,
  ];
}
