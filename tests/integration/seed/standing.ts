/** How a zaak of the demo stands on its Monday morning, in the words of the table in the description of the demo. */
import { isoOfDay } from "#domain/day.ts";
import { dayAt, type Instant, isoOfInstant } from "#domain/instant.ts";
import type { Due } from "#domain/term.ts";
import { theDay } from "#domain/the-day.ts";
import type { Context } from "#services/context.ts";
import { openZaakForStaff } from "#services/zaak/open-zaak.ts";

export type Standing = {
  readonly status: string;
  /** "due 2026-12-07", "late since 2026-11-20", "done in time", "none". */
  readonly day: string;
  /** The last day of the law, where the law has one for this kind. */
  readonly law?: string | undefined;
};

export async function standing(context: Context, reference: string): Promise<Standing> {
  const file = await openZaakForStaff(context, reference);
  if (!file) throw new Error(`No such zaak: ${reference}`);
  const shown = theDay(file.assessment, file.zaak.kind, dayAt(context.now));
  const law = file.assessment.promises.find(({ source, delivers }) => source === "law" && delivers)?.due;
  return { status: file.status, day: dayWords(shown), law: law && written(law) };
}

function dayWords(shown: ReturnType<typeof theDay>): string {
  if (shown.state === "due") return `due ${written(shown.due)}${shown.wasDue ? `, was ${written(shown.wasDue)}` : ""}`;
  if (shown.state === "late") return `late since ${momentOf(shown.since)}`;
  if (shown.state === "done") return shown.inTime ? "done in time" : "done late";
  return shown.state;
}

const written = (due: Due): string => ("on" in due ? isoOfDay(due.on) : momentOf(due.at));

/** A day where it is midnight. */
function momentOf(at: Instant): string {
  const [day = "", time = ""] = isoOfInstant(at).split("T");
  return time.startsWith("00:00") ? day : `${day} ${time.slice(0, 5)}`;
}
