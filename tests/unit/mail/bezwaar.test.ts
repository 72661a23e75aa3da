/** Mails about an objection: the decision with the way to the court, the notice, and money. Days worked out by hand. */
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import { type CitizenPurpose, citizenMails } from "#services/messages/citizen-mails.ts";
import { samir, type Told, told } from "../../support/zaak-file.ts";

/** Decision of Tuesday 14 July 2026: to be decided on by Tuesday 17 November. */
const base: Told = {
  kind: "bezwaar",
  receivedAt: "2026-08-17T20:51:00+02:00",
  zaakFacts: { decisionAnnouncedOn: day("2026-07-14") },
  handler: samir,
};
const at = (iso: string) => instant(iso);
const notice: ZaakEvent = { type: "ingebrekestelling", at: at("2026-11-18T10:00:00+01:00") };

function mailOf(purpose: CitizenPurpose, given: Told) {
  const mail = citizenMails[purpose](told({ ...base, ...given, purpose }));
  if (!mail) throw new Error(`No mail for ${purpose}`);
  return mail;
}

test("the decision names what we decided, and until when one can go to the court: six weeks", () => {
  const event = {
    type: "answered",
    at: at("2026-11-12T14:30:00+01:00"),
    outcome: "partly-upheld",
    words: "Zo is het.",
  } as const;
  const { subject, text } = mailOf("answered", { now: "2026-11-12T14:32:00+01:00", events: [event] });
  expect(subject).toBe("Ons besluit op uw bezwaar (GR-7K4P-29)");
  expect(text).toContain("Dit is ons besluit op uw bezwaar. U krijgt voor een deel gelijk.");
  expect(text).toContain("U kunt in beroep bij de rechtbank tot en met donderdag 24 december 2026.");
});

test("who explains later reads that we write by which day, and that the time stands still until then", () => {
  const received = (entered: Record<string, string>) => mailOf("received", { entered }).text;
  expect(received({ later: "on" })).toContain(
    "U legt het later uit. Wij schrijven u op welke dag uw uitleg er moet zijn. Zolang staat de tijd stil.",
  );
  expect(received({ gronden: "Het klopt niet." })).not.toContain("later uit");
});

test("the notice is acknowledged with the two weeks, the first day that costs, and the court", () => {
  const { text } = mailOf("notice-received", { now: "2026-11-18T10:01:00+01:00", events: [notice] });
  expect(text).toContain("Op woensdag 18 november 2026 kregen wij uw ingebrekestelling.");
  expect(text).toContain("Wij hebben nog tot en met woensdag 2 december 2026 om te beslissen.");
  expect(text).toContain("een dwangsom vanaf donderdag 3 december 2026");
  expect(text).toContain("vanaf donderdag 3 december 2026 naar de rechter");
});

test("under the Woo the notice is acknowledged without an amount", () => {
  const zaakFacts = { decisionAnnouncedOn: day("2026-07-14"), againstWooDecision: true };
  const { text } = mailOf("notice-received", { now: "2026-11-18T10:01:00+01:00", events: [notice], zaakFacts });
  expect(text).not.toContain("€");
  expect(text).toContain("Bij de Woo krijgt u geen dwangsom van ons.");
  expect(text).toContain("Wij hebben nog tot en met woensdag 2 december 2026 om te beslissen.");
});

test("of a letter that was recorded later the day is that of the letter, not two weeks from now", () => {
  const zaakFacts = { decisionAnnouncedOn: day("2026-07-14"), againstWooDecision: true };
  const recorded = (now: string) => mailOf("notice-received", { now, events: [notice], zaakFacts }).text;
  expect(recorded("2026-11-30T10:00:00+01:00")).toContain("Wij hebben nog tot en met woensdag 2 december 2026");
  expect(recorded("2026-12-04T10:00:00+01:00")).toContain("Wij hadden nog tot en met woensdag 2 december 2026");
});

test("the amount is told with its day of payment, six weeks on, and what one can do against it", () => {
  const set = { type: "dwangsom-set", at: at("2026-12-08T11:00:00+01:00"), amountEuro: 69, words: "3 dagen." } as const;
  const { subject, text } = mailOf("dwangsom-set", { now: "2026-12-08T11:02:00+01:00", events: [notice, set] });
  expect(subject).toBe("U krijgt een dwangsom van € 69 (GR-7K4P-29)");
  expect(text).toContain("Wij betalen dat uiterlijk dinsdag 19 januari 2027.");
  expect(text).toContain("binnen 6 weken bezwaar maken");
});

const broken = (given: Told) => {
  const promise = given.kind === "dwangsom" ? "wet-awb-4-17" : "wet-awb-7-10";
  return mailOf("broken", { messageFacts: { promises: [{ norm: promise, run: 1 }] }, ...given }).text;
};

test("late by law: the mail tells of the notice; under the Woo without money", () => {
  const now = "2026-11-18T08:00:00+01:00";
  expect(broken({ now })).toContain(
    "De wet gaf ons tot en met dinsdag 17 november 2026. U kunt ons nu schrijven dat wij te laat zijn",
  );
  expect(broken({ now })).toContain("dan krijgt u meestal een dwangsom");
  const zaakFacts = { decisionAnnouncedOn: day("2026-07-14"), againstWooDecision: true };
  expect(broken({ now, zaakFacts })).toContain("Een dwangsom van ons bestaat niet bij de Woo.");
});

test("late after a notice about something else: from which day it costs money, and the court", () => {
  const text = broken({
    kind: "dwangsom",
    receivedAt: "2026-11-17T10:12:00+01:00",
    now: "2026-12-02T08:00:00+01:00",
    zaakFacts: { termEndsOn: day("2026-11-09") },
  });
  expect(text).toContain("Vanaf woensdag 2 december 2026 betalen wij u meestal een dwangsom: 14 dagen € 23");
  expect(text).toContain("U kunt nu ook naar de rechter");
  expect(text).not.toContain("ingebrekestelling. Daarna");
});

test("sent on to the body it belongs to, the day we had it counts: in time here is in time there (art. 6:15 Awb)", () => {
  const forwarded = { type: "forwarded", at: at("2026-08-20T10:00:00+02:00"), to: "gemeente" } as const;
  const { text } = mailOf("forwarded", { now: "2026-08-20T10:01:00+02:00", events: [forwarded] });
  expect(text).toContain("Wij hebben uw bezwaar doorgestuurd naar de gemeente.");
  expect(text).toContain("Wij schreven erbij dat wij uw bezwaar kregen op maandag 17 augustus 2026.");
  const klacht = mailOf("forwarded", { kind: "klacht", now: "2026-08-20T10:01:00+02:00", events: [forwarded] });
  expect(klacht.text).not.toContain("of u op tijd was");
});

test("what we decide at last after an ingebrekestelling names what one can do against it, and until when", () => {
  const event = {
    type: "answered",
    at: at("2026-11-13T14:30:00+01:00"),
    words: "U krijgt de vergunning niet.",
  } as const;
  const zaakFacts = { termEndsOn: day("2026-10-30") };
  const { text } = mailOf("answered", {
    kind: "dwangsom",
    now: "2026-11-13T14:32:00+01:00",
    events: [event],
    zaakFacts,
  });
  // Friday 13 November + six weeks is Christmas Day: Monday 28 December.
  expect(text).toContain("U kunt bezwaar maken tot en met maandag 28 december 2026.");
  expect(text).toContain("Dan kunt u tot en met die dag in beroep bij de rechtbank.");
});
