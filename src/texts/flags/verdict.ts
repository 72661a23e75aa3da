/** The verdict on a flag in words (product/copy.md, 8.2). */

import type { Due } from "#domain/term.ts";
import type { Verdict } from "#domain/verdict.ts";
import { capital } from "#texts/capital.ts";
import { longDay, longMoment } from "#texts/dates.ts";
import type { NotOurs } from "#texts/not-ours.ts";

export type VerdictWords = { readonly heading: string; readonly lines: readonly string[] };

/** What the sentences need beside the verdict. */
export type VerdictSetting = {
  /** "klacht" */
  readonly noun: string;
  /** "antwoord", "actie": what the promise is about, as in "Wij hebben nog geen … ". */
  readonly deed: string;
  /** "maandag 1 februari 2027": when the zaak came in. */
  readonly receivedOn: string;
  /** In the body's own words, when it moved the day. */
  readonly reason?: string | undefined;
  readonly emergencyPhone?: string | undefined;
  /** Of a report about a place of another: what we promised of it, in the place of action. */
  readonly notOurs?: NotOurs | undefined;
  /** "U trok uw klacht in.": how the zaak ended, where nothing of ours holds since. */
  readonly ended?: string | undefined;
  /** What a report asks is action; a question of the press is to be answered. */
  readonly isReport?: boolean | undefined;
};

const inWords = (due: Due): string => ("on" in due ? longDay(due.on) : longMoment(due.at));
const byWords = (due: Due): string => `${"on" in due ? "uiterlijk" : "vóór"} ${inWords(due)}`;
const untilWords = (due: Due): string => `tot ${"on" in due ? "en met " : ""}${inWords(due)}`;
const days = (count: number): string => (count === 1 ? "1 dag" : `${count} dagen`);

/** "Dat is 3 dagen geleden."; of a term in hours that passed today: nothing. */
const ago = (count: number): string => (count > 0 ? ` Dat is ${days(count)} geleden.` : "");

const SENTENCES: {
  [Code in Verdict["code"]]: (verdict: Extract<Verdict, { code: Code }>, setting: VerdictSetting) => VerdictWords;
} = {
  "late-open": ({ due, daysLate, lawToo }, { deed, notOurs }) => ({
    heading: "U hebt gelijk. Wij zijn te laat.",
    lines: [
      `Beloofd was: ${byWords(due)}.${ago(daysLate)} Volgens onze gegevens ${notOurs?.notYet ?? `is dit nog niet gedaan: ${deed}`}.`,
      ...(lawToo ? ["Ook de uiterste dag volgens de wet is voorbij."] : []),
    ],
  }),
  "late-done": ({ due, doneOn, daysLate }) => ({
    heading: "U hebt gelijk. Wij waren te laat.",
    lines: [
      daysLate > 0
        ? `Beloofd was: ${byWords(due)}. Wij deden het op ${longDay(doneOn)}, ${days(daysLate)} te laat.`
        : `Beloofd was: ${byWords(due)}. Wij deden het die dag wel, maar later dan beloofd.`,
    ],
  }),
  "moved-too-late": ({ due, noticeOn, lawToo }) => ({
    heading: "U hebt gelijk. Ons bericht kwam te laat.",
    lines: [
      `Wij schreven u pas op ${longDay(noticeOn)} dat het langer duurt. Toen was ${inWords(due)} al voorbij. Die belofte is niet gehaald.`,
      ...(lawToo ? ["Ook de uiterste dag volgens de wet is voorbij."] : []),
    ],
  }),
  "not-yet": ({ due }, { noun, receivedOn }) => ({
    heading: `Wij hebben nog tijd, ${untilWords(due)}.`,
    lines: [`Uw ${noun} kwam binnen op ${receivedOn}. Is het op de laatste dag niet klaar? Dan melden wij het u zelf.`],
  }),
  "standing-still": ({ askedOn, who }) => ({
    heading:
      who === "citizen"
        ? "De tijd staat stil, omdat wij op u wachten."
        : "De tijd staat stil, omdat wij op een ander wachten.",
    lines: [
      who === "citizen"
        ? `Wij vroegen u op ${longDay(askedOn)} om iets aan te vullen. Als u dat stuurt, tellen wij verder.`
        : `Wij vroegen op ${longDay(askedOn)} een ander om een reactie. Als die er is, of als de tijd daarvoor voorbij is, tellen wij verder.`,
    ],
  }),
  "moved-in-time": ({ due, noticeOn }, { reason }) => ({
    heading: `Wij hebben de dag verplaatst naar ${inWords(due)}.`,
    lines: [`Dat schreven wij u op ${longDay(noticeOn)}, dus op tijd.`, ...(reason ? [`De reden was: ${reason}`] : [])],
  }),
  kept: ({ doneAt }) => ({
    heading: "Volgens ons is dit gelukt.",
    lines: [
      `Dat was op ${longMoment(doneAt)}. Hebt u niets gekregen? Kies dan “Ik blijf bij mijn melding”. Een medewerker kijkt het na en stuurt het opnieuw.`,
    ],
  }),
  "aim-passed": (verdict, setting) =>
    setting.notOurs ? notSentOn(verdict, setting.notOurs) : aimPassed(verdict, setting),
  "aim-running": ({ due }, { emergencyPhone, isReport = true, notOurs }) =>
    notOurs
      ? {
          heading: `Wij hebben nog tijd, ${untilWords(due)}.`,
          lines: [`${capital(byWords(due))} ${notOurs.byThen}.`, notOurs.toDo ?? notOurs.lines.join(" ")],
        }
      : {
          heading: "Wij zijn nog binnen de tijd die wij meestal nodig hebben.",
          lines: [
            `Die tijd loopt ${untilWords(due)}.`,
            ...(emergencyPhone && isReport ? [`Is het gevaarlijker geworden? Bel ${emergencyPhone}.`] : []),
          ],
        },
  "not-measurable": () => ({
    heading: "Dit kan het portaal niet zelf nakijken.",
    lines: ["Een medewerker zoekt het uit."],
  }),
  "not-applicable": (_, { noun, ended }) => ({
    heading: `Deze belofte geldt nu niet voor uw ${noun}.`,
    lines: [
      ended === undefined
        ? "Kijk bij “Onze beloften in deze zaak” welke beloften wel gelden."
        : `${ended} Vanaf dat moment gelden onze beloften niet meer.`,
    ],
  }),
  "already-flagged": ({ flaggedOn, explainBefore }) => ({
    heading: `U hebt dit al gemeld op ${longDay(flaggedOn)}.`,
    lines: explainBefore ? [`Onze uitleg krijgt u uiterlijk ${longDay(explainBefore)}.`] : [],
  }),
};

type AimPassed = Extract<Verdict, { code: "aim-passed" }>;

const aimPassed = ({ due, noticeOn }: AimPassed, { isReport = true }: VerdictSetting): VerdictWords => ({
  heading: "Het duurt langer dan meestal.",
  lines: [
    `Wij streven ernaar om ${byWords(due)} ${isReport ? "in actie te komen" : "te antwoorden"}. Dat is voorbij. Dit is een streven, geen vaste belofte.`,
    noticeOn
      ? `Wél moesten wij u zeggen wanneer ${isReport ? "wij komen" : "het antwoord komt"}. Dat deden wij op ${longDay(noticeOn)}.`
      : `Wél hadden wij u moeten zeggen wanneer ${isReport ? "wij komen" : "het antwoord komt"}. Dat hebben wij niet gedaan. U hebt gelijk.`,
  ],
});

/** At a place of another no action of ours was the aim; to send it on, or to write, was promised. */
const notSentOn = ({ due }: AimPassed, { byThen, notYet }: NotOurs): VerdictWords => ({
  heading: "U hebt gelijk. Wij zijn te laat.",
  lines: [`Beloofd was: ${byWords(due)} ${byThen}. Volgens onze gegevens ${notYet}.`],
});

/** Heading and sentences of a verdict. */
export function verdictWords<Code extends Verdict["code"]>(
  verdict: Extract<Verdict, { code: Code }>,
  setting: VerdictSetting,
): VerdictWords {
  return SENTENCES[verdict.code as Code](verdict, setting);
}
