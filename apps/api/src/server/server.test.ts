import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import type { Database } from "../database/index.js";
import { databaseForTest } from "../database/testing/database-for-test.js";
import type { GraphContext } from "../graph/index.js";
import { DemoIssuer, demoKey, formTokenOf } from "../identity/index.js";
import { buildServer } from "./build-server.js";
import { clientOf } from "./testing/http-client.js";
import { demoProvider } from "./testing/demo-providers.js";

const now = () => new Date("2026-10-01T12:00:00Z");
const canary = "CanaryNeverLogged";
const field = (resolve: (context: GraphContext) => unknown) => ({
  type: GraphQLString,
  resolve: (_: unknown, __: unknown, context: GraphContext) => resolve(context),
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      slug: field(({ viewer }) => viewer?.slug),
      broken: field(() => Promise.reject(new Error(`duplicate key value (name)=(${canary})`))),
    },
  }),
});
const text = "query Slug { slug }";
const trusted = { id: createHash("sha256").update(text).digest("hex"), text };

let database: Database;
let wealdId: string;
let server: FastifyInstance;
let ask: Awaited<ReturnType<typeof clientOf>>;
let issuer: DemoIssuer;
let folder: string;
const logs: string[] = [];
const parts = () => ({
  database,
  schema,
  now,
  logLevel: "info",
  logStream: { write: (line: string) => void logs.push(line) },
  pages: {
    assetsFolder: join(folder, "assets"),
    documents: [trusted],
    render: async (
      request: object,
      execute: (document: typeof trusted, variables: object) => Promise<unknown>,
    ) => {
      const { url } = request as { url: string };
      if (url.startsWith("/broken")) throw new Error(canary);
      if (url.startsWith("/unmade")) {
        const { reference } = request as { reference: string };
        return {
          status: 500,
          headers: { "content-type": "text/html" },
          body: reference,
          error: new Error(canary),
        };
      }
      const answer = await execute(trusted, {});
      return {
        status: 200,
        headers: { "content-type": url.includes(".csv") ? "text/csv" : "text/html" },
        body: JSON.stringify({ request, answer }),
      };
    },
  },
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-server-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "app-1a2b.js"), "export {};");
  issuer = new DemoIssuer(await demoKey(folder), now);
  database = await databaseForTest();
  wealdId = await demoProvider(database, "weald", "hub-director", "2026-01-01T00:00:00Z");
  await demoProvider(database, "moor", "mentor", "2026-01-02T00:00:00Z");
  server = await buildServer({ ...parts(), issuer } as never);
  ask = await clientOf(server);
});
afterAll(async () => {
  await server.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

const askGraph = (query: string, headers: Record<string, string> = {}) =>
  ask({ method: "POST", url: "/graphql", payload: { query }, headers });
const bearer = async (subject: string) => ({ authorization: `Bearer ${await issuer.issue(subject)}` });
const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  ask({
    method: "POST",
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });
const codeOf = (response: { json(): { errors: { extensions: { code: string } }[] } }) =>
  response.json().errors[0]?.extensions.code;

describe("the graph's route", () => {
  test("answers the holder of a bearer token, in the one provider they belong to", async () => {
    const answer = await askGraph("{ slug }", await bearer("mentor@moor"));
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ data: { slug: "moor" } });
  });

  test("refuses a provider that the login does not belong to, whether it exists or not", async () => {
    for (const slug of ["weald", "nowhere"]) {
      const answer = await askGraph("{ slug }", { ...(await bearer("mentor@moor")), "x-provider": slug });
      expect([answer.statusCode, codeOf(answer)]).toEqual([403, "NOT_A_MEMBER"]);
    }
  });

  test("tells nobody anything", async () => {
    const answer = await askGraph("{ slug }");
    expect([answer.statusCode, codeOf(answer)]).toEqual([401, "UNAUTHENTICATED"]);
    expect((await askGraph("{ __typename }")).json()).toMatchObject({ data: { __typename: "Query" } });
  });

  test("refuses a bad token and an unknown login with 401", async () => {
    const bad = await askGraph("{ slug }", { authorization: "Bearer a.b.c" });
    expect([bad.statusCode, codeOf(bad)]).toEqual([401, "TOKEN_REFUSED"]);
    const unknown = await askGraph("{ slug }", await bearer("exam-board@weald"));
    expect([unknown.statusCode, codeOf(unknown)]).toEqual([401, "LOGIN_UNKNOWN"]);
  });

  test("takes no more than 100 kB, and says so", async () => {
    const answer = await askGraph(`{ slug } # ${"x".repeat(100_000)}`);
    expect([answer.statusCode, codeOf(answer)]).toEqual([413, "BODY_TOO_LARGE"]);
  });

  test("answers POST only", async () => {
    const answer = await ask({ url: "/graphql" });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, "POST"]);
  });

  test("gives a failure of ours a correlation id and nothing of the inside", async () => {
    const answer = await askGraph("{ broken }", await bearer("mentor@moor"));
    expect(answer.body).not.toContain(canary);
    expect(codeOf(answer)).toBe("INTERNAL");
    type Failure = { errors: [{ extensions: { correlationId: string } }] };
    const { correlationId } = answer.json<Failure>().errors[0].extensions;
    expect(logs.some((line) => line.includes(correlationId) && line.includes('"level":50'))).toBe(true);
  });
});

describe("a session", () => {
  const signIn = async (persona: string) => {
    const answer = await form("/sign-in", { persona, next: "/strands?hub=e" });
    const cookie = String(answer.headers["set-cookie"]);
    const headers = { cookie: cookie.split(";")[0] ?? "", host: "localhost:4321" };
    const token = formTokenOf(headers.cookie.split("=")[1] ?? "");
    return { answer, cookie, headers, token, own: { ...headers, origin: "http://localhost:4321" } };
  };

  test("takes a page out as a file, and an entry is made before the file leaves", async () => {
    const { headers } = await signIn("hub-director");
    const entries = () =>
      database.read({ providerId: wealdId }, (unit) =>
        unit.rows("select act from audit_entry where kind = 'export'"),
      );
    const before = (await entries()).length;
    await ask({ url: "/strands", headers });
    expect(await entries()).toHaveLength(before);
    expect((await ask({ url: "/strands.csv?hub=EK", headers })).statusCode).toBe(200);
    expect(await entries()).toHaveLength(before + 1);
  });

  test("begins by choosing somebody of the demo", async () => {
    const { answer, cookie, headers } = await signIn("hub-director");
    expect([answer.statusCode, answer.headers.location]).toEqual([303, "/strands?hub=e"]);
    expect(cookie).toMatch(/^reviewpoint_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
    const page = (await ask({ url: "/strands?hub=e", headers })).json();
    expect(page).toMatchObject({
      request: { url: "/strands?hub=e", viewer: { signedIn: true }, personas: [] },
      answer: { data: { slug: "weald" } },
    });
  });

  test("asks the graph from our own page with its own token, and only what the app asks", async () => {
    const { own, headers, token } = await signIn("mentor@moor");
    const csrf = { "x-reviewpoint-csrf": token };
    expect(codeOf(await askGraph(trusted.text, own))).toBe("FORM_TOKEN_WRONG");
    expect(codeOf(await askGraph(trusted.text, { ...own, "x-reviewpoint-csrf": "1" }))).toBe(
      "FORM_TOKEN_WRONG",
    );
    expect(codeOf(await askGraph(trusted.text, { ...headers, ...csrf }))).toBe("ORIGIN_NOT_OURS");
    const elsewhere = { ...own, ...csrf, origin: "https://evil.example" };
    expect(codeOf(await askGraph(trusted.text, elsewhere))).toBe("ORIGIN_NOT_OURS");
    for (const from of [own, { ...headers, "sec-fetch-site": "same-origin" }])
      expect((await askGraph(trusted.text, { ...from, ...csrf })).json()).toMatchObject({
        data: { slug: "moor" },
      });
    const other = await askGraph("{ slug }", { ...own, ...csrf });
    expect([other.statusCode, codeOf(other)]).toEqual([403, "DOCUMENT_NOT_TRUSTED"]);
  });

  test("ends by signing out, which needs its own token, and its key is worth nothing afterwards", async () => {
    const { own, headers, token } = await signIn("hub-director");
    const without = await form("/sign-out", {}, own);
    expect([without.statusCode, codeOf(without)]).toEqual([403, "FORM_TOKEN_WRONG"]);
    const foreign = await form("/sign-out", { "form-token": token }, headers);
    expect([foreign.statusCode, codeOf(foreign)]).toEqual([403, "ORIGIN_NOT_OURS"]);
    const answer = await form("/sign-out", { "form-token": token }, own);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, "/"]);
    expect(String(answer.headers["set-cookie"])).toMatch(/^reviewpoint_session=; .*Max-Age=0$/);
    const page = (await ask({ url: "/", headers })).json();
    expect(page).toMatchObject({ request: { viewer: { signedIn: false } } });
    expect(codeOf(await askGraph(trusted.text, { ...own, "x-reviewpoint-csrf": token }))).toBe(
      "SESSION_ENDED",
    );
    expect((await form("/sign-out", {})).statusCode).toBe(303);
  });

  test("of the demo ends on every device", async () => {
    const [one, two] = [await signIn("hub-director"), await signIn("hub-director")];
    await form("/sign-out", { "form-token": one.token, reach: "everywhere" }, one.own);
    expect((await ask({ url: "/", headers: two.headers })).json()).toMatchObject({
      request: { viewer: { signedIn: false } },
    });
  });

  test("leads nowhere but to our own pages", async () => {
    for (const next of [
      "//evil.example",
      "https://evil.example/",
      "/\\evil.example",
      "javascript:alert(1)",
      "",
    ]) {
      const answer = await form("/sign-in", { persona: "hub-director", next });
      expect(answer.headers.location).toBe("/");
    }
  });

  test("is not begun from another site's form, nor for somebody who is not in the demo", async () => {
    const elsewhere = await form("/sign-in", { persona: "hub-director" }, { origin: "https://evil.example" });
    expect(elsewhere.statusCode).toBe(403);
    const here = { origin: "http://localhost:4321", host: "localhost:4321" };
    expect((await form("/sign-in", { persona: "hub-director" }, here)).statusCode).toBe(303);
    expect((await form("/sign-in", { persona: "king" })).statusCode).toBe(400);
  });
});

describe("the pages", () => {
  test("are told once what the page before left to be said", async () => {
    const answer = await ask({ url: "/", headers: { cookie: "reviewpoint_said=abc" } });
    expect(answer.json()).toMatchObject({ request: { said: "abc" } });
    expect(String(answer.headers["set-cookie"])).toMatch(/^reviewpoint_said=; .*Max-Age=0$/);
  });

  test("offer the demo's people to somebody not signed in", async () => {
    const page = (await ask({ url: "/" })).json<{ request: object }>();
    expect(page.request).toEqual({
      url: "/",
      viewer: { signedIn: false },
      reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
      personas: [
        { persona: "hub-director", label: "Hub director", provider: "weald provider" },
        { persona: "mentor@moor", label: "Mentor", provider: "moor provider" },
      ],
      ways: [],
      formToken: null,
    });
  });

  test("come with headers that allow no inline script, no frame and no storing", async () => {
    const { headers } = await ask({ url: "/" });
    expect(headers["content-security-policy"]).toContain("default-src 'none';script-src 'self';");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
  });

  test("have files that browsers keep, and no way out of their folder", async () => {
    const file = await ask({ url: "/assets/app-1a2b.js" });
    expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const url of ["/assets/../demo-issuer-key.json", "/assets/%2e%2e/demo-issuer-key.json"])
      expect((await ask({ url })).body).not.toContain('"kty"');
  });

  test("that could not be made are logged under the reference that the reader is shown", async () => {
    const { statusCode, body } = await ask({ url: "/unmade?search=Ada" });
    expect(statusCode).toBe(500);
    const lines = logs.filter((line) => line.includes(body) && line.includes('"level":50'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain(canary);
    expect(lines[0]).not.toContain("Ada");
  });

  test("fail without showing why", async () => {
    const answer = await ask({ url: "/broken?search=Ada" });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain(canary);
  });
});

describe("off loopback", () => {
  test("there is nobody to sign in as and no demo token is believed", async () => {
    const open = await buildServer({ ...parts(), issuer: null } as never);
    const askOpen = await clientOf(open);
    const page = (await askOpen({ url: "/" })).json<{ request: { personas: object[] } }>();
    expect(page.request.personas).toEqual([]);
    const payload = "persona=hub-director";
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect((await askOpen({ method: "POST", url: "/sign-in", payload, headers })).statusCode).toBe(404);
    const token = await bearer("hub-director@weald");
    const answer = await askOpen({
      method: "POST",
      url: "/graphql",
      payload: { query: "{ slug }" },
      headers: token,
    });
    expect(answer.statusCode).toBe(401);
    await open.close();
  });

  test("a name of the internet that points here is not answered with demo data", async () => {
    expect((await ask({ url: "/", headers: { host: "rebound.example:4000" } })).statusCode).toBe(421);
    for (const host of ["localhost:4000", "127.0.0.1:4000", "[::1]:4000"])
      expect((await ask({ url: "/livez", headers: { host } })).statusCode).toBe(200);
  });
});

describe("health", () => {
  test("is live, and ready while the database answers", async () => {
    expect((await ask({ url: "/livez" })).statusCode).toBe(200);
    expect((await ask({ url: "/readyz" })).statusCode).toBe(200);
    const away = { ...database, identify: () => Promise.reject(new Error("away")) } as never;
    const lost = await buildServer({ ...parts(), database: away, issuer: null } as never);
    const askLost = await clientOf(lost);
    expect((await askLost({ url: "/readyz" })).statusCode).toBe(503);
    await lost.close();
  });
});

test("the logs of all this hold paths without queries, and no name, token or message of a failure", async () => {
  await ask({ url: "/trainees/0d9f6a52-6c1f-4f0e-9b57-0a6a4a2c1d11?search=Ada" });
  const written = logs.join("");
  expect(logs.length).toBeGreaterThan(50);
  expect(written).toContain('"path":"/trainees/:id"');
  for (const secret of [canary, "Canaryweald", "search=", "eyJ", "0d9f6a52", "remote", "cookie"])
    expect(written).not.toContain(secret);
});
