/** The doors that the law opens to the citizen now (product/copy.md, 6.5): never one that it does not give. */
import type { Remedy } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import { longDay } from "#texts/dates.ts";
import { dwangsomAmountWords } from "./dwangsom.ts";

export type Door = {
  readonly text: string;
  readonly href?: string;
  /** Where it leads: "Lees hoe" unless there is more to say. */
  readonly label?: string;
  /** The same on paper. */
  readonly paperHref?: string;
};

export type DoorSetting = {
  readonly today: Day;
  readonly ombudsmanUrl: string;
  /** Where an ingebrekestelling about this zaak is sent; absent where the organisation takes none in here. */
  readonly noticeHref?: string | undefined;
  /** Not under the Woo (art. 8.2). */
  readonly givesDwangsom: boolean;
};

/** A sentence or more for each remedy that is open today, with where it leads, in the order in which one would take them. */
export const doorWords = (remedies: readonly Remedy[], setting: DoorSetting): Door[] =>
  remedies.flatMap((remedy) => doorsOf(remedy, setting));

function doorsOf(remedy: Remedy, setting: DoorSetting): Door[] {
  // A klacht has a link of its own; how a dwangsom stands is told in the box above.
  if (remedy.type === "klacht" || remedy.type === "dwangsom" || remedy.availableFrom > setting.today) return [];
  if (remedy.type === "appeal") {
    return [
      {
        text: `${setting.givesDwangsom ? "U kunt" : "Bij de Woo is er geen dwangsom van ons. Wel kunt u"} sinds ${longDay(remedy.availableFrom)} naar de rechter, omdat wij nog niet hebben beslist. Daarvoor betaalt u griffierecht. Geeft de rechter u gelijk, dan betalen wij dat terug.`,
        href: "https://www.rechtspraak.nl",
      },
    ];
  }
  if (remedy.type === "ingebrekestelling") return noticeDoors(setting);
  if (remedy.until < setting.today) return [];
  const text = `U kunt naar de Nationale ombudsman, tot en met ${longDay(remedy.until)}. Dat is gratis.`;
  return [{ text, href: setting.ombudsmanUrl }];
}

/** First the notice, then what it brings: two weeks, money where the law gives it, and the court. */
const noticeDoors = ({ noticeHref, givesDwangsom, today }: DoorSetting): Door[] => [
  {
    text: "Stuur ons een ingebrekestelling. Dat is gratis. Daarmee zegt u officieel dat wij te laat zijn.",
    ...(noticeHref && { href: noticeHref, label: "Verstuur nu", paperHref: `${noticeHref}/brief` }),
  },
  {
    text: givesDwangsom
      ? `Wij hebben dan nog 2 weken. Beslissen wij dan nog niet, dan moeten wij u meestal een dwangsom betalen: ${dwangsomAmountWords(today)}`
      : "Wij hebben dan nog 2 weken. Bij de Woo krijgt u geen dwangsom van ons.",
  },
  { text: "Daarna kunt u ook naar de rechter. Daarvoor betaalt u griffierecht." },
];
