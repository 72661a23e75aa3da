/** The citizen adds something to their zaak, or sends what we asked for: then the time runs again. */
import type { Database } from "#db/client.ts";
import { hasBecomeWoo } from "#domain/became-woo.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { standingEvents } from "#domain/standing-events.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import type { ZaakEventType } from "#domain/zaak-event.ts";
import { claimAttachments } from "#repositories/attachments.ts";
import { textsOf } from "#repositories/texts.ts";
import type { Context } from "../context.ts";
import type { AttachedFiles } from "../files/attached-files.ts";
import { cleanTyped } from "../filing/clean-typed.ts";
import { changeZaak, type NewMessage } from "./change-zaak.ts";
import { handlerIdOf } from "./handler-of.ts";

const INFORMATION_MAX_CHARACTERS = 10_000;

/** The same words again within this time are a double press or a reload. */
const SENT_TWICE_MS = 10 * 60_000;

export type InformationRefusal =
  | { readonly code: "empty" }
  | { readonly code: "too-long" }
  | { readonly code: "zaak-ended" };

/** What stands in the timeline where only files came. */
const FILES_ALONE = "Zie de bestanden.";

/** Appends the citizen's words and files to the zaak that was opened with its key, and tells the handler. */
export async function addInformation(
  context: Context,
  zaakId: number,
  words: string,
  files: Pick<AttachedFiles, "token" | "uploads"> = { token: "", uploads: [] },
): Promise<Result<{ readonly resumed: boolean }, InformationRefusal>> {
  const body = cleanTyped(words).trim() || (files.uploads.length > 0 ? FILES_ALONE : "");
  if (body === "") return refused({ code: "empty" });
  if (body.length > INFORMATION_MAX_CHARACTERS) return refused({ code: "too-long" });

  let resumed = false;
  const changed = await changeZaak<InformationRefusal>(
    context,
    zaakId,
    { kind: "citizen" },
    async (zaak, _, tx, { now }) => {
      if (hasEnded(zaak)) return refused({ code: "zaak-ended" });
      const publicIds = files.uploads.map(({ publicId }) => publicId);
      const claimed = await claimAttachments(tx, { formToken: files.token, publicIds, zaakId });
      const last = zaak.events.findLast(({ type }) => type === "information-added" || type === "supplemented");
      const isRecent = last && !isAskedToSupplement(zaak) && now - last.recordedAt < SENT_TWICE_MS;
      if (isRecent && claimed === 0 && (await wordsOf(tx, zaakId, last)) === body) {
        resumed = last.type === "supplemented";
        return granted({ events: [] });
      }
      resumed = isAskedToSupplement(zaak);
      const type = resumed ? "supplemented" : "information-added";
      return granted({
        events: [{ type, at: now, text: { role: "message", body } }],
        messages: messageToHandler(zaak),
      });
    },
  );
  return changed.ok ? granted({ resumed }) : changed;
}

const wordsOf = async (tx: Database, zaakId: number, { textId }: RecordedEvent): Promise<string | undefined> =>
  (await textsOf(tx, zaakId)).find(({ id }) => id === textId)?.body;

const ENDS: readonly ZaakEventType[] = ["withdrawn", "forwarded", "anonymised"];

/** Whether nobody works on it any more; a closed zaak still takes a word, because something may be wrong with our answer. */
export const hasEnded = (zaak: Zaak): boolean =>
  hasBecomeWoo(zaak) || standingEvents(zaak.events).some(({ type }) => ENDS.includes(type));

/** Whether we asked for something that has not come yet. */
export function isAskedToSupplement(zaak: Zaak): boolean {
  const last = standingEvents(zaak.events).findLast(
    ({ type }) => type === "supplement-asked" || type === "supplemented",
  );
  return last?.type === "supplement-asked";
}

function messageToHandler(zaak: Zaak): NewMessage[] {
  const staffId = handlerIdOf(zaak);
  if (staffId === undefined) return [];
  return [
    { purpose: "information-added", to: { staffId }, dedupeKey: `information:${zaak.id}:${zaak.events.length + 1}` },
  ];
}
