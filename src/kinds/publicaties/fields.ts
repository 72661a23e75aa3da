/** How many of which publication, and where to send them. */
import { addressFields } from "../address-fields.ts";
import { count, optionalEmail, optionalPhone, optionalText, phone } from "../answers.ts";
import type { Answers, Field, FormSetting } from "../kind.ts";
import type { Publication } from "../publication.ts";
import { copiesField, isWish, orderedCopies } from "./copies.ts";

/** The most that can be wished for in one go: a school, not a warehouse. */
const MOST_COPIES = 500;

const onPaper = (publications: readonly Publication[]) => publications.filter(({ copies }) => copies !== undefined);

/** Over the number for one order any number will do (an employee calls); up to it, what is in stock. */
function copiesSchema(publication: Publication, { nothingOrdered }: { nothingOrdered: boolean }) {
  const { copies = 0, maxPerOrder, title } = publication;
  const over =
    copies === 0
      ? `‘${title}’ is op. Laat dit leeg. U kunt wel de pdf openen.`
      : `Van ‘${title}’ zijn er nog ${copies}. Vul ${copies} of minder in.`;
  return count({
    max: MOST_COPIES,
    over: `Vul bij ‘${title}’ ten hoogste ${MOST_COPIES} in. Hebt u er meer nodig? Bel ons dan.`,
    unreadable: `Vul bij ‘${title}’ een heel getal in. Bijvoorbeeld: 2.`,
  })
    .refine((typed) => Number(typed || 0) <= copies || (copies > 0 && Number(typed) > maxPerOrder), over)
    .refine(() => !nothingOrdered, "Vul bij ten minste één titel in hoeveel u er wilt.");
}

/** One number for every publication on paper; the first says so when none is filled in. */
export function orderFields(answers: Answers, { publications }: FormSetting): readonly Field[] {
  const nothing = orderedCopies(answers, publications).length === 0 && !hasUnreadable(answers, publications);
  return onPaper(publications).map((publication, index) => ({
    name: copiesField(publication.slug),
    label: `Hoeveel van ‘${publication.title}’?`,
    lineLabel: publication.title,
    hint: stockHint(publication),
    input: "number",
    inputmode: "numeric",
    size: 4,
    schema: copiesSchema(publication, { nothingOrdered: nothing && index === 0 }),
  }));
}

/** A number that cannot be read is its own problem, not "nothing ordered". */
const hasUnreadable = (answers: Answers, publications: readonly Publication[]): boolean =>
  publications.some(({ slug }) => !/^\d*$/.test(answers[copiesField(slug)]?.trim() ?? ""));

function stockHint({ copies, maxPerOrder }: Publication): string {
  if (!copies) return "Nu niet op papier te bestellen.";
  return copies <= maxPerOrder ? `Nog ${copies} op voorraad.` : "Op voorraad.";
}

/** Where it must go; and why, where it is more than one order may hold. */
export function deliveryFields(answers: Answers, { publications }: FormSetting): readonly Field[] {
  const wishes = orderedCopies(answers, publications).filter(isWish);
  return [
    {
      name: "naam",
      label: "Naam of organisatie",
      hint: "Deze naam komt op de envelop.",
      input: "text",
      schema: optionalText({ max: 200 }),
      autocomplete: "name",
    },
    ...addressFields("Adres"),
    {
      name: "email",
      label: "E-mailadres",
      hint: "Dan mailen wij uw zaaknummer, en een bericht als uw bestelling op de post is.",
      input: "email",
      schema: optionalEmail,
      autocomplete: "email",
    },
    {
      name: "telefoon",
      label: "Telefoonnummer",
      hint:
        wishes.length > 0
          ? wishHint(wishes[0]?.publication.maxPerOrder ?? 0)
          : "Dan kunnen wij bellen als er iets niet klopt.",
      input: "tel",
      schema: wishes.length > 0 ? phone : optionalPhone,
      autocomplete: "tel",
      inputmode: "tel",
      size: 20,
    },
  ];
}

const wishHint = (max: number) =>
  `U wilt er meer dan ${max}. Een medewerker belt u om te overleggen hoeveel wij kunnen sturen.`;
