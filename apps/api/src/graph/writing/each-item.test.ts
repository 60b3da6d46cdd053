import { expect, test } from "@jest/globals";
import { showRefused } from "../refusals/writes/show-refused.js";
import type { Refused } from "../refusals/writes/write-refusal.js";
import { isRefused } from "./action.js";
import { eachItem } from "./each-item.js";

const missing: Refused = { refusal: { code: "name-missing" }, path: ["input", "name"] };
const work = async (name: string) => (name === "" ? missing : { name });

test("items are all done, or none is and each that was refused says where", async () => {
  expect(await eachItem("people", ["a", "b"], work)).toEqual([{ name: "a" }, { name: "b" }]);
  const outcome = await eachItem("people", ["a", "", ""], work);
  expect(isRefused(outcome) && showRefused(outcome)).toMatchObject({
    ...{ kind: "ItemsRefused", code: "ITEMS_REFUSED", path: ["input", "people"] },
    message: "2 items are refused, so nothing was recorded. Mend them and send all of them again.",
    items: [
      { kind: "NameMissing", path: ["input", "people", "1", "name"] },
      { kind: "NameMissing", path: ["input", "people", "2", "name"] },
    ],
  });
});
