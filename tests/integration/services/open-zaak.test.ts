import { describe, expect, test } from "vitest";
import { openZaak, openZaakForStaff, zakenByEmail } from "#services/zaak/open-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const context = testContext(db);

describe("opening a zaak", () => {
  test("takes its own key: unknown reference, wrong key and another's key give the same answer", async () => {
    const mine = await filed(context, "klacht");
    const other = await filed(context, "klacht");
    expect(await openZaak(context, mine.reference, mine.key)).toBeDefined();
    expect(await openZaak(context, mine.reference, other.key)).toBeUndefined();
    expect(await openZaak(context, mine.reference, "")).toBeUndefined();
    expect(await openZaak(context, "GR-2222-22", mine.key)).toBeUndefined();
    expect(await openZaak(context, "niets", mine.key)).toBeUndefined();
  });

  test("takes the reference however it was typed", async () => {
    const { reference, key } = await filed(context, "klacht");
    const file = await openZaak(context, reference.toLowerCase().replaceAll("-", " "), key);
    expect(file?.zaak.reference).toBe(reference);
  });

  test("stops answering who guesses on, and nobody else", async () => {
    const { reference, key } = await filed(context, "klacht");
    const guesser = { ...context, client: "192.0.2.7" };
    for (let guess = 0; guess < 30; guess++) await openZaak(guesser, reference, `guess ${guess}`);
    expect(await openZaak(guesser, reference, key)).toBeUndefined();
    expect(await openZaak({ ...context, client: "192.0.2.8" }, reference, key)).toBeDefined();
    const later = testContext(db, "2026-11-23T08:41:00+01:00");
    expect(await openZaak({ ...later, client: "192.0.2.7" }, reference, key)).toBeDefined();
  });

  test("at the staff desk takes no key", async () => {
    const { reference } = await filed(context, "melding");
    expect((await openZaakForStaff(context, reference))?.zaak.reference).toBe(reference);
    expect(await openZaakForStaff(context, "GR-2222-22")).toBeUndefined();
  });
});

describe("mail mij mijn zaken", () => {
  test("finds the zaken of an address however it is written, newest first, with keys that open them", async () => {
    const email = "w.drenth@voorbeeld.nl";
    const first = await filed(context, "klacht", { answers: { email } });
    const second = await filed(context, "klacht", { answers: { email: "W.Drenth@Voorbeeld.NL" } });
    const found = await zakenByEmail(context, " w.drenth@voorbeeld.nl ");
    expect(found.map(({ reference, key }) => ({ reference, key }))).toEqual([
      { reference: second.reference, key: second.key },
      { reference: first.reference, key: first.key },
    ]);
    expect(found[0]).toMatchObject({ kind: "klacht", status: "received", closed: false });
    expect(await zakenByEmail(context, "iemand@anders.nl")).toEqual([]);
  });
});

test("a browser without the key guesses nothing: thirty of them do not lock out who has it", async () => {
  const office = { ...context, client: "192.0.2.9" };
  const { reference, key } = await filed(context, "klacht");
  for (let visit = 0; visit < 31; visit++) await openZaak(office, reference, "");
  expect(await openZaak(office, reference, key)).toBeDefined();
});
