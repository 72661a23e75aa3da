/** Words for what comes in by letter, telephone, mail or at the counter, and an employee registers. */
import type { Channel } from "#domain/norm.ts";

/** What the portal takes in itself is not registered. */
export const DESK_CHANNELS = ["phone", "letter", "counter", "email"] as const satisfies readonly Channel[];
export type DeskChannel = (typeof DESK_CHANNELS)[number];

export const CHANNEL_LABELS: { readonly [Each in DeskChannel]: string } = {
  phone: "Telefoon",
  letter: "Brief",
  counter: "Aan de balie",
  email: "Mail aan een medewerker of een algemeen adres",
};

/** How the citizen is told the number and the days. */
export const TELL_HEADINGS: { readonly [Each in DeskChannel]: string } = {
  phone: "Zeg dit aan de telefoon",
  letter: "Dit staat in de brief aan de burger",
  counter: "Zeg dit aan de balie",
  email: "Dit staat in het bericht aan de burger",
};

export const isDeskChannel = (channel: string): channel is DeskChannel =>
  DESK_CHANNELS.some((each) => each === channel);

/** Whether a message goes out by itself, is to be printed, or cannot be sent. */
export const HOW_THEY_HEAR = {
  email: "De burger krijgt nu een mail met het zaaknummer, de dagen en een link.",
  letter: "De brief met het zaaknummer en de dagen staat klaar om te printen.",
  none: "Wij hebben geen adres van de burger. Geef het zaaknummer nu door: wij kunnen niets sturen.",
} as const;
