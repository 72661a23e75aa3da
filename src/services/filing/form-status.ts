/** How a form page is answered, beside what it shows. */
import type { Instant } from "#domain/instant.ts";
import type { FormView } from "./answer-form.ts";

/** 422 with mistakes, 409 when it was sent before with other answers, 429 when too much came from one place. */
export function formStatus(view: FormView): number {
  if (tryAgainAt(view) !== undefined) return 429;
  if (view.page === "step") return view.problems.length > 0 ? 422 : 200;
  if (view.page === "keep") return view.problem === undefined ? 200 : 422;
  return view.page === "check" && view.remark === "sent-before" ? 409 : 200;
}

const tryAgainAt = (view: FormView): Instant | undefined =>
  (view.page === "check" || view.page === "keep") && "again" in view ? view.again : undefined;

/** The headers of a form page. Kept by this browser alone: with no-store the back button would show an error. */
export function formHeaders(view: FormView, now: Instant): Readonly<Record<string, string>> {
  const again = tryAgainAt(view);
  return {
    "cache-control": "private, no-cache",
    ...(again !== undefined && { "retry-after": retryAfter(again, now) }),
  };
}

/** In seconds, at least one. */
export const retryAfter = (again: Instant, now: Instant): string =>
  String(Math.max(1, Math.ceil((again - now) / 1000)));
