import type { BucketSettings } from "../file-settings.js";
/** A bucket on a port of this machine, that believes nobody whose signature is not right to the letter. */
export interface BucketForTest {
    readonly settings: BucketSettings;
    readonly files: Map<string, Buffer>;
    /** What it answers from now on, whatever is asked; null to answer as it should. */
    refusing: number | null;
    close(): Promise<void>;
}
/** Opens one. It answers as S3 does: 403 for a signature or a body that is not what was signed, 411 without a length. */
export declare function bucketForTest(): Promise<BucketForTest>;
