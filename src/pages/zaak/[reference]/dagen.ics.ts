/** "Zet de dagen in mijn agenda". */
import type { APIRoute } from "astro";
import { enterZaak } from "#services/zaak/enter-zaak.ts";
import { zaakCalendar } from "#services/zaak/zaak-calendar.ts";

export const prerender = false;

export const GET: APIRoute = async ({ locals, params, cookies }) => {
  const file = await enterZaak(locals.context, params.reference, cookies);
  if (!file)
    return new Response("Wij vinden geen zaak met deze gegevens.", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  return new Response(zaakCalendar(locals.context, file), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="zaak-${file.zaak.reference}.ics"`,
    },
  });
};
