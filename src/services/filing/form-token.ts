/** The one-time token of a form: made when it is first shown, so that sending twice makes one zaak. */
import { randomBytes } from "node:crypto";

/** 128 random bits, base64url. */
export const newFormToken = (): string => randomBytes(16).toString("base64url");

/** Whether it can be one of ours; anything else is replaced by a new one. */
export const isFormToken = (token: string | undefined): token is string => /^[\w-]{22}$/.test(token ?? "");
