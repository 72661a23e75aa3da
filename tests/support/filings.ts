/** Right answers for the forms, and the shortest way to a filed zaak. */
import { randomUUID } from "node:crypto";
import type { Answers } from "#kinds/kind.ts";
import { findByReference } from "#repositories/zaken.ts";
import type { Context } from "#services/context.ts";
import { type FilingRequest, fileZaak } from "#services/filing/file-zaak.ts";

export const klachtAnswers: Answers = {
  onderwerp: "bejegening",
  gebeurtenis: "Ik stond een uur te wachten en werd toen weggestuurd.",
  gesprek: "ja",
  naam: "Sanne de Wit",
  postcode: "9712 AB",
  huisnummer: "18",
  antwoord: "email",
  email: "s.dewit@voorbeeld.nl",
};

export const meldingAnswers: Answers = {
  gevaar: "misschien",
  waar: "weg",
  categorie: "W19",
  weg: "N355",
  hectometer: "21,3",
  omschrijving: "Het gat zit in het fietspad.",
  email: "i.sluiter@voorbeeld.nl",
};

export const orderAnswers: Answers = {
  "aantal-glad-zo-strooien-wij": "2",
  naam: "Basisschool De Waterlelie",
  postcode: "9712 AB",
  huisnummer: "1",
  email: "school@voorbeeld.nl",
};

export const wooAnswers: Answers = {
  onderwerp: "Contracten voor het onderhoud van bermen",
  periode: "2023 tot en met 2025",
  antwoord: "email",
  email: "lezer@voorbeeld.nl",
};

const informationAnswers: Answers = {
  onderwerp: "Vrachtverkeer op de N46",
  vraag: "Hoeveel vrachtwagens rijden er per dag?",
  antwoord: "email",
  email: "j.wind@voorbeeld.nl",
  naam: "Joris Wind",
};

const questionAnswers: Answers = {
  soort: "vraag",
  onderwerp: "Bankjes langs het Reitdiep",
  bericht: "Waarom zijn de bankjes weg?",
  antwoord: "email",
  email: "a.oosterhuis@voorbeeld.nl",
};

/** Against a decision of Tuesday 6 October 2026: one may object until Tuesday 17 November. */
export const bezwaarAnswers: Answers = {
  besluit: "De weigering van een uitweg aan de N363.",
  datum: "6-10-2026",
  kenmerk: "2026-UW-0418",
  woo: "nee",
  gronden: "De uitweg is er al dertig jaar.",
  gesprek: "ja",
  naam: "Jan Bolhuis",
  postcode: "9981 BL",
  huisnummer: "14",
  antwoord: "email",
  email: "j.bolhuis@voorbeeld.nl",
};

/** An application of Monday 14 September 2026: eight weeks later is Monday 9 November. */
const noticeAnswers: Answers = {
  soort: "aanvraag",
  onderwerp: "Ontheffing voor breed vervoer",
  "einde-bekend": "nee",
  ingediend: "14-9-2026",
  naam: "Kwekerij De Es",
  postcode: "9551 VG",
  huisnummer: "8",
  antwoord: "email",
  email: "de.es@voorbeeld.nl",
};

/** Files it for someone else. */
export const onBehalf: Answers = {
  "voor-wie": "ander",
  "namens-naam": "Truus Meijering",
  "namens-postcode": "9804 TG",
  "namens-huisnummer": "41",
  "namens-email": "t.meijering@voorbeeld.nl",
};

export const callAnswers: Answers = {
  moment: "2026-11-23 10:00",
  onderwerp: "De omleiding van de N46",
  naam: "Femke Nijboer",
  telefoon: "050 000 00 22",
  email: "f.nijboer@voorbeeld.nl",
};

const pressAnswers: Answers = {
  vraag: "Hoe lang was de N361 dicht?",
  naam: "Ties Radema",
  medium: "Radio Wierde",
  email: "redactie@voorbeeld.nl",
};

const invoiceAnswers: Answers = {
  afzender: "bedrijf",
  wens: "rente",
  factuurnummer: "2026-118",
  bedrag: "1.840",
  ontvangen: "12-10-2026",
  bedrijf: "Schildersbedrijf Voorbeeld",
  naam: "Rikus Kwant",
  postcode: "9934 HT",
  huisnummer: "27",
  antwoord: "email",
  email: "r.kwant@voorbeeld.nl",
};

const ANSWERS = {
  klacht: klachtAnswers,
  melding: meldingAnswers,
  publicaties: orderAnswers,
  "woo-verzoek": wooAnswers,
  informatie: informationAnswers,
  vraag: questionAnswers,
  bezwaar: bezwaarAnswers,
  dwangsom: noticeAnswers,
  terugbellen: callAnswers,
  pers: pressAnswers,
  factuur: invoiceAnswers,
};

/** What a browser sends; every request has a token of its own unless told otherwise. */
export const filingRequest = (
  kind: keyof typeof ANSWERS,
  { answers = {}, ...other }: Partial<FilingRequest> = {},
): FilingRequest => ({
  kind,
  answers: { ...ANSWERS[kind], ...answers },
  token: randomUUID(),
  channel: "web",
  ...other,
});

/** Files it; fails the test when it is refused. */
export async function filed(context: Context, kind: keyof typeof ANSWERS, other: Partial<FilingRequest> = {}) {
  const result = await fileZaak(context, filingRequest(kind, other));
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  const zaak = await findByReference(context.db, result.value.reference);
  return { ...result.value, id: zaak?.id as number };
}
