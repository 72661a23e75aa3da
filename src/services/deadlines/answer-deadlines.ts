/** Answers a question about deadlines with the rules that the portal itself lives by. */
import { charterOf } from "#charters/index.ts";
import { assess } from "#domain/assess.ts";
import type { Assessment, AssessmentInput, EventProblem, Remedy, ZaakPromise } from "#domain/assessment.ts";
import { isoOfDay } from "#domain/day.ts";
import type { DerivationStep } from "#domain/derivation.ts";
import { type Instant, isoOfInstant, parseInstant } from "#domain/instant.ts";
import type { Due } from "#domain/term.ts";
import { eventProblemText } from "#texts/deadlines/event-problems.ts";
import { derivationText } from "#texts/derivation.ts";
import type { Context } from "../context.ts";
import { toZaakEvent } from "./event-schemas.ts";
import type { DeadlineRequest } from "./request-schema.ts";
import type { DeadlineResponse } from "./response-schema.ts";
import { dayOrNone, endOf } from "./wire.ts";

/** The answer, for the organisation that is asked about or else this one, as of the day asked or else now. */
export const answerDeadlines = (
  context: Pick<Context, "organisation" | "now">,
  asked: DeadlineRequest,
): DeadlineResponse => toResponse(assess(toInput(context, asked)));

/** The question as the rules take it. */
function toInput(
  { organisation, now }: Pick<Context, "organisation" | "now">,
  asked: DeadlineRequest,
): AssessmentInput {
  const receivedAt = momentOrNone(asked.receivedAt);
  return {
    charter: charterOf(asked.organisation ?? organisation.slug),
    kind: asked.kind,
    receivedAt,
    channel: asked.channel ?? "web",
    decisionAnnouncedOn: dayOrNone(asked.decisionAnnouncedOn),
    postedOn: dayOrNone(asked.postedOn),
    againstWooDecision: asked.againstWooDecision ?? undefined,
    applicants: asked.applicants ?? undefined,
    committee: asked.committee ?? undefined,
    severity: asked.severity ?? undefined,
    statutoryWeeks: asked.statutoryWeeks ?? undefined,
    termEndsOn: dayOrNone(asked.termEndsOn),
    appointmentEndsAt: momentOrNone(asked.appointmentEndsAt),
    events: (asked.events ?? []).map((event) => toZaakEvent(event, receivedAt)),
    asOf: asOf(asked.asOf) ?? now,
  };
}

const momentOrNone = (iso: string | null | undefined): Instant | undefined => (iso ? parseInstant(iso) : undefined);
const asOf = (iso: string | null | undefined): Instant | undefined =>
  iso ? (parseInstant(iso) ?? endOf(iso)) : undefined;

const toResponse = ({ promises, filing, refused, warnings, remedies }: Assessment): DeadlineResponse => ({
  promises: promises.map(promiseOf),
  ...(filing && {
    filing: {
      lastDayOn: isoOfDay(filing.lastDayOn),
      latestReceiptByPostOn: isoOfDay(filing.latestReceiptByPostOn),
      ...(filing.inTime !== undefined && { inTime: filing.inTime }),
      derivation: filing.derivation.map(stepOf),
    },
  }),
  refused: refused.map(problemOf),
  warnings: warnings.map(problemOf),
  remedies: remedies.map(remedyOf),
});

const promiseOf = ({
  norm,
  run,
  source,
  strength,
  due,
  originalDue,
  pausedDays,
  outcome,
  derivation,
}: ZaakPromise) => ({
  norm,
  run,
  source,
  strength,
  ...dueOf(due, "dueOn", "dueAt"),
  ...dueOf(originalDue, "originalDueOn", "originalDueAt"),
  pausedDays,
  // Only an invoice in a zaak is ever "to check": a question to the API holds none.
  outcome: outcome === "to-check" ? ("running" as const) : outcome,
  derivation: derivation.map(stepOf),
});

function dueOf<On extends string, At extends string>(
  due: Due | undefined,
  on: On,
  at: At,
): { readonly [Key in On | At]?: string } {
  if (due === undefined) return {};
  const written = "on" in due ? { [on]: isoOfDay(due.on) } : { [at]: isoOfInstant(due.at) };
  return written as { readonly [Key in On | At]?: string };
}

const stepOf = (step: DerivationStep) => ({
  text: derivationText(step),
  ...("on" in step && step.on !== undefined && { on: isoOfDay(step.on) }),
  ...("article" in step && step.article !== undefined && { article: step.article }),
});

const problemOf = (problem: EventProblem) => ({
  ...(problem.event !== undefined && { event: problem.event }),
  code: problem.code,
  text: eventProblemText(problem),
});

/** Every day of a remedy as it is written; its numbers as they are. */
function remedyOf(remedy: Remedy): DeadlineResponse["remedies"][number] {
  switch (remedy.type) {
    case "klacht":
      return { type: "klacht" };
    case "ombudsman":
      return { type: "ombudsman", availableFrom: isoOfDay(remedy.availableFrom), until: isoOfDay(remedy.until) };
    case "dwangsom":
      return {
        type: "dwangsom",
        graceEndsOn: isoOfDay(remedy.graceEndsOn),
        firstDay: isoOfDay(remedy.firstDay),
        lastDay: isoOfDay(remedy.lastDay),
        days: remedy.days,
        amountEuro: remedy.amountEuro,
        perApplicantEuro: remedy.perApplicantEuro,
        ...(remedy.endedOn !== undefined && { endedOn: isoOfDay(remedy.endedOn) }),
        ...(remedy.decisionDueOn !== undefined && { decisionDueOn: isoOfDay(remedy.decisionDueOn) }),
      };
    default:
      return { type: remedy.type, availableFrom: isoOfDay(remedy.availableFrom) };
  }
}
