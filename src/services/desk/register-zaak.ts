/**
 * What an employee registers for who wrote, called or came by: one page with every question that applies, a check
 * page with the promised days, and the zaak. Like the citizen's form it keeps no state and loses nothing.
 */
import type { Employee } from "#auth/employee.ts";
import { atDesk, papersStep } from "#kinds/at-desk.ts";
import { countingAnswers, formProblems } from "#kinds/form-problems.ts";
import { type Kind, ruledAs } from "#kinds/kind.ts";
import { insertAudit } from "#repositories/audit.ts";
import { findByReference, findByToken } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { copyFiles, takeFiles, withFiles } from "../files/form-files.ts";
import type { FormRemark } from "../filing/answer-form.ts";
import { fileZaak } from "../filing/file-zaak.ts";
import { newFormToken } from "../filing/form-token.ts";
import { previewPromises } from "../filing/preview-promises.ts";
import { type PostedForm, readPostedForm } from "../filing/read-posted-form.ts";
import { stillPromised } from "../filing/shown-promises.ts";
import { formAction } from "../filing/turn-form-page.ts";
import { registrationSetting } from "./first-registration.ts";
import { readStepForm } from "./read-step-form.ts";
import { type Receipt, readReceipt, receiptField, receiptFields } from "./receipt-form.ts";
import { ASKED, type CarriedRegistration, type RegistrationView } from "./registration-view.ts";
import { receiptProblems } from "./start-registration.ts";

/** What a post is answered with. */
export async function answerRegistration(
  context: Context,
  employee: Employee,
  own: Kind,
  form: FormData,
): Promise<RegistrationView> {
  const typed = readStepForm(form);
  const told = Object.fromEntries(
    Object.values(receiptField).flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name]]])),
  );
  const kind = atDesk(own);
  const before = await registrationSetting(context, own.slug, told);
  const posted = readPostedForm(kind, before, form);
  const papers = await takeFiles(context, kind, before, { ...posted, step: papersStep.id }, form);
  const { setting, answers } = papers;
  const carried: CarriedRegistration = { kind, setting, told, answers, token: posted.token };
  const receipt = readReceipt(told, context.now);
  const isSending = posted.action === formAction.send;
  if (isSending && receipt && (await findByToken(context.db, posted.token))) {
    return register(context, employee, carried, receipt);
  }
  const { problems, added } = problemsOf(context, carried, isSending ? undefined : (typed[ASKED] ?? "").split(" "));
  const goesOn = posted.action === formAction.next || isSending;
  if (!receipt || !goesOn || problems.length > 0 || added.length > 0 || papers.problems.length > 0) {
    const wrong = [...(goesOn ? problems : []), ...papers.problems];
    return { page: "form", problems: wrong, added: goesOn ? added : [], ...carried };
  }
  return isSending ? send(context, employee, carried, receipt, posted) : check(context, carried, receipt);
}

/** What is wrong, in the order of the page. @param asked the questions that were on it; all, when left out */
function problemsOf(
  { now }: Context,
  { kind, setting, told, answers }: CarriedRegistration,
  asked?: readonly string[],
) {
  const aboutReceipt = receiptProblems(receiptFields(told, now), told);
  const aboutKind = Object.entries(formProblems(kind, answers, setting)).map(([name, text]) => ({ name, text }));
  const all = [...aboutReceipt, ...aboutKind];
  const problems = asked ? all.filter(({ name }) => asked.includes(name)) : all;
  return { problems, added: all.filter((one) => !problems.includes(one)).map(({ name }) => name) };
}

function check(
  context: Context,
  carried: CarriedRegistration,
  receipt: Receipt,
  remark?: FormRemark,
): RegistrationView {
  return {
    page: "check",
    preview: previewOf(context, carried, receipt),
    receipt,
    ...(remark && { remark }),
    ...carried,
  };
}

function previewOf(
  context: Context,
  { kind, setting, answers }: CarriedRegistration,
  { postedOn, ...receipt }: Receipt,
) {
  const { facts } = kind.filing(countingAnswers(kind, answers, setting), setting);
  return previewPromises(context, ruledAs(kind), { ...facts, ...(postedOn !== undefined && { postedOn }) }, receipt);
}

function send(
  context: Context,
  employee: Employee,
  carried: CarriedRegistration,
  receipt: Receipt,
  { shown }: Pick<PostedForm, "shown">,
): Promise<RegistrationView> | RegistrationView {
  const isSame = stillPromised(shown, previewOf(context, carried, receipt), { danger: false });
  return isSame
    ? register(context, employee, carried, receipt)
    : check(context, carried, receipt, shown ? "days-changed" : undefined);
}

async function register(
  context: Context,
  employee: Employee,
  carried: CarriedRegistration,
  receipt: Receipt,
): Promise<RegistrationView> {
  const actor = { kind: "staff", id: employee.id } as const;
  const { kind, answers, token } = carried;
  const filed = await fileZaak(context, { kind: kind.slug, answers, token, actor, ...receipt });
  if (filed.ok) {
    const { reference, again } = filed.value;
    const zaak = again ? undefined : await findByReference(context.db, reference);
    if (zaak) await insertAudit(context.db, { at: context.now, actor, action: "register", zaakId: zaak.id });
    return { page: "registered", reference };
  }
  if (filed.refusal.code === "other-answers")
    return check(context, await underNewToken(context, carried), receipt, "sent-before");
  const anew = await registrationSetting(context, kind.slug, carried.told); // stock and places as they are now
  const again = { ...carried, ...(await withFiles(context, kind, anew, carried)) };
  return { page: "form", problems: problemsOf(context, again).problems, added: [], ...again };
}

/** A second zaak of the same form, on purpose: its files go along. */
async function underNewToken(context: Context, carried: CarriedRegistration): Promise<CarriedRegistration> {
  const token = newFormToken();
  await copyFiles(context, carried.token, token);
  return { ...carried, ...(await withFiles(context, carried.kind, carried.setting, { ...carried, token })), token };
}
