/** How long a promise lasts, in the few words that fit in a list. */
import type { Norm } from "#domain/norm.ts";
import { termLength } from "#texts/term-length.ts";

/**
 * "binnen 2 weken", "meestal tussen 1 uur en 2 weken". Where the portal does not count it on a zaak: the first
 * sentence of the norm's own page. Nothing for a promise without a number.
 */
export function promisedTerm({ run, strength, measurement, words }: Norm): string | undefined {
  if (measurement === "statement") return undefined;
  const usually = strength === "aim" ? "meestal " : "";
  const term = measurement === "zaak" ? run?.term : undefined;
  switch (term?.from) {
    case "receipt":
      if (!("bySeverity" in term)) return `${usually}binnen ${termLength(term.length)}`;
      return `${usually}tussen ${termLength(term.bySeverity.danger)} en ${termLength(term.bySeverity.small)}`;
    case "law":
      return "binnen de termijn van de wet";
    case "appointment":
      return "op de afgesproken tijd";
    default:
      return firstSentence(words.howLong);
  }
}

const firstSentence = (text: string): string => (/^[^.?!]*/.exec(text)?.[0] ?? text).trim();
