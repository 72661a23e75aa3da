/** Sentences that many promises share. */

export const MEASURED_BY_PORTAL = "Dit portaal, per zaak.";
export const NOT_MEASURED = "Niemand meet dit met een getal. U kunt het ons wel zeggen als het niet klopt.";
export const NO_TERM = "Hier hoort geen termijn bij.";
export const NO_DELAY = "Nee. Hier hoort geen uitstel bij.";
export const NO_STATUTORY_TERM = "De wet noemt hiervoor geen termijn.";

export const PORTAL_SAYS_SO =
  "Is de dag voorbij? Dan zegt dit portaal dat zelf: op de pagina van uw zaak en in een bericht aan u. Wij leggen u uit waarom het niet lukte. U kunt er ook een klacht van maken.";

export const SAY_SO =
  "Zeg het ons. Een medewerker legt u binnen 2 weken uit wat er misging (die 2 weken zijn onze eigen regel). U kunt er ook een klacht van maken.";

export const TWITTER_IS_X = "Twitter heet nu X.";
