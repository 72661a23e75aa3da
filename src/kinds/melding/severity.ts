/** How serious a report is: the highest of question 0, the answers and the category's start (product/categories.md 1). */
import { type Severity, severities } from "#domain/term.ts";
import type { Answers } from "../kind.ts";
import { findCategory } from "./categories.ts";
import { type Category, type CategoryAnswer, type CategoryQuestion, UNKNOWN } from "./category.ts";

export type SeverityFound = {
  readonly severity: Severity;
  /** "U zei dat auto's moeten uitwijken.": the sentence for what decided it. */
  readonly because: string;
};

/** `severities` runs from danger to small. */
const rank = (severity: Severity | undefined): number => (severity ? severities.indexOf(severity) : severities.length);
const moreSerious = (one: Severity | undefined, other: Severity | undefined) => rank(one) < rank(other);

/**
 * What "Weet ik niet" counts as: the middle answer; of two in the middle the more serious one. It never makes it
 * danger: that sends people out at night, so only someone who saw it says so.
 */
function severityWhenUnknown(question: CategoryQuestion): Severity | undefined {
  // Sorted as answers: sort() would put a severity that is undefined last, whatever it is told.
  const fromLow = question.answers.toSorted((one, other) => rank(other.severity) - rank(one.severity));
  const middle = fromLow[Math.floor(fromLow.length / 2)]?.severity;
  return middle === "danger" ? "urgent" : middle;
}

/** The severity of a report with these answers, and why; nothing without a known category. */
export function severityOf(answers: Answers): SeverityFound | undefined {
  const category = findCategory(answers.categorie);
  if (!category) return undefined;

  let found: SeverityFound = startOf(category, answers);
  for (const question of category.questions) {
    const candidate = ofAnswer(question, answers[question.name]);
    if (candidate && !moreSerious(found.severity, candidate.severity)) found = candidate;
  }
  const risk = RISK[answers.gevaar ?? ""];
  return risk && !moreSerious(found.severity, risk.severity) ? risk : found;
}

/** Question 0: "Kan er nu iemand gewond raken?" */
const RISK: Readonly<Record<string, SeverityFound>> = {
  ja: { severity: "danger", because: "U zei dat er nu iemand gewond kan raken." },
  misschien: { severity: "urgent", because: "U zei dat er misschien iemand gewond kan raken." },
};

function startOf(category: Category, answers: Answers): SeverityFound {
  const lowering = category.questions
    .map((question) => givenAnswer(question, answers[question.name]))
    .find((answer) => answer?.lowersStartTo);
  if (lowering?.lowersStartTo) return { severity: lowering.lowersStartTo, because: `U zei ${lowering.said}.` };
  return { severity: category.start, because: `Zo beginnen wij altijd bij ‘${category.label}’.` };
}

const givenAnswer = (question: CategoryQuestion, given: string | undefined): CategoryAnswer | undefined =>
  question.answers.find(({ value }) => value === given);

function ofAnswer(question: CategoryQuestion, given: string | undefined): SeverityFound | undefined {
  if (given === UNKNOWN) {
    const severity = severityWhenUnknown(question);
    return (
      severity && {
        severity,
        because: `U wist het niet bij de vraag ‘${question.label}’. Dan nemen wij het midden.`,
      }
    );
  }
  const answer = givenAnswer(question, given);
  return answer?.severity && { severity: answer.severity, because: `U zei ${answer.said ?? `‘${answer.label}’`}.` };
}
