/** The outcome of the deadline calculator in words. It travels to the browser: keep it short. */
import type { Remedy } from "#domain/assessment.ts";
import { type Deliverable, deliverableOf } from "#domain/deliverable.ts";
import type { ComputableKind } from "#domain/kind-slug.ts";
import type { PromiseGroup } from "#domain/promise-groups.ts";
import { longDay } from "#texts/dates.ts";
import { euroWords } from "#texts/euro-words.ts";

/** What one can do when nothing has come by the last day; nothing where that says nothing new. */
export function remedySentence(remedy: Remedy): string | undefined {
  switch (remedy.type) {
    case "ingebrekestelling":
      return `Is er dan nog geen besluit? Vanaf ${longDay(remedy.availableFrom)} kunt u een ingebrekestelling sturen: een brief waarin staat dat wij te laat zijn.`;
    case "dwangsom":
      return `Komt er geen besluit? Vanaf ${longDay(remedy.firstDay)} krijgt u meestal een dwangsom, hooguit tot en met ${longDay(remedy.lastDay)}.${remedy.days > 0 ? ` Tot nu toe zijn dat ${remedy.days} ${remedy.days === 1 ? "dag" : "dagen"}: ${euroWords(remedy.amountEuro)}.` : ""}`;
    case "appeal":
      return `Komt er geen besluit? Vanaf ${longDay(remedy.availableFrom)} kunt u naar de rechter.`;
    case "ombudsman":
      return `Is er dan nog geen antwoord? Vanaf ${longDay(remedy.availableFrom)} kunt u naar de Nationale ombudsman, tot en met ${longDay(remedy.until)}. Dat is gratis.`;
    case "klacht":
      return undefined;
  }
}

/** Whether one may still object, in one sentence. */
export function filingSentence(inTime: boolean | undefined): string {
  if (inTime === undefined) return "Is uw bezwaar dan binnen, dan is het op tijd.";
  return inTime ? "Uw bezwaar is op tijd." : "Uw bezwaar is te laat. Stuur het toch en schrijf waarom het later is.";
}

/** What a day is about: "Antwoord op uw klacht". */
export function rowTitle({ theme, promise, hasNotice }: PromiseGroup, kind: ComputableKind, noun: string): string {
  if (theme === "receipt") return `Bericht dat wij uw ${noun} hebben`;
  if (theme === "handler") return `Bericht wie uw ${noun} behandelt`;
  if (theme === "payment") return "Het geld staat op uw rekening";
  const aim = promise.strength === "aim" ? " (meestal)" : "";
  return `${hasNotice ? DELIVERED[deliverableOf(kind)].orNotice : DELIVERED[deliverableOf(kind)].alone}${aim}`;
}

const DELIVERED: Readonly<Record<Deliverable, { readonly alone: string; readonly orNotice: string }>> = {
  answer: { alone: "Antwoord", orNotice: "Antwoord, of bericht waarom het langer duurt" },
  decision: { alone: "Besluit", orNotice: "Besluit, of bericht waarom het langer duurt" },
  action: { alone: "Actie", orNotice: "Actie, of bericht wanneer wij in actie komen" },
  dispatch: {
    alone: "Uw bestelling is op de post",
    orNotice: "Uw bestelling is op de post, of u krijgt bericht wanneer",
  },
  information: { alone: "De informatie", orNotice: "De informatie, of bericht wanneer u die krijgt" },
  call: { alone: "Wij bellen u", orNotice: "Wij bellen u" },
};
