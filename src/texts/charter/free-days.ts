/** Days that are no ordinary days, as a citizen reads them. */
import type { FreeDayReason } from "#domain/holidays.ts";

/** As at the end of "Dat is … .": a free day needs its name, a holiday its own. */
export const FREE_DAYS: Readonly<Record<FreeDayReason, string>> = {
  saturday: "een zaterdag",
  sunday: "een zondag",
  "new-years-day": "Nieuwjaarsdag",
  "good-friday": "Goede Vrijdag",
  "easter-monday": "Tweede Paasdag",
  "kings-day": "Koningsdag",
  "liberation-day": "Bevrijdingsdag",
  "ascension-day": "Hemelvaartsdag",
  "whit-monday": "Tweede Pinksterdag",
  "christmas-day": "Eerste Kerstdag",
  "second-christmas-day": "Tweede Kerstdag",
  equated: "een dag die de regering gelijkstelde met een feestdag",
};
