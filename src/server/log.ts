/** One line of JSON per happening, on standard output. Callers give codes, counts and patterns: no personal data. */

type Happening = { readonly event: string } & Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes one line; whoever runs the portal adds the time and keeps it. */
export function log(happening: Happening): void {
  process.stdout.write(`${JSON.stringify(happening)}\n`);
}
