/** The secrets that one message may show its reader, derived when it leaves and stored nowhere. */
import { loginCodeOf } from "#auth/login-code.ts";
import { accessKeyName, draftKeyName, LOGIN_CODE_NAME, type Secrets } from "#mail/secret-marks.ts";
import type { OutgoingMessage } from "#repositories/outbox.ts";
import type { Context } from "../context.ts";
import { accessKeyOf, draftKeyOf } from "../zaak/access-key.ts";
import { zakenByEmail } from "../zaak/open-zaak.ts";
import { draftOfMessage } from "./draft-mail.ts";

/** @param recipient the address it goes to: "my-zaken" shows the keys of every zaak of that address */
export async function secretsOf(context: Context, message: OutgoingMessage, recipient: string): Promise<Secrets> {
  const { purpose, staffId, facts, zaak } = message;
  if (purpose === "login-code") {
    const seed = facts["seed"];
    return new Map(typeof seed === "string" ? [[LOGIN_CODE_NAME, loginCodeOf(context.keySecrets, seed)]] : []);
  }
  if (purpose === "draft-kept") {
    const draft = await draftOfMessage(context, message);
    return new Map(draft && [[draftKeyName(draft.id), draftKeyOf(context, draft.keyVersion, draft.id)]]);
  }
  if (staffId !== undefined) return new Map(); // the desk lets employees in by who they are
  if (purpose === "my-zaken") {
    const zaken = await zakenByEmail(context, recipient);
    return new Map(zaken.map(({ reference, key }) => [accessKeyName(reference), key]));
  }
  if (!zaak) return new Map();
  return new Map([[accessKeyName(zaak.reference), accessKeyOf(context, zaak.keyVersion, zaak.reference)]]);
}
