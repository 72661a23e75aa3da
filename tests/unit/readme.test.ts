import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { settingsSchema } from "#server/settings-schema.ts";

const readme = readFileSync("README.md", "utf8");

describe.for(Object.entries(settingsSchema.shape))("the setting %s", ([name, schema]) => {
  test("is in the README with the words of the schema", () => {
    expect(readme).toContain(`| \`${name}\` | ${schema.description} |`);
  });
});

test("the first screen says the two commands", () => {
  const firstScreen = readme.split("\n").slice(0, 12).join("\n");
  expect(firstScreen).toContain("npm start");
  expect(firstScreen).toContain("npm test");
});
