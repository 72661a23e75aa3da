/** The choice in the fragment of the address, so that back and a link find it again. What is typed is never there. */
import { type Situation, situations } from "#domain/situation.ts";
import { SITUATIONS } from "#texts/charter/situations.ts";

export const situationInAddress = (): Situation | undefined =>
  situations.find((situation) => location.hash === `#${SITUATIONS[situation].slug}`);

export function tellAddress(situation: Situation | undefined): void {
  const fragment = situation ? `#${SITUATIONS[situation].slug}` : "";
  history.replaceState(history.state, "", location.pathname + location.search + fragment);
}
