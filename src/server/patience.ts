/** Waits for the database, but not for ever: one that neither answers nor hangs up would leave everyone waiting. */

/** What it gives; or a fault that says that the database is away (db/database-away.ts), after `ms`. */
export async function withPatience<Value>(asked: Promise<Value>, ms: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error("The database is silent"), { code: "ETIMEDOUT" })), ms);
  });
  return Promise.race([asked, enough]).finally(() => clearTimeout(timer));
}
