/** What was promised, and what our own record says of it: one pair of sentences for norms that are one thing to the citizen. */
import { dayAt } from "#domain/instant.ts";
import type { NormTheme } from "#domain/norm.ts";
import type { Due } from "#domain/term.ts";
import { dueWords, longDay } from "#texts/dates.ts";
import { deliveryWords } from "#texts/delivery-words.ts";
import type { MailPromise, ZaakMailFacts } from "./mail-facts.ts";
import { byWords } from "./promise-lines.ts";

export type BrokenPromise = MailPromise & { readonly due: Due };

type Of = Pick<ZaakMailFacts, "kind" | "noun" | "notOurs">;

/** Norms that are one line to the citizen: the earliest first, and the law's beside it when its day passed as well. */
export type BrokenLine = { readonly promise: BrokenPromise; readonly law?: BrokenPromise | undefined };

/** The promises to announce, one line a theme (product/copy.md 0.4). */
export function brokenLines(broken: readonly MailPromise[]): BrokenLine[] {
  const dated = broken.filter((promise): promise is BrokenPromise => promise.due !== undefined);
  const byTheme = Map.groupBy(dated, ({ theme }) => theme);
  return [...byTheme.values()].map((ofTheme) => {
    const [first] = ofTheme.toSorted((one, other) => (one.lateFrom ?? 0) - (other.lateFrom ?? 0));
    const promise = ofTheme.find(({ source }) => source !== "law") ?? (first as BrokenPromise);
    return { promise, law: ofTheme.find(({ source }) => source === "law") };
  });
}

/** "uiterlijk donderdag 19 november 2026 weet u wie uw klacht behandelt." */
export function promisedWords(of: Of, { promise, law }: BrokenLine): string {
  const by = byWords(promise.due);
  const said =
    law && law !== promise && dueWords(law.due) === dueWords(promise.due)
      ? " Dit was ook de uiterste dag volgens de wet."
      : "";
  const bySelf = law === promise ? " Deze dag volgt uit de wet." : "";
  return `${by} ${sentences(of, promise)}.${said}${bySelf}`;
}

function sentences({ kind, noun, notOurs }: Of, promise: MailPromise): string {
  const byTheme: Partial<Record<NormTheme, string>> = {
    handler: `weet u wie uw ${noun} behandelt`,
    receipt: `krijgt u bericht dat wij uw ${noun} hebben`,
    explanation: "krijgt u uitleg",
    action: notOurs?.byThen ?? "komen wij in actie, of schrijven wij u wanneer wel",
  };
  const { sentence, whatOrNotice } = deliveryWords[kind];
  const answered =
    promise.takesNotice && whatOrNotice ? `hoort u van ons: ${whatOrNotice(noun)}` : inverted(sentence(noun));
  return byTheme[promise.theme] ?? answered;
}

/** "U krijgt antwoord" after a day: "krijgt u antwoord". */
const inverted = (sentence: string): string =>
  sentence.replace(/^(U|Wij) (\S+)/, (_, who: string, verb: string) => `${verb} ${who.toLowerCase()}`);

/** "volgens onze gegevens hebben wij u dat nog niet laten weten." Or when it was done after all, too late. */
export function nowWords({ kind, notOurs }: Of, { promise }: BrokenLine): string {
  if (promise.outcome === "late" && promise.outcomeAt !== undefined) {
    return `volgens onze gegevens gebeurde dat pas op ${longDay(dayAt(promise.outcomeAt))}.`;
  }
  const byTheme: Partial<Record<NormTheme, string>> = {
    handler: "hebben wij u dat nog niet laten weten",
    receipt: "hebben wij u dat bericht nog niet gestuurd",
    explanation: "hebben wij u nog geen uitleg gegeven",
    action: notOurs?.notYet ?? "kwamen wij niet in actie, en schreven wij u ook niet wanneer wel",
  };
  return `volgens onze gegevens ${byTheme[promise.theme] ?? deliveryWords[kind].notYet}.`;
}
