/** The form of a registration as it is first shown. */
import { atDesk } from "#kinds/at-desk.ts";
import type { Answers, FormSetting, Kind } from "#kinds/kind.ts";
import type { Context } from "../context.ts";
import { formSetting } from "../filing/form-setting.ts";
import { newFormToken } from "../filing/form-token.ts";
import { firstReceipt, readReceipt, receiptField } from "./receipt-form.ts";
import type { RegistrationView } from "./registration-view.ts";

/** The empty form, with what was told of the receipt on the page before. */
export async function firstRegistration(
  context: Context,
  own: Kind,
  query: URLSearchParams,
): Promise<RegistrationView> {
  const told = {
    ...firstReceipt(context.now),
    ...Object.fromEntries(receiptNames(query).map((name) => [name, query.get(name) ?? ""])),
  };
  const setting = await registrationSetting(context, own.slug, told);
  return {
    page: "form",
    problems: [],
    added: [],
    kind: atDesk(own),
    setting,
    told,
    answers: {},
    token: newFormToken(),
  };
}

const receiptNames = (given: { has: (name: string) => boolean }) =>
  Object.values(receiptField).filter((name) => given.has(name));

/** The form judges dates as of the day it came in; the half hours it offers are still to come. */
export const registrationSetting = (context: Context, slug: string, told: Answers): Promise<FormSetting> =>
  formSetting(context, undefined, slug, readReceipt(told, context.now)?.receivedAt);
