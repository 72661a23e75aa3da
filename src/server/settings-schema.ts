/** Every environment variable with its Dutch sentence: the table in README.md, and what a wrong one is told. */
import { resolve } from "node:path";
import { z } from "zod";
import { type Instant, parseInstant } from "#domain/instant.ts";
import { isAddressOrNet } from "./client-address.ts";
import { fileSettings, s3Of } from "./file-settings.ts";

const MIN_SECRET_LENGTH = 32;
const secret = z.string().min(MIN_SECRET_LENGTH, `moet ten minste ${MIN_SECRET_LENGTH} tekens hebben`);
const hasNoPath = (url: string) => !URL.canParse(url) || new URL(url).href === `${new URL(url).origin}/`;
const withoutSlash = (url: string) => url.replace(/\/+$/, "");

const atLeastOne = z.coerce.number("is een getal").int("is een heel getal").min(1, "is ten minste 1");

/** The descriptions are the table in README.md. */
export const settingsSchema = z.object({
  NODE_ENV: z
    .enum(["production", "development", "test"], "is production, development of test")
    .default("development")
    .describe("`production`: in het echt. Iets anders: een demo, met eigen klok, postvak en voorbeeldzaken."),
  ORGANISATION: z
    .enum(["groningen", "bzk"], "is groningen of bzk")
    .default("groningen")
    .describe("Van welke organisatie het portaal is: `groningen` of `bzk`. Geldt ook bij het bouwen."),
  HOST: z.string().default("127.0.0.1").describe("Netwerkadres waarop de server luistert."),
  PORT: z.coerce
    .number("is een getal")
    .int()
    .min(0)
    .max(65_535)
    .default(4321)
    .describe("Poort waarop de server luistert."),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: "is een volledig adres, zoals https://portaal.voorbeeld.nl" })
    .refine(hasNoPath, "is een adres zonder pad, zoals https://portaal.voorbeeld.nl")
    .transform(withoutSlash)
    .optional()
    .describe("Adres van het portaal voor bezoekers; enige bron van links in mail. In productie verplicht, met https."),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "is een adres dat begint met postgres://" })
    .optional()
    .describe("PostgreSQL 15 of nieuwer. Zonder (alleen in de demo) start het portaal er zelf een."),
  DATA_DIR: z
    .string()
    .default(".data")
    .transform((path) => resolve(path))
    .describe("Map voor gegevens van de demo."),
  ...fileSettings,
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "is een adres dat begint met smtp:// of smtps://" })
    .optional()
    .describe("Mailserver. Zonder (alleen in de demo) blijft alle mail in het postvak van de demo."),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/, "is een mailadres, met of zonder naam ervoor")
    .optional()
    .describe("Afzender van alle mail, zoals `Provincie <portaal@voorbeeld.nl>`."),
  SESSION_SECRET: secret.optional().describe("Geheim waarmee sleutels en codes worden afgeleid; ten minste 32 tekens."),
  KEY_SECRETS: z
    .string()
    .regex(/^\d+:[^,]{32,}(,\d+:[^,]{32,})*$/, "is een lijst als 1:geheim,2:geheim, elk geheim ten minste 32 tekens")
    .optional()
    .describe("Geheimen voor zaaksleutels per versie, om te kunnen wisselen: `1:oud,2:nieuw`. Zonder: SESSION_SECRET."),
  ASTRO_KEY: z
    .base64("is een sleutel van `npx astro create-key`")
    .optional()
    .describe("Sleutel voor server islands; bij bouwen en draaien dezelfde."),
  DEMO_NOW: z
    .string()
    .refine((iso) => parseInstant(iso) !== undefined, "is een moment, zoals 2026-11-23T08:30:00+01:00")
    .transform((iso) => parseInstant(iso) as Instant)
    .optional()
    .describe("Zet de klok van de demo bij het starten, zoals `2026-11-24T00:01:00+01:00`. In productie verboden."),
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((list) =>
      list
        .split(",")
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .refine((list) => list.every(isAddressOrNet), "is een lijst van adressen of netten, zoals 10.0.0.1,10.1.0.0/16")
    .describe("Adressen of netten (CIDR) van eigen proxy's, met komma's: alleen van hen geldt X-Forwarded-For."),
  FILINGS_PER_HOUR: atLeastOne
    .default(120)
    .describe("Hoeveel er per uur van één internetadres verstuurd mag worden. Ruim: een bibliotheek deelt één adres."),
  MAILS_PER_HOUR: atLeastOne
    .default(30)
    .describe("Hoe vaak er per uur vanaf één internetadres om een mail gevraagd mag worden (concept, mijn zaken)."),
  EMERGENCY: z
    .string()
    .optional()
    .describe("Telefoonnummer voor gevaar op de weg of het water, in plaats van dat van de organisatie."),
});

/** The settings that were given, with the defaults of the others. */
export type GivenSettings = z.output<typeof settingsSchema>;

/** What does not go together, and what production cannot do without: a sentence each. */
export const problemsOf = (given: GivenSettings): readonly string[] => [
  ...(given.S3_BUCKET !== undefined && !s3Of(given)
    ? ["S3_BUCKET vraagt ook om S3_ACCESS_KEY_ID en S3_SECRET_ACCESS_KEY."]
    : []),
  ...(given.NODE_ENV === "production" ? problemsInProduction(given) : []),
];

const REQUIRED = ["BASE_URL", "DATABASE_URL", "SMTP_URL", "MAIL_FROM", "SESSION_SECRET", "ASTRO_KEY"] as const;

function problemsInProduction(given: GivenSettings): readonly string[] {
  const problems: string[] = REQUIRED.filter((name) => given[name] === undefined).map(
    (name) => `${name} ontbreekt; in productie is die verplicht (${settingsSchema.shape[name].description})`,
  );
  if (given.FILES_DIR === undefined && given.S3_BUCKET === undefined)
    problems.push("FILES_DIR of S3_BUCKET ontbreekt; in productie moet vaststaan waar bestanden van burgers komen.");
  if (given.DEMO_NOW !== undefined) problems.push("DEMO_NOW zet de klok van de demo; in productie bestaat die niet.");
  if (given.BASE_URL?.startsWith("http:"))
    problems.push("BASE_URL begint met http:; in productie moet dat https: zijn.");
  return problems;
}
