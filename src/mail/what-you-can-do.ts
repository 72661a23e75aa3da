/** What the citizen can do after a broken promise: what the law gives in this case, and never more (product/copy.md 7). */
import { promiseGroups } from "#domain/promise-groups.ts";
import { dueWords, longDay } from "#texts/dates.ts";
import { dwangsomAmountWords } from "#texts/zaak/dwangsom.ts";
import { deedLink, klachtLink, zaakLink } from "./addresses.ts";
import { type Line, line, link } from "./blocks.ts";
import type { BrokenLine, BrokenPromise } from "./broken-words.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";
import { aheadOf } from "./promise-lines.ts";

/** What may have reached the citizen although our record does not say so. */
const HAVE_YOU: Readonly<Record<string, string>> = {
  publicaties: "Hebt u uw bestelling wél gekregen",
  terugbellen: "Hebben wij u wél gebeld",
};

export function whatYouCanDo(facts: ZaakMailFacts, broken: readonly BrokenLine[]): Line[] {
  const { organisation, reference } = facts;
  const flagged = rowOf(facts, broken[0]?.promise);
  return [
    ...byLaw(facts, broken),
    ...ofThisKind(facts),
    line`${HAVE_YOU[facts.kind] ?? "Hebt u wél bericht van ons gehad"}? ${deedLink(facts, "Zeg het ons", "toevoegen")}`,
    line`Wilt u weten waarom het niet lukte? ${deedLink(facts, "Vraag om uitleg", "belofte", flagged)}`,
    line`Wilt u hierover een klacht indienen? Dat is gratis. ${flagged ? klachtLink(facts, "Dien een klacht in", flagged) : link(`${facts.baseUrl}/klacht`, "Dien een klacht in")}`,
    line`Liever bellen? ${organisation.phone}, noem ${reference}.`,
  ];
}

/** The promise that the row of this one is about: the one that a flag means. */
const rowOf = ({ promises, kind }: ZaakMailFacts, broken: BrokenPromise | undefined) =>
  promiseGroups(promises, kind).find(({ members }) =>
    members.some(({ norm, run }) => norm === broken?.norm && run === broken.run),
  )?.promise ?? broken;

/** The doors of the law, once its own term has passed; before that, how long it still runs. */
function byLaw(facts: ZaakMailFacts, broken: readonly BrokenLine[]): Line[] {
  const lawBroken = broken.find(({ law }) => law)?.law;
  switch (facts.kind) {
    case "klacht":
      return lawBroken ? ombudsman(facts) : [];
    case "woo-verzoek":
      return lawBroken
        ? [
            line`U kunt ons schrijven dat wij te laat zijn. Na 2 weken kunt u naar de rechter. Een dwangsom van ons bestaat niet bij de Woo. ${zaakLink(facts, "Begin op de pagina van uw zaak", "wat-nu")}`,
          ]
        : [];
    case "bezwaar":
      return lawBroken ? notice(facts, lawBroken) : untilTheLaw(facts);
    case "dwangsom":
      return lawBroken ? afterTheTwoWeeks(facts) : [];
    default:
      return [];
  }
}

/** The first door: to say officially that we are late. A bezwaar under the Woo brings no money (art. 8.2 Woo). */
function notice(facts: ZaakMailFacts, { due }: BrokenPromise): Line[] {
  const then =
    facts.givesDwangsom === false
      ? "Beslissen wij dan niet, dan kunt u naar de rechter. Een dwangsom van ons bestaat niet bij de Woo."
      : "Beslissen wij dan niet, dan krijgt u meestal een dwangsom en kunt u naar de rechter.";
  return [
    line`De wet gaf ons tot en met ${dueWords(due)}. U kunt ons nu schrijven dat wij te laat zijn (een ingebrekestelling). Daarna hebben wij nog 2 weken. ${then} ${zaakLink(facts, "Begin op de pagina van uw zaak", "wat-nu")}`,
  ];
}

/** The two weeks after an ingebrekestelling have passed without a decision. */
function afterTheTwoWeeks({ remedies }: ZaakMailFacts): Line[] {
  const dwangsom = remedies.find((remedy) => remedy.type === "dwangsom");
  const money = dwangsom
    ? `Vanaf ${longDay(dwangsom.firstDay)} betalen wij u meestal een dwangsom: ${dwangsomAmountWords(dwangsom.firstDay)} U hoeft daar niets voor te doen. `
    : "";
  return [line`${money}U kunt nu ook naar de rechter, omdat wij nog niet hebben beslist.`];
}

function ombudsman({ remedies, organisation }: ZaakMailFacts): Line[] {
  const door = remedies.find((remedy) => remedy.type === "ombudsman");
  if (!door) return [];
  return [
    line`U kunt nu naar de Nationale ombudsman, gratis, tot en met ${longDay(door.until)}. ${link(organisation.ombudsmanUrl, "Naar de Nationale ombudsman")}`,
  ];
}

function untilTheLaw(facts: ZaakMailFacts): Line[] {
  const ahead = aheadOf(facts);
  const law = ahead?.law ?? (ahead?.first.source === "law" ? ahead.first : undefined);
  return law ? [line`De wet geeft ons nog tot en met ${dueWords(law.due)}. Een dwangsom kan pas daarna.`] : [];
}

function ofThisKind(facts: ZaakMailFacts): Line[] {
  const { kind, organisation, noun } = facts;
  if (kind === "melding") {
    return organisation.emergencyPhone ? [line`Is het nog gevaarlijk? Bel ${organisation.emergencyPhone}.`] : [];
  }
  if (kind === "terugbellen") {
    return [line`Zullen wij u alsnog bellen? ${deedLink(facts, "Kies een nieuw moment", "afspraak")}`];
  }
  if (kind === "publicaties") {
    return [line`Hebt u uw ${noun} niet meer nodig? ${deedLink(facts, `Annuleer uw ${noun}`, "intrekken")}`];
  }
  if (kind === "informatie") {
    return [line`Hebt u de informatie niet meer nodig? ${deedLink(facts, "Trek uw vraag in", "intrekken")}`];
  }
  return [];
}
