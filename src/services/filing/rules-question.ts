/** What the rules are asked about a request, filed or about to be. */
import type { AssessmentInput } from "#domain/assessment.ts";
import type { ZaakFacts } from "#domain/zaak.ts";

type Asked = Omit<AssessmentInput, keyof ZaakFacts>;

/** The facts that the rules know, beside what is asked. The one place where facts of a zaak become a question. */
export const rulesQuestion = (asked: Asked, facts: ZaakFacts): AssessmentInput => ({
  ...asked,
  severity: facts.severity,
  committee: facts.committee,
  decisionAnnouncedOn: facts.decisionAnnouncedOn,
  againstWooDecision: facts.againstWooDecision,
  applicants: facts.applicants,
  termEndsOn: facts.termEndsOn,
  statutoryWeeks: facts.statutoryWeeks,
  postedOn: facts.postedOn,
  wantsAnswer: facts.wantsAnswer,
  appointmentStartsAt: facts.appointmentStartsAt,
  appointmentEndsAt: facts.appointmentEndsAt,
  invoice: facts.invoice,
});
