/** A salt that nobody can guess: 128 bits, hexadecimal. */
export declare const newSalt: () => string;
/**
 * SHA-256 over a salt and a value, hexadecimal. Equal values have equal digests whatever the order of their keys; without
 * the salt nothing can be guessed back.
 */
export declare function saltedDigest(salt: string, value: unknown): string;
/**
 * A value as JSON whose keys are in order, so that what a database gives back is what was hashed.
 * @example canonical({ b: 1, a: [null, "x"] }) // => '{"a":[null,"x"],"b":1}'
 */
export declare function canonical(value: unknown): string;
