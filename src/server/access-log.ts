/** A line for every answer: method, pattern of the route, status, time. No address, query, reference or person. */
import { log } from "./log.ts";
import type { NumberedFault } from "./numbered-fault.ts";

export type Visit = {
  readonly method: string;
  readonly startedMs: number;
  /** `/zaak/[reference]`; filled in by whoever finds the route. */
  route: string;
  /** The fault that the page ran into, if it did: the number for the citizen, the place for the log. */
  fault?: NumberedFault;
  /** The form of our own that it happened on, so that its answer can hold what was typed; not for the log. */
  typed?: FormData | undefined;
};

/** Begins to count. The monotonic clock: durations have nothing to do with what time it is. */
export const beginVisit = (method: string): Visit => ({ method, startedMs: performance.now(), route: "" });

export function logVisit({ method, startedMs, route }: Visit, status: number): void {
  log({ event: "request", method, route, status, ms: Math.round((performance.now() - startedMs) * 10) / 10 });
}
