import { once } from "node:events";
import { createServer } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
export async function signingKey(kid, algorithm = "RS256") {
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
    return { kid, private: privateKey, open: { ...(await exportJWK(publicKey)), kid, use: "sig" } };
}
/** Signs claims with a key of the issuer's, with this header. */
export function signedBy(key, claims, header = {}) {
    return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: key.kid, ...header }).sign(key.private);
}
/** Starts it on a free port of this machine. */
export async function lyingIssuer() {
    const server = createServer((request, response) => {
        const send = (body) => response.setHeader("content-type", "application/json").end(JSON.stringify(body));
        if (issuer.failsWith !== null)
            return void response.writeHead(issuer.failsWith).end();
        if (request.url === "/.well-known/openid-configuration") {
            issuer.asked.metadata += 1;
            const { address } = issuer;
            send({
                ...{ issuer: address, authorization_endpoint: `${address}/auth`, token_endpoint: `${address}/token` },
                ...{ jwks_uri: `${address}/keys`, id_token_signing_alg_values_supported: ["RS256", "HS256", "none"] },
            });
        }
        else if (request.url === "/keys") {
            issuer.asked.keys += 1;
            send({ keys: issuer.keys.map(({ open }) => open) });
        }
        else
            send({ access_token: "opaque", token_type: "Bearer", id_token: issuer.idToken });
        return undefined;
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const issuer = {
        address: `http://127.0.0.1:${server.address().port}`,
        ...{ keys: [], idToken: "", asked: { metadata: 0, keys: 0 }, failsWith: null },
        close: () => {
            server.closeAllConnections();
            return new Promise((done) => server.close(() => done()));
        },
    };
    return issuer;
}
//# sourceMappingURL=lying-issuer.js.map