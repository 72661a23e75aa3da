/** What people look for here and must ask elsewhere: who does it, so that a search never ends with nothing. */

import { ROAD } from "#texts/search/search-texts.ts";

export type Elsewhere = { readonly text: string; readonly href: string; readonly label: string };
/** `unless`: the kind of request with which the organisation takes it in itself. */
type Row = Elsewhere & { readonly words: readonly string[]; readonly unless?: string };

const rows: readonly Row[] = [
  {
    words:
      "gat weg wegdek fietspad brug sluis kanaal lantaarn lantaarnpaal straatverlichting verkeerslicht gladheid berm boom stoeptegel".split(
        " ",
      ),
    unless: "melding",
    text: "Een probleem op straat? Meld het bij uw gemeente. Op een snelweg: bel Rijkswaterstaat, 0800 - 8002.",
    href: "https://organisaties.overheid.nl/Gemeenten",
    label: "Zoek uw gemeente",
  },
  {
    words:
      "paspoort rijbewijs identiteitskaart verhuizen trouwen geboorte uitkering bijstand wmo parkeren stoep straat afval vuilnis hondenpoep hondepoep container woz uittreksel riool riolering parkeerboete".split(
        " ",
      ),
    text: "Hiervoor moet u meestal bij uw gemeente zijn.",
    href: "https://organisaties.overheid.nl/Gemeenten",
    label: "Zoek uw gemeente",
  },
  {
    words:
      "belasting belastingen toeslag toeslagen zorgtoeslag huurtoeslag belastingaangifte wegenbelasting motorrijtuigenbelasting".split(
        " ",
      ),
    text: "Hiervoor moet u bij de Belastingdienst zijn.",
    href: "https://www.belastingdienst.nl",
    label: "Naar de Belastingdienst",
  },
  {
    words: "snelheidsboete verkeersboete bekeuring flitspaal cjib".split(" "),
    text: "Voor een verkeersboete moet u bij het CJIB zijn. Niet eens met de boete? In de brief staat wat u kunt doen.",
    href: "https://www.cjib.nl",
    label: "Naar het CJIB",
  },
  {
    words: "diefstal gestolen inbraak politie".split(" "),
    text: "Hiervoor moet u bij de politie zijn: 0900 - 8844. Is er haast bij? Bel 112.",
    href: "https://www.politie.nl/aangifte-of-melding-doen",
    label: "Aangifte doen bij de politie",
  },
  {
    words: "waterschap waterschapsbelasting zuiveringsheffing sloot peilbesluit dijk".split(" "),
    text: "Hiervoor moet u meestal bij uw waterschap zijn.",
    href: "https://waterschappen.nl/mijn-waterschap/",
    label: "Zoek uw waterschap",
  },
];

/** Who does what is looked for, if it is one of these things and the organisation, with its kinds, does not. */
export function elsewhereFor(query: string, kinds: readonly string[]): Elsewhere | undefined {
  const asked = query
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (ROAD.test(word) ? "weg" : word));
  return rows.find(({ words, unless }) => !kinds.includes(unless ?? "") && words.some((word) => asked.includes(word)));
}
