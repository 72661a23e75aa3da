/** To which moment the demo's clock is asked to go: a button of /demo/klok, or a day and a time. */
import { addDays, parseDay } from "#domain/day.ts";
import { dayAt, HOUR_MS, type Instant, instantOn } from "#domain/instant.ts";
import { granted, type Result, refused } from "#domain/result.ts";

export type DemoMomentRefusal = "no-moment" | "in-the-past";

const DAYS_AHEAD: Readonly<Record<string, number>> = { "volgende-dag": 1, "over-een-week": 7, "over-zes-weken": 42 };

/** The moment that the form asks for; refused when it cannot be read or lies before `now`. */
export function demoMomentOf(form: FormData, now: Instant): Result<Instant, DemoMomentRefusal> {
  const to = String(form.get("naar") ?? "");
  if (to === "uur") return granted((now + HOUR_MS) as Instant);
  if (to === "acht-uur") return granted(nextTime(now, 8, 0));
  const days = DAYS_AHEAD[to];
  if (days !== undefined) return granted(instantOn(addDays(dayAt(now), days), 0, 1));
  const day = parseDay(String(form.get("datum") ?? ""));
  const time = /^(\d{2}):(\d{2})$/.exec(String(form.get("tijd") ?? ""));
  if (day === undefined || !time || Number(time[1]) > 23 || Number(time[2]) > 59) return refused("no-moment");
  const moment = instantOn(day, Number(time[1]), Number(time[2]));
  return moment < now ? refused("in-the-past") : granted(moment);
}

function nextTime(now: Instant, hour: number, minute: number): Instant {
  const today = instantOn(dayAt(now), hour, minute);
  return today > now ? today : instantOn(addDays(dayAt(now), 1), hour, minute);
}
