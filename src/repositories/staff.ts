/** Who works at the desk. */
import { asc, eq } from "drizzle-orm";
import type { Employee } from "#auth/employee.ts";
import type { Database } from "#db/client.ts";
import { staff } from "#db/schema.ts";

/** The columns that make an `Employee`. */
export const employeeColumns = {
  id: staff.id,
  name: staff.name,
  email: staff.email,
  phone: staff.phone,
  hours: staff.hours,
  team: staff.team,
  role: staff.role,
};

/** An employee as a colleague may need them: with who takes over, and why. */
export type Colleague = Employee & { readonly substituteId?: number; readonly absentNote?: string };

/** Everyone, by name. */
export async function findStaff(db: Database): Promise<Colleague[]> {
  const rows = await db
    .select({ ...employeeColumns, substituteId: staff.substituteId, absentNote: staff.absentNote })
    .from(staff)
    .orderBy(asc(staff.name));
  return rows.map(({ substituteId, absentNote, ...employee }) => ({
    ...employee,
    ...(substituteId !== null && { substituteId }),
    ...(absentNote !== null && { absentNote }),
  }));
}

/** The employee with this number. */
export async function findEmployee(db: Database, id: number): Promise<Employee | undefined> {
  const [row] = await db.select(employeeColumns).from(staff).where(eq(staff.id, id));
  return row;
}

/** Who hears that a promise was broken: the first team leader; none while nobody is. */
export async function findTeamLeader(db: Database): Promise<Employee | undefined> {
  const [row] = await db
    .select(employeeColumns)
    .from(staff)
    .where(eq(staff.role, "teamleider"))
    .orderBy(asc(staff.id))
    .limit(1);
  return row;
}

/** One employee, with who takes over and why. */
export async function findColleague(db: Database, id: number): Promise<Colleague | undefined> {
  return (await findStaff(db)).find((colleague) => colleague.id === id);
}
