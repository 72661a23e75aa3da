/** The answer to who may have the copy of a zaak: the citizen with the key, and an employee who may see it. */
import { dayAt } from "#domain/instant.ts";
import type { Context } from "#services/context.ts";
import type { ZaakFile } from "#services/zaak/open-zaak.ts";
import { zaakWords } from "#services/zaak/zaak-words.ts";
import { longDay } from "#texts/dates.ts";
import { promiseRows } from "#texts/zaak/promise-rows.ts";
import { zaakCopyName, zaakCopyPdf } from "./zaak-copy-pdf.ts";

/** 404 without a file to show, 410 once its words were erased. */
export async function zaakCopyAnswer(context: Context, file: ZaakFile | undefined): Promise<Response> {
  if (!file) return inWords(404, "Wij vinden geen zaak met deze gegevens.");
  if (file.answers.length === 0) return inWords(410, "De gegevens in deze zaak zijn gewist.");
  const { organisation, baseUrl, now } = context;
  const { reference, kind } = file.zaak;
  const words = zaakWords(context, file);
  const pdf = await zaakCopyPdf({
    organisation,
    baseUrl,
    reference,
    noun: words.noun,
    receivedOn: words.receivedOn,
    madeOn: longDay(dayAt(now)),
    answers: file.answers,
    promises: promiseRows(file.assessment.promises, kind, words),
  });
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${zaakCopyName(reference)}"`,
    },
  });
}

const inWords = (status: number, words: string): Response =>
  new Response(words, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
