/** What only a demo can do. */
import { putDemoClockForward } from "#clock";
import type { Instant } from "#domain/instant.ts";
import type { Portal } from "./portal.ts";

export type Demo = {
  /** Puts the clock forward, and does at once what is due by then. A moment that has passed changes nothing. */
  readonly putClockForward: (to: Instant) => Promise<void>;
};

/** Nothing in production. */
export function demoOf({ settings, db }: Portal): Demo | undefined {
  if (settings.production) return undefined;
  return {
    async putClockForward(to) {
      await putDemoClockForward(db, to);
    },
  };
}
