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
const failing = {
  read: () =>
    Promise.reject(
      Object.assign(new Error("relation secret_table"), { code: "42P01", parameters: ["Alder Amber"] }),
    ),
};

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
      `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(" ")} }`,
    ],
    ["directives", "TOO_MANY_DIRECTIVES", `{ provider { slug ${"@include(if: true) ".repeat(6)} } }`],
    ["fields", "TOO_MANY_FIELDS", `{ provider { ${"slug ".repeat(401)} } }`],
    ["fields of fragments spread again and again", "TOO_MANY_FIELDS", `{ provider { ...F0 } } ${fragments}`],
    ["tokens", "TOO_MANY_TOKENS", `{ ${"provider { slug } ".repeat(260)} }`],
  ])("%s", async (_, code, query) => {
    const began = process.cpuUsage();
    const [status, found, message] = await codeOf(query);
    const { user, system } = process.cpuUsage(began);
    expect([status, found]).toEqual([400, code]);
    expect(message).toMatch(/\d/);
    expect((user + system) / 1000).toBeLessThan(250);
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
    expect((await ask({ query: "{ __typename }" }, null)).body).toEqual({ data: { __typename: "Query" } });
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
