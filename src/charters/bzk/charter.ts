import type { Charter } from "#domain/charter.ts";
import { norms } from "./norms/index.ts";
import { rules } from "./rules.ts";

export const charter: Charter = { organisation: "bzk", version: 1, norms, rules };
