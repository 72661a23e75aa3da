/**
 * What went wrong in the database, without what was being written: drizzle puts every parameter of a query into its
 * error's message, and PostgreSQL the row; names and addresses would end up in logs and in the table of jobs.
 */
import { PgPreparedQuery } from "drizzle-orm/pg-core";

const RAISED_BY_US = "P0001";

class DatabaseFault extends Error {
  /** PostgreSQL's code, or that of the connection (ECONNREFUSED). */
  readonly code: string | undefined;
  readonly constraint: string | undefined;

  constructor(
    query: string,
    cause: { code?: string; message?: string; constraint_name?: string; table_name?: string },
  ) {
    const where = [cause.table_name, cause.constraint_name].filter(Boolean).join(" ");
    const said = cause.code === RAISED_BY_US ? cause.message : "";
    super([`Query failed (${cause.code ?? "no code"})`, where, said, query].filter(Boolean).join(": "));
    this.name = "DatabaseFault";
    this.code = cause.code;
    this.constraint = cause.constraint_name;
  }
}

/** Makes drizzle throw faults without parameters. Its class offers no other way in. */
export function keepParametersOutOfFaults(): void {
  const prototype = PgPreparedQuery.prototype as unknown as { queryWithCache: RunQuery; quiet?: true };
  if (prototype.quiet) return;
  const run = prototype.queryWithCache;
  prototype.quiet = true;
  prototype.queryWithCache = async function (query, params, work) {
    try {
      return await run.call(this, query, params, work);
    } catch (fault) {
      throw new DatabaseFault(query, ((fault as Error).cause ?? {}) as ConstructorParameters<typeof DatabaseFault>[1]);
    }
  };
}

type RunQuery = (this: unknown, query: string, params: unknown[], work: () => Promise<unknown>) => Promise<unknown>;
