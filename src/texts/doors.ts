/** The doors that the law opens to the citizen now (product/copy.md, 6.5): never one that it does not give. */
import type { Remedy } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import { longDay } from "./dates.ts";

export type Door = { readonly text: string; readonly href?: string };

/** One sentence for each remedy that is open today, with where it leads. */
export const doorWords = (
  remedies: readonly Remedy[],
  today: Day,
  ombudsmanUrl: string,
  { kind, noticeHref }: DoorSetting = {},
): Door[] =>
  remedies.flatMap((remedy) => {
    const door = doorOf(remedy, today, ombudsmanUrl);
    if (!door) return [];
    const href = remedy.type === "ingebrekestelling" ? noticeHref : undefined;
    const text = kind === "woo-verzoek" ? (wooDoor(remedy) ?? door.text) : door.text;
    return [{ ...door, text, ...(href && { href }) }];
  });

type DoorSetting = {
  readonly kind?: KindSlug | undefined;
  /** Where an ingebrekestelling can be sent; absent where the portal does not take it in. */
  readonly noticeHref?: string | undefined;
};

/** The Woo gives no dwangsom (art. 8.2 Woo): the notice only opens the way to the court. */
function wooDoor(remedy: Remedy): string | undefined {
  if (remedy.type === "appeal")
    return `Bij een Woo-verzoek is er geen dwangsom van ons. Wel kunt u sinds ${longDay(remedy.availableFrom)} naar de rechter.`;
  return remedy.type === "ingebrekestelling"
    ? "U kunt ons schrijven dat wij te laat zijn (een ingebrekestelling). Dat is gratis. Wij hebben dan nog 2 weken. Daarna kunt u naar de rechter. Bij een Woo-verzoek is er geen dwangsom van ons."
    : undefined;
}

function doorOf(remedy: Remedy, today: Day, ombudsmanUrl: string): Door | undefined {
  if (remedy.type === "klacht") return undefined; // has a link of its own
  if (remedy.type === "dwangsom") {
    if (remedy.days === 0) return undefined;
    return { text: `Wij betalen u een dwangsom. Stand: ${remedy.days} dagen, € ${remedy.amountEuro}.` };
  }
  if (remedy.availableFrom > today) return undefined;
  if (remedy.type === "appeal") return { text: `U kunt sinds ${longDay(remedy.availableFrom)} naar de rechter.` };
  if (remedy.type === "ingebrekestelling") {
    return {
      text: "U kunt ons schrijven dat wij te laat zijn (een ingebrekestelling). Dat is gratis. Wij hebben dan nog 2 weken.",
    };
  }
  if (remedy.until < today) return undefined;
  const text = `U kunt naar de Nationale ombudsman, tot en met ${longDay(remedy.until)}. Dat is gratis.`;
  return { text, href: ombudsmanUrl };
}
