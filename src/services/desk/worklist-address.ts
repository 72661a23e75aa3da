/** The worklist's question in its address: filters that can be kept as a bookmark, and where the page begins. */
import type { Employee } from "#auth/employee.ts";
import type { Instant } from "#domain/instant.ts";
import { kindSlugs } from "#domain/kind-slug.ts";
import type { HandlerFilter, WorklistQuestion } from "./worklist.ts";

/** What is asked; a team leader sees everything unless they say otherwise. What cannot be read is left out. */
export function readWorklistQuestion({ role }: Employee, search: URLSearchParams): WorklistQuestion {
  const kind = kindSlugs.find((slug) => slug === search.get("soort"));
  const after = /^(\d{1,15})(?:~(\d{1,15}))?$/.exec(search.get("na") ?? "");
  return {
    handler: handlerIn(search.get("behandelaar")) ?? (role === "teamleider" ? "alle" : "mijn"),
    ...(kind && { kind }),
    ...(after && {
      after: { id: Number(after[1]), dueAt: after[2] === undefined ? undefined : (Number(after[2]) as Instant) },
    }),
  };
}

/** The address that asks this. */
export function worklistAddress({ handler, kind, after }: WorklistQuestion): string {
  const search = new URLSearchParams({ behandelaar: String(handler), ...(kind && { soort: kind }) });
  // To the millisecond: a rounded moment would show a row twice.
  if (after) search.set("na", after.dueAt === undefined ? String(after.id) : `${after.id}~${after.dueAt}`);
  return `/medewerker?${search}`;
}

function handlerIn(typed: string | null): HandlerFilter | undefined {
  if (typed === "mijn" || typed === "alle" || typed === "geen") return typed;
  return typed !== null && /^\d{1,15}$/.test(typed) ? Number(typed) : undefined;
}
