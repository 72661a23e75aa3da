/**
 * In the browser: keeps what is typed until it is sent, and offers it when the form is opened again. Only forms that
 * carry `data-keep` (of citizens, standing alone), and only from what they hold: fields stay as the browser made them.
 */
import { type Control, isWorthKeeping, typedIn } from "./typed-in.ts";
import { discardUnsent, findUnsent, isKept, keepTyped, noteLeaving, type Typed } from "./typed-store.ts";

const TOKEN = "_formulier";
const ACTION = "_actie";

/** Milliseconds since 1970, of this browser: it only has to tell 30 days. */
const now = (): number => performance.timeOrigin + performance.now();

const kindOf = (form: HTMLFormElement): string => form.dataset["keep"] ?? form.dataset["forget"] ?? "";
const tokenOf = (form: HTMLFormElement): string => form.querySelector<HTMLInputElement>(`[name=${TOKEN}]`)?.value ?? "";

/** What an employee types of a citizen stays out of their browser. */
const isDesk = location.pathname.startsWith("/medewerker");

/** A browser may have no room, or no storage at all: then nothing is kept, and all else works. */
function attempt(work: () => void): void {
  if (isDesk) return;
  try {
    work();
  } catch {}
}

function keep(form: HTMLFormElement): void {
  const typed = typedIn([...form.elements] as unknown as Control[]);
  if (isWorthKeeping(typed)) keepTyped(localStorage, kindOf(form), tokenOf(form), typed, now());
}

document.addEventListener("input", ({ target }) => {
  const form = target instanceof Element ? target.closest<HTMLFormElement>("form[data-keep]") : null;
  if (form) attempt(() => keep(form));
});

document.addEventListener("submit", ({ target, submitter }) => {
  if (!(target instanceof HTMLFormElement) || kindOf(target) === "") return;
  const isLast = target.dataset["forget"] !== undefined || submitter?.getAttribute("value") === "versturen";
  if (isLast) attempt(() => noteLeaving(sessionStorage, kindOf(target), tokenOf(target)));
});

/** A next page of a form that is kept: its step is kept as well. Else another one may wait to be sent. */
function open(form: HTMLFormElement): void {
  if (isKept(localStorage, kindOf(form), tokenOf(form))) keep(form);
  else offer(form);
}

function offer(form: HTMLFormElement): void {
  const notice = document.querySelector<HTMLElement>(`[data-kept="${kindOf(form)}"]`);
  const typed = notice && findUnsent(localStorage, kindOf(form), tokenOf(form), now());
  if (!notice || !typed) return;
  notice.hidden = false;
  notice.querySelector("[data-resume]")?.addEventListener("click", () => resume(form, typed));
  notice.querySelector("[data-discard]")?.addEventListener("click", () => {
    attempt(() => discardUnsent(localStorage, kindOf(form), tokenOf(form)));
    notice.remove();
    form.querySelector<HTMLElement>("input:not([type=hidden]):not([tabindex]), textarea, select, button")?.focus();
  });
}

/** Posts what was typed, as the form would have: the server opens it where it was left. */
function resume({ action }: HTMLFormElement, typed: Typed): void {
  const form = Object.assign(document.createElement("form"), { method: "post", action, className: "pv-filing" });
  form.hidden = true;
  for (const [name, value] of [...typed, [ACTION, "hervatten"] as const]) {
    const field = document.createElement("textarea"); // keeps line ends, as an input does not
    Object.assign(field, { name, value });
    form.append(field);
  }
  document.body.append(form);
  form.requestSubmit();
}

/** The form may come later than the page, as a server island. */
function openWhenThere(): boolean {
  const form = document.querySelector<HTMLFormElement>("form[data-keep]");
  if (form) attempt(() => open(form));
  return form !== null;
}

if (!openWhenThere()) {
  const waiting = new MutationObserver(() => {
    if (openWhenThere()) waiting.disconnect();
  });
  waiting.observe(document.documentElement, { childList: true, subtree: true });
}
