import { expect, test } from "@jest/globals";
import { sha256 } from "../randomness/sha256.js";
import { policyOf } from "../testing/pieces.js";
import { canonicalJson } from "./canonical-json.js";
import { planHash } from "./plan-hash.js";
import type { SamplePlan } from "./sample-plan.js";

const group = [
  { over: "band", value: "b" },
  { over: "hub", value: null },
] as const;
const plan: Omit<SamplePlan, "hash"> = {
  policy: policyOf(),
  seed: "a seed",
  population: 9,
  asked: 3,
  sampled: [
    { id: "p1", reasons: [{ code: "all-taken" }, { code: "must-include", rule: 2 }] },
    { id: "p2", reasons: [{ code: "minimum", rule: 1, group }] },
    { id: "p3", reasons: [{ code: "drawn", group, place: 1, of: 4, taken: 2 }] },
  ],
  relaxed: [],
};

test("it is the SHA-256 of two lines that anyone can write", () => {
  const { sampled: _, ...head } = plan;
  const pieces = `[["p1",[["all-taken"],["must-include",2]]],["p2",[["minimum",1,"band","b","hub",null]]],["p3",[["drawn","band","b","hub",null,1,4,2]]]]`;
  expect(planHash(plan)).toBe(sha256(`${canonicalJson(head)}\n${pieces}\n`));
});

test("a plan read back with its fields in another order, and with its hash, has the same hash", () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, field]) => [name, turned(field)]),
    );
  };
  expect(planHash({ ...(turned(plan) as typeof plan), hash: "whatever" })).toBe(planHash(plan));
});

test("whatever is changed changes it", () => {
  const others: Omit<SamplePlan, "hash">[] = [
    { ...plan, seed: "another" },
    { ...plan, population: 10 },
    { ...plan, asked: 4 },
    { ...plan, policy: policyOf({ passMark: 41 }) },
    { ...plan, sampled: plan.sampled.slice(1) },
    { ...plan, sampled: [{ id: "p0", reasons: [] }, ...plan.sampled.slice(1)] },
    { ...plan, relaxed: [{ code: "grow-for-minimums", field: "size", group: [], asked: 3, given: 4 }] },
  ];
  expect(new Set([plan, ...others].map(planHash)).size).toBe(others.length + 1);
});
