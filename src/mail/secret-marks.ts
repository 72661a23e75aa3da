/**
 * Some mails carry a secret: the access key in a link to a zaak, the code to sign in with. A mail is rendered and stored
 * with a mark in its place; the secret itself is filled in when the mail leaves, so that the database never holds it.
 */

const MARK = /\[\[([a-z]+(?::[A-Z0-9-]+)?)\]\]/g;

/** The secrets of one mail, by the name in their mark. */
export type Secrets = ReadonlyMap<string, string>;

/** The name of the access key of a zaak. */
export const accessKeyName = (reference: string): string => `sleutel:${reference}`;

/** The name of the key of a draft. */
export const draftKeyName = (id: string): string => `concept:${id}`;

/** The name of the code to sign in with. */
export const LOGIN_CODE_NAME = "code";

/** What stands in a mail until the secret takes its place. */
export const markOf = (name: string): string => `[[${name}]]`;

/**
 * The mail as it leaves. A mark that is not among `secrets` stays a mark: whatever someone typed can never call up
 * the key of another zaak than those this mail is about.
 */
export const fillSecrets = (body: string, secrets: Secrets): string =>
  body.replaceAll(MARK, (mark, name: string) => secrets.get(name) ?? mark);

/** The mail to read again on the page of the zaak: without its secrets, and without the marks in their place. */
export const withoutSecrets = (body: string): string =>
  body.replaceAll(/[?&]sleutel=\[\[[^\]]*\]\]/g, "").replaceAll(MARK, "…");
