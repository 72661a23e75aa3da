/** We say ourselves that a promise was not kept (product/copy.md 7). Days were counted by hand from a calendar. */
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { citizenMails } from "#services/messages/citizen-mails.ts";
import { samir, type Told, told } from "../../support/zaak-file.ts";

const broke = (given: Told, ...norms: readonly string[]) => {
  const messageFacts = { promises: norms.map((norm) => ({ norm, run: 1 })) };
  return citizenMails.broken(told({ name: "Douwe Postma", ...given, purpose: "broken", messageFacts }));
};
const textOf = (given: Told, ...norms: readonly string[]) => broke(given, ...norms)?.text ?? "";

test("a klacht whose handler was not named in two weeks: what was promised, what did not change, what can be done", () => {
  const mail = broke(
    { receivedAt: "2026-11-05T09:00:00+01:00", now: "2026-11-20T08:00:00+01:00" },
    "gr-ontvangstbevestiging",
  );
  expect(mail?.subject).toBe("Wij hebben onze belofte niet gehaald (GR-7K4P-29)");
  // Thursday 5 November + 2 weeks is Thursday 19 November; + 10 weeks is Thursday 14 January 2027.
  expect(mail?.text).toBe(`Beste Douwe Postma,

Wij beloofden u iets en dat is niet gelukt.

Beloofd: uiterlijk donderdag 19 november 2026 weet u wie uw klacht behandelt.

Nu: volgens onze gegevens hebben wij u dat nog niet laten weten. Onze excuses.

Wat gebeurt er nu? De teamleider heeft dit bericht ook gekregen.

Wat verandert niet? U krijgt antwoord uiterlijk donderdag 14 januari 2027. Dit is ook de uiterste dag volgens de wet. Is die dag voorbij? Dan kunt u naar de Nationale ombudsman.

Wat kunt u doen?

• Hebt u wél bericht van ons gehad? Zeg het ons: https://portaal.example/zaak/GR-7K4P-29?naar=toevoegen&sleutel=[[sleutel:GR-7K4P-29]]
• Wilt u weten waarom het niet lukte? Vraag om uitleg: https://portaal.example/zaak/GR-7K4P-29?naar=belofte&belofte=gr-ontvangstbevestiging.1&sleutel=[[sleutel:GR-7K4P-29]]
• Wilt u hierover een klacht indienen? Dat is gratis. Dien een klacht in: https://portaal.example/zaak/GR-7K4P-29?over=klacht&belofte=gr-ontvangstbevestiging.1&sleutel=[[sleutel:GR-7K4P-29]]
• Liever bellen? 050 - 316 49 11, noem GR-7K4P-29.

Bekijk hoe het ermee staat: https://portaal.example/zaak/GR-7K4P-29?sleutel=[[sleutel:GR-7K4P-29]]

Met vriendelijke groet,
Provincie Groningen
050 - 316 49 11, maandag tot en met vrijdag 8.30–17.00 uur
`);
});

test("a klacht past the law's day: the ombudsman, with the last day, and no day that would look like a promise", () => {
  // Monday 24 August + 10 weeks is Monday 2 November; the ombudsman until a year after it (art. 9:24 Awb).
  const text = textOf(
    {
      receivedAt: "2026-08-24T10:00:00+02:00",
      now: "2026-11-03T08:00:00+01:00",
      events: [
        { type: "assigned", at: instant("2026-08-28T09:00:00+02:00"), handlerId: "7" },
        {
          type: "confirmed",
          at: instant("2026-08-28T09:00:00+02:00"),
          hasHandlerName: true,
          hasHandlerContact: true,
          due: day("2026-11-02"),
        },
      ],
    },
    "gr-termijn-wettelijk",
    "wet-awb-9-11",
  );
  expect(text).toContain(
    "Beloofd: uiterlijk maandag 2 november 2026 krijgt u antwoord. Dit was ook de uiterste dag volgens de wet.",
  );
  expect(text.match(/Beloofd:/g)).toHaveLength(1);
  expect(text).toContain("Nu: volgens onze gegevens hebben wij u nog geen antwoord gestuurd. Onze excuses.");
  expect(text).toContain("U kunt nu naar de Nationale ombudsman, gratis, tot en met dinsdag 2 november 2027.");
  expect(text).not.toContain("Wat verandert niet?");
  expect(text).not.toContain("dwangsom");
});

test("a report without action or message: the number to call, and no word of broken aims", () => {
  const text = textOf(
    {
      kind: "melding",
      receivedAt: "2026-11-20T11:30:00+01:00",
      now: "2026-11-21T11:31:00+01:00",
      zaakFacts: { severity: "urgent" },
    },
    "gr-melding-bericht",
  );
  expect(text).toContain(
    "Beloofd: vóór zaterdag 21 november 2026, 11.30 uur komen wij in actie, of schrijven wij u wanneer wel.",
  );
  expect(text).toContain("Nu: volgens onze gegevens kwamen wij niet in actie, en schreven wij u ook niet wanneer wel.");
  expect(text).toContain("Is het nog gevaarlijk? Bel 050 - 316 49 11.");
  expect(text).not.toContain("Wat verandert niet?");
});

test("an order that was not posted: it can be cancelled", () => {
  const text = textOf(
    { kind: "publicaties", receivedAt: "2026-11-16T10:00:00+01:00", now: "2026-11-24T08:00:00+01:00" },
    "gr-informatie",
    "gr-informatie-bericht",
  );
  expect(text).toContain("Beloofd: uiterlijk maandag 23 november 2026 doen wij uw bestelling op de post.");
  expect(text).toContain("Hebt u uw bestelling niet meer nodig? Annuleer uw bestelling:");
  expect(text).toContain("Hebt u uw bestelling wél gekregen? Zeg het ons:");
  expect(text).not.toContain("wél bericht");
});

test("what was done too late in the meantime is told as it is", () => {
  const text = textOf(
    {
      kind: "publicaties",
      organisation: "bzk",
      receivedAt: "2026-11-02T10:00:00+01:00",
      now: "2026-11-17T08:00:00+01:00",
      events: [{ type: "sent", at: instant("2026-11-17T07:30:00+01:00") }],
    },
    "bzk-brochure",
  );
  expect(text).toContain("Beloofd: uiterlijk maandag 16 november 2026 doen wij uw bestelling op de post.");
  expect(text).toContain("Nu: volgens onze gegevens gebeurde dat pas op dinsdag 17 november 2026. Onze excuses.");
});

test("a promise of the ministry while the law still runs: until when, and what then", () => {
  // Monday 26 October + 3 weeks is 16 November; + 6 weeks is Monday 7 December.
  const text = textOf(
    { organisation: "bzk", receivedAt: "2026-10-26T10:00:00+01:00", now: "2026-11-17T08:00:00+01:00" },
    "bzk-inhoudelijk-antwoord",
  );
  expect(text).toContain(
    "Beloofd: uiterlijk maandag 16 november 2026 hoort u van ons: antwoord, of bericht waarom het langer duurt.",
  );
  expect(text).toContain(
    "Wat verandert niet? U krijgt antwoord uiterlijk maandag 7 december 2026. Deze dag volgt uit de wet (artikel 9:11 Awb). Is die dag voorbij? Dan kunt u naar de Nationale ombudsman.",
  );
});

test("a Woo request past its day: the court, and no penalty payment", () => {
  // Thursday 1 October + 4 weeks is Thursday 29 October.
  const text = textOf(
    { kind: "woo-verzoek", receivedAt: "2026-10-01T10:00:00+02:00", now: "2026-10-30T08:00:00+01:00" },
    "wet-woo-4-4",
  );
  expect(text).toContain(
    "Beloofd: uiterlijk donderdag 29 oktober 2026 krijgt u ons besluit. Deze dag volgt uit de wet.",
  );
  expect(text).toContain("Na 2 weken kunt u naar de rechter. Een dwangsom van ons bestaat niet bij de Woo.");
});

test("a bezwaar past its day: notice of default, two weeks, then penalty payment and court", () => {
  // Announced Tuesday 16 June: objection until Tuesday 28 July; + 12 weeks is Tuesday 20 October.
  const text = textOf(
    {
      kind: "bezwaar",
      receivedAt: "2026-07-09T10:00:00+02:00",
      now: "2026-10-21T08:00:00+02:00",
      zaakFacts: { decisionAnnouncedOn: day("2026-06-16") },
    },
    "wet-awb-7-10",
  );
  expect(text).toContain("De wet gaf ons tot en met dinsdag 20 oktober 2026.");
  expect(text).toContain(
    "een ingebrekestelling). Daarna hebben wij nog 2 weken. Beslissen wij dan niet, dan krijgt u meestal een dwangsom en kunt u naar de rechter.",
  );
});

test("what was put right before the mail left is not told", () => {
  const inTime = {
    type: "confirmed",
    at: instant("2026-11-18T09:00:00+01:00"),
    hasHandlerName: true,
    hasHandlerContact: true,
    due: day("2027-01-14"),
  } as const;
  const given = {
    receivedAt: "2026-11-05T09:00:00+01:00",
    now: "2026-11-20T08:00:00+01:00",
    handler: samir,
    events: [inTime],
  };
  expect(broke(given, "gr-ontvangstbevestiging")).toBeUndefined();
});

test("a bezwaar at the ministry: the decision is the day, and the law still gives us time", () => {
  // Announced Monday 2 November: objection until Monday 14 December; + 6 weeks is Monday 25 January 2027.
  const text = textOf(
    {
      organisation: "bzk",
      kind: "bezwaar",
      receivedAt: "2026-11-03T10:00:00+01:00",
      now: "2026-11-25T08:00:00+01:00",
      zaakFacts: { decisionAnnouncedOn: day("2026-11-02") },
    },
    "bzk-inhoudelijk-antwoord",
  );
  expect(text).toContain(
    "Beloofd: uiterlijk dinsdag 24 november 2026 hoort u van ons: ons besluit, of bericht waarom het langer duurt.",
  );
  expect(text).toContain("De wet geeft ons nog tot en met maandag 25 januari 2027. Een dwangsom kan pas daarna.");
  expect(text).toContain("Wat verandert niet? U krijgt ons besluit uiterlijk maandag 25 januari 2027.");
});
