/** Nobody opens a file that was not scanned, where there is a scanner; and never one with a virus. */
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "#services/context.ts";
import { openFileAtDesk } from "#services/desk/open-file-at-desk.ts";
import { takeAttachedFiles } from "#services/files/attached-files.ts";
import { clamdScanner } from "#services/files/clamd.ts";
import { openFile } from "#services/files/open-file.ts";
import { scanFiles } from "#services/files/scan-files.ts";
import { tidyFiles } from "#services/files/tidy-files.ts";
import { addInformation } from "#services/zaak/add-information.ts";
import { openZaak, type ZaakFile } from "#services/zaak/open-zaak.ts";
import { zaakFileOf } from "#services/zaak/zaak-file.ts";
import { type Clamd, EICAR, type Mood, realClamd, startRealClamd, startSmallClamd } from "../../support/clamd.ts";
import { testContext, testFiles } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const { leader, jelte } = await insertStaff(db);
if (!realClamd) console.info("clamd is not installed here: the contract ran against the small one alone.");

const scanners = [
  { name: "a small clamd", start: () => startSmallClamd() },
  ...(realClamd ? [{ name: "the real clamd", start: () => startRealClamd(realClamd as string) }] : []),
];

describe.for(scanners)("$name", ({ start }) => {
  let clamd: Clamd;
  beforeAll(async () => {
    clamd = await start();
  }, 60_000);
  afterAll(() => clamd.stop());

  test("finds the test virus, also deep in a large file, and nothing in a letter", async () => {
    const scan = clamdScanner(clamd);
    expect(await scan(Buffer.from(EICAR))).toBe("infected");
    expect(await scan(Buffer.from("Geachte heer,"))).toBe("clean");
    expect(await scan(Buffer.alloc(10 * 1_048_576, "a"))).toBe("clean");
    expect(await scan(Buffer.concat([Buffer.alloc(300_000, "a"), Buffer.from(EICAR)]))).toBe("infected");
  });
});

describe("anything but a clear answer is a fault", () => {
  test.for(["too-large", "hangs-up", "gibberish"] satisfies Mood[])("%s", async (mood) => {
    const clamd = await startSmallClamd(mood);
    await expect(clamdScanner(clamd)(Buffer.from("Geachte heer,"))).rejects.toThrow("clamd");
    await clamd.stop();
  });

  test("nobody there", async () => {
    await expect(clamdScanner({ host: "127.0.0.1", port: 1 })(Buffer.from("a"))).rejects.toThrow("cannot be reached");
  });
});

describe("a file of a zaak", () => {
  async function withFile(context: Context, content: string): Promise<() => Promise<ZaakFile>> {
    const { id, reference, key } = await filed(context, "klacht");
    const form = new FormData();
    form.append("bestanden", new File([content], "brief.txt"));
    await addInformation(context, id, "Hierbij.", await takeAttachedFiles(context, form, "citizen"));
    return async () => (await openZaak(context, reference, key)) as ZaakFile;
  }
  const statusOf = async (context: Context, file: ZaakFile) =>
    (await openFile(context, file, file.files[0]?.publicId)).status;

  test("waits while the scanner is away, and opens once it was seen", async () => {
    const away: Context = { ...testContext(db), scanBytes: clamdScanner({ host: "127.0.0.1", port: 1 }) };
    const file = await withFile(away, "Geachte heer,");
    expect(await statusOf(away, await file())).toBe(409);
    await expect(scanFiles(away)).rejects.toThrow("cannot be reached");
    expect(await statusOf(away, await file())).toBe(409);

    const { reference } = (await file()).zaak;
    const id = (await file()).files[0]?.publicId;
    expect((await openFileAtDesk(away, leader, reference, id)).status).toBe(409);

    const clamd = await startSmallClamd();
    const back: Context = { ...away, scanBytes: clamdScanner(clamd) };
    expect(await scanFiles(back)).toBe(1);
    expect(await statusOf(back, await file())).toBe(200);
    expect((await openFileAtDesk(back, leader, reference, id)).status).toBe(200);
    expect((await openFileAtDesk(back, jelte, reference, id)).status).toBe(404); // a klacht about a person is not his to read
    const seen = await db.execute(sql`SELECT actor_id, action FROM audit WHERE action = 'view-file'`);
    expect(seen).toEqual([{ actor_id: String(leader.id), action: "view-file" }]);
    await clamd.stop();
  });

  test("with a virus is never opened, and its bytes go", async () => {
    const clamd = await startSmallClamd();
    const context: Context = { ...testContext(db), scanBytes: clamdScanner(clamd) };
    const file = await withFile(context, EICAR);
    const [row] = await db.execute<{ store_key: string }>(
      sql`SELECT store_key FROM attachments ORDER BY id DESC LIMIT 1`,
    );
    await scanFiles(context);
    expect((await file()).files[0]?.scan).toBe("infected");
    expect(await statusOf(context, await file())).toBe(410);
    await tidyFiles(context);
    await expect(testFiles.get(row?.store_key ?? "")).rejects.toThrow();
    expect(await statusOf(context, await file())).toBe(410);
    await clamd.stop();
  });

  test("from before there was a scanner is shut as soon as there is one, until it was seen", async () => {
    const before = testContext(db);
    const letter = await withFile(before, "Geachte heer, van vroeger");
    const virus = await withFile(before, EICAR);
    expect(await statusOf(before, await letter())).toBe(200);

    const clamd = await startSmallClamd();
    const context: Context = { ...before, scanBytes: clamdScanner(clamd) };
    const { reference, id: zaakId } = (await letter()).zaak;
    const [file] = (await letter()).files;
    const read = async () => (await zaakFileOf(context, zaakId, 1)) as ZaakFile;
    expect((await read()).files[0]?.scan).toBe("waiting");
    expect(await statusOf(context, await read())).toBe(409);
    expect((await openFileAtDesk(context, leader, reference, file?.publicId)).status).toBe(409);

    expect(await scanFiles(context)).toBeGreaterThanOrEqual(2);
    expect(await statusOf(context, await read())).toBe(200);
    const infected = (await zaakFileOf(context, (await virus()).zaak.id, 1)) as ZaakFile;
    expect(await statusOf(context, infected)).toBe(410);
    await clamd.stop();
  });

  test("whose bytes were lost does not hold up the others", async () => {
    const clamd = await startSmallClamd();
    const context: Context = { ...testContext(db), scanBytes: clamdScanner(clamd) };
    const lost = await withFile(context, "Verloren");
    await db.execute(sql`
      INSERT INTO attachments (public_id, form_token, field, sender, store_key, sha256, type, size, display_name, scan, uploaded_at)
      SELECT left(md5(n::text), 22), 'lost-' || n, field, sender, 'lost-' || n, sha256, type, size, display_name, scan, uploaded_at
      FROM attachments, generate_series(1, 60) AS n WHERE public_id = ${(await lost()).files[0]?.publicId}`);
    const file = await withFile(context, "Geachte mevrouw, van nu");
    await expect
      .poll(async () => {
        await scanFiles(context).catch(() => {});
        return statusOf(context, await file());
      })
      .toBe(200);
    await clamd.stop();
  });

  test("without a scanner is opened unscanned; of another zaak never", async () => {
    const context = testContext(db);
    const mine = await (await withFile(context, "Geachte heer,"))();
    const other = await (await withFile(context, "Geachte mevrouw,"))();
    expect(mine.files[0]?.scan).toBe("unscanned");
    expect(await statusOf(context, mine)).toBe(200);
    expect((await openFile(context, other, mine.files[0]?.publicId)).status).toBe(404);
    expect((await openFile(context, undefined, mine.files[0]?.publicId)).status).toBe(404);
  });
});
