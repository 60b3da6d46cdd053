import { expect, test } from "@jest/globals";
import { expectedRank, levelRank } from "./expected-rank.js";

const framework = {
  levels: [
    { code: "secure", name: "Secure", rank: 2 },
    { code: "emerging", name: "Emerging", rank: 1 },
  ],
  expectations: [
    { reviewPointCode: "autumn", strandCode: "behaviour", levelCode: "emerging" },
    { reviewPointCode: "summer", strandCode: "behaviour", levelCode: "secure" },
    { reviewPointCode: "summer", strandCode: "assessment", levelCode: "lost" },
  ],
};

test("the rank expected at a review point on a strand, null where none is", () => {
  expect(expectedRank(framework, "autumn", "behaviour")).toBe(1);
  expect(expectedRank(framework, "summer", "behaviour")).toBe(2);
  expect(expectedRank(framework, "autumn", "assessment")).toBeNull();
});

test("a level off the scale is refused, and the scale shown", () => {
  expect(() => expectedRank(framework, "summer", "assessment")).toThrow(
    new RangeError('no level "lost" on the scale: secure, emerging'),
  );
  expect(() => levelRank(framework, "Secure")).toThrow(RangeError);
});
