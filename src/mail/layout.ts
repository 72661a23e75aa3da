/** One mail from its blocks: the frame that all of them share. */
import type { Organisation } from "#domain/organisation.ts";
import { type Block, paragraphOf } from "./blocks.ts";
import { escapeHtml, htmlOf } from "./html-of.ts";
import { STYLE } from "./style.ts";
import { textOf } from "./text-of.ts";

/** A mail in both forms, and the blocks it was made of: a letter is made of the same ones. */
export type Mail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly blocks: readonly Block[];
};

export type MailContent = {
  readonly subject: string;
  /** Of the reader, as given; absent when nothing was given. */
  readonly name?: string | undefined;
  readonly body: readonly Block[];
  /** Below the closing: the copy of what was entered. */
  readonly appendix?: readonly Block[];
};

/** "Beste Sanne de Wit,": the name as given, since nobody's gender is guessed. Without a name "Beste lezer,". */
const greetingOf = (name = ""): Block => paragraphOf([`Beste ${personIn(name).trim() || "lezer"},`]);

/** Of "Bakkerij De Es, t.a.v. Sanne de Wit", who is spoken to; the whole name stays above a letter. */
const personIn = (name: string): string => name.split(", t.a.v. ").at(-1) ?? name;

/** Who writes, and where a question can be asked by telephone. */
const closingOf = ({ name, phone, openingHours }: Organisation): Block => ({
  block: "lines",
  lines: [["Met vriendelijke groet,"], [name], [`${phone}, ${openingHours}`]],
});

const documentOf = (subject: string, blocks: readonly Block[]): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${htmlOf(blocks)}
</main>
</body>
</html>
`;

const inBothForms = (subject: string, blocks: readonly Block[]): Mail => ({
  subject,
  text: textOf(blocks),
  html: documentOf(subject, blocks),
  blocks,
});

/** The mail to a citizen in both forms, from the same blocks. */
export const layOut = (organisation: Organisation, { subject, name, body, appendix = [] }: MailContent): Mail =>
  inBothForms(subject, [greetingOf(name), ...body, closingOf(organisation), ...appendix]);

/** The mail to an employee: from the portal, not from the organisation's telephone. */
export const layOutForStaff = (organisation: Organisation, { subject, name, body }: MailContent): Mail =>
  inBothForms(subject, [
    greetingOf(name),
    ...body,
    paragraphOf([`Dit bericht komt van het portaal van ${organisation.fullName}.`]),
  ]);
