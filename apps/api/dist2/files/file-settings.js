/**
 * Reads FILES_S3, FILES_S3_REGION, FILES_S3_KEY_ID and FILES_S3_SECRET; null where no bucket is named, and the data folder
 * keeps files.
 *
 * @throws RangeError naming variable and remedy; no key is repeated
 */
export function readFileSettings(environment) {
    const address = environment["FILES_S3"] || null;
    if (address === null)
        return null;
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !/^https?:$/u.test(url.protocol) || url.username || url.search || url.hash)
        throw new RangeError("FILES_S3 is the address of a bucket, e.g. https://s3.eu-west-2.amazonaws.com/reviewpoint");
    const need = (name) => {
        const value = environment[name];
        if (!value)
            throw new RangeError(`FILES_S3 needs ${name} beside it`);
        return value;
    };
    return {
        address: address.replace(/\/+$/u, ""),
        region: environment["FILES_S3_REGION"] || "us-east-1",
        keyId: need("FILES_S3_KEY_ID"),
        secret: need("FILES_S3_SECRET"),
    };
}
//# sourceMappingURL=file-settings.js.map