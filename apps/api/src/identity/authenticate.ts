import type { Login, VerifyToken } from "./login.js";
import { IdentityRefusal } from "./refusal.js";
import { sessionToken } from "./session-cookie.js";

/** The headers that say who asks. */
export interface IdentifyingHeaders {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
  readonly "x-reviewpoint-csrf"?: string | string[] | undefined;
}

/**
 * The login behind an API request: a bearer token, or the app's session cookie together with a header that no other
 * site's page can send; null for a request that says nothing of who asks. Throws an IdentityRefusal.
 */
export async function authenticate(headers: IdentifyingHeaders, verify: VerifyToken): Promise<Login | null> {
  if (headers.authorization !== undefined) {
    const [, token] = /^Bearer ([\w.-]+)$/i.exec(headers.authorization) ?? [];
    if (token === undefined) throw new IdentityRefusal("TOKEN_REFUSED");
    return verify(token);
  }
  const token = sessionToken(headers.cookie);
  if (token === null) return null;
  if (headers["x-reviewpoint-csrf"] !== "1") throw new IdentityRefusal("CSRF_HEADER_MISSING");
  return verify(token);
}

/** The login behind a page, which is only ever read: the session cookie alone; null for somebody not signed in. */
export async function authenticatePage(
  headers: IdentifyingHeaders,
  verify: VerifyToken,
): Promise<Login | null> {
  const token = sessionToken(headers.cookie);
  if (token === null) return null;
  try {
    return await verify(token);
  } catch (error) {
    if (error instanceof IdentityRefusal) return null;
    throw error;
  }
}
