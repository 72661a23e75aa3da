/** What employees do in a story: the steps of the desk, as if they pressed the button. */
import type { Answers } from "#kinds/kind.ts";
import { flagsOf } from "#repositories/flags.ts";
import { findDeskAction } from "#services/desk/actions.ts";
import { performAction } from "#services/desk/perform-action.ts";
import { postLetter } from "#services/desk/post-letter.ts";
import { lettersToPrint } from "#services/messages/letters.ts";
import { zaakFileOf } from "#services/zaak/zaak-file.ts";
import { colleague } from "./insert-staff.ts";
import type { Deed, Scene } from "./story.ts";

/** The step with this address, by the employee with this first name. The replay throws when the desk refuses it. */
export const step = (at: string, by: string, slug: string, answers: Answers = {}): Deed => ({
  at,
  run: (scene, zaakId) => perform(scene, zaakId, by, slug, answers),
});

/** `by` puts it with a colleague, or takes it. */
export const assign = (at: string, by: string, to = by): Deed => ({
  at,
  run: (scene, zaakId) =>
    perform(scene, zaakId, by, "toewijzen", { behandelaar: String(colleague(scene.staff, to).id) }),
});

/** The explanation of the one flag that waits for it. */
export const explain = (at: string, by: string, words: string): Deed => ({
  at,
  run: async (scene, zaakId) => {
    const [open] = (await flagsOf(scene.context.db, zaakId)).filter(({ explainedAt }) => explainedAt === undefined);
    await perform(scene, zaakId, by, "uitleggen", { melding: String(open?.id), uitleg: words });
  },
});

/** All letters about it go in the post. */
export const postLetters = (at: string): Deed => ({
  at,
  run: async ({ context, staff }, zaakId) => {
    const file = await zaakFileOf(context, zaakId, 0); // its key plays no part
    const [anyone] = staff.values();
    if (!file || !anyone) throw new Error(`No letters of ${zaakId}`);
    for (const { id } of (await lettersToPrint(context)).filter(({ reference }) => reference === file.zaak.reference)) {
      const posted = await postLetter(context, anyone, file, id);
      if (!posted.ok) throw new Error(`Not posted: ${posted.refusal.code}`);
    }
  },
});

async function perform(
  { context, staff }: Scene,
  zaakId: number,
  by: string,
  slug: string,
  answers: Answers,
): Promise<void> {
  const action = findDeskAction(slug);
  if (!action) throw new Error(`The desk knows no ${slug}`);
  const done = await performAction(context, action, {
    zaakId,
    seenSeq: undefined,
    answers,
    employee: colleague(staff, by),
  });
  if (!done.ok) throw new Error(`The desk refuses ${slug}: ${JSON.stringify(done.refusal)}`);
}
