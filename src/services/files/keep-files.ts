/** Keeps files under the token of a form: each is judged by itself, and one that fails does not harm the rest. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { MEGABYTE, UPLOAD_LIMITS } from "#domain/attachment.ts";
import { setScan } from "#repositories/attachment-bytes.ts";
import { attachmentsOfToken, insertAttachment } from "#repositories/attachments.ts";
import type { FileProblem } from "#texts/files/file-problems.ts";
import type { Context } from "../context.ts";
import { networkOf } from "../limits/limit-client.ts";
import { type GuessLimit, limitGuesses } from "../limits/limit-guesses.ts";
import { cleanPhoto, isPhoto } from "./clean-photo.ts";
import { decideType } from "./decide-type.ts";
import { displayName } from "./display-name.ts";
import { photoPosition } from "./photo-position.ts";

/** What the files belong to. */
export type Under = {
  readonly formToken: string;
  readonly field: string;
  readonly sender: "citizen" | "staff";
  readonly keepsPosition?: boolean | undefined;
};

/** An office behind one address sends many; a disk is full at last. */
const OFTEN: GuessLimit = { purpose: "upload", max: 600, windowMs: 3_600_000 };

/** Of one post; nobody needs to know what is wrong with the rest. */
const MAX_LOOKED_AT = 50;

/** One problem for each file that was not kept. */
export async function keepFiles(context: Context, under: Under, files: readonly File[]): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  const kept = await attachmentsOfToken(context.db, under.formToken);
  let count = kept.length;
  let total = kept.reduce((sum, { size }) => sum + size, 0);
  let isStoreAway = false; // then nobody waits for it once more with each of the rest
  for (const [at, file] of files.entries()) {
    const code: FileProblem["code"] | undefined =
      at >= MAX_LOOKED_AT
        ? "too-many"
        : (problemOfSize(file.size, count, total) ??
          (isStoreAway ? "not-stored" : await keepFile(context, under, file)));
    isStoreAway ||= code === "not-stored";
    if (code) problems.push({ code, name: displayName(file.name), size: file.size });
    else {
      count += 1;
      total += file.size;
    }
  }
  return problems;
}

function problemOfSize(size: number, count: number, total: number): FileProblem["code"] | undefined {
  const { files, fileMegabytes, totalMegabytes } = UPLOAD_LIMITS;
  if (size === 0) return "empty";
  if (size > fileMegabytes * MEGABYTE) return "too-large";
  if (count >= files) return "too-many";
  return total + size > totalMegabytes * MEGABYTE ? "total-too-large" : undefined;
}

async function keepFile(context: Context, under: Under, file: File): Promise<FileProblem["code"] | undefined> {
  const client = networkOf(context.client ?? "unknown");
  if (under.sender === "citizen" && !(await limitGuesses(context, OFTEN, client))) return "too-often";
  const sent = Buffer.from(await file.arrayBuffer());
  const type = await decideType(sent);
  if (!type) return "wrong-type";
  if (!isPhoto(type)) return store(context, under, { name: file.name, type: type as "pdf", bytes: sent });
  const clean = await cleanPhoto(sent, type);
  if (typeof clean === "string") return clean;
  const position = under.keepsPosition ? photoPosition(sent) : undefined;
  return store(context, under, { name: file.name, position, ...clean });
}

type Kept = Pick<Parameters<typeof insertAttachment>[1], "type" | "position"> & {
  readonly name: string;
  readonly bytes: Buffer;
};

/**
 * Written down first, so that no bytes lie in the store that nobody knows of. A store that fails (away, full) is no
 * reason to fail the form: the file is told of, and its row waits until the same file is sent again.
 */
export async function store(
  context: Context,
  under: Under,
  { name, type, position, bytes }: Kept,
): Promise<"not-stored" | undefined> {
  const { db, files, scanBytes, now } = context;
  const row = await insertAttachment(db, {
    publicId: randomBytes(16).toString("base64url"),
    formToken: under.formToken,
    field: under.field,
    sender: under.sender,
    storeKey: randomUUID(),
    sha256: createHash("sha256").update(bytes).digest(),
    type,
    size: bytes.length,
    displayName: displayName(name),
    uploadedAt: now,
    position,
  });
  if (!row) return undefined; // the same file under the same question: it is there
  try {
    await files.put(row.storeKey, bytes);
  } catch {
    return "not-stored"; // the store told the log (server/logged-store.ts)
  }
  await setScan(db, row.id, scanBytes ? "waiting" : "unscanned");
  return undefined;
}
