import type { CallSlot } from "#domain/call-slots.ts";
import type { Instant } from "#domain/instant.ts";
import type { ZaakFacts } from "#domain/zaak.ts";

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
