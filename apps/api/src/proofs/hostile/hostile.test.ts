import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Budgets } from "../../server/index.js";
import { clientOf } from "../../server/testing/http-client.js";
import { type ServedFixture, servedFixture } from "../served/served-fixture.js";
import { meetHostility } from "./hostile.js";

const rounds = 190;
let served: ServedFixture;
beforeAll(async () => {
  const unlimited = { actor: null, token: null, address: null, signIn: null };
  served = await servedFixture({ budgets: new Budgets(unlimited) });
});
afterAll(() => served?.close());

test("hostile documents are refused or answered, none by a failure", async () => {
  const ask = await clientOf(served.server);
  const { failures, answered, refused } = await meetHostility(served, ask, rounds, "hostile");
  expect(failures).toEqual([]);
  expect(answered + refused).toBe(rounds);
  expect(answered).toBeGreaterThan(rounds / 20);
  expect(refused).toBeGreaterThan(rounds / 2);
});
