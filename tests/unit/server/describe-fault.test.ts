import { expect, test } from "vitest";
import { describeFault } from "#server/describe-fault.ts";

class DrizzleQueryError extends Error {}

class PostgresError extends Error {
  code = "23505";
  constraint_name = "staff_email_key";
}

test("our own errors keep their words, those of databases and parsers lose what they quote", () => {
  expect(describeFault(new Error("No such norm: gr-post"))).toContain("No such norm: gr-post");
  const failed = new DrizzleQueryError("Failed query: insert … params: a\n    at Bauke Hoving", {
    cause: new PostgresError("Bauke Hoving exists"),
  });
  expect(describeFault(failed)).toContain("23505 | staff_email_key");
  expect(describeFault(failed)).not.toContain("Hoving");
  const parse = () => JSON.parse("Bauke Hoving");
  expect(parse).toThrow(SyntaxError);
  try {
    parse();
  } catch (error) {
    expect(describeFault(error)).not.toContain("Hoving");
  }
});
