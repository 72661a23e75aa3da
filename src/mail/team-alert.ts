/** To the team leader: what the citizen was told as well, that a promise was broken (product/copy.md 7). */
import type { KindSlug } from "#domain/kind-slug.ts";
import { deskLink } from "./addresses.ts";
import { line, list, paragraph } from "./blocks.ts";
import { brokenLines, promisedWords } from "./broken-words.ts";
import { layOutForStaff, type Mail } from "./layout.ts";
import type { MailPromise } from "./mail-facts.ts";
import type { StaffMailFacts } from "./staff-mail-facts.ts";

export type TeamAlertFacts = StaffMailFacts & {
  readonly kind: KindSlug;
  readonly broken: readonly MailPromise[];
  /** Who deals with it; absent while nobody does. */
  readonly handlerName?: string | undefined;
};

export function teamAlertMail(facts: TeamAlertFacts): Mail {
  const { organisation, noun, reference, name, handlerName, broken } = facts;
  return layOutForStaff(organisation, {
    subject: `Belofte niet gehaald (${reference})`,
    name,
    body: [
      paragraph`Bij ${facts.article} ${noun} ${reference} is een belofte niet gehaald. De burger krijgt dat ook te horen, en heeft recht op uitleg.`,
      list(brokenLines(broken).map((one) => line`Beloofd: ${promisedWords(facts, one)}`)),
      paragraph`Behandelaar: ${handlerName ?? "nog niemand"}.`,
      paragraph`${deskLink(facts, "Open de zaak")}`,
    ],
  });
}
