/** The settings of files of citizens: where they lie, and who scans them. */
import { resolve } from "node:path";
import { z } from "zod";
import type { S3Settings } from "#services/files/file-store.ts";

/** Part of the schema in settings-schema.ts; the descriptions are the table in README.md. */
export const fileSettings = {
  FILES_DIR: z
    .string()
    .transform((path) => resolve(path))
    .optional()
    .describe("Map voor bestanden van burgers. In productie verplicht, tenzij S3_BUCKET er is. Anders in DATA_DIR."),
  S3_BUCKET: z.string().optional().describe("Bucket voor bestanden van burgers, in plaats van FILES_DIR."),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "is een volledig adres, zoals https://opslag.voorbeeld.nl" })
    .optional()
    .describe("Adres van de S3-opslag. Zonder: die van Amazon."),
  S3_REGION: z.string().default("eu-central-1").describe("Regio van de bucket."),
  S3_ACCESS_KEY_ID: z.string().optional().describe("Naam van de sleutel voor de bucket; verplicht bij S3_BUCKET."),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe("Sleutel voor de bucket; verplicht bij S3_BUCKET."),
  CLAMAV_HOST: z
    .string()
    .optional()
    .describe(
      "Adres van clamd, dat bestanden op virussen nakijkt. Zonder: bestanden gaan ongezien open, tot het er is.",
    ),
  CLAMAV_PORT: z.coerce.number("is een getal").int().min(1).max(65_535).default(3310).describe("Poort van clamd."),
};

type Given = z.output<z.ZodObject<typeof fileSettings>>;

/** The bucket with its key; nothing when one of the three is missing. */
export function s3Of(given: Given): S3Settings | undefined {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_ENDPOINT, S3_REGION } = given;
  if (S3_BUCKET === undefined || S3_ACCESS_KEY_ID === undefined || S3_SECRET_ACCESS_KEY === undefined) return undefined;
  return {
    bucket: S3_BUCKET,
    endpoint: S3_ENDPOINT,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}
