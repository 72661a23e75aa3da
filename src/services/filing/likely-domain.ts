/** A slip in the last part of a mail address that many people have: the mail would go nowhere, and with it the link. */
import { soundsLike } from "#texts/search/sounds-like.ts";

const COMMON =
  "gmail.com hotmail.com hotmail.nl outlook.com live.nl live.com icloud.com ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl telfort.nl casema.nl upcmail.nl yahoo.com".split(
    " ",
  );
/** Like one of these, and right. */
const OTHERS = "hotmail.be hotmail.de hotmail.fr outlook.be outlook.de outlook.fr yahoo.de yahoo.fr".split(" ");
/** Ends that these do not have. */
const WRONG_END = new Map([
  ["gmail.nl", "gmail.com"],
  ["icloud.nl", "icloud.com"],
  ["ziggo.com", "ziggo.nl"],
]);

/** "gmail.com" for "naam@gmial.com"; nothing where the address may well be right. */
export function likelyDomain(email: string): string | undefined {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  if (COMMON.includes(domain) || OTHERS.includes(domain)) return undefined;
  return WRONG_END.get(domain) ?? COMMON.find((common) => soundsLike(domain, common));
}
