/** What every step at the desk is: its words and fields, when it is possible, and what it decides. Pure. */
import type { z } from "zod";
import type { Employee } from "#auth/employee.ts";
import type { Assessment } from "#domain/assessment.ts";
import type { CallSlot } from "#domain/call-slots.ts";
import type { Charter } from "#domain/charter.ts";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import type { Instant } from "#domain/instant.ts";
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Organisation } from "#domain/organisation.ts";
import type { Result } from "#domain/result.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { Answers, CallSlotChoice, Field } from "#kinds/kind.ts";
import type { Flag } from "#repositories/flags.ts";
import type { Colleague } from "#repositories/staff.ts";
import type { Change } from "../zaak/change-zaak.ts";

/** Everything a step may know. Read in the transaction that writes, so that it decides on what stands. */
export type DeskFacts = {
  readonly zaak: Zaak;
  readonly assessment: Assessment;
  readonly charter: Charter;
  readonly organisation: Organisation;
  readonly now: Instant;
  readonly employee: Employee;
  readonly staff: readonly Colleague[];
  /** How the citizen said we may answer. */
  readonly notify: "email" | "letter" | "none";
  readonly openFlags: readonly Flag[];
  /** Half hours with a place left; only for an appointment to call back. */
  readonly callSlots?: readonly CallSlotChoice[] | undefined;
  /** "klacht", as in "uw klacht". */
  readonly noun: string;
};

/** A refusal, and the field it is shown at where it is about one. */
export type ActionRefusal = { readonly refusal: DeskRefusal; readonly field?: string | undefined };

/** What a step changes beside the timeline. */
export type DeskChange = Change & {
  readonly explainsFlag?: number;
  /** Takes a place in this half hour, and gives back that of the appointment before. */
  readonly takesSlot?: CallSlot;
  /** Copies to set aside; the step is refused where there are too few. */
  readonly takesStock?: readonly { readonly slug: string; readonly copies: number }[];
  /** Takes back the messages with these keys; the step is refused where one was sent. */
  readonly cancelsMessages?: readonly string[];
  /** Takes back the messages with these keys as far as they were not sent. */
  readonly cancelsIfUnsent?: readonly string[];
  /** Files it as a Woo-verzoek in the same transaction (become-woo.ts). */
  readonly becomesWoo?: boolean;
};

export type DeskAction<Input = unknown> = {
  /** The last part of its address, Dutch. */
  readonly slug: string;
  readonly words: ActionWords;
  /** The kinds it is made for; absent: every kind, also one that is added. */
  readonly onlyFor?: readonly KindSlug[];
  /** Kinds that have another step in its place, or no use for it. */
  readonly notFor?: readonly KindSlug[];
  /** Whether it is offered now on such a zaak; `decide` refuses what is not. */
  readonly possible: (facts: DeskFacts) => boolean;
  /** Why it is not possible now, where there is more to say than that. */
  readonly whyNot?: (facts: DeskFacts) => DeskRefusal | undefined;
  readonly fields: (facts: DeskFacts) => readonly Field[];
  /** Whether documents for the citizen may go along. */
  readonly takesFiles?: boolean;
  /** Answers to start with, where only one makes sense. */
  readonly first?: (facts: DeskFacts) => Answers;
  readonly schema: z.ZodType<Input>;
  readonly decide: (input: Input, facts: DeskFacts) => Result<DeskChange, ActionRefusal>;
  /** What the citizen will read, where the employee does not write it. */
  readonly preview?: (facts: DeskFacts) => readonly string[];
};

export type ActionWords = {
  /** "Het duurt langer: de wet geeft extra weken" */
  readonly title: string;
  /** "Uitstel vastleggen en brief sturen" */
  readonly button: string;
  /** What happens, and what the rules ask. */
  readonly explanation: string;
};

export type { Employee };

/** Keeps the type of the input inside: a list of actions need not know it. */
export const deskAction = <Input>(action: DeskAction<Input>): DeskAction => action as unknown as DeskAction;

/** Why this step cannot be done now; nothing when it can. */
export function refusalOf(action: DeskAction, facts: DeskFacts): DeskRefusal | undefined {
  if (!isFor(action, facts.zaak.kind)) return { code: "not-now" };
  return action.possible(facts) ? undefined : (action.whyNot?.(facts) ?? { code: "not-now" });
}

const isFor = ({ onlyFor, notFor }: DeskAction, kind: KindSlug): boolean =>
  (onlyFor === undefined || onlyFor.includes(kind)) && !notFor?.includes(kind);
