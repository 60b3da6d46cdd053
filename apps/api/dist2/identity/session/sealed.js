import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
const algorithm = "aes-256-gcm";
const [nonceLength, tagLength, keyLength] = [12, 16, 32];
const keyOf = (secret) => Buffer.from(hkdfSync("sha256", secret, "", "reviewpoint sign-out hint", keyLength));
/** A text that only who holds the secret can read again. */
export function seal(text, secret) {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv(algorithm, keyOf(secret), nonce, { authTagLength: tagLength });
    const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}
/** The text that was sealed; null when it was sealed with another secret, or changed since. */
export function unseal(sealed, secret) {
    const bytes = Buffer.from(sealed, "base64url");
    const [nonce, tag] = [bytes.subarray(0, nonceLength), bytes.subarray(nonceLength, nonceLength + tagLength)];
    try {
        const cipher = createDecipheriv(algorithm, keyOf(secret), nonce, { authTagLength: tagLength }).setAuthTag(tag);
        return cipher.update(bytes.subarray(nonceLength + tagLength), undefined, "utf8") + cipher.final("utf8");
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=sealed.js.map