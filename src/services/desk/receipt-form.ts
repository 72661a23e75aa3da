/** How and when something came in: what an employee tells of a letter, a telephone call or a visit. */
import { addDays, civilOf, type Day } from "#domain/day.ts";
import { dayAt, type Instant, instantOn } from "#domain/instant.ts";
import type { Channel } from "#domain/norm.ts";
import { choice } from "#kinds/answers.ts";
import { dayAnswer, notAfter, optionalDayAnswer, readDay } from "#kinds/day-answer.ts";
import type { Answers, Field } from "#kinds/kind.ts";
import { CHANNEL_LABELS, DESK_CHANNELS } from "#texts/desk/registration.ts";
import { optionalTime } from "./desk-answers.ts";

/** Names of these questions: no kind asks for anything under them. */
export const receiptField = {
  channel: "binnen-kanaal",
  day: "binnen-dag",
  time: "binnen-tijd",
  postedOn: "binnen-gepost",
} as const;

export type Receipt = {
  readonly channel: Channel;
  readonly receivedAt: Instant;
  /** Of a letter, as far as the envelope says so. */
  readonly postedOn?: Day | undefined;
};

/** Longer ago is a slip of the pen: nothing lies unopened for a year. */
const MOST_DAYS_AGO = 366;
const LIKE = "Bijvoorbeeld: 7-12-2026.";

/** The questions, with what each refuses: nothing comes in tomorrow. */
export function receiptFields(answers: Answers, now: Instant): readonly Field[] {
  const today = dayAt(now);
  const day = readDay(answers[receiptField.day] ?? "") ?? today;
  return [
    {
      name: receiptField.channel,
      label: "Hoe kwam het binnen?",
      input: "radio",
      options: DESK_CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] })),
      schema: choice("Kies hoe het binnenkwam.", DESK_CHANNELS),
    },
    {
      name: receiptField.day,
      label: "Op welke dag kwam het binnen?",
      hint: `Vanaf deze dag rekenen onze beloften. ${LIKE}`,
      input: "text",
      size: 12,
      schema: dayAnswer(
        `Vul de dag in waarop het binnenkwam. ${LIKE}`,
        notAfter(today, "Vul vandaag in, of een eerdere dag. Deze dag moet nog komen."),
        {
          accepts: (typed) => typed >= addDays(today, -MOST_DAYS_AGO),
          problem: "Vul een dag van het afgelopen jaar in.",
        },
      ),
    },
    timeField(day, now),
    ...(answers[receiptField.channel] === "letter" ? [postedField(day)] : []),
  ];
}

const timeField = (day: Day, now: Instant): Field => ({
  name: receiptField.time,
  label: "Hoe laat?",
  hint: "Bijvoorbeeld: 9.15. Laat leeg als het nu is, of als u het niet weet.",
  input: "text",
  size: 6,
  schema: optionalTime.refine((time) => !time || instantOn(day, time.hour, time.minute) <= now || day > dayAt(now), {
    error: "Vul een eerdere tijd in. Dit tijdstip moet nog komen.",
  }),
});

/** Sent in time by post can be in time (art. 6:9 lid 2 Awb). */
const postedField = (receivedOn: Day): Field => ({
  name: receiptField.postedOn,
  label: "Welke datum staat op het poststempel?",
  hint: `Bij een bezwaar telt ook wanneer de brief op de post ging. ${LIKE}`,
  input: "text",
  size: 12,
  schema: optionalDayAnswer(
    `Vul de datum van het poststempel in. ${LIKE}`,
    notAfter(receivedOn, "Vul de dag in waarop de brief binnenkwam, of een eerdere dag."),
  ),
});

/** Before anything was told: today. */
export function firstReceipt(now: Instant): Answers {
  const { year, month, dayOfMonth } = civilOf(dayAt(now));
  return { [receiptField.day]: `${dayOfMonth}-${month}-${year}` };
}

/** What was told; nothing while any of it will not do. An earlier day without a time counts as its noon. */
export function readReceipt(answers: Answers, now: Instant): Receipt | undefined {
  const isRight = receiptFields(answers, now).every(({ name, schema }) => schema.safeParse(answers[name]).success);
  const day = readDay(answers[receiptField.day] ?? "");
  if (!isRight || day === undefined) return undefined;
  const channel = answers[receiptField.channel] as Channel;
  const time = optionalTime.parse(answers[receiptField.time]);
  const untimed = day === dayAt(now) ? now : instantOn(day, 12);
  const postedOn = channel === "letter" ? readDay(answers[receiptField.postedOn] ?? "") : undefined;
  return { channel, postedOn, receivedAt: time ? instantOn(day, time.hour, time.minute) : untimed };
}
