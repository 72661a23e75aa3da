/** What the box says once it was done, withdrawn, sent on or goes on as something else. */
import { dayAt } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { longDay, longMoment } from "./dates.ts";
import type { Of, Stand, StandSetting } from "./stand.ts";

/** When, and how it ended. */
export function doneStand({ promise, at, inTime }: Of<"done">, { kind, noun, outcome }: StandSetting): Stand {
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

/** An appointment is called off and an order cancelled; all else is withdrawn. */
const WITHDRAWN: { readonly [Slug in KindSlug]?: (noun: string, on: string) => string } = {
  terugbellen: (noun, on) => `U zegde uw ${noun} af${on}.`,
  publicaties: (noun, on) => `U annuleerde uw ${noun}${on}.`,
};

/** Nothing of ours runs any more. */
export function endedWords({
  status,
  kind,
  noun,
  endedAt,
  outcome,
  forwardedTo,
  becameWoo,
}: StandSetting): Stand | undefined {
  const on = endedAt === undefined ? "" : ` op ${longDay(dayAt(endedAt))}`;
  if (becameWoo) {
    return {
      tone: "ended",
      heading: "Uw vraag om informatie is nu een Woo-verzoek.",
      lines: [
        `Dat veranderde${on}. De tijd telt vanaf de dag van uw vraag. Alles staat op de pagina van uw Woo-verzoek.`,
      ],
    };
  }
  if (status === "withdrawn")
    return {
      tone: "ended",
      heading: WITHDRAWN[kind]?.(noun, on) ?? `U trok uw ${noun} in${on}.`,
      lines: ["Onze beloften in deze zaak gelden niet meer."],
    };
  if (status === "forwarded") {
    return {
      tone: "ended",
      heading: `Wij stuurden uw ${noun} door${forwardedTo ? ` naar ${forwardedTo}` : ""}${on}.`,
      lines: [...(outcome ? [outcome] : []), "Die organisatie heeft eigen termijnen. Onze beloften gelden hier niet."],
    };
  }
  return undefined;
}
