/** A place on the map as two numbers, written in one way. */

export type Coordinates = { readonly latitude: number; readonly longitude: number };

/** A rectangle around the European Netherlands with its islands and its part of the sea that is nearest. */
const NETHERLANDS = { south: 50.7, north: 53.7, west: 3.2, east: 7.3 } as const;

const DECIMALS = 5; // about a metre

/** Reads "53.2194, 6.5665", also with Dutch commas ("53,2194 6,5665"). Nothing when it is no place on earth. */
export function parseCoordinates(typed: string): Coordinates | undefined {
  const found =
    /^\s*(-?\d{1,2}(?:[.,]\d+)?)\s*°?\s*(?:[;/]|,\s|\s|,(?=-?\d+\.))\s*(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*$/.exec(typed);
  if (!found) return undefined;
  const [latitude = Number.NaN, longitude = Number.NaN] = found.slice(1).map((part) => Number(part.replace(",", ".")));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

export const isInNetherlands = ({ latitude, longitude }: Coordinates): boolean =>
  latitude >= NETHERLANDS.south &&
  latitude <= NETHERLANDS.north &&
  longitude >= NETHERLANDS.west &&
  longitude <= NETHERLANDS.east;

/** "53.21940, 6.56650" */
export const formatCoordinates = ({ latitude, longitude }: Coordinates): string =>
  `${latitude.toFixed(DECIMALS)}, ${longitude.toFixed(DECIMALS)}`;
