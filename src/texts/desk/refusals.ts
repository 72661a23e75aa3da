/** What the desk says when it does not do what was asked. The compiler keeps this list complete. */
import type { EventProblemCode } from "#domain/assessment.ts";
import type { Day } from "#domain/day.ts";
import type { DeskRefusal } from "#domain/desk-refusal.ts";
import { longDay, longMoment } from "#texts/dates.ts";

type Refused<Code extends DeskRefusal["code"]> = Extract<DeskRefusal, { code: Code }>;

const SENTENCES: { [Code in DeskRefusal["code"]]: (refusal: Refused<Code>) => string } = {
  "too-many-tries": () => "Er is te vaak een code gevraagd. Wacht een kwartier en probeer het dan opnieuw.",
  "code-ended": () => "Deze code werkt niet meer. Vraag een nieuwe code aan.",
  "wrong-code": () => "Deze code klopt niet. Neem de 6 cijfers over uit de nieuwste mail.",
  "zaak-not-found": () =>
    "Deze pagina of zaak is er niet, of u mag die niet zien. Controleer het adres en het zaaknummer.",
  "changed-meanwhile": () =>
    "Er is intussen iets gebeurd in deze zaak. Uw invoer staat er nog. Bekijk de tijdlijn en verstuur het daarna nog eens.",
  "not-now": () => "Dit kan nu niet (meer) bij deze zaak.",
  "day-in-future": () => "Deze dag moet nog komen. Vul de dag in waarop het echt is gebeurd.",
  "moment-in-future": () => "Dit tijdstip moet nog komen. Vul in hoe laat het was.",
  "day-before-receipt": ({ receivedOn }) =>
    `Deze zaak kwam binnen op ${longDay(receivedOn)}. Vul die dag in, of een latere.`,
  "moment-before-receipt": () => "Toen was deze zaak er nog niet. Vul een later tijdstip in.",
  "day-passed": () => "Deze dag is al voorbij. Kies een dag die nog komt.",
  "day-too-far": () => "Kies een dag binnen 5 jaar. Klopt het jaar?",
  "rules-refuse": ({ problem, on, number }) => RULES_REFUSE[problem](on, number),
  "unknown-employee": () => "Kies een collega uit de lijst.",
  "already-assigned": () => "Deze collega behandelt de zaak al.",
  "no-handler": () => "Wijs eerst een behandelaar toe. De ontvangstbevestiging noemt wie de zaak behandelt.",
  "no-handler-contact": () =>
    "Van de behandelaar is geen telefoonnummer of bereikbaarheid bekend. De ontvangstbevestiging moet die noemen.",
  "no-due-day": () =>
    "Er is geen dag bekend waarop de burger antwoord krijgt. De ontvangstbevestiging moet die noemen.",
  "same-severity": () => "Deze melding heeft deze ernst al.",
  "severity-lowered-too-late": () =>
    "Lager kan alleen zolang de eerste tijd nog loopt. Die is voorbij; de burger zag een kortere tijd.",
  "nothing-chosen": () => "Kies ten minste één titel die u hebt verstuurd.",
  "not-in-order": () => "Deze titel hoort niet bij deze bestelling, of is al verstuurd.",
  "call-first": () => "Bel eerst de burger, en leg vast hoeveel het worden.",
  "too-few-copies": () => "Zoveel zijn er niet meer. Spreek een lager aantal af, of wacht op de nieuwe voorraad.",
  "no-verdict": () => "Kies wat wij vinden of beslissen.",
  "precision-too-late": ({ on }) =>
    `Vragen wat iemand precies zoekt, kan binnen 2 weken na ontvangst: tot en met ${longDay(on)}. Daarna staat de termijn niet meer stil. U kunt wel een gewoon bericht sturen.`,
  "reply-before-question": () => "Toen was de vraag nog niet gesteld. Vul een latere dag in.",
  "documents-too-early": ({ on }) =>
    `Een ander heeft bezwaar. De documenten mogen op zijn vroegst op ${longDay(on)} naar de burger.`,
  "no-payment-day": () => "Leg eerst de betaaldag vast. Tot die dag loopt de rente door.",
  "no-permission": () => "Vink aan dat de burger dit goedvindt. Zonder toestemming sturen wij niets door.",
  "no-open-flag": () => "Deze melding is al uitgelegd of ingetrokken.",
  "nothing-to-undo": () => "Er is niets om ongedaan te maken.",
  "undo-too-late": () => "Ongedaan maken kan tot 5 minuten na de stap. Maak een correctie met een reden.",
  "undo-already-sent": () => "Het bericht aan de burger is al verstuurd. Maak een correctie met een reden.",
  "slot-taken": () => "Dit moment is niet meer vrij. Kies een ander moment.",
  "paid-before-invoice": ({ receivedOn }) =>
    `Wij kregen de factuur op ${longDay(receivedOn)}. Vul die dag in, of een latere.`,
  "before-appointment": ({ startsAt }) =>
    `De afspraak begint pas op ${longMoment(startsAt)}. Bel dan, of spreek een andere tijd af.`,
  "moment-passed": () => "Dit tijdstip is al voorbij. Vul een tijdstip in dat nog komt.",
  "moment-not-later": ({ at }) => `Het antwoord moet er nu uiterlijk ${longMoment(at)} zijn. Kies een later moment.`,
  "undo-not-yours": () => "Alleen wie deze stap zette, kan die ongedaan maken. Maak een correctie met een reden.",
  "not-correctable": () => "Deze regel in de tijdlijn kan niet worden gecorrigeerd, of is dat al.",
};

const RULES_REFUSE: { [Code in EventProblemCode]: (on?: Day, number?: number) => string } = {
  "too-late": (on) =>
    `${on === undefined ? "De termijn is al voorbij." : `De termijn eindigde op ${longDay(on)}.`} Daarna telt uitstel niet meer. Handel de zaak zo snel mogelijk af en schrijf de burger waarom het later is.`,
  "too-early": (on) =>
    on === undefined
      ? "Dit kan pas als de termijn voorbij is."
      : `De termijn liep nog tot en met ${longDay(on)}. Een ingebrekestelling van vóór die dag telt niet. Schrijf de burger dat hij na die dag opnieuw mag komen.`,
  "no-reason": () => "Schrijf de reden op. Zonder reden telt dit uitstel niet.",
  "last-day": (on) =>
    `De laatste dag van de termijn is${on === undefined ? " deze dag" : ` ${longDay(on)}`}. Stilstaan kan pas de dag erna, en dan is de termijn voorbij. Vraag het met ‘Bericht sturen’: de termijn loopt dan door. Of neem extra tijd, als de wet die geeft.`,
  "no-term": () => "Noem de dag tot wanneer de burger kan aanvullen. Zonder dag staat de termijn niet stil.",
  incomplete: () =>
    "Noem de reden, wat wij gaan doen en de nieuwe dag. Zonder die drie telt het bericht niet als uitstel.",
  "not-applicable": () => "Bij deze soort zaak, of op dit moment, kent de regel dit uitstel niet.",
  "already-used": () =>
    "De termijn is al een keer verlengd. Dat mag één keer. Nog later kan alleen als de burger daarmee instemt.",
  "before-receipt": () => "Deze dag ligt vóór de dag waarop de zaak binnenkwam.",
  "not-a-move": (on) =>
    `Kies een dag na ${on === undefined ? "de dag die nu geldt" : `${longDay(on)}: dat is de dag die nu geldt`}.`,
  "cut-to-maximum": (on, number) =>
    `Dit is meer dan de wet geeft${number === undefined ? "" : `: hooguit ${number} ${number === 1 ? "week" : "weken"}`}${on === undefined ? "" : `, dus uiterlijk ${longDay(on)}`}.`,
  "no-holiday-data": (_on, number) => `Voor ${number ?? "dat jaar"} zijn nog niet alle vrije dagen bekend.`,
};

/** The one sentence that belongs to a refusal. */
export function refusalText<Code extends DeskRefusal["code"]>(refusal: Refused<Code>): string {
  return SENTENCES[refusal.code as Code](refusal);
}
