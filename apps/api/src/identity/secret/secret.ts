import { createHash, randomBytes } from "node:crypto";

const randomLength = 32;
const uuidLength = 16;
const written = /^[\w-]{64}$/;

/** What a secret says of itself, and what is kept of it. */
export interface ReadSecret {
  readonly providerId: string;
  /** SHA-256 of the whole text, in base64url: as good as the secret for finding it again, and of no use to a thief. */
  readonly hash: string;
}

/** 256 random bits as text, for what no provider owns. */
export const randomText = (): string => randomBytes(randomLength).toString("base64url");

/** What is kept of a random text. A slow hash is for passwords: 256 random bits cannot be guessed anyway (OWASP, NIST SP 800-63B). */
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64url");

/**
 * A secret of one provider, after a prefix that names its kind: the provider's uuid, so that its row is looked for under
 * row security, and 256 random bits. 64 characters of base64url.
 */
export function newSecret(
  prefix: string,
  providerId: string,
): { readonly text: string; readonly hash: string } {
  const provider = Buffer.from(providerId.replaceAll("-", ""), "hex");
  if (provider.length !== uuidLength)
    throw new RangeError(`a secret's provider is a uuid, not ${JSON.stringify(providerId)}`);
  const text = prefix + Buffer.concat([provider, randomBytes(randomLength)]).toString("base64url");
  return { text, hash: hashOf(text) };
}

/** Whose secret a text would be, if it is one at all; null when it is not written like one. */
export function readSecret(prefix: string, text: string): ReadSecret | null {
  if (!text.startsWith(prefix) || !written.test(text.slice(prefix.length))) return null;
  const hex = Buffer.from(text.slice(prefix.length), "base64url").subarray(0, uuidLength).toString("hex");
  return {
    providerId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
    hash: hashOf(text),
  };
}
