/** A bucket of a store that speaks S3. */
export interface BucketSettings {
    /** The bucket's address without a slash at its end, e.g. `https://s3.eu-west-2.amazonaws.com/reviewpoint`. */
    readonly address: string;
    readonly region: string;
    readonly keyId: string;
    readonly secret: string;
}
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Reads FILES_S3, FILES_S3_REGION, FILES_S3_KEY_ID and FILES_S3_SECRET; null where no bucket is named, and the data folder
 * keeps files.
 *
 * @throws RangeError naming variable and remedy; no key is repeated
 */
export declare function readFileSettings(environment: Environment): BucketSettings | null;
export {};
