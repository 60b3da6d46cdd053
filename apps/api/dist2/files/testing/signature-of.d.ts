/** A request as it was signed. */
export interface SignedRequest {
    readonly method: string;
    /** Path and query, as they were sent. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly authorization: string;
}
/**
 * What the signature of a request has to be, by AWS's Signature Version 4 for S3, worked out from its documentation and
 * with Node's own hashes alone; null where the request says nothing that could be signed.
 */
export declare function signatureOf({ method, url, headers, authorization }: SignedRequest, secret: string): string | null;
