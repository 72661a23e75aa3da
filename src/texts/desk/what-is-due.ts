/** What happens on the day a promise ends, in a word or two: "besluit", "bericht wie het behandelt". */
import type { KindSlug } from "#domain/kind-slug.ts";
import type { NormTheme } from "#domain/norm.ts";

const DECISIONS: readonly KindSlug[] = ["bezwaar", "woo-verzoek", "dwangsom"];

/** @param norm absent for what no norm names: the explanation of a flag (house rule) */
export function whatIsDue(
  kind: KindSlug,
  norm: { readonly theme: NormTheme; readonly delivers: boolean } | undefined,
): string {
  if (!norm) return "uitleg";
  switch (norm.theme) {
    case "receipt":
      return "bericht van binnenkomst";
    case "handler":
      return "ontvangstbevestiging";
    case "information":
      return kind === "publicaties" ? "versturen" : "informatie sturen";
    case "action":
      return norm.delivers ? "in actie komen" : "bericht wanneer wij komen";
    case "payment":
      return "betalen";
    case "contact":
      return "terugbellen";
    default:
      return DECISIONS.includes(kind) ? "besluit" : "antwoord";
  }
}
