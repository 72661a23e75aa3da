/** What a citizen reads of lateness, money and the court (product/copy.md, 6.5 and 3.4). Days of the demo's Z14 and Z25. */
import { describe, expect, test } from "vitest";
import { day } from "#domain/day.ts";
import { dwangsomOf, euroForDay } from "#domain/dwangsom.ts";
import { euroWords } from "#texts/euro-words.ts";
import { filingWords } from "#texts/filing/filing-words.ts";
import { doorWords } from "#texts/zaak/doors.ts";
import { dwangsomWords } from "#texts/zaak/dwangsom.ts";
import { assessed } from "../../support/assessed.ts";

/** The two weeks ended on Friday 13 November 2026. */
const z14 = (today: string, stoppedOn?: string) => {
  const dwangsom = dwangsomOf(day("2026-11-13"), day(today), stoppedOn === undefined ? undefined : day(stoppedOn));
  return dwangsomWords({ type: "dwangsom", ...dwangsom }, day(today));
};

describe("a dwangsom", () => {
  test("that runs names the days, the sum, what today adds, and when it becomes dearer", () => {
    const { heading, lines } = z14("2026-11-23");
    expect(heading).toBe("Wij betalen u nu een dwangsom.");
    expect(lines.join(" ")).toBe(
      "Stand tot en met zondag 22 november 2026: 9 dagen, € 207. Elke dag zonder besluit komt er € 23 bij; vanaf zaterdag 28 november 2026 € 35. Het stopt op vrijdag 25 december 2026 of eerder, als wij beslissen. Binnen 2 weken na de laatste dag schrijven wij u welk bedrag u krijgt. U hoeft niets te doen.",
    );
  });

  test("on its first day has no sum yet; in the last period nothing dearer comes", () => {
    expect(z14("2026-11-14").lines[0]).toBe("Vandaag is de eerste dag.");
    expect(z14("2026-12-20").lines[1]).toBe(
      "Elke dag zonder besluit komt er € 45 bij. Het stopt op vrijdag 25 december 2026 of eerder, als wij beslissen.",
    );
  });

  test("that still may come says until when we have, and what follows", () => {
    expect(z14("2026-11-02").heading).toBe("Wij hebben nog tot en met vrijdag 13 november 2026 om te beslissen.");
  });

  test("that has ended names the sum, and by when we decide on it: two weeks after the last day", () => {
    // Decided on Monday 30 November: through Sunday 29 November that is 14 days of € 23 and 2 of € 35.
    expect(z14("2026-12-01", "2026-11-30").lines).toEqual([
      "Na de 2 weken die wij nog hadden, waren wij 16 dagen te laat, tot en met zondag 29 november 2026: € 392.",
      "Uiterlijk maandag 14 december 2026 schrijven wij u welk bedrag u krijgt. U hoeft niets te doen.",
    ]);
  });

  test("costs nothing before its first day and after its last", () => {
    const first = day("2026-11-14");
    const on = (iso: string) => euroForDay(day(iso), first);
    expect(["2026-11-13", "2026-11-14", "2026-11-27", "2026-11-28", "2026-12-25", "2026-12-26"].map(on)).toEqual([
      0, 23, 23, 35, 45, 0,
    ]);
  });

  test("is written as money is", () => {
    expect([207, 1442, 11.5].map(euroWords)).toEqual(["€ 207", "€ 1.442", "€ 11,50"]);
  });
});

describe("the doors", () => {
  const setting = { today: day("2026-10-21"), ombudsmanUrl: "https://ombudsman.example", givesDwangsom: true };
  const notice = [{ type: "ingebrekestelling", availableFrom: day("2026-10-21") }] as const;

  test("once the law's day has passed: first the notice, with where to send or print it; then money; then the court", () => {
    const doors = doorWords(notice, { ...setting, noticeHref: "/zaak/GR-2345-67/over/dwangsom" });
    expect(doors[0]).toMatchObject({
      href: "/zaak/GR-2345-67/over/dwangsom",
      label: "Verstuur nu",
      paperHref: "/zaak/GR-2345-67/over/dwangsom/brief",
    });
    expect(doors[1]?.text).toContain(
      "14 dagen € 23, dan 14 dagen € 35, dan 14 dagen € 45 per dag. Samen hooguit € 1.442.",
    );
    expect(doors[2]?.text).toContain("naar de rechter");
  });

  test("under the Woo there is no money", () => {
    const words = doorWords(notice, { ...setting, givesDwangsom: false }).map(({ text }) => text);
    expect(words.join(" ")).not.toContain("€");
    expect(words.join(" ")).toContain("Bij de Woo krijgt u geen dwangsom van ons.");
  });

  test("none is open the day before", () => {
    expect(doorWords(notice, { ...setting, today: day("2026-10-20") })).toEqual([]);
  });
});

describe("before sending", () => {
  const said = (kind: "bezwaar" | "dwangsom", received: string, facts: object) =>
    filingWords(assessed(kind, received, received, facts), { kind, facts, today: day(received.slice(0, 10)) }).join(
      " ",
    );

  test("a bezwaar in time names the last day, and when we begin to count", () => {
    // Decision of Monday 2 November 2026: six weeks later is Monday 14 December.
    const words = said("bezwaar", "2026-11-20 10.00", { decisionAnnouncedOn: day("2026-11-02") });
    expect(words).toContain("op tijd: u kunt bezwaar maken tot en met maandag 14 december 2026");
    expect(words).toContain("Wij beginnen pas te tellen op dinsdag 15 december 2026");
  });

  test("one that is late is explained and never refused", () => {
    // Tuesday 14 July + six weeks is Tuesday 25 August.
    const words = said("bezwaar", "2026-08-26 10.00", { decisionAnnouncedOn: day("2026-07-14") });
    expect(words).toContain(
      "U kon bezwaar maken tot en met dinsdag 25 augustus 2026. Uw bezwaar is dus te laat. U mag het toch sturen.",
    );
  });

  test("one that was posted in time is in time when it comes within the week after", () => {
    const facts = { decisionAnnouncedOn: day("2026-07-14"), postedOn: day("2026-08-25") };
    expect(said("bezwaar", "2026-08-31 10.00", facts)).toContain(
      "Hebben wij hem uiterlijk dinsdag 1 september 2026? Dan is uw bezwaar op tijd.",
    );
    expect(said("bezwaar", "2026-09-02 10.00", facts)).toContain("te laat");
  });

  test("one that is too early says so", () => {
    expect(said("bezwaar", "2026-08-26 10.00", { decisionAnnouncedOn: day("2026-09-01") })).toContain(
      "U bent dus vroeg.",
    );
  });

  test("a notice names the first day that costs money; one that is too early names the day on which it counts", () => {
    const facts = { termEndsOn: day("2026-11-09") };
    expect(said("dwangsom", "2026-11-17 10.00", facts)).toContain("een dwangsom vanaf woensdag 2 december 2026");
    expect(said("dwangsom", "2026-11-09 23.00", facts)).toContain(
      "Onze tijd loopt nog tot en met maandag 9 november 2026. Stuurt u dit nu, dan telt het niet",
    );
    expect(said("dwangsom", "2026-11-09 23.00", facts)).toContain("Stuur het op dinsdag 10 november 2026 of later.");
  });

  test("a notice under the Woo names the court and no money", () => {
    const words = said("dwangsom", "2026-11-17 10.00", { termEndsOn: day("2026-11-09"), againstWooDecision: true });
    expect(words).toContain(
      "Bij de Woo krijgt u geen dwangsom van ons. Beslissen wij niet op tijd? Dan kunt u vanaf woensdag 2 december 2026 naar de rechter.",
    );
  });
});
