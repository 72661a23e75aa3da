/** Where a photo was taken, as its camera wrote it down; read before that is thrown away. */
import ExifReader from "exifreader";
import { formatCoordinates, isInNetherlands } from "#domain/coordinates.ts";

/** "53.21940, 6.56650"; nothing without a position, or with one that cannot be the place of a report here. */
export function photoPosition(bytes: Buffer): string | undefined {
  try {
    const { gps } = ExifReader.load(bytes, { expanded: true });
    const position = { latitude: gps?.Latitude ?? Number.NaN, longitude: gps?.Longitude ?? Number.NaN };
    return isInNetherlands(position) ? formatCoordinates(position) : undefined;
  } catch {
    return undefined; // no metadata, or none that can be read
  }
}
