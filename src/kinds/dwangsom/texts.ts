/** The words of "Wij beslissen te laat" (product/copy.md 3.4, in the order of 3). */
import type { Organisation } from "#domain/organisation.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

export const words = (): KindWords => ({
  noun: "ingebrekestelling",
  article: "de",
  title: "Wij beslissen te laat",
  tile: "U wacht te lang op ons besluit.",
  tilePromise: "Wij hebben dan nog 2 weken",
});

export const signing = "Met ‘Versturen’ ondertekent u uw ingebrekestelling.";

export const page = (organisation: Organisation): KindPage => ({
  lead: "U schrijft ons dat wij te laat zijn (een ingebrekestelling). Wij hebben dan nog 2 weken. Het is gratis.",
  startLabel: "Zeg dat wij te laat zijn",
  startNote: "Dit duurt ongeveer 5 minuten.",
  lookingFor: [
    "**Staat uw zaak in dit portaal?** [Open uw zaak](/zaak-volgen) en begin daar. Dan is alles al ingevuld.",
    "Het mag pas als de tijd voor ons besluit voorbij is. Weet u niet wanneer dat is? [Reken het uit](/termijn-berekenen).",
    "Bij een Woo-verzoek krijgt u geen dwangsom van ons. Wel kunt u na 2 weken naar de rechter.",
    `Bij een klacht${organisation.kinds.includes("melding") ? " of een melding" : ""} bestaat dit niet. Over te laat antwoord op een klacht kunt u naar de ` +
      `[Nationale ombudsman](${organisation.ombudsmanUrl}).`,
  ],
  promisesIntro: "Stuurt u uw ingebrekestelling vandaag, en is onze tijd voorbij?",
  lengths: [{ label: "Ons besluit", length: "binnen 2 weken na uw ingebrekestelling" }],
  promiseNotes: [
    "Beslissen wij dan nog niet? Dan betalen wij u meestal een dwangsom: 14 dagen € 23, dan 14 dagen € 35, dan 14 dagen € 45 per dag. Samen hooguit € 1.442.",
    "U kunt dan ook naar de rechter.",
    "Binnen 2 weken na de laatste dag schrijven wij u welk bedrag u krijgt. U hoeft daar niets voor te doen.",
  ],
  needed: [
    "Waar uw aanvraag, bezwaar of Woo-verzoek over gaat, en het kenmerk als u dat hebt.",
    "De dag waarop wij uiterlijk moesten beslissen. Of de dag waarop wij uw aanvraag kregen.",
    "Uw naam en adres. Uw rekeningnummer is niet nodig.",
  ],
  offline: `U mag ook een brief sturen. [Print de brief](/dwangsom/brief) en vul hem in met een pen. Of vul eerst het formulier in en kies daarna ‘Print als brief’. Stuur hem naar ${organisation.postalAddress.join(", ")}. Hulp nodig? Bel ${organisation.phone} (${organisation.openingHours}).`,
  next: [
    "U krijgt meteen bericht dat wij uw ingebrekestelling hebben, met de dag waarop wij uiterlijk beslissen.",
    "Wij beslissen binnen 2 weken.",
    "Lukt dat niet? Dan ziet u op de pagina van uw zaak elke dag hoe hoog de dwangsom is.",
  ],
  whenLate: [
    "Na die 2 weken komt er meestal elke dag een bedrag bij, hooguit 42 dagen. Gaat het over een Woo-verzoek, dan niet.",
    "U kunt naar de rechter. Daarvoor betaalt u griffierecht. Geeft de rechter u gelijk, dan betalen wij dat terug.",
  ],
  privacy: "Wij gebruiken uw gegevens alleen hiervoor. [Lees hoe lang wij ze bewaren](/privacy).",
});
