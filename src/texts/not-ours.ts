/** What is said of a report about a place that someone else looks after: what we do, and never a time of ours for the repair. */
export type NotOurs = {
  /** "Wij sturen uw melding door naar Rijkswaterstaat." */
  readonly heading: string;
  /** Whose it is and whom to call. */
  readonly lines: readonly string[];
  /** What the citizen does themselves, because we may not send it on. */
  readonly toDo?: string;
  /** The name of the row in the list of promises, in the place of "Actie". */
  readonly row: string;
  /** "Vóór dinsdag 24 november 2026, 6.52 uur {byThen}." */
  readonly byThen: string;
  /** "Volgens onze gegevens {notYet}." */
  readonly notYet: string;
};
