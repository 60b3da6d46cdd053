import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { folder } from "./package-folder.mjs";

const { sha256 } = await import(join(folder, "src/moderation/index.ts"));

test("every text, half surrogate pairs included, hashes as node:crypto hashes it", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat({ max: 0xffff }), (text, unit) => {
      const odd = `${text}${String.fromCharCode(unit)}${text}`;
      expect(sha256(odd)).toBe(createHash("sha256").update(odd, "utf8").digest("hex"));
    }),
    { numRuns: 2000 },
  ));
