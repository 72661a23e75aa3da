/** The outcome as HTML, for the page from the server and for the browser alike: one text, so that they cannot differ. */
import type { Assessment } from "#domain/assessment.ts";
import { isoOfDay } from "#domain/day.ts";
import { type Instant, isoOfInstant } from "#domain/instant.ts";
import type { ComputableKind } from "#domain/kind-slug.ts";
import { type PromiseGroup, promiseGroups } from "#domain/promise-groups.ts";
import type { Due } from "#domain/term.ts";
import { longDay, longMoment } from "#texts/dates.ts";
import { filingSentence, remedySentence, rowTitle } from "#texts/deadlines/calculator-result.ts";
import { eventProblemText } from "#texts/deadlines/event-problems.ts";
import { derivationText } from "#texts/derivation.ts";

/** Our own sentences and days only: nothing that was typed is repeated, so nothing needs escaping. */
export function resultHtml(assessment: Assessment, kind: ComputableKind, noun: string, today: Instant): string {
  const { promises, filing, refused, warnings, remedies } = assessment;
  const groups = promiseGroups(promises, kind);
  const large = groups.findLast(({ promise }) => promise.delivers); // one day large, the others small (copy.md, 0.1)
  const remedySentences = remedies.map(remedySentence).filter((sentence) => sentence !== undefined);
  return [
    '<h2 class="ams-heading ams-heading--2">Dit is de uitkomst</h2>',
    ...[...refused, ...warnings].map(
      (problem) => `<p class="pv-notice pv-notice--info">${eventProblemText(problem)}</p>`,
    ),
    filing
      ? dayHtml(
          "Bezwaar maken kan tot en met",
          { on: filing.lastDayOn },
          filingSentence(filing.inTime),
          filing.derivation.map(derivationText),
        )
      : "",
    ...groups.map((group) => groupHtml(group, kind, noun, today, group === large)),
    remedySentences.length > 0
      ? '<h3 class="ams-heading ams-heading--3">Wat kunt u doen als wij te laat zijn?</h3>'
      : "",
    ...remedySentences.map((sentence) => `<p>${sentence}</p>`),
  ].join("");
}

const words = (due: Due): string => ("on" in due ? longDay(due.on) : longMoment(due.at));
const iso = (due: Due): string => ("on" in due ? isoOfDay(due.on) : isoOfInstant(due.at));

const groupHtml = (
  group: PromiseGroup,
  kind: ComputableKind,
  noun: string,
  today: Instant,
  isLarge: boolean,
): string =>
  group.promise.due
    ? dayHtml(rowTitle(group, kind, noun), group.promise.due, noteOf(group, today), stepsOf(group), isLarge)
    : "";

const dayHtml = (title: string, due: Due, note: string, steps: readonly string[], isLarge = false): string =>
  `<div class="pv-panel pv-panel--line pv-day"><h3 class="ams-heading ams-heading--4 pv-day__label">${title}</h3>
<p class="pv-day__day${isLarge ? "" : " pv-day__day--small"}"><time datetime="${iso(due)}">${words(due)}</time></p>${note && `<p class="pv-day__small">${note}</p>`}
<details class="pv-disclosure" open><summary>Hoe rekenen wij dat uit?<span class="ams-visually-hidden"> (${title})</span></summary>
<ol class="pv-steps">${steps.map((step) => `<li>${step}</li>`).join("")}</ol></details></div>`;

function noteOf({ promise, law, isMoved }: PromiseGroup, today: Instant): string {
  const notes = [
    isMoved && promise.originalDue && `Eerst was dat ${words(promise.originalDue)}.`,
    promise.strength === "aim" && "Dit is een streven.",
    promise.source === "law" && "Deze dag volgt uit de wet.",
    law?.promise.due &&
      (law.isSameDay
        ? "Dit is ook de uiterste dag volgens de wet."
        : `Uiterste dag volgens de wet: ${words(law.promise.due)}.`),
    promise.lateFrom !== undefined && today >= promise.lateFrom && "Deze dag is voorbij.",
  ];
  return notes.filter(Boolean).join(" ");
}

/** Where the law has another day, how that one was found as well. */
function stepsOf({ promise, law }: PromiseGroup): readonly string[] {
  const own = promise.derivation.map(derivationText);
  if (!law || law.isSameDay) return own;
  return [...own, ...law.promise.derivation.map((step) => `Volgens de wet: ${derivationText(step)}`)];
}
