import { HeaderMap } from "@apollo/server";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { serverAudits } from "graphql-http";
import type { Viewer } from "../identity/index.js";
import { createApollo, createContext } from "../graph/index.js";
import { buildGraphSchema } from "./build-graph-schema.js";
import { fixtureViewer } from "./testing/fixture-viewer.js";

const failures: object[] = [];
const presenter = { correlationId: () => "c-1", report: (failure: object) => void failures.push(failure) };
const schema = buildGraphSchema();
const apollo = createApollo({ schema, presenter });
const open = createApollo({ schema, presenter, introspection: "everyone" });
/** A database that fails every read, with a message and values that must never leave the house. */
let timesAsked = 0;
const fails = () => {
  timesAsked += 1;
  return Promise.reject(
    Object.assign(new Error("relation secret_table"), { code: "42P01", parameters: ["Alder Amber"] }),
  );
};
const failing = { read: fails, write: fails };

beforeAll(async () => {
  await apollo.start();
  await open.start();
});
afterAll(async () => {
  await apollo.stop();
  await open.stop();
});

async function ask(body: object, viewer: Viewer | null = fixtureViewer("line-manager"), server = apollo) {
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      ...{ method: "POST", search: "", body },
      headers: new HeaderMap([["content-type", "application/json"]]),
    },
    context: async () => createContext(failing, viewer),
  });
  const text = answer.body.kind === "complete" ? answer.body.string : "";
  return { status: answer.status ?? 200, body: JSON.parse(text) };
}
const codeOf = async (query: string, variables = {}) => {
  const { status, body } = await ask({ query, variables });
  return [status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.message];
};

describe("a document that is too large is refused with 400, a code and a sentence:", () => {
  const fragments = Array.from({ length: 12 }, (_, n) =>
    n === 11
      ? `fragment F11 on Provider { ${"slug ".repeat(9)} }`
      : `fragment F${n} on Provider { ...F${n + 1} ...F${n + 1} }`,
  ).join(" ");

  test.each([
    [
      "depth",
      "TOO_DEEP",
      "{ hubs(first: 1) { nodes { schools(first: 1) { nodes { hub { schools(first: 1) { nodes { hub { schools(first: 1) { nodes { id } } } } } } } } } } }",
    ],
    [
      "aliases",
      "TOO_MANY_ALIASES",
      `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: provider { slug }`).join(" ")} }`,
    ],
    ["directives", "TOO_MANY_DIRECTIVES", `{ provider { slug ${"@include(if: true) ".repeat(6)} } }`],
    ["fields", "TOO_MANY_FIELDS", `{ provider { ${"slug ".repeat(401)} } }`],
    ["fields of fragments spread again and again", "TOO_MANY_FIELDS", `{ provider { ...F0 } } ${fragments}`],
    ["tokens", "TOO_MANY_TOKENS", `{ ${"provider { slug } ".repeat(260)} }`],
  ])("%s", async (_, code, query) => {
    const before = timesAsked;
    const [status, found, message] = await codeOf(query);
    expect([status, found]).toEqual([400, code]);
    expect(message).toMatch(/\d/);
    expect(timesAsked).toBe(before);
  });

  test("before it begins: an allowed one asks the database at once", async () => {
    const before = timesAsked;
    await codeOf("{ a: provider { slug } }");
    expect(timesAsked).toBeGreaterThan(before);
    failures.splice(0);
  });

  test("rows, counted with the variables of the request", async () => {
    const query =
      "query ($n: Int!) { cohorts(first: $n) { nodes { trainees(first: 100) { nodes { judgements(first: 100) { nodes { id } } } } } } }";
    expect((await codeOf(query, { n: 2 })).slice(0, 2)).toEqual([400, "TOO_MANY_NODES"]);
    expect(
      (
        await codeOf(
          query.replace(
            "first: 100) { nodes { judgements(first: 100",
            "first: 90) { nodes { judgements(first: 9",
          ),
          { n: 2 },
        )
      )[1],
    ).toBe("INTERNAL");
  });
});

describe("what a question could cost", () => {
  const board = (aliases: number) =>
    `query ($n: Int!) { ${Array.from({ length: aliases }, (_, n) => `w${n}: watchList(first: $n, where: { cohort: "C" }) { nodes { trainee { name } } }`).join(" ")} }`;

  test("is told with every answer, counted with the variables", async () => {
    const costAt = async (n: number) =>
      (await ask({ query: board(1), variables: { n } })).body.extensions.cost;
    const [few, many] = [await costAt(1), await costAt(100)];
    expect(few).toEqual({ requested: expect.any(Number), limit: 25_000, rows: 1 });
    expect(many.requested).toBe(few.requested + 2 * 99);
  });

  test("is refused above the limit, with what to change", async () => {
    const { status, body } = await ask({ query: board(5), variables: { n: 1 } });
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: "TOO_COSTLY", limit: 25_000, dearest: "w0" });
    expect(body.errors[0].message).toMatch(/could cost 4\d+ points; 25000 are allowed\. w0 costs the most/);
  });

  test("is taken out of the purse that the request came with, a refused document too", async () => {
    const spent: number[] = [];
    const purse = {
      spend: async (points: number) => (spent.push(points), { limit: 9, remaining: 8, resetsInSeconds: 7 }),
    };
    const asking = (query: string) =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          ...{ method: "POST", search: "", body: { query } },
          headers: new HeaderMap([["content-type", "application/json"]]),
        },
        context: async () => createContext(failing, fixtureViewer("line-manager"), purse),
      });
    const { body } = await asking("{ provider { slug } }");
    expect(body.kind === "complete" && JSON.parse(body.string).extensions.cost.budget).toEqual(
      await purse.spend(0),
    );
    await asking("{ nowhere }");
    await asking("{");
    expect(spent).toEqual([201, 0, 100, 100]);
  });
});

describe("a page", () => {
  test.each([0, 101, -1])("of %s rows is refused", async (first) => {
    expect((await codeOf(`{ hubs(first: ${first}) { totalCount } }`)).slice(1)).toEqual([
      "BAD_PAGE_SIZE",
      `first: ${first} is outside 1–100. Ask for a page of that size and follow endCursor.`,
    ]);
  });

  test.each([
    "nonsense",
    Buffer.from("trainee:00000000-0000-4000-800e-0000001e8480").toString("base64url"),
    "",
  ])("after %j is refused", async (after) => {
    expect(
      (await codeOf("query ($after: String) { hubs(first: 1, after: $after) { totalCount } }", { after }))[1],
    ).toBe("BAD_CURSOR");
  });
});

describe("an error", () => {
  test("of ours has a code and a correlation id, and nothing of the inside", async () => {
    const { status, body } = await ask({ query: "{ provider { slug } }" });
    expect([status, body.data]).toEqual([200, null]);
    expect(body.errors[0].message).toBe(
      "Something went wrong on our side. Please quote c-1 when you report it.",
    );
    expect(body.errors[0].extensions).toEqual({ code: "INTERNAL", correlationId: "c-1" });
    expect(JSON.stringify(body)).not.toMatch(/secret_table|Alder|stack/);
    expect(failures.at(-1)).toEqual({ correlationId: "c-1", kind: "Error", code: "42P01", path: "provider" });
  });

  test("while the database is away says so with 503, and when to come again", async () => {
    const gone = Object.assign(new Error("terminating connection"), { code: "57P01" });
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        ...{ method: "POST", search: "", body: { query: "{ provider { name } }" } },
        headers: new HeaderMap([["content-type", "application/json"]]),
      },
      context: async () =>
        createContext(
          { read: () => Promise.reject(gone), write: () => Promise.reject(gone) },
          fixtureViewer("line-manager"),
        ),
    });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "2"]);
    const text = answer.body.kind === "complete" ? answer.body.string : "";
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: "DATABASE_AWAY", correlationId: "c-1" });
  });

  test("of a misspelt field suggests nothing", async () => {
    const { status, body } = await ask({ query: "{ provider { slgu } }" });
    expect([status, body.errors[0].extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
    expect(body.errors[0].message).not.toMatch(/did you mean/i);
  });

  test("of a wrong variable shows no value of another", async () => {
    const { status, body } = await ask({
      query: "query ($n: Int!) { hubs(first: $n) { totalCount } }",
      variables: { n: "x" },
    });
    expect([status, body.errors[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });
});

describe("what could not be run is refused before it runs, the second time as the first:", () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    [
      "a variable that does not fit",
      "query ($n: Int!) { hubs(first: $n) { totalCount } }",
      { n: 2 ** 40 },
      "BAD_USER_INPUT",
    ],
    [
      "a variable that is not given",
      "query ($n: Int!) { hubs(first: $n) { totalCount } }",
      {},
      "BAD_USER_INPUT",
    ],
    [
      "U+0000 in a variable",
      "query ($c: String!) { cohort(code: $c) { id } }",
      { c: "a\0" },
      "BAD_USER_INPUT",
    ],
    ["U+0000 in the text", '{ cohort(code: "\\u0000") { id } }', {}, "BAD_USER_INPUT"],
    [
      "a kind of operation that is not there",
      "subscription { __typename }",
      {},
      "OPERATION_RESOLUTION_FAILURE",
    ],
  ])("%s", async (_, query, variables, code) => {
    for (const _again of [1, 2, 3]) expect((await codeOf(query, variables)).slice(0, 2)).toEqual([400, code]);
  });

  test("with few complaints, however many there could be", async () => {
    const where = Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`x${n}`, n]));
    const query = "query ($where: ProgressFilter!) { progress(by: [], where: $where) { count } }";
    expect((await ask({ query, variables: { where } })).body.errors.length).toBe(1);
    const { body } = await ask({ query: `{ provider { ${"nowhere ".repeat(300)} } }` });
    expect(body.errors.length).toBeLessThan(12);
  });
});

describe("nobody signed in", () => {
  test.each([
    ["the schema", "{ __schema { queryType { name } } }", 400, "INTROSPECTION_OFF"],
    [
      "a type, under an alias, in a fragment",
      '{ ...F } fragment F on Query { a: __type(name: "Query") { name } }',
      400,
      "INTROSPECTION_OFF",
    ],
    ["data", "{ provider { slug } }", 401, "UNAUTHENTICATED"],
    ["data in a fragment", "{ ... { provider { slug } } }", 401, "UNAUTHENTICATED"],
  ])("is refused %s", async (_, query, status, code) => {
    const answer = await ask({ query }, null);
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
  });

  test("may ask whether this is a graph", async () => {
    expect((await ask({ query: "{ __typename }" }, null)).body).toMatchObject({
      data: { __typename: "Query" },
    });
  });
});

test("who is signed in may read the schema, as tools ask for it", async () => {
  const { body } = await ask({ query: "{ __schema { types { name fields { name description } } } }" });
  expect(body.data.__schema.types.length).toBeGreaterThan(60);
  expect((await ask({ query: getIntrospectionQuery() })).body.errors).toBeUndefined();
});

test("graphql-http's audits find nothing that a server must do undone", async () => {
  const audits = serverAudits({
    url: "http://localhost/graphql",
    fetchFn: async (
      url: string,
      init: { method?: string; headers?: Record<string, string>; body?: string } = {},
    ) => {
      const headers = new HeaderMap(
        Object.entries(init.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
      );
      let body: unknown = init.body;
      try {
        if (/json/.test(headers.get("content-type") ?? "")) body = JSON.parse(init.body ?? "");
      } catch {
        return new Response('{"errors":[{"message":"not JSON"}]}', {
          status: 400,
          headers: { "content-type": "application/json" },
        });
      }
      const answer = await open.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: init.method ?? "GET", search: new URL(url).search, headers, body },
        context: async () => createContext(failing, null),
      });
      const text = answer.body.kind === "complete" ? answer.body.string : "";
      return new Response(text, { status: answer.status ?? 200, headers: [...answer.headers] });
    },
  });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  expect(results.filter((result) => result.name.startsWith("MUST") && result.status !== "ok")).toEqual([]);
  expect(results.filter((result) => result.name.startsWith("MUST")).length).toBeGreaterThanOrEqual(13);
});
