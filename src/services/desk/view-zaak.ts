/** Opens a zaak at the desk for who may see it, and writes down that they did. */
import type { Employee } from "#auth/employee.ts";
import { insertAudit } from "#repositories/audit.ts";
import { findStaff } from "#repositories/staff.ts";
import type { Context } from "../context.ts";
import { openZaakForStaff, type ZaakFile } from "../zaak/open-zaak.ts";
import { deskActions } from "./actions.ts";
import { type DeskAction, type DeskFacts, refusalOf } from "./desk-action.ts";
import { deskFacts } from "./desk-facts.ts";
import { maySee } from "./may-see.ts";
import { handlerOf } from "./zaak-standing.ts";

export type DeskView = {
  readonly file: ZaakFile;
  readonly facts: DeskFacts;
  /** What can be done now, in order. */
  readonly actions: readonly DeskAction[];
  /** The highest number in the timeline as shown: a form sends it back. */
  readonly seenSeq: number;
};

/** Nothing when there is no such zaak, or this employee may not see it: the two look the same. */
export async function viewZaak(context: Context, employee: Employee, reference: string): Promise<DeskView | undefined> {
  const file = await openZaakForStaff(context, reference);
  if (!file || file.zaak.organisation !== context.organisation.slug) return undefined;
  const handler = handlerOf(file.zaak, await findStaff(context.db));
  const actor = { kind: "staff", id: employee.id } as const;
  if (!maySee(employee, file.zaak, handler)) {
    await insertAudit(context.db, { at: context.now, actor, action: "view-refused", zaakId: file.zaak.id });
    return undefined;
  }
  await insertAudit(context.db, { at: context.now, actor, action: "view", zaakId: file.zaak.id });
  const facts = await deskFacts(context, context.db, employee, file.zaak, file.assessment);
  const seqs = file.zaak.events.filter(({ type }) => type !== "promise-broken").map(({ seq }) => seq);
  return {
    file,
    facts,
    actions: deskActions.filter((action) => refusalOf(action, facts) === undefined),
    seenSeq: Math.max(0, ...seqs),
  };
}
