import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import type { Database } from "../database/index.js";
import { databaseForTest } from "../database/testing/database-for-test.js";
import type { GraphContext } from "../graph/index.js";
import {
  DemoIssuer,
  demoKey,
  invitationTable,
  inviteToSignIn,
  readSignInSettings,
  unlinkLogins,
} from "../identity/index.js";
import { tokensFor } from "../identity/testing/access-token-for-test.js";
import { BrowserForTest } from "../identity/testing/browser-for-test.js";
import { audience, type LocalIssuer, localIssuer } from "../identity/testing/local-issuer.js";
import { type ProviderForTest, providerForTest } from "../identity/testing/provider-for-test.js";
import { buildServer } from "./build-server.js";

const field = (resolve: (context: GraphContext) => unknown) => ({
  type: GraphQLString,
  resolve: (_: unknown, __: unknown, context: GraphContext) => resolve(context),
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      who: field(({ viewer }) => viewer && `${viewer.slug} ${viewer.roles.map(({ role }) => role)}`),
    },
  }),
});
const text = "query Who { who }";
const question = { id: createHash("sha256").update(text).digest("hex"), text };

let folder: string;
let database: Database;
let server: FastifyInstance;
let issuer: LocalIssuer;
let address: string;
let [oak, ash]: ProviderForTest[] = [];
let clock = 0;
const logs: string[] = [];

/** Renders what it is asked to, as JSON: what the pages look like is their own affair. */
const render = async (request: object, execute: (document: typeof question, variables: object) => object) => {
  const { threshold, viewer } = request as {
    threshold?: { kind: string; code?: string };
    viewer: { signedIn: boolean };
  };
  const answer = threshold || !viewer.signedIn ? null : await execute(question, {});
  const status = threshold?.kind === "refused" ? (threshold.code === "ISSUER_UNAVAILABLE" ? 503 : 401) : 200;
  return { status, headers: {}, body: JSON.stringify({ ...request, answer }) };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-sign-in-"));
  database = await databaseForTest({ tables: [invitationTable] as never });
  [oak, ash] = [await providerForTest(database, "oak"), await providerForTest(database, "ash")];
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  issuer = await localIssuer(clients());
  const one = { label: "Staff account", issuer: issuer.address, clientSecretVariable: "STAFF_SECRET" };
  const settings = {
    address,
    issuers: [
      {
        ...one,
        name: "staff",
        clientId: "reviewpoint-staff",
        providers: ["oak", "ash"],
        accessTokens: { audience },
      },
    ],
  };
  const signIn = readSignInSettings(JSON.stringify(settings), { STAFF_SECRET: "a secret of this test" });
  const [staff] = signIn.issuers;
  if (staff === undefined) throw new Error("no issuer was read");
  // The same issuer three times is what no settings file may say; here it saves starting three.
  const public_ = {
    ...staff,
    name: "oak-only",
    clientId: "reviewpoint-oak-only",
    clientSecret: null,
    providers: ["oak"],
  };
  const strict = {
    ...staff,
    name: "strict",
    clientId: "reviewpoint-strict",
    claims: { hd: ["ash.example"] },
  };
  server = await buildServer({
    ...{ database, schema, issuer: null, logLevel: "info", now: () => new Date(Date.now() + clock) },
    logStream: { write: (line: string) => void logs.push(line) },
    signIn: { ...signIn, issuers: [staff, public_, strict] },
    pages: { assetsFolder: folder, documents: [question], render },
  } as never);
  await server.listen({ host: "127.0.0.1", port });
});
afterAll(async () => {
  await server.close();
  await issuer.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

const isOpen = (name: string) => name === "oak-only" || name === "dashboard";
const clients = () =>
  ["staff", "oak-only", "strict", "dashboard"].map((name) => ({
    ...{ id: `reviewpoint-${name}`, secret: isOpen(name) ? null : "a secret of this test" },
    ...{ returnTo: `${address}/sign-in/${name}/callback`, signedOutTo: `${address}/` },
  }));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => probe.once("listening", done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}

const invite = async (to: ProviderForTest) => {
  const how = { personId: to.personId, invitedBy: null, now: new Date().toISOString(), newId: randomUUID };
  const made = await database.write(to, (unit) => inviteToSignIn(unit, to, how));
  return made?.secret ?? "";
};
const isCallback = (url: string) => url.includes("/callback?");
/** Goes to the issuer and signs in there; gives the address that the issuer sends the browser back to. */
async function throughIssuer(browser: BrowserForTest, name: string, path: string): Promise<string> {
  const form = await browser.follow(`${address}${path}`, isCallback);
  if (form.location !== null) return form.location;
  const chosen = await browser.visit(form.url, { name });
  const end = await browser.follow(chosen.location ?? "", isCallback);
  return end.location ?? "";
}
async function goIn(browser: BrowserForTest, name: string, path = "/sign-in/staff") {
  return browser.visit(await throughIssuer(browser, name, path));
}
const shown = (page: { body: string }) => JSON.parse(page.body) as Record<string, never>;
const look = async (browser: BrowserForTest) => shown(await browser.visit(`${address}/`));
const refusal = async (page: Promise<{ status: number; body: string }>) => {
  const { status, body } = await page;
  const { threshold } = JSON.parse(body) as { threshold?: { code?: string } };
  return [status, threshold?.code];
};

describe("signing in", () => {
  test("at an issuer, for the first time by an invitation, and from then on without", async () => {
    const browser = new BrowserForTest();
    const secret = await invite(oak as ProviderForTest);
    const page = shown(await browser.visit(`${address}/invitation?token=${secret}`));
    expect(page).toMatchObject({
      threshold: { kind: "invitation", provider: "oak training", token: secret },
      ways: [{ name: "staff" }, { name: "oak-only" }, { name: "strict" }],
    });
    const path = `/sign-in/staff?invitation=${secret}&next=/strands?hub=e`;
    const back = await goIn(browser, "ada.canary", path);
    expect([back.status, back.location]).toEqual([303, `${address}/strands?hub=e`]);
    expect(await look(browser)).toMatchObject({
      viewer: { signedIn: true },
      answer: { data: { who: "oak provider-admin" } },
    });

    const elsewhere = new BrowserForTest();
    await goIn(elsewhere, "ada.canary");
    expect(await look(elsewhere)).toMatchObject({ answer: { data: { who: "oak provider-admin" } } });
    expect(await refusal(elsewhere.visit(`${address}/invitation?token=${secret}`))).toEqual([
      401,
      "INVITATION_GONE",
    ]);
  });

  test("sends out PKCE with S256, state and nonce, each time others", async () => {
    const asked = async () => {
      const { location } = await new BrowserForTest().visit(`${address}/sign-in/staff`);
      return new URL(location ?? "").searchParams;
    };
    const [one, two] = [await asked(), await asked()];
    expect(one.get("code_challenge_method")).toBe("S256");
    expect(one.get("response_type")).toBe("code");
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(one.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one.get(name)).not.toBe(two.get(name));
    }
  });

  test("with a stranger's account leads to a page that says so, and begins nothing", async () => {
    const browser = new BrowserForTest();
    expect(await refusal(goIn(browser, "stranger"))).toEqual([401, "LOGIN_UNKNOWN"]);
    expect(browser.cookie(address, "reviewpoint_session")).toBeUndefined();
  });

  test("takes an e-mail address for nothing: the same name at another issuer is a stranger", async () => {
    const rows = await database.administer((unit) => unit.rows("select issuer, subject from login"));
    expect(rows).toEqual([{ issuer: issuer.address, subject: "ada.canary" }]);
  });

  test("that the person or the issuer breaks off says so", async () => {
    expect(await refusal(goIn(new BrowserForTest(), "nobody"))).toEqual([401, "SIGN_IN_DECLINED"]);
  });
});

describe("what comes back from an issuer is refused", () => {
  test("a second time: state and code count once", async () => {
    const browser = new BrowserForTest();
    const callback = await throughIssuer(browser, "ada.canary", "/sign-in/staff");
    const key = browser.cookie(address, "reviewpoint_sign_in") ?? "";
    expect((await browser.visit(callback)).status).toBe(303);
    expect(await refusal(browser.visit(callback))).toEqual([401, "SIGN_IN_ENDED"]);
    browser.setCookie(address, "reviewpoint_sign_in", key);
    expect(await refusal(browser.visit(callback))).toEqual([401, "SIGN_IN_ENDED"]);
  });

  test("in another browser than the one that began", async () => {
    const callback = await throughIssuer(new BrowserForTest(), "ada.canary", "/sign-in/staff");
    const other = new BrowserForTest();
    expect(await refusal(other.visit(callback))).toEqual([401, "SIGN_IN_ENDED"]);
    await other.visit(`${address}/sign-in/staff`);
    expect(await refusal(other.visit(callback))).toEqual([401, "SIGN_IN_REFUSED"]);
  });

  test("after a quarter of an hour", async () => {
    const browser = new BrowserForTest();
    const callback = await throughIssuer(browser, "ada.canary", "/sign-in/staff");
    clock = 15 * 60_000 + 1_000;
    const answer = await refusal(browser.visit(callback));
    clock = 0;
    expect(answer).toEqual([401, "SIGN_IN_ENDED"]);
  });

  test.each([
    ["another code", (url: URL) => url.searchParams.set("code", "invented")],
    ["another state", (url: URL) => url.searchParams.set("state", "invented")],
    ["no code", (url: URL) => url.searchParams.delete("code")],
    ["another issuer's name (mix-up)", (url: URL) => url.searchParams.set("iss", "https://evil.example")],
  ])("with %s", async (_, change) => {
    const browser = new BrowserForTest();
    const callback = new URL(await throughIssuer(browser, "ada.canary", "/sign-in/staff"));
    change(callback);
    expect(await refusal(browser.visit(callback.href))).toEqual([401, "SIGN_IN_REFUSED"]);
    expect(browser.cookie(address, "reviewpoint_session")).toBeUndefined();
  });

  test("with the nonce of another sign-in", async () => {
    const browser = new BrowserForTest();
    const { location } = await browser.visit(`${address}/sign-in/staff`);
    const asked = new URL(location ?? "");
    asked.searchParams.set("nonce", "of-another-sign-in");
    const form = await browser.follow(asked.href);
    const chosen = await browser.visit(form.url, { name: "ada.canary" });
    const { location: callback } = await browser.follow(chosen.location ?? "", isCallback);
    expect(await refusal(browser.visit(callback ?? ""))).toEqual([401, "SIGN_IN_REFUSED"]);
  });

  test("at another issuer's address than the one that was gone to", async () => {
    const browser = new BrowserForTest();
    const callback = await throughIssuer(browser, "ada.canary", "/sign-in/staff");
    expect(await refusal(browser.visit(callback.replace("/staff/", "/oak-only/")))).toEqual([
      401,
      "SIGN_IN_ENDED",
    ]);
  });

  test("when it lacks what the settings ask of every token", async () => {
    expect(await refusal(goIn(new BrowserForTest(), "ada.canary", "/sign-in/strict"))).toEqual([
      401,
      "SIGN_IN_REFUSED",
    ]);
  });

  test("for a provider that the issuer may not speak for", async () => {
    const secret = await invite(ash as ProviderForTest);
    const path = `/sign-in/oak-only?invitation=${secret}`;
    expect(await refusal(new BrowserForTest().visit(`${address}${path}`))).toEqual([401, "INVITATION_GONE"]);
    expect((await goIn(new BrowserForTest(), "cy", `/sign-in/staff?invitation=${secret}`)).status).toBe(303);
  });
});

describe("a session", () => {
  const formToken = (page: object) => (page as { formToken: string }).formToken;

  test("of two providers looks at the one that was chosen", async () => {
    const browser = new BrowserForTest();
    await goIn(browser, "ada.canary", `/sign-in/staff?invitation=${await invite(ash as ProviderForTest)}`);
    const choice = await look(browser);
    const providers = [
      { slug: "ash", name: "ash training" },
      { slug: "oak", name: "oak training" },
    ];
    expect(choice).toMatchObject({ threshold: { kind: "providers", providers } });
    const choose = (provider: string) => {
      const form = { provider, next: "/strands", "form-token": formToken(choice) };
      return browser.visit(`${address}/sign-in/provider`, form);
    };
    expect((await choose("elm")).status).toBe(403);
    expect((await choose("ash")).location).toBe(`${address}/strands`);
    expect(await look(browser)).toMatchObject({ answer: { data: { who: "ash provider-admin" } } });
    await choose("oak");
    expect(await look(browser)).toMatchObject({ answer: { data: { who: "oak provider-admin" } } });
    const left = ash as ProviderForTest;
    await database.write(left, (unit) => unlinkLogins(unit, left.personId));
    expect(await look(browser)).toMatchObject({ viewer: { signedIn: false } });
  });

  test("sees a role that ended, or that was given, with the next request", async () => {
    const browser = new BrowserForTest();
    await goIn(browser, "ada.canary");
    const { providerId, roleId } = oak as ProviderForTest;
    const until = (day: string | null) =>
      database.write({ providerId }, (unit) =>
        unit.affected("update role_holding set until_on = $1 where id = $2", [day, roleId]),
      );
    expect(await look(browser)).toMatchObject({ answer: { data: { who: "oak provider-admin" } } });
    await until("2026-01-02");
    expect(await look(browser)).toMatchObject({ threshold: { kind: "refused", code: "NO_ROLE" } });
    await until(null);
    expect(await look(browser)).toMatchObject({ answer: { data: { who: "oak provider-admin" } } });
  });

  test("ends after ninety minutes without a request", async () => {
    const browser = new BrowserForTest();
    await goIn(browser, "ada.canary");
    clock = 91 * 60_000;
    const later = await look(browser);
    clock = 0;
    expect(later).toMatchObject({ viewer: { signedIn: false } });
  });

  test("ends by signing out, which offers to sign out of the issuer too", async () => {
    const browser = new BrowserForTest();
    await goIn(browser, "ada.canary");
    const form = { "form-token": formToken(await look(browser)) };
    const out = shown(await browser.visit(`${address}/sign-out`, form));
    const { threshold } = out as unknown as { threshold: { kind: string; address: string } };
    expect(threshold.kind).toBe("signed-out");
    const there = new URL(threshold.address);
    expect(there.origin).toBe(issuer.address);
    expect(there.searchParams.get("post_logout_redirect_uri")).toBe(`${address}/`);
    expect(await look(browser)).toMatchObject({ viewer: { signedIn: false } });
  });

  test("goes on while the issuer is away, and who signs in then is told so", async () => {
    const browser = new BrowserForTest();
    await goIn(browser, "ada.canary");
    const { port } = new URL(issuer.address);
    const callback = await throughIssuer(new BrowserForTest(), "ada.canary", "/sign-in/staff");
    await issuer.close();
    expect(await look(browser)).toMatchObject({ viewer: { signedIn: true } });
    const late = new BrowserForTest();
    const { location } = await late.visit(`${address}/sign-in/staff`);
    const state = new URL(location ?? "").searchParams.get("state") ?? "";
    const came = new URL(callback);
    came.searchParams.set("state", state);
    expect(await refusal(late.visit(came.href))).toEqual([503, "ISSUER_UNAVAILABLE"]);
    issuer = await localIssuer(clients(), { port: Number(port), keys: issuer.keys });
    expect((await goIn(new BrowserForTest(), "ada.canary")).status).toBe(303);
  });
});

describe("a bearer token", () => {
  const askGraph = (token: string, headers: object = {}) =>
    fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify({ query: "{ who }" }),
    });
  const tokens = (name: string) =>
    tokensFor(new BrowserForTest(), name, {
      ...{ issuer: issuer.address, clientId: "reviewpoint-dashboard" },
      returnTo: `${address}/sign-in/dashboard/callback`,
    });

  test("that the issuer gave to another client lets its person ask anything that they may", async () => {
    const answer = await askGraph((await tokens("ada.canary")).access_token);
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      { data: { who: "oak provider-admin" } },
    ]);
  });

  test("for a provider that the login does not belong to is refused", async () => {
    const answer = await askGraph((await tokens("ada.canary")).access_token, { "x-provider": "elm" });
    expect(answer.status).toBe(403);
  });

  test("that is not good is refused with a code and nothing of the inside", async () => {
    const { access_token: good, id_token: idToken } = await tokens("ada.canary");
    const [header = "", claims = "", signature = ""] = good.split(".");
    const said = JSON.parse(Buffer.from(claims, "base64url").toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...said, sub: "bo" })).toString("base64url");
    const demo = new DemoIssuer(await demoKey(folder), () => new Date());
    const browser = new BrowserForTest();
    await goIn(browser, "ada.canary");
    const bad: readonly [string, string][] = [
      ["TOKEN_REFUSED", idToken],
      ["TOKEN_REFUSED", `${header}.${changed}.${signature}`],
      ["TOKEN_REFUSED", `${header}.${claims}.`],
      ["TOKEN_REFUSED", await demo.issue("ada.canary")],
      ["TOKEN_REFUSED", browser.cookie(address, "reviewpoint_session") ?? ""],
      ["TOKEN_REFUSED", `rvp_${"A".repeat(64)}`],
      ["TOKEN_REFUSED", "a.b.c"],
      ["LOGIN_UNKNOWN", (await tokens("stranger")).access_token],
    ];
    for (const [code, token] of bad) {
      const answer = await askGraph(token);
      const body = await answer.text();
      expect([answer.status, JSON.parse(body).errors[0].extensions.code]).toEqual([401, code]);
      expect(body).not.toMatch(/jose|jwt|jws|stack|issuer\.|127\.0\.0\.1|canary/i);
    }
    clock = 11 * 60_000;
    const late = await askGraph(good);
    clock = 0;
    expect([late.status, JSON.parse(await late.text()).errors[0].extensions.code]).toEqual([
      401,
      "TOKEN_EXPIRED",
    ]);
  });
});

test("the logs of all this hold no name, code, state, token or key", () => {
  const written = logs.join("");
  expect(written).toContain('"path":"/sign-in/staff/callback"');
  expect(written).toContain('"code":"SIGN_IN_REFUSED"');
  for (const secret of ["ada.canary", "code=", "state=", "token=", "eyJ", "cookie", "secret of this test"])
    expect(written).not.toContain(secret);
});
