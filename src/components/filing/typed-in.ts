/** What stands in a form, as far as this browser may keep it: never a password, a code or a file. */
import type { Typed } from "./typed-store.ts";

/** Our own fields begin with an underscore: of those only which form it is, and which step. */
const OWN_KEPT: readonly string[] = ["_formulier", "_stap"];
const isOwn = (name: string): boolean => name.startsWith("_");

export type Control = {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly autocomplete?: string;
};

export const typedIn = (controls: readonly Control[]): Typed =>
  controls.filter(isToKeep).map(({ name, value }) => [name, value] as const);

/** Whether anything of it was typed by the citizen. */
export const isWorthKeeping = (typed: Typed): boolean =>
  typed.some(([name, value]) => !isOwn(name) && value.trim() !== "");

function isToKeep({ name, type, checked, autocomplete = "" }: Control): boolean {
  if (name === "" || (isOwn(name) && !OWN_KEPT.includes(name))) return false;
  if (/password|one-time-code/.test(autocomplete)) return false;
  if (type === "radio" || type === "checkbox") return checked === true;
  return !["password", "file", "submit", "button", "reset", "image", "fieldset"].includes(type);
}
