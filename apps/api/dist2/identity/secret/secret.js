import { createHash, randomBytes } from "node:crypto";
const randomLength = 32;
const uuidLength = 16;
const written = /^[\w-]{64}$/;
/** 256 random bits as text, for what no provider owns. */
export const randomText = () => randomBytes(randomLength).toString("base64url");
/** What is kept of a random text. A slow hash is for passwords: 256 random bits cannot be guessed anyway (OWASP, NIST SP 800-63B). */
export const hashOf = (text) => createHash("sha256").update(text).digest("base64url");
/**
 * A secret of one provider, after a prefix that names its kind: the provider's uuid, so that its row is looked for under
 * row security, and 256 random bits. 64 characters of base64url.
 */
export function newSecret(prefix, providerId) {
    const provider = Buffer.from(providerId.replaceAll("-", ""), "hex");
    if (provider.length !== uuidLength)
        throw new RangeError(`a secret's provider is a uuid, not ${JSON.stringify(providerId)}`);
    const text = prefix + Buffer.concat([provider, randomBytes(randomLength)]).toString("base64url");
    return { text, hash: hashOf(text) };
}
/** Whose secret a text would be, if it is one at all; null when it is not written like one. */
export function readSecret(prefix, text) {
    if (!text.startsWith(prefix) || !written.test(text.slice(prefix.length)))
        return null;
    const hex = Buffer.from(text.slice(prefix.length), "base64url").subarray(0, uuidLength).toString("hex");
    return {
        providerId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
        hash: hashOf(text),
    };
}
//# sourceMappingURL=secret.js.map