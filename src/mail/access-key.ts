/**
 * Links that open a zaak hold its access key. A mail is rendered and stored with a mark in the key's place; the key
 * itself is filled in when the mail leaves, so that the database never holds it.
 */

const MARK = /\[\[sleutel:([A-Z0-9-]+)\]\]/g;

/** What stands in a link until the key takes its place. */
export const accessKeyMark = (reference: string): string => `[[sleutel:${reference}]]`;

/**
 * The mail as it leaves. A mark whose zaak is not in `keys` stays a mark: what someone typed can never call up
 * the key of another zaak than those this mail is about.
 */
export const fillAccessKeys = (body: string, keys: ReadonlyMap<string, string>): string =>
  body.replaceAll(MARK, (mark, reference: string) => keys.get(reference) ?? mark);
