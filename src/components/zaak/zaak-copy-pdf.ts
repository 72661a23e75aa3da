/** The copy of what was entered (art. 2:17 lid 2 Awb), as a pdf that a screen reader can read. */
import { makePdf } from "#components/pdf/make-pdf.ts";
import { setWords } from "#components/pdf/set-words.ts";
import type { Organisation } from "#domain/organisation.ts";
import type { AnswerLine } from "#kinds/answer-lines.ts";
import type { PromiseRow } from "#texts/zaak/promise-rows.ts";
import { byDayWords } from "#texts/zaak/promise-rows.ts";

export type ZaakCopy = {
  readonly organisation: Organisation;
  readonly baseUrl: string;
  readonly reference: string;
  /** "klacht" */
  readonly noun: string;
  /** "zaterdag 21 november 2026, 20.14 uur" */
  readonly receivedOn: string;
  /** The day it was made, since a promised day can move. */
  readonly madeOn: string;
  readonly answers: readonly AnswerLine[];
  readonly promises: readonly PromiseRow[];
};

/** Its title and its file name hold no name and no words of the citizen: they show where others look. */
export const zaakCopyPdf = (copy: ZaakCopy): Promise<Buffer> =>
  makePdf({
    title: `Kopie van uw ${copy.noun} (${copy.reference})`,
    organisation: copy.organisation,
    draw: (doc, root) => {
      const set: Set = (words, look) => setWords(doc, root, words, look);
      head(set, copy);
      entered(set, copy.answers);
      promised(set, copy);
      reachUs(set, copy);
    },
  });

export const zaakCopyName = (reference: string): string => `kopie-${reference}.pdf`;

type Look = Parameters<typeof setWords>[3];
type Set = (words: string, look: Look) => void;

function head(set: Set, { organisation, noun, reference, receivedOn }: ZaakCopy): void {
  set(organisation.name, { tag: "P", after: 0.2 });
  set(`Kopie van uw ${noun}`, { tag: "H1" });
  set(`Zaaknummer: ${reference}`, { tag: "label", after: 0.1 });
  set(`Soort: ${noun}`, { tag: "P", after: 0.1 });
  set(`Ontvangen: ${receivedOn}`, { tag: "P" });
}

/** Every question that was answered, in the order of the form. */
function entered(set: Set, answers: readonly AnswerLine[]): void {
  set("Dit hebt u ons gestuurd", { tag: "H2", after: 0.25 });
  for (const [step, lines] of Map.groupBy(answers, (line) => line.step)) {
    set(step, { tag: "H3", after: 0.25 });
    for (const { label, value } of lines) {
      set(label, { tag: "label", after: 0 });
      set(value, { tag: "P" });
    }
  }
}

function promised(set: Set, { promises, madeOn }: ZaakCopy): void {
  if (promises.length === 0) return;
  set("Dit beloven wij u", { tag: "H2", after: 0.25 });
  for (const row of promises) {
    set(row.what, { tag: "label", after: 0 });
    set([`${byDayWords(row)}.`, `${row.state}.`, row.note].filter(Boolean).join(" "), { tag: "P" });
  }
  set(`Zo stond het op ${madeOn}. Een dag kan veranderen; dan krijgt u daarover bericht.`, { tag: "P" });
}

function reachUs(set: Set, { organisation, baseUrl, reference }: ZaakCopy): void {
  const { phone, openingHours, email, postalAddress } = organisation;
  set("Zo bereikt u ons", { tag: "H2", after: 0.25 });
  set(`Bel ${phone} (${openingHours}) en noem ${reference}.`, { tag: "P", after: 0.2 });
  if (email) set(`Mail naar ${email}.`, { tag: "P", after: 0.2 });
  set(`Schrijf naar ${postalAddress.join(", ")}.`, { tag: "P", after: 0.2 });
  set(`Bekijk uw zaak op ${baseUrl}/zaak-volgen.`, { tag: "P" });
}
