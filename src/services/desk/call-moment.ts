/** When we called: now, unless a time of today or of an earlier day is given. */
import type { z } from "zod";
import type { Instant } from "#domain/instant.ts";
import { type Result, refused } from "#domain/result.ts";
import type { Field } from "#kinds/kind.ts";
import type { ActionRefusal, DeskFacts } from "./desk-action.ts";
import { optionalDay, optionalTime } from "./desk-answers.ts";
import { momentOn } from "./moment-on.ts";

export const callMomentFields: readonly Field[] = [
  {
    name: "tijd",
    label: "Hoe laat belde u?",
    hint: "Laat leeg als het nu was. Bijvoorbeeld 10.12.",
    input: "text",
    size: 8,
    schema: optionalTime,
  },
  {
    name: "dag",
    label: "Op welke dag?",
    hint: "Laat leeg als het vandaag was.",
    input: "text",
    size: 12,
    schema: optionalDay,
  },
];

export const callMomentSchema = { tijd: optionalTime, dag: optionalDay };

type Given = { readonly [Name in keyof typeof callMomentSchema]: z.infer<(typeof callMomentSchema)[Name]> };

export function callMoment({ tijd, dag }: Given, { zaak, now }: DeskFacts): Result<Instant, ActionRefusal> {
  const at = momentOn({ receivedAt: zaak.receivedAt, now }, dag, tijd);
  return at.ok ? at : refused({ refusal: at.refusal, field: dag === undefined ? "tijd" : "dag" });
}
