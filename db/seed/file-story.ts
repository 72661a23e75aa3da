/** Files the zaak of a story as its citizen did, or as an employee entered it. */
import { randomUUID } from "node:crypto";
import type { Context } from "#services/context.ts";
import { type FilingRequest, fileZaak } from "#services/filing/file-zaak.ts";
import { aboutZaak } from "#services/zaak/about-zaak.ts";
import { zaakFileOf } from "#services/zaak/zaak-file.ts";
import { colleague } from "./insert-staff.ts";
import { moment } from "./moment.ts";
import type { Scene, Story } from "./story.ts";

/** Throws when the form would not take it. */
export async function fileStory({ context, staff, zaakIdOf }: Scene, story: Story): Promise<void> {
  const { kind, answers, channel = "web", reference, receivedAt, filedBy, about } = story;
  const request: FilingRequest = {
    kind,
    answers,
    channel,
    reference,
    token: randomUUID(),
    // A klacht that comes from a flag counts from that flag.
    ...(about === undefined && { receivedAt: moment(receivedAt) }),
    ...(filedBy !== undefined && { actor: { kind: "staff", id: colleague(staff, filedBy).id } as const }),
    ...(about !== undefined && { about: await storyZaak(context, await zaakIdOf(about)) }),
  };
  const filed = await fileZaak(context, request);
  if (!filed.ok) throw new Error(`Not filed: ${JSON.stringify(filed.refusal)}`);
  if (filed.value.again) throw new Error(`Filed twice: ${reference}`);
}

/** The zaak of another story, as its owner's form knows it. */
async function storyZaak(context: Context, id: number) {
  const file = await zaakFileOf(context, id, 0); // its key plays no part
  if (!file) throw new Error(`No such zaak: ${id}`);
  return aboutZaak(context, file);
}
