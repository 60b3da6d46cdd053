import { expect, test } from "@jest/globals";
import { pieces } from "../../testing/pieces.js";
import { groupNeeds, minimumColumn } from "./group-needs.js";

const population = pieces(6, (at) => ({
  assessorId: at < 4 ? "a1" : "a2",
  flags: at % 2 ? ["requested"] : [],
}));

test("needs are the minimum less what is taken, at most what a group has, never below 0", () => {
  const { needs, small } = groupNeeds(population, { by: ["assessor"], atLeast: 3, flag: null }, [0, 5]);
  expect([...needs]).toEqual([2, 1]);
  expect(small).toEqual([{ code: 1, pieces: 2 }]);
  expect([...groupNeeds(population, { by: ["assessor"], atLeast: 1, flag: null }, [0, 1, 2]).needs]).toEqual([
    0, 1,
  ]);
});

test("with a flag only pieces that have it are grouped, counted and helpful", () => {
  const minimum = { by: ["assessor"], atLeast: 2, flag: "requested" } as const;
  const { column, needs, small } = groupNeeds(population, minimum, [0, 1]);
  expect([...column.codes]).toEqual([-1, 0, -1, 0, -1, 1]);
  expect([...needs]).toEqual([1, 1]);
  expect(small).toEqual([{ code: 1, pieces: 1 }]);
});

test("a flag that no piece has asks for nothing", () => {
  const minimum = { by: ["assessor"], atLeast: 2, flag: "absent" } as const;
  expect(minimumColumn(population, minimum)).toEqual({ codes: new Int32Array(6).fill(-1), values: [] });
  expect(groupNeeds(population, minimum, []).small).toEqual([]);
});
