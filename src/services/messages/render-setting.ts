/** What every mail about a zaak is given, read at the moment of sending: page and mail then say the same. */

import type { ZaakPromise } from "#domain/assessment.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import type { Norm } from "#domain/norm.ts";
import { givesDwangsom } from "#domain/notice-standing.ts";
import { broughtBy, waitingLetters } from "#domain/waiting-letter.ts";
import type { RecordedEvent, Zaak } from "#domain/zaak.ts";
import { notOurs } from "#kinds/melding/manager.ts";
import type { MailPromise, ZaakMailFacts } from "#mail/mail-facts.ts";
import type { OutgoingMessage } from "#repositories/outbox.ts";
import { type Party, REPRESENTED } from "#repositories/parties.ts";
import type { Context } from "../context.ts";
import { assessZaak } from "../zaak/assess-zaak.ts";
import { nounOf } from "../zaak/noun-of.ts";
import type { ZaakFile } from "../zaak/zaak-file.ts";

export type RenderSetting = {
  readonly context: Context;
  readonly message: OutgoingMessage;
  readonly file: ZaakFile;
  readonly facts: ZaakMailFacts;
  /** The event this message tells about, where it tells about one. */
  readonly event?: RecordedEvent | undefined;
  /** The words that go with it; absent once erased. */
  readonly words?: string | undefined;
};

export function renderSetting(context: Context, message: OutgoingMessage, file: ZaakFile): RenderSetting {
  const told = file.zaak.events.find(({ seq }) => seq === message.facts["seq"]);
  const waits = told?.type === "letter-written" && waitingLetters(file.zaak).includes(told);
  const event = told?.type === "letter-written" ? { ...told, ...broughtBy(told, told.at) } : told;
  const textId = event?.textId ?? message.textId;
  const words = textId === undefined ? undefined : file.texts.get(textId)?.body;
  const read = waits && event ? asPosted(context, file, event) : file;
  const facts = zaakMailFacts(context, read, readerOf(read, message));
  return { context, message, file: read, facts, event, words };
}

/** A letter says what holds once it is posted: the day it names is the day that then follows. */
function asPosted(context: Context, file: ZaakFile, event: RecordedEvent): ZaakFile {
  const posted = { ...event, at: context.now, seq: Math.max(...file.zaak.events.map(({ seq }) => seq)) + 1 };
  const zaak = { ...file.zaak, events: [...file.zaak.events, posted] };
  return { ...file, zaak, assessment: assessZaak(context, zaak) };
}

/** Who of the people in the zaak reads this message; to an employee it tells of who filed it. */
export const readerOf = ({ parties, applicant }: ZaakFile, { partyNo }: OutgoingMessage): Party =>
  parties.find(({ no }) => no === partyNo) ?? applicant;

function zaakMailFacts({ baseUrl, charter, now, organisation }: Context, file: ZaakFile, reader: Party): ZaakMailFacts {
  const { zaak, assessment, applicant, parties, handler } = file;
  const represented = parties.find(({ no }) => no === REPRESENTED);
  const norms = [...charter.norms, ...lawNorms];
  return {
    organisation,
    baseUrl,
    now,
    kind: zaak.kind,
    ...nounOf(zaak, organisation),
    reference: zaak.reference,
    receivedAt: zaak.receivedAt,
    name: reader.name,
    ...(represented && {
      onBehalf:
        reader.no === REPRESENTED ? ({ by: applicant.name ?? "" } as const) : ({ of: represented.name ?? "" } as const),
    }),
    givesDwangsom: givesDwangsom(zaak),
    promises: assessment.promises.map((promise) => mailPromise(promise, norms)),
    remedies: assessment.remedies,
    committee: committeeOn(zaak, organisation, charter.rules),
    handler,
    notOurs: notOurs(zaak, reader.notify !== "none"),
  };
}

const mailPromise = (promise: ZaakPromise, norms: readonly Norm[]): MailPromise => {
  const norm = norms.find(({ id, version }) => id === promise.norm && version === promise.normVersion);
  return {
    ...promise,
    takesNotice: norm?.run?.notice !== undefined && norm.run.notice.isException !== true,
    verdagingWeeks: norm?.run?.verdaging?.maxWeeks,
    article: norm?.source.kind === "law" ? `artikel ${norm.source.article} ${norm.source.law}` : undefined,
  };
};

function committeeOn(
  { kind, facts }: Zaak,
  { committees }: Context["organisation"],
  rules: Context["charter"]["rules"],
): string | undefined {
  if (kind !== "klacht" && kind !== "bezwaar") return undefined;
  const advises = facts.committee ?? (kind === "klacht" ? rules.committeeForKlacht : rules.committeeForBezwaar);
  return advises ? committees?.[kind] : undefined;
}
