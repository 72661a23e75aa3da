/** What we say when a citizen asks for something on their zaak that cannot be (product/copy.md, 9). */

export const ZAAK_NOT_FOUND = {
  heading: "Wij vinden geen zaak met deze gegevens.",
  text: "Controleer het nummer, of vraag een nieuwe link aan. De link in onze mail opent uw zaak altijd.",
} as const;

/** The same whether there are zaken or not: nobody can learn here who filed something. */
export const LINKS_ON_THEIR_WAY = "Is er een zaak met dit mailadres? Dan krijgt u binnen een paar minuten een mail.";

const ENDED = "Deze zaak is afgesloten. Bel ons als er nog iets is.";

export const INFORMATION_REFUSALS = {
  empty: "Schrijf op wat u ons wilt laten weten.",
  "too-long": "Gebruik ten hoogste 10.000 tekens.",
  "zaak-ended": ENDED,
} as const;

export const NOTICE_TOO_LONG = "Gebruik ten hoogste 4.000 tekens.";

export const ADDRESS_REFUSALS = {
  "no-mail-address": "Vul een e-mailadres in met een @. Bijvoorbeeld: naam@voorbeeld.nl.",
  "zaak-ended": ENDED,
  "too-often": "U hebt uw mailadres net een paar keer gewijzigd. Probeer het over een uur opnieuw, of bel ons.",
} as const;

export const WITHDRAWAL_REFUSALS = {
  "zaak-ended": ENDED,
  "already-sent": "Uw bestelling is al op de post. Annuleren kan niet meer.",
} as const;

export const APPOINTMENT_REFUSALS = {
  "zaak-ended": "Deze afspraak is afgesloten. Maak een nieuwe afspraak, of bel ons.",
  "nothing-chosen": "Kies wanneer wij u mogen bellen.",
  "slot-taken": "Kies een ander moment. Dit moment is niet meer vrij.",
} as const;

export const FLAG_REFUSALS = {
  "unknown-promise": "Deze belofte hoort niet bij uw zaak. Kies een andere.",
  "too-long": "Gebruik ten hoogste 2.000 tekens.",
  "no-flag": "Zeg eerst wat er mis ging.",
} as const;
