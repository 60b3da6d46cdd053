import { expect, test } from "@jest/globals";
import type { FrameQuery } from "../generated/documents.js";
import { fixtureExecute } from "../fixtures/execute.js";
import { FrameDocument } from "../generated/documents.js";
import { choose, noCohort } from "./choice.js";

async function frame(scene = {}): Promise<FrameQuery> {
  const { data } = await fixtureExecute(scene)(FrameDocument, { school: null, hasSchool: false });
  return data as FrameQuery;
}

test("without a choice: this year's cohort, the open review point, and the review point before it", async () => {
  const choice = choose(await frame(), {});
  expect(choice?.cohort.name).toBe("2026-27");
  expect(choice?.reviewPoint?.name).toBe("Review point 2");
  expect(choice?.from?.name).toBe("Review point 1");
});

test("a director of one hub is always in it", async () => {
  expect(choose(await frame(), {})?.hub?.name).toBe("North Downs");
  expect(choose(await frame({ seesNames: false }), {})?.hub).toBeNull();
});

test("what the link asks for and is not there is named, and the rest of the link counts", async () => {
  const choice = choose(await frame({ seesNames: false }), { cohort: "C1", hub: "atlantis", strand: "S4" });
  expect(choice?.unknown).toEqual(["atlantis"]);
  expect(choice?.cohort.name).toBe("2025-26");
  expect(choice?.strand?.name).toBe("Adaptive Teaching");
});

test("a hub outside the scope cannot be chosen", async () => {
  const choice = choose(await frame(), { hub: "weald" });
  expect(choice?.unknown).toEqual(["weald"]);
  expect(choice?.hub?.name).toBe("North Downs");
});

test("movement never compares with a later review point", async () => {
  const choice = choose(await frame(), { "review-point": "RP1", from: "RP2" });
  expect(choice?.from).toBeNull();
  expect(choice?.unknown).toEqual(["RP2"]);
});

test("a provider without a cohort leaves nothing to choose", async () => {
  expect(choose(await frame({ withCohorts: false }), {}).cohort).toBe(noCohort);
});
