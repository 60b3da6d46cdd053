import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { AwsClient } from "aws4fetch";
import { BytesMissing, requireKey, StorageAway } from "./storage.js";
/** Milliseconds in which the store begins to answer. */
const patience = 60_000;
/**
 * Keeps bytes in a bucket of a store that speaks S3. Each request is signed over the hash of its body, so that a store takes
 * no bytes but those that came in.
 */
export function s3Storage({ address, region, keyId, secret }) {
    const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, region, service: "s3" });
    async function ask(method, key, body) {
        const headers = {
            "x-amz-content-sha256": body?.sha256 ?? hashOfNothing,
            ...(body && { "content-length": String(body.bytes), "content-type": "application/octet-stream" }),
        };
        const { url, headers: signed } = await client.sign(`${address}/${requireKey(key)}`, { method, headers });
        const signal = AbortSignal.timeout(patience);
        const sent = body ? { body: body.stream, duplex: "half" } : {};
        try {
            return await fetch(url, { method, headers: signed, redirect: "error", signal, ...sent });
        }
        catch (error) {
            throw new StorageAway(error);
        }
    }
    return {
        async put(key, { path, bytes, sha256 }) {
            const stream = Readable.toWeb(createReadStream(path));
            await done(await ask("PUT", key, { stream, bytes, sha256 }));
        },
        async get(key) {
            const answer = await ask("GET", key);
            if (answer.status === 404) {
                await answer.body?.cancel();
                throw new BytesMissing();
            }
            if (!answer.ok || answer.body === null)
                throw await refusedBy(answer);
            return Readable.fromWeb(answer.body);
        },
        async remove(key) {
            const answer = await ask("DELETE", key);
            if (answer.status !== 404)
                await done(answer);
        },
    };
}
/** SHA-256 of no bytes at all. */
const hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
async function done(answer) {
    if (!answer.ok)
        throw await refusedBy(answer);
    await answer.body?.cancel();
}
/** What a store says of itself is not kept: it may quote a key. */
async function refusedBy(answer) {
    await answer.body?.cancel();
    return new StorageAway(new Error(`the store answered ${answer.status}`));
}
//# sourceMappingURL=s3-storage.js.map