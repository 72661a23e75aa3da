/** What an employee does with a zaak: facts in its timeline, a message, and what the law and the charter refuse. */
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Employee } from "#auth/employee.ts";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { findZaak } from "#repositories/zaken.ts";
import type { Context } from "#services/context.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { postLetter } from "#services/desk/post-letter.ts";
import { viewZaak } from "#services/desk/view-zaak.ts";
import { flagPromise } from "#services/flags/flag-promise.ts";
import { assessZaak } from "#services/zaak/assess-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const monday = testContext(db);
const bzk = testContext(db, "2026-11-23T08:30:00+01:00", "bzk");
const people = await insertStaff(db);
const { leader, samir, jelte, aylin } = people;
await db.execute(sql`INSERT INTO publication_stock (slug, copies) VALUES ('glad-zo-strooien-wij', 800), ('wat-mag-u-van-ons-verwachten', 2000)
  ON CONFLICT (slug) DO UPDATE SET copies = excluded.copies`);

const at = (context: Context, iso: string): Context => ({ ...context, now: instant(iso) });

async function step(
  context: Context,
  id: number,
  slug: string,
  answers: Record<string, string> = {},
  employee: Employee = samir,
  seenSeq?: number,
) {
  const action = findDeskAction(slug);
  if (!action) throw new Error(`No step ${slug}`);
  return performAction(context, action, { zaakId: id, seenSeq, answers, employee });
}

/** Does it; fails the test when it is refused. */
async function done(
  context: Context,
  id: number,
  slug: string,
  answers: Record<string, string> = {},
  employee?: Employee,
) {
  const result = await step(context, id, slug, answers, employee);
  if (!result.ok) throw new Error(`${slug} refused: ${JSON.stringify(result.refusal)}`);
}

const eventsOf = async (id: number) => (await findZaak(db, id))?.events ?? [];
const messagesAbout = (id: number) =>
  db.execute<{ purpose: string; status: string; dedupe_key: string }>(
    sql`SELECT purpose, status, dedupe_key, not_before FROM messages WHERE zaak_id = ${id} ORDER BY id`,
  );
async function promiseOf(context: Context, id: number, norm: string) {
  const zaak = await findZaak(db, id);
  return zaak && assessZaak(context, zaak).promises.find((promise) => promise.norm === norm);
}
const REASON = { reden: "Wij moeten eerst met drie collega's spreken." };

describe("the acknowledgement of a klacht", () => {
  test("is refused while nobody handles it", async () => {
    const { id } = await filed(monday, "klacht");
    expect(await step(monday, id, "bevestigen")).toEqual({ ok: false, refusal: { refusal: { code: "no-handler" } } });
    expect((await eventsOf(id)).some(({ type }) => type === "confirmed")).toBe(false);
  });

  test("names handler, contact and the day, keeps the charter's two weeks, and goes out as a mail", async () => {
    const { id } = await filed(monday, "klacht");
    await done(monday, id, "toewijzen", { behandelaar: String(samir.id) }, leader);
    await done(at(monday, "2026-11-24T09:00:00+01:00"), id, "bevestigen");
    const confirmed = (await eventsOf(id)).at(-1);
    expect(confirmed).toMatchObject({
      type: "confirmed",
      hasHandlerName: true,
      hasHandlerContact: true,
      due: day("2027-02-01"),
    });
    expect(confirmed?.actor).toEqual({ kind: "staff", id: samir.id });
    expect((await messagesAbout(id)).map(({ purpose }) => purpose)).toContain("confirmed");
    expect(await promiseOf(at(monday, "2026-11-24T09:01:00+01:00"), id, "gr-ontvangstbevestiging")).toMatchObject({
      outcome: "kept",
    });
  });

  test("is refused when the handler cannot be reached", async () => {
    const { id } = await filed(monday, "klacht");
    await db.execute(
      sql`INSERT INTO staff (email, name, phone, hours, team, role) VALUES ('z@voorbeeld.example', 'Zonder Telefoon', '', '', 'Team', 'behandelaar') ON CONFLICT DO NOTHING`,
    );
    const [row] = await db.execute<{ id: string }>(sql`SELECT id FROM staff WHERE email = 'z@voorbeeld.example'`);
    await done(monday, id, "toewijzen", { behandelaar: String(row?.id) }, leader);
    expect(await step(monday, id, "bevestigen")).toMatchObject({
      refusal: { refusal: { code: "no-handler-contact" } },
    });
  });
});

describe("more time for a klacht (art. 9:11 lid 2 Awb)", () => {
  test("of four weeks moves 1 February to 1 March", async () => {
    const { id } = await filed(monday, "klacht");
    await done(at(monday, "2027-01-20T10:00:00+01:00"), id, "verdagen", { weken: "4", ...REASON });
    const promise = await promiseOf(at(monday, "2027-01-20T10:01:00+01:00"), id, "wet-awb-9-11");
    expect(promise).toMatchObject({
      outcome: "running",
      due: { on: day("2027-03-01") },
      originalDue: { on: day("2027-02-01") },
    });
    expect((await messagesAbout(id)).map(({ purpose }) => purpose)).toContain("delayed");
  });

  test("is given once", async () => {
    const { id } = await filed(monday, "klacht");
    await done(at(monday, "2027-01-20T10:00:00+01:00"), id, "verdagen", { weken: "2", ...REASON });
    const second = await step(at(monday, "2027-01-21T10:00:00+01:00"), id, "verdagen", { weken: "2", ...REASON });
    expect(second).toMatchObject({ refusal: { refusal: { code: "rules-refuse", problem: "already-used" } } });
    expect((await eventsOf(id)).filter(({ type }) => type === "verdaging")).toHaveLength(1);
  });

  test("is refused after the term has ended", async () => {
    const { id } = await filed(monday, "klacht");
    const late = await step(at(monday, "2027-02-02T00:00:00+01:00"), id, "verdagen", { weken: "4", ...REASON });
    expect(late).toMatchObject({
      refusal: { refusal: { code: "rules-refuse", problem: "too-late", on: day("2027-02-01") } },
    });
    expect((await eventsOf(id)).some(({ type }) => type === "verdaging")).toBe(false);
  });

  test("is allowed on the last day itself", async () => {
    const { id } = await filed(monday, "klacht");
    await done(at(monday, "2027-02-01T23:59:00+01:00"), id, "verdagen", { weken: "4", ...REASON });
  });

  test("of five weeks is refused, and nothing of it is recorded", async () => {
    const { id } = await filed(monday, "klacht");
    const result = await step(monday, id, "verdagen", { weken: "5", ...REASON });
    expect(result).toMatchObject({
      refusal: { refusal: { code: "rules-refuse", problem: "cut-to-maximum" }, field: "weken" },
    });
    expect((await eventsOf(id)).some(({ type }) => type === "verdaging")).toBe(false);
  });

  test("without a reason is refused at the field", async () => {
    const { id } = await filed(monday, "klacht");
    const result = await step(monday, id, "verdagen", { weken: "4", reden: "" });
    expect(result).toMatchObject({ refusal: { problems: { reden: expect.stringMatching(/waarom/) } } });
  });
});

describe("a delay notice of the ministry", () => {
  const notice = { totEnMet: "4-1-2027", ...REASON };

  test("without what we are going to do is refused at that field", async () => {
    const { id } = await filed(bzk, "klacht");
    const result = await step(at(bzk, "2026-12-01T10:00:00+01:00"), id, "uitstelbericht", notice);
    expect(result).toMatchObject({ refusal: { problems: { aanpak: expect.stringMatching(/wat wij gaan doen/) } } });
  });

  test("complete and in time moves the three weeks", async () => {
    const { id } = await filed(bzk, "klacht");
    const context = at(bzk, "2026-12-01T10:00:00+01:00");
    await done(context, id, "uitstelbericht", { ...notice, aanpak: "Wij nodigen u uit voor een gesprek." });
    expect(await promiseOf(context, id, "bzk-inhoudelijk-antwoord")).toMatchObject({
      due: { on: day("2027-01-04") },
      outcome: "running",
    });
  });

  test("after the three weeks is refused", async () => {
    const { id } = await filed(bzk, "klacht");
    const context = at(bzk, "2026-12-15T08:00:00+01:00"); // three weeks end on Monday 14 December
    const result = await step(context, id, "uitstelbericht", {
      ...notice,
      aanpak: "Wij nodigen u uit voor een gesprek.",
    });
    expect(result.ok).toBe(false);
    expect((await eventsOf(id)).some(({ type }) => type === "delay-notice")).toBe(false);
  });
});

describe("a day that is named to the citizen", () => {
  test.each([
    ["melding", "plannen", { werk: "Bermherstel N355." }],
    ["publicaties", "uitstelbericht", { reden: "De drukker levert later." }],
    ["klacht", "aanvulling", { vraag: "Stuur ons de brief." }],
    ["klacht", "instemming", { schriftelijk: "on" }],
    ["woo-verzoek", "derde-vragen", {}],
  ] as const)("with a slip of the pen in its year is refused (%s, %s)", async (kind, slug, answers) => {
    const { id } = await filed(monday, kind);
    expect(await step(monday, id, slug, { ...answers, totEnMet: "22-1-2062" })).toMatchObject({
      refusal: { refusal: { code: "day-too-far" }, field: "totEnMet" },
    });
  });
});

describe("a report", () => {
  test("is planned with a day and a project; in time that is the message that was promised", async () => {
    const { id } = await filed(monday, "melding");
    await done(
      at(monday, "2026-11-23T10:00:00+01:00"),
      id,
      "plannen",
      { totEnMet: "22-1-2027", werk: "Bermherstel N355, week 3 van 2027." },
      jelte,
    );
    expect((await eventsOf(id)).at(-1)).toMatchObject({ type: "planned", until: day("2027-01-22") });
    expect(await promiseOf(at(monday, "2026-11-23T10:01:00+01:00"), id, "gr-melding-bericht")).toMatchObject({
      outcome: "kept-by-notice",
    });
  });

  test("is acted upon at a time of the day, and closed with an outcome", async () => {
    const { id } = await filed(monday, "melding");
    const context = at(monday, "2026-11-23T13:00:00+01:00");
    await done(context, id, "actie", { gedaan: "Wij hebben de plek afgezet.", tijd: "9.15" }, jelte);
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      type: "action-started",
      at: instant("2026-11-23T09:15:00+01:00"),
    });
    await done(context, id, "klaar", { afloop: "solved" }, jelte);
    expect((await eventsOf(id)).slice(-2)).toMatchObject([{ type: "done" }, { type: "closed", outcome: "solved" }]);
  });

  test("was not acted upon before it came in, nor in the future", async () => {
    const { id } = await filed(monday, "melding");
    const context = at(monday, "2026-11-23T13:00:00+01:00");
    const what = { gedaan: "Wij hebben de plek afgezet." };
    expect(await step(context, id, "actie", { ...what, tijd: "8.00" })).toMatchObject({
      refusal: { refusal: { code: "moment-before-receipt" } },
    });
    expect(await step(context, id, "actie", { ...what, tijd: "14.00" })).toMatchObject({
      refusal: { refusal: { code: "moment-in-future" } },
    });
    expect(await step(context, id, "actie", { ...what, verstuurdOp: "20-11-2026" })).toMatchObject({
      refusal: { refusal: { code: "day-before-receipt" } },
    });
  });

  test("needs words for any outcome but solved", async () => {
    const { id } = await filed(monday, "melding");
    expect(await step(monday, id, "klaar", { afloop: "cannot" })).toMatchObject({
      refusal: { problems: { toelichting: expect.any(String) } },
    });
  });

  test("is forwarded only with the citizen's permission", async () => {
    const { id } = await filed(monday, "melding");
    expect((await step(monday, id, "doorsturen", { naar: "rijkswaterstaat" })).ok).toBe(false);
    await done(monday, id, "doorsturen", { naar: "rijkswaterstaat", toestemming: "on" });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ type: "forwarded", to: "rijkswaterstaat" });
  });

  test("is not put lower once its first time has passed", async () => {
    const { id } = await filed(monday, "melding"); // "misschien": urgent, 24 hours
    const context = at(monday, "2026-11-24T08:31:00+01:00");
    expect(await step(context, id, "ernst", { ernst: "small", ...REASON })).toMatchObject({
      refusal: { refusal: { code: "severity-lowered-too-late" } },
    });
  });
});

describe("an order", () => {
  test("of two titles goes in two parcels; the promise is kept by the last", async () => {
    const { id } = await filed(monday, "publicaties", { answers: { "aantal-wat-mag-u-van-ons-verwachten": "1" } });
    await done(monday, id, "verstuurd", { "titel-glad-zo-strooien-wij": "on" }, aylin);
    expect((await eventsOf(id)).at(-1)).toMatchObject({ type: "message-sent", titles: ["glad-zo-strooien-wij"] });
    expect(await promiseOf(monday, id, "gr-informatie")).toMatchObject({ outcome: "running" });
    await done(monday, id, "verstuurd", { "titel-wat-mag-u-van-ons-verwachten": "on" }, aylin);
    expect(await promiseOf(monday, id, "gr-informatie")).toMatchObject({ outcome: "kept" });
  });

  test("is not sent while no title was chosen", async () => {
    const { id } = await filed(monday, "publicaties");
    expect(await step(monday, id, "verstuurd")).toMatchObject({ refusal: { refusal: { code: "nothing-chosen" } } });
  });
});

describe("an answer", () => {
  test("to a klacht needs a verdict", async () => {
    const { id } = await filed(monday, "klacht");
    const antwoord = "Wij hebben met de medewerker gesproken.";
    expect(await step(monday, id, "antwoorden", { antwoord })).toMatchObject({
      refusal: { problems: { oordeel: "Kies wat wij van de klacht vinden." } },
    });
    await done(monday, id, "antwoorden", { antwoord, oordeel: "upheld" });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ type: "answered", outcome: "upheld" });
  });

  test("that was posted in time but registered late takes the broken promise back; both stay", async () => {
    const { id } = await filed(monday, "klacht");
    const late = at(monday, "2026-12-09T10:00:00+01:00"); // two weeks ended on Monday 7 December
    await done(late, id, "toewijzen", { behandelaar: String(samir.id) }, leader);
    expect((await eventsOf(id)).map(({ type }) => type)).toContain("promise-broken");
    await done(late, id, "bevestigen", { verstuurdOp: "4-12-2026" });
    const types = (await eventsOf(id)).map(({ type }) => type);
    expect(types).toContain("promise-broken");
    expect(types).toContain("corrected");
    expect(await promiseOf(late, id, "gr-ontvangstbevestiging")).toMatchObject({ outcome: "kept" });
    expect((await messagesAbout(id)).map(({ purpose }) => purpose)).not.toContain("confirmed");
  });
});

describe("taking back", () => {
  const fiveLater = "2026-11-23T08:35:00+01:00";
  const message = { bericht: "Kunt u ons bellen?" };

  test("a step within five minutes cancels its mail; both lines stay", async () => {
    const { id } = await filed(monday, "klacht");
    await done(monday, id, "bericht", message);
    await done(at(monday, "2026-11-23T08:31:00+01:00"), id, "ongedaan-maken");
    expect((await eventsOf(id)).slice(-2)).toMatchObject([
      { type: "message-sent", seq: 3 },
      { type: "corrected", correctsSeq: 3 },
    ]);
    expect((await messagesAbout(id)).find(({ purpose }) => purpose === "message")).toMatchObject({
      status: "cancelled",
    });
  });

  test("is refused once the mail went", async () => {
    const { id } = await filed(monday, "klacht");
    await done(monday, id, "bericht", message);
    await db.execute(sql`UPDATE messages SET status = 'sent' WHERE zaak_id = ${id}`);
    expect(await step(at(monday, "2026-11-23T08:33:00+01:00"), id, "ongedaan-maken")).toMatchObject({
      refusal: { refusal: { code: "undo-already-sent" } },
    });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ type: "message-sent" });
  });

  test("is refused after five minutes, and by a colleague", async () => {
    const { id } = await filed(monday, "klacht");
    await done(monday, id, "bericht", message);
    expect((await step(at(monday, "2026-11-23T08:35:01+01:00"), id, "ongedaan-maken")).ok).toBe(false);
    expect((await step(at(monday, fiveLater), id, "ongedaan-maken", {}, leader)).ok).toBe(false);
    expect((await step(at(monday, fiveLater), id, "ongedaan-maken")).ok).toBe(true);
  });

  test("by a correction computes the days anew", async () => {
    const { id } = await filed(monday, "klacht");
    await done(at(monday, "2027-01-20T10:00:00+01:00"), id, "verdagen", { weken: "4", ...REASON });
    const seq = (await eventsOf(id)).at(-1)?.seq;
    const context = at(monday, "2027-01-21T10:00:00+01:00");
    await done(context, id, "corrigeren", { regel: String(seq), reden: "Dit hoorde bij een andere zaak." });
    expect(await promiseOf(context, id, "wet-awb-9-11")).toMatchObject({ due: { on: day("2027-02-01") } });
  });
});

describe("a step", () => {
  test("on a zaak that changed meanwhile is refused; sent twice it is done once", async () => {
    const { id } = await filed(monday, "klacht");
    const message = { bericht: "Kunt u ons bellen?" };
    expect((await step(monday, id, "bericht", message, samir, 2)).ok).toBe(true);
    expect((await step(monday, id, "bericht", message, samir, 2)).ok).toBe(true);
    expect((await eventsOf(id)).filter(({ type }) => type === "message-sent")).toHaveLength(1);
    const other = { bericht: "Wij belden u net." };
    const changed = { refusal: { refusal: { code: "changed-meanwhile" } } };
    expect(await step(monday, id, "bericht", other, samir, 2)).toMatchObject(changed); // another tab, other words: never lost
    expect(
      await step(monday, id, "antwoorden", { antwoord: "Ons antwoord staat hier.", oordeel: "upheld" }, samir, 2),
    ).toMatchObject(changed);
    expect(await step(monday, id, "bericht", message, leader, 2)).toMatchObject({
      refusal: { refusal: { code: "changed-meanwhile" } },
    });
  });

  test("is written down with who did it, and nothing of the citizen", async () => {
    const { id } = await filed(monday, "klacht");
    await done(monday, id, "bericht", { bericht: "Kunt u ons bellen?" });
    const rows = await db.execute(sql`SELECT actor_kind, actor_id::int, action FROM audit WHERE zaak_id = ${id}`);
    expect([...rows]).toEqual([{ actor_kind: "staff", actor_id: samir.id, action: "step:bericht" }]);
  });
});

describe("a flag", () => {
  test("is explained with a reason and a mail, and is settled", async () => {
    const { id, reference } = await filed(monday, "klacht");
    const flagged = await flagPromise(
      at(monday, "2026-12-08T09:00:00+01:00"),
      id,
      { norm: "gr-ontvangstbevestiging", run: 1 },
      "Nog niets gehoord.",
    );
    expect(flagged.ok).toBe(true);
    const context = at(monday, "2026-12-08T10:00:00+01:00");
    const view = await viewZaak(context, leader, reference);
    const flag = view?.facts.openFlags[0];
    expect(flag).toBeDefined();
    expect((await step(context, id, "uitleggen", { melding: String(flag?.id), uitleg: "Sorry." }, leader)).ok).toBe(
      false,
    );
    await done(
      context,
      id,
      "uitleggen",
      { melding: String(flag?.id), uitleg: "Uw klacht bleef liggen door ziekte. Dat is onze fout." },
      leader,
    );
    expect((await viewZaak(context, leader, reference))?.facts.openFlags).toEqual([]);
    expect((await messagesAbout(id)).map(({ purpose }) => purpose)).toContain("flag-explained");
  });
});

describe("a klacht about a person", () => {
  test("is seen by its handler and the team leader only; a look is written down", async () => {
    const { id, reference } = await filed(monday, "klacht", { answers: { onderwerp: "bejegening" } });
    expect(await viewZaak(monday, jelte, reference)).toBeUndefined();
    expect(await viewZaak(monday, leader, reference)).toBeDefined();
    expect(await viewZaak(monday, samir, reference)).toBeUndefined();
    await done(monday, id, "toewijzen", { behandelaar: String(samir.id) }, leader);
    expect(await viewZaak(monday, samir, reference)).toBeDefined();
    const rows = await db.execute<{ action: string }>(sql`SELECT action FROM audit WHERE zaak_id = ${id} ORDER BY id`);
    expect(rows.map(({ action }) => action)).toEqual([
      "view-refused",
      "view",
      "view-refused",
      "step:toewijzen",
      "view",
    ]);
  });
});

describe("a letter", () => {
  test("is posted once; for the message of receipt of what came by post, that is when it is confirmed", async () => {
    const { id, reference } = await filed(monday, "klacht", {
      answers: { antwoord: "brief", email: "" },
      channel: "letter",
      actor: { kind: "staff", id: samir.id },
    });
    const context = at(monday, "2026-11-23T11:00:00+01:00");
    const view = await viewZaak(context, leader, reference);
    const letter = view?.file.messages.find(({ status }) => status === "letter");
    if (!view || !letter) throw new Error("no letter");
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual(["received"]);
    expect(await postLetter(context, leader, view.file, letter.id)).toEqual({ ok: true, value: true });
    expect(await postLetter(context, leader, view.file, letter.id)).toEqual({ ok: true, value: false });
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual(["received", "receipt-confirmed"]);
    expect((await messagesAbout(id)).map(({ status }) => status)).toEqual(["sent"]);
  });
});

describe("an order of more than one order may hold", () => {
  const many = { "aantal-glad-zo-strooien-wij": "200", telefoon: "050 000 00 40" };
  const stockOf = async () =>
    Number(
      (await db.execute(sql`SELECT copies FROM publication_stock WHERE slug = 'glad-zo-strooien-wij'`))[0]?.["copies"],
    );

  test("sets nothing aside and cannot be sent before someone called", async () => {
    const before = await stockOf();
    const { id } = await filed(monday, "publicaties", { answers: many });
    expect(await stockOf()).toBe(before);
    expect(await step(monday, id, "verstuurd", {}, aylin)).toEqual({
      ok: false,
      refusal: { refusal: { code: "call-first" } },
    });
  });

  test("holds the number that was agreed, takes it from the shelf, and is then sent", async () => {
    const before = await stockOf();
    const { id } = await filed(monday, "publicaties", { answers: many });
    await done(monday, id, "afspreken", { "aantal-glad-zo-strooien-wij": "120" }, aylin);
    expect(await stockOf()).toBe(before - 120);
    await done(monday, id, "verstuurd", { "titel-glad-zo-strooien-wij": "on" }, aylin);
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual(expect.arrayContaining(["copies-agreed", "sent"]));
    expect(await step(monday, id, "afspreken", {}, aylin)).toMatchObject({ ok: false });
  });

  test("is refused where there are too few, and says so", async () => {
    const { id } = await filed(monday, "publicaties", { answers: many });
    const refused = await step(monday, id, "afspreken", { "aantal-glad-zo-strooien-wij": "9000" }, aylin);
    expect(refused).toMatchObject({ ok: false, refusal: { refusal: { code: "too-few-copies" } } });
    expect(await step(monday, id, "afspreken", {}, aylin)).toMatchObject({
      refusal: { problems: { "aantal-glad-zo-strooien-wij": "Vul in hoeveel u hebt afgesproken." } },
    });
  });

  test("ends when nothing is needed any more", async () => {
    const { id } = await filed(monday, "publicaties", { answers: many });
    await done(monday, id, "afspreken", { "aantal-glad-zo-strooien-wij": "0" }, aylin);
    expect((await eventsOf(id)).at(-1)?.type).toBe("withdrawn");
  });
});
