/**
 * Declares what has passed: hard promises become broken by an event, aims later than usual, standstills end. Works by
 * state ("running, and its day has passed"), so it catches up after downtime and several nodes may do it at once.
 */
import { granted } from "#domain/result.ts";
import { zakenToSweep } from "#repositories/promises.ts";
import { lockZaak } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { changeLocked } from "./change-zaak.ts";

const BATCH = 200;
const PORTAL = { kind: "portal" } as const;

/**
 * Goes through every zaak of which something has passed; how many this sweep took on itself. A fault in one leaves
 * the others be, and is thrown at the end.
 */
export async function sweepPromises(context: Context): Promise<number> {
  const unswept: number[] = [];
  let firstFault: unknown;
  let swept = 0;
  let last = 0;
  for (;;) {
    const ids = await zakenToSweep(context.db, context.now, last, BATCH);
    for (const id of ids) {
      try {
        if (await sweepZaak(context, id)) swept += 1;
      } catch (fault) {
        firstFault ??= fault;
        unswept.push(id);
      }
    }
    last = ids.at(-1) ?? last;
    if (ids.length < BATCH) break;
  }
  if (unswept.length > 0) throw new Error(`Zaken could not be swept: ${unswept.join(", ")}`, { cause: firstFault });
  return swept;
}

/** One zaak in its own transaction. False when another sweep holds it. */
const sweepZaak = (context: Context, id: number): Promise<boolean> =>
  context.db.transaction(async (tx) => {
    if (!(await lockZaak(tx, id, { skipLocked: true }))) return false;
    await changeLocked(context, tx, id, PORTAL, () => granted({ events: [] }));
    return true;
  });
