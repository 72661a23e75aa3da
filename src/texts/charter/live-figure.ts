/** One promise of which the home page shows how often it was kept: its sentence, with or without a promised share. */
import type { OrganisationSlug } from "#domain/charter.ts";

export type LiveFigureTexts = {
  readonly norm: string;
  /** "In oktober 2026 namen wij **92 van de 100** …": what stands before and after the number. */
  readonly before: (month: string) => string;
  readonly after: string;
  /** Of the 100, as promised; absent where no share is promised. */
  readonly promised?: number;
  /** What is counted, for the table. */
  readonly counted: string;
};

export const liveFigure: Readonly<Record<OrganisationSlug, LiveFigureTexts>> = {
  groningen: {
    norm: "gr-telefoon-30s",
    before: (month) => `In ${month} namen wij`,
    after: "telefoontjes op binnen 30 seconden.",
    promised: 90,
    counted: "Telefoontjes",
  },
  bzk: {
    norm: "bzk-brochure",
    before: (month) => `In ${month} verstuurden wij`,
    after: "bestellingen binnen 2 weken.",
    counted: "Bestellingen",
  },
};

/**
 * How many of the hundred: a whole number, but never rounded across the promised share; then with one decimal, cut off
 * below it (89,9), so that a promise that was missed does not read as kept.
 */
export function hundredths(within: number, total: number, promised?: number): number {
  const share = (within * 100) / total;
  const whole = Math.round(share);
  const misleads = (promised !== undefined && share < promised && whole >= promised) || (share < 100 && whole === 100);
  return misleads ? Math.floor(share * 10) / 10 : whole;
}
