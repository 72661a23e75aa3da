/** Where the outside world comes in: who asks, at what moment, of which database. Prerendered pages know none of it. */
import { defineMiddleware } from "astro:middleware";
import { enterDesk, isDeskRoute } from "#auth/desk-gate.ts";
import { demoOf } from "#server/demo.ts";
import { numberedFault } from "#server/numbered-fault.ts";
import { isSameOrigin } from "#server/same-origin.ts";

export const onRequest = defineMiddleware(async (context, next) => {
  if (context.isPrerendered) return next();
  if (Object.hasOwn(context.locals, "context")) return next(); // a page that handed over to another (Astro.rewrite): who asks is known
  const { visit, form } = context.locals;
  if (visit) visit.route = context.routePattern;
  try {
    const portal = context.locals.portal ?? (await import("#server/dev-portal.ts")).devPortal();
    if (!isSameOrigin(context.request, portal.settings)) return new Response(null, { status: 403 });
    // Read once, by our own server: whatever asks the request for its form gets that one.
    if (form) Object.defineProperty(context.request, "formData", { value: async () => form });
    Object.assign(context.locals, {
      context: await portal.context(context.locals.client),
      demo: demoOf(portal),
      portal: undefined, // the middleware's alone
      form: undefined,
    });
    const { routePattern: route, url } = context;
    if (isDeskRoute(route)) {
      const cookies = context.request.headers.get("cookie") ?? "";
      const entry = await enterDesk(context.locals.context, { route, pathname: url.pathname, cookies });
      if ("signInAt" in entry) return await finished(context.redirect(entry.signInAt, 303));
      Object.assign(context.locals, { employee: entry.employee });
    }
    return await finished(await next());
  } catch (error) {
    if (!visit) throw error; // `npm run dev`: Astro shows it
    const fault = numberedFault(error);
    Object.assign(visit, { fault, typed: form }); // of our own page, or it was refused above
    return new Response(null, { status: fault.status }); // the server logs the fault, and writes the page
  }
});

/** Waits for the whole page, so that a fault half-way is a 500 and not a page that breaks off. */
async function finished(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  if (!headers.has("cache-control")) headers.set("cache-control", "private, no-store");
  const isText = /^(text\/|application\/(json|problem\+json|xml))/.test(headers.get("content-type") ?? "");
  const body = isText ? await response.text() : response.body;
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}
