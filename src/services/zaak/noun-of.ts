/** What a zaak is called in a sentence: "klacht", with its article. */
import type { Organisation } from "#domain/organisation.ts";
import type { Zaak } from "#domain/zaak.ts";
import { formOfZaak } from "#kinds/index.ts";
import type { KindWords } from "#kinds/kind.ts";

/** In the words of the form it was filed with; a zaak of which no form is known is called by the general word. */
export function nounOf(
  zaak: Pick<Zaak, "kind" | "facts">,
  organisation: Organisation,
): Pick<KindWords, "noun" | "article"> {
  const form = formOfZaak(zaak);
  const words = form?.called?.(zaak.facts) ?? form?.words(organisation);
  return { noun: words?.noun ?? "zaak", article: words?.article ?? "de" };
}
