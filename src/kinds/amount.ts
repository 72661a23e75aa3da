/** An amount in euro as people type it, in whole cents. */
import { z } from "zod";

const PROBLEM = "Vul het bedrag in euro's in. Bijvoorbeeld: 1.840 of 1840,50.";
/** A hundred million euro: more is a slip of the finger. */
const MAX_CENTS = 10_000_000_000;

/** "1.840", "1840,50", "€ 1.840,-", "1840.50"; nothing when it is no amount. */
export function readCents(typed: string): number | undefined {
  const compact = typed.replace(/[\s€]/g, "").replace(/,-+$/, "");
  const match =
    /^(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,2}))?$/.exec(compact) ?? /^(\d{1,12})\.(\d{2})$/.exec(compact);
  if (!match) return undefined;
  const euros = Number((match[1] as string).replaceAll(".", ""));
  return euros * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

export const amount = z.string(PROBLEM).superRefine((typed, context) => {
  const cents = readCents(typed);
  if (cents === undefined || cents === 0) context.addIssue({ code: "custom", message: PROBLEM });
  else if (cents > MAX_CENTS)
    context.addIssue({ code: "custom", message: "Vul een lager bedrag in. Klopt het toch? Bel ons dan." });
});
