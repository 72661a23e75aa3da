/** What a category of report is: its questions, and how serious each answer makes it (product/categories.md). */
import type { Severity } from "#domain/term.ts";

export type CategoryAnswer = {
  readonly value: string;
  readonly label: string;
  /** At least this serious. Absent: the answer changes nothing. */
  readonly severity?: Severity;
  /** The start value becomes this one, unless something else is more serious ("verlaagt"). */
  readonly lowersStartTo?: Severity;
  /** As in "U zei …": why it is so serious. */
  readonly said?: string;
};

export type CategoryQuestion = {
  /** The field's name: `w01-diepte`. */
  readonly name: string;
  readonly label: string;
  readonly answers: readonly CategoryAnswer[];
  /** Shown when this answer is given. */
  readonly notice?: { readonly value: string; readonly text: string };
};

export type Category = {
  readonly code: string;
  readonly label: string;
  readonly where: "weg" | "water";
  readonly heading: string;
  readonly start: Severity;
  readonly questions: readonly CategoryQuestion[];
  /** Always shown with its questions. */
  readonly notice?: string;
};

/** Every question can be answered so; it counts as the middle answer. */
export const UNKNOWN = "weet-niet";
