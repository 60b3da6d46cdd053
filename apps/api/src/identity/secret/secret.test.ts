import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { hashOf, newSecret, randomText, readSecret } from "./secret.js";

const someProvider = "0d9f6a52-6c1f-4f0e-9b57-0a6a4a2c1d11";

test("a secret names its provider, and only its hash is needed to know it again", () => {
  fc.assert(
    fc.property(fc.uuid(), (providerId) => {
      const { text, hash } = newSecret("rvp_", providerId);
      expect(text).toMatch(/^rvp_[\w-]{64}$/);
      expect(readSecret("rvp_", text)).toEqual({ providerId, hash });
      expect(hash).not.toContain(text.slice(26));
    }),
  );
});

test("no two are the same", () => {
  const many = Array.from({ length: 1_000 }, () => newSecret("", someProvider).text);
  expect(new Set(many).size).toBe(1_000);
  expect(randomText()).not.toBe(randomText());
});

test("one letter more, less or other is another secret or none", () => {
  const { text, hash } = newSecret("rvp_", someProvider);
  const other = text.slice(0, -1) + (text.endsWith("A") ? "B" : "A");
  expect(readSecret("rvp_", other)?.hash).not.toBe(hash);
  for (const none of ["", "rvp_", text.slice(4), `${text}A`, text.slice(0, -1), `rvp_${"!".repeat(64)}`])
    expect(readSecret("rvp_", none)).toBeNull();
  expect(() => newSecret("rvp_", "oak")).toThrow('a secret\'s provider is a uuid, not "oak"');
  expect(hashOf("abc")).toBe(
    Buffer.from("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "hex").toString(
      "base64url",
    ),
  );
});
