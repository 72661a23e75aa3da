/** The database stops under a running portal: citizens read why, keep what they typed, and go on when it is back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DatabaseDoor, openDatabaseDoor } from "../../support/database-door.ts";
import { createDemoDatabase } from "../../support/demo-database.ts";
import { startPortal, type TestPortal } from "../../support/portal.ts";
import { type RawAnswer, rawRequest } from "../../support/raw-request.ts";

const START_MS = 300_000;
const { url } = await createDemoDatabase();
const STORY = `Regel "een" & <b>twee</b>\r\nderde %nummer% 'regel'`;
let door: DatabaseDoor;
let portal: TestPortal;

beforeAll(async () => {
  door = await openDatabaseDoor(url);
  portal = await startPortal({ env: { DATABASE_URL: door.url } });
}, START_MS);
afterAll(() => portal.stop());

const get = (path: string) => rawRequest(portal.url, path);
const post = (fields: Readonly<Record<string, string>>, origin = portal.url) =>
  rawRequest(portal.url, "/klacht/indienen", {
    method: "POST",
    headers: { origin, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

const TEXT_OF: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const plain = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => TEXT_OF[entity] ?? entity);
const hiddenIn = ({ body }: RawAnswer) =>
  Object.fromEntries(
    [...body.toString().matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [plain(name), plain(value)],
    ),
  );

test("a form comes back with all that was typed, and is taken once the database is there", async () => {
  const first = hiddenIn(await get("/klacht/indienen"));
  const typed = { ...first, onderwerp: "bejegening", gebeurtenis: STORY, gesprek: "ja", _actie: "verder" };
  await door.shut();

  const away = await post(typed);
  expect(away).toMatchObject({ status: 503, headers: { "retry-after": "60", "cache-control": "no-store" } });
  expect(away.body.toString()).toContain("<h1>Wij zijn even niet bereikbaar</h1>");
  expect(away.body.toString()).toContain("Wat u typte, is niet kwijt.");
  expect(hiddenIn(away)).toEqual(typed);
  expect((await get("/zaak/GR-AAAA-AA")).status).toBe(503);
  expect((await get("/medewerker")).status).toBe(503);
  expect((await get("/readyz")).status).toBe(503);
  expect((await get("/klacht")).status).toBe(200); // what is static stays

  await door.open();
  await expect.poll(async () => (await get("/readyz")).status).toBe(200);
  const next = await post(hiddenIn(away));
  expect(next.status).toBe(200);
  expect(next.body.toString()).toContain("Uw gegevens");
  expect(hiddenIn(next)).toMatchObject({ gebeurtenis: STORY.replace("\r\n", "\n") });
});

test("a form of another site is not made into a button of ours", async () => {
  await door.shut();
  const forged = await post({ onderwerp: "gekaapt" }, "https://elders.example");
  await door.open();
  expect(forged.status).toBe(403);
  expect(forged.body.toString()).not.toContain("gekaapt");
});

test("the log tells the operator why, and nothing of what was typed", async () => {
  await expect.poll(() => portal.log()).toContain("ECONNREFUSED");
  expect(portal.log()).not.toContain("derde");
});
