/** The copy of what was entered (art. 2:17 lid 2 Awb): all of it, to be read by a screen reader, and nobody named outside. */
import { describe, expect, test } from "vitest";
import { organisationOf } from "#charters/index.ts";
import { type ZaakCopy, zaakCopyName, zaakCopyPdf } from "#components/zaak/zaak-copy-pdf.ts";
import { promiseRows } from "#texts/zaak/promise-rows.ts";
import { readPdf } from "../../support/read-pdf.ts";
import { told } from "../../support/zaak-file.ts";

const answers = [
  {
    step: "Uw klacht",
    label: "Wat is er gebeurd?",
    value: "Ik mocht niets zeggen.\n\nTerwijl ik op de lijst stond: één uur.",
  },
  { step: "Uw klacht", label: "Bestanden", value: "brief van maart.pdf" },
  { step: "Uw gegevens", label: "Voornaam en achternaam", value: "Łukasz Şahin-Ελένη Дина" },
];

function copy(given: Partial<ZaakCopy> = {}): ZaakCopy {
  const { file } = told({ receivedAt: "2026-11-21T20:14:00+01:00" });
  return {
    organisation: organisationOf("groningen"),
    baseUrl: "https://portaal.example",
    reference: "GR-7K4P-29",
    noun: "klacht",
    receivedOn: "zaterdag 21 november 2026, 20.14 uur",
    madeOn: "maandag 23 november 2026",
    answers,
    promises: promiseRows(file.assessment.promises, "klacht", { noun: "klacht" }),
    ...given,
  };
}

const words = (text: string): string => text.replace(/\s+/g, " ");

describe("the copy of a klacht", async () => {
  const { text, tags, source } = readPdf(await zaakCopyPdf(copy()));

  test("holds number, kind, and day and time of receipt", () => {
    for (const part of ["GR-7K4P-29", "Soort: klacht", "Ontvangen: zaterdag 21 november 2026, 20.14 uur"])
      expect(words(text)).toContain(part);
  });

  test("holds every question with its answer, and names of files", () => {
    for (const { label, value } of answers) {
      expect(words(text)).toContain(label);
      for (const line of value.split("\n").filter(Boolean)) expect(words(text)).toContain(line);
    }
  });

  test("holds the promised days, the law's with it, and how to reach us", () => {
    expect(words(text)).toContain("Uiterlijk maandag 1 februari 2027."); // 10 weeks after 21 November is 30 January, a Saturday
    expect(words(text)).toContain("Ook volgens de wet.");
    expect(words(text)).toContain(organisationOf("groningen").phone);
  });

  test("can be read by a screen reader: tagged, in Dutch, with a title and headings", () => {
    expect(source).toContain("/Lang (nl-NL)");
    expect(source).toContain("/DisplayDocTitle true");
    expect(source).toContain("/Marked true");
    expect(source).toMatch(/\/FontFile\d? /);
    expect(source).toContain("pdfuaid:part");
    expect(tags.filter((tag) => tag === "H1")).toHaveLength(1);
    expect(tags.filter((tag) => tag === "H2")).toHaveLength(3);
    expect(tags.filter((tag) => tag === "H3")).toHaveLength(2);
  });

  test("names nobody in its metadata or its file name", () => {
    expect(zaakCopyName("GR-7K4P-29")).toBe("kopie-GR-7K4P-29.pdf");
    const utf16 = Buffer.from("Łukasz", "utf16le").swap16().toString("latin1");
    for (const name of ["Łukasz", "ukasz", "lijst stond", utf16]) expect(source).not.toContain(name);
  });
});

test("a long story goes on over pages, and no answer stops it", async () => {
  const value = `${"Het water stond weer in de kelder. ".repeat(400)}\u0001🙂 بسم ${"a".repeat(5000)}`;
  const { text, source } = readPdf(
    await zaakCopyPdf(copy({ answers: [{ step: "Uw klacht", label: "Verhaal", value }] })),
  );
  expect(text.match(/Het water stond/g)).toHaveLength(400);
  expect(source.match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(3);
});
