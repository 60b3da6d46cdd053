import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ServedFixture, servedFixture } from "../../proofs/served/served-fixture.js";
import { type Answer, clientOf } from "../testing/http-client.js";
import { type Allowances, usualAllowances } from "./allowances.js";
import { Budgets } from "./budgets.js";

let served: ServedFixture;
let ask: Awaited<ReturnType<typeof clientOf>>;
let budgets: Budgets;
const allow = (allowances: Partial<Allowances>) => {
  budgets = new Budgets({ ...usualAllowances, ...allowances });
};
beforeAll(async () => {
  const present: Pick<Budgets, "purse" | "requireOpen" | "spend"> = {
    purse: (payers) => budgets.purse(payers),
    requireOpen: (payers) => budgets.requireOpen(payers),
    spend: (payers, points) => budgets.spend(payers, points),
  };
  served = await servedFixture({ budgets: present as Budgets });
  ask = await clientOf(served.server);
});
afterAll(() => served?.close());

const question = (query: string, headers: Record<string, string> = {}) =>
  ask({ method: "POST", url: "/graphql", payload: { query }, headers });
const signedIn = (query: string) => question(query, { authorization: `Bearer ${served.token}` });
const isLimited = (answer: Answer) => {
  const [{ message, extensions }] = answer.json<{
    errors: [{ message: string; extensions: { code: string; retryAfterSeconds: number } }];
  }>().errors;
  expect([answer.statusCode, extensions.code]).toEqual([429, "RATE_LIMITED"]);
  expect(message).toMatch(
    /^You have spent the [\d,]+ points .* Ask again in \d+ seconds, and for less at once\.$/,
  );
  expect(Number(answer.headers["retry-after"])).toBe(extensions.retryAfterSeconds);
  expect(extensions.retryAfterSeconds).toBeGreaterThan(50);
};

describe("whoever has spent their points", () => {
  test("is told so with 429, before another question is read; what they ask from elsewhere counts as well", async () => {
    allow({ actor: { points: 500, seconds: 60 } });
    const first = await signedIn("{ provider { slug } }");
    expect(first.json<{ extensions: object }>().extensions).toEqual({
      cost: {
        ...{ requested: 201, limit: 25_000, rows: 0 },
        budget: { limit: 500, remaining: 299, resetsInSeconds: 60 },
      },
    });
    expect((await signedIn("{ provider { slug } }")).statusCode).toBe(200);
    isLimited(await signedIn("{ provider { slug } }"));
    isLimited(await signedIn("{ this is not read"));
    expect((await question("{ __typename }")).statusCode).toBe(200);
  });

  test("by documents that come to nothing, too", async () => {
    allow({ token: { points: 250, seconds: 60 } });
    for (let n = 0; n < 3; n += 1) expect((await signedIn("{ nowhere }")).statusCode).toBe(400);
    isLimited(await signedIn("{ provider { slug } }"));
  });
});

describe("an address from which nobody known asks", () => {
  test("has points of its own, which a token that is not believed spends too", async () => {
    allow({ address: { points: 250, seconds: 60 } });
    expect((await question("{ __typename }")).statusCode).toBe(200);
    for (let n = 0; n < 2; n += 1)
      expect((await question("{ __typename }", { authorization: "Bearer forged" })).statusCode).toBe(401);
    isLimited(await question("{ __typename }", { authorization: "Bearer forged" }));
    isLimited(await question("{ __typename }"));
  });

  test("may try to sign in so often, and its pages stay open", async () => {
    allow({ signIn: { points: 2, seconds: 60 } });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const signIn = () => ask({ method: "POST", url: "/sign-in", payload: "persona=nobody", headers });
    expect([(await signIn()).statusCode, (await signIn()).statusCode]).toEqual([400, 400]);
    isLimited(await signIn());
    expect((await ask({ url: "/" })).statusCode).toBe(200);
  });
});
