/** A time of the day as people type it. */

export type TimeOfDay = { readonly hour: number; readonly minute: number };

/** "9.15" or "09:15"; nothing when it is none. */
export function readTime(typed: string): TimeOfDay | undefined {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(typed.trim());
  return match ? { hour: Number(match[1]), minute: Number(match[2]) } : undefined;
}
