/** What a file is, by its content alone: its name may say anything. */
import { fileTypeFromBuffer } from "file-type";
import type { StoredType } from "#domain/attachment.ts";
import { type ZipEntry, zipEntries } from "./read-zip.ts";

export type UploadType = StoredType | "heic";

/** Enough for the signatures of the types we take; no format is walked through further. */
const HEAD_BYTES = 4_100;
const TAIL_BYTES = 2_048;
const MAX_UNPACKED_BYTES = 200_000_000;
const MAX_RATIO = 200;
const ODT_MIMETYPE = "mimetypeapplication/vnd.oasis.opendocument.text";

const BY_SIGNATURE: Readonly<Record<string, UploadType>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/heic": "heic",
  "image/heif": "heic",
  "application/pdf": "pdf",
};

/** Nothing for what we do not take. Whether a photo is whole is for who opens it (clean-photo.ts). */
export async function decideType(bytes: Buffer): Promise<UploadType | undefined> {
  if (bytes.subarray(0, 2).toString("latin1") === "PK") return documentType(bytes);
  const found = await fileTypeFromBuffer(bytes.subarray(0, HEAD_BYTES)).catch(() => undefined);
  if (!found) return isPlainText(bytes) ? "txt" : undefined;
  const type = BY_SIGNATURE[found.mime];
  return type === "pdf" && !isWholePdf(bytes) ? undefined : type;
}

const isWholePdf = (bytes: Buffer): boolean => bytes.subarray(-TAIL_BYTES).includes("%%EOF");

/** An office document, unless it would unpack into something else than a document. */
function documentType(bytes: Buffer): StoredType | undefined {
  const entries = zipEntries(bytes);
  if (!entries || entries.some(isHarmful)) return undefined;
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > MAX_UNPACKED_BYTES || unpacked > bytes.length * MAX_RATIO) return undefined;
  const names = new Set(entries.map(({ name }) => name));
  const hasMacros = entries.some(({ name }) => /vbaproject\.bin$/i.test(name) || /^Basic\//.test(name));
  if (hasMacros) return undefined;
  if (names.has("[Content_Types].xml") && names.has("word/document.xml")) return "docx";
  // Local header, then the name and content of the first entry: stored as it is, so that it can be read from outside.
  const isOdt = bytes.subarray(30, 30 + ODT_MIMETYPE.length).toString("latin1") === ODT_MIMETYPE;
  return isOdt && names.has("content.xml") ? "odt" : undefined;
}

const isHarmful = ({ name, isEncrypted }: ZipEntry): boolean =>
  isEncrypted || name.startsWith("/") || name.includes("\\") || name.includes("\0") || name.split("/").includes("..");

const MARKUP = /^\s*<(!doctype|html|head|body|script|svg|\?xml|!--|iframe|meta)/i;

function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0 || bytes.includes(0)) return false;
  try {
    return !MARKUP.test(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
