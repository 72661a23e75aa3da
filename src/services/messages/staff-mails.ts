/** Mails to employees about a zaak. */
import type { Employee } from "#auth/employee.ts";
import { informationAddedMail } from "#mail/information-added.ts";
import type { Mail } from "#mail/layout.ts";
import type { StaffMailFacts } from "#mail/staff-mail-facts.ts";
import { teamAlertMail } from "#mail/team-alert.ts";
import { brokenOf } from "./broken-of.ts";
import type { RenderSetting } from "./render-setting.ts";

/** Nothing for a purpose that is not for employees, or when nothing is broken any more. */
export function staffMail(setting: RenderSetting, employee: Employee): Mail | undefined {
  const { facts, file, message } = setting;
  const { organisation, baseUrl, noun, article, reference } = facts;
  const toStaff: StaffMailFacts = { organisation, baseUrl, noun, article, reference, name: employee.name };
  if (message.purpose === "information-added")
    return informationAddedMail({ ...toStaff, withdrawn: file.status === "withdrawn" });
  if (message.purpose !== "team-alert") return undefined;
  const told = message.facts["about"];
  const about = told === "flag" || told === "danger" || told === "notice" ? told : "broken";
  const broken = brokenOf(setting);
  if (about === "broken" && broken.length === 0) return undefined;
  return teamAlertMail({ ...toStaff, kind: facts.kind, about, broken, handlerName: file.handler?.name });
}
