import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { sha256 } from "../../randomness/sha256.js";
import { piece, populations } from "../../testing/pieces.js";
import { populationHash } from "./population-hash.js";

test("neither the order of rows nor of flags nor of fields matters", () =>
  fc.assert(
    fc.property(populations(10), (population) => {
      const turned = population
        .toReversed()
        .map(({ flags, ...row }) => ({ flags: flags.toReversed(), ...row }));
      expect(populationHash(turned)).toBe(populationHash(population));
    }),
  ));

test("every fact counts", () => {
  const row = piece("p1", { flags: ["requested"] });
  const others = (Object.keys(row) as (keyof typeof row)[]).map((field) => ({
    ...row,
    [field]: field === "mark" ? 51 : field === "flags" ? [] : "another",
  }));
  expect(new Set([row, ...others].map((one) => populationHash([one]))).size).toBe(others.length + 1);
});

test("it is the SHA-256 of the pieces as lines of JSON", () => {
  const line = (id: string) =>
    `{"assessorId":"a1","bandId":null,"cohortId":null,"flags":["x","y"],"hubId":null,"id":"${id}","mark":50,"schoolId":null,"subjectId":null,"traineeId":"trainee of ${id}"}\n`;
  expect(populationHash(["b", "a"].map((id) => piece(id, { flags: ["y", "x"] })))).toBe(
    sha256(line("a") + line("b")),
  );
});
