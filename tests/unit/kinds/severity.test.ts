/** Seriousness by category: each row is product/categories.md read by hand, not computed. */
import { describe, expect, test } from "vitest";
import { categories, findCategory } from "#kinds/melding/categories.ts";
import { severityOf } from "#kinds/melding/severity.ts";

/** category, answers in the order of its questions, seriousness, why */
const rows = [
  ["W01", "plat nee", "normal", "begin"],
  ["W01", "vingerdiep nee", "normal", "vingerdiep"],
  ["W01", "dieper-dan-hand nee", "urgent", "dieper dan een hand"],
  ["W01", "plat ja", "urgent", "uitwijken"],
  ["W01", "dieper-dan-hand andere-weghelft", "danger", "naar de andere weghelft"],
  ["W01", "weet-niet nee", "normal", "middle of plat, vingerdiep, hand"],
  ["W01", "plat weet-niet", "urgent", "middle of nee, ja, andere weghelft"],
  ["W02", "ja boomwortels", "small", "begin"],
  ["W02", "stapvoets boomwortels", "urgent", "stapvoets"],
  ["W02", "nee boomwortels", "danger", "niet veilig"],
  ["W02", "ja los-of-gat", "normal", "los of gat"],
  ["W02", "weet-niet boomwortels", "urgent", "middle of ja, stapvoets, nee"],
  ["W03", "minder-dan-hand", "small", "begin"],
  ["W03", "meer", "normal", "meer"],
  ["W03", "van-de-weg", "urgent", "auto's raken van de weg"],
  ["W04", "rijbaan", "danger", "op rijbaan of fietspad"],
  ["W04", "kant", "urgent", "vluchtstrook"],
  ["W04", "berm", "urgent", "answers only raise: the start is urgent"],
  ["W05", "ja kleiner", "danger", "slipt"],
  ["W05", "nee kleiner", "urgent", "begin"],
  ["W05", "nee groter", "urgent", "groter"],
  ["W05", "weet-niet kleiner", "urgent", "not knowing never makes it danger"],
  ["W06", "rijbaan", "danger", "hoofdrijbaan of brug"],
  ["W06", "fietspad", "urgent", "fietspad"],
  ["W06", "parkeerplek", "urgent", "answers only raise: the start is urgent"],
  ["W07", "op-de-weg", "danger", "ligt op de weg"],
  ["W07", "hangt-los", "urgent", "hangt los"],
  ["W07", "dood-of-scheef", "normal", "dood of scheef"],
  ["W07", "snoeiwens", "normal", "answers only raise: the start is normal"],
  ["W08", "verkeersregel weg", "urgent", "voorrang, stop, verbod, snelheid"],
  ["W08", "ander weg", "normal", "begin"],
  ["W08", "ander onleesbaar", "small", "verlaagt"],
  ["W08", "verkeersregel onleesbaar", "urgent", "verlaagt the start only: a stop sign stays urgent"],
  ["W09", "uit", "urgent", "helemaal uit"],
  ["W09", "groen", "danger", "alle kanten groen"],
  ["W09", "knippert", "urgent", "knippert geel"],
  ["W09", "knop", "urgent", "answers only raise: the start is urgent"],
  ["W10", "een", "small", "begin"],
  ["W10", "rij", "normal", "hele rij"],
  ["W10", "paal", "danger", "paal om of kabel bloot"],
  ["W11", "ja nee", "danger", "steekt de weg in"],
  ["W11", "nee nee", "normal", "begin"],
  ["W11", "nee ja", "urgent", "bocht of water"],
  ["W12", "ja", "normal", "oversteek"],
  ["W12", "nee", "small", "begin"],
  ["W13", "plas", "normal", "plas"],
  ["W13", "uitwijken", "danger", "remmen of uitwijken"],
  ["W13", "huis", "urgent", "bij een huis"],
  ["W14", "slagboom", "danger", "slagboom of sein"],
  ["W14", "dek", "danger", "gat in het dek"],
  ["W14", "leuning", "urgent", "leuning"],
  ["W14", "verf", "normal", "answers only raise: the start is normal"],
  ["W15", "weg nee", "urgent", "op de weg"],
  ["W15", "weg-groot nee", "danger", "groot dier op de weg"],
  ["W15", "berm ja", "normal", "in berm"],
  ["W16", "chemisch", "urgent", "asbest"],
  ["W16", "naalden", "urgent", "naalden"],
  ["W16", "beledigend", "normal", "beledigend"],
  ["W16", "ander", "small", "begin"],
  ["W17", "nee", "urgent", "geen zicht"],
  ["W17", "half", "normal", "half"],
  ["W17", "ja", "small", "begin"],
  ["W18", "afzetting", "danger", "afzetting om"],
  ["W18", "bord", "urgent", "bord klopt niet"],
  ["W18", "hinder", "normal", "hinder"],
  ["W19", "", "normal", "begin"],
  ["K01", "midden nee", "danger", "schepen raken het"],
  ["K01", "kant nee", "normal", "langs de kant"],
  ["K01", "kant ja", "urgent", "groter dan een roeiboot"],
  ["K02", "blijft-open", "urgent", "weg dicht"],
  ["K02", "dicht-met-schip", "danger", "gaat dicht met schip"],
  ["K02", "schip-wacht", "urgent", "schip wacht"],
  ["K02", "bediener", "urgent", "answers only raise: the start is urgent"],
  ["K03", "ja", "danger", "iemand vast"],
  ["K03", "schip-wacht", "urgent", "schip wacht"],
  ["K03", "trap", "urgent", "answers only raise: the start is urgent"],
  ["K04", "ja nee", "danger", "mensen aan boord"],
  ["K04", "nee ja", "danger", "vaarweg dicht"],
  ["K04", "nee nee", "urgent", "nee"],
  ["K05", "ja", "danger", "zakt weg"],
  ["K05", "scheur", "urgent", "scheur"],
  ["K05", "plank", "normal", "plank los"],
  ["K05", "verf", "normal", "answers only raise: the start is normal"],
  ["K06", "ja", "danger", "film, of er komt nog bij"],
  ["K06", "nee", "urgent", "nee"],
  ["K07", "vast", "urgent", "vastgelopen"],
  ["K07", "moeizaam", "normal", "moeizaam"],
  ["K07", "lelijk", "small", "begin"],
  ["K08", "zwemplek", "urgent", "zwemplek"],
  ["K08", "elders", "normal", "begin"],
  ["K09", "sein nee", "urgent", "sein"],
  ["K09", "wegwijzer nee", "normal", "begin"],
  ["K09", "wegwijzer ja", "danger", "donker of mist"],
  ["K10", "stroomkast", "danger", "stroomkast open"],
  ["K10", "bolder", "normal", "bolder los"],
  ["K10", "vol", "small", "begin"],
  ["K11", "ja", "danger", "lekt"],
  ["K11", "nee", "urgent", "begin"],
  ["K12", "", "normal", "begin"],
] as const;

/** The answers of a row under the names of its category's questions. */
function answersOf([code, given]: readonly [string, string, ...unknown[]], gevaar = "nee") {
  const values = given.split(" ");
  const questions = findCategory(code)?.questions ?? [];
  return {
    categorie: code,
    gevaar,
    ...Object.fromEntries(questions.map(({ name }, index) => [name, values[index] ?? ""])),
  };
}

test.for(rows)("%s %s is %s: %s", (row) => {
  expect(severityOf(answersOf(row))?.severity).toBe(row[2]);
});

test("every answer of every category has its row", () => {
  const tried = new Set(
    rows.flatMap((row) => Object.entries(answersOf(row)).map(([name, value]) => `${name}=${value}`)),
  );
  for (const { code, questions } of categories) {
    expect(tried).toContain(`categorie=${code}`);
    for (const { name, answers } of questions)
      for (const { value } of answers) expect(tried).toContain(`${name}=${value}`);
  }
});

describe("question 0", () => {
  test.for(categories.map(({ code }) => code))("%s with danger now is danger", (code) => {
    expect(severityOf({ categorie: code, gevaar: "ja" })?.severity).toBe("danger");
  });

  test("perhaps makes a small thing urgent", () => {
    expect(severityOf(answersOf(["W10", "een"], "misschien"))?.severity).toBe("urgent");
  });

  test("perhaps does not lower danger", () => {
    expect(severityOf(answersOf(["W10", "paal"], "misschien"))?.severity).toBe("danger");
  });
});

test("says why in the citizen's words", () => {
  expect(severityOf(answersOf(["W02", "stapvoets boomwortels"]))?.because).toBe(
    "U zei dat fietsers er alleen stapvoets langs kunnen.",
  );
  expect(severityOf(answersOf(["W10", "een"]))?.because).toBe("Zo beginnen wij altijd bij ‘Straatlantaarn’.");
});
