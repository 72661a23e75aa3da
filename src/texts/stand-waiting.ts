/** What the box says while the time stands still, or while the citizen has to name another time. */
import type { Instant } from "#domain/instant.ts";
import { dueWords, longDay, longMoment } from "./dates.ts";
import { deliveryWords } from "./delivery-words.ts";
import type { Of, Stand, StandSetting } from "./stand.ts";

type Waiting = Of<"waiting-for-you" | "waiting-for-other">;

export const waitingStand = (day: Waiting, setting: StandSetting): Stand =>
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

/** We called as agreed, and nobody answered. */
export const unreachedStand = (at: Instant): Stand => ({
  tone: "wait",
  heading: "Wij belden u, maar kregen u niet te pakken.",
  lines: [`Dat was op ${longMoment(at)}.`, "Zullen wij het nog eens proberen? Kies dan een nieuw moment."],
});
