import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { diskStorage } from "./disk-storage.js";
import { readFileSettings } from "./file-settings.js";
import { receiveFile } from "./receive-file.js";
import { s3Storage } from "./s3-storage.js";
import { BytesMissing, type FileStorage, StorageAway } from "./storage.js";
import { type BucketForTest, bucketForTest } from "./testing/bucket-for-test.js";
import { signatureOf } from "./testing/signature-of.js";

let folder: string;
let bucket: BucketForTest;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-files-"));
  bucket = await bucketForTest();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await bucket.close();
});

const received = (content: Buffer | string) =>
  receiveFile(Readable.from([Buffer.from(content)]), join(folder, "incoming"), 50_000_000);
const key = () => `${randomUUID()}/${randomUUID()}`;
const large = Buffer.alloc(3_000_000, "abcdefg");

describe.each<[string, () => FileStorage]>([
  ["a folder", () => diskStorage(join(folder, "files"))],
  ["a bucket", () => s3Storage(bucket.settings)],
])("%s", (_, open) => {
  test("gives back what was put, to the byte, and once more under the same key", async () => {
    const [storage, one] = [open(), key()];
    for (const content of ["a plan", large]) {
      await storage.put(one, await received(content));
      expect((await buffer(await storage.get(one))).equals(Buffer.from(content))).toBe(true);
    }
  });

  test("removes what is there, and minds nothing that is not", async () => {
    const [storage, one] = [open(), key()];
    await storage.put(one, await received("a plan"));
    await storage.remove(one);
    await storage.remove(one);
    await expect(storage.get(one)).rejects.toThrow(BytesMissing);
  });

  test.each(["../../etc/passwd", "a", `${randomUUID()}/../${randomUUID()}`, `${randomUUID()}/x?acl`, ""])(
    "takes %j for no key",
    async (wrong) => {
      const message = /^a key is two ids with a slash between, not /u;
      const storage = open();
      await expect((async () => storage.get(wrong))()).rejects.toThrow(message);
      await expect((async () => storage.remove(wrong))()).rejects.toThrow(message);
      const file = await received("x");
      await expect((async () => storage.put(wrong, file))()).rejects.toThrow(message);
    },
  );
});

test("a folder's files are for its owner's eyes alone", async () => {
  const one = key();
  await diskStorage(join(folder, "files")).put(one, await received("a plan"));
  expect(statSync(join(folder, "files", one)).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, "files", one.slice(0, 36))).mode & 0o777).toBe(0o700);
});

describe("a bucket", () => {
  test("that is away, refuses, or is spoken to with another secret says so, and no key with it", async () => {
    const file = { ...(await received("a plan")) };
    bucket.refusing = 503;
    await expect(s3Storage(bucket.settings).get(key())).rejects.toThrow(StorageAway);
    await expect(s3Storage(bucket.settings).remove(key())).rejects.toThrow(StorageAway);
    bucket.refusing = null;
    const wrong = s3Storage({ ...bucket.settings, secret: "another" });
    await expect(wrong.put(key(), file)).rejects.toMatchObject({
      cause: { message: "the store answered 403" },
    });
    await expect(
      s3Storage({ ...bucket.settings, address: "http://127.0.0.1:9/x" }).get(key()),
    ).rejects.toThrow("the store of files does not answer");
  });

  test("takes no other bytes than those that were hashed when they came in", async () => {
    const file = await received("a plan");
    const other = createHash("sha256").update("another").digest("hex");
    const put = s3Storage(bucket.settings).put(key(), { ...file, sha256: other });
    await expect(put).rejects.toMatchObject({ cause: { message: "the store answered 400" } });
  });

  test("is asked with signatures as AWS's own example has them", () => {
    const authorization = `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=${"0".repeat(64)}`;
    const headers = {
      host: "examplebucket.s3.amazonaws.com",
      range: "bytes=0-9",
      "x-amz-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "x-amz-date": "20130524T000000Z",
    };
    const request = { method: "GET", url: "/test.txt", headers, authorization };
    expect(signatureOf(request, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")).toBe(
      "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    );
  });
});

test("settings name what is missing, and repeat no secret", () => {
  expect(readFileSettings({})).toBeNull();
  const given = { FILES_S3: "https://store.example/reviewpoint/", FILES_S3_KEY_ID: "id" };
  expect(() => readFileSettings({ ...given })).toThrow("FILES_S3 needs FILES_S3_SECRET beside it");
  expect(readFileSettings({ ...given, FILES_S3_SECRET: "secret" })).toEqual({
    ...{ address: "https://store.example/reviewpoint", region: "us-east-1", keyId: "id", secret: "secret" },
  });
  for (const wrong of [
    "store.example/reviewpoint",
    "ftp://store.example/x",
    "https://id:key@store.example/x",
  ])
    expect(() => readFileSettings({ ...given, FILES_S3: wrong })).toThrow(
      /^FILES_S3 is the address of a bucket, e\.g\. \S+$/u,
    );
});

test("what came in is put away, and nothing of it stays where it came in", async () => {
  const before = readdirSync(join(folder, "incoming")).length;
  await diskStorage(join(folder, "files")).put(key(), await received("a plan"));
  expect(readdirSync(join(folder, "incoming"))).toHaveLength(before);
});
