/** Who looks after the place of a report, told before sending and never a reason to refuse (product/categories.md 5). */
import type { Manager, Place } from "#domain/place.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";
import type { Answers } from "../kind.ts";

/** The road or waterway that was chosen, or nothing. */
export function chosenPlace(answers: Answers, places: readonly Place[]): Place | undefined {
  const value = answers.waar === "water" ? answers.vaarweg : answers.weg;
  return places.find((place) => place.where === answers.waar && place.value === value);
}

type Other = {
  readonly name: string;
  readonly whose: string;
  /** Whom to call, where there is one number for it; and how to say so to who may wait. */
  readonly call?: string;
  readonly inHaste?: string;
};

const others: Readonly<Record<Exclude<Manager, "own" | "unknown">, Other>> = {
  rijkswaterstaat: {
    name: "Rijkswaterstaat",
    whose: "Deze plek is van Rijkswaterstaat.",
    call: "Bel 0800 - 8002, dag en nacht en gratis.",
    inHaste: "Is er haast? Bel 0800 - 8002, dag en nacht en gratis.",
  },
  municipality: {
    name: "de gemeente",
    whose: "Straten in een dorp of stad zijn van de gemeente.",
    call: "Bel 14 en het netnummer, bijvoorbeeld 14 050.",
    inHaste: "Is er haast? Bel 14 en het netnummer, bijvoorbeeld 14 050.",
  },
  "water-authority": {
    name: "het waterschap",
    whose: "Dit water is meestal van het waterschap: Noorderzijlvest of Hunze en Aa’s.",
  },
  prorail: {
    name: "ProRail",
    whose: "Het spoor en de overwegen zijn van ProRail.",
    call: "Is er gevaar op het spoor? Bel 112.",
    inHaste: "Is er gevaar op het spoor? Bel 112.",
  },
};

/** Then it was ours to do after all. */
const OWN_WORK: readonly ZaakEventType[] = ["planned", "delay-notice", "action-started", "done"];

/** What the citizen reads where the place is chosen. */
export function managerText(manager: Exclude<Manager, "own">): string {
  if (manager === "unknown") {
    return "Wij zoeken voor u uit van wie deze plek is. Is die niet van ons? Dan sturen wij uw melding door als u dat goed vindt.";
  }
  const { whose, call } = others[manager];
  return [whose, call, "Wij sturen uw melding door als u dat goed vindt. Onze tijden gelden dan niet."]
    .filter((sentence) => sentence !== undefined)
    .join(" ");
}

export const managerName = (manager: Exclude<Manager, "own">): string =>
  manager === "unknown" ? "de beheerder" : others[manager].name;

/**
 * What holds of a report about a place that we know to be another's. Our time to act does not (the norm is about our
 * own roads and canals); that we send it on within that time, or write, does. Nothing once we named a day of our own, or
 * went to work there ourselves.
 *
 * @param reachable whether we can write to the citizen; who gave no address reads it on the page of the report
 */
export function notOurs(
  { facts: { manager, mayBeForwarded }, events = [] }: Pick<Zaak, "facts"> & Partial<Pick<Zaak, "events">>,
  reachable: boolean,
) {
  if (manager === undefined || manager === "own" || manager === "unknown") return undefined;
  if (standingEvents(events).some(({ type }) => OWN_WORK.includes(type))) return undefined;
  const { name, call, inHaste } = others[manager];
  const whose = `Deze plek is volgens ons van ${name}.`;
  const orNotice = reachable ? "hebt u bericht van ons" : "staat bericht van ons op de pagina van uw melding";
  if (!mayBeForwarded) {
    return {
      heading: whose,
      lines: ["U wilde niet dat wij uw melding doorsturen."],
      toDo: [`Meld het ook zelf bij ${name}.`, call].filter(Boolean).join(" "),
      row: "Bericht van ons over uw melding",
      byThen: orNotice,
      notYet: "kreeg u nog geen bericht van ons",
    };
  }
  return {
    heading: `Wij sturen uw melding door naar ${name}.`,
    lines: [
      [whose, inHaste].filter(Boolean).join(" "),
      `Wanneer er iets gebeurt, beslist ${name}. Onze tijden gelden daar niet.`,
    ],
    row: "Uw melding is doorgestuurd, of u hebt bericht van ons",
    byThen: `is uw melding doorgestuurd, of ${orNotice}`,
    notYet: "stuurden wij uw melding nog niet door, en kreeg u ook geen bericht van ons",
  };
}
