/** The service charter of the Province of Groningen, as published; slips of the pen are the Province's own. */
import type { CharterProse } from "../charter-prose.ts";

const X = "Twitter heet nu X.";
const OLD_WAYS = "Twitter heet nu X. Een fax gebruiken wij niet meer; kies een andere manier.";

export const prose: CharterProse = {
  title: "Servicenormen",
  blocks: [
    {
      block: "paragraph",
      text: "Regelmatig controleren we hoe onze dienstverlening ervoor staat en waar wij ons kunnen verbeteren.",
      norms: ["gr-controle"],
    },
    { block: "heading", text: "Kwaliteit van dienstverlening" },
    {
      block: "list",
      items: [
        {
          text: "Wij behandelen u persoonlijk, deskundig, vriendelijk en correct.",
          norms: ["gr-persoonlijk-correct"],
        },
        {
          text: "Wij stellen uw inbreng en betrokkenheid op prijs en nemen deze serieus.",
          norms: ["gr-inbreng-serieus"],
        },
        {
          text: "Wij zijn duidelijk over wat u van ons mag verwachten en wat wij van u verwachten.",
          norms: ["gr-verwachting-duidelijk"],
        },
      ],
    },
    { block: "heading", text: "Bereikbaar zoals u wilt" },
    {
      block: "paragraph",
      text: "U kunt zelf kiezen op welke wijze u contact met ons zoekt: digitaal via e-mail en onze website, Twitter of Facebook (maar daar gelden beperkingen voor), per brief, telefonisch, fax of via persoonlijk contact (balie). Wat u het prettigst vindt! Op de contactpagina staan alle mogelijkheden.",
      norms: ["gr-kanaalkeuze"],
      note: OLD_WAYS,
      link: { words: "contactpagina", href: "/contact" },
    },
    { block: "heading", text: "Dit kunt u van ons verwachten" },
    {
      block: "list",
      items: [
        {
          text: "Stuurt u ons een e-mail via de provinciale website, dan versturen wij binnen een werkdag automatisch een 'bericht van binnenkomst'. Zo weet u zeker dat we uw e-mail in goede staat hebben ontvangen.",
          norms: ["gr-bericht-van-binnenkomst"],
        },
        {
          text: "Stuurt u ons een brief of e-mail die we niet binnen twee weken kunnen beantwoorden, dan ontvangt u van ons binnen twee weken een ontvangstbevestiging. Dit geldt voor:",
          sub: [
            "brieven van particuliere afzenders;",
            "bezwaren en beroepen;",
            "klachten;",
            "formele aanvragen die onder een bepaalde wettelijke procedure vallen en die volgens deze wettelijke procedure moeten worden afgehandeld.",
          ],
          norms: ["gr-ontvangstbevestiging"],
        },
        {
          text: "We sturen géén ontvangstbevestiging bij acquisitie, facturen, ontvangstbevestigingen en junkmail.",
          norms: ["gr-geen-ontvangstbevestiging"],
        },
        {
          text: "In de ontvangstbevestiging leest u de naam van de behandelend ambtenaar, hoe u deze kunt bereiken en binnen welke termijn u een inhoudelijke reactie of beslissing van ons ontvangt. Deze termijn is gelijk aan de wettelijk beslistermijn. Is er geen wettelijke beslistermijn, dan hanteren wij een redelijke termijn van maximaal acht weken. De wettelijke termijn kan in bepaalde gevallen verlengd, verdaagd of opgeschort worden. Ook een redelijke termijn kan in sommige gevallen worden verlengd. U ontvangt daarover dan tijdig bericht.",
          norms: [
            "gr-ob-naam-behandelaar",
            "gr-ob-bereikbaarheid",
            "gr-ob-termijn",
            "gr-termijn-wettelijk",
            "gr-termijn-redelijk",
            "gr-verlenging-bericht",
          ],
        },
        {
          text: "Vraagt u informatie bij ons aan, dan sturen we u deze binnen één week toe. Als dat niet lukt, laten we u binnen één week weten wanneer u de informatie ontvangt. Voor Woo-verzoeken verwijzen we naar Woo verzoeken indienen.",
          norms: ["gr-informatie", "gr-informatie-bericht", "gr-woo-verwijzing"],
          link: { words: "Woo verzoeken indienen", href: "/servicenormen/gr-woo-verwijzing" },
        },
        {
          text: "Als u belt wordt u vriendelijk en professioneel te woord gestaan.",
          norms: ["gr-telefoon-vriendelijk"],
        },
        {
          text: "Ten minste 90 procent van de binnenkomende telefoontjes nemen we binnen 30 seconden op.",
          norms: ["gr-telefoon-30s"],
        },
        {
          text: "Als u belt proberen wij u in alle gevallen door te verbinden met de gewenste medewerker of wij spreken met u af wanneer u wordt teruggebeld.",
          norms: ["gr-telefoon-doorverbinden"],
        },
        {
          text: "Als u rechtstreeks met een medewerker belt die niet opneemt, wordt u in de gelegenheid gesteld uw bericht achter te laten.",
          norms: ["gr-telefoon-bericht"],
        },
        {
          text: "Facturen betalen we binnen 30 dagen als zij voldoen aan de voorwaarden",
          norms: ["gr-factuur"],
        },
        {
          text: "Vragen van de pers beantwoordt onze perswoordvoerder zo zorgvuldig en zo snel mogelijk en in de meeste gevallen binnen een uur. Als de vraag niet direct beantwoord kan worden, wordt aangegeven wanneer dat wel het geval zal zijn.",
          norms: ["gr-pers-uur", "gr-pers-bericht"],
        },
        {
          text: "Bezoekt u het provinciehuis dan kunt u parkeren als een van onze medewerkers u heeft aangemeld bij de receptie.",
          norms: ["gr-parkeren"],
        },
        {
          text: "Wanneer u de provincie iets meldt over provinciale wegen of kanalen (bijvoorbeeld over zaken die er niet thuishoren of gevaar kunnen opleveren) wordt - afhankelijk van de ernst van de zaak -  meestal tussen één uur en twee weken iets aan de melding gedaan. Wanneer het langer duurt krijgt u van ons een bericht wanneer wél actie wordt ondernomen. Die actie kan onderdeel zijn van al voorgenomen werkzaamheden aan een weg, kanaal of brug.",
          norms: ["gr-melding-actie", "gr-melding-bericht", "gr-melding-gepland"],
        },
      ],
    },
    { block: "heading", text: "Sociale media" },
    {
      block: "list",
      items: [
        {
          text: "Wij gebruiken Twitter, Facebook, LinkedIn en YouTube voor het delen van informatie. Via TwitterFacebook en LinkedIn kunt u ons een vraag stellen of iets aan ons melden.",
          norms: ["gr-sm-kanalen"],
          note: X,
        },
        {
          text: "We zijn op de website en sociale media online van maandag tot en met vrijdag van 8.30 tot 17.00 uur. Wij streven er naar op werkdagen binnen een dag te reageren. Wanneer we voor een inhoudelijk antwoord meer tijd nodig hebben geven we dat aan.",
          norms: ["gr-sm-uren", "gr-sm-reactie", "gr-sm-meer-tijd"],
        },
        {
          text: "Wij proberen uw vragen via Twitter, Facebook en LinkedIn zo zorgvuldig mogelijk te beantwoorden. Alleen berichten rechtsreeks gericht aan ons (op Twitter via: @provgroningen) worden in behandeling genomen.",
          norms: ["gr-sm-zorgvuldig", "gr-sm-alleen-gericht"],
          note: X,
        },
        {
          text: "We noemen geen vertrouwelijke gegevens in onze berichten op sociale media. Telefoonnummers of e-mailadressen wisselen wij met u uit via een privébericht. Bij Twitter kunnen we dit ook gebruiken wanneer ons antwoord niet in 280 tekens past.",
          norms: ["gr-sm-vertrouwelijk", "gr-sm-prive"],
          note: X,
        },
        {
          text: "We nemen via sociale media geen aanvragen, klachten of bezwaren in behandeling die om een besluit (bijvoorbeeld verlening van een ontheffing of subsidie) vragen.",
          norms: ["gr-sm-geen-aanvraag"],
        },
        {
          text: "Wij behouden ons het recht voor om accounts die niet correcte of beledigende berichten naar ons sturen te blokkeren of te negeren.",
          norms: ["gr-sm-blokkeren"],
        },
      ],
    },
    { block: "heading", text: "Komen we bovenstaande afspraken niet na?" },
    { block: "paragraph", text: "Laat het ons weten en dien een klacht in." },
    { block: "paragraph", text: "Klacht indienen", link: { words: "Klacht indienen", href: "/klacht" } },
    {
      block: "paragraph",
      text: "Wij zoeken uw klacht uit en laten u mondeling of schriftelijk weten waarom we onze afspraak niet zijn nagekomen. Al uw klachten over onze dienstverlening vallen onder het klachtrecht.",
      norms: ["gr-klacht-uitleg", "gr-klachtrecht"],
    },
    {
      block: "paragraph",
      text: "Als wij niet tijdig beslissen op een aanvraag of op een bezwaar, dan kunt u een dwangsom eisen of beroep instellen.",
      norms: ["gr-dwangsom-beroep"],
    },
    {
      block: "paragraph",
      text: "Dwangsom eisen",
      link: { words: "Dwangsom eisen", href: "/servicenormen/gr-dwangsom-beroep" },
    },
    { block: "heading", text: "Wij horen graag van u!" },
    {
      block: "paragraph",
      text: "Kunnen we iets aan onze dienstverlening verbeteren of bent u juist erg tevreden? Laat het ons weten: uw suggesties zijn belangrijk voor het verbeteren van onze dienstverlening.",
      norms: ["gr-suggesties"],
    },
    {
      block: "paragraph",
      text: "Telefoon: 050 - 316 49 11",
      link: { words: "050 - 316 49 11", href: "tel:+31503164911" },
    },
    {
      block: "paragraph",
      text: "E-mail: info@provinciegroningen.nl",
      link: { words: "info@provinciegroningen.nl", href: "mailto:info@provinciegroningen.nl" },
    },
  ],
};
