import { createHash, createHmac } from "node:crypto";
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const hmac = (key, text) => createHmac("sha256", key).update(text).digest();
/**
 * What the signature of a request has to be, by AWS's Signature Version 4 for S3, worked out from its documentation and
 * with Node's own hashes alone; null where the request says nothing that could be signed.
 */
export function signatureOf({ method, url, headers, authorization }, secret) {
    const [, , scope = "", signed = ""] = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=[0-9a-f]{64}$/u.exec(authorization) ?? [];
    const [day = "", region = "", service = "", end] = scope.split("/");
    if (end !== "aws4_request")
        return null;
    const { pathname, searchParams } = new URL(url, "http://store.invalid");
    searchParams.sort();
    const canonical = [
        method,
        pathname,
        searchParams.toString(),
        ...signed.split(";").map((name) => `${name}:${(headers[name] ?? "").trim()}`),
        "",
        signed,
        headers["x-amz-content-sha256"] ?? "",
    ].join("\n");
    const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"] ?? "", scope, sha256(canonical)].join("\n");
    const key = [day, region, service, "aws4_request"].reduce(hmac, `AWS4${secret}`);
    return hmac(key, text).toString("hex");
}
//# sourceMappingURL=signature-of.js.map