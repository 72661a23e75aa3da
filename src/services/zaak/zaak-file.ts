/** Everything about one zaak that its page, a mail or the staff desk shows. */
import type { Assessment } from "#domain/assessment.ts";
import { type Attachment, scanStateOf } from "#domain/attachment.ts";
import type { Instant } from "#domain/instant.ts";
import { projectionOf, type StoredPromise } from "#domain/projection.ts";
import type { Zaak, ZaakStatus } from "#domain/zaak.ts";
import { type AnswerLine, answerLines } from "#kinds/answer-lines.ts";
import { atDesk } from "#kinds/at-desk.ts";
import { formOfZaak } from "#kinds/index.ts";
import { attachmentsOfZaak } from "#repositories/attachments.ts";
import { type Flag, flagsOf } from "#repositories/flags.ts";
import { type MessageFate, messagesOf } from "#repositories/messages.ts";
import { type Party, partiesOf } from "#repositories/parties.ts";
import { promisesOf } from "#repositories/promises.ts";
import { type Colleague, findColleague } from "#repositories/staff.ts";
import { type Text, textsOf } from "#repositories/texts.ts";
import { findZaak } from "#repositories/zaken.ts";
import type { Context } from "../context.ts";
import { formSetting } from "../filing/form-setting.ts";
import { assessZaak } from "./assess-zaak.ts";
import { storedAnswers } from "./stored-answers.ts";

export type ZaakFile = {
  readonly zaak: Zaak;
  /** As the rules see it at this moment. */
  readonly assessment: Assessment;
  readonly status: ZaakStatus;
  /** When it ended, if it did. */
  readonly closedAt?: Instant | undefined;
  /** The citizen's own words for it, short; empty once erased. */
  readonly subject: string;
  /** What was entered, line by line; none once erased. */
  readonly answers: readonly AnswerLine[];
  /** Files of citizen and staff; none once erased. */
  readonly files: readonly Attachment[];
  /** Who filed it; blank once erased. */
  readonly applicant: Party;
  readonly parties: readonly Party[];
  /** Words by the number that events hold. */
  readonly texts: ReadonlyMap<number, Text>;
  readonly handler?: Colleague | undefined;
  readonly messages: readonly MessageFate[];
  readonly flags: readonly Flag[];
  /** As they stand in the database: what the sweep has seen. */
  readonly promises: readonly StoredPromise[];
  /** Of the secret that its access key is derived from (services/zaak/access-key.ts). */
  readonly keyVersion: number;
};

/** The file of this zaak, read now; nothing when there is none. Whoever asks has been let in already. */
export async function zaakFileOf(context: Context, id: number, keyVersion: number): Promise<ZaakFile | undefined> {
  const { db, now } = context;
  const zaak = await findZaak(db, id);
  if (!zaak) return undefined;
  const [parties, texts, messages, flags, promises, stored] = await Promise.all([
    partiesOf(db, id),
    textsOf(db, id),
    messagesOf(db, id),
    flagsOf(db, id),
    promisesOf(db, id),
    attachmentsOfZaak(db, id),
  ]);
  const hasScanner = context.scanBytes !== undefined;
  const files = stored.map((file) => ({ ...file, scan: scanStateOf(file.scan, { hasScanner }) }));
  const assessment = assessZaak(context, zaak);
  const { state } = projectionOf(zaak, assessment, now);
  return {
    zaak,
    assessment,
    status: state.status,
    closedAt: state.closedAt,
    subject: texts.find(({ role }) => role === "subject")?.body ?? "",
    answers: await linesOf(context, zaak, texts, files),
    files,
    applicant: parties[0] ?? { no: 1, role: "applicant", language: "nl", notify: "none" },
    parties,
    texts: new Map(texts.map((text) => [text.id, text])),
    handler: state.handlerId === undefined ? undefined : await findColleague(db, state.handlerId),
    messages,
    flags,
    promises,
    keyVersion,
  };
}

async function linesOf(
  context: Context,
  zaak: Zaak,
  texts: readonly Text[],
  uploads: readonly Attachment[],
): Promise<readonly AnswerLine[]> {
  const stored = storedAnswers(texts);
  const form = formOfZaak(zaak);
  if (stored === undefined || !form) return [];
  const kind = zaak.channel === "web" ? form : atDesk(form); // as it was asked
  const titles = new Map(kind.steps.map(({ id, title }) => [id, title]));
  const lines = answerLines(kind, stored, { ...(await formSetting(context)), uploads });
  return lines.map((line) => ({ ...line, step: titles.get(line.step) ?? line.step }));
}
