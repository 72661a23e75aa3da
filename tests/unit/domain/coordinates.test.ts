import { expect, test } from "vitest";
import { formatCoordinates, isInNetherlands, parseCoordinates } from "#domain/coordinates.ts";

test.for([
  "53.2194, 6.5665",
  "53.2194,6.5665",
  "53,2194 6,5665",
  "53,2194; 6,5665",
  "53,2194, 6,5665",
  " 53.2194° 6.5665° ",
])("%s is one place", (typed) => {
  const found = parseCoordinates(typed);
  expect(found && formatCoordinates(found)).toBe("53.21940, 6.56650");
  expect(found && isInNetherlands(found)).toBe(true);
});

test.for(["", "53.2194", "bij de brug", "153, 6", "53.2.1, 6", "N53 E6", "53,2194,6,5665"])(
  "%j is no place",
  (typed) => {
    expect(parseCoordinates(typed)).toBeUndefined();
  },
);

test.for([
  ["Den Helder", 52.95, 4.76, true],
  ["Schiermonnikoog", 53.49, 6.23, true],
  ["Vaals", 50.77, 6.02, true],
  ["Parijs", 48.85, 2.35, false],
  ["Londen", 51.5, -0.12, false],
  ["Hamburg", 53.55, 9.99, false],
] as const)("%s", ([, latitude, longitude, inside]) => {
  expect(isInNetherlands({ latitude, longitude })).toBe(inside);
});
