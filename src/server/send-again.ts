/**
 * What someone typed, in the page that says we could not take it: one button sends it once more. Without JavaScript
 * nothing else keeps it: most forms (about a zaak, of the desk) are in no cache that the back button could show.
 */

/** Where the template has room for it. */
export const SEND_AGAIN = "%opnieuw%";

/** `typed` came from a page of our own: else another site could have us show a button that sends what it likes. */
export type UnsentForm = { readonly address: string; readonly typed: FormData };

/** The same form, to the same address on this very site. Files cannot come along. */
export function sendAgain({ address, typed }: UnsentForm): string {
  const entries = [...typed];
  const texts = entries.flatMap(([name, value]) => (typeof value === "string" ? [{ name, value }] : []));
  const hasFiles = entries.some(([, value]) => value instanceof File && value.size > 0);
  if (texts.length === 0) return "";
  return [
    `<div class="pv-stack"><p class="ams-paragraph">Wat u typte, is niet kwijt. Laat deze pagina open staan, wacht even en kies dan ‘Opnieuw versturen’.`,
    hasFiles ? " De bestanden die u net koos, gaan niet mee. Kies die daarna opnieuw." : "",
    `</p><form method="post" action="${escaped(address.replace(/^\/{2,}/, "/"))}">`,
    ...texts.map(({ name, value }) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`),
    `<button class="ams-button ams-button--primary" type="submit">Opnieuw versturen</button></form></div>`,
  ].join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
