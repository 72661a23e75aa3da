/** A flag that the citizen makes a klacht of: no explanation is owed for it any more, the klacht answers it. */
import type { Database } from "#db/client.ts";
import { endingOf } from "#domain/ending.ts";
import { granted } from "#domain/result.ts";
import type { AboutZaak } from "#kinds/about-zaak.ts";
import type { Filing } from "#kinds/filing.ts";
import { flagsOf, setFlagWish } from "#repositories/flags.ts";
import { lockZaak } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { changeLocked, type NewEvent } from "../zaak/change-zaak.ts";

/** Call in the transaction that files the klacht: until then the explanation stays owed. */
export async function flagBecomesKlacht(
  context: Context,
  tx: Database,
  about: AboutZaak | undefined,
  { ofFlag }: Filing,
): Promise<void> {
  if (!about || !ofFlag) return;
  await lockZaak(tx, about.id);
  await changeLocked(context, tx, about.id, { kind: "citizen" }, async (zaak, _, __, { now: at }) => {
    const flag = (await flagsOf(tx, about.id)).findLast(
      ({ norm, run, withdrawnAt }) => norm === ofFlag.norm && run === ofFlag.run && withdrawnAt === undefined,
    );
    if (!flag || flag.wish === "klacht") return granted({ events: [] });
    if (flag.explainedAt === undefined) await setFlagWish(tx, flag.id, "klacht", undefined);
    const flagged: NewEvent = { type: "flagged", at, ...ofFlag, verdict: flag.verdict, wish: "klacht" };
    // A flag on a promise as such was all that this zaak asked.
    const isOver = zaak.kind === "signaal" && endingOf(zaak.events) === undefined;
    return granted({ events: isOver ? [flagged, { type: "closed", at }] : [flagged] });
  });
}
