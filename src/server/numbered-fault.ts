/** A fault with the number by which citizen and log can find each other. */
import { randomBytes } from "node:crypto";
import { isDatabaseAway } from "#db/database-away.ts";
import { describeFault } from "./describe-fault.ts";

export type NumberedFault = { readonly number: string; readonly text: string; readonly status: 500 | 503 };

/** The number is for the citizen ("3F09A2C1"), the text for the log. Without a database it is a matter of waiting. */
export const numberedFault = (error: unknown): NumberedFault => ({
  number: randomBytes(4).toString("hex").toUpperCase(),
  text: describeFault(error),
  status: isDatabaseAway(error) ? 503 : 500,
});
