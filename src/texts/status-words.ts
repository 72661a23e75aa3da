/** Where a zaak stands, in a word and a tone; the tone is never the only sign (product/copy.md, 0.3). */
import type { ZaakStatus } from "#domain/zaak.ts";

export type StatusTone = "neutral" | "running" | "wait" | "late" | "law" | "ok";

const WORDS: { readonly [Status in ZaakStatus]: { readonly label: string; readonly tone: StatusTone } } = {
  received: { label: "Ontvangen", tone: "neutral" },
  "in-progress": { label: "Wij zijn bezig", tone: "running" },
  "waiting-for-you": { label: "Wij wachten op u", tone: "wait" },
  "waiting-for-other": { label: "Wij wachten op een ander", tone: "wait" },
  planned: { label: "Gepland", tone: "running" },
  "more-time": { label: "Meer tijd nodig", tone: "running" },
  late: { label: "Te laat", tone: "late" },
  "late-by-law": { label: "Wettelijke termijn voorbij", tone: "law" },
  answered: { label: "Beantwoord", tone: "ok" },
  closed: { label: "Afgehandeld", tone: "ok" },
  withdrawn: { label: "Ingetrokken", tone: "neutral" },
  forwarded: { label: "Doorgestuurd", tone: "neutral" },
};

/** As the desk reads it: "wij wachten op u" is the citizen there. */
export const deskStatus = (status: ZaakStatus): { readonly label: string; readonly tone: StatusTone } =>
  status === "waiting-for-you" ? { ...WORDS[status], label: "Wacht op de burger" } : WORDS[status];
