/** Who looks after the place of a report, told before sending and never a reason to refuse (product/categories.md 5). */
import type { Manager, Place } from "#domain/place.ts";
import type { ZaakFacts } from "#domain/zaak.ts";
import type { Answers } from "../kind.ts";

/** The road or waterway that was chosen, or nothing. */
export function chosenPlace(answers: Answers, places: readonly Place[]): Place | undefined {
  const value = answers.waar === "water" ? answers.vaarweg : answers.weg;
  return places.find((place) => place.where === answers.waar && place.value === value);
}

/** What the citizen reads about it; nothing when it is ours. */
export const managerText: Readonly<Record<Exclude<Manager, "own">, string>> = {
  rijkswaterstaat:
    "Deze plek is van Rijkswaterstaat. Bel 0800 - 8002, dag en nacht en gratis. Wij sturen uw melding door als u dat goed vindt. Onze tijden gelden dan niet.",
  municipality:
    "Straten in een dorp of stad zijn van de gemeente. Bel 14 en het netnummer, bijvoorbeeld 14 050. Wij sturen uw melding door als u dat goed vindt. Onze tijden gelden dan niet.",
  "water-authority":
    "Dit water is meestal van het waterschap: Noorderzijlvest of Hunze en Aa’s. Wij sturen uw melding door als u dat goed vindt. Onze tijden gelden dan niet.",
  prorail:
    "Het spoor en de overwegen zijn van ProRail. Is er gevaar op het spoor? Bel 112. Wij sturen uw melding door als u dat goed vindt. Onze tijden gelden dan niet.",
  unknown:
    "Wij zoeken voor u uit van wie deze plek is. Is die niet van ons? Dan sturen wij uw melding door als u dat goed vindt.",
};

export const managerName: Readonly<Record<Exclude<Manager, "own">, string>> = {
  rijkswaterstaat: "Rijkswaterstaat",
  municipality: "de gemeente",
  "water-authority": "het waterschap",
  prorail: "ProRail",
  unknown: "de beheerder",
};

/** After sending, until it has been sent on: that the place is not ours, and what that means. */
export function notOursWords({ manager, mayBeForwarded }: ZaakFacts): string | undefined {
  if (manager === undefined || manager === "own" || manager === "unknown") return undefined;
  const name = managerName[manager];
  const whose = `Deze plek is volgens ons van ${name}.`;
  return mayBeForwarded
    ? `${whose} Wij sturen uw melding door. Vanaf dat moment gelden onze tijden niet meer: ${name} heeft eigen termijnen.`
    : `${whose} U wilde niet dat wij uw melding doorsturen.`;
}
