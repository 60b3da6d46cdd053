import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fiftyAtOnce } from "./fifty.js";
import { targetMoves } from "./rooms/targets.js";
import { failureIn } from "./sequences.js";
import { World } from "./world/world.js";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

test("whatever people do one after the other, they are answered as the words of the rules say", async () => {
  expect(await failureIn(world, { count: 12, commands: 40, seed: 20_260_202 })).toBeNull();
  expect(world.answers).toBeGreaterThan(100);
}, 300_000);

test("fifty under one key have one effect and one answer; fifty at a version that is not there change nothing", async () => {
  expect(await fiftyAtOnce(world)).toEqual({ answers: 1, effects: 1, conflicts: 50, overwritten: 0 });
}, 120_000);

test("a model that has forgotten a rule is found out, in few steps", async () => {
  const { setTarget } = targetMoves;
  const forgetful: typeof setTarget = (facts, choices) => {
    const attempt = setTarget(facts, choices);
    return (
      attempt && { ...attempt, refusal: attempt.refusal === "TOO_MANY_OPEN_TARGETS" ? null : attempt.refusal }
    );
  };
  const failure = await failureIn(world, {
    count: 20,
    commands: 12,
    seed: 1,
    moves: { setTarget: forgetful },
  });
  expect(failure).toMatch(/setTarget by mentor on \S+ should be done and is TOO_MANY_OPEN_TARGETS/);
  expect(failure?.match(/setTarget\(/g)?.length).toBeLessThanOrEqual(4);
}, 300_000);
