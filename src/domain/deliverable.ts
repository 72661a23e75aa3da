/** What a kind of request brings, and what the law gives when it does not come. */
import type { ComputableKind } from "./kind-slug.ts";

/** What a kind of request brings the citizen in the end. */
export type Deliverable = "answer" | "decision" | "action" | "dispatch" | "information" | "call";

const DELIVERABLES: Partial<Record<ComputableKind, Deliverable>> = {
  bezwaar: "decision",
  "woo-verzoek": "decision",
  aanvraag: "decision",
  dwangsom: "decision",
  melding: "action",
  publicaties: "dispatch",
  informatie: "information",
  terugbellen: "call",
};

export const deliverableOf = (kind: ComputableKind): Deliverable => DELIVERABLES[kind] ?? "answer";

/** What the end of the law's term opens: never show its day without it. */
export type Unlocks = "ingebrekestelling" | "court" | "ombudsman";

export const unlockedBy = (kind: ComputableKind): Unlocks =>
  kind === "klacht" ? "ombudsman" : kind === "woo-verzoek" || kind === "dwangsom" ? "court" : "ingebrekestelling";
