/** The portal tells on itself: when a day passes, also when nobody was there to see it. */
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { granted } from "#domain/result.ts";
import { findState } from "#repositories/zaak-states.ts";
import { findZaak } from "#repositories/zaken.ts";
import { changeZaak } from "#services/zaak/change-zaak.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const at = (moment: string) => testContext(db, moment);
const staff = { kind: "staff", id: 1 } as const;

type Row = { purpose: string; status: string; not_before: string; facts: { promises?: { norm: string }[] } };
const messages = (zaakId: number, purpose: string) =>
  db.execute<Row>(sql`SELECT purpose, status, facts, to_char(not_before AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') AS not_before
    FROM messages WHERE zaak_id = ${zaakId} AND purpose = ${purpose} ORDER BY id`);
const broken = async (zaakId: number) =>
  (await findZaak(db, zaakId))?.events.flatMap((event) => (event.type === "promise-broken" ? [event.norm] : []));

beforeEach(async () => {
  await db.execute(sql`INSERT INTO staff (email, name, phone, hours, team, role)
    VALUES ('h.wiersema@voorbeeld.nl', 'Hilde Wiersema', '050', 'ma-vr', 'Klantcontact', 'teamleider') ON CONFLICT DO NOTHING`);
});

describe("a klacht nobody answers for, of Monday 23 November 2026", () => {
  test("is on time up to and including Monday 7 December, and broken the moment after", async () => {
    const { id } = await filed(at("2026-11-23T08:30:00+01:00"), "klacht");
    await sweepPromises(at("2026-12-07T23:59:59+01:00"));
    expect(await broken(id)).toEqual([]);
    await sweepPromises(at("2026-12-08T00:00:00+01:00"));
    expect(await broken(id)).toContain("gr-ontvangstbevestiging");
    expect(await findState(db, id)).toMatchObject({ status: "late" });
  });

  test("gets one mail at 8.00 that day, as does the team leader", async () => {
    const { id } = await filed(at("2026-11-23T08:30:00+01:00"), "klacht");
    await sweepPromises(at("2026-12-08T00:00:20+01:00"));
    expect(await messages(id, "broken")).toMatchObject([{ status: "queued", not_before: "2026-12-08 08:00" }]);
    expect(await messages(id, "team-alert")).toMatchObject([{ status: "queued", not_before: "2026-12-08 08:00" }]);
  });

  test("is declared once, however often and by however many it is looked at", async () => {
    const { id } = await filed(at("2026-11-23T08:30:00+01:00"), "klacht");
    const night = at("2026-12-08T00:00:20+01:00");
    await Promise.all([sweepPromises(night), sweepPromises(night), sweepPromises(night)]);
    await sweepPromises(night);
    const declared = (await broken(id)) ?? [];
    expect(declared.filter((norm) => norm === "gr-ontvangstbevestiging")).toHaveLength(1);
    expect(await messages(id, "broken")).toHaveLength(1);
  });

  test("is found after days without a sweep, and told by day", async () => {
    const { id } = await filed(at("2026-11-23T08:30:00+01:00"), "klacht");
    await sweepPromises(at("2026-12-10T14:10:00+01:00"));
    expect(await broken(id)).toContain("gr-ontvangstbevestiging");
    expect(await messages(id, "broken")).toMatchObject([{ not_before: "2026-12-10 14:10" }]);
  });

  test("stays declared when it is confirmed after all: late, not kept", async () => {
    const { id } = await filed(at("2026-11-23T08:30:00+01:00"), "klacht");
    const late = at("2026-12-08T09:00:00+01:00");
    const confirmed = { type: "confirmed", at: late.now, hasHandlerName: true, hasHandlerContact: true } as const;
    await changeZaak(late, id, staff, () => granted({ events: [confirmed] }));
    expect(await broken(id)).toContain("gr-ontvangstbevestiging"); // no sweep came in between
    const [row] = await db.execute(
      sql`SELECT outcome FROM promises WHERE zaak_id = ${id} AND norm_id = 'gr-ontvangstbevestiging'`,
    );
    expect(row?.["outcome"]).toBe("late");
  });
});

describe("an urgent report of Monday 23 November, 6.52", () => {
  test("is an aim later than usual, and a message that did not come: only that is broken", async () => {
    const { id } = await filed(at("2026-11-23T06:52:00+01:00"), "melding");
    await sweepPromises(at("2026-11-24T06:53:00+01:00"));
    expect(await broken(id)).toEqual(["gr-melding-bericht"]);
    const rows = await db.execute(
      sql`SELECT norm_id, outcome FROM promises WHERE zaak_id = ${id} AND norm_id LIKE 'gr-melding%' ORDER BY 1`,
    );
    expect([...rows]).toEqual([
      { norm_id: "gr-melding-actie", outcome: "later" },
      { norm_id: "gr-melding-bericht", outcome: "broken" },
    ]);
  });

  test.for([
    ["2026-11-23T06:52:00+01:00", "2026-11-24T06:53:00+01:00", "2026-11-24 07:00", "before seven it waits until seven"],
    ["2026-11-23T15:00:00+01:00", "2026-11-24T15:00:30+01:00", "2026-11-24 15:00", "by day it goes at once"],
    ["2026-11-23T22:30:00+01:00", "2026-11-24T22:31:00+01:00", "2026-11-25 07:00", "at night it waits for the morning"],
  ] as const)("received %s: %s, told %s (%s)", async ([received, swept, told]) => {
    const { id } = await filed(at(received), "melding");
    await sweepPromises(at(swept));
    expect(await messages(id, "broken")).toMatchObject([{ not_before: told }]);
  });
});

describe("a letter that was sent in time and registered late", () => {
  const confirmedInTime = async (id: number, now: string) => {
    const context = at(now);
    return changeZaak(context, id, staff, ({ events }) => {
      const declared = events.filter((event) => event.type === "promise-broken");
      return granted({
        events: [
          {
            type: "confirmed",
            at: at("2026-12-01T12:00:00+01:00").now,
            hasHandlerName: true,
            hasHandlerContact: true,
            due: undefined,
          },
          ...declared.map(({ seq }) => ({ type: "corrected" as const, at: context.now, correctsSeq: seq })),
        ],
      });
    });
  };

  test("takes back the mail that was not sent yet", async () => {
    const { id } = await filed(at("2026-11-23T08:30:00+01:00"), "klacht");
    await sweepPromises(at("2026-12-08T00:00:20+01:00"));
    const declared = (await broken(id))?.length ?? 0;
    await confirmedInTime(id, "2026-12-08T07:30:00+01:00");
    const [mail] = await messages(id, "broken");
    const told = mail?.facts.promises?.map(({ norm }) => norm);
    if (mail?.status !== "cancelled") expect(told).not.toContain("gr-ontvangstbevestiging");
    expect(await messages(id, "kept-after-all")).toHaveLength(0);
    expect(await broken(id)).toHaveLength(declared); // both entries stay visible
  });

  test("brings good news to who was told otherwise", async () => {
    const { id } = await filed(at("2026-11-23T08:30:00+01:00"), "klacht");
    await sweepPromises(at("2026-12-08T00:00:20+01:00"));
    await db.execute(sql`UPDATE messages SET status = 'sent' WHERE zaak_id = ${id} AND purpose = 'broken'`);
    await confirmedInTime(id, "2026-12-09T10:00:00+01:00");
    const [news] = await messages(id, "kept-after-all");
    expect(news).toMatchObject({ status: "queued", facts: { promises: [{ norm: "gr-ontvangstbevestiging" }] } });
  });
});

test("a zaak that cannot be read does not keep the others from being swept", async () => {
  const bad = await filed(at("2026-11-23T08:30:00+01:00"), "klacht");
  const good = await filed(at("2026-11-23T08:30:00+01:00"), "klacht");
  await db.execute(sql`INSERT INTO zaak_events (zaak_id, seq, type, happened_at, recorded_at, actor_kind, facts)
    VALUES (${bad.id}, 3, 'of a later version', '2026-11-24', '2026-11-24', 'portal', '{}')`);
  await expect(sweepPromises(at("2026-12-08T00:00:20+01:00"))).rejects.toThrow(`Zaken could not be swept: ${bad.id}`);
  expect(await broken(good.id)).toContain("gr-ontvangstbevestiging");
});
