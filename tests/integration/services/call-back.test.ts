/** Two people are called in each half hour: places are counted where the zaak is filed, moved or cancelled. */
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { terugbellen } from "#kinds/terugbellen/index.ts";
import { answerForm } from "#services/filing/answer-form.ts";
import { fileZaak } from "#services/filing/file-zaak.ts";
import { formSetting } from "#services/filing/form-setting.ts";
import { newFormToken } from "#services/filing/form-token.ts";
import { shownPromises } from "#services/filing/shown-promises.ts";
import { moveAppointment } from "#services/zaak/move-appointment.ts";
import { openZaakForStaff } from "#services/zaak/open-zaak.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";
import { withdrawZaak } from "#services/zaak/withdraw-zaak.ts";
import { testContext } from "../../support/context.ts";
import { createTestDatabase } from "../../support/database.ts";
import { callAnswers, filed, filingRequest } from "../../support/filings.ts";

const { db } = await createTestDatabase();
const friday = testContext(db, "2026-11-20T16:40:00+01:00");
const monday = testContext(db, "2026-11-23T08:30:00+01:00");

const places = async () => {
  const rows = await db.execute<{ at: string; taken: number }>(
    sql`SELECT to_char(starts_at AT TIME ZONE 'Europe/Amsterdam', 'DD HH24:MI') AS at, taken FROM call_slots WHERE taken > 0 ORDER BY starts_at`,
  );
  return [...rows].map(({ at, taken }) => `${at} ${taken}`);
};
const offered = async (context = friday) =>
  (await formSetting(context, undefined, "terugbellen")).callSlots?.map(({ day, time }) => `${day}, ${time}`) ?? [];
const TEN = "maandag 23 november 2026, 10.00 tot 10.30 uur";

beforeEach(async () => {
  await db.execute(sql`DELETE FROM call_slots`);
});

describe("the last place of a half hour", () => {
  test("goes to one of ten who want it at the same moment, and nothing is left of the others", async () => {
    await filed(friday, "terugbellen");
    const before = await db.execute(sql`SELECT id FROM zaken`);
    const all = await Promise.all(Array.from({ length: 10 }, () => fileZaak(friday, filingRequest("terugbellen"))));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = all.flatMap((one) => (one.ok ? [] : [one.refusal.code]));
    expect(codes.every((code) => code === "slot-taken" || code === "invalid")).toBe(true);
    expect(await places()).toEqual(["23 10:00 2"]);
    expect([...(await db.execute(sql`SELECT id FROM zaken`))]).toHaveLength([...before].length + 1);
  });

  test("is not offered once it is gone, and comes free again when someone cancels", async () => {
    const { id } = await filed(friday, "terugbellen");
    expect(await offered()).toContain(TEN);
    await filed(friday, "terugbellen");
    expect(await offered()).not.toContain(TEN);
    await withdrawZaak(friday, id);
    expect(await offered()).toContain(TEN);
  });

  test("taken while the citizen read the check page: the form comes back with every answer and says so at the question", async () => {
    const setting = await formSetting(friday, undefined, "terugbellen");
    const token = newFormToken();
    const post = (action: string, shown = "") =>
      answerForm(friday, terugbellen, setting, {
        answers: callAnswers,
        token,
        step: "uw-gegevens",
        action,
        shown,
        fromCheck: false,
      });
    const check = await post("verder");
    if (check.page !== "check") throw new Error(check.page);
    await filed(friday, "terugbellen");
    await filed(friday, "terugbellen");
    const back = await post("versturen", shownPromises(check.preview));
    expect(back).toMatchObject({
      page: "step",
      step: { id: "wanneer" },
      problems: [{ name: "moment", text: "Kies een ander moment. Dit moment is niet meer vrij." }],
      answers: callAnswers,
    });
  });
});

describe("an appointment", () => {
  test("that is moved takes the new place and gives the old one back", async () => {
    const { id } = await filed(friday, "terugbellen");
    expect(await moveAppointment(monday, id, "2026-11-24 09:30")).toMatchObject({ ok: true });
    expect(await places()).toEqual(["24 09:30 1"]);
    const [message] = await db.execute(
      sql`SELECT purpose FROM messages WHERE zaak_id = ${id} ORDER BY id DESC LIMIT 1`,
    );
    expect(message).toEqual({ purpose: "appointment" });
  });

  test.for([
    ["2026-11-24 09:31", "slot-taken"],
    ["2026-11-21 10:00", "slot-taken"],
    ["gisteren", "nothing-chosen"],
    ["", "nothing-chosen"],
  ] as const)("cannot be moved to %s", async ([typed, code]) => {
    const { id } = await filed(friday, "terugbellen");
    expect(await moveAppointment(monday, id, typed)).toEqual({ ok: false, refusal: { code } });
    expect(await places()).toEqual(["23 10:00 1"]);
  });

  test("that was cancelled cannot be moved", async () => {
    const { id } = await filed(friday, "terugbellen");
    await withdrawZaak(monday, id);
    expect(await moveAppointment(monday, id, "2026-11-24 09:30")).toEqual({
      ok: false,
      refusal: { code: "zaak-ended" },
    });
    expect(await places()).toEqual([]);
  });

  test("that we missed is told by the portal a minute later, and a new one can be made", async () => {
    const { id, reference } = await filed(friday, "terugbellen");
    const late = testContext(db, "2026-11-23T10:31:00+01:00");
    await sweepPromises(late);
    expect((await openZaakForStaff(late, reference))?.status).toBe("late");
    const mails = await db.execute(sql`SELECT purpose FROM messages WHERE zaak_id = ${id} AND purpose = 'broken'`);
    expect([...mails]).toHaveLength(1);
    expect(await moveAppointment(late, id, "2026-11-23 14:00")).toMatchObject({ ok: true });
    const file = await openZaakForStaff(late, reference);
    expect(file?.status).toBe("received");
    expect(
      file?.assessment.promises.filter(({ theme }) => theme === "contact").map(({ run, outcome }) => [run, outcome]),
    ).toEqual([
      [1, "broken"],
      [2, "running"],
    ]);
  });
});
