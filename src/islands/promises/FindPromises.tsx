/** "Welke belofte geldt voor u?": every promise in a list, and with JavaScript a choice and words that narrow it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { situationInAddress, tellAddress } from "./address.ts";
import { EVERYTHING, groupsOf, narrow, type PromiseLine, type Wish } from "./narrow.ts";
import { PromiseControls } from "./PromiseControls.tsx";
import { PromiseGroups } from "./PromiseGroups.tsx";
import { PromisesFound } from "./PromisesFound.tsx";

type Props = { readonly lines: readonly PromiseLine[] };

export function FindPromises({ lines }: Props) {
  const [wish, setWish] = useState(EVERYTHING);
  const [isReady, setReady] = useState(false);
  const searchBox = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setWish({ ...EVERYTHING, situation: situationInAddress() });
    setReady(true);
  }, []);
  const ask = (next: Wish) => {
    if (next.situation !== wish.situation) tellAddress(next.situation);
    setWish(next);
  };
  /** The button that asked for this goes away with it: the search box takes the focus. */
  const askAnew = (next: Wish) => {
    ask(next);
    searchBox.current?.focus();
  };
  const found = narrow(lines, wish);
  return (
    <div class="pv-stack pv-gap">
      <PromiseControls lines={lines} wish={wish} onWish={ask} isReady={isReady} searchBox={searchBox} />
      <PromisesFound found={found} wish={wish} onWish={askAnew} />
      {!found && <PromiseGroups groups={groupsOf(lines)} total={lines.length} />}
    </div>
  );
}
