import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { DemoIssuer, demoKey } from "../identity/index.js";
import { buildServer } from "./build-server.js";
import { type Answer, clientOf } from "./testing/http-client.js";

/** Every question for `slow` waits until `release` is called. */
let release = () => {};
let waiting: Promise<string>;
const hold = () => {
  waiting = new Promise((resolve) => {
    release = () => resolve("at last");
  });
};
const slow = { type: GraphQLString, resolve: () => waiting };
const quick = { type: GraphQLString, resolve: () => "at once" };
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: "Query", fields: { slow, quick } }),
});
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const documents = [{ id: hashOf("{ slow }"), text: "{ slow }" }];
const session = { issuer: "reviewpoint-demo", subject: "mentor@weald" };
const member = { slug: "weald", isDemo: true, hasHubs: false, roles: [{ role: "mentor", hubId: null }] };
const memberships = [{ ...session, ...member, providerId: randomUUID(), personId: randomUUID() }];
const database = {
  identify: (work: (unit: object) => unknown) => work({ rows: async () => memberships }),
};

let folder: string;
let token: string;
let issuer: DemoIssuer;
let server: FastifyInstance;
let ask: Awaited<ReturnType<typeof clientOf>>;

beforeAll(async () => {
  folder = mkdtempSync(`${tmpdir()}/reviewpoint-limits-`);
  issuer = new DemoIssuer(await demoKey(folder), () => new Date());
  token = await issuer.issue("mentor@weald");
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  release();
  await server.close();
});

/** A server with these limits. */
async function serve(limits: { deadline?: number; mostUnderWay?: number }) {
  hold();
  const render = async (_: object, execute: (document: object, variables: object) => Promise<object>) => ({
    ...{ status: 200, headers: {} },
    body: JSON.stringify(await execute(documents[0] ?? {}, {})),
  });
  const pages = { assetsFolder: folder, documents, render };
  const now = () => new Date();
  const parts = { database, schema, pages, now, issuer, logLevel: "silent", ...limits };
  server = await buildServer(parts as never);
  ask = await clientOf(server);
}
const headers = () => ({ authorization: `Bearer ${token}` });
const askFor = (field: string) =>
  ask({ method: "POST", url: "/graphql", payload: { query: `{ ${field} }` }, headers: headers() });
const askForPage = () => ask({ url: "/", headers: { cookie: `reviewpoint_session=${token}` } });
type Refusal = { errors: [{ extensions: { code: string } }] };
const codeOf = (answer: Answer) => answer.json<Refusal>().errors[0].extensions.code;

describe("an answer that does not come", () => {
  test("ends at the deadline, from the graph and for a page", async () => {
    await serve({ deadline: 150 });
    for (const answer of await Promise.all([askFor("slow"), askForPage()]))
      expect([answer.statusCode, codeOf(answer)]).toEqual([503, "DEADLINE_PASSED"]);
    expect((await askFor("quick")).json()).toMatchObject({ data: { quick: "at once" } });
  });
});

describe("more requests than may be under way", () => {
  test("are turned away at once, and may come again later", async () => {
    await serve({ mostUnderWay: 2 });
    const underWay = [askFor("slow"), askForPage()];
    await wait(200);
    const turnedAway = await askFor("quick");
    expect([turnedAway.statusCode, codeOf(turnedAway)]).toEqual([503, "OVERLOADED"]);
    expect(turnedAway.headers["retry-after"]).toBe("1");
    expect((await ask({ url: "/livez" })).statusCode).toBe(200);
    release();
    for (const answer of await Promise.all(underWay)) expect(answer.body).toContain("at last");
    expect((await askFor("quick")).statusCode).toBe(200);
  });

  test("leave room when their clients go away", async () => {
    await serve({ mostUnderWay: 1 });
    const { port } = server.server.address() as AddressInfo;
    const call = request({ port, path: "/", headers: { cookie: `reviewpoint_session=${token}` } });
    call.on("error", () => {}).end();
    await wait(200);
    expect((await askFor("quick")).statusCode).toBe(503);
    call.destroy();
    await wait(200);
    expect((await askFor("quick")).statusCode).toBe(200);
  });
});
