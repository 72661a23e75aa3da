/** One zaak of the demo: how it came in, and what happened to it, each thing at its moment. */
import type { KindSlug } from "#domain/kind-slug.ts";
import type { Channel } from "#domain/norm.ts";
import type { Answers } from "#kinds/kind.ts";
import type { Context } from "#services/context.ts";
import type { StaffByKey } from "./insert-staff.ts";

export type Story = {
  /** Its number in the description of the demo. */
  readonly nr: string;
  readonly reference: string;
  readonly kind: KindSlug;
  /** By default the portal. */
  readonly channel?: Channel;
  /** "2026-11-22 22.47" */
  readonly receivedAt: string;
  /** When an employee entered it, where it came in by telephone or post. */
  readonly filedAt?: string;
  /** First name of the employee who entered it. */
  readonly filedBy?: string;
  readonly answers: Answers;
  /** The number of the zaak that it is about. */
  readonly about?: string;
  readonly deeds: readonly Deed[];
};

/** What is needed to let something happen: the moment is `context.now`. */
export type Scene = {
  readonly context: Context;
  readonly staff: StaffByKey;
  readonly zaakIdOf: (nr: string) => Promise<number>;
};

export type Deed = {
  readonly at: string;
  readonly run: (scene: Scene, zaakId: number) => Promise<void>;
};
