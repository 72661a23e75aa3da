/** A file that someone sent: what is known of it apart from its bytes. */
import type { Instant } from "./instant.ts";

/** What may be uploaded with one request, at most (issue 3). */
export const UPLOAD_LIMITS = { files: 10, fileMegabytes: 10, totalMegabytes: 25 } as const;

/** As Windows and telephones count. */
export const MEGABYTE = 1_048_576;

/** What is kept; a heic photo becomes a jpg. */
export type StoredType = "jpg" | "png" | "webp" | "pdf" | "odt" | "docx" | "txt";

/** `storing` until its bytes lie in the store; `unscanned` as long as there is no scanner. */
export type ScanState = "storing" | "waiting" | "clean" | "infected" | "unscanned";

export type Attachment = {
  /** Random: whoever does not know it cannot guess it. */
  readonly publicId: string;
  /** The question it answers. */
  readonly field: string;
  readonly sender: "citizen" | "staff";
  readonly type: StoredType;
  /** In bytes, as stored. */
  readonly size: number;
  /** The sender's own words: for display only. */
  readonly displayName: string;
  readonly scan: ScanState;
  readonly uploadedAt: Instant;
  /** Where the photo was taken ("53.21940, 6.56650"), until its form is sent. */
  readonly position?: string | undefined;
};

/** How far it is where a scanner is set or not: one from before there was a scanner waits for it like any other. */
export const scanStateOf = (scan: ScanState, { hasScanner }: { readonly hasScanner: boolean }): ScanState =>
  scan === "unscanned" && hasScanner ? "waiting" : scan;

/** Whether it may be opened: never before it was scanned, where there is a scanner, and never when it is infected. */
export const mayOpen = ({ scan }: Pick<Attachment, "scan">): boolean => scan === "clean" || scan === "unscanned";
