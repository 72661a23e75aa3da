/** A choice and a search box. They stand on the page from the start, so that nothing moves, and show once they work. */
import type { Ref } from "preact";
import { situations } from "#domain/situation.ts";
import { SITUATIONS } from "#texts/charter/situations.ts";
import type { PromiseLine, Wish } from "./narrow.ts";

type Props = {
  readonly lines: readonly PromiseLine[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly isReady: boolean;
  readonly searchBox: Ref<HTMLInputElement>;
};

export function PromiseControls({ lines, wish, onWish, isReady, searchBox }: Props) {
  const offered = situations.filter((situation) => lines.some((line) => line.situations.includes(situation)));
  const choose = (value: string) => onWish({ ...wish, situation: offered.find((each) => each === value) });
  return (
    <search class={isReady ? "pv-find__controls pv-find__controls--ready pv-noprint" : "pv-find__controls pv-noprint"}>
      <div class="ams-field">
        <label class="ams-label" for="wat-doet-u">
          Wat doet u?
        </label>
        <select
          class="ams-select"
          id="wat-doet-u"
          autocomplete="off"
          value={wish.situation ?? ""}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">Maakt niet uit</option>
          {offered.map((situation) => (
            <option key={situation} value={situation}>
              {SITUATIONS[situation].label}
            </option>
          ))}
        </select>
      </div>
      <div class="ams-field">
        <label class="ams-label" for="zoek-belofte">
          Zoek op een woord
        </label>
        <input
          class="ams-text-input"
          id="zoek-belofte"
          type="search"
          maxLength={100}
          autocomplete="off"
          ref={searchBox}
          value={wish.query}
          onInput={(event) => onWish({ ...wish, query: event.currentTarget.value })}
          onKeyDown={(event) => event.key === "Escape" && onWish({ ...wish, query: "" })}
        />
      </div>
    </search>
  );
}
