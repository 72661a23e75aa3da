/** The words of the page to be called back (product/copy.md 3.4). */
import type { Organisation } from "#domain/organisation.ts";
import type { KindWords } from "../kind.ts";
import type { KindPage } from "../kind-page.ts";

export const words = (_organisation: Organisation): KindWords => ({
  noun: "afspraak",
  article: "de",
  title: "Bel mij terug",
  tile: "Kies wanneer wij u bellen.",
  tilePromise: "Binnen het half uur dat u kiest",
});

const clock = (time: string): string => time.replace(":", ".").replace(/^0/, "");

export function page(organisation: Organisation): KindPage {
  const hours = organisation.callHours;
  const when = hours ? `op werkdagen tussen ${clock(hours.from)} en ${clock(hours.until)} uur` : "op werkdagen";
  const isOurOwn = organisation.slug === "bzk";
  return {
    lead: "Kies wanneer wij u bellen. U weet dan binnen welk half uur de telefoon gaat. Het is gratis.",
    startLabel: "Kies een moment",
    startNote: "Dit duurt ongeveer 2 minuten.",
    lookingFor: [
      `Wilt u ons nu spreken? Bel ${organisation.phone} (${organisation.openingHours}).`,
      ...(organisation.emergencyPhone
        ? [
            `Is er gevaar op de weg of op het water? Wacht dan niet tot wij bellen. Bel 112, of ${organisation.emergencyPhone}.`,
          ]
        : []),
      "Bent u niet tevreden over hoe wij met u omgingen? [Dien een klacht in](/klacht). Ook dan bellen wij u graag eerst.",
    ],
    promisesIntro: `Wij bellen ${when}. De afspraak die u kiest, is onze belofte.`,
    lengths: [{ label: "Wij bellen u", length: "binnen het half uur dat u kiest" }],
    promiseNotes: [
      "Bellen wij binnen dat half uur en neemt u niet op? Dan hebben wij ons aan de afspraak gehouden. U kunt meteen een nieuw moment kiezen.",
      "U ziet alleen momenten waarop nog plaats is.",
      isOurOwn
        ? "Dit is onze eigen regel. In onze servicenormen staat niets over terugbellen."
        : "Dit staat in onze servicenormen: [wij verbinden u door, of spreken af wanneer wij u terugbellen](/servicenormen/gr-telefoon-doorverbinden).",
    ],
    needed: [
      "Uw naam en een telefoonnummer waarop wij u kunnen bereiken.",
      "In een paar woorden waar het over gaat.",
      "Een e-mailadres is niet nodig, maar wel handig: dan krijgt u de afspraak per mail.",
    ],
    offline: `Bel ${organisation.phone} (${organisation.openingHours}). Een medewerker maakt dan dezelfde afspraak met u. [Alle manieren om ons te bereiken](/contact).`,
    next: [
      "U krijgt meteen een zaaknummer.",
      "Wij bellen u binnen het half uur dat u koos.",
      "Kunt u toch niet? Verzet de afspraak op de pagina van uw zaak, of zeg die af.",
    ],
    whenLate: [
      "Belden wij u niet op tijd? Dan zegt dit portaal dat zelf, en kiest u een nieuw moment. U kunt ook een [klacht indienen](/klacht).",
      "De wet noemt hiervoor geen termijn en er is geen dwangsom.",
    ],
    privacy: "Wij gebruiken uw gegevens alleen om u terug te bellen. [Lees hoe lang wij ze bewaren](/privacy).",
  };
}
