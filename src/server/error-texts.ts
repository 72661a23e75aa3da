/** What the server itself says when it cannot answer: in Dutch, without a database, and with a way on. */

export type ErrorText = { readonly title: string; readonly text: string };

const TEXTS: Readonly<Record<number, ErrorText>> = {
  400: {
    title: "Wij konden uw verzoek niet lezen",
    text: "Er ging iets mis bij het versturen. Ga terug naar de vorige pagina en probeer het opnieuw.",
  },
  403: {
    title: "Wij hebben dit niet verwerkt",
    text: "Het formulier kwam niet van onze eigen pagina. Open de pagina opnieuw en vul het formulier daar in.",
  },
  404: {
    title: "Deze pagina bestaat niet",
    text: "Misschien is het adres niet goed overgenomen. Ga naar de voorpagina om verder te zoeken.",
  },
  405: { title: "Dit kan hier niet", text: "Op dit adres kunt u alleen lezen. Ga terug naar de vorige pagina." },
  413: {
    title: "Wat u stuurt is te groot",
    text: "Kies ten hoogste 10 bestanden, samen tot 25 MB. Ga terug, kies minder of kleinere bestanden en verstuur opnieuw. Meestal staat wat u invulde er dan nog.",
  },
  421: { title: "Dit adres is niet van ons", text: "Controleer het adres in de adresbalk van uw browser." },
  500: {
    title: "Er ging iets mis bij ons",
    text: "Dit ligt niet aan u. Probeer het over een paar minuten opnieuw. Blijft het misgaan? Bel ons en noem dit nummer:",
  },
  503: {
    title: "Wij zijn even niet bereikbaar",
    text: "Dit ligt niet aan u. Probeer het over een paar minuten opnieuw.",
  },
};

/** The words for a status; those of 500 for one that has none of its own. */
export const errorTextFor = (status: number): ErrorText => TEXTS[status] ?? (TEXTS[500] as ErrorText);
