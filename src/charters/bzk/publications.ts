/** The catalogue of the ministry: believable titles, made up for this portal. */
import { day } from "#domain/day.ts";
import type { CataloguedPublication } from "#domain/publication.ts";

const MAX = 10;

export const publications: readonly CataloguedPublication[] = [
  {
    slug: "de-woo-in-het-kort",
    title: "De Wet open overheid in het kort",
    sentence: "Wat u mag vragen, wat de overheid zelf openbaar maakt en hoe lang het duurt.",
    form: "brochure, 16 p.",
    pdfInBrief: true,
    firstStock: 1_400,
    maxPerOrder: MAX,
    cover: { motif: "search", hue: "water" },
  },
  {
    slug: "een-computer-beslist-mee",
    title: "Een computer beslist mee",
    sentence: "Wat algoritmes bij de overheid doen, en welke vragen u mag stellen.",
    form: "brochure, 20 p.",
    pdfInBrief: true,
    firstStock: 950,
    maxPerOrder: MAX,
    cover: { motif: "code", hue: "plum" },
  },
  {
    slug: "uw-paspoort-en-identiteitskaart",
    title: "Uw paspoort en identiteitskaart",
    sentence: "Aanvragen, verliezen, vernieuwen, en veilig een kopie maken.",
    form: "folder, 8 p.",
    firstStock: 3_200,
    maxPerOrder: MAX,
    cover: { motif: "passport", hue: "brick" },
  },
  {
    slug: "uw-gegevens-bij-de-overheid",
    title: "Uw gegevens bij de overheid",
    sentence: "Wat er over u in de basisregistratie staat en hoe u een fout laat herstellen.",
    form: "folder, 12 p.",
    firstStock: 0,
    firstBackOn: day("2026-12-11"),
    maxPerOrder: MAX,
    cover: { motif: "shield", hue: "night" },
  },
  {
    slug: "stemmen-zo-gaat-dat",
    title: "Stemmen: zo gaat dat",
    sentence: "Van stempas tot uitslag, in gewone woorden en met plaatjes.",
    form: "folder, 6 p., ook groot gedrukt",
    firstStock: 5_000,
    maxPerOrder: MAX,
    cover: { motif: "ballot", hue: "sun" },
  },
  {
    slug: "bezwaar-of-klacht",
    title: "Bezwaar of klacht?",
    sentence: "Welke weg past bij u, hoe lang het duurt en wat u kunt doen als wij te laat zijn.",
    form: "folder, 8 p.",
    firstStock: 1_100,
    maxPerOrder: MAX,
    cover: { motif: "scales", hue: "grass" },
  },
];
