/** The title of a zaak, from what was typed: its first line, or as many whole words of it as fit. */

const MAX = 90;

export function shortSubject(typed: string): string {
  const [line = ""] = typed.trim().split("\n");
  if (line.length <= MAX) return line.trim();
  const cut = line.slice(0, MAX);
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || MAX).trim()}…`;
}
