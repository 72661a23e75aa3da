/** What was filled in, as a question to the rules; or per field what is wrong with it. The same on server and in browser. */
import type { RuledInput } from "#domain/assess/ruled-input.ts";
import type { RuleSettings } from "#domain/charter.ts";
import { type Day, parseDay } from "#domain/day.ts";
import { type Instant, instantOn } from "#domain/instant.ts";
import type { ComputableKind } from "#domain/kind-slug.ts";
import { type Severity, severities } from "#domain/term.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import { type CalculatorField, dateParts, type FieldName, fieldsFor } from "./fields.ts";

export type Answers = Readonly<Record<string, string>>;

/** "incomplete" while it may still be typed; the others are wrong whatever follows. */
export type AnswerProblem = {
  readonly field: FieldName;
  readonly code: "missing" | "incomplete" | "no-such-day" | "out-of-range" | "not-a-time" | "not-a-number";
};

export type ReadAnswers = { readonly input?: RuledInput; readonly problems: readonly AnswerProblem[] };

const FIRST_YEAR = 1995;
const LAST_YEAR = 2079;
const MAX_WEEKS = 104;

type Value = { readonly day?: Day; readonly minutes?: number; readonly weeks?: number; readonly severity?: Severity };
type Read = Value | AnswerProblem["code"] | undefined;

export function readAnswers(kind: ComputableKind, answers: Answers, rules: RuleSettings, now: Instant): ReadAnswers {
  const values = new Map<FieldName, Value>();
  const problems: AnswerProblem[] = [];
  for (const field of fieldsFor(kind)) {
    const read = readField(field, answers);
    if (typeof read === "string") problems.push({ field: field.name, code: read });
    else if (read) values.set(field.name, read);
    else if (field.isRequired || isNeeded(field.name, values)) problems.push({ field: field.name, code: "missing" });
  }
  return problems.length > 0 ? { problems } : { input: questionOf(kind, values, rules, now), problems };
}

/** A moment is needed where the term is in hours, and a letter goes with what it said. */
function isNeeded(name: FieldName, values: ReadonlyMap<FieldName, Value>): boolean {
  if (name === "tijd") return ["danger", "urgent"].includes(values.get("ernst")?.severity ?? "");
  return (name === "uitstelweken" && values.has("uitstel")) || (name === "berichtdag" && values.has("bericht"));
}

function readField({ name, input }: CalculatorField, answers: Answers): Read {
  if (input === "date") return readDate(dateParts(name).map((part) => (answers[part] ?? "").trim()));
  const typed = (answers[name] ?? "").trim();
  if (typed === "") return undefined;
  if (input === "severity") {
    const severity = severities.find((each) => each === typed);
    return severity ? { severity } : "missing";
  }
  if (input === "time") {
    const match = /^(\d{1,2})[.:](\d{2})$/.exec(typed);
    const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
    return match && hour < 24 && minute < 60 ? { minutes: hour * 60 + minute } : "not-a-time";
  }
  const weeks = Number(typed);
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= MAX_WEEKS ? { weeks } : "not-a-number";
}

function readDate(parts: readonly string[]): Read {
  const [dayOfMonth = "", month = "", year = ""] = parts;
  if (parts.every((part) => part === "")) return undefined;
  if (parts.some((part) => !/^\d+$/.test(part)) || year.length < 4) return "incomplete";
  const day = parseDay(`${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`);
  if (day === undefined) return "no-such-day";
  return Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR ? "out-of-range" : { day };
}

function questionOf(
  kind: ComputableKind,
  values: ReadonlyMap<FieldName, Value>,
  rules: RuleSettings,
  now: Instant,
): RuledInput {
  const dayOf = (name: FieldName): Day | undefined => values.get(name)?.day;
  const minutes = values.get("tijd")?.minutes;
  const received = dayOf("ontvangen");
  const at =
    received === undefined
      ? undefined
      : minutes === undefined
        ? instantOn(received, 0)
        : instantOn(received, 0, minutes);
  return {
    charter: { rules },
    kind,
    // An invoice is sent by post or mail of its own, and gets no acknowledgement (gr-geen-ontvangstbevestiging).
    channel: kind === "factuur" ? "letter" : "web",
    ...(kind === "terugbellen" ? { appointmentEndsAt: at } : { receivedAt: at }),
    decisionAnnouncedOn: dayOf("besluit"),
    severity: values.get("ernst")?.severity,
    statutoryWeeks: values.get("weken")?.weeks,
    termEndsOn: dayOf("einde"),
    events: eventsOf(dayOf, values.get("uitstelweken")?.weeks),
    asOf: now,
  };
}

/** Letters are taken to hold all they must: reason, and what will be done. */
function eventsOf(dayOf: (name: FieldName) => Day | undefined, weeks: number | undefined): readonly ZaakEvent[] {
  const noon = (day: Day) => instantOn(day, 12);
  const [postponedOn, noticeOn, defaultOn] = [dayOf("uitstel"), dayOf("bericht"), dayOf("ingebrekestelling")];
  return [
    ...(postponedOn !== undefined && weeks !== undefined
      ? [{ type: "verdaging", at: noon(postponedOn), weeks, hasReason: true } as const]
      : []),
    ...(noticeOn !== undefined
      ? [
          {
            type: "delay-notice",
            at: noon(noticeOn),
            hasReason: true,
            hasHandling: true,
            until: dayOf("berichtdag"),
          } as const,
        ]
      : []),
    ...(defaultOn !== undefined ? [{ type: "ingebrekestelling", at: noon(defaultOn) } as const] : []),
  ];
}
