/** To an employee: a promise was broken, a citizen is owed an explanation, or a report says that there is danger now. */
import type { KindSlug } from "#domain/kind-slug.ts";
import { deskLink } from "./addresses.ts";
import { type Block, line, list, paragraph } from "./blocks.ts";
import { brokenLines, promisedWords } from "./broken-words.ts";
import { layOutForStaff, type Mail } from "./layout.ts";
import type { MailPromise } from "./mail-facts.ts";
import type { StaffMailFacts } from "./staff-mail-facts.ts";

export type TeamAlertFacts = StaffMailFacts & {
  readonly kind: KindSlug;
  readonly about: "broken" | "flag" | "danger" | "notice";
  /** What broke; empty where a flag is about something the portal cannot measure. */
  readonly broken: readonly MailPromise[];
  /** Who deals with it; absent while nobody does. */
  readonly handlerName?: string | undefined;
};

/** product/copy.md 7 and 8.3. */
export function teamAlertMail(facts: TeamAlertFacts): Mail {
  const { organisation, reference, name, handlerName, about } = facts;
  return layOutForStaff(organisation, {
    subject: `${SUBJECTS[about]} (${reference})`,
    name,
    body: [
      ...BODIES[about](facts),
      paragraph`Behandelaar: ${handlerName ?? "nog niemand"}.`,
      paragraph`${deskLink(facts, "Open de zaak")}`,
    ],
  });
}

const flagged = ({ article, noun, reference }: TeamAlertFacts): Block[] => [
  paragraph`Bij ${article} ${noun} ${reference} zei de burger dat een belofte niet is nagekomen. Wij hebben uitleg beloofd. Bij de zaak staat uiterlijk wanneer.`,
];

const broke = (facts: TeamAlertFacts): Block[] => [
  paragraph`Bij ${facts.article} ${facts.noun} ${facts.reference} is een belofte niet gehaald. De burger krijgt dat ook te horen, en heeft recht op uitleg.`,
  list(brokenLines(facts.broken).map((one) => line`Beloofd: ${promisedWords(facts, one)}`)),
];

const dangerous = ({ reference }: TeamAlertFacts): Block[] => [
  paragraph`De melder zegt bij melding ${reference} dat er nu iemand gewond kan raken. Ga meteen na of er al gebeld is, en kom in actie.`,
];

const inDefault = ({ article, noun, reference }: TeamAlertFacts): Block[] => [
  paragraph`Bij ${article} ${noun} ${reference} kwam een ingebrekestelling binnen. Vanaf vandaag zijn er nog 2 weken om te beslissen. Daarna kan de burger naar de rechter, en kost elke dag meestal een dwangsom.`,
];

const SUBJECTS = {
  broken: "Belofte niet gehaald",
  flag: "De burger wacht op uitleg",
  danger: "Gevaar nu: kom in actie",
  notice: "Ingebrekestelling: nog 2 weken om te beslissen",
} as const;

const BODIES = { broken: broke, flag: flagged, danger: dangerous, notice: inDefault } as const;
