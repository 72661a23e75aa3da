/** What we say of a file that we did not keep: which, why, and what to do (product/copy.md 9). */
import { MEGABYTE, UPLOAD_LIMITS } from "#domain/attachment.ts";

export type FileProblem = {
  readonly code:
    | "too-large"
    | "total-too-large"
    | "too-many"
    | "empty"
    | "wrong-type"
    | "damaged"
    | "too-many-pixels"
    | "too-often"
    | "not-stored";
  readonly name: string;
  /** In bytes. */
  readonly size: number;
};

const { files, fileMegabytes, totalMegabytes } = UPLOAD_LIMITS;

/** "1,2 MB", "14 MB", "300 kB"; never rounded down to what would do. */
export function sizeWords(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.max(1, Math.ceil(bytes / 1024))} kB`;
  return `${(Math.ceil((bytes / MEGABYTE) * 10) / 10).toLocaleString("nl-NL")} MB`;
}

const SENTENCES: Readonly<Record<FileProblem["code"], (problem: FileProblem) => string>> = {
  "too-large": ({ name, size }) => `"${name}" is ${sizeWords(size)}. Kies een bestand tot ${fileMegabytes} MB.`,
  "total-too-large": ({ name }) =>
    `Met "${name}" zijn uw bestanden samen meer dan ${totalMegabytes} MB. Kies minder of kleinere bestanden.`,
  "too-many": ({ name }) => `"${name}" is te veel. Kies ten hoogste ${files} bestanden.`,
  empty: ({ name }) => `"${name}" is leeg. Kies een ander bestand.`,
  "wrong-type": ({ name }) =>
    `"${name}" kunnen wij niet aannemen. Kies een foto (jpg, png, webp of heic), pdf, odt, docx of txt.`,
  damaged: ({ name }) => `"${name}" kunnen wij niet openen, het bestand is beschadigd. Kies een ander bestand.`,
  "too-many-pixels": ({ name }) => `"${name}" is een te grote foto om te openen. Kies een kleinere foto.`,
  "too-often": ({ name }) =>
    `"${name}" hebben wij niet bewaard: er kwamen te veel bestanden van uw aansluiting. Kies het bestand over een uur opnieuw.`,
  "not-stored": ({ name }) =>
    `"${name}" hebben wij niet bewaard, door een storing bij ons. Kies het bestand over een paar minuten opnieuw, of ga verder zonder dit bestand.`,
};

/** So many files are named; the rest is counted. */
const MAX_NAMED = 5;
const STAY = "Uw andere bestanden staan er nog.";

/** One sentence for each file, and what stays. */
export function fileProblemTexts(problems: readonly FileProblem[], { others }: { readonly others: boolean }): string[] {
  const named = problems.slice(0, MAX_NAMED).map((problem) => SENTENCES[problem.code](problem));
  const rest = problems.length - named.length;
  const all =
    rest > 0
      ? [...named, `Nog ${rest} andere bestanden hebben wij niet bewaard. Kies ze opnieuw, ten hoogste ${files} samen.`]
      : named;
  return others ? all.map((text, at) => (at === all.length - 1 ? `${text} ${STAY}` : text)) : all;
}
