/** Does one step at the desk: reads the form, decides on the zaak as it stands, writes, and notes who did it. */
import type { Employee } from "#auth/employee.ts";
import type { Database } from "#db/client.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { Answers, Field } from "#kinds/kind.ts";
import { insertAudit } from "#repositories/audit.ts";
import { settleFlag } from "#repositories/flags.ts";
import { cancelMessage, findMessage } from "#repositories/messages.ts";
import { type Change, changeZaak } from "../change-zaak.ts";
import type { Context } from "../context.ts";
import { type ActionRefusal, type DeskAction, type DeskChange, refusalOf } from "./desk-action.ts";
import { deskFacts } from "./desk-facts.ts";
import { repairs } from "./repairs.ts";

/** What was typed, which zaak as its page was shown, and by whom. */
export type Step = {
  readonly zaakId: number;
  /** The highest number in the timeline that the employee had before them. */
  readonly seenSeq: number | undefined;
  readonly answers: Answers;
  readonly employee: Employee;
};

export type StepRefusal = { readonly problems: Readonly<Record<string, string>> } | ActionRefusal;

/** Done, or what is wrong: per field in Dutch, or one refusal. A form that is sent twice is done once. */
export async function performAction(
  context: Context,
  action: DeskAction,
  { zaakId, seenSeq, answers, employee }: Step,
): Promise<Result<void, StepRefusal>> {
  const actor = { kind: "staff", id: employee.id } as const;

  const changed = await changeZaak<StepRefusal>(context, zaakId, actor, async (zaak, assessment, tx) => {
    if (seenSeq !== undefined && lastSeq(zaak) !== seenSeq) {
      return isSentTwice(zaak, employee, seenSeq)
        ? granted(NOTHING)
        : refused({ refusal: { code: "changed-meanwhile" } });
    }
    const facts = await deskFacts(context, tx, employee, zaak, assessment);
    const impossible = refusalOf(action, facts);
    if (impossible) return refused({ refusal: impossible });
    const parsed = action.schema.safeParse(answers);
    const problems = problemsIn(action.fields(facts), answers, parsed.error?.issues ?? []);
    if (!parsed.success || Object.keys(problems).length > 0) return refused({ problems });
    const decision = action.decide(parsed.data, facts);
    if (!decision.ok) return decision;
    const change = { ...decision.value, events: [...decision.value.events, ...repairs(facts, decision.value.events)] };
    const settled = await settle(context, tx, change);
    if (!settled.ok) return settled;
    await insertAudit(tx, { at: context.now, actor, action: `step:${action.slug}`, zaakId });
    return granted(change);
  });
  return changed.ok ? granted(undefined) : changed;
}

const NOTHING: Change = { events: [] };

/** What the change does beside the timeline. */
async function settle({ now }: Context, tx: Database, change: DeskChange): Promise<Result<void, ActionRefusal>> {
  for (const key of change.cancelsMessages ?? []) {
    const message = await findMessage(tx, key);
    if (message && message.status !== "queued" && message.status !== "letter") {
      return refused({ refusal: { code: "undo-already-sent" } });
    }
    if (message) await cancelMessage(tx, message.id);
  }
  for (const key of change.cancelsIfUnsent ?? []) {
    const message = await findMessage(tx, key);
    if (message?.status === "queued" || message?.status === "letter") await cancelMessage(tx, message.id);
  }
  if (change.explainsFlag !== undefined) await settleFlag(tx, change.explainsFlag, "explained", now);
  return granted(undefined);
}

/** The timeline grew since the page was shown. Promises that the portal declared broken are no news of anyone. */
const lastSeq = ({ events }: Zaak): number =>
  Math.max(0, ...events.filter(({ type }) => type !== "promise-broken").map(({ seq }) => seq));

/** A double click: what came after the page was shown was written by this same employee, just now. */
function isSentTwice({ events }: Zaak, employee: Employee, seenSeq: number): boolean {
  const since = standingEvents(events).filter(({ seq, type }) => seq > seenSeq && type !== "promise-broken");
  return since.length > 0 && since.every(({ actor }) => actor.kind === "staff" && actor.id === employee.id);
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
