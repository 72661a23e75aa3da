/** What a mail to an employee about a zaak is given. No name or words of the citizen: mail is no place for them. */
import type { Organisation } from "#domain/organisation.ts";

export type StaffMailFacts = {
  readonly organisation: Organisation;
  readonly baseUrl: string;
  readonly noun: string;
  readonly article: "de" | "het";
  readonly reference: string;
  /** Of the employee. */
  readonly name: string;
};
