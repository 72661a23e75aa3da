/** The built pages and files, all in memory: each with its headers ready and its compressed forms beside it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { withOwnAddress } from "./built-address.ts";
import { completePolicy, headersFor } from "./security-headers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
};
const COMPRESSIBLE = /^(text\/|image\/svg|application\/(json|xml|manifest))/;
const HAS_ADDRESS = /^(text\/(html|plain)|application\/xml)/; // canonical links, robots and sitemaps
const MIN_COMPRESSED_BYTES = 512;
const MAX_TEXT_BYTES = 65_536;
const HASHED = "/_astro/"; // a change of such a file is another name

/**
 * One form of a file: its bytes and every header with it, as node writes them fastest. A short body is also there as
 * text, a character for each byte: node then sends headers and body in one write instead of two.
 */
export type Form = { readonly body: Buffer; readonly text?: string; readonly headers: string[] };

export type StaticFile = {
  readonly etag: string;
  readonly plain: Form;
  readonly br?: Form;
  readonly gzip?: Form;
  /** The headers of a 304. */
  readonly unchanged: string[];
};

/** Every file under `folder`/client by its address. Pages go by their address without `.html`. */
export async function loadStaticFiles(folder: string, baseUrl: string): Promise<Map<string, StaticFile>> {
  const https = baseUrl.startsWith("https:");
  const client = join(folder, "client");
  const policies = readPolicies(folder);
  const files = new Map<string, StaticFile>();
  const entries = readdirSync(client, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  await Promise.all(
    entries.map(async (entry) => {
      const path = relative(client, join(entry.parentPath, entry.name)).split(sep).join("/");
      const address = addressOf(path);
      const type =
        TYPES[extname(path)] ?? (path.startsWith("api/") ? TYPES[".json"] : undefined) ?? "application/octet-stream";
      const policy = type.startsWith("text/html") ? (policies.get(address) ?? "") : undefined;
      const headers = [
        ...headersFor(address, { https }),
        ["content-security-policy", completePolicy(policy ?? "")],
      ] as const;
      const built = readFileSync(join(client, path));
      const body = HAS_ADDRESS.test(type) ? withOwnAddress(built, baseUrl) : built;
      files.set(address, await makeFile(body, { type, address, headers }));
    }),
  );
  return files;
}

/** `klacht.html` is `/klacht`, `index.html` is `/`. */
function addressOf(path: string): string {
  if (!path.endsWith(".html")) return encodeURI(`/${path}`);
  return encodeURI(`/${path.slice(0, -".html".length).replace(/(^|\/)index$/, "")}`);
}

/** What Astro computed for each page, by the page's own address and no other. */
function readPolicies(folder: string): Map<string, string> {
  type Row = { pathname: string; headers: { key: string; value: string }[] };
  const rows = JSON.parse(readFileSync(join(folder, "_headers.json"), "utf8")) as Row[];
  const isPolicy = ({ key }: { key: string }) => key.toLowerCase() === "content-security-policy";
  const address = (pathname: string) => (pathname === "/" ? "/" : pathname.replace(/\/$/, ""));
  return new Map(rows.map((row) => [address(row.pathname), row.headers.find(isPolicy)?.value ?? ""]));
}

type Described = { type: string; address: string; headers: readonly (readonly [string, string])[] };

async function makeFile(body: Buffer, { type, address, headers }: Described): Promise<StaticFile> {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const cache = address.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "public, no-cache";
  const compressible = COMPRESSIBLE.test(type) && body.length >= MIN_COMPRESSED_BYTES;
  const etag = `"${hash}"`;
  const shared = [
    ...headers,
    ["cache-control", cache],
    ["etag", etag],
    ...(compressible ? [["vary", "accept-encoding"]] : []),
  ];
  const form = (bytes: Buffer, encoding?: string): Form => ({
    body: bytes,
    ...(bytes.length <= MAX_TEXT_BYTES && { text: bytes.toString("latin1") }),
    headers: [
      ...shared,
      ["content-type", type],
      ["content-length", String(bytes.length)],
      ...(encoding ? [["content-encoding", encoding]] : []),
    ].flat(),
  });
  const file = { etag, plain: form(body), unchanged: shared.flat() };
  if (!compressible) return file;
  const [br, gz] = await Promise.all([asBrotli(body), promisify(gzip)(body, { level: 9 })]);
  return { ...file, br: form(br, "br"), gzip: form(gz, "gzip") };
}

const QUALITY = 9; // a tenth of the time of 11, and 3 % larger
const asBrotli = (body: Buffer) =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
