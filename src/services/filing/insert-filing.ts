/** Writes a request down: zaak, events, promises, words, people, files, stock and message, in one transaction. */
import type { Database } from "#db/client.ts";
import { newReference } from "#domain/reference.ts";
import { uploadIdsOf } from "#kinds/files-field.ts";
import type { Filing } from "#kinds/filing.ts";
import { type FiledKind, ruledAs } from "#kinds/kind.ts";
import { claimAttachments } from "#repositories/attachments.ts";
import { takePlace } from "#repositories/call-slots.ts";
import { eraseDraftOfForm } from "#repositories/drafts.ts";
import { takeFromStock } from "#repositories/publication-stock.ts";
import { insertZaak } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { flagBecomesKlacht } from "../flags/flag-becomes-klacht.ts";
import { accessKeyOf, hashOfKey, newestKeyVersion } from "../zaak/access-key.ts";
import { answersHash } from "./answers-hash.ts";
import type { Filed, FilingRefusal, FilingRequest } from "./file-zaak.ts";
import { formSetting } from "./form-setting.ts";
import { startZaak } from "./start-zaak.ts";

/** The way out of a transaction that must leave nothing behind: something is gone that was asked for. */
export class Gone extends Error {
  readonly refusal: FilingRefusal;
  constructor(refusal: FilingRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Nothing when the token or the reference was taken meanwhile. */
export async function insertFiling(
  context: Context,
  tx: Database,
  request: FilingRequest,
  form: FiledKind,
  filing: Filing,
): Promise<Filed | undefined> {
  const reference = request.reference ?? newReference(context.organisation.referencePrefix);
  const keyVersion = newestKeyVersion(context);
  const key = accessKeyOf(context, keyVersion, reference);
  const zaak = zaakOf(context, request, form, filing, reference);
  const id = await insertZaak(tx, {
    ...zaak,
    idempotencyToken: request.token,
    answersHash: answersHash(context, keyVersion, zaak.kind, request.answers),
    keyHash: hashOfKey(key),
    keyVersion,
  });
  if (id === undefined) return undefined;
  await takeWhatItAsks(context, tx, filing);
  const publicIds = uploadIdsOf(form, request.answers, await formSetting({ ...context, db: tx }, request.about));
  await claimAttachments(tx, { formToken: request.token, publicIds, zaakId: id });
  await startZaak(context, tx, { ...zaak, id, events: [] }, request, filing);
  await eraseDraftOfForm(tx, request.token);
  await flagBecomesKlacht(context, tx, request.about, filing);
  return { reference, key, again: false };
}

/** The zaak as it is filed. */
function zaakOf(
  { organisation, charter, now }: Context,
  request: FilingRequest,
  form: FiledKind,
  filing: Filing,
  reference: string,
) {
  const kind = ruledAs(form);
  return {
    reference,
    organisation: organisation.slug,
    kind,
    charterVersion: charter.version,
    channel: request.channel,
    receivedAt: request.receivedAt ?? filing.receivedAt ?? now,
    facts: {
      ...filing.facts,
      ...(filing.order && { order: filing.order }),
      ...(request.postedOn !== undefined && { postedOn: request.postedOn }),
      ...(form.slug !== kind && { form: form.slug }),
    },
    ...(request.about && { aboutZaakId: request.about.id }),
  };
}

/** Copies and a place that someone else may have taken meanwhile. */
async function takeWhatItAsks(
  { organisation }: Context,
  tx: Database,
  { order, callSlot }: Pick<Filing, "order" | "callSlot">,
): Promise<void> {
  const tooFew = order ? await takeFromStock(tx, order) : [];
  if (tooFew.length > 0) throw new Gone({ code: "out-of-stock", slugs: tooFew });
  if (callSlot && !(await takePlace(tx, callSlot.startsAt, organisation.callHours?.places ?? 0)))
    throw new Gone({ code: "slot-taken", slot: callSlot });
}
