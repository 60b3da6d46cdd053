import { HeaderMap } from "@apollo/server";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, type ExecutionResult, GraphQLError } from "graphql";
import type { Viewer } from "../../identity/index.js";
import { createApollo } from "../apollo.js";
import { createContext } from "../context.js";
import { Refusal } from "../refusals/refusal.js";

const database = { read: () => Promise.reject(new Error()), write: () => Promise.reject(new Error()) };
const schema = buildSchema("type Query { hub(id: ID): String }");
const viewer = { roles: [] } as unknown as Viewer;
const presenter = { correlationId: () => "abc", report: () => {} };

/** What leaves the server when an executor gives this. */
async function answerTo(result: ExecutionResult) {
  const apollo = createApollo({ schema, presenter, executor: async () => result });
  await apollo.start();
  const headers = new HeaderMap([["content-type", "application/json"]]);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", search: "", headers, body: { query: "{ hub }" } },
    context: async () => createContext(database, viewer),
  });
  await apollo.stop();
  const { status, body } = answer;
  if (body.kind !== "complete") throw new Error("the answer came in pieces");
  const { data, errors } = JSON.parse(body.string) as Record<string, unknown>;
  return { status, retryAfter: answer.headers.get("retry-after"), data, errors };
}

describe("what an executor gives", () => {
  test("leaves as it is where nothing failed", async () => {
    expect(await answerTo({ data: { hub: "East" } })).toMatchObject({
      data: { hub: "East" },
      errors: undefined,
    });
  });

  test("leaves with the status and the headers that a refusal forces, and its code", async () => {
    const headers = new Map([["retry-after", "7"]]);
    const refusal = new Refusal("UNAUTHENTICATED", "Sign in first.", {}, headers);
    expect(await answerTo({ data: null, errors: [refusal] })).toEqual({
      ...{ status: 401, retryAfter: "7", data: null },
      errors: [{ message: "Sign in first.", extensions: { code: "UNAUTHENTICATED" } }],
    });
  });

  test("leaves without a status of its own where a part alone was refused", async () => {
    const refusal = new Refusal("NOT_ALLOWED", "Hubs are seen by their directors.");
    expect(await answerTo({ data: { hub: null }, errors: [refusal] })).toMatchObject({
      ...{ status: undefined, data: { hub: null } },
      errors: [{ extensions: { code: "NOT_ALLOWED" } }],
    });
  });

  test("is 400 where the operation could not begin", async () => {
    const error = new GraphQLError("$id is no ID", { extensions: { code: "BAD_USER_INPUT" } });
    expect(await answerTo({ errors: [error] })).toMatchObject({ status: 400, data: undefined });
  });

  test("tells nothing of a failure of ours but its number", async () => {
    const error = new GraphQLError("relation hub does not exist");
    expect((await answerTo({ data: { hub: null }, errors: [error] })).errors).toEqual([
      {
        message: "Something went wrong on our side. Please quote abc when you report it.",
        extensions: { code: "INTERNAL", correlationId: "abc" },
      },
    ]);
  });
});
