import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { halfHash, hashWords, sha256 } from "./sha256.js";

describe("known answers", () => {
  // NIST, Cryptographic Standards and Guidelines, example values of SHA-256; the empty text and the million from NIST's
  // Secure Hash Algorithm Validation System.
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    [
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
    ],
  ])("%j", (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  test("a million times a", () => {
    expect(sha256("a".repeat(1_000_000))).toBe(
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
    );
  });
});

// The expected digests were printed by Python's hashlib.
test("every length around the edges of a block", () => {
  const digests = Array.from({ length: 201 }, (_, length) => sha256("x".repeat(length)));
  expect(new Set(digests).size).toBe(201);
  expect(sha256(digests.join(""))).toBe("75013a3fd49991ead9d8a57ea80485c088443c3406a0e8fa003ed57144041eb4");
});

test.each([
  [
    "\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff",
    "517fbca163a7092390da6b250fdbbe25d1dc3d48861f551a7c36e8559614401a",
  ],
  ["\u{10000}\u{10ffff}", "413406a866229ee282ef5a7e72393ea477edee79db047d9792acc03b05fe6330"],
  // Half a surrogate pair counts as U+FFFD.
  ["\ud800", "83d544ccc223c057d2bf80d3f2a32982c32c3c0db8e2674820da5064783fb097"],
  ["a\udfffb", "05087813392efc16fe8ff448920c6328e53af865df39419436659d9ffda90f7b"],
  ["\udc00\ud800", "52793f8dc1d85e409f8c88be99d8b31d58f676246340150f406289e04a11151e"],
])("%j is written in UTF-8", (text, digest) => expect(sha256(text)).toBe(digest));

describe("a hash that goes on from the middle", () => {
  test("is the hash of the whole", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.string(), (blocks, rest) => {
        const before = "0123456789abcdef".repeat(4 * blocks);
        const half = halfHash(before);
        expect(hashWords(rest, half)).toEqual(hashWords(before + rest));
        // It can be gone on from again.
        expect(hashWords(rest, half)).toEqual(hashWords(before + rest));
      }),
    ));

  test("begins at whole blocks only", () => {
    const block = "0123456789abcdef".repeat(4);
    expect(halfHash(`${block}abc`)).toEqual(halfHash(block));
    expect(halfHash("abc")).toEqual(halfHash(""));
  });
});
