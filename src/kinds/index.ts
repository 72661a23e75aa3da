/** Every kind of request whose form exists, in the order of the home page. A new kind is one line here. */
import type { Organisation } from "#domain/organisation.ts";
import type { Zaak } from "#domain/zaak.ts";
import { bezwaar } from "./bezwaar/index.ts";
import { dwangsom } from "./dwangsom/index.ts";
import { factuur } from "./factuur/index.ts";
import { informatie } from "./informatie/index.ts";
import type { FiledKind, Kind } from "./kind.ts";
import { klacht } from "./klacht/index.ts";
import { melding } from "./melding/index.ts";
import { pers } from "./pers/index.ts";
import { publicaties } from "./publicaties/index.ts";
import { signaal } from "./signaal/index.ts";
import { terugbellen } from "./terugbellen/index.ts";
import { vraag } from "./vraag/index.ts";
import { wooVerzoek } from "./woo-verzoek/index.ts";

export const kinds: readonly Kind[] = [
  melding,
  klacht,
  bezwaar,
  wooVerzoek,
  publicaties,
  vraag,
  terugbellen,
  informatie,
  factuur,
  dwangsom,
  pers,
];

/** The kind with this slug, or nothing. */
export const kindOf = (slug: string | undefined): Kind | undefined => kinds.find((kind) => kind.slug === slug);

/** What a zaak can be filed as: also what comes in from the page of a norm. */
export const filedKindOf = (slug: string): FiledKind | undefined =>
  [...kinds, signaal].find((kind) => kind.slug === slug);

/** The form that a zaak was filed with. */
export const formOfZaak = ({ kind, facts }: Pick<Zaak, "kind" | "facts">): FiledKind | undefined =>
  filedKindOf(facts.form ?? kind);

/** The kinds that this organisation takes in here. */
export const enabledKinds = (organisation: Organisation): readonly Kind[] =>
  kinds.filter(({ slug }) => organisation.kinds.includes(slug));
