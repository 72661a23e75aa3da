/** A message of the handler: as such, or why they see the report otherwise now. */
import { deedLink } from "./addresses.ts";
import { type Block, paragraph, paragraphOf, quote } from "./blocks.ts";
import { layOut, type Mail } from "./layout.ts";
import type { ZaakMailFacts } from "./mail-facts.ts";
import { daySentence } from "./promise-lines.ts";

export type MessageFacts = ZaakMailFacts & {
  readonly words: string;
  /** What we did, where the words are its reason; else they are a message as such. */
  readonly because?: "severity-changed" | "reopened" | undefined;
  /** "dringend": how serious we think it is now. */
  readonly degree?: string | undefined;
};

export function messageMail(facts: MessageFacts): Mail {
  const { organisation, noun, reference, words } = facts;
  return layOut(organisation, {
    subject: `Bericht over uw ${noun} (${reference})`,
    name: facts.name,
    body: [
      opening(facts),
      quote(words),
      ...day(facts),
      paragraph`Wilt u reageren? ${deedLink(facts, "Schrijf ons", "toevoegen")}`,
    ],
  });
}

function opening({ because, degree, handler, noun }: MessageFacts): Block {
  if (because === "severity-changed")
    return paragraph`Wij hebben opnieuw gekeken hoe erg het probleem is${degree ? `: ${degree}` : ""}. De reden:`;
  if (because === "reopened") return paragraph`Wij hebben uw ${noun} weer opgepakt. De reden:`;
  return paragraph`${handler ? `${handler.name} schrijft u` : "Wij schrijven u"} over uw ${noun}:`;
}

/** The day may be another one now. */
function day(facts: MessageFacts): Block[] {
  const sentence = facts.because && daySentence(facts);
  return sentence ? [paragraphOf(sentence)] : [];
}
