/** A database that goes away in the middle of a transaction: it fails as a whole, and nothing else does. */
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";
import { isDatabaseAway } from "#db/database-away.ts";
import { createTestDatabase } from "../../support/database.ts";
import { type DatabaseDoor, openDatabaseDoor } from "../../support/database-door.ts";

const { db: there, url } = await createTestDatabase();
let door: DatabaseDoor;
let db: Database;
let close: () => Promise<void>;
beforeAll(async () => {
  door = await openDatabaseDoor(url);
  ({ db, close } = openDatabase(door.url, { max: 1 }));
  await there.execute(sql`CREATE TABLE notes (note text)`);
});
afterAll(() => close());

const write = (to: Database, note: string) => to.execute(sql`INSERT INTO notes VALUES (${note})`);
const notes = async () => (await there.execute<{ note: string }>(sql`SELECT note FROM notes`)).map(({ note }) => note);
const failure = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (fault) => isDatabaseAway(fault),
  );

test("the query under way fails, and the next transaction works", async () => {
  const asked = db.transaction(async (tx) => {
    await write(tx, "half");
    const waiting = tx.execute(sql`SELECT pg_sleep(30)`);
    await door.shut();
    await waiting;
  });
  expect(await failure(asked)).toBe(true);
  await door.open();
  await db.transaction((tx) => write(tx, "whole"));
  expect(await notes()).toEqual(["whole"]);
});

test("work that goes on meanwhile (a mail is sent) writes nothing any more, also once the database is back", async () => {
  let goOn = () => {};
  const mail = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let late: Promise<unknown> = Promise.resolve();
  const asked = db.transaction(async (tx) => {
    await write(tx, "half");
    late = mail.then(() => write(tx, "late"));
    await late;
  });
  const failed = failure(asked);
  await expect
    .poll(
      async () =>
        (
          await there.execute(
            sql`SELECT 1 FROM pg_locks WHERE relation = 'notes'::regclass AND mode = 'RowExclusiveLock'`,
          )
        ).length,
    )
    .toBe(1);
  await door.shut();
  expect(await failed).toBe(true);
  await door.open();
  await write(db, "next");
  goOn();
  await expect(late).rejects.toThrow();
  expect(await notes()).toEqual(["whole", "next"]);
});

test("of a savepoint too", async () => {
  const asked = db.transaction((tx) =>
    tx.transaction(async (inner) => {
      await write(inner, "half");
      const waiting = inner.execute(sql`SELECT pg_sleep(30)`);
      await door.shut();
      await waiting;
    }),
  );
  expect(await failure(asked)).toBe(true);
  await door.open();
  await write(db, "after");
  expect(await notes()).toEqual(["whole", "next", "after"]);
});

test("an ordinary fault still undoes the transaction, and leaves the connection to the next", async () => {
  await expect(
    db.transaction(async (tx) => {
      await write(tx, "half");
      throw new Error("on second thought");
    }),
  ).rejects.toThrow("on second thought");
  await db.transaction((tx) => write(tx, "last"));
  expect(await notes()).toEqual(["whole", "next", "after", "last"]);
});
