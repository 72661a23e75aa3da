/** We have the ingebrekestelling: until when we still have, and what comes after it (art. 4:17 and 6:12 Awb). */
import { addDays, type Day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { longDay } from "#texts/dates.ts";
import { dwangsomWords } from "#texts/zaak/dwangsom.ts";
import { zaakLink } from "./addresses.ts";
import { type Block, line, list, paragraph, paragraphOf, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";

export type NoticeReceivedFacts = ZaakMailFacts & { readonly receivedOn: Day };

export function noticeReceivedMail(facts: NoticeReceivedFacts): Mail {
  const { organisation, noun, reference, receivedOn, name } = facts;
  return layOut(organisation, {
    subject: `Wij hebben uw ingebrekestelling (${reference})`,
    name,
    body: [
      paragraph`Op ${longDay(receivedOn)} kregen wij uw ingebrekestelling. Daarmee zegt u officieel dat wij te laat zijn met ons besluit op uw ${noun}. U hebt gelijk. Onze excuses.`,
      ...whatFollows(facts),
      paragraph`${zaakLink(facts, "Bekijk hoe het ermee staat")}`,
      paragraph`${strong("U hoeft nu niets te doen.")}`,
    ],
  });
}

function whatFollows({ remedies, now }: NoticeReceivedFacts): Block[] {
  const dwangsom = remedies.find((remedy) => remedy.type === "dwangsom");
  const appeal = remedies.find((remedy) => remedy.type === "appeal");
  const court =
    appeal && line`U kunt vanaf ${longDay(appeal.availableFrom)} naar de rechter als er dan nog geen besluit is.`;
  if (!dwangsom) {
    return [
      paragraph`${stillHave(appeal?.availableFrom, dayAt(now))} Bij de Woo krijgt u geen dwangsom van ons.`,
      ...(court ? [paragraphOf(court)] : []),
    ];
  }
  const { heading, lines } = dwangsomWords(dwangsom, dayAt(now));
  return [paragraph`${strong(heading)}`, list([...lines.map((words) => line`${words}`), ...(court ? [court] : [])])];
}

/** The day by name: of a letter that was recorded later, two weeks from now would be too many. */
function stillHave(appealFrom: Day | undefined, today: Day): string {
  if (appealFrom === undefined) return "Wij hadden nog 2 weken om te beslissen.";
  return `Wij ${appealFrom > today ? "hebben nog" : "hadden nog"} tot en met ${longDay(addDays(appealFrom, -1))} om te beslissen.`;
}
