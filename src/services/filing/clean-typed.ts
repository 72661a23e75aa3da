/** What someone typed, with one kind of line end and without what cannot be stored or seen (PostgreSQL refuses U+0000). */
export const cleanTyped = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
