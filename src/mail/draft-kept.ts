/** The way back to a form that was kept to go on with later. */
import type { Day } from "#domain/day.ts";
import type { Organisation } from "#domain/organisation.ts";
import { longDay } from "#texts/dates.ts";
import { link, paragraph, paragraphOf, strong } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import { draftKeyName, markOf } from "./secret-marks.ts";

export type DraftMailFacts = {
  readonly organisation: Organisation;
  readonly baseUrl: string;
  readonly id: string;
  /** "klacht", as in "uw klacht". */
  readonly noun: string;
  readonly keptUntil: Day;
  /** A term of the citizen's own that runs on meanwhile. */
  readonly whileKept?: string | undefined;
};

/** What was typed is not in it: a mail stays in a mailbox, a draft does not. */
export function draftKeptMail({ organisation, baseUrl, id, noun, keptUntil, whileKept }: DraftMailFacts): Mail {
  const address = `${baseUrl}/concept/${id}?sleutel=${markOf(draftKeyName(id))}`;
  return layOut(organisation, {
    subject: `Verder met uw ${noun}`,
    body: [
      paragraph`Wij hebben bewaard wat u al invulde voor uw ${noun}. U hebt nog niets verstuurd.`,
      ...(whileKept ? [paragraphOf([strong(whileKept)])] : []),
      paragraphOf([link(address, `Ga verder met uw ${noun}`)]),
      paragraph`De link werkt tot en met ${longDay(keptUntil)}. Verandert u iets? Dan bewaren wij het daarna weer 30 dagen. U kunt de link zo vaak gebruiken als u wilt, ook op een ander apparaat.`,
      paragraph`De link is alleen voor u. Wie hem heeft, kan uw antwoorden lezen. Stuur hem dus niet door.`,
      paragraph`Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.`,
    ],
  });
}
