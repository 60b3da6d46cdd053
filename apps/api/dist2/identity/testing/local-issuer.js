import { once } from "node:events";
import { createServer } from "node:http";
import { exportJWK, generateKeyPair } from "jose";
/** The audience of access tokens for this service. */
export const audience = "https://reviewpoint.example.org/graph";
/**
 * Starts oidc-provider on a free port of 127.0.0.1. It demands PKCE, signs anybody in whose name is typed, and gives
 * access tokens as signed JWTs for our audience. `port` lets one come back where it was.
 */
export async function localIssuer(clients, again = {}) {
    const keys = again.keys ?? { RS256: await keyFor("RS256"), ES256: await keyFor("ES256") };
    const server = createServer();
    server.listen(again.port ?? 0, "127.0.0.1");
    await once(server, "listening");
    const address = `http://127.0.0.1:${server.address().port}`;
    const provider = await quietly(async () => {
        // @ts-expect-error the library carries no types, and those of others bring a web framework along
        const { default: OidcProvider } = await import("oidc-provider");
        return new OidcProvider(address, configuration(clients, keys));
    });
    const handle = provider.callback();
    server.on("request", (request, response) => {
        if (request.url?.startsWith("/choose/"))
            void choose(provider, request, response);
        else
            handle(request, response);
    });
    return { address, keys, close: () => closed(server) };
}
/** Everything that the library can be told, and we care about. */
function configuration(clients, keys) {
    return {
        clients: clients.map(registered),
        jwks: { keys: Object.values(keys).map(({ jwk }) => jwk) },
        cookies: { keys: ["a key for this test alone"] },
        pkce: { required: () => true },
        findAccount: (_, id) => ({
            accountId: id,
            claims: () => ({ sub: id, hd: "oak.example" }),
        }),
        claims: { openid: ["sub", "hd"] },
        conformIdTokenClaims: false,
        ttl: { AccessToken: 600, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
        interactions: { url: (_, { uid }) => `/choose/${uid}` },
        features: {
            devInteractions: { enabled: false },
            resourceIndicators: {
                enabled: true,
                defaultResource: () => audience,
                useGrantedResource: () => true,
                getResourceServerInfo: () => ({ ...{ scope: "openid", audience, accessTokenFormat: "jwt" } }),
            },
        },
    };
}
/** The library warns that it keeps nothing, and that it would like a newer Node: both are right for a test. */
async function quietly(work) {
    const { warn } = console;
    console.warn = () => { };
    try {
        return await work();
    }
    finally {
        console.warn = warn;
    }
}
const registered = ({ id, secret, returnTo, signedOutTo }) => ({
    client_id: id,
    ...(secret === null ? { token_endpoint_auth_method: "none" } : { client_secret: secret }),
    redirect_uris: [returnTo],
    post_logout_redirect_uris: [signedOutTo],
    response_types: ["code"],
    grant_types: ["authorization_code"],
});
/** A page that asks for a name, and believes it; `nobody` is what somebody types who changes their mind. */
async function choose(provider, request, response) {
    if (request.method !== "POST") {
        const form = '<form method="post"><label>Name <input name="name"></label><button>Sign in</button></form>';
        response.setHeader("content-type", "text/html").end(`<!doctype html><title>Local issuer</title>${form}`);
        return;
    }
    let body = "";
    for await (const chunk of request.setEncoding("utf8"))
        body += chunk;
    const name = new URLSearchParams(body).get("name") ?? "";
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: name, clientId: params.client_id });
    grant.addOIDCScope("openid");
    grant.addResourceScope(audience, "openid");
    const result = name === "nobody"
        ? { error: "access_denied", error_description: "changed their mind" }
        : { login: { accountId: name }, consent: { grantId: await grant["save"]() } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}
async function keyFor(algorithm) {
    const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
    const kid = `${algorithm}-${Math.random().toString(36).slice(2)}`;
    return { kid, jwk: { ...(await exportJWK(privateKey)), kid, alg: algorithm, use: "sig" } };
}
function closed(server) {
    server.closeAllConnections();
    return new Promise((done) => server.close(() => done()));
}
//# sourceMappingURL=local-issuer.js.map