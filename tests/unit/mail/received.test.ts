/** The message of receipt, as the citizen reads it (product/copy.md 5.2). Days were counted by hand from a calendar. */
import { expect, test } from "vitest";
import { instant } from "#domain/instant.ts";
import { citizenMails } from "#services/messages/citizen-mails.ts";
import { type Told, told } from "../../support/zaak-file.ts";

const received = (given: Told) => {
  const mail = citizenMails.received(told(given));
  if (!mail) throw new Error("no mail");
  return mail;
};

test("a klacht in Groningen: who deals with it in two weeks, the answer on the law's own day", () => {
  const { subject, text } = received({
    answers: [
      { step: "verhaal", label: "Wat is er gebeurd?", value: "Ik mocht niets zeggen.\nDat was op de inspraakavond." },
      { step: "wie", label: "Uw naam", value: "Sanne de Wit" },
    ],
  });
  expect(subject).toBe("Wij hebben uw klacht (GR-7K4P-29)");
  // Saturday 21 November + 2 weeks is Saturday 5 December; + 10 weeks is Saturday 30 January, so Monday 1 February.
  expect(text).toBe(`Beste Sanne de Wit,

Wij hebben uw klacht ontvangen op zaterdag 21 november 2026 om 20.14 uur.

Uw zaaknummer is GR-7K4P-29.

Wat kunt u van ons verwachten?

• Uiterlijk zaterdag 5 december 2026: bericht wie uw klacht behandelt en hoe u die persoon bereikt.
• Uiterlijk maandag 1 februari 2027: antwoord op uw klacht. Dit is ook de uiterste dag volgens de wet. Is die dag voorbij? Dan kunt u naar de Nationale ombudsman.

De klachtenkamer van de Commissie rechtsbescherming geeft ons advies over uw klacht.

Bekijk hoe het ermee staat: https://portaal.example/zaak/GR-7K4P-29?sleutel=[[sleutel:GR-7K4P-29]]

De link is alleen voor u. Stuur hem niet door.

U hoeft nu niets te doen. Wilt u iets toevoegen of de klacht intrekken? Dat kan op de pagina van uw zaak.

Halen wij een dag niet? Dan krijgt u daarover vanzelf bericht van ons.

Met vriendelijke groet,
Provincie Groningen
050 - 316 49 11, maandag tot en met vrijdag 8.30–17.00 uur

Dit is het automatische bericht van binnenkomst. Hieronder staat wat u ons stuurde.

———

Wat is er gebeurd?
  Ik mocht niets zeggen.
  Dat was op de inspraakavond.
Uw naam: Sanne de Wit
`);
});

test("a klacht at the ministry: three weeks is the promise, six the law's, and both are told", () => {
  const { text } = received({ organisation: "bzk", receivedAt: "2026-11-23T08:30:00+01:00" });
  // Monday 23 November + 3 weeks is 14 December; + 6 weeks is Monday 4 January 2027.
  expect(text).toContain(
    "Uiterlijk maandag 14 december 2026: antwoord, of bericht waarom het langer duurt. " +
      "Uiterste dag volgens de wet: maandag 4 januari 2027. Is die dag voorbij? Dan kunt u naar de Nationale ombudsman.",
  );
  expect(text).toContain("Dit is de automatische ontvangstbevestiging.");
  expect(text).not.toContain("bericht van binnenkomst");
  expect(text).not.toContain("advies");
});

test("an urgent report: an aim with its hour, and what happens when it takes longer", () => {
  const { subject, text } = received({
    kind: "melding",
    receivedAt: "2026-11-23T06:52:00+01:00",
    zaakFacts: { severity: "urgent" },
    name: undefined,
  });
  expect(subject).toBe("Wij hebben uw melding (GR-7K4P-29)");
  expect(text).toContain("Beste lezer,");
  expect(text).toContain(
    "Wij komen meestal in actie vóór dinsdag 24 november 2026, 6.52 uur. Duurt het langer? Dan krijgt u bericht wanneer wel.",
  );
  expect(text).not.toContain("Hebt u ook gebeld?");
  expect(text).not.toContain("wet");
});

test("a report of present danger says first to call", () => {
  const { text } = received({ kind: "melding", zaakFacts: { severity: "danger" } });
  expect(text.split("\n\n")[1]).toBe("Hebt u ook gebeld? Doe dat nu: 050 - 316 49 11. Zijn er gewonden? Bel 112.");
  expect(text).not.toContain("U hoeft nu niets te doen.");
  expect(text).toContain("Wilt u iets toevoegen of de melding intrekken?");
});

test("a report about a place that is not ours says what we do with it, and promises no action of ours", () => {
  const at = (mayBeForwarded: boolean) =>
    received({
      kind: "melding",
      receivedAt: "2026-11-23T06:52:00+01:00",
      zaakFacts: { severity: "urgent", manager: "rijkswaterstaat", mayBeForwarded },
    }).text;
  expect(at(true)).toMatch(
    /Wij sturen uw melding door naar Rijkswaterstaat\. Deze plek is volgens ons van Rijkswaterstaat\. Is er haast\? Bel 0800 - 8002[\s\S]*Vóór dinsdag 24 november 2026, 6.52 uur is uw melding doorgestuurd, of hebt u bericht van ons\./,
  );
  expect(at(true)).not.toContain("in actie");
  expect(at(true)).toContain("U hoeft nu niets te doen.");
  expect(at(false)).toContain("Meld het ook zelf bij Rijkswaterstaat. Bel 0800 - 8002");
  expect(at(false)).not.toContain("U hoeft nu niets te doen.");
});

test("an order in Groningen: on the post in a week; at the ministry in two", () => {
  const receivedAt = "2026-11-16T10:00:00+01:00";
  const groningen = received({ kind: "publicaties", receivedAt }).text;
  expect(groningen).toContain(
    "Uiterlijk maandag 23 november 2026: uw bestelling is op de post. De wet noemt hiervoor geen termijn.",
  );
  expect(groningen).toContain(
    "Wilt u de bestelling annuleren? Dat kan op de pagina van uw zaak, tot wij hem versturen.",
  );
  const bzk = received({ kind: "publicaties", receivedAt, organisation: "bzk" }).text;
  expect(bzk).toContain("Uiterlijk maandag 30 november 2026: uw bestelling is op de post.");
});

test("a flag on a promise as such: our explanation in two weeks, and no name asked", () => {
  const flag = {
    type: "flagged",
    at: instant("2026-11-23T08:30:00+01:00"),
    norm: "gr-telefoon-30s",
    run: 1,
    verdict: "not-measurable",
    wish: "explanation",
  } as const;
  const { subject, text } = received({
    kind: "signaal",
    receivedAt: "2026-11-23T08:30:00+01:00",
    name: undefined,
    events: [flag],
  });
  expect(subject).toBe("Wij hebben uw melding over een belofte (GR-7K4P-29)");
  expect(text).toContain("• Uiterlijk maandag 7 december 2026: onze uitleg.");
});
