import type { BucketSettings } from "./file-settings.js";
import { type FileStorage } from "./storage.js";
/**
 * Keeps bytes in a bucket of a store that speaks S3. Each request is signed over the hash of its body, so that a store takes
 * no bytes but those that came in.
 */
export declare function s3Storage({ address, region, keyId, secret }: BucketSettings): FileStorage;
