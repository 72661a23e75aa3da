/** The promises that would run, as lines of a table: what, by when, and what the law says (product/copy.md 0.1, 3). */
import type { ZaakPromise } from "#domain/assessment.ts";
import { isoOfDay } from "#domain/day.ts";
import { isoOfInstant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { NormTheme } from "#domain/norm.ts";
import type { Due } from "#domain/term.ts";
import { longDay, longMoment } from "./dates.ts";

type DatedPromise = ZaakPromise & { readonly due: Due };

export type PreviewLine = {
  readonly what: string;
  /** "maandag 7 december 2026" */
  readonly day: string;
  readonly datetime: string;
  /** Before the day: "uiterlijk", "vóór". */
  readonly by: string;
  readonly before?: string;
  readonly note?: string;
  readonly promise: DatedPromise;
};

export type PreviewSubject = { readonly kind: KindSlug; readonly noun: string };

/** In the order in which they come: word that it has come in, who deals with it, and what it brings. */
export function previewLines(promises: readonly DatedPromise[], subject: PreviewSubject): readonly PreviewLine[] {
  const receipt = firstOf(promises, "receipt");
  const handler = firstOf(promises, "handler");
  return [
    ...(receipt ? [lineOf(receipt, `Bericht dat wij uw ${subject.noun} hebben`, { before: "meteen, en anders" })] : []),
    ...(handler ? [lineOf(handler, `Bericht wie uw ${subject.noun} behandelt`)] : []),
    ...deliveryLines(promises, subject),
  ];
}

const firstOf = (promises: readonly DatedPromise[], theme: NormTheme) =>
  promises.find((promise) => promise.theme === theme && !promise.delivers);

/** One line where the charter's day and the law's are the same; else each its own, the law's with what it unlocks. */
function deliveryLines(promises: readonly DatedPromise[], subject: PreviewSubject): readonly PreviewLine[] {
  const delivering = promises.filter(({ delivers }) => delivers);
  const own = delivering.find(({ source }) => source !== "law");
  const law = delivering.find(({ source }) => source === "law");
  const words = WORDS[subject.kind] ?? DEFAULT_WORDS;
  if (own && law && dueWords(own.due) !== dueWords(law.due)) {
    return [
      lineOf(own, own.orNotice ? words.orNotice : words.what, { note: noteOf(own) }),
      lineOf(law, words.byLaw, { note: words.unlocks }),
    ];
  }
  const shown = own ?? law;
  if (!shown) return [];
  const note =
    own && law ? ["Dit is ook de uiterste dag volgens de wet.", words.unlocks].join(" ").trim() : noteOf(shown);
  return [lineOf(shown, shown.orNotice ? words.orNotice : words.what, { note })];
}

const noteOf = ({ strength, source }: DatedPromise): string =>
  strength === "aim"
    ? "Duurt het langer? Dan krijgt u bericht wanneer wel."
    : source === "law"
      ? "Deze dag volgt uit de wet."
      : "";

function lineOf(
  promise: DatedPromise,
  what: string,
  { before, note }: { before?: string; note?: string } = {},
): PreviewLine {
  const { due } = promise;
  return {
    what,
    day: dueWords(due),
    datetime: "on" in due ? isoOfDay(due.on) : isoOfInstant(due.at),
    by: "on" in due ? "uiterlijk" : "vóór",
    promise,
    ...(before && { before }),
    ...(note && { note }),
  };
}

const dueWords = (due: Due): string => ("on" in due ? longDay(due.on) : longMoment(due.at));

type DeliveryWords = {
  readonly what: string;
  /** Where a message with another day may come in its place. */
  readonly orNotice: string;
  readonly byLaw: string;
  /** What you can do once the law's day has passed. */
  readonly unlocks: string;
};

const DEFAULT_WORDS: DeliveryWords = {
  what: "Antwoord",
  orNotice: "Antwoord, of bericht waarom het langer duurt",
  byLaw: "Antwoord, uiterste dag volgens de wet",
  unlocks: "",
};

const WORDS: { readonly [Slug in KindSlug]?: DeliveryWords } = {
  klacht: {
    ...DEFAULT_WORDS,
    what: "Antwoord op uw klacht",
    unlocks: "Is die dag voorbij? Dan kunt u naar de Nationale ombudsman.",
  },
  melding: { ...DEFAULT_WORDS, what: "Actie", orNotice: "Actie, of bericht wanneer wij in actie komen" },
  publicaties: { ...DEFAULT_WORDS, what: "Uw bestelling op de post", orNotice: "Uw bestelling op de post" },
};
