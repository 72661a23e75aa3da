import { expect, it } from "vitest";
import { organisationOf } from "#charters/index.ts";
import { instant } from "#domain/instant.ts";
import { isOpenAt } from "#domain/opening.ts";

const { opening } = organisationOf("groningen");

it.each([
  { at: "2026-11-23T08:29:59+01:00", what: "Monday before half past eight", open: false },
  { at: "2026-11-23T08:30:00+01:00", what: "Monday at half past eight", open: true },
  { at: "2026-11-23T16:59:00+01:00", what: "Monday just before five", open: true },
  { at: "2026-11-23T17:00:00+01:00", what: "Monday at five", open: false },
  { at: "2026-11-22T12:00:00+01:00", what: "Sunday at noon", open: false },
  { at: "2026-12-25T10:00:00+01:00", what: "Christmas Day, a Friday", open: false },
  { at: "2026-07-01T08:00:00+02:00", what: "a summer morning at eight, Dutch time", open: false },
])("$what: open is $open", ({ at, open }) => {
  expect(isOpenAt(opening, instant(at))).toBe(open);
});
