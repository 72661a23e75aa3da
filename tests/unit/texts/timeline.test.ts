/** The timeline as a citizen reads it: what changed no day says so, and nothing stands still that did not. */
import { expect, test } from "vitest";
import { zaakTimeline } from "#services/zaak/zaak-timeline.ts";
import { asked, event, thirdPartyAsked, verdaging } from "../../support/events.ts";
import { told } from "../../support/zaak-file.ts";

/** A Woo-verzoek of Tuesday 3 November 2026, to be decided on by Tuesday 1 December. */
function timeline(...events: NonNullable<NonNullable<Parameters<typeof told>[0]>["events"]>) {
  const { context, file } = told({
    kind: "woo-verzoek",
    receivedAt: "2026-11-03T10:00:00+01:00",
    now: "2026-12-20T10:00:00+01:00",
    events,
  });
  return zaakTimeline(context, file, { noun: "Woo-verzoek" } as Parameters<typeof zaakTimeline>[2])
    .map(({ heading, lines }) => [heading, ...lines].join(" "))
    .join("\n");
}

test("asked in time: the time stood still, and runs again", () => {
  const words = timeline(asked("2026-11-10", "2026-11-24"), event("supplemented", "2026-11-17", {}));
  expect(words).toContain("Dat kan tot en met dinsdag 24 november 2026. De tijd staat zolang stil.");
  expect(words).toContain("U vulde uw zaak aan. De tijd loopt weer");
});

test("asked on the last day: nothing stood still, and the line says why", () => {
  const words = timeline(thirdPartyAsked("2026-12-01", "2026-12-15"), event("third-party-replied", "2026-12-04", {}));
  expect(words).not.toContain("De tijd staat zolang stil");
  expect(words).not.toContain("De tijd loopt weer");
  expect(words).toContain("Dit kwam op de laatste dag van de termijn.");
});

// From 11 to 16 November the time stood still, so that Monday 7 December is the last day.
test("asked once in time and once on the last day: only the first stood still", () => {
  const words = timeline(
    asked("2026-11-10", "2026-11-24"),
    event("supplemented", "2026-11-17", {}),
    thirdPartyAsked("2026-12-07", "2026-12-22"),
  );
  expect(words).toContain("Dat kan tot en met dinsdag 24 november 2026. De tijd staat zolang stil.");
  expect(words).toContain(
    "Reageren kan tot en met dinsdag 22 december 2026. Dit kwam op de laatste dag van de termijn.",
  );
});

test("a letter that takes more time and came too late says that the day stays", () => {
  expect(timeline(verdaging("2026-12-02", 2))).toContain(
    "Wij nemen 2 weken meer tijd Dit kwam na dinsdag 1 december 2026, de laatste dag van de termijn. De dag verandert niet.",
  );
  expect(timeline(verdaging("2026-12-01", 2))).not.toContain("De dag verandert niet");
});
