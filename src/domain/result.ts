/**
 * Two ways things go wrong, and only two. A **refusal** is expected and returned; every code has a Dutch
 * sentence in texts/desk/refusals.ts. A **fault** is our own mistake or a broken machine: it is thrown, and nothing
 * catches it before the edge.
 */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export const granted = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
export const refused = <Refusal>(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});
