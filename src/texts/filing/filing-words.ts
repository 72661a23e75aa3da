/** What the rules say of a request before it is sent, beside its days: whether it is in time, and what it gives. */
import type { Assessment, Remedy } from "#domain/assessment.ts";
import { addDays, type Day } from "#domain/day.ts";
import type { ComputableKind } from "#domain/kind-slug.ts";
import type { ZaakFacts } from "#domain/zaak.ts";
import { longDay } from "#texts/dates.ts";
import { dwangsomAmountWords } from "#texts/zaak/dwangsom.ts";

type Asked = { readonly kind: ComputableKind; readonly facts: ZaakFacts; readonly today: Day };

/** A sentence or more for a bezwaar and for an ingebrekestelling; nothing for other kinds. */
export function filingWords({ filing, warnings, remedies }: Assessment, asked: Asked): readonly string[] {
  if (asked.kind === "bezwaar" && filing) return objectionWords(filing, asked);
  if (asked.kind !== "dwangsom") return [];
  const early = warnings.find(({ code, on }) => code === "too-early" && on !== undefined);
  return early?.on === undefined ? noticeWords(remedies, asked) : tooEarlyWords(early.on);
}

function objectionWords(
  { lastDayOn, latestReceiptByPostOn, inTime }: NonNullable<Assessment["filing"]>,
  { facts: { decisionAnnouncedOn, postedOn }, today }: Asked,
): readonly string[] {
  const announced = decisionAnnouncedOn ?? today;
  const starts = `Wij beginnen pas te tellen op ${longDay(addDays(lastDayOn, 1))}, ook als u eerder bezwaar maakt.`;
  if (announced > today) {
    return [
      `Dit besluit is van ${longDay(announced)}. Die dag moet nog komen. U bent dus vroeg. Dat mag als het besluit al genomen is, of als u dat mocht denken. Klopt de datum? Stuur het dan gerust.`,
      starts,
    ];
  }
  if (inTime && postedOn !== undefined && today > lastDayOn) {
    return [
      `U kon bezwaar maken tot en met ${longDay(lastDayOn)}. Uw brief ging op ${longDay(postedOn)} op de post. Hebben wij hem uiterlijk ${longDay(latestReceiptByPostOn)}? Dan is uw bezwaar op tijd.`,
    ];
  }
  if (inTime) return [`U bent op tijd: u kunt bezwaar maken tot en met ${longDay(lastDayOn)}.`, starts];
  return [
    `U kon bezwaar maken tot en met ${longDay(lastDayOn)}. Uw bezwaar is dus te laat. U mag het toch sturen. Was het niet uw schuld dat het later is? Dan kijken wij er toch naar.`,
    `Wij beginnen te tellen op ${longDay(addDays(today, 1))}, de dag na uw bezwaar.`,
  ];
}

/** The day on which it does count is named: nobody finds out afterwards. */
export const tooEarlyWords = (termEndsOn: Day): readonly string[] => [
  `Onze tijd loopt nog tot en met ${longDay(termEndsOn)}. Stuurt u dit nu, dan telt het niet: u krijgt dan geen dwangsom en kunt nog niet naar de rechter.`,
  `Stuur het op ${longDay(addDays(termEndsOn, 1))} of later. Dan hebben wij nog 2 weken.`,
];

/** What the two weeks are for, and what comes after them. */
function noticeWords(remedies: readonly Remedy[], { facts }: Asked): readonly string[] {
  const appeal = remedies.find((remedy) => remedy.type === "appeal");
  const dwangsom = remedies.find((remedy) => remedy.type === "dwangsom");
  return [
    ...(facts.termEndsOn === undefined ? [] : [`Onze tijd was voorbij na ${longDay(facts.termEndsOn)}.`]),
    ...(dwangsom
      ? [
          `Beslissen wij niet op tijd? Dan betalen wij u meestal een dwangsom vanaf ${longDay(dwangsom.firstDay)}: ${dwangsomAmountWords(dwangsom.firstDay)}`,
        ]
      : ["Bij de Woo krijgt u geen dwangsom van ons."]),
    ...(appeal
      ? [
          `${dwangsom ? "U kunt dan" : "Beslissen wij niet op tijd? Dan kunt u"} vanaf ${longDay(appeal.availableFrom)} ${dwangsom ? "ook " : ""}naar de rechter.`,
        ]
      : []),
  ];
}
