import { expect, test } from "@jest/globals";
import { dimensions } from "../../policy/dimension.js";
import { piece } from "../../testing/pieces.js";
import { groupedBy, spreadOver } from "./grouped-by.js";

const one = piece("p1", {
  ...{
    traineeId: "t",
    assessorId: "a",
    schoolId: "s",
    hubId: "h",
    subjectId: "m",
    cohortId: "c",
    bandId: "b",
  },
});

test("every dimension looks at its own field", () => {
  expect(dimensions.map((dimension) => groupedBy([one], [dimension]).values[0]?.[0])).toEqual([..."tashmcb"]);
  expect(groupedBy([one], ["band", "hub", "trainee"]).values).toEqual([["b", "h", "t"]]);
});

test("spread is over a dimension or over slices of the marks", () => {
  const two = [one, piece("p2", { hubId: "g", mark: 70 })];
  expect(spreadOver(two, { over: "hub", share: "equally" }).values).toEqual([["g"], ["h"]]);
  expect(spreadOver(two, { over: "mark", slices: 2, share: "equally" }).values).toEqual([["50"], ["70"]]);
});
