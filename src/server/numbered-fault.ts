/** A fault with the number by which citizen and log can find each other. */
import { randomBytes } from "node:crypto";
import { describeFault } from "./describe-fault.ts";

export type NumberedFault = { readonly number: string; readonly text: string };

/** The number is for the citizen ("3F09A2C1"), the text for the log. */
export const numberedFault = (error: unknown): NumberedFault => ({
  number: randomBytes(4).toString("hex").toUpperCase(),
  text: describeFault(error),
});
