/** What a citizen does when a promise concerns them: they write, they call, they wait for money. */
import { type ComputableKind, computableKinds } from "./kind-slug.ts";
import type { Norm, NormTheme } from "./norm.ts";

/** In the order in which they are offered: what most people do first. */
export const situations = [
  "write",
  "call",
  "visit",
  "report",
  "object",
  "documents",
  "invoice",
  "social-media",
  "press",
  "always",
] as const;
export type Situation = (typeof situations)[number];

const OF_KIND: Readonly<Record<ComputableKind, Situation>> = {
  vraag: "write",
  aanvraag: "write",
  terugbellen: "call",
  melding: "report",
  klacht: "object",
  bezwaar: "object",
  dwangsom: "object",
  signaal: "object",
  "woo-verzoek": "documents",
  informatie: "documents",
  publicaties: "documents",
  factuur: "invoice",
  pers: "press",
};

const OF_THEME: Readonly<Record<NormTheme, Situation>> = {
  receipt: "write",
  handler: "write",
  answer: "write",
  information: "documents",
  action: "report",
  payment: "invoice",
  contact: "call",
  conduct: "always",
  press: "press",
  "social-media": "social-media",
  channel: "always",
  remedy: "object",
  explanation: "object",
};

/** In which situations a norm concerns someone, in the order above: as it says itself, else by its kinds or its theme. */
export function situationsOf({ situations: own, theme, run }: Norm): readonly Situation[] {
  const found = new Set(own ?? run?.kinds.map((kind) => OF_KIND[kind]) ?? [OF_THEME[theme]]);
  return situations.filter((situation) => found.has(situation));
}

/** The kinds of request that a norm concerns: those it runs on, else all that people send in its situations. */
export function kindsConcerned(norm: Norm): readonly ComputableKind[] {
  const found = situationsOf(norm);
  return (norm.run?.kinds ?? computableKinds).filter((kind) => found.includes(OF_KIND[kind]));
}
