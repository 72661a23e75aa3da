/** Who is signed in at the staff desk. */
export type Employee = {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** "maandag, dinsdag en donderdag 9.00–16.00 uur" */
  readonly hours: string;
  readonly team: string;
  readonly role: "teamleider" | "behandelaar" | "inspecteur" | "publicist" | "beheerder";
};
