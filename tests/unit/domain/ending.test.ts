import { describe, expect, test } from "vitest";
import { endingOf } from "#domain/ending.ts";
import { type Instant, instant } from "#domain/instant.ts";
import type { ZaakEvent, ZaakEventType } from "#domain/zaak-event.ts";

const start = instant("2026-11-02T09:00:00+01:00");
const DAY_MS = 86_400_000;

/** One event a day, from 2 November 2026. */
const timeline = (...types: ZaakEventType[]): ZaakEvent[] =>
  types.map((type, index) => ({ type, at: (start + index * DAY_MS) as Instant, seq: index + 1 }) as ZaakEvent);

describe("a zaak", () => {
  test.for([
    [["received"], undefined, "has not ended while nothing was done"],
    [["received", "action-started"], undefined, "has not ended when work started"],
    [["received", "answered"], "answered", "ends with the answer"],
    [["received", "sent"], "closed", "ends when the order was posted"],
    [["received", "done"], "closed", "ends when the road was repaired"],
    [["received", "withdrawn", "closed"], "withdrawn", "stays withdrawn when the file is closed"],
    [["received", "done", "reopened"], undefined, "runs again when it was not solved"],
    [["received", "done", "reopened", "done"], "closed", "ends again"],
  ] as const)("%j: %s, as it %s", ([types, status]) => {
    expect(endingOf(timeline(...types))?.status).toBe(status);
  });

  test("ended when it was answered, not when the file was closed", () => {
    expect(endingOf(timeline("received", "answered", "closed"))).toEqual({ status: "closed", at: start + DAY_MS });
  });

  test("has not ended when the answer was taken back as a mistake", () => {
    const events = [
      ...timeline("received", "answered"),
      { type: "corrected", at: start, seq: 3, correctsSeq: 2 } as ZaakEvent,
    ];
    expect(endingOf(events)).toBeUndefined();
  });
});
