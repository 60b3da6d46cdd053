import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { signatureOf } from "./signature-of.js";
const known = { region: "eu-west-2", keyId: "reviewpoint-test", secret: "a secret that nobody else has" };
/** Opens one. It answers as S3 does: 403 for a signature or a body that is not what was signed, 411 without a length. */
export async function bucketForTest() {
    const files = new Map();
    const server = createServer((request, response) => void answer(request, response));
    const it = {
        settings: { ...known, address: "" },
        files,
        refusing: null,
        close: async () => {
            server.close();
            server.closeAllConnections();
            await once(server, "close");
        },
    };
    async function answer(request, response) {
        const parts = [];
        for await (const part of request)
            parts.push(part);
        const body = Buffer.concat(parts);
        const say = (status, content = "") => response.writeHead(status).end(content);
        if (it.refusing !== null)
            return say(it.refusing, "<Error/>");
        const { method = "", url = "" } = request;
        const headers = request.headers;
        const { authorization = "" } = headers;
        if (method === "PUT" && headers["content-length"] === undefined)
            return say(411, "MissingContentLength");
        const wanted = signatureOf({ method, url, headers, authorization }, known.secret);
        const isOurs = authorization.includes(`Credential=${known.keyId}/`);
        if (!isOurs || wanted === null || !authorization.endsWith(`Signature=${wanted}`))
            return say(403, "SignatureDoesNotMatch");
        if (createHash("sha256").update(body).digest("hex") !== headers["x-amz-content-sha256"])
            return say(400, "XAmzContentSHA256Mismatch");
        if (method === "PUT") {
            files.set(url, body);
            return say(200);
        }
        if (method === "DELETE") {
            files.delete(url);
            return say(204);
        }
        const found = files.get(url);
        return found ? say(200, found) : say(404, "NoSuchKey");
    }
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address();
    return Object.assign(it, { settings: { ...known, address: `http://127.0.0.1:${port}/reviewpoint` } });
}
//# sourceMappingURL=bucket-for-test.js.map