/** Which days are no ordinary days: Saturdays, Sundays and the holidays of art. 3 Algemene termijnenwet. */
import { addDays, civilOf, type Day, dayOfCivil, weekdayOf } from "./day.ts";
import { equatedDays, firstKnownYear, lastKnownYear } from "./law/equated-days.ts";

export type FreeDayReason =
  | "saturday"
  | "sunday"
  | "new-years-day"
  | "good-friday"
  | "easter-monday"
  | "kings-day"
  | "liberation-day"
  | "ascension-day"
  | "whit-monday"
  | "christmas-day"
  | "second-christmas-day"
  | "equated";

/** Easter Sunday of a year in the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const months = moon + weekday - 7 * shift + 114;
  return dayOfCivil(year, Math.floor(months / 31), (months % 31) + 1);
}

/** The day the King's birthday is celebrated: 27 April (30 April until 2013), and the day before when that is a Sunday. */
export function kingsDayOf(year: number): Day {
  const birthday = dayOfCivil(year, 4, year >= 2014 ? 27 : 30);
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

/** The holidays of a year and the days equated with one, each with why. 5 May counts every year. */
export function holidaysOf(year: number): ReadonlyMap<Day, FreeDayReason> {
  const easter = easterOf(year);
  const holidays = new Map<Day, FreeDayReason>();
  for (const { days } of equatedDays) {
    for (const equated of days) if (civilOf(equated).year === year) holidays.set(equated, "equated");
  }
  return holidays
    .set(dayOfCivil(year, 1, 1), "new-years-day")
    .set(addDays(easter, -2), "good-friday")
    .set(addDays(easter, 1), "easter-monday")
    .set(kingsDayOf(year), "kings-day")
    .set(dayOfCivil(year, 5, 5), "liberation-day")
    .set(addDays(easter, 39), "ascension-day")
    .set(addDays(easter, 50), "whit-monday")
    .set(dayOfCivil(year, 12, 25), "christmas-day")
    .set(dayOfCivil(year, 12, 26), "second-christmas-day");
}

/** Why a day is no ordinary day, a holiday before a weekend; nothing when it is one. */
export function freeDayReason(day: Day): FreeDayReason | undefined {
  const holiday = holidaysOf(civilOf(day).year).get(day);
  if (holiday) return holiday;
  const weekday = weekdayOf(day);
  return weekday === 6 ? "saturday" : weekday === 7 ? "sunday" : undefined;
}

/** The year of this day when no royal decree about it is known here: days may have been or be equated. */
export function yearWithoutData(day: Day): number | undefined {
  const { year } = civilOf(day);
  return year < firstKnownYear || year > lastKnownYear ? year : undefined;
}
