/** What the citizen reads while the zaak is dealt with. Days were counted by hand from a calendar. */
import { expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { type CitizenPurpose, citizenMails } from "#services/messages/citizen-mails.ts";
import { samir, type Told, told } from "../../support/zaak-file.ts";

const mailOf = (purpose: CitizenPurpose, given: Told) => {
  const mail = citizenMails[purpose](told({ ...given, purpose }));
  if (!mail) throw new Error("no mail");
  return mail;
};

test("confirmed: name, contact and day, that it may be later once, and who advises", () => {
  const { subject, text } = mailOf("confirmed", {
    now: "2026-11-24T10:00:00+01:00",
    handler: samir,
    events: [
      {
        type: "confirmed",
        at: instant("2026-11-24T10:00:00+01:00"),
        hasHandlerName: true,
        hasHandlerContact: true,
        due: day("2027-02-01"),
      },
    ],
  });
  expect(subject).toBe("Samir Haddou behandelt uw klacht (GR-7K4P-29)");
  expect(text).toContain(
    "Uw klacht wordt behandeld door Samir Haddou, team Klachten en bezwaar. U bereikt Samir Haddou op 050 - 000 00 02 " +
      "(maandag, dinsdag en donderdag 9.00–16.00 uur) of via de pagina van uw zaak.",
  );
  expect(text).toContain(
    "U krijgt antwoord uiterlijk maandag 1 februari 2027. Dit is ook de uiterste dag volgens de wet.",
  );
  expect(text).toContain("Wij mogen dit één keer 4 weken later doen; dat schrijven wij u dan vóór die dag.");
  expect(text).toContain("De klachtenkamer van de Commissie rechtsbescherming adviseert ons.");
});

test("delayed by law, in time: the day, the day it was, the reason, and what the law says", () => {
  // Monday 31 August + 10 weeks is Monday 9 November; four weeks more is Monday 7 December.
  const { text } = mailOf("delayed", {
    receivedAt: "2026-08-31T10:00:00+02:00",
    now: "2026-11-05T10:00:00+01:00",
    events: [
      {
        type: "verdaging",
        at: instant("2026-11-05T10:00:00+01:00"),
        weeks: 4,
        hasReason: true,
        words: "De commissie heeft meer tijd nodig.",
      },
    ],
  });
  expect(text).toContain(
    "U krijgt antwoord uiterlijk maandag 7 december 2026. Dat is later dan eerst: maandag 9 november 2026.",
  );
  expect(text).toContain("De reden:\n\n> De commissie heeft meer tijd nodig.");
  expect(text).toContain(
    "Dat mag volgens de wet één keer (artikel 9:11 Awb). De uiterste dag volgens de wet is nu 7 december 2026. Is die dag voorbij? Dan kunt u naar de Nationale ombudsman.",
  );
});

test("delayed after the promise had ended: what we expect now, never a new day", () => {
  // Monday 2 November + 3 weeks is Monday 23 November.
  const { text } = mailOf("delayed", {
    organisation: "bzk",
    receivedAt: "2026-11-02T10:00:00+01:00",
    now: "2026-11-25T10:00:00+01:00",
    events: [
      { type: "promise-broken", at: instant("2026-11-24T00:00:00+01:00"), norm: "bzk-inhoudelijk-antwoord", run: 1 },
      {
        type: "delay-notice",
        at: instant("2026-11-25T10:00:00+01:00"),
        hasReason: true,
        hasHandling: true,
        until: day("2026-12-10"),
        words: "Een collega is ziek.",
      },
    ],
  });
  expect(text).toContain(
    "Wij verwachten nu: donderdag 10 december 2026. De belofte van maandag 23 november 2026 is niet gehaald. Onze excuses.",
  );
  expect(text).not.toMatch(/nieuwe (dag|datum)/i);
});

test("supplement asked: what, until when, and whom to call", () => {
  const { subject, text } = mailOf("supplement-asked", {
    kind: "bezwaar",
    receivedAt: "2026-11-12T10:00:00+01:00",
    now: "2026-11-16T10:00:00+01:00",
    zaakFacts: { decisionAnnouncedOn: day("2026-10-06") },
    handler: samir,
    events: [
      {
        type: "supplement-asked",
        at: instant("2026-11-16T10:00:00+01:00"),
        until: day("2026-12-07"),
        words: "Schrijf waarom u het niet eens bent.",
      },
    ],
  });
  expect(subject).toContain("Wij wachten op u");
  expect(text).toContain("Wij hebben iets van u nodig. Stuur het ons uiterlijk maandag 7 december 2026.");
  expect(text).toContain("> Schrijf waarom u het niet eens bent.");
  // Art. 7:10 lid 2 Awb: from the day after this mail, and said in it.
  expect(text).toContain("De tijd staat zolang stil.");
  expect(text).toContain("Lukt het niet op tijd? Bel Samir Haddou, 050 - 000 00 02 en noem GR-7K4P-29.");
});

const melding = { kind: "melding", receivedAt: "2026-11-10T10:00:00+01:00", zaakFacts: { severity: "small" } } as const;

test("action: when, what, and that it is not the same as solved", () => {
  const at = instant("2026-11-12T09:05:00+01:00");
  const { text } = mailOf("action-started", {
    ...melding,
    now: "2026-11-12T09:10:00+01:00",
    events: [{ type: "action-started", at, words: "Wij zetten de plek af." }],
  });
  expect(text).toContain("Wij zijn in actie gekomen op donderdag 12 november 2026 om 9.05 uur.");
  expect(text).toContain("Dit betekent nog niet dat het probleem is opgelost.");
});

test("done: how it ended, and where to say that it is not solved", () => {
  const { text } = mailOf("done", {
    ...melding,
    now: "2026-11-12T09:10:00+01:00",
    events: [{ type: "closed", at: instant("2026-11-12T09:05:00+01:00"), outcome: "solved" }],
  });
  expect(text).toContain("Het is opgelost.");
  expect(text).toContain("Is het niet opgelost? Zeg het op de pagina van uw zaak: https://portaal.example/zaak/");
});

test("planned in time: the day and the project; planned too late: that it came too late", () => {
  // Small: two weeks, so Tuesday 24 November 2026.
  const inTime = mailOf("planned", {
    ...melding,
    now: "2026-11-20T10:00:00+01:00",
    events: [
      {
        type: "planned",
        at: instant("2026-11-20T10:00:00+01:00"),
        until: day("2027-01-22"),
        words: "Samen met bermherstel N388.",
      },
    ],
  }).text;
  expect(inTime).toContain("Wij komen in actie uiterlijk vrijdag 22 januari 2027.");
  expect(inTime).toContain("> Samen met bermherstel N388.");
  const tooLate = mailOf("planned", {
    ...melding,
    now: "2026-11-26T10:00:00+01:00",
    events: [
      { type: "promise-broken", at: instant("2026-11-25T00:00:00+01:00"), norm: "gr-melding-bericht", run: 1 },
      { type: "planned", at: instant("2026-11-26T10:00:00+01:00"), until: day("2027-01-22") },
    ],
  }).text;
  expect(tooLate).toContain(
    "Wij verwachten nu: vrijdag 22 januari 2027. Dit bericht had u eerder moeten krijgen: uiterlijk dinsdag 24 november 2026. Onze excuses.",
  );
});

test("sent: what was ordered by title, and when it was posted", () => {
  const { text } = mailOf("sent", {
    kind: "publicaties",
    receivedAt: "2026-11-16T10:00:00+01:00",
    now: "2026-11-18T15:00:00+01:00",
    zaakFacts: { order: [{ slug: "glad-zo-strooien-wij", copies: 2 }] },
    events: [{ type: "sent", at: instant("2026-11-18T15:00:00+01:00") }],
  });
  expect(text).toContain("Wij hebben uw bestelling op de post gedaan op woensdag 18 november 2026.");
  expect(text).toContain("• 2 × Glad? Zo strooien wij");
});

test("a klacht answered: the verdict, the answer, and the ombudsman", () => {
  const { subject, text } = mailOf("answered", {
    now: "2027-01-11T10:00:00+01:00",
    handler: samir,
    events: [
      {
        type: "answered",
        at: instant("2027-01-11T10:00:00+01:00"),
        outcome: "partly-upheld",
        words: "U had moeten mogen spreken.",
      },
    ],
  });
  expect(subject).toBe("Ons antwoord op uw klacht (GR-7K4P-29)");
  expect(text).toContain("Dit is ons antwoord op uw klacht. U krijgt voor een deel gelijk.");
  expect(text).toContain("> U had moeten mogen spreken.");
  expect(text).toContain("naar de Nationale ombudsman. Dat is gratis.");
});

test("forwarded: to whom, and that our promises no longer hold", () => {
  const { text } = mailOf("forwarded", {
    ...melding,
    events: [{ type: "forwarded", at: instant("2026-11-10T11:00:00+01:00"), to: "rijkswaterstaat" }],
  });
  expect(text).toContain("Wij hebben uw melding doorgestuurd naar Rijkswaterstaat.");
  expect(text).toContain(
    "Onze beloften gelden daarom niet meer voor deze zaak. Rijkswaterstaat heeft eigen termijnen.",
  );
});

test("forwarded to a body with an article: the sentence begins with a capital", () => {
  const { text } = mailOf("forwarded", {
    ...melding,
    events: [{ type: "forwarded", at: instant("2026-11-10T11:00:00+01:00"), to: "gemeente" }],
  });
  expect(text).toContain("Wij hebben uw melding doorgestuurd naar de gemeente.");
  expect(text).toContain("voor deze zaak. De gemeente heeft eigen termijnen.");
});

test("withdrawn: an order is cancelled, a klacht withdrawn", () => {
  const events = [{ type: "withdrawn" as const, at: instant("2026-11-23T10:00:00+01:00") }];
  expect(mailOf("withdrawn", { events }).text).toContain("U hebt uw klacht ingetrokken op maandag 23 november 2026.");
  expect(mailOf("withdrawn", { kind: "publicaties", events }).subject).toBe(
    "Uw bestelling is geannuleerd (GR-7K4P-29)",
  );
});

test("another seriousness: the reason and the time that goes with it", () => {
  const { text } = mailOf("message", {
    ...melding,
    now: "2026-11-10T12:00:00+01:00",
    events: [
      {
        type: "severity-changed",
        at: instant("2026-11-10T12:00:00+01:00"),
        severity: "urgent",
        words: "Er staat water op de weg.",
      },
    ],
  });
  expect(text).toContain(
    "Wij hebben opnieuw gekeken hoe erg het probleem is: dringend. De reden:\n\n> Er staat water op de weg.",
  );
  expect(text).toContain("Wij komen meestal in actie vóór woensdag 11 november 2026");
});

test("kept after all: what we said, what was true, and that both stay visible", () => {
  const promise = { norm: "gr-ontvangstbevestiging", run: 1 };
  const saidAt = instant("2026-11-20T08:00:00+01:00");
  const { subject, text } = mailOf("kept-after-all", {
    receivedAt: "2026-11-05T09:00:00+01:00",
    now: "2026-11-21T10:00:00+01:00",
    events: [
      { type: "promise-broken", at: instant("2026-11-20T00:00:00+01:00"), ...promise },
      {
        type: "confirmed",
        at: instant("2026-11-18T12:00:00+01:00"),
        hasHandlerName: true,
        hasHandlerContact: true,
        due: day("2027-01-14"),
      },
      { type: "corrected", at: instant("2026-11-21T10:00:00+01:00"), correctsSeq: 2 },
    ],
    messageFacts: { promises: [promise] },
    messages: [
      {
        id: 1,
        purpose: "broken",
        status: "sent",
        toStaff: false,
        queuedAt: saidAt,
        notBefore: saidAt,
        sentAt: saidAt,
        facts: { promises: [promise] },
      },
    ],
  });
  expect(subject).toBe("Goed nieuws: wij waren toch op tijd (GR-7K4P-29)");
  expect(text).toContain(
    "Op vrijdag 20 november 2026 schreven wij dat onze belofte niet was gehaald. Dat klopte niet. Wij stuurden u op woensdag 18 november 2026 bericht;",
  );
});

test("a flag explained: when the citizen said so, what the record says, the reason, and a klacht that counts from that day", () => {
  const promise = { norm: "gr-ontvangstbevestiging", run: 1 };
  const setting = told({
    receivedAt: "2026-11-05T09:00:00+01:00",
    now: "2026-11-25T10:00:00+01:00",
    events: [
      { type: "promise-broken", at: instant("2026-11-20T00:00:00+01:00"), ...promise },
      {
        type: "flag-explained",
        at: instant("2026-11-25T10:00:00+01:00"),
        ...promise,
        words: "Uw brief lag bij een ander team.",
      },
    ],
  });
  const flag = {
    id: 1,
    ...promise,
    verdict: "late",
    wish: "explanation",
    flaggedAt: instant("2026-11-22T10:00:00+01:00"),
  } as const;
  const mail = citizenMails["flag-explained"]({ ...setting, file: { ...setting.file, flags: [flag] } });
  expect(mail?.subject).toBe("Waarom wij onze belofte niet haalden (GR-7K4P-29)");
  expect(mail?.text).toContain(
    "U zei op zondag 22 november 2026 dat wij een belofte niet nakwamen. Dat klopt. Onze excuses.",
  );
  expect(mail?.text).toContain("> Uw brief lag bij een ander team.");
  expect(mail?.text).toContain("(telt vanaf zondag 22 november 2026)");
});
