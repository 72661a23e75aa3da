/** The demo's mailbox, read as a citizen would: which mail came, what it says, and where its links lead. */
import { expect } from "@playwright/test";

export type Mail = {
  readonly id: string;
  readonly subject: string;
  readonly recipient: string;
  readonly text: string;
  readonly links: readonly string[];
};
type Wanted = { readonly to: string; readonly subject?: RegExp };

const PATIENCE_MS = 30_000; // the portal's worker sends it, beside all else that runs here
const ROW = /href="(\/demo\/postvak\/(\d+))"[^>]*>([^<]*)<\/a>\s*<p[^>]*>Aan ([^<]*)</g;

/** Waits for the newest mail to this address (and with this subject), and opens it. */
export async function mailTo(url: string, wanted: Wanted): Promise<Mail> {
  let found: Mail | undefined;
  await expect(async () => {
    found = (await mailsTo(url, wanted))[0];
    expect(found, `no mail to ${wanted.to}`).toBeDefined();
  }).toPass({ timeout: PATIENCE_MS, intervals: [100] });
  const mail = found as Mail;
  const page = await (await fetch(`${url}/demo/postvak/${mail.id}`)).text();
  const body = /De tekst van de mail<\/h2>\s*<div[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1] ?? "";
  const links = [...body.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => plain(href ?? ""));
  return { ...mail, text: plain(body.replace(/<[^>]*>/g, "")), links };
}

/** What the mailbox lists for this address now, the newest first; all pages of it. */
export async function mailsTo(url: string, { to, subject = /./ }: Wanted): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  for (let path: string | undefined = "/demo/postvak"; path; ) {
    const page: string = await (await fetch(url + path)).text();
    for (const [, , id = "", title = "", recipient = ""] of page.matchAll(ROW)) {
      mails.push({ id, subject: plain(title), recipient: plain(recipient), text: "", links: [] });
    }
    path = /href="(\/demo\/postvak\?voor=\d+)"/.exec(page)?.[1];
  }
  return mails.filter((mail) => mail.recipient.includes(to) && subject.test(mail.subject));
}

/** The address of the zaak with its key, from the newest mail about it. */
export async function linkToZaak(url: string, to: string, reference: string): Promise<string> {
  const { links } = await mailTo(url, { to, subject: new RegExp(reference) });
  const link = links.find((href) => href.includes(`/zaak/${reference}?sleutel=`));
  if (!link) throw new Error(`The mail about ${reference} has no link to it`);
  return link;
}

const plain = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
