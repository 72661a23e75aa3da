/** Numbers in our sentences can be tapped, also by the roadside. */
import { expect, test } from "vitest";
import { splitPhones } from "#components/phone-link.ts";

const links = (text: string) => splitPhones(text).filter(({ href }) => href !== undefined);

test("numbers with a district, short ones and free ones are links", () => {
  expect(links("Bel 112, 1400, 050 - 316 49 11 of 0800 - 8002, dag en nacht.")).toEqual([
    { text: "112", href: "tel:112" },
    { text: "1400", href: "tel:1400" },
    { text: "050 - 316 49 11", href: "tel:+31503164911" },
    { text: "0800 - 8002", href: "tel:08008002" }, // has no number with +31
  ]);
});

test("days, amounts and post codes are none", () => {
  expect(links("Op 23 november 2026 om 8.30 uur, 9711 AA, € 1.442 en N361 14,2.")).toEqual([]);
});
