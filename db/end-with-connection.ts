/**
 * A transaction ends with its connection. postgres.js says so to who waits for it, but lets the work within go on: what
 * that asks next, and the rollback that postgres.js adds by itself, goes to a socket that is gone, which ends the whole
 * process, or to the connection's next life, outside any transaction (porsager/postgres, issues 1154 and 1208).
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Sql, TransactionSql } from "postgres";
import { isDatabaseAway } from "./database-away.ts";

/** Within this time the end of a connection is known, after a query on it failed. */
const KNOWN_MS = 2000;

type Work = (tx: TransactionSql) => Promise<unknown>;
type Part = { readonly isOver: () => boolean };

/** Makes transactions of this client stop where their connection does; they reject as they did. */
export function endTransactionsWithConnection(client: Sql): void {
  const begin = client.begin.bind(client) as (work: Work) => Promise<unknown>;
  const guarded = (work: Work): Promise<unknown> => {
    let over = false;
    const end = () => {
      over = true;
    };
    const outcome = begin(partOf(work, { isOver: () => over }));
    outcome.then(end, end);
    return outcome;
  };
  Object.assign(client, { begin: guarded });
}

/** The work, which asks nothing any more once it is over, and then never ends: nothing may follow it. */
const partOf =
  (work: Work, part: Part): Work =>
  (tx) =>
    new Promise((resolve, reject) => {
      work(whileOpen(tx, part)).then(
        (value) => {
          if (!part.isOver()) resolve(value);
        },
        async (fault) => {
          if (isDatabaseAway(fault)) await sleep(KNOWN_MS); // perhaps of this very connection, which is about to close
          if (!part.isOver()) reject(fault);
        },
      );
    });

const whileOpen = (tx: TransactionSql, part: Part): TransactionSql =>
  new Proxy(tx, {
    get(target, name) {
      if (part.isOver()) throw Object.assign(new Error("The connection is gone"), { code: "CONNECTION_CLOSED" });
      if (name === "savepoint") return (work: Work) => target.savepoint(partOf(work, part));
      return Reflect.get(target, name);
    },
  });
