/** What every kind of request owes: its form in steps, what its answers mean, and its words. */
import type { z } from "zod";
import type { Assessment } from "#domain/assessment.ts";
import type { Attachment } from "#domain/attachment.ts";
import type { CallSlot } from "#domain/call-slots.ts";
import type { Day } from "#domain/day.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Organisation } from "#domain/organisation.ts";
import type { Place } from "#domain/place.ts";
import type { Zaak, ZaakFacts } from "#domain/zaak.ts";

/** What was typed, by field name; a ticked checkbox is "on". Nothing is ever dropped from it. */
export type Answers = Readonly<Record<string, string>>;

export type Option = { readonly value: string; readonly label: string; readonly hint?: string };

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

/** What a form may know of the zaak it is about: never of anyone else's. */
export type AboutZaak = {
  readonly id: number;
  readonly reference: string;
  readonly kind: KindSlug;
  /** "bezwaar", as in "uw bezwaar". */
  readonly noun: string;
  readonly subject: string;
  readonly zaak: Zaak;
  readonly assessment: Assessment;
  /** What was entered for it, by field name. */
  readonly answers: Answers;
  /** The flag that this request comes from; else the newest. */
  readonly flag?: AboutFlag | undefined;
  /** What the citizen said with flags, oldest first. */
  readonly flags: readonly AboutFlag[];
};

/** "Deze belofte is niet nagekomen", said of a promise of that zaak. */
export type AboutFlag = {
  readonly norm: string;
  readonly run: number;
  /** "U krijgt informatie binnen 1 week" */
  readonly title: string;
  readonly complaint: string;
  readonly flaggedAt: Instant;
};

export type Publication = {
  readonly slug: string;
  readonly title: string;
  readonly sentence: string;
  /** "vouwkaart", "folder, 6 p." */
  readonly form: string;
  /** Absent: only as pdf. */
  readonly copies?: number;
  readonly backOn?: Day | undefined;
  readonly maxPerOrder: number;
};

/** "dringend", and "U zei dat auto's moeten uitwijken." */
export type Reason = { readonly degree: string; readonly sentence: string };

/** What the answers mean to the rest of the portal, once they are right. */
export type Filing = {
  /** The citizen's own words for it, short, for the title of the zaak's page (shown to its owner only). */
  readonly subject: string;
  readonly party: {
    readonly name?: string | undefined;
    readonly email?: string | undefined;
    readonly address?: string | undefined;
    readonly phone?: string | undefined;
    readonly notify: "email" | "letter" | "none";
  };
  /** For whom it is, where that is someone else: told everything that who filed it is told. */
  readonly represented?: Filing["party"] | undefined;
  /** For the rules: dates, codes and numbers only; stored in zaken.facts. */
  readonly facts: Omit<ZaakFacts, "order" | "form" | "committee">;
  /** When its term began, where that is earlier than now (a flag that becomes a klacht counts from the flag). */
  readonly receivedAt?: Instant;
  /** The flag on the zaak it is about that becomes this request: no explanation is owed for it any more (klacht). */
  readonly ofFlag?: { readonly norm: string; readonly run: number };
  /** The promise that this is about, flagged in the same transaction (signaal). */
  readonly flag?: { readonly norm: string; readonly complaint: string; readonly wantsAnswer: boolean };
  /** Copies to set aside in the same transaction (publicaties). */
  readonly order?: readonly { readonly slug: string; readonly copies: number }[];
  /** The half hour to take a place in, in the same transaction (terugbellen). */
  readonly callSlot?: CallSlot | undefined;
};

/** One line of what was entered: on the check page, the zaak's page, and the copy in the mail. */
export type AnswerLine = { readonly step: string; readonly label: string; readonly value: string };

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

/**
 * The words of a kind's own page. Plain text in which `**…**` is strong and `[…](/…)` a link
 * (texts/rich-text.ts reads it).
 */
export type KindPage = {
  readonly lead: string;
  /** Read first, above everything ("Is er nu gevaar? Bel 112."). */
  readonly danger?: string;
  readonly startLabel: string;
  readonly startNote: string;
  readonly lookingFor: readonly string[];
  readonly promisesIntro: string;
  /** What it says where the days of today cannot be shown: the lengths in words. */
  readonly lengths: readonly { readonly label: string; readonly length: string }[];
  /** Below the promised days. */
  readonly promiseNotes: readonly string[];
  readonly needed: readonly string[];
  readonly offline: string;
  readonly next: readonly string[];
  readonly whenLate: readonly string[];
  readonly privacy: string;
};
