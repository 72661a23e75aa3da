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
import { doneStand, endedWords } from "./stand-ended.ts";
import { isReassessed, movedLines } from "./stand-moved.ts";
import { unreachedStand, waitingStand } from "./stand-waiting.ts";

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
export type Of<State extends TheDay["state"]> = Extract<TheDay, { state: State }>;

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
