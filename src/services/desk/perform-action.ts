/** Does one step at the desk: reads the form, decides on the zaak as it stands, writes, and notes who did it. */
import type { Employee } from "#auth/employee.ts";
import type { Database } from "#db/client.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";
import type { Answers, Field } from "#kinds/kind.ts";
import { claimAttachments } from "#repositories/attachments.ts";
import { insertAudit } from "#repositories/audit.ts";
import { settleFlag } from "#repositories/flags.ts";
import { cancelMessage, findMessagesUnder, type MessageStatus } from "#repositories/messages.ts";
import { takeFromStock } from "#repositories/publication-stock.ts";
import { textsOf } from "#repositories/texts.ts";
import type { Context } from "../context.ts";
import type { AttachedFiles } from "../files/attached-files.ts";
import { assessZaak } from "../zaak/assess-zaak.ts";
import { fileAsWoo } from "../zaak/become-woo.ts";
import { changeSlot } from "../zaak/change-slot.ts";
import { changeZaak } from "../zaak/change-zaak.ts";
import { releaseAppointment } from "../zaak/release-appointment.ts";
import { type ActionRefusal, type DeskAction, type DeskChange, type DeskFacts, refusalOf } from "./desk-action.ts";
import { deskFacts } from "./desk-facts.ts";
import { lettersFirst } from "./letters-first.ts";
import { repairs } from "./repairs.ts";
import { asSeen, eventsSince, isSentTwice } from "./sent-twice.ts";

/** What was typed, which zaak as its page was shown, and by whom. */
export type Step = {
  readonly zaakId: number;
  /** The highest number in the timeline that the employee had before them. */
  readonly seenSeq: number | undefined;
  readonly answers: Answers;
  readonly employee: Employee;
  /** Documents that go along. */
  readonly files?: Pick<AttachedFiles, "token" | "uploads"> | undefined;
};

export type StepRefusal = { readonly problems: Readonly<Record<string, string>> } | ActionRefusal;

/** Done, or what is wrong: per field in Dutch, or one refusal. A form that is sent twice is done once. */
export async function performAction(
  context: Context,
  action: DeskAction,
  step: Step,
): Promise<Result<void, StepRefusal>> {
  const { zaakId, seenSeq, employee } = step;
  const actor = { kind: "staff", id: employee.id } as const;
  const changed = await changeZaak<StepRefusal>(context, zaakId, actor, async (zaak, assessment, tx, held) => {
    const facts = await deskFacts(held, tx, employee, zaak, assessment);
    const since = seenSeq === undefined ? [] : eventsSince(zaak, seenSeq);
    if (since.length > 0) return sentTwiceOrRefused(held, tx, action, step, facts, since);
    const decision = decideStep(action, step.answers, facts);
    if (!decision.ok) return decision;
    const settled = await settle(held, tx, zaak, decision.value);
    if (!settled.ok) return settled;
    if (decision.value.becomesWoo) await fileAsWoo(held, tx, zaak, actor);
    if (step.files) await claimAttachments(tx, { ...claimOf(step.files), zaakId });
    await insertAudit(tx, { at: held.now, actor, action: `step:${action.slug}`, zaakId });
    return decision;
  });
  return changed.ok ? granted(undefined) : changed;
}

const claimOf = ({ token, uploads }: Pick<AttachedFiles, "token" | "uploads">) => ({
  formToken: token,
  publicIds: uploads.map(({ publicId }) => publicId),
});

/** What the step changes on these facts, or what is wrong with it. Pure. */
function decideStep(action: DeskAction, answers: Answers, facts: DeskFacts): Result<DeskChange, StepRefusal> {
  const impossible = refusalOf(action, facts);
  if (impossible) return refused({ refusal: impossible });
  const parsed = action.schema.safeParse(answers);
  const problems = problemsIn(action.fields(facts), answers, parsed.error?.issues ?? []);
  if (!parsed.success || Object.keys(problems).length > 0) return refused({ problems });
  const decision = action.decide(parsed.data, facts);
  if (!decision.ok) return decision;
  const events = lettersFirst(facts, decision.value);
  return granted({ ...decision.value, events: [...events, ...repairs(facts, events)] });
}

/** The zaak changed after its page was shown: by this very form, which is then done, or by something else. */
async function sentTwiceOrRefused(
  context: Context,
  tx: Database,
  action: DeskAction,
  { zaakId, seenSeq = 0, answers, employee }: Step,
  facts: DeskFacts,
  since: readonly RecordedEvent[],
): Promise<Result<DeskChange, StepRefusal>> {
  const zaak = asSeen(facts.zaak, seenSeq);
  const assessment = assessZaak(context, zaak);
  const seen = await deskFacts(context, tx, employee, zaak, assessment, since[0]?.recordedAt);
  const decision = decideStep(action, answers, seen);
  const done = decision.ok && isSentTwice(decision.value.events, since, await textsOf(tx, zaakId), employee);
  return done ? granted({ events: [] }) : refused({ refusal: { code: "changed-meanwhile" } });
}

const isUnsent = ({ status }: { readonly status: MessageStatus }): boolean =>
  status === "queued" || status === "letter";

const endsCall = ({ type }: { readonly type: ZaakEventType }): boolean => type === "done" || type === "closed";

/** What the change does beside the timeline. */
async function settle(
  context: Context,
  tx: Database,
  zaak: Zaak,
  change: DeskChange,
): Promise<Result<void, ActionRefusal>> {
  if (change.takesSlot && !(await changeSlot(context, tx, zaak, change.takesSlot))) {
    return refused({ refusal: { code: "slot-taken" }, field: "moment" });
  }
  // Called before the agreed time, or closed without a call: the half hour is free for someone else.
  if (change.events.some(endsCall) && !zaak.events.some(endsCall)) {
    await releaseAppointment(tx, zaak, context.now);
  }
  for (const key of change.cancelsMessages ?? []) {
    const told = await findMessagesUnder(tx, key);
    if (!told.every(isUnsent)) return refused({ refusal: { code: "undo-already-sent" } });
    for (const { id } of told) await cancelMessage(tx, id);
  }
  for (const key of change.cancelsIfUnsent ?? []) {
    for (const { id } of (await findMessagesUnder(tx, key)).filter(isUnsent)) await cancelMessage(tx, id);
  }
  const tooFew = change.takesStock ? await takeFromStock(tx, change.takesStock) : [];
  if (tooFew.length > 0) return refused({ refusal: { code: "too-few-copies" }, field: `aantal-${tooFew[0]}` });
  if (change.explainsFlag !== undefined) await settleFlag(tx, change.explainsFlag, "explained", context.now);
  return granted(undefined);
}

/** Per field the first thing that is wrong, in the order of the form: what each field asks, then what they ask together. */
function problemsIn(fields: readonly Field[], answers: Answers, issues: readonly Issue[]): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { name, schema } of fields) {
    const problem = schema.safeParse(answers[name]).error?.issues[0]?.message;
    if (problem !== undefined) problems[name] = problem;
  }
  for (const { path, message } of issues) problems[String(path[0] ?? "")] ??= message;
  return problems;
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
