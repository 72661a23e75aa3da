import { crc32, deflateSync } from "node:zlib";
import ExifReader from "exifreader";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { type CleanPhoto, cleanPhoto } from "#services/files/clean-photo.ts";
import { photoPosition } from "#services/files/photo-position.ts";
import { heicPhoto, phonePhoto, picture, plainJpeg } from "../../support/photos.ts";

async function cleaned(bytes: Buffer, type: "jpg" | "png" | "webp" | "heic"): Promise<CleanPhoto> {
  const photo = await cleanPhoto(bytes, type);
  if (typeof photo === "string") throw new Error(photo);
  return photo;
}

/** Reddish or blueish, at this place of the picture. */
async function colourAt(bytes: Buffer, left: number, top: number): Promise<"red" | "blue"> {
  const [red = 0, , blue = 0] = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return red > blue ? "red" : "blue";
}

describe("a photo of a telephone", () => {
  test("tells where it was taken before it is cleaned, and nothing after", async () => {
    const sent = await phonePhoto();
    expect(photoPosition(sent)).toBe("53.21940, 6.56650");
    expect(sent.includes("Kwikstaart 7")).toBe(true);

    const { bytes } = await cleaned(sent, "jpg");
    const { exif, gps, xmp, iptc } = ExifReader.load(bytes, { expanded: true });
    expect({ exif, gps, xmp, iptc }).toEqual({});
    expect(photoPosition(bytes)).toBeUndefined();
    for (const word of ["Exif", "Kwikstaart", "Fotomerk", "GPS"]) expect(bytes.includes(word)).toBe(false);
  });

  test("stands upright without its camera's word for it", async () => {
    const { bytes } = await cleaned(await phonePhoto(), "jpg"); // held with the right side up: a quarter turn
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 48, height: 64 });
    expect(await colourAt(bytes, 24, 4)).toBe("red");
    expect(await colourAt(bytes, 24, 60)).toBe("blue");
  });
});

test("png and webp keep their type and lose what stands beside the picture", async () => {
  const exif = { IFD0: { Model: "Kwikstaart 7" } };
  for (const [type, sent] of [
    ["png", await picture().png().withExif(exif).toBuffer()],
    ["webp", await picture().webp().withExif(exif).toBuffer()],
  ] as const) {
    expect(sent.includes("Kwikstaart 7")).toBe(true);
    const clean = await cleaned(sent, type);
    expect(clean.type).toBe(type);
    expect(clean.bytes.includes("Kwikstaart")).toBe(false);
    expect(await sharp(clean.bytes).metadata()).toMatchObject({ width: 64, height: 48 });
  }
});

test("a heic photo becomes a jpg that everyone can open", async () => {
  const { type, bytes } = await cleaned(heicPhoto(), "heic");
  expect(type).toBe("jpg");
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 64, height: 48 });
  expect(await colourAt(bytes, 4, 24)).toBe("red");
  expect(await colourAt(bytes, 60, 24)).toBe("blue");
});

test("what is hidden behind a photo does not come along", async () => {
  const { bytes } = await cleaned(Buffer.concat([await plainJpeg(), Buffer.from("PK\x03\x04<script>")]), "jpg");
  expect(bytes.includes("<script>")).toBe(false);
});

test("what breaks off, or would unpack into far too much, is not opened", async () => {
  expect(await cleanPhoto((await plainJpeg()).subarray(0, 250), "jpg")).toBe("damaged");
  expect(await cleanPhoto(heicPhoto().subarray(0, 300), "heic")).toBe("damaged");
  const bomb = blackPng(12_000);
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await cleanPhoto(bomb, "png")).toBe("too-many-pixels");
});

test("a place outside the Netherlands is not offered", async () => {
  const abroad = await picture()
    .jpeg()
    .withExif({
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "48/1 51/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "2/1 17/1 0/1" },
    })
    .toBuffer();
  expect(photoPosition(abroad)).toBeUndefined();
});

/** A black square, a bit a pixel: made by hand, as sharp needs seconds to make one this large. */
function blackPng(pixels: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  const rows = deflateSync(Buffer.alloc(pixels * (1 + Math.ceil(pixels / 8))));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND"),
  ]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
