import type { BrowserForTest } from "./browser-for-test.js";
/** Tokens as the issuer gives them to another client than this app, by the code flow with PKCE. */
export declare function tokensFor(browser: BrowserForTest, name: string, { issuer, clientId, returnTo }: {
    issuer: string;
    clientId: string;
    returnTo: string;
}): Promise<{
    readonly access_token: string;
    readonly id_token: string;
}>;
