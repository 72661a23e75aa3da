/** The service charter of the Ministry, as published. */
import type { CharterProse } from "../charter-prose.ts";

const WOB =
  "Deze tekst is van vóór 2022. De Wob heet sinds 1 mei 2022 de Woo (Wet open overheid). Wij rekenen met de wet van nu.";

export const prose: CharterProse = {
  title: "Servicenormen van het ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
  blocks: [
    {
      block: "paragraph",
      text: "Ons ministerie zet zich in voor goede dienstverlening aan burgers en bedrijven. Daarom willen wij aangesproken worden op de normen uit ons kwaliteitshandvest. Als u vindt dat een norm niet is waargemaakt, dan willen wij dat graag weten, want uw opmerking of commentaar houdt ons scherp bij het waarmaken van onze beloften. Attendeert u ons alstublieft op niet nagekomen beloften door gebruik te maken van het contactformulier.",
      norms: ["bzk-aanspreekbaar"],
    },
    { block: "heading", text: "Beleefd, deskundig en begrijpelijk" },
    {
      block: "paragraph",
      text: "In onze contacten met u, schriftelijk, per e-mail en mondeling, zijn wij beleefd en deskundig. U ontvangt van ons een volledig antwoord in begrijpelijke taal.",
      norms: ["bzk-beleefd-deskundig", "bzk-volledig-begrijpelijk"],
    },
    { block: "heading", text: "Algemene correspondentie" },
    {
      block: "paragraph",
      text: "Wilt u ons iets meedelen dat van belang is voor ons beleid? Heeft u een klacht of maakt u bezwaar tegen een besluit? Laat ons dat weten. Uw mening is belangrijk en waardevol. Daarom ontvangt u zo snel mogelijk antwoord.",
      norms: ["bzk-mening-waardevol", "bzk-zo-snel-mogelijk"],
    },
    {
      block: "paragraph",
      text: "Op een e-mail of brief ontvangt u automatisch een ontvangstbevestiging. Een inhoudelijk antwoord ontvangt u binnen drie weken.",
      norms: ["bzk-ontvangstbevestiging", "bzk-inhoudelijk-antwoord"],
    },
    {
      block: "paragraph",
      text: "Als het niet mogelijk is om uw e-mail of brief meteen te beantwoorden, ontvangt u binnen drie weken een bericht met daarin informatie over de reden, de behandelingswijze en de aangepaste antwoordtermijn.",
      norms: ["bzk-tussenbericht"],
    },
    { block: "heading", text: "Vraag gerust" },
    {
      block: "paragraph",
      text: "Heeft u na ontvangst van het antwoord nog een vraag, dan kunt u contact opnemen met de behandelend ambtenaar (telefoonnummer staat op de brief).",
      norms: ["bzk-vervolgvraag"],
    },
    { block: "heading", text: "Beroep op Wet openbaarheid van bestuur" },
    {
      block: "paragraph",
      text: "Als u een beroep doet op de Wet openbaarheid van bestuur (Wob), moet u ons een verzoek sturen waarin u aangeeft om welke informatie het gaat. U ontvangt binnen vier weken een besluit op uw Wob-verzoek. Als vier weken te kort is om het verzoek te behandelen, ontvangt u binnen vier weken een bericht met daarin informatie over de behandelingswijze en de aangepaste antwoordtermijn.",
      norms: ["bzk-wob-verzoek-onderwerp", "bzk-wob-besluit", "bzk-wob-tussenbericht"],
      note: WOB,
    },
    { block: "heading", text: "Brochures en publicaties aanvragen" },
    {
      block: "paragraph",
      text: "Wij versturen een brochure of publicatie uiterlijk binnen 2 weken na uw aanvraag.",
      norms: ["bzk-brochure"],
    },
    { block: "heading", text: "Betaling van facturen" },
    {
      block: "paragraph",
      text: "Onze interne processen zijn er op gericht om uw factuur binnen de overeengekomen termijn te kunnen betalen. Dit uiteraard onder het voorbehoud dat er geen dispuut is over het gefactureerde én de factuur is geadresseerd aan de Financiële Administratie van dit ministerie. Mocht u van mening zijn dat onze betaling van de factuur ten onrechte deze termijn heeft overschreden, dan krijgt u de uitbetaling van uw rentenota.",
      norms: ["bzk-factuur", "bzk-rentenota"],
    },
    {
      block: "paragraph",
      text: "Heeft u een vraag over de termijn van betaling? Bel dan (070) 333 42 85.",
      norms: ["bzk-factuur-vraag"],
      link: { words: "(070) 333 42 85", href: "tel:+31703334285" },
    },
    { block: "heading", text: "Is de norm waargemaakt?" },
    {
      block: "paragraph",
      text: "Als u klachten of opmerkingen heeft, kunt u deze via een contactformulier indienen bij het ministerie van Binnenlandse Zaken en Koninkrijksrelaties.",
      norms: ["bzk-klacht-kanaal"],
      link: { words: "contactformulier", href: "/klacht" },
    },
  ],
};
