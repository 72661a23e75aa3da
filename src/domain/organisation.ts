/** The facts of an organisation that citizens need, and which kinds it takes in. Plain data. */
import type { CallHours } from "./call-slots.ts";
import type { OrganisationSlug } from "./charter.ts";

export type Organisation = {
  readonly slug: OrganisationSlug;
  /** "Provincie Groningen" */
  readonly name: string;
  /** "de provincie Groningen", as in a sentence. */
  readonly fullName: string;
  /** "de provincie", as in a sentence. */
  readonly shortName: string;
  /** Two letters before every reference: "GR". */
  readonly referencePrefix: string;
  readonly phone: string;
  readonly openingHours: string;
  /** Monday = 1: hours of the telephone and the counter, for "wij zijn nu open". */
  readonly opening: { readonly weekdays: readonly number[]; readonly from: string; readonly until: string };
  /** Absent where the body has no public address: there a form takes its place. */
  readonly email?: string;
  readonly postalAddress: readonly string[];
  readonly visitingAddress: readonly string[];
  /** For danger that is no accident (categories.md); absent where the body has no roads. */
  readonly emergencyPhone?: string;
  readonly complaintsPhone?: { readonly number: string; readonly hours: string };
  /** Who advises, where a committee does: a klacht and a bezwaar go to different people (art. 9:14, 7:13 Awb). */
  readonly committees?: { readonly klacht: string; readonly bezwaar: string };
  /** When it calls back, where it does (terugbellen). */
  readonly callHours?: CallHours;
  /** Paying invoices (factuur): the term where nothing else was agreed, and who answers by telephone. */
  readonly invoices?: {
    readonly termDays: number;
    /** Whether the charter keeps to the term that was agreed, so that the form asks for it. */
    readonly termIsAgreed: boolean;
    readonly phone?: string;
    /** "de Financiële Administratie": where an invoice must be addressed to. */
    readonly department: string;
  };
  readonly ombudsmanUrl: string;
  /** Who takes reports of vulnerabilities for it; absent: the body itself. */
  readonly vulnerabilities?: { readonly takenBy: string; readonly url: string };
  /** Slugs of the kinds it takes in here; another has no page, no link, and answers 404. */
  readonly kinds: readonly string[];
};
