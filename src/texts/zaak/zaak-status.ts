/** Status labels: a word and a tone, never only a colour (product/copy.md, 0.3). */
import type { Outcome } from "#domain/assessment.ts";
import type { ZaakStatus } from "#domain/zaak.ts";

export type Tone = "ok" | "running" | "late" | "paused" | "neutral";
export type Label = { readonly text: string; readonly tone: Tone };

export const ZAAK_LABELS: { readonly [Status in ZaakStatus]: Label } = {
  received: { text: "Ontvangen", tone: "running" },
  "in-progress": { text: "Wij zijn bezig", tone: "running" },
  "waiting-for-you": { text: "Wij wachten op u", tone: "paused" },
  "waiting-for-other": { text: "Wij wachten op een ander", tone: "paused" },
  planned: { text: "Gepland", tone: "running" },
  "more-time": { text: "Meer tijd nodig", tone: "paused" },
  late: { text: "Te laat", tone: "late" },
  "late-by-law": { text: "Wettelijke termijn voorbij", tone: "late" },
  answered: { text: "Beantwoord", tone: "ok" },
  closed: { text: "Afgehandeld", tone: "ok" },
  withdrawn: { text: "Ingetrokken", tone: "neutral" },
  forwarded: { text: "Doorgestuurd", tone: "neutral" },
};

/** As the desk reads it: "wij wachten op u" is the citizen there. */
export const deskStatus = (status: ZaakStatus): Label =>
  status === "waiting-for-you" ? { ...ZAAK_LABELS[status], text: "Wacht op de burger" } : ZAAK_LABELS[status];

export const OUTCOME_LABELS: { readonly [O in Outcome]: Label } = {
  running: { text: "Loopt", tone: "running" },
  paused: { text: "Staat stil", tone: "paused" },
  kept: { text: "Gehaald", tone: "ok" },
  "kept-by-notice": { text: "Op tijd bericht", tone: "ok" },
  broken: { text: "Niet gehaald", tone: "late" },
  late: { text: "Te laat gehaald", tone: "late" },
  lapsed: { text: "Geldt niet meer", tone: "neutral" },
  within: { text: "Binnen de tijd", tone: "ok" },
  later: { text: "Later dan meestal", tone: "paused" },
  "to-check": { text: "Nog na te kijken", tone: "paused" },
};
