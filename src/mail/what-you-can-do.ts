/** What the citizen can do after a broken promise: what the law gives in this case, and never more (product/copy.md 7). */
import { dueWords, longDay } from "#texts/dates.ts";
import { zaakLink } from "./addresses.ts";
import { type Line, line, link } from "./blocks.ts";
import type { BrokenLine } from "./broken-words.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";
import { aheadOf } from "./promise-lines.ts";

export function whatYouCanDo(facts: ZaakMailFacts, broken: readonly BrokenLine[]): Line[] {
  const { organisation, reference, kind } = facts;
  return [
    ...byLaw(facts, broken),
    ...ofThisKind(facts),
    kind === "terugbellen"
      ? line`Hebben wij u wél gebeld? ${zaakLink(facts, "Zeg het ons", "beloften")}`
      : line`Hebt u wél bericht van ons gehad? ${zaakLink(facts, "Zeg het ons", "beloften")}`,
    line`Wilt u weten waarom het niet lukte? ${zaakLink(facts, "Vraag om uitleg", "beloften")}`,
    line`Wilt u hierover een klacht indienen? Dat is gratis. ${link(`${facts.baseUrl}/klacht`, "Dien een klacht in")}`,
    line`Liever bellen? ${organisation.phone}, noem ${reference}.`,
  ];
}

/** The doors of the law, once its own term has passed; before that, how long it still runs. */
function byLaw(facts: ZaakMailFacts, broken: readonly BrokenLine[]): Line[] {
  const lawBroken = broken.find(({ law }) => law)?.law;
  switch (facts.kind) {
    case "klacht":
      return lawBroken ? ombudsman(facts) : [];
    case "woo-verzoek":
      return lawBroken
        ? [
            line`U kunt ons schrijven dat wij te laat zijn. Na 2 weken kunt u naar de rechter. Een dwangsom van ons bestaat niet bij de Woo. ${zaakLink(facts, "Begin op de pagina van uw zaak")}`,
          ]
        : [];
    case "bezwaar":
    case "dwangsom":
      return lawBroken
        ? [
            line`De wet gaf ons tot en met ${dueWords(lawBroken.due)}. U kunt ons nu schrijven dat wij te laat zijn (een ingebrekestelling). Daarna hebben wij nog 2 weken. Beslissen wij dan niet, dan krijgt u meestal een dwangsom en kunt u naar de rechter. ${zaakLink(facts, "Begin op de pagina van uw zaak")}`,
          ]
        : untilTheLaw(facts);
    default:
      return [];
  }
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
    return [line`Zullen wij u alsnog bellen? ${zaakLink(facts, "Kies een nieuw moment op de pagina van uw zaak")}`];
  }
  if (kind === "publicaties" || kind === "informatie") {
    return [line`Hebt u uw ${noun} niet meer nodig? ${zaakLink(facts, "Annuleer op de pagina van uw zaak")}`];
  }
  return [];
}
