/** What every kind of request owes: its form in steps, what its answers mean, and its words. */
import type { z } from "zod";
import type { Attachment } from "#domain/attachment.ts";
import type { CallSlot } from "#domain/call-slots.ts";
import type { Day } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Organisation } from "#domain/organisation.ts";
import type { Place } from "#domain/place.ts";
import type { ZaakFacts } from "#domain/zaak.ts";
import type { AboutZaak } from "./about-zaak.ts";
import type { Filing } from "./filing.ts";
import type { KindPage } from "./kind-page.ts";
import type { Publication } from "./publication.ts";

/** What was typed, by field name; a ticked checkbox is "on". Nothing is ever dropped from it. */
export type Answers = Readonly<Record<string, string>>;

/** One of the answers to choose from. */
export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

/** One question: how it looks, and what a right answer is. */
export type Field = {
  /** Dutch, as in the address bar of a GET form and in the stored answers. */
  readonly name: string;
  readonly label: string;
  /** On the check page, where the question alone is not clear ("Aantal"). */
  readonly lineLabel?: string;
  readonly hint?: string;
  /** "date": three boxes, one answer as "7-12-2026" (day-answer.ts). "files": what was uploaded. */
  readonly input: "text" | "email" | "tel" | "textarea" | "radio" | "checkbox" | "select" | "number" | "date" | "files";
  readonly options?: readonly Option[];
  /** Headings inside a long list of options: option values by heading. */
  readonly optionGroups?: readonly { readonly heading: string; readonly values: readonly string[] }[];
  /** Says in Dutch what is wrong, also when it is missing. A field whose schema takes undefined is optional. */
  readonly schema: z.ZodType;
  /** The answer as a person reads it, where neither its options nor its schema say so. */
  readonly shown?: (answer: string) => string;
  readonly autocomplete?: string;
  readonly inputmode?: "numeric" | "decimal" | "tel" | "email";
  /** Width of the answer in characters; absent: full width. */
  readonly size?: number;
  readonly rows?: number;
  /** Fields with the same group stand together in one fieldset with this legend. */
  readonly group?: string;
  /** "files": whether the place of a photo is kept until the form is sent, to ask about it. */
  readonly keepsPosition?: boolean;
  /** "location": with JavaScript a button fills in where one is. */
  readonly button?: "location";
  /** Shown as it is beside the field (danger: "bel eerst 112 of …"). */
  readonly notice?: {
    readonly when: (answers: Answers) => boolean;
    readonly text: string;
    readonly tone: "danger" | "info";
  };
};

/** One page of a form. */
export type Step = {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  /** Depends on the answers so far: questions that do not apply are not asked. */
  readonly fields: (answers: Answers, setting: FormSetting) => readonly Field[];
};

/** What a form may know beside the answers. */
export type FormSetting = {
  readonly organisation: Organisation;
  readonly publications: readonly Publication[];
  /** Roads and waterways a report can be about. */
  readonly places: readonly Place[];
  readonly now: Instant;
  /** Half hours with a place left; only for a form that asks for one (terugbellen). */
  readonly callSlots?: readonly CallSlotChoice[] | undefined;
  /** The zaak that this request is about, for who holds its key; absent when it stands alone. */
  readonly about?: AboutZaak | undefined;
  /** What was uploaded with this form so far; absent: nothing. */
  readonly uploads?: readonly Attachment[] | undefined;
};

/** A half hour to choose, in words: "maandag 23 november 2026", "10.00 tot 10.30 uur". */
export type CallSlotChoice = CallSlot & { readonly day: string; readonly time: string };

/** "dringend", and "U zei dat auto's moeten uitwijken." */
export type Reason = { readonly degree: string; readonly sentence: string };

/** What it is called, and its tile on the front page. */
export type KindWords = {
  /** "klacht": in sentences ("uw klacht"). */
  readonly noun: string;
  /** "de" or "het", for sentences. */
  readonly article: "de" | "het";
  /** "Klacht indienen": title of its page and its tile. */
  readonly title: string;
  /** "U bent niet tevreden over hoe wij met u omgaan." */
  readonly tile: string;
  readonly tilePromise: string;
};

/** One kind of request (src/kinds/<slug>/index.ts). */
export type Kind = {
  /** Its folder, its address, and what organisations enable. */
  readonly slug: string;
  /** The kind whose promises, terms and words run on it too; absent: its own (decision "how to add a kind"). */
  readonly runsAs?: KindSlug;
  readonly words: (organisation: Organisation) => KindWords;
  /** What one zaak of it is called, where that depends on what was filed ("compliment"); absent: as in `words`. */
  readonly called?: (facts: ZaakFacts) => Pick<KindWords, "noun" | "article">;
  readonly steps: readonly Step[];
  /** Reads right answers; only called when every step's schemas accept them. */
  readonly filing: (answers: Answers, setting: FormSetting) => Filing;
  /** Why the promised time is what it is ("U zei dat fietsers moeten uitwijken"), shown before sending. */
  readonly because?: (answers: Answers) => Reason | undefined;
  /** What else is good to know before sending (whose road it is, that an employee calls first). Plain sentences. */
  readonly beforeSending?: (answers: Answers, setting: FormSetting) => readonly string[];
  /** What the message that it has come in says more, of what will be asked of the citizen. Plain sentences. */
  readonly inReceipt?: (answers: Answers) => readonly string[];
  /** For the days on its own page, where they hang on more than the day of sending. */
  readonly exampleFacts?: (today: Day) => ZaakFacts;
  /** Whether the same can be printed as a letter, filled in, at /<kind>/brief. */
  readonly letter?: true;
  /** Said before our own days: whose it is instead, and that ours end there. Plain sentences. */
  readonly elsewhere?: (answers: Answers, setting: FormSetting) => readonly string[];
  /** Shown above everything while it holds ("Bel eerst 112"). Rich text. */
  readonly danger?: (
    answers: Answers,
    setting: FormSetting,
  ) => { readonly heading: string; readonly text: string } | undefined;
  /** Answers to start with, where it is about a zaak. */
  readonly prefill?: (about: AboutZaak, setting: FormSetting) => Answers;
  /** What pressing "Versturen" means in law ("Met Versturen ondertekent u uw klacht"). */
  readonly signing?: string;
  /** What must be known of a form that is kept to go on with later: a term of the citizen's own that runs on. */
  readonly whileKept?: string;
  /** Every name the form can ask for, whatever the answers: anything else that is posted is dropped. */
  readonly fieldNames: (setting: FormSetting) => readonly string[];
  /** The words of its own page, in the order of product/copy.md 3. */
  readonly page: (organisation: Organisation) => KindPage;
};

/** A kind as far as a filed zaak goes: one without a page of its own can be filed too. */
export type FiledKind = Omit<Kind, "page">;

/** What the rules call it: `zaken.kind`. */
export const ruledAs = ({ slug, runsAs }: Pick<Kind, "slug" | "runsAs">): KindSlug => runsAs ?? (slug as KindSlug);
