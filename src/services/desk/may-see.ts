/** Who may open a zaak at the desk. A klacht about how a person behaved is seen by its handler and the team leader. */
import type { Employee } from "#auth/employee.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { Colleague } from "#repositories/staff.ts";

/** The subject on the form of a klacht that makes it about a person (art. 9:7 Awb: not everybody's to read). */
export const ABOUT_A_PERSON = "bejegening";

export const isConfidential = ({ kind, facts }: Pick<Zaak, "kind" | "facts">): boolean =>
  kind === "klacht" && facts.category === ABOUT_A_PERSON;

/** The substitute of a handler who is away takes their place. */
export function maySee(
  employee: Employee,
  zaak: Pick<Zaak, "kind" | "facts">,
  handler: Colleague | undefined,
): boolean {
  if (!isConfidential(zaak) || employee.role === "teamleider" || handler?.id === employee.id) return true;
  return handler?.absentNote !== undefined && handler.substituteId === employee.id;
}
