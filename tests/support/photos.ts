/** Photos and documents made for a test: with the place they were taken, turned, or with more than they should hold. */
import { deflateRawSync } from "node:zlib";
import sharp from "sharp";

/** A small picture: left half red, right half blue. */
export const picture = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: "#d02020" } }).composite([
    { input: { create: { width: 32, height: 48, channels: 3, background: "#2020d0" } }, left: 32, top: 0 },
  ]);

export const plainJpeg = (): Promise<Buffer> => picture().jpeg({ quality: 90 }).toBuffer();

/** A photo of a telephone: taken at 53° 13' 9.84" N, 6° 33' 59.4" E (the Martini tower), held on its side. */
export const phonePhoto = (): Promise<Buffer> =>
  picture()
    .jpeg({ quality: 90 })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Fotomerk", Model: "Kwikstaart 7" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "53/1 13/1 984/100",
        GPSLongitudeRef: "E",
        GPSLongitude: "6/1 33/1 5940/100",
      },
    })
    .toBuffer();

/** A heic photo of 64 by 48 pixels, left red and right blue: made once with heif-enc, as nothing here can write one. */
export const heicPhoto = (): Buffer => Buffer.from(HEIC, "base64");

export const pdf = (words = "Brief"): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

type Packed = { readonly name: string; readonly content: Buffer | string; readonly stored?: boolean };

/** A zip file written by hand, so that it can also be one that nobody should open. */
export function zip(entries: readonly Packed[], { declaredSize }: { readonly declaredSize?: number } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, stored = false } of entries) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declaredSize ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, tail, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, Buffer.from("PK\x05\x06"), end]);
}

export const docx = (...more: readonly Packed[]): Buffer =>
  zip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "word/document.xml", content: "<w:document>Geachte heer</w:document>" },
    ...more,
  ]);

export const odt = (): Buffer =>
  zip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
    { name: "content.xml", content: "<office:document-content/>" },
  ]);

const HEIC =
  "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAAAAAAQQACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFlurkprm4EBAwIAAAAwAgAAADACEiAAEABkQBwXPAiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAADAAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAAEltZGF0AAAAPSgBr1jm9Oq//+Pyv/6uTIfLB59f/1C9V+69s/6lcVpa/3P0fRXdlA5uGcMnVNrcJetN1Xo0zzWlbrNHn0Q=";
