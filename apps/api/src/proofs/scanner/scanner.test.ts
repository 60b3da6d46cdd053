import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Answer, clientOf } from "../../server/testing/http-client.js";
import { type ServedFixture, servedFixture } from "../served/served-fixture.js";

/** What scanners of GraphQL servers look for, asked of the whole server as it runs, by somebody who is signed in. */
let served: ServedFixture;
let ask: Awaited<ReturnType<typeof clientOf>>;
const passed = new Set<string>();

beforeAll(async () => {
  served = await servedFixture();
  ask = await clientOf(served.server);
});
afterAll(async () => {
  await served?.close();
  process.stdout.write(`scanner checks: ${passed.size} of ${checks.length}\n`);
});

const post = (payload: object | string, headers: Record<string, string> = {}) =>
  ask({
    ...{ method: "POST", url: "/graphql", payload },
    headers: { authorization: `Bearer ${served.token}`, ...headers },
  });
const codesOf = (answer: Answer): string[] =>
  (answer.json<{ errors?: { extensions: { code: string } }[] }>().errors ?? []).map(
    ({ extensions }) => extensions.code,
  );
const refusedAs = async (code: string, question: Promise<Answer>) => {
  const answer = await question;
  expect([answer.statusCode, codesOf(answer)[0]]).toEqual([400, code]);
};
const isNotExecuted = (answer: Answer) => {
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode).toBeLessThan(500);
  expect(answer.body).not.toContain('"data"');
};
const encoded = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

const checks: readonly [name: string, check: () => Promise<void>][] = [
  [
    "aliases by the hundred are refused",
    () =>
      refusedAs(
        "TOO_MANY_ALIASES",
        post({ query: `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(" ")} }` }),
      ),
  ],
  [
    "an array of questions is not answered",
    async () => isNotExecuted(await post(Array.from({ length: 10 }, () => ({ query: "{ __typename }" })))),
  ],
  [
    "directives by the dozen are refused",
    () =>
      refusedAs("TOO_MANY_DIRECTIVES", post({ query: `{ __typename ${"@include(if: true) ".repeat(10)} }` })),
  ],
  [
    "one field five hundred times is refused",
    () => refusedAs("TOO_MANY_FIELDS", post({ query: `{ provider { ${"slug ".repeat(500)} } }` })),
  ],
  [
    "introspection in circles is refused",
    () =>
      refusedAs(
        "GRAPHQL_VALIDATION_FAILED",
        post({
          query: `{ __schema { types ${"{ fields { type ".repeat(5)} { name } ${"} } ".repeat(5)} } }`,
        }),
      ),
  ],
  [
    "a misspelt field suggests no other",
    async () => {
      const answers = [
        await post({ query: "{ provder { slug } }" }),
        await post({ query: "{ provider { slg } }" }),
        await post({ query: "{ schools(frst: 1) { totalCount } }" }),
        await post({ query: '{ progress(where: { cohrt: "C" }, by: [STRND]) { count } }' }),
      ];
      for (const answer of answers) {
        expect(answer.statusCode).toBe(400);
        expect(answer.body).not.toMatch(/did you mean|"slug\\"|STRAND/i);
      }
    },
  ],
  [
    "GET does not write",
    async () =>
      isNotExecuted(
        await ask({
          url: encoded("mutation { __typename }"),
          headers: { authorization: `Bearer ${served.token}` },
        }),
      ),
  ],
  [
    "GET does not ask, so that no question lies in a log or a link",
    async () => {
      const answer = await ask({
        url: encoded("{ __typename }"),
        headers: { authorization: `Bearer ${served.token}` },
      });
      expect([answer.statusCode, answer.headers.allow]).toEqual([405, "POST"]);
      isNotExecuted(answer);
    },
  ],
  [
    "no editor is served",
    async () => {
      for (const url of ["/graphql", "/graphiql", "/playground", "/altair", "/v1/graphql", "/console"]) {
        const answer = await ask({ url, headers: { accept: "text/html" } });
        expect(answer.body).not.toMatch(/graphiql|playground|altair|apollo|sandbox|embeddable/i);
      }
    },
  ],
  [
    "the schema is not told to nobody",
    async () => {
      const query = "{ __schema { types { name } } }";
      const answer = await ask({ method: "POST", url: "/graphql", payload: { query } });
      expect([answer.statusCode, codesOf(answer)]).toEqual([400, ["INTROSPECTION_OFF"]]);
    },
  ],
  [
    "a form does not ask",
    async () => {
      const type = { "content-type": "application/x-www-form-urlencoded" };
      isNotExecuted(await post("query=%7B__typename%7D", type));
      isNotExecuted(await post("{ __typename }", { "content-type": "text/plain" }));
      isNotExecuted(await post("{ __typename }", { "content-type": "application/graphql" }));
    },
  ],
  [
    "no trace of how long what took is given",
    async () => {
      const answer = await post(
        { query: "{ provider { slug } }" },
        { "apollo-federation-include-trace": "ftv1" },
      );
      expect(Object.keys(answer.json<{ extensions: object }>().extensions)).toEqual(["cost"]);
      expect(answer.body).not.toMatch(/tracing|ftv1|startTime|duration/i);
    },
  ],
  [
    "no failure shows where it happened",
    async () => {
      const payloads = [
        { query: "{" },
        { query: 7 },
        {},
        { query: "{ nowhere }" },
        { query: "{ __typename }", variables: 7 },
        "{",
        "",
        "null",
      ];
      for (const payload of payloads) {
        const answer = await post(payload as object, { "content-type": "application/json" });
        expect(answer.body).not.toMatch(/stack|node_modules|\.[jt]s:\d+|\bat \w+\./i);
        expect(answer.statusCode).toBe(400);
      }
    },
  ],
];

test.each(checks)("%s", async (name, check) => {
  await expect(check()).resolves.toBeUndefined();
  passed.add(name);
});

test("there are thirteen of them", () => {
  expect(checks).toHaveLength(13);
});
