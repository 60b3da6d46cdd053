import { tokenLifetime } from "./demo-issuer.js";

const name = "reviewpoint_session";
const attributes = "Path=/; HttpOnly; SameSite=Lax";

/** The `Set-Cookie` value that signs somebody in: no script can read it, and no other site's form sends it. */
export const sessionCookie = (token: string): string =>
  `${name}=${token}; ${attributes}; Max-Age=${tokenLifetime}`;

/** The `Set-Cookie` value that signs them out. */
export const endedSessionCookie = `${name}=; ${attributes}; Max-Age=0`;

/**
 * The session's token in a `Cookie` header; null without one.
 * @example sessionToken("theme=dark; reviewpoint_session=abc.def") // => "abc.def"
 */
export function sessionToken(header: string | undefined): string | null {
  for (const pair of (header ?? "").split(";")) {
    const [key, value] = pair.trim().split("=", 2);
    if (key === name && value) return value;
  }
  return null;
}
