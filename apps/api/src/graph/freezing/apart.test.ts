import { expect, test } from "@jest/globals";
import { canonicalJson, sha256 } from "@reviewpoint/domain/moderation";
import fc from "fast-check";
import { type Apart, putTogether, setApart, textsIn } from "./apart.js";

const isTrainee = (id: string) => id.startsWith("t");
const values = (apart: readonly Apart[]) => new Map(apart.map((one) => [one.digest, one]));

test("what is about one trainee stands apart, and the rest is kept as it is", () => {
  const answer = {
    watchList: { nodes: [{ reason: "late", trainee: { id: "t1", name: "Amber" } }], totalCount: 1 },
    person: { id: "t2", name: "Basalt", judgements: [{ level: 3 }] },
    hub: { id: "h1", name: "East" },
  };
  const { kept, apart } = setApart(answer, isTrainee, () => "salt");
  expect(canonicalJson(kept)).not.toMatch(/Amber|Basalt|late/u);
  expect(apart.map(({ traineeId }) => traineeId)).toEqual(["t1", "t2"]);
  expect(putTogether(kept, values(apart))).toEqual({ answer, erased: 0 });
  expect(kept).toMatchObject({ hub: answer.hub, watchList: { totalCount: 1 } });
});

test("what was erased is left out, and the text's hash still holds", () => {
  const answer = { nodes: [{ id: "t1" }, { id: "t2" }], one: { id: "t1" } };
  const { kept, apart } = setApart(answer, isTrainee);
  const hash = sha256(canonicalJson(kept));
  const left = values(apart.filter(({ traineeId }) => traineeId !== "t1"));
  expect(putTogether(kept, left)).toEqual({ answer: { nodes: [{ id: "t2" }], one: null }, erased: 2 });
  expect(sha256(canonicalJson(kept))).toBe(hash);
  expect(putTogether({ "~apart": "0" }, new Map())).toEqual({ answer: null, erased: 1 });
});

test("a value that was changed afterwards is told", () => {
  const { kept, apart } = setApart([{ id: "t1", level: 3 }], isTrainee);
  const changed = values(apart.map((one) => ({ ...one, value: { id: "t1", level: 4 } })));
  expect(() => putTogether(kept, changed)).toThrow("is not what was frozen");
});

test("equal values stand apart under digests of their own", () => {
  const { apart } = setApart([{ id: "t1" }, { id: "t1" }], isTrainee);
  expect(new Set(apart.map(({ digest }) => digest)).size).toBe(2);
});

test("put together again, it is what it was", () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      leaf,
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("id", "trainee", "name", "nodes"), tie("node")),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (answer) => {
      const { kept, apart } = setApart(answer, isTrainee);
      expect(putTogether(kept, values(apart))).toEqual({ answer, erased: 0 });
      for (const { traineeId } of apart) expect(textsIn(answer).has(traineeId)).toBe(true);
    }),
  );
});
