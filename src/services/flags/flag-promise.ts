/**
 * "Deze belofte is niet nagekomen": the citizen flags one promise of their zaak. The portal answers at once from its
 * own record; where the citizen is right, or where we cannot tell, an explanation is owed (house rule, a setting).
 */
import type { Database } from "#db/client.ts";
import type { Assessment } from "#domain/assessment.ts";
import { addWeeks, type Day } from "#domain/day.ts";
import { dayAt } from "#domain/instant.ts";
import { isErased } from "#domain/is-erased.ts";
import { granted, type Result, refused } from "#domain/result.ts";
import { saysCitizenIsRight, type Verdict, verdictOf } from "#domain/verdict.ts";
import type { Zaak } from "#domain/zaak.ts";
import type { FlagWish } from "#domain/zaak-event.ts";
import { type Flag, flagsOf, insertFlag, setFlagWish, settleFlag } from "#repositories/flags.ts";
import type { Context } from "../context.ts";
import { cleanTyped } from "../filing/clean-typed.ts";
import { changeZaak, type NewMessage } from "../zaak/change-zaak.ts";
import { handlerOrLeader } from "../zaak/handler-of.ts";
import type { ZaakFile } from "../zaak/zaak-file.ts";

const COMPLAINT_MAX_CHARACTERS = 2000;

export type FlagRefusal =
  | { readonly code: "unknown-promise" }
  | { readonly code: "too-long" }
  | { readonly code: "no-flag" };

export type FlagAnswer = {
  readonly verdict: Verdict;
  readonly wish: FlagWish;
  readonly explainBefore?: Day | undefined;
};

type PromiseKey = { readonly norm: string; readonly run: number };

/** The portal's verdict on the promise, recorded as a flag; a second flag on it gives "already-flagged". */
export async function flagPromise(
  context: Context,
  zaakId: number,
  key: PromiseKey,
  complaint: string,
): Promise<Result<FlagAnswer, FlagRefusal>> {
  const body = cleanTyped(complaint).trim();
  if (body.length > COMPLAINT_MAX_CHARACTERS) return refused({ code: "too-long" });

  let answer: FlagAnswer | undefined;
  const changed = await changeZaak<FlagRefusal>(
    context,
    zaakId,
    { kind: "citizen" },
    async (zaak, assessment, tx, held) => {
      if (isErased(zaak) || !canBeFlagged(context, assessment, key)) return refused({ code: "unknown-promise" });
      const open = openFlagOn(await flagsOf(tx, zaakId), key);
      if (open?.explainBefore !== undefined) {
        answer = { verdict: alreadyFlagged(open), wish: open.wish, explainBefore: open.explainBefore };
        return granted({ events: [] });
      }
      answer = answerTo(held, zaak, assessment, key);
      const { verdict, wish, explainBefore } = answer;
      // Said before, when nothing was owed yet ("not yet"): our record may say something else by now.
      if (open?.verdict === verdict.code) return granted({ events: [] });
      if (open) await settleFlag(tx, open.id, "withdrawn", held.now);
      await insertFlag(tx, zaakId, { ...key, verdict: verdict.code, wish, flaggedAt: held.now, explainBefore });
      const flagged = { type: "flagged" as const, at: held.now, ...key, verdict: verdict.code, wish };
      return granted({
        events: [body === "" ? flagged : { ...flagged, text: { role: "complaint" as const, body } }],
        messages: explainBefore === undefined ? [] : await messageToExplainer(tx, zaak),
      });
    },
  );
  if (!changed.ok) return changed;
  return answer ? granted(answer) : refused({ code: "no-flag" });
}

/** What the citizen wants with a flag they just set: insist, be content, or make it a klacht. */
export async function chooseWish(
  context: Context,
  zaakId: number,
  key: PromiseKey,
  wish: FlagWish,
): Promise<Result<{ readonly explainBefore?: Day | undefined }, FlagRefusal>> {
  let explainBefore: Day | undefined;
  const changed = await changeZaak<FlagRefusal>(context, zaakId, { kind: "citizen" }, async (zaak, _, tx, { now }) => {
    const flag = openFlagOn(await flagsOf(tx, zaakId), key);
    if (!flag) return refused({ code: "no-flag" });
    explainBefore = owesExplanation(wish) ? (flag.explainBefore ?? explanationDay(context, dayAt(now))) : undefined;
    if (flag.wish === wish) return granted({ events: [] });
    await setFlagWish(tx, flag.id, wish, explainBefore);
    return granted({
      events: [{ type: "flagged" as const, at: now, ...key, verdict: flag.verdict, wish }],
      messages: explainBefore === undefined ? [] : await messageToExplainer(tx, zaak),
    });
  });
  return changed.ok ? granted({ explainBefore }) : changed;
}

/** The verdict as it stands now, without recording anything: for the page on which the citizen decides. */
function previewVerdict(context: Context, zaak: Zaak, assessment: Assessment, key: PromiseKey): Verdict {
  return verdictOf(promiseOf(assessment, key), zaak.events, assessment, context.now);
}

/** What the citizen wrote with their flag on this promise. */
export function complaintOf({ zaak, texts }: Pick<ZaakFile, "zaak" | "texts">, { norm, run }: PromiseKey): string {
  const flagged = zaak.events.findLast(
    (event) => event.type === "flagged" && event.norm === norm && event.run === run && event.textId !== undefined,
  );
  return texts.get(flagged?.textId ?? -1)?.body ?? "";
}

const promiseOf = (assessment: Assessment, { norm, run }: PromiseKey) =>
  assessment.promises.find((promise) => promise.norm === norm && promise.run === run);

/** A promise of this zaak; or one of the charter that does not run on it, which has no second run. */
const canBeFlagged = ({ charter }: Context, assessment: Assessment, key: PromiseKey): boolean =>
  promiseOf(assessment, key) !== undefined || (key.run === 1 && charter.norms.some(({ id }) => id === key.norm));

const openFlagOn = (flags: readonly Flag[], { norm, run }: PromiseKey) =>
  flags.find((flag) => flag.norm === norm && flag.run === run && !flag.explainedAt && !flag.withdrawnAt);

const alreadyFlagged = (flag: Flag): Verdict => ({
  code: "already-flagged",
  flaggedOn: dayAt(flag.flaggedAt),
  explainBefore: flag.explainBefore,
});

/** The citizen need not ask for an explanation where they are right: it is owed at once. */
function answerTo(context: Context, zaak: Zaak, assessment: Assessment, key: PromiseKey): FlagAnswer {
  const verdict = previewVerdict(context, zaak, assessment, key);
  const silentAim = verdict.code === "aim-passed" && verdict.noticeOn === undefined;
  const isOwed = saysCitizenIsRight(verdict.code) || silentAim || verdict.code === "not-measurable";
  return isOwed
    ? { verdict, wish: "explanation", explainBefore: explanationDay(context, dayAt(context.now)) }
    : { verdict, wish: "nothing" };
}

const owesExplanation = (wish: FlagWish): boolean => wish === "explanation" || wish === "insist";

/** House rule: so many weeks after the flag, whatever day that is. */
const explanationDay = ({ charter }: Context, flaggedOn: Day): Day =>
  addWeeks(flaggedOn, charter.rules.explanationWeeks);

async function messageToExplainer(tx: Database, zaak: Zaak): Promise<readonly NewMessage[]> {
  const staffId = await handlerOrLeader(tx, zaak);
  const dedupeKey = `flag:${zaak.id}:${zaak.events.length + 1}`;
  return staffId === undefined ? [] : [{ purpose: "team-alert", to: { staffId }, dedupeKey, facts: { about: "flag" } }];
}
