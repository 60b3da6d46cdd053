import { createHash, randomBytes } from "node:crypto";
/** Tokens as the issuer gives them to another client than this app, by the code flow with PKCE. */
export async function tokensFor(browser, name, { issuer, clientId, returnTo }) {
    const verifier = randomBytes(32).toString("base64url");
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    const asked = new URLSearchParams({
        ...{ client_id: clientId, redirect_uri: returnTo, response_type: "code", scope: "openid", state: "s" },
        ...{ code_challenge: challenge, code_challenge_method: "S256" },
    });
    const isBack = (url) => url.startsWith(returnTo);
    const form = await browser.follow(`${issuer}/auth?${asked.toString()}`, isBack);
    const chosen = await browser.visit(form.url, { name });
    const { location } = await browser.follow(chosen.location ?? "", isBack);
    const code = new URL(location ?? "").searchParams.get("code") ?? "";
    const body = { grant_type: "authorization_code", code, redirect_uri: returnTo, client_id: clientId };
    const answer = await fetch(`${issuer}/token`, {
        method: "POST",
        body: new URLSearchParams({ ...body, code_verifier: verifier }),
    });
    return (await answer.json());
}
//# sourceMappingURL=access-token-for-test.js.map