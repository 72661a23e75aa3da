/** Whether an ingebrekestelling can be sent for a zaak today, and if not, why (art. 4:17 lid 3 and 6:12 Awb). */
import type { Assessment } from "./assessment.ts";
import { addDays, type Day } from "./day.ts";
import { endingOf } from "./ending.ts";
import { dayAt } from "./instant.ts";
import { standingEvents } from "./standing-events.ts";
import type { Zaak } from "./zaak.ts";

export type NoticeStanding =
  /** `lateSince`: the first day after the term. */
  | { readonly state: "possible"; readonly lateSince: Day }
  /** The term still runs, until this day at the earliest. */
  | { readonly state: "too-early"; readonly until: Day }
  | { readonly state: "sent"; readonly on: Day }
  /** Decided, withdrawn or sent on: nothing is late any more. */
  | { readonly state: "ended" }
  /** The law gives none for this kind, or no term is known. */
  | { readonly state: "none" };

/** What the law gives today, never more. */
export function noticeStanding(zaak: Zaak, { remedies, refused }: Assessment, today: Day): NoticeStanding {
  const ineffective = new Set(refused.map(({ event }) => zaak.events[event ?? -1]));
  const sent = standingEvents(zaak.events).find(
    (event) => event.type === "ingebrekestelling" && !ineffective.has(event),
  );
  if (sent) return { state: "sent", on: dayAt(sent.at) };
  if (zaak.kind === "dwangsom") return { state: "sent", on: dayAt(zaak.receivedAt) };
  const remedy = remedies.find((one) => one.type === "ingebrekestelling");
  if (remedy && remedy.availableFrom <= today) return { state: "possible", lateSince: remedy.availableFrom };
  if (remedy) return { state: "too-early", until: addDays(remedy.availableFrom, -1) };
  return endingOf(zaak.events) ? { state: "ended" } : { state: "none" };
}

/** Whether deciding late costs money here: not under the Woo (art. 8.2 Woo). */
export const givesDwangsom = ({ kind, facts }: Pick<Zaak, "kind" | "facts">): boolean =>
  kind !== "woo-verzoek" && facts.againstWooDecision !== true;
