/** Where the links in mails lead. The base address is a setting, never the Host header of a request. */
import { link, type Span } from "./blocks.ts";
import { accessKeyName, markOf } from "./secret-marks.ts";

type OfZaak = { readonly baseUrl: string; readonly reference: string };

/** The citizen's own page of the zaak, with the mark where the access key will stand; `place` is an id on that page. */
const zaakAddress = ({ baseUrl, reference }: OfZaak, place = ""): string =>
  `${baseUrl}/zaak/${reference}?sleutel=${markOf(accessKeyName(reference))}${place && `#${place}`}`;

/** A link to the page of the zaak. */
export const zaakLink = (zaak: OfZaak, words: string, place?: string): Span => link(zaakAddress(zaak, place), words);

/** A page of the zaak on which one thing can be done (services/zaak/zaak-destination.ts). */
export type ZaakDeed = "afspraak" | "belofte" | "intrekken" | "toevoegen";

/** A link to where the citizen can do this at once; `promise`: the one that the flag is about. */
export const deedLink = (
  { baseUrl, reference }: OfZaak,
  words: string,
  deed: ZaakDeed,
  promise?: { readonly norm: string; readonly run: number },
): Span => {
  const about = promise ? `&belofte=${promise.norm}.${promise.run}` : "";
  return link(`${baseUrl}/zaak/${reference}?naar=${deed}${about}&sleutel=${markOf(accessKeyName(reference))}`, words);
};

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
