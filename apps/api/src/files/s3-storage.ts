import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { AwsClient } from "aws4fetch";
import type { BucketSettings } from "./file-settings.js";
import { BytesMissing, type FileStorage, requireKey, StorageAway } from "./storage.js";

/** Milliseconds in which the store begins to answer. */
const patience = 60_000;

/**
 * Keeps bytes in a bucket of a store that speaks S3. Each request is signed over the hash of its body, so that a store takes
 * no bytes but those that came in.
 */
export function s3Storage({ address, region, keyId, secret }: BucketSettings): FileStorage {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, region, service: "s3" });

  async function ask(method: "GET" | "PUT" | "DELETE", key: string, body?: Body): Promise<Response> {
    const headers = {
      "x-amz-content-sha256": body?.sha256 ?? hashOfNothing,
      ...(body && { "content-length": String(body.bytes), "content-type": "application/octet-stream" }),
    };
    const { url, headers: signed } = await client.sign(`${address}/${requireKey(key)}`, { method, headers });
    const signal = AbortSignal.timeout(patience);
    const sent = body ? { body: body.stream, duplex: "half" as const } : {};
    try {
      return await fetch(url, { method, headers: signed, redirect: "error", signal, ...sent });
    } catch (error) {
      throw new StorageAway(error);
    }
  }

  return {
    async put(key, { path, bytes, sha256 }) {
      const stream = Readable.toWeb(createReadStream(path)) as Sent;
      await done(await ask("PUT", key, { stream, bytes, sha256 }));
    },
    async get(key) {
      const answer = await ask("GET", key);
      if (answer.status === 404) {
        await answer.body?.cancel();
        throw new BytesMissing();
      }
      if (!answer.ok || answer.body === null) throw await refusedBy(answer);
      return Readable.fromWeb(answer.body as ReadableStream);
    },
    async remove(key) {
      const answer = await ask("DELETE", key);
      if (answer.status !== 404) await done(answer);
    },
  };
}

type Sent = NonNullable<RequestInit["body"]>;

interface Body {
  readonly stream: Sent;
  readonly bytes: number;
  readonly sha256: string;
}

/** SHA-256 of no bytes at all. */
const hashOfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

async function done(answer: Response): Promise<void> {
  if (!answer.ok) throw await refusedBy(answer);
  await answer.body?.cancel();
}

/** What a store says of itself is not kept: it may quote a key. */
async function refusedBy(answer: Response): Promise<StorageAway> {
  await answer.body?.cancel();
  return new StorageAway(new Error(`the store answered ${answer.status}`));
}
