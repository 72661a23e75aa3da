/** Whether a fault says that the database could not be asked, and not that something was wrong with the question. */

/** Of the network, of postgres.js, and of a PostgreSQL that starts, stops, has no room or became a standby. */
const AWAY = new Set([
  ..."ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN".split(" "),
  ..."CONNECT_TIMEOUT CONNECTION_CLOSED CONNECTION_ENDED CONNECTION_DESTROYED".split(" "),
  ..."08000 08003 08006 25006 53100 53200 53300 57P01 57P02 57P03 57P05".split(" "),
]);

/** True when the same question may be answered a minute later. */
export function isDatabaseAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const { code } = fault as { code?: unknown };
  return (typeof code === "string" && AWAY.has(code)) || isDatabaseAway(fault.cause);
}
