/** A flag on a promise as such: filed as a zaak of its own, so that promise, handler and mail come with it. */
import type { Database } from "#db/client.ts";
import { addWeeks } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { Filing } from "#kinds/filing.ts";
import { insertFlag } from "#repositories/flags.ts";
import { findTeamLeader } from "#repositories/staff.ts";
import type { Context } from "../context.ts";
import { queueMessage } from "../messages/queue-message.ts";
import type { NewEvent } from "../zaak/change-zaak.ts";

const VERDICT = "not-measurable"; // without a zaak the portal has no record to look in
const RUN = 1;

/** The event of the flag; also writes its row and tells the team leader. None when the filing flags nothing. */
export async function flagOfFiling(
  context: Context,
  tx: Database,
  zaak: Zaak,
  { flag }: Filing,
): Promise<readonly NewEvent[]> {
  if (!flag) return [];
  const { norm, complaint, wantsAnswer } = flag;
  const wish = wantsAnswer ? "explanation" : "nothing";
  const at = zaak.receivedAt;
  const explainBefore = wantsAnswer ? addWeeks(dayAt(at), context.charter.rules.explanationWeeks) : undefined;
  await insertFlag(tx, zaak.id, { norm, run: RUN, verdict: VERDICT, wish, flaggedAt: at, explainBefore });
  const leader = wantsAnswer ? await findTeamLeader(tx) : undefined;
  if (leader) {
    const alert = {
      purpose: "team-alert",
      to: { staffId: leader.id },
      dedupeKey: `flag:${zaak.id}`,
      facts: { about: "flag" },
    } as const;
    await queueMessage(context, tx, zaak.id, [], alert);
  }
  const flagged: NewEvent = { type: "flagged", at, norm, run: RUN, verdict: VERDICT, wish };
  return [complaint === "" ? flagged : { ...flagged, text: { role: "complaint", body: complaint } }];
}
