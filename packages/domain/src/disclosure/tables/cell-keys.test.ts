import { expect, test } from "@jest/globals";
import { cellKeys } from "./cell-keys.js";

const cohort = (...values: string[]) => ({ name: "cohort", values });
const sex = { name: "sex", values: ["female", "male"] };
const age = { name: "age", values: ["young", "old"] };

test("the same people have the same key, whichever way round a table is laid", () => {
  const [laid, turned] = [
    { rows: cohort("2025", "2026"), columns: sex },
    { rows: sex, columns: cohort("2025", "2026") },
  ];
  const key = cellKeys([laid, turned]);
  expect(key(turned, "male", "2025")).toBe(key(laid, "2025", "male"));
  expect(key(turned, null, "2025")).toBe(key(laid, "2025", null));
  expect(key(laid, "2025", "female")).not.toBe(key(laid, "2025", "male"));
});

test("a total over a dimension that is the same everywhere is over everyone", () => {
  const [bySex, byAge] = [
    { rows: cohort("2025", "2026"), columns: sex },
    { rows: cohort("2026", "2025"), columns: age },
  ];
  const key = cellKeys([bySex, byAge]);
  expect(key(bySex, "2025", null)).toBe(key(byAge, "2025", null));
  expect(key(bySex, null, null)).toBe(key(byAge, null, null));
});

test("a total is over just those listed, where another table lists others", () => {
  const [earlier, later, again] = [
    { rows: cohort("2024", "2025"), columns: sex },
    { rows: cohort("2025", "2026"), columns: sex },
    { rows: cohort("2026", "2025"), columns: sex },
  ];
  const key = cellKeys([earlier, later, again]);
  expect(key(earlier, null, "male")).not.toBe(key(later, null, "male"));
  expect(key(later, null, "male")).toBe(key(again, null, "male"));
  expect(key(earlier, "2025", null)).toBe(key(later, "2025", null));
  // nobody can take such a total for one value, whatever that is called
  const named = { rows: cohort('["2025","2026"]', "2024"), columns: sex };
  const other = cellKeys([later, named]);
  expect(other(named, '["2025","2026"]', null)).not.toBe(other(later, null, null));
});
