/** The people at the desk. */
import { eq } from "drizzle-orm";
import type { Employee } from "#auth/employee.ts";
import type { Database } from "#db/client.ts";
import { staff } from "#db/schema.ts";
import type { Colleague } from "#repositories/staff.ts";

/** Someone of the demo, known by a first name in small letters; `substitute` is another's. */
export type DemoColleague = Omit<Employee, "id"> & {
  readonly key: string;
  readonly substitute?: string;
  readonly absentNote?: string;
};

/** Everyone by first name, with the number they were given. */
export type StaffByKey = ReadonlyMap<string, Colleague>;

/** Writes them in the order given: the first team leader hears of broken promises. */
export async function insertStaff(db: Database, people: readonly DemoColleague[]): Promise<StaffByKey> {
  const byKey = new Map<string, Colleague>();
  for (const { key, substitute: _, absentNote, ...person } of people) {
    const [row] = await db
      .insert(staff)
      .values({ ...person, absentNote: absentNote ?? null })
      .returning({ id: staff.id });
    if (!row) throw new Error(`Not inserted: ${key}`);
    byKey.set(key, { ...person, id: row.id, ...(absentNote && { absentNote }) });
  }
  for (const { key, substitute } of people) {
    if (!substitute) continue;
    const [id, substituteId] = [colleague(byKey, key).id, colleague(byKey, substitute).id];
    await db.update(staff).set({ substituteId }).where(eq(staff.id, id));
  }
  return byKey;
}

/** The colleague with this first name; throws when the seed misspells one. */
export function colleague(people: StaffByKey, key: string): Colleague {
  const found = people.get(key);
  if (!found) throw new Error(`Nobody is called ${key}`);
  return found;
}
