import { createHash, randomBytes } from "node:crypto";
/** A salt that nobody can guess: 128 bits, hexadecimal. */
export const newSalt = () => randomBytes(16).toString("hex");
/**
 * SHA-256 over a salt and a value, hexadecimal. Equal values have equal digests whatever the order of their keys; without
 * the salt nothing can be guessed back.
 */
export function saltedDigest(salt, value) {
    return createHash("sha256").update(salt).update(canonical(value)).digest("hex");
}
/**
 * A value as JSON whose keys are in order, so that what a database gives back is what was hashed.
 * @example canonical({ b: 1, a: [null, "x"] }) // => '{"a":[null,"x"],"b":1}'
 */
export function canonical(value) {
    return JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
//# sourceMappingURL=salted-digest.js.map