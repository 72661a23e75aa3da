/**
 * What runs in the background, all of it, in the order in which it makes sense. Each job works by state ("what is due
 * by now"), never by "since the last time", so it may run late, twice, or on several nodes at once.
 */
import type { Context } from "#services/context.ts";
import { expireDrafts } from "#services/drafts/open-draft.ts";
import { scanFiles } from "#services/files/scan-files.ts";
import { tidyFiles } from "#services/files/tidy-files.ts";
import { forgetAttempts } from "#services/limits/forget-attempts.ts";
import { deliverMessages } from "#services/messages/deliver-messages.ts";
import type { MailTransport } from "#services/messages/mail-transport.ts";
import { sweepPromises } from "#services/zaak/sweep-promises.ts";

/** How long after its moment a promise is declared broken at most, give or take the sweep itself. */
export const EVERY_MS = 15_000;

export const jobs = {
  "sweep-promises": (context) => sweepPromises(context),
  "deliver-messages": (context, transport) => deliverMessages(context, transport),
  "scan-files": (context) => scanFiles(context),
  "tidy-files": (context) => tidyFiles(context),
  "forget-attempts": (context) => forgetAttempts(context),
  "expire-drafts": (context) => expireDrafts(context),
} satisfies Record<string, (context: Context, transport: MailTransport) => Promise<unknown>>;

export type JobName = keyof typeof jobs;
export const jobNames = Object.keys(jobs) as JobName[];
