/** What was just registered, for who registered it: also of a klacht about a person, which is then no longer theirs to read. */
import type { Employee } from "#auth/employee.ts";
import { findStaff } from "#repositories/staff.ts";
import type { Context } from "../context.ts";
import { openZaakForStaff, type ZaakFile } from "../zaak/open-zaak.ts";
import { maySee } from "./may-see.ts";
import { handlerOf } from "./zaak-standing.ts";

export type Registered = {
  readonly file: ZaakFile;
  /** Whether they may open the zaak as well. */
  readonly mayOpen: boolean;
};

/** Nothing when this employee did not register a zaak with this reference. */
export async function viewRegistered(
  context: Context,
  employee: Employee,
  reference: string,
): Promise<Registered | undefined> {
  const file = await openZaakForStaff(context, reference);
  const received = file?.zaak.events.find(({ type }) => type === "received");
  const isTheirs = received?.actor.kind === "staff" && received.actor.id === employee.id;
  if (!file || !isTheirs || file.zaak.organisation !== context.organisation.slug) return undefined;
  const handler = handlerOf(file.zaak, await findStaff(context.db));
  return { file, mayOpen: maySee(employee, file.zaak, handler) };
}
