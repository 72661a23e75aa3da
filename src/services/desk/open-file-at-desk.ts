/** Opens a file at the desk for who may see its zaak, and writes down that they did. */
import type { Employee } from "#auth/employee.ts";
import { insertAudit } from "#repositories/audit.ts";
import type { Context } from "../context.ts";
import { openFile } from "../files/open-file.ts";
import { viewZaak } from "./view-zaak.ts";

export async function openFileAtDesk(
  context: Context,
  employee: Employee,
  reference: string,
  publicId: string | undefined,
): Promise<Response> {
  const view = await viewZaak(context, employee, reference);
  const answer = await openFile(context, view?.file, publicId);
  if (view && answer.ok) {
    const actor = { kind: "staff", id: employee.id } as const;
    await insertAudit(context.db, { at: context.now, actor, action: "view-file", zaakId: view.file.zaak.id });
  }
  return answer;
}
