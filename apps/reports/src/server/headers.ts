/** Nothing inline and nothing from elsewhere runs or styles a page; pictures may be made on the spot (PNG export). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Pages hold people's names: no cache between keeps them, and no other site learns the link. */
const always: Readonly<Record<string, string>> = {
  "cache-control": "private, no-store",
  "content-security-policy": contentSecurityPolicy,
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

export const htmlHeaders: Readonly<Record<string, string>> = {
  ...always,
  "content-type": "text/html; charset=utf-8",
};

/** @param name of the file, in letters, digits and hyphens */
export function csvHeaders(name: string): Record<string, string> {
  return {
    ...always,
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${name}.csv"`,
  };
}
