import { expect, test } from "vitest";
import { explainFailure } from "#server/explain-failure.ts";
import { SettingsRefused } from "#settings";

const withCode = (code: string) => Object.assign(new Error("listen"), { code });

test("what whoever starts the portal can mend is one sentence", () => {
  expect(explainFailure(new SettingsRefused(["PORT is een getal."]))).toEqual(["PORT is een getal."]);
  expect(explainFailure(withCode("EADDRINUSE"))[0]).toMatch(/^De poort is al in gebruik\./);
  for (const code of ["ENOTFOUND", "EADDRNOTAVAIL"])
    expect(explainFailure(withCode(code))).toEqual([expect.stringMatching(/^HOST is geen adres van deze computer\./)]);
});

test("a fault of ours has none", () => {
  expect(explainFailure(new TypeError("x is not a function"))).toEqual([]);
  expect(explainFailure(undefined)).toEqual([]);
});
