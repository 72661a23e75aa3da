/** The sorts of message, with how each is asked for and what it is called afterwards. Data. */
import type { Answers, KindWords } from "../kind.ts";

type Message = Pick<KindWords, "noun" | "article"> & {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly question: string;
  readonly problem: string;
  /** An answer is given only to who wants one. */
  readonly mayGoWithout: boolean;
};

const question: Message = {
  value: "vraag",
  label: "Ik heb een vraag",
  hint: "U krijgt altijd antwoord.",
  noun: "vraag",
  article: "de",
  question: "Wat is uw vraag?",
  problem: "Schrijf op wat u wilt vragen.",
  mayGoWithout: false,
};

export const messages: readonly [Message, ...Message[]] = [
  question,
  {
    value: "mening",
    label: "Ik wil mijn mening geven",
    hint: "Over wat wij doen of van plan zijn.",
    noun: "mening",
    article: "de",
    question: "Wat is uw mening?",
    problem: "Schrijf op wat u ervan vindt.",
    mayGoWithout: true,
  },
  {
    value: "tip",
    label: "Ik heb een tip",
    hint: "Hoe het volgens u beter kan.",
    noun: "tip",
    article: "de",
    question: "Wat is uw tip?",
    problem: "Schrijf uw tip op.",
    mayGoWithout: true,
  },
  {
    value: "compliment",
    label: "Ik wil een compliment geven",
    hint: "Over een medewerker, een afdeling of iets dat goed ging.",
    noun: "compliment",
    article: "het",
    question: "Wat is uw compliment?",
    problem: "Schrijf uw compliment op.",
    mayGoWithout: true,
  },
];

/** The one that was chosen; until then it is a question. */
export const messageOf = ({ soort }: Answers): Message => messages.find(({ value }) => value === soort) ?? question;
