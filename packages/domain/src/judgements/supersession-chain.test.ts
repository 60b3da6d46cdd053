import { expect, test } from "@jest/globals";
import { supersessionChain } from "./supersession-chain.js";

const subject = { traineeId: "t1", reviewPointCode: "autumn", strandCode: "S1" };
const first = { ...subject, id: "a", supersedesId: null };
const second = { ...subject, id: "b", supersedesId: "a" };
const third = { ...subject, id: "c", supersedesId: "b" };

test("leads from a judgement back to the first", () => {
  const rows = [second, third, first];
  expect(supersessionChain(rows, "c")).toEqual([third, second, first]);
  expect(supersessionChain(rows, "a")).toEqual([first]);
});

test("a missing judgement, a circle and a change of subject are refused", () => {
  expect(() => supersessionChain([third, first], "c")).toThrow(
    new RangeError("no judgement b in the chain from c"),
  );
  expect(() => supersessionChain([second, { ...first, supersedesId: "b" }], "b")).toThrow(
    new RangeError("judgement b supersedes itself"),
  );
  expect(() => supersessionChain([second, { ...first, strandCode: "S2" }], "b")).toThrow(
    new RangeError("judgement a, superseded in the chain from b, is about something else"),
  );
});
