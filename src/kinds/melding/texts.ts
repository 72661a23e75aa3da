/** The words of the page for reports (product/copy.md 3.2). */
import type { Organisation } from "#domain/organisation.ts";
import type { Severity } from "#domain/term.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

export const words = (_organisation: Organisation): KindWords => ({
  noun: "melding",
  article: "de",
  title: "Probleem met een weg of kanaal melden",
  tile: "Een gat, een kapot bord, een brug met storing.",
  tilePromise: "Meestal actie tussen 1 uur en 2 weken",
});

/** The four steps between one hour and two weeks: our own division of the charter's one band. */
export const severityName: Readonly<Record<Severity, string>> = {
  danger: "gevaar nu",
  urgent: "dringend",
  normal: "gewoon",
  small: "klein",
};

export const page = (organisation: Organisation): KindPage => ({
  lead: "Ziet u een gat in de weg, een kapot bord of een brug met storing? Meld het ons. U ziet meteen hoe snel wij in actie komen.",
  danger: `**Is er nu gevaar?** Ongeluk of gewonden: **bel 112**. Ligt er iets op de weg, hangt een boom scheef, drijft een boot los? **Bel ${organisation.emergencyPhone ?? organisation.phone}.** Bellen gaat sneller dan dit formulier.`,
  startLabel: "Begin met uw melding",
  startNote: "Ongeveer 1 minuut. Uw naam is niet nodig.",
  lookingFor: [
    "Wij zorgen voor provinciale wegen (zoals de N355, N361 en N46) en provinciale kanalen (zoals het Winschoterdiep en het Reitdiep).",
    "De A7, A28 en N33, het Van Starkenborghkanaal en het Eemskanaal zijn van Rijkswaterstaat: bel 0800 - 8002.",
    "Straten in een dorp of stad zijn van de gemeente.",
    "Weet u het niet zeker? Meld het toch. Wij sturen het met uw toestemming door.",
  ],
  promisesIntro: "Hoe erger het is, hoe sneller wij komen. Meldt u het nu, dan zijn dit onze tijden:",
  lengths: [
    { label: "Gevaar nu", length: "binnen 1 uur, dag en nacht" },
    { label: "Dringend", length: "binnen 24 uur, ook in het weekend" },
    { label: "Gewoon", length: "binnen 5 werkdagen" },
    { label: "Klein", length: "binnen 2 weken" },
  ],
  promiseNotes: [
    "**Let op het woord “meestal”.** Dit is een streven. U ziet uw eigen tijd vóór u verstuurt. De indeling in vieren maken wij zelf; in onze servicenormen staat: [tussen één uur en twee weken](/servicenormen/gr-melding-actie).",
    "Actie is niet hetzelfde als opgelost: wij gaan kijken, zetten de plek af, repareren iets of noemen een dag.",
  ],
  needed: [
    "De plek: de weg en het getal op de hectometerpaal, het kanaal, of een beschrijving.",
    "Uw naam is niet nodig. Met een e-mailadres kunnen wij u bericht sturen.",
  ],
  offline: `Bel ${organisation.phone} (${organisation.openingHours}). Wij stellen u dezelfde vragen en u krijgt dezelfde beloften. [Alle manieren om ons te bereiken](/contact).`,
  next: [
    "U krijgt meteen een zaaknummer. Daarmee ziet u wat wij doen.",
    "Wij komen in actie: kijken, afzetten, repareren of een dag noemen.",
    "Op de pagina van uw melding staat wat wij deden en wat er nog moet gebeuren.",
  ],
  whenLate: [
    "Duurt het langer? Dan krijgt u bericht wanneer wij wel in actie komen. Blijft dat bericht uit, dan zegt dit portaal zelf dat die belofte niet is nagekomen.",
    "De wet noemt geen termijn voor meldingen en er is geen dwangsom.",
  ],
  privacy: "Wij gebruiken uw gegevens alleen voor deze melding. [Lees hoe lang wij ze bewaren](/privacy).",
});
