import { expect, test } from "@jest/globals";
import { piecesIn } from "./pieces.js";

type Answered = Parameters<typeof piecesIn>[0];

const pageInfo = { hasNextPage: false, endCursor: null };
const list = (...nodes: readonly object[]) => ({ totalCount: nodes.length, pageInfo, nodes });

test("the pieces in view are those of a page, or of whom was searched for and is set the assignment", () => {
  const [one, other] = [{ id: "1" }, { id: "2" }];
  const of = (answered: object) => piecesIn(answered as Answered).nodes;
  expect(of({ pieces: list(one, other) })).toEqual([one, other]);
  const found = list({ assignments: list(other) }, { assignments: list() });
  expect(of({ cohort: { trainees: found } })).toEqual([other]);
});
