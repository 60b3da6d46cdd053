import type { Said, Sent } from "../address/act.js";

/** What the page that follows a form says, and the key under which the browser kept what was typed. */
export interface Carried extends Said {
  readonly key: string;
}

/** Longest text that is carried, in characters; a browser keeps 4 kB of a cookie. */
const longest = 3000;

/** What is said on the next page, as text that a cookie can hold. It names nothing but what its reader just did. */
export function writeCarried(said: Carried): string {
  const whole = Buffer.from(JSON.stringify(said)).toString("base64url");
  if (whole.length <= longest) return whole;
  const { undo: _, ...rest } = said;
  return Buffer.from(JSON.stringify({ ...rest, what: said.what.slice(0, 500), told: "" })).toString(
    "base64url",
  );
}

/** Reads it again; null for anything that is not of this shape. */
export function readCarried(text: string | null | undefined): Carried | null {
  if (!text || text.length > longest) return null;
  try {
    const said = JSON.parse(Buffer.from(text, "base64url").toString()) as Carried;
    const { what, told = "", key, undo } = said;
    if (![what, told, key].every((one) => typeof one === "string")) return null;
    return undo && !isOwn(undo.at, undo.sent) ? { what, told, key } : said;
  } catch {
    return null;
  }
}

function isOwn(at: unknown, sent: Sent | undefined): boolean {
  const isPath = typeof at === "string" && /^\/(?![/\\])/u.test(at);
  return isPath && Object.values(sent ?? {}).every((value) => typeof value === "string");
}
