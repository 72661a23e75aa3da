/** What is said beside a file of how it was scanned; nothing where there is nothing to say. */
import type { ScanState } from "#domain/attachment.ts";

const WORDS: Readonly<Record<ScanState, string>> = {
  storing: "",
  waiting: "wij kijken dit nog na op virussen",
  clean: "",
  infected: "hier zit een virus in, niemand kan dit openen",
  unscanned: "",
};

export const scanWords = (scan: ScanState): string => WORDS[scan];
