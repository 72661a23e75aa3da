import { expect, it } from "vitest";
import { accessKeyName, markOf, withoutSecrets } from "#mail/secret-marks.ts";

it("shows a sent mail again without its key and without a mark in its place", () => {
  const mail = `Bekijk uw zaak: https://portaal.example/zaak/GR-7K4P-29?sleutel=${markOf(accessKeyName("GR-7K4P-29"))}\nTot ziens.`;
  expect(withoutSecrets(mail)).toBe("Bekijk uw zaak: https://portaal.example/zaak/GR-7K4P-29\nTot ziens.");
});
