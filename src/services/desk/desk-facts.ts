/** Reads everything a step may know, with the database as it stands in this transaction. */
import type { Employee } from "#auth/employee.ts";
import type { Database } from "#db/client.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Zaak } from "#domain/zaak.ts";
import { filedKindOf } from "#kinds/index.ts";
import { flagsOf } from "#repositories/flags.ts";
import { partiesOf } from "#repositories/parties.ts";
import { findStaff } from "#repositories/staff.ts";
import type { Context } from "../context.ts";
import type { DeskFacts } from "./desk-action.ts";

export async function deskFacts(
  { charter, organisation, now }: Context,
  db: Database,
  employee: Employee,
  zaak: Zaak,
  assessment: Assessment,
): Promise<DeskFacts> {
  const [applicant] = await partiesOf(db, zaak.id);
  return {
    zaak,
    assessment,
    charter,
    organisation,
    now,
    employee,
    staff: await findStaff(db),
    notify: applicant?.notify ?? "none",
    openFlags: (await flagsOf(db, zaak.id)).filter(isOpenFlag),
    noun: filedKindOf(zaak.kind)?.words(organisation).noun ?? "zaak",
  };
}

/** Explained flags and those taken back ask nothing of us, nor do those of who said it was fine. */
const isOpenFlag = ({ explainedAt, withdrawnAt, explainBefore }: DeskFacts["openFlags"][number]): boolean =>
  explainedAt === undefined && withdrawnAt === undefined && explainBefore !== undefined;
