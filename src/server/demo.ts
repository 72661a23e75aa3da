/** What only a demo can do. */
import { putDemoClockForward } from "#clock";
import type { Instant } from "#domain/instant.ts";
import { jobNames, jobs } from "#jobs/index.ts";
import type { Portal } from "./portal.ts";

export type Demo = {
  /** Puts the clock forward, and does at once what is due by then. A moment that has passed changes nothing. */
  readonly putClockForward: (to: Instant) => Promise<void>;
};

/** Nothing in production. */
export function demoOf(portal: Portal): Demo | undefined {
  if (portal.settings.production) return undefined;
  return {
    async putClockForward(to) {
      await putDemoClockForward(portal.db, to);
      // A fault here is the jobs' own: they come round again within seconds, and tell the log.
      for (const name of jobNames) await jobs[name](await portal.context(), portal.transport).catch(() => {});
    },
  };
}
