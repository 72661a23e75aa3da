/** The citizen corrects their mail address; the confirmation goes to the new one, so that they see it works. */
import { z } from "zod";
import { HOUR_MS } from "#domain/instant.ts";
import { isErased } from "#domain/is-erased.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { APPLICANT, updateParty } from "#repositories/parties.ts";
import type { Context } from "../context.ts";
import { type GuessLimit, limitGuesses } from "../limits/limit-guesses.ts";
import { changeZaak } from "./change-zaak.ts";

export type AddressRefusal =
  | { readonly code: "no-mail-address" }
  | { readonly code: "zaak-ended" }
  | { readonly code: "too-often" };

/** Each change mails an address that nobody checked: enough for slips, too few to bother a stranger with. */
const CHANGES: GuessLimit = { purpose: "change-address", max: 5, windowMs: HOUR_MS };

const mailAddress = z.email().max(254);

/** Writes the new address of the zaak that was opened with its key. The old address is not told: it may be a stranger's. */
export async function changeMailAddress(
  context: Context,
  zaakId: number,
  typed: string,
): Promise<Result<void, AddressRefusal>> {
  const email = mailAddress.safeParse(typed.trim());
  if (!email.success) return refused({ code: "no-mail-address" });

  if (!(await limitGuesses(context, CHANGES, String(zaakId)))) return refused({ code: "too-often" });
  const changed = await changeZaak<AddressRefusal>(
    context,
    zaakId,
    { kind: "citizen" },
    async (zaak, _, tx, { now }) => {
      if (isErased(zaak)) return refused({ code: "zaak-ended" });
      await updateParty(tx, zaakId, APPLICANT, { email: email.data, notify: "email" });
      const seq = zaak.events.length + 1;
      return granted({
        events: [{ type: "address-changed" as const, at: now }],
        messages: [
          { purpose: "received" as const, to: "citizen" as const, dedupeKey: `received:${zaakId}:again:${seq}` },
        ],
      });
    },
  );
  return changed.ok ? granted(undefined) : changed;
}
