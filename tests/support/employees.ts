/** Employees for tests of the desk: a team leader, a handler with a substitute, an inspector and a publisher. */

import type { Employee } from "#auth/employee.ts";
import type { Database } from "#db/client.ts";
import { staff } from "#db/schema.ts";
import { findEmployee } from "#repositories/staff.ts";

export type TestStaff = {
  readonly leader: Employee;
  readonly samir: Employee;
  readonly marije: Employee;
  readonly jelte: Employee;
  readonly aylin: Employee;
};

export async function insertStaff(db: Database): Promise<TestStaff> {
  const person = async (
    name: string,
    role: Employee["role"],
    more: { substituteId?: number; absentNote?: string } = {},
  ) => {
    const [row] = await db
      .insert(staff)
      .values({
        name,
        role,
        email: `${name.split(" ")[0]?.toLowerCase()}@voorbeeld.example`,
        phone: "050 - 000 00 12",
        hours: "maandag, dinsdag en donderdag 9.00–16.00 uur",
        team: "Klachten en bezwaar",
        ...more,
      })
      .returning({ id: staff.id });
    return (await findEmployee(db, row?.id as number)) as Employee;
  };
  const leader = await person("Hilde Wiersema", "teamleider");
  const samir = await person("Samir Haddou", "behandelaar");
  const marije = await person("Marije Boonstra", "behandelaar", {
    substituteId: samir.id,
    absentNote: "afwezig tot 11.00 uur",
  });
  const jelte = await person("Jelte Dijkema", "inspecteur");
  const aylin = await person("Aylin Okur", "publicist");
  return { leader, samir, marije, jelte, aylin };
}
