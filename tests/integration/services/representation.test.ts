/** Filed for someone else (art. 2:1 Awb): both are told of everything, each once, and both are erased. */
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { granted } from "#domain/result.ts";
import { partiesOf } from "#repositories/parties.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { deliverMessages } from "#services/messages/deliver-messages.ts";
import type { OutgoingMail } from "#services/messages/mail-transport.ts";
import { changeZaak } from "#services/zaak/change-zaak.ts";
import { eraseZaak } from "#services/zaak/erase-zaak.ts";
import { mailMyZaken } from "#services/zaak/mail-my-zaken.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { insertStaff } from "../../support/employees.ts";
import { filed, onBehalf } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const context = testContext(db);
const { samir } = await insertStaff(db);
const staff = { kind: "staff", id: samir.id } as const;

async function mailsAt(at: string) {
  const sent: OutgoingMail[] = [];
  const transport = {
    send: async (mail: OutgoingMail) => {
      sent.push(mail);
      return { outcome: "sent" } as const;
    },
  };
  await deliverMessages(testContext(db, at), transport);
  return sent;
}

const toCitizens = (mails: readonly OutgoingMail[]) =>
  mails.filter(({ to }) => to.endsWith("@voorbeeld.nl")).map(({ to, subject }) => [to, subject.replace(/ \(.*/, "")]);

test.for(["klacht", "bezwaar", "dwangsom"] as const)(
  "a %s: both get the message of receipt, and know of the other",
  async (kind) => {
    const { id } = await filed(context, kind, {
      answers: { ...onBehalf, naam: "Lotte Vink", email: `vink-${kind}@voorbeeld.nl` },
    });
    expect(await partiesOf(db, id)).toMatchObject([
      { no: 1, role: "applicant", name: "Lotte Vink" },
      { no: 2, role: "represented", name: "Truus Meijering", address: "9804 TG, huisnummer 41", notify: "email" },
    ]);
    const mails = await mailsAt("2026-11-23T08:31:00+01:00");
    const [toVink, toTruus] = [`vink-${kind}@voorbeeld.nl`, "t.meijering@voorbeeld.nl"].map((to) =>
      mails.filter((mail) => mail.to === to),
    );
    expect(toVink).toHaveLength(1);
    expect(toTruus).toHaveLength(1);
    expect(toVink?.[0]?.text).toMatch(/Beste Lotte Vink,[\s\S]*U doet dit namens Truus Meijering\./);
    expect(toTruus?.[0]?.text).toMatch(/Beste Truus Meijering,[\s\S]*Lotte Vink stuurde (dit|deze) .* namens u\./);
  },
);

test("without a mail address, the person represented is written to on paper", async () => {
  const { id } = await filed(context, "bezwaar", { answers: { ...onBehalf, "namens-email": "" } });
  const rows = await db.execute(sql`SELECT party_no, status FROM messages WHERE zaak_id = ${id} ORDER BY id`);
  expect([...rows]).toEqual([
    { party_no: 1, status: "queued" },
    { party_no: 2, status: "letter" },
  ]);
});

test("who is represented must have a name and an address; who does it for themselves is asked nothing", async () => {
  const { id } = await filed(context, "bezwaar", { answers: { "namens-naam": "Niemand" } });
  expect(await partiesOf(db, id)).toHaveLength(1);
  await expect(filed(context, "bezwaar", { answers: { "voor-wie": "ander" } })).rejects.toThrow(
    /Vul de naam in van de persoon voor wie u dit doet\./,
  );
});

test("a broken promise is told to both, once each, and taken back from both by one correction", async () => {
  const { id } = await filed(context, "klacht", {
    answers: { ...onBehalf, "namens-email": "b@voorbeeld.nl", email: "a@voorbeeld.nl" },
  });
  await mailsAt("2026-11-23T08:32:00+01:00");
  await sweepPromises(testContext(db, "2026-12-08T00:01:00+01:00"));
  const mails = toCitizens(await mailsAt("2026-12-08T08:00:00+01:00"));
  const broken = mails.filter(([to]) => to === "a@voorbeeld.nl" || to === "b@voorbeeld.nl");
  expect(broken).toEqual([
    ["a@voorbeeld.nl", "Wij hebben onze belofte niet gehaald"],
    ["b@voorbeeld.nl", "Wij hebben onze belofte niet gehaald"],
  ]);
  const later = testContext(db, "2026-12-08T09:00:00+01:00");
  await changeZaak(later, id, staff, (zaak) => {
    const seq = zaak.events.find(({ type }) => type === "promise-broken")?.seq ?? 0;
    return granted({
      events: [
        { type: "confirmed", at: context.now, hasHandlerName: true, hasHandlerContact: true },
        { type: "corrected", at: later.now, correctsSeq: seq },
      ],
    });
  });
  const good = toCitizens(await mailsAt("2026-12-08T09:01:00+01:00")).map(([to]) => to);
  expect(good.filter((to) => to === "a@voorbeeld.nl" || to === "b@voorbeeld.nl")).toEqual([
    "a@voorbeeld.nl",
    "b@voorbeeld.nl",
  ]);
});

test("a step at the desk that is undone takes back both mails", async () => {
  const { id } = await filed(context, "bezwaar", { answers: onBehalf });
  const step = async (slug: string, answers = {}) => {
    const action = findDeskAction(slug);
    return action && performAction(context, action, { zaakId: id, seenSeq: undefined, answers, employee: samir });
  };
  await step("bericht", { bericht: "Wij bellen u morgen." });
  await step("ongedaan-maken");
  const rows = await db.execute(sql`SELECT status FROM messages WHERE zaak_id = ${id} AND purpose = 'message'`);
  expect([...rows]).toEqual([{ status: "cancelled" }, { status: "cancelled" }]);
});

test("‘mail mij mijn zaken’ goes to the one who asks, also when the other one filed it", async () => {
  await filed(context, "bezwaar", { answers: { ...onBehalf, "namens-email": "alleen@voorbeeld.nl" } });
  await mailsAt("2026-11-23T08:33:00+01:00");
  await mailMyZaken(context, "Alleen@voorbeeld.nl");
  expect((await mailsAt("2026-11-23T08:34:00+01:00")).map(({ to }) => to)).toEqual(["alleen@voorbeeld.nl"]);
});

test("erasing erases both, and nobody is written to any more", async () => {
  const { id } = await filed(context, "bezwaar", { answers: onBehalf });
  await eraseZaak(context, id, staff);
  expect(await partiesOf(db, id)).toEqual([
    { no: 1, role: "applicant", language: "nl", notify: "none" },
    { no: 2, role: "represented", language: "nl", notify: "none" },
  ]);
  const rows = await db.execute(sql`SELECT status, recipient FROM messages WHERE zaak_id = ${id} AND staff_id IS NULL`);
  expect([...rows]).toEqual([
    { status: "cancelled", recipient: null },
    { status: "cancelled", recipient: null },
  ]);
});
