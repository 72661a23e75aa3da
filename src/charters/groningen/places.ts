/** Provincial roads and waterways, and those of others that people take for ours (product/seed.md 1, checked there). */
import type { Place } from "#domain/place.ts";

const road = (value: string, label: string, manager: Place["manager"] = "own"): Place => ({
  value,
  label,
  where: "weg",
  manager,
});
const water = (value: string, label: string, manager: Place["manager"] = "own"): Place => ({
  value,
  label,
  where: "water",
  manager,
});

export const places: readonly Place[] = [
  road("N46", "N46 Groningen – Eemshaven (Eemshavenweg)"),
  road("N355", "N355 Groningen – Visvliet (Friesestraatweg)"),
  road("N360", "N360 Groningen – Delfzijl"),
  road("N361", "N361 Groningen – Winsum – Lauwersoog"),
  road("N363", "N363 Winsum – Uithuizen – Spijk"),
  road("N365", "N365 Vlagtwedde – Bourtange"),
  road("N366", "N366 Stadskanaal – Ter Apel"),
  road("N370", "N370 Westelijke ringweg Groningen"),
  road("N385", "N385 Kielsterachterweg"),
  road("N388", "N388 Boerakker – Sebaldeburen"),
  road("N865", "N865 Ten Post – Overschild"),
  road("N983", "N983 Nieuwklap – Den Ham"),
  road("andere-n-weg", "Een andere N-weg", "unknown"),
  road("A7", "A7", "rijkswaterstaat"),
  road("A28", "A28", "rijkswaterstaat"),
  road("N33", "N33 Assen – Zuidbroek – Eemshaven", "rijkswaterstaat"),
  road("straat", "Een straat in een dorp of stad", "municipality"),
  road("spoor", "Het spoor of een overweg", "prorail"),
  road("weg-onbekend", "Dat weet ik niet", "unknown"),
  water("aduarderdiep", "Aduarderdiep"),
  water("wildervanckkanaal", "A.G. Wildervanckkanaal"),
  water("noord-willemskanaal", "Noord-Willemskanaal"),
  water("oude-eemskanaal", "Oude Eemskanaal"),
  water("reitdiep", "Reitdiep (met de Dorkwerdersluis)"),
  water("rensel", "Rensel"),
  water("robbengatsluis", "Robbengatsluis bij Lauwersoog"),
  water("winschoterdiep", "Winschoterdiep"),
  water("eemskanaal", "Eemskanaal", "rijkswaterstaat"),
  water("van-starkenborghkanaal", "Van Starkenborghkanaal", "rijkswaterstaat"),
  water("ander-water", "Een ander diep, een sloot of een dijk", "water-authority"),
  water("water-onbekend", "Dat weet ik niet", "unknown"),
];
