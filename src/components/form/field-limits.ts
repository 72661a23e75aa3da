/** What a field's schema says about it, for the words beside it. */
import type { Field } from "#kinds/kind.ts";

/** Whether the field may be left empty: its schema takes undefined, or a box need not be ticked. */
export const isOptional = (field: Field): boolean => field.schema.safeParse(undefined).success;

/** Longest answer in characters, where the schema names one. */
export function maxLengthOf(field: Field): number | undefined {
  return lengthIn(field.schema);
}

type Wrapped = { maxLength?: number | null; def?: { innerType?: unknown; in?: unknown; out?: unknown } };

function lengthIn(schema: unknown): number | undefined {
  const { maxLength, def } = schema as Wrapped;
  if (typeof maxLength === "number") return maxLength;
  const inner = def?.innerType ?? def?.in;
  const found = inner ? lengthIn(inner) : undefined;
  return found ?? (def?.out ? lengthIn(def.out) : undefined);
}
