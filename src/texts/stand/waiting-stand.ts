/** The box while we wait: the time stands still, or nobody answered our call. */
import type { Instant } from "#domain/instant.ts";
import { dueWords, longDay, longMoment } from "#texts/dates.ts";
import { deliveryWords } from "#texts/delivery-words.ts";
import type { DayThatIs, Stand, StandSetting } from "./stand.ts";

/** For whom we wait, until when at the most, and the day that moves along. */
export function waitingStand(
  { state, until, promise }: DayThatIs<"waiting-for-you" | "waiting-for-other">,
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

/** We called as agreed and got no answer: the citizen names a new moment. */
export const unreachedStand = (at: Instant): Stand => ({
  tone: "wait",
  heading: "Wij belden u, maar kregen u niet te pakken.",
  lines: [`Dat was op ${longMoment(at)}.`, "Zullen wij het nog eens proberen? Kies dan een nieuw moment."],
});
