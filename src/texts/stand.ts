/** "Hoe staat het ermee?": the one box that answers it, with THE day large (product/copy.md, 0.1 and 6). */
import type { ZaakPromise } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import { deliverableOf } from "#domain/deliverable.ts";
import { dayAt, type Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Due } from "#domain/term.ts";
import type { TheDay } from "#domain/the-day.ts";
import type { ZaakStatus } from "#domain/zaak.ts";
import { agreedWords } from "./agreed-time.ts";
import { dueIso, dueWords, longDay, longMoment } from "./dates.ts";
import { deliveryWords, whatTheLawUnlocks } from "./delivery-words.ts";
import type { NotOurs } from "./not-ours.ts";
import { type AfterNotice, standAfterNotice } from "./stand-after-notice.ts";

export type StandTone = "calm" | "wait" | "late" | "law" | "done" | "ended";

export type Stand = {
  readonly tone: StandTone;
  /** What the day is of: "U krijgt antwoord uiterlijk"; or, without a day, the whole message. */
  readonly heading: string;
  readonly day?: { readonly words: string; readonly iso: string };
  readonly lines: readonly string[];
};

export type StandSetting = {
  readonly status: ZaakStatus;
  readonly kind: KindSlug;
  readonly noun: string;
  readonly today: Day;
  /** What was promised and what our record says, in the words of the mail about it. */
  readonly brokenWords: (promise: ZaakPromise) => { readonly promisedWords: string; readonly nowWords: string };
  /** "Antwoord, of …": the first sentences of our answer, once given. */
  readonly answer?: string | undefined;
  readonly endedAt?: Instant | undefined;
  readonly outcome?: string | undefined;
  /** The message that it takes longer, or is planned: when, and why, in the handler's words. */
  readonly moved?:
    | {
        readonly on: Day;
        readonly isPlan: boolean;
        /** By the one extension that the law gives. */
        readonly isByLaw?: boolean;
        readonly words?: string | undefined;
      }
    | undefined;
  /** What we asked the citizen to send, in the handler's words, while we wait for it. */
  readonly asked?: string | undefined;
  /** Whether we can write to the citizen; who gave no address reads it on this page. */
  readonly reachable?: boolean | undefined;
  /** "Rijkswaterstaat": where it was sent on to. */
  readonly forwardedTo?: string | undefined;
  readonly emergencyPhone?: string | undefined;
  /** False: the citizen wants no answer, so none is promised. */
  readonly wantsAnswer?: boolean | undefined;
  /** It goes on as a Woo-verzoek, with a page of its own. */
  readonly becameWoo?: boolean | undefined;
  /** Once an ingebrekestelling came in. */
  readonly notice?: AfterNotice | undefined;
  /** The place of a report is not ours: what we do with it, in the place of a time to act. */
  readonly notOurs?: NotOurs | undefined;
  /** When we called as agreed and nobody answered, while no new time was agreed. */
  readonly unreachedAt?: Instant | undefined;
};

/** What the box says. */
export function standWords(day: TheDay, setting: StandSetting): Stand {
  const stand = standOf(day, setting);
  return setting.notice && stand.tone !== "ended" ? standAfterNotice(stand, setting.notice, setting.today) : stand;
}

function standOf(day: TheDay, setting: StandSetting): Stand {
  const ended = endedWords(setting);
  if (ended) return ended;
  if (setting.unreachedAt !== undefined) return unreachedStand(setting.unreachedAt);
  switch (day.state) {
    case "due":
      return dueStand(day, setting);
    case "later-than-usual":
      return laterStand(day, setting);
    case "late":
      return lateStand(day, setting);
    case "waiting-for-you":
    case "waiting-for-other":
      return waitingStand(day, setting);
    case "done":
      return doneStand(day, setting);
    case "none":
      return noDayStand(setting);
  }
}

/** No promise with a day runs: of who wants no answer because none is promised, and it says so. */
function noDayStand({ noun, status, wantsAnswer }: StandSetting): Stand {
  if (status === "answered") return { tone: "done", heading: `Wij hebben uw ${noun} beantwoord.`, lines: [] };
  if (status === "closed") return { tone: "done", heading: `Wij hebben uw ${noun} gelezen. Dank u wel.`, lines: [] };
  return {
    tone: "calm",
    heading: `Wij hebben uw ${noun} ontvangen.`,
    lines:
      wantsAnswer === false
        ? [
            "U zei dat u geen antwoord wilt. Daarom beloven wij geen antwoord en loopt er geen termijn.",
            "Wij lezen het wel.",
          ]
        : ["Hieronder ziet u wat er gebeurt."],
  };
}
const unreachedStand = (at: Instant): Stand => ({
  tone: "wait",
  heading: "Wij belden u, maar kregen u niet te pakken.",
  lines: [`Dat was op ${longMoment(at)}.`, "Zullen wij het nog eens proberen? Kies dan een nieuw moment."],
});

type Of<State extends TheDay["state"]> = Extract<TheDay, { state: State }>;

const byWord = (due: Due): string => ("on" in due ? "uiterlijk" : "vóór");

/** "U krijgt antwoord uiterlijk", "Wij komen meestal in actie vóór". */
function dayHeading({ promise, hears, due, wasDue }: Of<"due">, { kind, noun }: StandSetting): string {
  const words = deliveryWords[kind];
  if (agreedWords(promise)) return `${words.sentence(noun)} op`;
  const by = byWord(due);
  // A day that was planned and written is no longer "meestal".
  if (promise.strength === "aim")
    return `${(wasDue && !isReassessed(promise) ? undefined : words.aimSentence) ?? words.sentence(noun)} ${by}`;
  return `${hears && words.whatOrNotice ? "U hoort van ons" : words.sentence(noun)} ${by}`;
}

function dueStand(day: Of<"due">, setting: StandSetting): Stand {
  const { due, promise, wasDue } = day;
  if (setting.notOurs) return notOursStand(due, setting.notOurs);
  const moved = wasDue ? movedLines(wasDue, promise, setting) : [];
  const onTrack = wasDue || promise.strength === "aim" ? [] : ["Op schema."];
  return {
    tone: "calm",
    heading: dayHeading(day, setting),
    day: { words: agreedWords(promise) ?? dueWords(due), iso: dueIso(due) },
    lines: [...moved, ...onTrack, besideWords(day, setting)],
  };
}

/** No large day: what happens at the place is another's to say. Ours is to send it on, or to write. */
const notOursStand = (due: Due, { heading, lines, toDo, byThen }: NotOurs): Stand => ({
  tone: "calm",
  heading,
  lines: [...lines, ...(toDo ? [toDo] : []), `${capital(byWord(due))} ${dueWords(due)} ${byThen}.`],
});

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The first day, when we told of the new one, and the reason (product/copy.md 6.3, 6.7). */
function movedLines(wasDue: Due, promise: ZaakPromise, { moved, reachable = true }: StandSetting): string[] {
  if (isReassessed(promise)) return [`Eerst was dat ${dueWords(wasDue)}. Wij schatten nu anders in hoe erg het is.`];
  const told = moved
    ? reachable
      ? ` Wij schreven u op ${longDay(moved.on)}, dus op tijd, dat het later wordt.`
      : ` Dat staat hier sinds ${longDay(moved.on)}.`
    : "";
  const allowed = moved?.isByLaw ? " Dat mag volgens de wet één keer." : "";
  const reason = moved?.words && `${moved.isPlan ? "Wij doen dit samen met ander werk" : "De reden"}: ${moved.words}`;
  return [`Eerst was dat ${dueWords(wasDue)}.${told}${allowed}${otherwiseMoved(promise)}`, ...(reason ? [reason] : [])];
}

/** What else made the day later: the time stood still, or the citizen agreed. */
function otherwiseMoved({ pausedDays, derivation }: ZaakPromise): string {
  const stoodStill = pausedDays > 0 ? ` De tijd stond ${pausedDays === 1 ? "1 dag" : `${pausedDays} dagen`} stil.` : "";
  return `${stoodStill}${derivation.some(({ step }) => step === "consent") ? " U ging akkoord met meer tijd." : ""}`;
}

/** The time is another because we took the report to be worse or less bad, not because we asked for more of it. */
const isReassessed = ({ derivation }: ZaakPromise): boolean =>
  derivation.findLast(({ step }) => step === "severity-changed" || step === "delay-notice")?.step ===
  "severity-changed";

/** Beside the day: the law's, never without what it unlocks; or that there is none. */
function besideWords({ promise, law }: Of<"due">, { kind, reachable = true }: StandSetting): string {
  if (promise.strength === "aim")
    return `Dit is een streven. Duurt het langer? Dan ${reachable ? "krijgt u bericht" : "leest u hier"} wanneer wel.`;
  const unlocked = whatTheLawUnlocks(kind);
  if (promise.source === "law") return `Deze dag volgt uit de wet. ${unlocked}`.trim();
  if (law?.isSame) return `Dit is ook de uiterste dag volgens de wet. ${unlocked}`.trim();
  if (law?.promise.due) return `Uiterste dag volgens de wet: ${dueWords(law.promise.due)}. ${unlocked}`.trim();
  return "De wet noemt hiervoor geen termijn.";
}

function laterStand({ due, promise }: Of<"later-than-usual">, { emergencyPhone, kind }: StandSetting): Stand {
  return {
    tone: "late",
    heading: "Het duurt langer dan meestal.",
    lines: [
      `Wij streefden ernaar om vóór ${dueWords(due)} ${kind === "pers" ? "te antwoorden" : "in actie te komen"}.`,
      ...(promise.expectedOn === undefined ? [] : [`Wij verwachten nu: ${longDay(promise.expectedOn)}.`]),
      ...(emergencyPhone && kind === "melding" ? [`Is het nog gevaarlijk? Bel ${emergencyPhone}.`] : []),
    ],
  };
}

function lateStand(
  { promise, promised, since, isByLaw, law, next, expectedOn }: Of<"late">,
  setting: StandSetting,
): Stand {
  const { kind, noun } = setting;
  const { promisedWords, nowWords } = setting.brokenWords(promise);
  const sinceWords = "on" in promised ? longDay(dayAt(since)) : longMoment(since);
  const lawDay = law?.promise.due;
  // Never the same day twice.
  const isLawsToo = isByLaw && (law ? law.isSame : promise.source === "law");
  return {
    tone: isByLaw ? "law" : "late",
    heading: `Wij zijn te laat${isByLaw ? lateWithWords(kind) : ""} sinds ${sinceWords}. Dat is onze fout.`,
    lines: [
      `Beloofd: ${promisedWords}${isLawsToo ? ` Dit was ${law ? "ook " : ""}de uiterste dag volgens de wet.` : ""}`,
      `Nu: ${nowWords}`,
      ...(isByLaw && lawDay && !isLawsToo
        ? [`De uiterste dag volgens de wet was ${dueWords(lawDay)}. Ook die is voorbij.`]
        : []),
      ...(expectedOn === undefined
        ? []
        : [`Wij verwachten nu: ${longDay(expectedOn)}. De belofte van ${dueWords(promised)} is niet gehaald.`]),
      ...nextLine(next, law, kind, noun),
    ],
  };
}

/** "Wij zijn te laat met ons besluit, sinds …": where the law has a decision, it says of what. */
const lateWithWords = (kind: KindSlug): string => (deliverableOf(kind) === "decision" ? " met ons besluit," : "");

/** What still comes, small: the missed day stays the large one. */
function nextLine(next: Of<"late">["next"], law: Of<"late">["law"], kind: KindSlug, noun: string): string[] {
  if (!next?.due) return [];
  const isBoth = next.source !== "law" && law?.promise.due && dueIso(law.promise.due) === dueIso(next.due);
  const byLaw = isBoth ? "Dit is ook de" : next.source === "law" ? "Dit is de" : undefined;
  const said = byLaw ? ` ${byLaw} uiterste dag volgens de wet. ${whatTheLawUnlocks(kind)}`.trimEnd() : "";
  return [`Nog steeds: ${deliveryWords[kind].what(noun)}, uiterlijk ${dueWords(next.due)}.${said}`];
}

type Waiting = Of<"waiting-for-you" | "waiting-for-other">;

const waitingStand = (day: Waiting, setting: StandSetting): Stand =>
  day.state === "waiting-for-you" ? waitingForYou(day, setting) : waitingForOther(day, setting);

/** The day that follows if the other says nothing is known. */
function waitingForOther({ until, promise: { due, originalDue } }: Waiting, { kind, noun }: StandSetting): Stand {
  const ends = until === undefined ? "" : `Dat duurt tot en met ${longDay(until)}, of korter. `;
  const first = originalDue ? ` Eerst was dat ${dueWords(originalDue)}.` : "";
  return {
    tone: "wait",
    heading: "Wij wachten op een ander. De tijd staat stil.",
    lines: [
      `${ends}Daarna rekenen wij verder.`,
      ...(due ? [`${deliveryWords[kind].sentence(noun)} uiterlijk ${dueWords(due)}.${first}`] : []),
    ],
  };
}

/** What we miss comes first (product/copy.md 6.2). */
function waitingForYou({ until, promise }: Waiting, { kind, noun, asked }: StandSetting): Stand {
  const first = promise.originalDue;
  return {
    tone: "wait",
    heading: "Wij wachten op u. De tijd staat stil.",
    lines: [
      ...(asked ? [asked] : []),
      ...(until === undefined
        ? []
        : [`Stuur dit uiterlijk ${longDay(until)}. Daarna rekenen wij verder en ziet u hier de nieuwe dag.`]),
      `Stuurt u niets? Dan kunnen wij uw ${noun} misschien niet verder behandelen.`,
      ...(first
        ? [
            `De dag van ${deliveryWords[kind].what(noun)} was ${dueWords(first)}. Die schuift op met de dagen dat de tijd stilstaat.`,
          ]
        : []),
    ],
  };
}

function doneStand({ promise, at, inTime }: Of<"done">, { kind, noun, outcome }: StandSetting): Stand {
  const { due } = promise;
  const early = due && "on" in due ? due.on - dayAt(at) : 0;
  // A promise of ours may end before the law does: "de uiterste dag" is the law's.
  const isLaws = promise.source === "law" || promise.derivation.some(({ step }) => step === "follows-law");
  const last = isLaws ? "de uiterste dag" : "de dag die wij beloofden";
  const when = inTime && early > 0 ? `, ${early === 1 ? "1 dag" : `${early} dagen`} vóór ${last}` : "";
  return {
    tone: "done",
    heading: doneHeading(kind, noun),
    lines: [
      // First the day, which is that of the heading; how it ended may have been known on another.
      `Dat was op ${longMoment(at)}${when}.${inTime || promise.strength === "aim" ? "" : " Dat was later dan beloofd."}`,
      ...(outcome ? [outcome] : []),
    ],
  };
}

/** "Wij hebben op uw bezwaar beslist." */
export const doneHeading = (kind: KindSlug, noun: string): string =>
  DONE_HEADINGS[kind]?.(noun) ?? `Wij hebben uw ${noun} beantwoord.`;

const DONE_HEADINGS: { readonly [Slug in KindSlug]?: (noun: string) => string } = {
  bezwaar: () => "Wij hebben op uw bezwaar beslist.",
  dwangsom: () => "Wij hebben alsnog beslist.",
  melding: () => "Wij zijn in actie gekomen.",
  publicaties: () => "Uw bestelling is op de post.",
  informatie: () => "De informatie is naar u verstuurd.",
  "woo-verzoek": (noun) => `Wij hebben besloten over uw ${noun}.`,
  signaal: () => "Wij hebben u uitleg gegeven.",
  terugbellen: () => "Wij hebben u gebeld.",
};

/** An appointment is called off and an order cancelled; all else is withdrawn. */
const WITHDRAWN: { readonly [Slug in KindSlug]?: (noun: string, on: string) => string } = {
  terugbellen: (noun, on) => `U zegde uw ${noun} af${on}.`,
  publicaties: (noun, on) => `U annuleerde uw ${noun}${on}.`,
};

function endedWords({ status, kind, noun, endedAt, outcome, forwardedTo, becameWoo }: StandSetting): Stand | undefined {
  const on = endedAt === undefined ? "" : ` op ${longDay(dayAt(endedAt))}`;
  if (becameWoo) {
    return {
      tone: "ended",
      heading: "Uw vraag om informatie is nu een Woo-verzoek.",
      lines: [
        `Dat veranderde${on}. De tijd telt vanaf de dag van uw vraag. Alles staat op de pagina van uw Woo-verzoek.`,
      ],
    };
  }
  if (status === "withdrawn")
    return {
      tone: "ended",
      heading: WITHDRAWN[kind]?.(noun, on) ?? `U trok uw ${noun} in${on}.`,
      lines: ["Onze beloften in deze zaak gelden niet meer."],
    };
  if (status === "forwarded") {
    return {
      tone: "ended",
      heading: `Wij stuurden uw ${noun} door${forwardedTo ? ` naar ${forwardedTo}` : ""}${on}.`,
      lines: [...(outcome ? [outcome] : []), "Die organisatie heeft eigen termijnen. Onze beloften gelden hier niet."],
    };
  }
  return undefined;
}
