/** Gives the bytes of one file of a zaak to who was let into that zaak: always to save, never to show in the page. */
import { mayOpen } from "#domain/attachment.ts";
import { storeKeyOf } from "#repositories/attachment-bytes.ts";
import type { Context } from "../context.ts";
import type { ZaakFile } from "../zaak/zaak-file.ts";
import { dispositionOf } from "./display-name.ts";

const CONTENT_TYPES = {
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  pdf: "application/pdf",
  odt: "application/vnd.oasis.opendocument.text",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain; charset=utf-8",
} as const;

const AWAY =
  "Wij kunnen dit bestand nu niet openen, door een storing bij ons. Probeer het over een paar minuten opnieuw.";

const words = (text: string, status: number): Response =>
  new Response(text, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

/** The answer to a request for it, also when it is not there or may not be opened. */
export async function openFile(context: Context, file: ZaakFile | undefined, publicId = ""): Promise<Response> {
  const found = file?.files.find((one) => one.publicId === publicId);
  if (!file || !found) return words("Wij vinden dit bestand niet. Ga terug naar de pagina van uw zaak.", 404);
  if (found.scan === "waiting") {
    return words("Wij kijken dit bestand nog na op virussen. Probeer het over een minuut opnieuw.", 409);
  }
  const storeKey = mayOpen(found) ? await storeKeyOf(context.db, file.zaak.id, publicId) : undefined;
  if (storeKey === undefined) return words("In dit bestand zit een virus. Niemand kan het openen.", 410);
  const bytes = await context.files.get(storeKey).catch(() => undefined); // the store told the log
  if (!bytes) return words(AWAY, 503);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": CONTENT_TYPES[found.type],
      "content-disposition": dispositionOf(found.displayName, found.type),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
    },
  });
}
