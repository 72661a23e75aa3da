/** The doors that the law opens to the citizen now (product/copy.md, 6.5): never one that it does not give. */
import type { Remedy } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import { longDay } from "./dates.ts";

export type Door = { readonly text: string; readonly href?: string };

/** One sentence for each remedy that is open today, with where it leads. */
export const doorWords = (remedies: readonly Remedy[], today: Day, ombudsmanUrl: string): Door[] =>
  remedies.flatMap((remedy) => doorOf(remedy, today, ombudsmanUrl) ?? []);

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
