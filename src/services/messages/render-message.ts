/** Makes the mail of a queued message from the facts as they stand now. Stored sentences would grow old; facts do not. */
import { dayAt } from "#domain/instant.ts";
import type { Mail } from "#mail/layout.ts";
import { loginCodeMail } from "#mail/login-code.ts";
import { myZakenMail } from "#mail/my-zaken.ts";
import type { OutgoingMessage } from "#repositories/outbox.ts";
import { findEmployee } from "#repositories/staff.ts";
import type { Context } from "../context.ts";
import { CODE_MINUTES } from "../sign-in/request-login-code.ts";
import { nounOf } from "../zaak/noun-of.ts";
import { zakenByEmail } from "../zaak/open-zaak.ts";
import { type ZaakFile, zaakFileOf } from "../zaak/zaak-file.ts";
import { type CitizenPurpose, citizenMails } from "./citizen-mails.ts";
import { draftMail } from "./draft-mail.ts";
import { readerOf, renderSetting } from "./render-setting.ts";
import { staffMail } from "./staff-mails.ts";

export type RenderedMessage = {
  /** Absent where the reader gave no mail address: then it can only be a letter. */
  readonly to?: string | undefined;
  readonly mail: Mail;
  /** Where a letter goes: name and address as given. */
  readonly addressee?: { readonly name?: string | undefined; readonly address?: string | undefined };
};

/** The mail with marks where secrets stand; nothing when there is nothing to tell any more, or nobody to tell. */
export async function renderMessage(context: Context, message: OutgoingMessage): Promise<RenderedMessage | undefined> {
  if (message.purpose === "login-code") return loginCode(context, message);
  if (message.purpose === "draft-kept") return draftMail(context, message);
  const { zaak, staffId } = message;
  const file = zaak && (await zaakFileOf(context, zaak.id, zaak.keyVersion));
  if (!file) return undefined;
  if (staffId !== undefined) return toEmployee(context, message, file, staffId);
  const { email, name, address } = readerOf(file, message);
  const mail = message.purpose === "my-zaken" ? await myZaken(context, email, name) : toCitizen(context, message, file);
  return mail && { to: email, mail, addressee: { name, address } };
}

const toCitizen = (context: Context, message: OutgoingMessage, file: ZaakFile): Mail | undefined => {
  if (!Object.hasOwn(citizenMails, message.purpose)) throw new Error(`No mail for the purpose ${message.purpose}`);
  return citizenMails[message.purpose as CitizenPurpose](renderSetting(context, message, file));
};

async function toEmployee(
  context: Context,
  message: OutgoingMessage,
  file: ZaakFile,
  staffId: number,
): Promise<RenderedMessage | undefined> {
  const employee = await findEmployee(context.db, staffId);
  const mail = employee && staffMail(renderSetting(context, message, file), employee);
  return mail && { to: employee.email, mail };
}

async function loginCode(
  { db, organisation }: Context,
  { staffId }: OutgoingMessage,
): Promise<RenderedMessage | undefined> {
  const employee = staffId === undefined ? undefined : await findEmployee(db, staffId);
  return (
    employee && {
      to: employee.email,
      mail: loginCodeMail({ organisation, name: employee.name, minutesValid: CODE_MINUTES }),
    }
  );
}

async function myZaken(
  context: Context,
  email: string | undefined,
  name: string | undefined,
): Promise<Mail | undefined> {
  if (email === undefined) return undefined;
  const { organisation, baseUrl } = context;
  const zaken = (await zakenByEmail(context, email)).map((zaak) => ({
    reference: zaak.reference,
    noun: nounOf(zaak, organisation).noun,
    receivedOn: dayAt(zaak.receivedAt),
  }));
  return zaken.length > 0 ? myZakenMail({ organisation, baseUrl, name, zaken }) : undefined;
}
