/** A publication in an organisation's catalogue. Plain data; the copies on the shelf now are in `publication_stock`. */
import type { Day } from "./day.ts";

/** The drawing on its cover. */
export type CoverMotif =
  | "boat"
  | "bicycle"
  | "snow"
  | "flowers"
  | "roadworks"
  | "sign"
  | "speech"
  | "scales"
  | "search"
  | "checklist"
  | "questions"
  | "bridge"
  | "village"
  | "drop"
  | "horizon"
  | "bars"
  | "passport"
  | "code"
  | "shield"
  | "ballot";

export type CataloguedPublication = {
  readonly slug: string;
  readonly title: string;
  readonly sentence: string;
  /** "vouwkaart", "folder, 6 p." */
  readonly form: string;
  /** The pdf holds the main points of a longer booklet. */
  readonly pdfInBrief?: boolean;
  /** Copies on the shelf when the portal starts; absent: only as pdf. */
  readonly firstStock?: number;
  readonly firstBackOn?: Day;
  readonly maxPerOrder: number;
  readonly cover: { readonly motif: CoverMotif; readonly hue: CoverHue };
};

const coverHues = ["water", "grass", "night", "brick", "sun", "plum"] as const;
export type CoverHue = (typeof coverHues)[number];
