/** The HTML of one mail of the demo, by itself: nothing in it may run or fetch anything, as in a mail program. */
import type { APIRoute } from "astro";
import { demoMail } from "#services/messages/demo-mailbox.ts";

export const prerender = false;

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  "x-robots-tag": "noindex",
};

export const GET: APIRoute = async ({ locals, params }) => {
  const mail = locals.demo && (await demoMail(locals.context, Number(params["id"])));
  return mail ? new Response(mail.bodyHtml, { headers: HEADERS }) : new Response(null, { status: 404 });
};
