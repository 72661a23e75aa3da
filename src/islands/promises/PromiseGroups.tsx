/** Every promise, by what people do. It opens without JavaScript too. */
import { SITUATIONS } from "#texts/charter/situations.ts";
import type { PromiseGroup } from "./narrow.ts";
import { PromiseList } from "./PromiseList.tsx";

type Props = { readonly groups: readonly PromiseGroup[]; readonly total: number };

export const PromiseGroups = ({ groups, total }: Props) => (
  <details class="pv-disclosure">
    <summary>Alle {total} beloften op een rij</summary>
    {groups.map(({ situation, lines }) => (
      <section key={situation} class="pv-gap" aria-labelledby={SITUATIONS[situation].slug}>
        <h3 class="ams-heading ams-heading--4" id={SITUATIONS[situation].slug}>
          {SITUATIONS[situation].label}
        </h3>
        <PromiseList lines={lines} />
      </section>
    ))}
  </details>
);
