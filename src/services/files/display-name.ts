/** The name of a file as its sender knows it: for display only, never part of a path, an address or a log. */
import type { StoredType } from "#domain/attachment.ts";
import { cleanTyped } from "../filing/clean-typed.ts";

const MAX_CHARACTERS = 100;
/** Marks that turn text around ("gpj.exe" for "exe.jpg") or cannot be seen. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/g;

/** What comes after the last slash, on one line, not too long, with its ending kept. */
export function displayName(sent: string): string {
  const base = sent.slice(Math.max(sent.lastIndexOf("/"), sent.lastIndexOf("\\")) + 1);
  const name = cleanTyped(base).replace(UNSEEN, "").replace(/\s+/g, " ").trim();
  const characters = [...name];
  if (characters.length === 0 || /^\.+$/.test(name)) return "bestand";
  if (characters.length <= MAX_CHARACTERS) return name;
  const ending = /\.[\p{L}\d]{1,8}$/u.exec(name)?.[0] ?? "";
  return `${characters.slice(0, MAX_CHARACTERS - ending.length - 1).join("")}…${ending}`;
}

/** For `content-disposition`: with the ending of what it is, and in ASCII for old browsers beside it. */
export function dispositionOf(name: string, type: StoredType): string {
  const endings = type === "jpg" ? ["jpg", "jpeg"] : [type];
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const whole = endings.includes(ending) ? name : `${name.replace(/\.heic$/i, "")}.${type}`;
  const plain = whole.normalize("NFKD").replace(/[^\w. -]/g, "_");
  const encoded = encodeURIComponent(whole.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
