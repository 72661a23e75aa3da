/** "Hoe staat het ermee?": the one box that answers it, with THE day large (product/copy.md, 0.1 and 6). */
import type { ZaakPromise } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import { dayAt, type Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Due } from "#domain/term.ts";
import type { TheDay } from "#domain/the-day.ts";
import type { ZaakStatus } from "#domain/zaak.ts";
import { dueIso, dueWords, longDay, longMoment } from "./dates.ts";
import { deliveryWords, whatTheLawUnlocks } from "./delivery-words.ts";

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
  readonly moved?: { readonly on: Day; readonly isPlan: boolean; readonly words?: string | undefined } | undefined;
  /** Whether we can write to the citizen; who gave no address reads it on this page. */
  readonly reachable?: boolean | undefined;
  /** "Rijkswaterstaat": where it was sent on to. */
  readonly forwardedTo?: string | undefined;
  readonly emergencyPhone?: string | undefined;
};

/** What the box says. */
export function standWords(day: TheDay, setting: StandSetting): Stand {
  const ended = endedWords(setting);
  if (ended) return ended;
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
      return {
        tone: "calm",
        heading: `Wij hebben uw ${setting.noun} ontvangen.`,
        lines: ["Hieronder ziet u wat er gebeurt."],
      };
  }
}

type Of<State extends TheDay["state"]> = Extract<TheDay, { state: State }>;

const byWord = (due: Due): string => ("on" in due ? "uiterlijk" : "vóór");

/** "U krijgt antwoord uiterlijk", "Wij komen meestal in actie vóór". */
function dayHeading({ promise, hears, due, wasDue }: Of<"due">, { kind, noun }: StandSetting): string {
  const words = deliveryWords[kind];
  const by = byWord(due);
  // A day that was planned and written is no longer "meestal".
  if (promise.strength === "aim") return `${(wasDue ? undefined : words.aimSentence) ?? words.sentence(noun)} ${by}`;
  return `${hears && words.whatOrNotice ? "U hoort van ons" : words.sentence(noun)} ${by}`;
}

function dueStand(day: Of<"due">, setting: StandSetting): Stand {
  const { due, promise, wasDue } = day;
  const moved = wasDue ? movedLines(wasDue, setting) : [];
  const onTrack = wasDue || promise.strength === "aim" ? [] : ["Op schema."];
  return {
    tone: "calm",
    heading: dayHeading(day, setting),
    day: { words: dueWords(due), iso: dueIso(due) },
    lines: [...moved, ...onTrack, besideWords(day, setting)],
  };
}

/** The first day, when we told of the new one, and the reason (product/copy.md 6.3, 6.7). */
function movedLines(wasDue: Due, { moved, reachable = true }: StandSetting): string[] {
  const told = moved
    ? reachable
      ? `Wij schreven u op ${longDay(moved.on)}, dus op tijd, dat het later wordt.`
      : `Dat staat hier sinds ${longDay(moved.on)}.`
    : "Wij schreven u op tijd dat het later wordt.";
  const reason = moved?.words && `${moved.isPlan ? "Wij doen dit samen met ander werk" : "De reden"}: ${moved.words}`;
  return [`Eerst was dat ${dueWords(wasDue)}. ${told}`, ...(reason ? [reason] : [])];
}

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

function laterStand({ due }: Of<"later-than-usual">, { emergencyPhone }: StandSetting): Stand {
  return {
    tone: "late",
    heading: "Het duurt langer dan meestal.",
    lines: [
      `Wij streefden ernaar om vóór ${dueWords(due)} in actie te komen.`,
      ...(emergencyPhone ? [`Is het nog gevaarlijk? Bel ${emergencyPhone}.`] : []),
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
  const lawDay = law?.promise.due ?? (promise.source === "law" ? promised : undefined);
  return {
    tone: isByLaw ? "law" : "late",
    heading: `Wij zijn te laat sinds ${sinceWords}. Dat is onze fout.`,
    lines: [
      `Beloofd: ${promisedWords}`,
      `Nu: ${nowWords}`,
      ...(isByLaw && lawDay ? [`De uiterste dag volgens de wet was ${dueWords(lawDay)}. Ook die is voorbij.`] : []),
      ...(expectedOn === undefined
        ? []
        : [`Wij verwachten nu: ${longDay(expectedOn)}. De belofte van ${dueWords(promised)} is niet gehaald.`]),
      ...nextLine(next, law, kind, noun),
    ],
  };
}

/** What still comes, small: the missed day stays the large one. */
function nextLine(next: Of<"late">["next"], law: Of<"late">["law"], kind: KindSlug, noun: string): string[] {
  if (!next?.due) return [];
  const isBoth = next.source !== "law" && law?.promise.due && dueIso(law.promise.due) === dueIso(next.due);
  const byLaw = isBoth ? "Dit is ook de" : next.source === "law" ? "Dit is de" : undefined;
  const said = byLaw ? ` ${byLaw} uiterste dag volgens de wet. ${whatTheLawUnlocks(kind)}`.trimEnd() : "";
  return [`Nog steeds: ${deliveryWords[kind].what(noun)}, uiterlijk ${dueWords(next.due)}.${said}`];
}

function waitingStand(
  { state, until, promise }: Of<"waiting-for-you" | "waiting-for-other">,
  { kind, noun }: StandSetting,
): Stand {
  const forYou = state === "waiting-for-you";
  const first = promise.originalDue;
  return {
    tone: "wait",
    heading: forYou ? "Wij wachten op u. De tijd staat stil." : "Wij wachten op een ander. De tijd staat stil.",
    lines: [
      ...(until === undefined
        ? []
        : [
            forYou
              ? `Stuur dit uiterlijk ${longDay(until)}. Daarna rekenen wij verder en ziet u hier de nieuwe dag.`
              : `Dat duurt uiterlijk tot en met ${longDay(until)}. Daarna rekenen wij verder.`,
          ]),
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
  const when = inTime && early > 0 ? `, ${early === 1 ? "1 dag" : `${early} dagen`} vóór de uiterste dag` : "";
  const heading = DONE_HEADINGS[kind] ?? (() => `Wij hebben uw ${noun} beantwoord.`);
  return {
    tone: "done",
    heading: heading(noun),
    lines: [
      ...(outcome ? [outcome] : []),
      `Dat was op ${longMoment(at)}${when}.${inTime || promise.strength === "aim" ? "" : " Dat was later dan beloofd."}`,
    ],
  };
}

const DONE_HEADINGS: { readonly [Slug in KindSlug]?: (noun: string) => string } = {
  melding: () => "Wij zijn in actie gekomen.",
  publicaties: () => "Uw bestelling is op de post.",
  informatie: () => "De informatie is naar u verstuurd.",
  signaal: () => "Wij hebben u uitleg gegeven.",
};

function endedWords({ status, noun, endedAt, outcome, forwardedTo }: StandSetting): Stand | undefined {
  const on = endedAt === undefined ? "" : ` op ${longDay(dayAt(endedAt))}`;
  if (status === "withdrawn")
    return {
      tone: "ended",
      heading: `U trok uw ${noun} in${on}.`,
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
