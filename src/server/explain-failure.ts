/** What whoever starts the portal can do something about, in a sentence. */
import { SettingsRefused } from "#settings";

const ELSEWHERE = "HOST is geen adres van deze computer. Kies er een dat dat wel is, zoals HOST=127.0.0.1.";

const BY_CODE: Readonly<Record<string, string>> = {
  EADDRINUSE: "De poort is al in gebruik. Draait het portaal al? Kies anders een andere poort, zoals PORT=4322.",
  EADDRNOTAVAIL: ELSEWHERE,
  ENOTFOUND: ELSEWHERE,
};

/** None where it is a fault of ours: then its place in the code says more. */
export function explainFailure(error: unknown): readonly string[] {
  if (error instanceof SettingsRefused) return error.problems;
  const sentence = BY_CODE[(error as { code?: string } | undefined)?.code ?? ""];
  return sentence === undefined ? [] : [sentence];
}
