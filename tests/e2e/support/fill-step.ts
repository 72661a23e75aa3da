/** Fills in whatever questions a step asks, by their names: for tests that walk every kind in the same way. */
import type { Locator, Page } from "@playwright/test";
import { dayParts } from "#kinds/day-answer.ts";
import type { Answers } from "#kinds/kind.ts";

/** Answers each question of this step that has an answer here; gives the names it filled in. */
export async function fillStep(page: Page, answers: Answers): Promise<readonly string[]> {
  const filled: string[] = [];
  for (const [name, answer] of Object.entries(answers)) {
    if (await fillQuestion(page.locator("form.pv-filing").last(), name, answer)) filled.push(name);
  }
  return filled;
}

async function fillQuestion(form: Locator, name: string, answer: string): Promise<boolean> {
  const control = form.locator(`[name="${name}"]:not([type="hidden"])`);
  if ((await control.count()) === 0) return fillDate(form, name, answer);
  const type = await control.first().evaluate((element) => element.getAttribute("type") ?? element.tagName);
  if (type === "SELECT") await control.selectOption(answer);
  else if (type === "radio") await labelOf(form, form.locator(`[name="${name}"][value="${answer}"]`));
  else if (type === "checkbox") await labelOf(form, control);
  else await control.fill(answer);
  return true;
}

/** The design system draws its own boxes: a person presses the words beside them. */
async function labelOf(form: Locator, control: Locator): Promise<void> {
  if (await control.isChecked()) return;
  await form.locator(`label[for="${await control.getAttribute("id")}"]`).click();
}

async function fillDate(form: Locator, name: string, answer: string): Promise<boolean> {
  const parts = answer.split("-");
  if ((await form.locator(`[name="${name}-dag"]`).count()) === 0) return false;
  for (const [at, part] of dayParts.entries()) await form.locator(`[name="${name}-${part}"]`).fill(parts[at] ?? "");
  return true;
}
