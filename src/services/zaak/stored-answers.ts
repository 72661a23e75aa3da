/** What the citizen entered, by the names of the fields. */
import type { Answers } from "#kinds/kind.ts";
import type { Text } from "#repositories/texts.ts";

/** Nothing once erased. */
export function storedAnswers(texts: Iterable<Pick<Text, "role" | "body">>): Answers | undefined {
  const stored = [...texts].find(({ role }) => role === "answers")?.body;
  return stored === undefined ? undefined : (JSON.parse(stored) as Answers);
}
