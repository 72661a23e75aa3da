/**
 * Where the access key goes once it has arrived in an address: a cookie for this one zaak, so that the key stays
 * neither in the history nor in a referrer. The page answers `?sleutel=` with this cookie and a 303 to itself.
 */
import type { Context } from "../context.ts";

const HOURS = 8;

export type ZaakCookie = {
  readonly name: string;
  readonly value: string;
  readonly options: {
    readonly path: string;
    readonly httpOnly: true;
    readonly sameSite: "lax";
    readonly secure: boolean;
    readonly maxAge: number;
  };
};

/** The name of the cookie for this zaak, to read it back. */
export const zaakCookieName = (reference: string): string => `zaak-${reference}`;

/** The cookie that opens this zaak for eight hours, and nothing else. */
export function zaakCookie({ baseUrl }: Pick<Context, "baseUrl">, reference: string, key: string): ZaakCookie {
  return {
    name: zaakCookieName(reference),
    value: key,
    options: {
      path: `/zaak/${reference}`,
      httpOnly: true,
      sameSite: "lax", // the link in a mail must work
      secure: baseUrl.startsWith("https:"),
      maxAge: HOURS * 3600,
    },
  };
}
