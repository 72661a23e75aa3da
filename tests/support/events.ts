/** Events of a zaak, written shortly: at("2026-11-23") is noon of that day. */
import { day } from "#domain/day.ts";
import type { ZaakEvent, ZaakEventFacts, ZaakEventType } from "#domain/zaak-event.ts";
import { at } from "./assessed.ts";

export function event<Type extends ZaakEventType>(
  type: Type,
  moment: string,
  facts: ZaakEventFacts[Type],
  seq?: number,
): ZaakEvent {
  return { type, at: at(moment), ...facts, ...(seq !== undefined && { seq }) } as unknown as ZaakEvent;
}

export const verdaging = (on: string, weeks: number, hasReason = true) => event("verdaging", on, { weeks, hasReason });
export const notice = (on: string, until?: string) =>
  event("delay-notice", on, { hasReason: true, hasHandling: true, until: until ? day(until) : undefined });
export const asked = (on: string, until?: string) =>
  event("supplement-asked", on, { until: until ? day(until) : undefined });
export const thirdPartyAsked = (on: string, until: string) => event("third-party-asked", on, { until: day(until) });
export const consent = (on: string, until: string) => event("consent", on, { until: day(until) });
export const answered = (on: string) => event("answered", on, {});
export const acted = (on: string) => event("action-started", on, {});
export const planned = (on: string, until: string) => event("planned", on, { until: day(until) });
export const acknowledged = (on: string, missing?: "name" | "contact" | "due") =>
  event("confirmed", on, {
    hasHandlerName: missing !== "name",
    hasHandlerContact: missing !== "contact",
    due: missing === "due" ? undefined : day("2027-01-01"),
  });
