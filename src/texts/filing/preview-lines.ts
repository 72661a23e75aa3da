/** The promises that would run, as lines of a table: what, by when, and what the law says (product/copy.md 0.1, 3). */
import type { ZaakPromise } from "#domain/assessment.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { NormTheme } from "#domain/norm.ts";
import type { Due } from "#domain/term.ts";
import { agreedWords } from "#texts/agreed-time.ts";
import { dueIso, dueWords } from "#texts/dates.ts";
import { whatTheLawUnlocks } from "#texts/delivery-words.ts";
import type { NotOurs } from "#texts/not-ours.ts";
import { promiseTitle } from "#texts/zaak/promise-rows.ts";

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

export type PreviewSubject = {
  readonly kind: KindSlug;
  readonly noun: string;
  /** Whether we can write to the citizen: who gave no address reads it on the page of the zaak. */
  readonly reachable?: boolean;
  /** The place of a report is not ours: what we do with it, in the place of a time to act. */
  readonly notOurs?: NotOurs | undefined;
};

/** In the order in which they come: word that it has come in, who deals with it, and what it brings. */
export function previewLines(promises: readonly DatedPromise[], subject: PreviewSubject): readonly PreviewLine[] {
  const receipt = firstOf(promises, "receipt");
  const handler = firstOf(promises, "handler");
  return [
    ...(receipt
      ? [lineOf(receipt, promiseTitle("receipt", false, subject.kind, subject.noun), { before: "meteen, en anders" })]
      : []),
    ...(handler ? [lineOf(handler, promiseTitle("handler", false, subject.kind, subject.noun))] : []),
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
  const unlocks = whatTheLawUnlocks(subject.kind);
  const what = ({ theme, orNotice }: DatedPromise) => promiseTitle(theme, orNotice, subject.kind, subject.noun);
  if (own && law && dueWords(own.due) !== dueWords(law.due)) {
    return [
      lineOf(own, what(own), { note: noteOf(own, subject) }),
      lineOf(law, `${what(law)}, volgens de wet`, { note: unlocks }),
    ];
  }
  const shown = own ?? law;
  if (!shown) return [];
  if (subject.notOurs) return [lineOf(shown, subject.notOurs.row)];
  const note =
    own && law ? ["Dit is ook de uiterste dag volgens de wet.", unlocks].join(" ").trim() : noteOf(shown, subject);
  return [lineOf(shown, what(shown), { note })];
}

function noteOf({ strength, source }: DatedPromise, { reachable = true }: PreviewSubject): string {
  if (strength === "aim")
    return `Duurt het langer? Dan ${reachable ? "krijgt u bericht" : "leest u op de pagina van uw zaak"} wanneer wel.`;
  return source === "law" ? "Deze dag volgt uit de wet." : "";
}

function lineOf(
  promise: DatedPromise,
  what: string,
  { before, note }: { before?: string; note?: string } = {},
): PreviewLine {
  const { due } = promise;
  const agreed = agreedWords(promise);
  return {
    what,
    day: agreed ?? dueWords(due),
    datetime: dueIso(due),
    by: agreed ? "op" : "on" in due ? "uiterlijk" : "vóór",
    promise,
    ...(before && { before }),
    ...(note && { note }),
  };
}
