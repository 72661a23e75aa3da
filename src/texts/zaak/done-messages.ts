/** What the page of a zaak says first, right after something was done there; by the code in the address. */
export const DONE_MESSAGES: { readonly [code: string]: { readonly heading: string; readonly text: string } } = {
  toegevoegd: { heading: "Uw bericht is verstuurd", text: "Het staat hieronder bij “Wat is er gebeurd?”." },
  aangevuld: { heading: "Uw aanvulling is binnen", text: "De tijd loopt weer. Hieronder ziet u de nieuwe dag." },
  mailadres: {
    heading: "Uw mailadres is gewijzigd",
    text: "Wij sturen de bevestiging nu naar het nieuwe adres. Komt er niets? Kijk dan of het adres klopt.",
  },
  woo: {
    heading: "Uw vraag is nu een Woo-verzoek",
    text: "De tijd telt vanaf de dag van uw vraag. Dit is de pagina van uw Woo-verzoek, met een eigen zaaknummer. U krijgt dit ook per mail.",
  },
  afspraak: { heading: "Uw nieuwe afspraak staat genoteerd", text: "Hieronder ziet u wanneer wij u bellen." },
  ingetrokken: { heading: "Dat is gelukt", text: "Wij werken hier niet verder aan. U krijgt dit ook per mail." },
  ingebrekestelling: {
    heading: "Wij hebben uw ingebrekestelling",
    text: "U hoeft nu niets te doen. Hieronder ziet u tot en met welke dag wij nog mogen beslissen, en wat er daarna gebeurt.",
  },
  opgelost: { heading: "Dank u wel", text: "Wij schreven op dat het is opgelost." },
  heropend: {
    heading: "Uw melding is weer open",
    text: "Wij gaan er opnieuw mee aan de slag. Hieronder ziet u wanneer.",
  },
  "nog-niet": {
    heading: "Dank u wel, wij weten het",
    text: "Wat u schreef, staat bij “Wat is er gebeurd?”. Wij zijn er nog mee bezig.",
  },
  duidelijk: { heading: "Dank u wel voor uw mening", text: "Wij gebruiken die om betere antwoorden te schrijven." },
  vlag: {
    heading: "Uw melding staat genoteerd",
    text: "Wij leggen u uit hoe het ging. De dag ziet u hieronder bij “Onze beloften in deze zaak”.",
  },
  "vlag-klaar": { heading: "Uw melding staat genoteerd", text: "U hoeft niets meer te doen." },
};
