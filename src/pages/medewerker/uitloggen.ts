/** Ends the session and leads to where one signs in. By POST only: a link elsewhere must not sign anyone out. */
import type { APIRoute } from "astro";
import { signOut } from "#services/sign-in/sign-out.ts";

export const prerender = false;

export const POST: APIRoute = async ({ locals, request }) => {
  const cookie = await signOut(locals.context, request.headers.get("cookie") ?? "");
  return new Response(null, { status: 303, headers: { location: "/medewerker/inloggen", "set-cookie": cookie } });
};

/** Someone typed or reloaded the address: back to the desk. */
export const GET: APIRoute = () => new Response(null, { status: 303, headers: { location: "/medewerker" } });
