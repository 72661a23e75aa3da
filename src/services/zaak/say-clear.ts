/** "Was het antwoord volledig en duidelijk?" (product/copy.md 6.6): one press, kept as a code and counted. */
import { isErased } from "#domain/is-erased.ts";
import type { OpinionAnswer } from "#domain/opinion.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { Context } from "../context.ts";
import { changeZaak } from "./change-zaak.ts";
import { judgedDeed, opinionOf } from "./opinion-of.ts";

/** Whether there is an answer to judge. A flag without a zaak of its own has none. */
export const asksWhetherClear = (zaak: Zaak): boolean =>
  zaak.kind !== "signaal" && judgedDeed(zaak, "clear") !== undefined && !isErased(zaak);

/** Records what the citizen thinks of our newest answer, once: the first press counts. */
export async function sayClear(
  context: Context,
  zaakId: number,
  answer: OpinionAnswer,
): Promise<Result<void, { readonly code: "not-asked" }>> {
  const norm = context.charter.rules.clearAnswerNorm;
  const changed = await changeZaak<{ readonly code: "not-asked" }>(
    context,
    zaakId,
    { kind: "citizen" },
    (zaak, _, __, { now }) => {
      if (!asksWhetherClear(zaak)) return refused({ code: "not-asked" });
      if (opinionOf(zaak, "clear") !== undefined) return granted({ events: [] });
      return granted({
        events: [{ type: "opinion-given", at: now, question: "clear", answer, ...(norm && { norm }) }],
      });
    },
  );
  return changed.ok ? granted(undefined) : changed;
}
