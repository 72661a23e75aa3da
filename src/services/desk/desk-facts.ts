/** Everything a step may know about a zaak. */
import type { Employee } from "#auth/employee.ts";
import type { Database } from "#db/client.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { Instant } from "#domain/instant.ts";
import type { Zaak } from "#domain/zaak.ts";
import { type Flag, flagsOf } from "#repositories/flags.ts";
import { partiesOf } from "#repositories/parties.ts";
import { findStaff } from "#repositories/staff.ts";
import type { Context } from "../context.ts";
import { freeCallSlots } from "../filing/free-call-slots.ts";
import { nounOf } from "../zaak/noun-of.ts";
import type { DeskFacts } from "./desk-action.ts";

/**
 * Read now, in the transaction given.
 * @param openAt  flags explained at this moment or later count as open: the zaak as it was just before
 */
export async function deskFacts(
  { charter, organisation, now }: Context,
  db: Database,
  employee: Employee,
  zaak: Zaak,
  assessment: Assessment,
  openAt?: Instant,
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
    openFlags: (await flagsOf(db, zaak.id)).filter((flag) => isOpenFlag(flag, openAt)),
    noun: nounOf(zaak, organisation).noun,
    ...(zaak.kind === "terugbellen" && { callSlots: await freeCallSlots({ db, organisation, now }) }),
  };
}

/** Explained flags and those taken back ask nothing of us, nor do those of who said it was fine. */
function isOpenFlag({ explainedAt, withdrawnAt, explainBefore }: Flag, openAt: Instant | undefined): boolean {
  const isExplained = explainedAt !== undefined && (openAt === undefined || explainedAt < openAt);
  return !isExplained && withdrawnAt === undefined && explainBefore !== undefined;
}
