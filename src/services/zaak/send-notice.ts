/** The citizen says officially that we are late (ingebrekestelling): a fact in the timeline of their own zaak. */
import { dayAt } from "#domain/instant.ts";
import { type NoticeStanding, noticeStanding } from "#domain/notice-standing.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import type { Context } from "../context.ts";
import { cleanTyped } from "../filing/clean-typed.ts";
import { changeZaak } from "./change-zaak.ts";
import { handlerOrLeader } from "./handler-of.ts";

const NOTICE_MAX_CHARACTERS = 4_000;

export type NoticeRefusal =
  | { readonly code: "too-long" }
  | { readonly code: "not-now"; readonly standing: Exclude<NoticeStanding, { readonly state: "possible" }> };

/**
 * Records it on the zaak it is about, tells who filed it and for whom, and rouses who must decide. Only what the law
 * gives now; a second press finds it sent.
 *
 * @param words  what the citizen adds in their own words; may be empty
 */
export async function sendNotice(
  context: Context,
  zaakId: number,
  words: string,
): Promise<Result<void, NoticeRefusal>> {
  const body = cleanTyped(words).trim();
  if (body.length > NOTICE_MAX_CHARACTERS) return refused({ code: "too-long" });
  const citizen = { kind: "citizen" } as const;
  const changed = await changeZaak<NoticeRefusal>(context, zaakId, citizen, async (zaak, assessment, tx, { now }) => {
    const standing = noticeStanding(zaak, assessment, dayAt(now));
    if (standing.state !== "possible") return refused({ code: "not-now", standing });
    const seq = Math.max(0, ...zaak.events.map((event) => event.seq)) + 1;
    const staffId = await handlerOrLeader(tx, zaak);
    const key = `notice:${zaakId}:${seq}`;
    return granted({
      events: [{ type: "ingebrekestelling", at: now, ...(body && { text: { role: "message", body } as const }) }],
      messages: [
        { purpose: "notice-received", to: "citizen", dedupeKey: key, facts: { seq } },
        ...(staffId === undefined
          ? []
          : [
              {
                purpose: "team-alert" as const,
                to: { staffId },
                dedupeKey: `${key}:staff`,
                facts: { about: "notice" },
              },
            ]),
      ],
    });
  });
  return changed.ok ? granted(undefined) : changed;
}
