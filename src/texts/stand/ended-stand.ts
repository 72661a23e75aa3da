/** The box of a zaak that stopped before it was done. */
import { dayAt } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { longDay } from "#texts/dates.ts";
import type { Stand, StandSetting } from "./stand.ts";

/** An appointment is called off and an order cancelled; all else is withdrawn. */
const WITHDRAWN: { readonly [Slug in KindSlug]?: (noun: string, on: string) => string } = {
  terugbellen: (noun, on) => `U zegde uw ${noun} af${on}.`,
  publicaties: (noun, on) => `U annuleerde uw ${noun}${on}.`,
};

/** "U trok uw klacht in op maandag 23 november 2026."; `on` begins with a space, or is left out. */
export const withdrawnWords = (kind: KindSlug, noun: string, on = ""): string =>
  WITHDRAWN[kind]?.(noun, on) ?? `U trok uw ${noun} in${on}.`;

export function endedStand({
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
      heading: withdrawnWords(kind, noun, on),
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
