/** What was found, how many in a live region, and a way out. */
import { SITUATIONS } from "#texts/charter/situations.ts";
import { EVERYTHING, type Narrowed, type Wish } from "./narrow.ts";
import { PromiseList } from "./PromiseList.tsx";

type Props = {
  readonly found: Narrowed | undefined;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
};

export function PromisesFound({ found, wish, onWish }: Props) {
  const isEmpty = found?.lines.length === 0;
  return (
    <>
      <p class="pv-find__count" role="status">
        {found && countSentence(found, wish)}
      </p>
      {found && !isEmpty && <PromiseList lines={found.lines} />}
      {isEmpty && (
        <p class="ams-paragraph">
          Probeer een ander woord, of <a href="/contact">vraag het ons</a>.
        </p>
      )}
      {found && (
        <div class="ams-action-group pv-noprint">
          {isEmpty && wish.situation && (
            <button
              class="ams-button ams-button--secondary"
              type="button"
              onClick={() => onWish({ query: wish.query })}
            >
              Zoek in alle beloften
            </button>
          )}
          <button class="ams-button ams-button--secondary" type="button" onClick={() => onWish(EVERYTHING)}>
            Wis uw keuze
          </button>
        </div>
      )}
    </>
  );
}

function countSentence({ lines, exact }: Narrowed, { situation }: Wish): string {
  if (lines.length === 0) return situation ? `Niets gevonden bij ‘${SITUATIONS[situation].label}’.` : "Niets gevonden.";
  const count = lines.length === 1 ? "1 belofte" : `${lines.length} beloften`;
  return exact ? `${count} gevonden.` : `Dit lijkt erop: ${count}.`;
}
