/** What we say to what never became a request: too slow, too much of it, or no HTTP. */

const LINES: Readonly<Record<string, readonly [status: string, text: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    "408 Request Timeout",
    "Het versturen duurde te lang. Ga terug naar de vorige pagina en probeer het opnieuw, met kleinere bestanden of een betere verbinding.",
  ],
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "Uw browser stuurt te veel gegevens mee. Verwijder de cookies van deze website en probeer het opnieuw.",
  ],
};
const UNREADABLE = ["400 Bad Request", "Wij konden uw verzoek niet lezen. Probeer het opnieuw."] as const;

/** The whole answer, as it goes over the wire. `code` is of the fault that node met. */
export function answerToNoRequest(code = ""): string {
  const [status, text] = LINES[code] ?? UNREADABLE;
  const headers = [
    `HTTP/1.1 ${status}`,
    "content-type: text/plain; charset=utf-8",
    "x-content-type-options: nosniff",
    "cache-control: no-store",
    "connection: close",
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  return `${headers.join("\r\n")}\r\n\r\n${text}`;
}
