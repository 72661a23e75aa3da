import { expect, test } from "vitest";
import { MEGABYTE } from "#domain/attachment.ts";
import { displayName, dispositionOf } from "#services/files/display-name.ts";
import { fileProblemTexts, sizeWords } from "#texts/files/file-problems.ts";

test.for([
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\Sanne\\brief.pdf", "brief.pdf"],
  ["foto\u202egpj.exe", "fotogpj.exe"],
  ["twee\nregels\0.txt", "twee regels.txt"],
  ["..", "bestand"],
  ["", "bestand"],
  ["Foto van é & ü (1).jpeg", "Foto van é & ü (1).jpeg"],
] as const)("%j is shown as %j", ([sent, shown]) => {
  expect(displayName(sent)).toBe(shown);
});

test("a long name keeps its ending", () => {
  const shown = displayName(`${"a".repeat(500)}.docx`);
  expect(shown).toHaveLength(100);
  expect(shown.endsWith("….docx")).toBe(true);
});

test.for([
  ["brief.pdf", "pdf", "brief.pdf"],
  ["foto.jpeg", "jpg", "foto.jpeg"],
  ["IMG_1.HEIC", "jpg", "IMG_1.jpg"],
  ["factuur.exe", "pdf", "factuur.exe.pdf"],
  ["notitie", "txt", "notitie.txt"],
] as const)("%s, which is a %s, is saved as %s", ([name, type, saved]) => {
  expect(dispositionOf(name, type)).toBe(`attachment; filename="${saved}"; filename*=UTF-8''${saved}`);
});

test("a name can end neither the header nor its quotes", () => {
  expect(dispositionOf("a\";\r\nx=é'(*).pdf", "pdf")).toBe(
    `attachment; filename="a____x_e_____.pdf"; filename*=UTF-8''a%22%3B%0D%0Ax%3D%C3%A9%27%28%2A%29.pdf`,
  );
});

test("a file that fails is named, with what to do, and what stays", () => {
  const foto = { code: "too-large", name: "foto3.jpg", size: 14 * MEGABYTE } as const;
  expect(fileProblemTexts([foto], { others: true })).toEqual([
    '"foto3.jpg" is 14 MB. Kies een bestand tot 10 MB. Uw andere bestanden staan er nog.',
  ]);
  expect(fileProblemTexts([foto], { others: false })).toEqual(['"foto3.jpg" is 14 MB. Kies een bestand tot 10 MB.']);
  const many = Array.from({ length: 30 }, (_, at) => ({ ...foto, name: `${at}.jpg` }));
  const said = fileProblemTexts(many, { others: true });
  expect(said).toHaveLength(6);
  expect(said[5]).toContain("Nog 25 andere bestanden");
});

test("a size is never rounded down to what would do", () => {
  expect(sizeWords(10 * MEGABYTE + 1)).toBe("10,1 MB");
  expect(sizeWords(300)).toBe("1 kB");
  expect(sizeWords(1.15 * MEGABYTE)).toBe("1,2 MB");
});
