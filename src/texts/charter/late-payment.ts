/** An invoice and its day of payment in words; interest and costs as they were computed, a sentence for each period. */
import type { Day } from "#domain/day.ts";
import { type InvoiceFacts, paymentDueOn, paymentTermDays } from "#domain/invoice.ts";
import type { InterestPeriod } from "#domain/law/interest.ts";
import type { LatePayment } from "#domain/law/late-payment.ts";
import { longDay } from "#texts/dates.ts";
import { centWords } from "#texts/euro-words.ts";

export type LatePaymentWords = {
  /** By when it should have been paid, and that the portal does not see payments. */
  readonly lines: readonly string[];
  /** The claim in a sentence; absent where interest was not asked. */
  readonly claim?: string;
  readonly steps: readonly string[];
};

type Setting = {
  /** The day of payment, once an employee has found it. */
  readonly paidOn?: Day | undefined;
  /** Whether the charter says "we aim to". */
  readonly isAim: boolean;
};

const NOT_SEEN = "Dit portaal ziet betalingen niet zelf. Een medewerker kijkt na of er betaald is, en op welke dag.";

/** @param late of the same invoice, through the day of payment or else today */
export function latePaymentWords(
  invoice: InvoiceFacts,
  late: LatePayment,
  { paidOn, isAim }: Setting,
): LatePaymentWords {
  const due = longDay(paymentDueOn(invoice));
  const lines = [
    `Wij kregen uw factuur op ${longDay(invoice.receivedOn)}. ${isAim ? "Wij streven ernaar die te betalen" : "Die moet betaald zijn"} uiterlijk ${due}.`,
    paidOn === undefined ? NOT_SEEN : `Volgens onze administratie is de factuur betaald op ${longDay(paidOn)}.`,
  ];
  if (invoice.wants !== "interest") return { lines, steps: [] };
  return { lines, claim: claimOf(invoice, late, paidOn), steps: late.state === "late" ? stepsOf(invoice, late) : [] };
}

function claimOf({ sender }: InvoiceFacts, late: LatePayment, paidOn: Day | undefined): string {
  if (late.state === "no-last-day") {
    return "Wij kunnen de rente nog niet uitrekenen. Bij een particulier begint die pas na een laatste dag die wij samen afspraken of die u ons in een herinnering stelde (artikel 6:82 en 6:83 Burgerlijk Wetboek).";
  }
  if (late.state === "not-late") {
    return paidOn === undefined
      ? `U hebt nog geen recht op rente: wij mogen betalen tot en met ${longDay(late.lastDayOn)}. Daarna loopt de rente vanzelf.`
      : "Er is op tijd betaald. U hebt daarom geen recht op rente.";
  }
  const until =
    paidOn === undefined
      ? `tot en met vandaag, ${longDay(late.through)}`
      : `tot en met de betaaldag, ${longDay(paidOn)}`;
  const costs =
    late.costsCents === undefined
      ? ""
      : ` en ${centWords(late.costsCents)} voor uw kosten, samen ${centWords(late.totalCents)}`;
  const kind = sender === "business" ? "wettelijke handelsrente" : "wettelijke rente";
  const missing =
    late.interest.unknownFrom === undefined
      ? ""
      : ` Vanaf ${longDay(late.interest.unknownFrom)} weten wij het rentepercentage nog niet: die dagen komen er nog bij.`;
  const toCheck =
    late.interest.toCheckFrom === undefined
      ? ""
      : ` Het rentepercentage vanaf ${longDay(late.interest.toCheckFrom)} kijken wij nog na. Het bedrag kan daardoor nog iets veranderen.`;
  const opening = paidOn === undefined ? "Is er nog niet betaald? Dan hebt u" : "U hebt";
  return `${opening} recht op ${centWords(late.interest.totalCents)} ${kind}${costs}. Dat is gerekend ${until}.${toCheck}${missing}`;
}

function stepsOf(invoice: InvoiceFacts, late: Extract<LatePayment, { state: "late" }>): string[] {
  const { interest, costsCents } = late;
  const isBusiness = invoice.sender === "business";
  return [
    isBusiness
      ? `Wij kregen uw factuur op ${longDay(invoice.receivedOn)}. ${termWords(invoice)}, tot en met ${longDay(late.lastDayOn)}. De rente loopt vanaf de dag erna (artikel 6:119b Burgerlijk Wetboek).`
      : `De laatste dag om te betalen was ${longDay(late.lastDayOn)}. De rente loopt vanaf de dag erna (artikel 6:119 Burgerlijk Wetboek).`,
    "Elke dag telt mee, ook de laatste. Een jaar heeft 365 dagen, een schrikkeljaar 366. Wij ronden elke periode af op hele centen.",
    ...interest.periods.flatMap((period, index) =>
      periodSteps(period, interest.periods[index - 1], isBusiness ? "6:119b lid 3" : "6:119 lid 2"),
    ),
    ...(interest.unknownFrom === undefined
      ? []
      : [
          `Voor de dagen vanaf ${longDay(interest.unknownFrom)} is het percentage nog niet bekend. Die hebben wij niet meegeteld.`,
        ]),
    `Samen is de rente ${centWords(interest.totalCents)}.`,
    costsCents === undefined
      ? "Een bedrag voor de kosten is er alleen voor bedrijven."
      : `Een bedrijf krijgt daarbij ten minste ${centWords(costsCents)} voor de kosten (artikel 6:96 lid 4 Burgerlijk Wetboek). Samen: ${centWords(late.totalCents)}.`,
  ];
}

/** "Wij hadden 30 dagen"; of a longer term than the law allows, what counts instead. */
const termWords = (invoice: InvoiceFacts): string => {
  const days = paymentTermDays(invoice);
  return days === invoice.termDays
    ? `Wij hadden ${days} dagen`
    : `Meer dan ${days} dagen mag een overheid niet afspreken (artikel 6:119b lid 5 Burgerlijk Wetboek). Wij hadden dus ${days} dagen`;
};

/** @param article that adds the interest of a whole year to the amount */
function periodSteps(period: InterestPeriod, before: InterestPeriod | undefined, article: string): string[] {
  const { from, through, days, yearDays, principalCents, basisPoints, cents } = period;
  const added = before !== undefined && before.principalCents !== principalCents;
  const percent = (basisPoints / 100).toLocaleString("nl-NL");
  return [
    ...(added
      ? [
          `Na een jaar telt de rente van dat jaar mee in het bedrag: ${centWords(principalCents)} (artikel ${article} Burgerlijk Wetboek).`,
        ]
      : []),
    `Van ${longDay(from)} tot en met ${longDay(through)}: ${days === 1 ? "1 dag" : `${days} dagen`} tegen ${percent} procent per jaar over ${centWords(principalCents)}. Dat is ${centWords(principalCents)} × ${percent} procent × ${days} / ${yearDays} = ${centWords(cents)}.`,
  ];
}
