/** Queues what a change has to tell: its own messages, the broken promises, and those that were kept after all. */
import type { Database } from "#db/client.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import { addJob } from "#repositories/jobs.ts";
import { partiesOf } from "#repositories/parties.ts";
import type { Context } from "../context.ts";
import type { NewMessage } from "../zaak/change-zaak.ts";
import {
  brokenMailMoment,
  isAmong,
  type PromiseRun,
  queueBrokenMails,
  takeBackBrokenMails,
} from "./broken-promise-mail.ts";
import { queueMessage } from "./queue-message.ts";

export type Told = {
  readonly zaak: Zaak;
  readonly assessment: Assessment;
  readonly broken: readonly RecordedEvent[];
  readonly added: readonly RecordedEvent[];
  readonly messages: readonly NewMessage[];
};

/** Call after the events are appended, inside their transaction. */
export async function tellAbout(context: Context, tx: Database, change: Told): Promise<void> {
  const { zaak, assessment, added, messages } = change;
  const standing = assessment.promises.filter(({ outcome }) => outcome === "broken" || outcome === "late");
  const broken = runsOf(change.broken).filter((promise) => isAmong(standing, promise));
  const kept = correctedRuns(zaak, added).filter((promise) => !isAmong(standing, promise));
  if (messages.length === 0 && broken.length === 0 && kept.length === 0) return;

  const citizens = await partiesOf(tx, zaak.id);
  const textId = added.findLast((event) => event.textId !== undefined)?.textId;
  for (const message of messages) await queueMessage(context, tx, zaak.id, citizens, { textId, ...message });
  if (broken.length > 0) {
    const notBefore = brokenMailMoment(assessment, broken, context.now);
    await queueBrokenMails(context, tx, zaak.id, citizens, broken, notBefore);
  }
  if (kept.length > 0) await takeBackBrokenMails(context, tx, zaak.id, citizens, kept);
  await addJob(tx, "deliver-messages", { key: String(zaak.id), payload: { zaakId: zaak.id } });
}

const runsOf = (events: readonly RecordedEvent[]): readonly PromiseRun[] =>
  events.flatMap((event) => (event.type === "promise-broken" ? [{ norm: event.norm, run: event.run }] : []));

/** The declared breaks that these corrections take back. */
const correctedRuns = (zaak: Zaak, added: readonly RecordedEvent[]): readonly PromiseRun[] => {
  const takenBack = added.flatMap((event) => (event.type === "corrected" ? [event.correctsSeq] : []));
  return runsOf(zaak.events.filter(({ seq }) => takenBack.includes(seq)));
};
