/** Turns a worked case of cases.json (kinds and events in Dutch) into a question to the rules. */
import { charterOf } from "#charters/index.ts";
import type { AssessmentInput } from "#domain/assessment.ts";
import type { RuleSettings } from "#domain/charter.ts";
import { day } from "#domain/day.ts";
import { type Instant, instant, instantOn, startOf } from "#domain/instant.ts";
import type { ComputableKind } from "#domain/kind-slug.ts";
import type { ZaakEvent } from "#domain/zaak-event.ts";
import cases from "./cases.json" with { type: "json" };

type WireEvent = Record<string, string | number | boolean | null>;
export type LawCase = {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly receivedAt?: string;
  readonly decisionDate?: string;
  readonly events: readonly WireEvent[];
  readonly expectedDeadline: string | null;
  readonly expected?: Record<string, unknown>;
  readonly alternatives?: Record<string, unknown>;
  readonly why: string;
  readonly confidence: string;
};

export const lawCases = cases.cases as unknown as readonly LawCase[];

const KINDS: Readonly<Record<string, ComputableKind>> = {
  correspondentie: "vraag",
  brochure: "publicaties",
  klacht: "klacht",
  "ontvangstbericht-email": "vraag",
  "ontvangstbevestiging-brief": "klacht",
  informatie: "informatie",
  "melding-weg-kanaal": "melding",
  factuur: "factuur",
  pers: "pers",
  bezwaartermijn: "bezwaar",
  "bezwaartermijn-post": "bezwaar",
  "bezwaartermijn-digitaal": "bezwaar",
  bezwaar: "bezwaar",
  aanvraag: "aanvraag",
  woo: "woo-verzoek",
  "woo-dwangsom": "woo-verzoek",
  dwangsom: "aanvraag",
};

/** Noon, so that nothing hangs on the hour. */
const noon = (iso: unknown): Instant => instantOn(day(String(iso)), 12);
const dayOrNothing = (iso: unknown) => (typeof iso === "string" ? day(iso) : undefined);

const EVENTS: Readonly<Record<string, (event: WireEvent) => readonly ZaakEvent[]>> = {
  tussenbericht: (event) => [
    {
      type: "delay-notice",
      at: noon(event.sentOn),
      hasReason: event.hasReason === true,
      hasHandling: event.hasHandling === true,
      until: dayOrNothing(event.newDate),
    },
  ],
  antwoord: (event) => [{ type: "answered", at: noon(event.sentOn) }],
  verdaging: (event) => [{ type: "verdaging", at: noon(event.sentOn), weeks: Number(event.weeks), hasReason: true }],
  uitstel_met_instemming: (event) => [{ type: "consent", at: noon(event.agreedOn), until: day(String(event.newDate)) }],
  opschorting_met_instemming: (event) => [{ type: "pause", at: noon("2026-01-12"), days: Number(event.days) }],
  herstel_verzuim: asked,
  aanvulverzoek: asked,
  zienswijze: (event) => [
    { type: "third-party-asked", at: noon(event.askedOn), until: day(String(event.termUntil)) },
    ...(event.receivedOn ? [{ type: "third-party-replied", at: noon(event.receivedOn) } as const] : []),
  ],
  ingebrekestelling: (event) => [{ type: "ingebrekestelling", at: noon(event.receivedOn) }],
  besluit: (event) => [{ type: "answered", at: noon(event.on) }],
  aanvraag_ingetrokken: (event) => [{ type: "withdrawn", at: noon(event.on) }],
};

function asked(event: WireEvent): readonly ZaakEvent[] {
  return [
    { type: "supplement-asked", at: noon(event.askedOn), until: dayOrNothing(event.termUntil) },
    ...(event.suppliedOn ? [{ type: "supplemented", at: noon(event.suppliedOn) } as const] : []),
  ];
}

const SEVERITY = { gevaar: "danger", laag: "small" } as const;

/** The case as asked of `assess`, long after everything in it, under the default settings but for `rules`. */
export function inputOf(lawCase: LawCase, rules: Partial<RuleSettings> = {}): AssessmentInput {
  const charter = charterOf(lawCase.organisation === "bzk" ? "bzk" : "groningen");
  const find = (type: string) => lawCase.events.find((event) => event.type === type);
  const received = find("ontvangen");
  const receivedAt = received?.at ? instant(String(received.at)) : received?.on ? noon(received.on) : undefined;
  return {
    charter: { ...charter, rules: { ...charter.rules, ...rules } },
    kind: KINDS[lawCase.kind] as ComputableKind,
    receivedAt: lawCase.receivedAt ? instant(lawCase.receivedAt) : receivedAt,
    channel: lawCase.kind.endsWith("-brief") ? "letter" : "web",
    decisionAnnouncedOn: dayOrNothing(lawCase.decisionDate),
    postedOn: dayOrNothing(find("ter_post")?.on),
    severity: SEVERITY[find("ernst")?.value as keyof typeof SEVERITY],
    termEndsOn: dayOrNothing(find("einde_beslistermijn")?.on),
    applicants: find("aanvragers")?.count as number | undefined,
    events: lawCase.events.flatMap((event) => EVENTS[String(event.type)]?.(event) ?? []),
    asOf: startOf(day("2035-01-01")),
  };
}
