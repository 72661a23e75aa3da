/** An ingebrekestelling as a letter: from what was posted from its form, or about a zaak in the portal. */
import { dayAt } from "#domain/instant.ts";
import { givesDwangsom } from "#domain/notice-standing.ts";
import { countingAnswers, formProblems } from "#kinds/form-problems.ts";
import type { Answers, FormSetting, Kind } from "#kinds/kind.ts";
import { longDay } from "#texts/dates.ts";
import { noticeLetter } from "#texts/zaak/notice-letter.ts";
import type { Context } from "../context.ts";
import { formSetting } from "../filing/form-setting.ts";
import { readPostedForm } from "../filing/read-posted-form.ts";
import { nounOf } from "./noun-of.ts";
import type { ZaakFile } from "./open-zaak.ts";

export type Letter = ReturnType<typeof noticeLetter>;

/** Blank when nothing was posted; nothing when what was posted cannot be read. Stores nothing. */
export async function filledLetter(context: Context, kind: Kind, request: Request): Promise<Letter | undefined> {
  const { organisation, now } = context;
  if (request.method !== "POST") return noticeLetter(organisation, dayAt(now));
  const posted = await request.formData().catch(() => undefined);
  if (!posted) return undefined;
  const setting = await formSetting(context);
  const answers = rightAnswers(kind, readPostedForm(kind, setting, posted).answers, setting);
  const { party, represented, facts } = kind.filing(answers, setting);
  const { soort, onderwerp, kenmerk } = answers;
  return noticeLetter(organisation, dayAt(now), {
    name: party.name,
    address: party.address,
    onBehalfOf: represented?.name,
    about: soort === undefined ? undefined : `mijn ${ABOUT[soort] ?? soort}`,
    topic: onderwerp,
    mark: kenmerk,
    termEndsOn: facts.termEndsOn,
    givesDwangsom: facts.againstWooDecision !== true,
  });
}

/** A letter can be printed half filled in: what is wrong is left open, for a pen. */
function rightAnswers(kind: Kind, typed: Answers, setting: FormSetting): Answers {
  const answers = countingAnswers(kind, typed, setting);
  const problems = formProblems(kind, answers, setting);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !Object.hasOwn(problems, name)));
}

const ABOUT: Readonly<Record<string, string>> = {
  "woo-verzoek": "Woo-verzoek",
  "woo-bezwaar": "bezwaar over een Woo-verzoek",
};

/** The same about a zaak in the portal, for who holds its key. */
export function letterAboutZaak({ organisation, now }: Context, file: ZaakFile): Letter {
  const { zaak, applicant, parties, subject, assessment } = file;
  const law = assessment.promises.find(({ source, delivers }) => source === "law" && delivers)?.due;
  return noticeLetter(organisation, dayAt(now), {
    name: applicant.name,
    address: applicant.address,
    onBehalfOf: parties.find(({ role }) => role === "represented")?.name,
    about: `mijn ${nounOf(zaak, organisation).noun} van ${longDay(dayAt(zaak.receivedAt))}`,
    topic: subject,
    mark: zaak.reference,
    termEndsOn: law && "on" in law ? law.on : undefined,
    givesDwangsom: givesDwangsom(zaak),
  });
}
