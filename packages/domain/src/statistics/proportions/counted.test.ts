import { expect, test } from "@jest/globals";
import { requireCounted } from "./counted.js";

test("counts are whole, and successes no more than trials", () => {
  expect(() => requireCounted({ successes: 0, trials: 1 })).not.toThrow();
  expect(() => requireCounted({ successes: 0, trials: 0 })).toThrow(
    new RangeError("trials must be a whole number of at least 1: 0"),
  );
  expect(() => requireCounted({ successes: 4, trials: 3 })).toThrow(
    new RangeError("successes must be a whole number from 0 to 3: 4"),
  );
});
