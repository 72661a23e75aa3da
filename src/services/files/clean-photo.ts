/** Makes a new photo of a photo: upright, without anything its camera wrote beside the picture. */
import sharp, { type Sharp } from "sharp";
import type { StoredType } from "#domain/attachment.ts";
import type { UploadType } from "./decide-type.ts";
import { decodeHeic } from "./decode-heic.ts";
import { inTurn } from "./in-turn.ts";

export type PhotoType = Extract<UploadType, "jpg" | "png" | "webp" | "heic">;
export type CleanPhoto = { readonly type: StoredType; readonly bytes: Buffer };
export type PhotoProblem = "damaged" | "too-many-pixels";

/** Larger than any telephone's photo below 10 MB; a bomb of a few kilobytes holds many times this. */
const MAX_PIXELS = 64_000_000;
const QUALITY = 90;

export const isPhoto = (type: UploadType): type is PhotoType => ["jpg", "png", "webp", "heic"].includes(type);

sharp.cache(false); // nothing of one citizen's photo stays in memory for the next

/** The new photo, or why it cannot be opened. One at a time: an open photo takes much memory. */
export const cleanPhoto = (bytes: Buffer, type: PhotoType): Promise<CleanPhoto | PhotoProblem> =>
  inTurn(() => (type === "heic" ? fromHeic(bytes) : again(bytes, type)));

async function again(bytes: Buffer, type: "jpg" | "png" | "webp"): Promise<CleanPhoto | PhotoProblem> {
  try {
    const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" }).autoOrient();
    return { type, bytes: await write(upright, type).toBuffer() };
  } catch (fault) {
    return /pixel limit/.test(String(fault)) ? "too-many-pixels" : "damaged";
  }
}

async function fromHeic(bytes: Buffer): Promise<CleanPhoto | PhotoProblem> {
  const photo = await decodeHeic(bytes, MAX_PIXELS);
  if (typeof photo === "string") return photo;
  const { width, height, data } = photo;
  const raw = sharp(data, { raw: { width, height, channels: 4 } });
  return { type: "jpg", bytes: await write(raw.removeAlpha(), "jpg").toBuffer() };
}

function write(photo: Sharp, type: "jpg" | "png" | "webp"): Sharp {
  if (type === "jpg") return photo.jpeg({ quality: QUALITY });
  return type === "png" ? photo.png() : photo.webp({ quality: QUALITY });
}
