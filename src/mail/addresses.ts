/** Where the links in mails lead. The base address is a setting, never the Host header of a request. */
import { link, type Span } from "./blocks.ts";
import { accessKeyName, markOf } from "./secret-marks.ts";

type OfZaak = { readonly baseUrl: string; readonly reference: string };

/** The citizen's own page of the zaak, with the mark where the access key will stand; `place` is an id on that page. */
const zaakAddress = ({ baseUrl, reference }: OfZaak, place = ""): string =>
  `${baseUrl}/zaak/${reference}?sleutel=${markOf(accessKeyName(reference))}${place && `#${place}`}`;

/** A link to the page of the zaak. */
export const zaakLink = (zaak: OfZaak, words: string, place?: string): Span => link(zaakAddress(zaak, place), words);

/** A link to the form of a klacht about this zaak, from the flag on this promise. */
export const klachtLink = (
  { baseUrl, reference }: OfZaak,
  words: string,
  { norm, run }: { readonly norm: string; readonly run: number },
): Span =>
  link(
    `${baseUrl}/zaak/${reference}?over=klacht&belofte=${norm}.${run}&sleutel=${markOf(accessKeyName(reference))}`,
    words,
  );

/** A link to the zaak at the staff desk: only for who is signed in there, so without a key. */
export const deskLink = ({ baseUrl, reference }: OfZaak, words: string): Span =>
  link(`${baseUrl}/medewerker/zaken/${reference}`, words);
