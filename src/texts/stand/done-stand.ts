/** The box once we did what we promised. */
import { dayAt } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { longMoment } from "#texts/dates.ts";
import type { DayThatIs, Stand, StandSetting } from "./stand.ts";

export function doneStand({ promise, at, inTime }: DayThatIs<"done">, { kind, noun, outcome }: StandSetting): Stand {
  const { due } = promise;
  const early = due && "on" in due ? due.on - dayAt(at) : 0;
  // A promise of ours may end before the law does: "de uiterste dag" is the law's.
  const isLaws = promise.source === "law" || promise.derivation.some(({ step }) => step === "follows-law");
  const last = isLaws ? "de uiterste dag" : "de dag die wij beloofden";
  const when = inTime && early > 0 ? `, ${early === 1 ? "1 dag" : `${early} dagen`} vóór ${last}` : "";
  return {
    tone: "done",
    heading: doneHeading(kind, noun),
    lines: [
      // First the day, which is that of the heading; how it ended may have been known on another.
      `Dat was op ${longMoment(at)}${when}.${inTime || promise.strength === "aim" ? "" : " Dat was later dan beloofd."}`,
      ...(outcome ? [outcome] : []),
    ],
  };
}

/** "Wij hebben op uw bezwaar beslist." */
export const doneHeading = (kind: KindSlug, noun: string): string =>
  DONE_HEADINGS[kind]?.(noun) ?? `Wij hebben uw ${noun} beantwoord.`;

const DONE_HEADINGS: { readonly [Slug in KindSlug]?: (noun: string) => string } = {
  bezwaar: () => "Wij hebben op uw bezwaar beslist.",
  dwangsom: () => "Wij hebben alsnog beslist.",
  melding: () => "Wij zijn in actie gekomen.",
  publicaties: () => "Uw bestelling is op de post.",
  informatie: () => "De informatie is naar u verstuurd.",
  "woo-verzoek": (noun) => `Wij hebben besloten over uw ${noun}.`,
  signaal: () => "Wij hebben u uitleg gegeven.",
  terugbellen: () => "Wij hebben u gebeld.",
};
