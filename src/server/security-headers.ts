/** The headers that internet.nl and the browsers ask for, and the rest of each page's own policy. */

const YEAR_SECONDS = 31_536_000;

const POLICY: Readonly<Record<string, string>> = {
  "default-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  "object-src": "'none'",
  "img-src": "'self' data:", // the design system draws its marks as data
};

/** What any program and any page may ask: it reads no cookies and gives what is public, or needs a key. */
export const isOpenToAll = (path: string): boolean => /^\/(api|open311)\//.test(path);

/** Headers of every answer at this address. Referrers stay within the portal; without any, browsers refuse our own forms. */
export function headersFor(path: string, { https }: { https: boolean }): readonly (readonly [string, string])[] {
  const open = isOpenToAll(path);
  return [
    ["cross-origin-resource-policy", open ? "cross-origin" : "same-origin"],
    ...(open ? [["access-control-allow-origin", "*"] as const] : []),
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "same-origin"],
    ["x-frame-options", "DENY"],
    ["cross-origin-opener-policy", "same-origin"],
    ["permissions-policy", "camera=(), microphone=(), payment=(), usb=(), browsing-topics=(), geolocation=(self)"],
    ...(https ? [["strict-transport-security", `max-age=${YEAR_SECONDS}; includeSubDomains`] as const] : []),
  ];
}

/** A page's own hashes of scripts and styles (of Astro, perhaps none), with everything else closed. */
export function completePolicy(own: string): string {
  const given = own
    .split(";")
    .map((directive) => directive.trim())
    .filter(Boolean);
  const named = new Set(given.map((directive) => directive.split(/\s/, 1)[0]));
  const added = Object.entries(POLICY).filter(([name]) => !named.has(name));
  return [...added.map(([name, sources]) => `${name} ${sources}`), ...given].join("; ");
}
