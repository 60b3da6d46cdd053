import { createHash, randomBytes } from "node:crypto";
import type { BrowserForTest } from "./browser-for-test.js";

/** Tokens as the issuer gives them to another client than this app, by the code flow with PKCE. */
export async function tokensFor(
  browser: BrowserForTest,
  name: string,
  { issuer, clientId, returnTo }: { issuer: string; clientId: string; returnTo: string },
): Promise<{ readonly access_token: string; readonly id_token: string }> {
  const verifier = randomBytes(32).toString("base64url");
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const asked = new URLSearchParams({
    ...{ client_id: clientId, redirect_uri: returnTo, response_type: "code", scope: "openid", state: "s" },
    ...{ code_challenge: challenge, code_challenge_method: "S256" },
  });
  const isBack = (url: string) => url.startsWith(returnTo);
  const form = await browser.follow(`${issuer}/auth?${asked.toString()}`, isBack);
  const chosen = await browser.visit(form.url, { name });
  const { location } = await browser.follow(chosen.location ?? "", isBack);
  const code = new URL(location ?? "").searchParams.get("code") ?? "";
  const body = { grant_type: "authorization_code", code, redirect_uri: returnTo, client_id: clientId };
  const answer = await fetch(`${issuer}/token`, {
    method: "POST",
    body: new URLSearchParams({ ...body, code_verifier: verifier }),
  });
  return (await answer.json()) as { access_token: string; id_token: string };
}
