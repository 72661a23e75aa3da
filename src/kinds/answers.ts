/**
 * The kinds of answer our forms take. Each says in Dutch what to do, also when the answer is missing, and gives back
 * the answer written in one way (a postcode with its space, a telephone number without).
 */
import { z } from "zod";

const tooLong = (max: number) => `Gebruik ten hoogste ${max.toLocaleString("nl-NL")} tekens.`;
const emptyOr = (test: (value: string) => boolean) => (value: string) => value === "" || test(value);

/** A text that must be there. */
export const text = (problem: string, { min = 1, max = 500 } = {}) =>
  z.string(problem).trim().min(min, problem).max(max, tooLong(max));

/** A text that may be left out. */
export const optionalText = ({ max = 500 } = {}) => z.string().trim().max(max, tooLong(max)).optional();

const EMAIL_PROBLEM = "Vul een e-mailadres in met een @. Bijvoorbeeld: naam@voorbeeld.nl.";
const emailPattern = z.email().max(254);
const isEmail = (value: string) => emailPattern.safeParse(value).success;

/** An e-mail address that must be there. */
export const email = z.string(EMAIL_PROBLEM).trim().refine(isEmail, EMAIL_PROBLEM);

/** An e-mail address that may be left out. */
export const optionalEmail = z.string().trim().refine(emptyOr(isEmail), EMAIL_PROBLEM).optional();

const PHONE_PROBLEM = "Vul een telefoonnummer in met 10 cijfers, of met +31 ervoor.";

/** `+31612345678` for every way of writing it: spaces, dashes, brackets, 0031, +31 (0)6. Nothing when it is none. */
export function internationalPhone(typed: string): string | undefined {
  const compact = typed.replace(/\(0\)/g, "").replace(/[\s().\-/]/g, "");
  const number = compact.replace(/^00/, "+").replace(/^0/, "+31");
  if (number.startsWith("+31")) return /^\+31[1-9]\d{8}$/.test(number) ? number : undefined;
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined;
}

const isPhone = (value: string) => internationalPhone(value) !== undefined;

/** A telephone number that must be there. */
export const phone = z.string(PHONE_PROBLEM).trim().refine(isPhone, PHONE_PROBLEM);

/** A telephone number that may be left out. */
export const optionalPhone = z.string().trim().refine(emptyOr(isPhone), PHONE_PROBLEM).optional();

const POSTCODE_PROBLEM = "Vul een postcode in met 4 cijfers en 2 letters. Bijvoorbeeld: 1234 AB.";

/** A Dutch postcode in any case, with or without spaces; given back as `1234 AB`. */
export const postcode = z
  .string(POSTCODE_PROBLEM)
  .transform((typed) => typed.replace(/\s/g, "").toUpperCase())
  .refine((compact) => /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/.test(compact), POSTCODE_PROBLEM)
  .transform((compact) => `${compact.slice(0, 4)} ${compact.slice(4)}`);

const HOUSE_NUMBER_PROBLEM = "Vul een huisnummer in. Bijvoorbeeld: 18.";

/** A house number; "18a" is taken too, for who does not see the field beside it. */
export const houseNumber = z
  .string(HOUSE_NUMBER_PROBLEM)
  .trim()
  .regex(/^[1-9]\d{0,4}\s?[-a-zA-Z0-9]{0,6}$/, HOUSE_NUMBER_PROBLEM);

/** One of these values. */
export const choice = (problem: string, values: readonly string[]) =>
  z.string(problem).refine((value) => values.includes(value), problem);

/** A checkbox that may be left empty: browsers send "on", or nothing at all. */
export const ticked = z.literal("on", "Vink het vakje aan of laat het leeg.").optional();

/** How many, from none to `max`; empty is none. `over` says what to do when it is more than that, `unreadable` when it is no number. */
export const count = ({
  max,
  over,
  unreadable,
}: {
  readonly max: number;
  readonly over: string;
  readonly unreadable: string;
}) =>
  z
    .string()
    .trim()
    .refine((typed) => /^\d{0,6}$/.test(typed), unreadable)
    .refine((typed) => !/^\d{1,6}$/.test(typed) || Number(typed) <= max, over)
    .optional();
