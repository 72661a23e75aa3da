/** What is wrong at each question: its sentences, one after another. Several files of one question can fail. */
export function problemsByName(
  problems: readonly { readonly name: string; readonly text: string }[],
): Readonly<Record<string, string>> {
  const byName = [...Map.groupBy(problems, ({ name }) => name)];
  return Object.fromEntries(byName.map(([name, all]) => [name, all.map(({ text }) => text).join(" ")]));
}
