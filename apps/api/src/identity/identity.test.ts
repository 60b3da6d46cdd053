import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import type { Database } from "../database/index.js";
import { databaseForTest } from "../database/testing/database-for-test.js";
import { authenticate, authenticatePage } from "./authenticate.js";
import { DemoIssuer, isLoopback } from "./demo-issuer.js";
import { demoKey } from "./demo-key.js";
import { demoPersonas, findPersona } from "./demo-personas.js";
import { loadViewer } from "./load-viewer.js";
import { sessionCookie } from "./session-cookie.js";

let folder: string;
let issuer: DemoIssuer;
let now = new Date("2026-10-01T12:00:00Z");
const seconds = () => Math.floor(now.getTime() / 1000);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-identity-"));
  issuer = new DemoIssuer(await demoKey(folder), () => now);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a demo token", () => {
  const claims = async () => (await demoKey(folder)).sign;
  const signed = (change: (token: SignJWT) => SignJWT) => async () =>
    change(
      new SignJWT({})
        .setProtectedHeader({ alg: "ES256" })
        .setIssuer("reviewpoint-demo")
        .setAudience("reviewpoint")
        .setSubject("mentor@weald")
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + 60),
    ).sign(await claims());
  const replaced = async (part: number, value: string) =>
    (await issuer.issue("mentor@weald")).split(".").with(part, value).join(".");
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

  test("proves the login it was issued for", async () => {
    expect(await issuer.verify(await issuer.issue("mentor@weald"))).toEqual({
      issuer: "reviewpoint-demo",
      subject: "mentor@weald",
    });
    expect(await issuer.verify(await signed((token) => token)())).toMatchObject({ subject: "mentor@weald" });
  });

  test("is signed by a key that only its owner can read, the same at the next start", async () => {
    expect(statSync(join(folder, "demo-issuer-key.json")).mode & 0o777).toBe(0o600);
    const again = new DemoIssuer(await demoKey(folder), () => now);
    await expect(again.verify(await issuer.issue("mentor@weald"))).resolves.toBeDefined();
  });

  const refused: readonly [string, () => Promise<string>][] = [
    ["of another issuer", signed((token) => token.setIssuer("somebody-else"))],
    ["for another audience", signed((token) => token.setAudience("another-service"))],
    [
      "without an audience",
      async () =>
        new SignJWT({})
          .setProtectedHeader({ alg: "ES256" })
          .setIssuer("reviewpoint-demo")
          .setSubject("x")
          .setIssuedAt(seconds())
          .setExpirationTime(seconds() + 60)
          .sign(await claims()),
    ],
    [
      "without an end",
      async () =>
        new SignJWT({})
          .setProtectedHeader({ alg: "ES256" })
          .setIssuer("reviewpoint-demo")
          .setAudience("reviewpoint")
          .setSubject("x")
          .setIssuedAt(seconds())
          .sign(await claims()),
    ],
    ["that begins later", signed((token) => token.setNotBefore(seconds() + 3_600))],
    [
      "without a signature",
      async () =>
        new UnsecuredJWT({})
          .setIssuer("reviewpoint-demo")
          .setAudience("reviewpoint")
          .setSubject("mentor@weald")
          .setIssuedAt(seconds())
          .setExpirationTime(seconds() + 60)
          .encode(),
    ],
    [
      "signed with a shared secret",
      async () =>
        new SignJWT({})
          .setProtectedHeader({ alg: "HS256" })
          .setIssuer("reviewpoint-demo")
          .setAudience("reviewpoint")
          .setSubject("mentor@weald")
          .setIssuedAt(seconds())
          .setExpirationTime(seconds() + 60)
          .sign(new TextEncoder().encode("a secret of thirty-two characters")),
    ],
    [
      "signed with another key",
      async () =>
        new SignJWT({})
          .setProtectedHeader({ alg: "ES256" })
          .setIssuer("reviewpoint-demo")
          .setAudience("reviewpoint")
          .setSubject("mentor@weald")
          .setIssuedAt(seconds())
          .setExpirationTime(seconds() + 60)
          .sign((await generateKeyPair("ES256")).privateKey),
    ],
    [
      "whose claims were changed",
      () =>
        replaced(
          1,
          encoded({
            iss: "reviewpoint-demo",
            aud: "reviewpoint",
            sub: "provider-admin@weald",
            iat: seconds(),
            exp: seconds() + 60,
          }),
        ),
    ],
    ["whose header says none", () => replaced(0, encoded({ alg: "none" }))],
    ["that is no token", async () => "a.b.c"],
    ["that is empty", async () => ""],
  ];
  test.each(refused)("%s is refused", async (_, token) => {
    await expect(issuer.verify(await token())).rejects.toMatchObject({ code: "TOKEN_REFUSED", status: 401 });
  });

  test("ends after twelve hours", async () => {
    const token = await issuer.issue("mentor@weald");
    const issued = now;
    now = new Date(issued.getTime() + 12 * 3_600_000 - 1_000);
    await expect(issuer.verify(token)).resolves.toBeDefined();
    now = new Date(issued.getTime() + 12 * 3_600_000 + 1_000);
    await expect(issuer.verify(token)).rejects.toMatchObject({ code: "TOKEN_EXPIRED", status: 401 });
    now = issued;
  });

  test.each(["127.0.0.1", "127.1.2.3", "::1", "localhost"])("may be issued on %s", (host) =>
    expect(isLoopback(host)).toBe(true),
  );
  test.each(["0.0.0.0", "::", "192.168.0.7", "127.0.0.1.example.org", "example.org", ""])(
    "may not be issued on %j",
    (host) => expect(isLoopback(host)).toBe(false),
  );
});

describe("a request", () => {
  const verify = async (token: string) => ({ issuer: "i", subject: token });
  const cookie = sessionCookie("abc.def").split(";")[0] ?? "";

  test("is its bearer token's, or with the header its session's", async () => {
    expect(await authenticate({ authorization: "Bearer a.b-c_d" }, verify)).toMatchObject({
      subject: "a.b-c_d",
    });
    expect(await authenticate({ cookie, "x-reviewpoint-csrf": "1" }, verify)).toMatchObject({
      subject: "abc.def",
    });
  });

  test("that says nothing of who asks is nobody's", async () => {
    expect(await authenticate({}, verify)).toBeNull();
    expect(await authenticate({ cookie: "another=1", "x-reviewpoint-csrf": "1" }, verify)).toBeNull();
  });

  test.each([
    ["TOKEN_REFUSED", { authorization: "Basic YWJj" }],
    ["TOKEN_REFUSED", { authorization: "Bearer ", cookie, "x-reviewpoint-csrf": "1" }],
    ["CSRF_HEADER_MISSING", { cookie }],
    ["CSRF_HEADER_MISSING", { cookie, "x-reviewpoint-csrf": "true" }],
  ])("is refused with %s for %j", async (code, headers) => {
    await expect(authenticate(headers, verify)).rejects.toMatchObject({ code });
  });

  test("for a page needs only the session, and without a good one is nobody's", async () => {
    expect(await authenticatePage({ cookie }, verify)).toMatchObject({ subject: "abc.def" });
    expect(await authenticatePage({}, verify)).toBeNull();
    expect(await authenticatePage({ cookie }, (token) => issuer.verify(token))).toBeNull();
    const down = async () => Promise.reject(new Error("database down"));
    await expect(authenticatePage({ cookie }, down)).rejects.toThrow("database down");
  });
});

describe("a viewer", () => {
  let database: Database;
  const ids = {
    weald: randomUUID(),
    moor: randomUUID(),
    real: randomUUID(),
    person: randomUUID(),
    hub: randomUUID(),
  };
  const login = (subject: string, name = "reviewpoint-demo") => ({ issuer: name, subject });
  const viewer = (subject: string, slug: string | null = null, today = "2026-10-01") =>
    loadViewer(database, login(subject), slug, today);

  beforeAll(async () => {
    database = await databaseForTest();
    await database.administer(async (unit) => {
      for (const [index, slug] of (["weald", "moor", "real"] as const).entries()) {
        const tenant = { providerId: ids[slug] };
        await unit.affected(
          "insert into provider (id, slug, name, is_demo, created_at) values ($1, $2, $3, $4, $5)",
          [ids[slug], slug, `${slug} provider`, slug !== "real", `2026-01-0${index + 1}T00:00:00Z`],
        );
        await unit.within(tenant, async (rows) => {
          await rows.affected(
            "insert into person (provider_id, id, given_names, family_name) values ($1, $2, '', 'x')",
            [ids[slug], ids.person],
          );
          if (slug === "moor") return;
          await rows.affected("insert into hub (provider_id, id, code, name) values ($1, $2, 'E', 'East')", [
            ids[slug],
            ids.hub,
          ]);
        });
      }
      const member = async (subject: string, slug: "weald" | "moor" | "real") => {
        await unit.affected(
          "insert into login (id, issuer, subject) values ($1, 'reviewpoint-demo', $2) on conflict do nothing",
          [randomUUID(), subject],
        );
        await unit.affected("insert into membership select $1, id, $2 from login where subject = $3", [
          ids[slug],
          ids.person,
          subject,
        ]);
      };
      await member("hub-director@weald", "weald");
      await member("mentor@weald", "weald");
      await member("hub-director@moor", "moor");
      await member("provider-admin@real", "real");
      await member("both", "weald");
      await member("both", "moor");
      for (const [slug, hub] of [
        ["weald", ids.hub],
        ["moor", null],
      ] as const)
        await unit.within({ providerId: ids[slug] }, (rows) =>
          rows.affected(
            `insert into role_holding (provider_id, id, person_id, role, hub_id, from_on, until_on)
           values ($1, $2, $3, 'hub-director', $4, '2026-09-01', '2026-10-31')`,
            [ids[slug], randomUUID(), ids.person, hub],
          ),
        );
    });
  });
  afterAll(() => database.close());

  test("has the roles and the scope of the day", async () => {
    expect(await viewer("hub-director@weald")).toMatchObject({
      providerId: ids.weald,
      slug: "weald",
      personId: ids.person,
      today: "2026-10-01",
      roles: [{ role: "hub-director", hubId: ids.hub, from: "2026-09-01", until: "2026-10-31" }],
      scope: { kind: "HUB", hubIds: [ids.hub] },
    });
    for (const day of ["2026-08-31", "2026-11-01"])
      expect(await viewer("hub-director@weald", null, day)).toMatchObject({
        roles: [],
        scope: { kind: "NOTHING" },
      });
    expect((await viewer("hub-director@weald", null, "2026-10-31")).roles).toHaveLength(1);
  });

  test("directs everyone where the provider has no hubs", async () => {
    expect((await viewer("hub-director@moor")).scope).toMatchObject({ kind: "PROVIDER", seesNames: true });
  });

  test("of two providers names one; of one need not; of none is nobody", async () => {
    await expect(viewer("both")).rejects.toMatchObject({ code: "PROVIDER_NOT_NAMED", status: 400 });
    expect((await viewer("both", "moor")).providerId).toBe(ids.moor);
    await expect(viewer("hub-director@weald", "moor")).rejects.toMatchObject({
      code: "NOT_A_MEMBER",
      status: 403,
    });
    await expect(viewer("hub-director@weald", "nowhere")).rejects.toMatchObject({ code: "NOT_A_MEMBER" });
    await expect(viewer("stranger")).rejects.toMatchObject({ code: "LOGIN_UNKNOWN", status: 401 });
    const elsewhere = loadViewer(
      database,
      login("hub-director@weald", "https://login.example.org"),
      null,
      "2026-10-01",
    );
    await expect(elsewhere).rejects.toMatchObject({ code: "LOGIN_UNKNOWN" });
  });

  test("of a real provider is never made from a demo token, nor offered to be chosen", async () => {
    await expect(viewer("provider-admin@real")).rejects.toMatchObject({ code: "LOGIN_UNKNOWN" });
    const personas = await demoPersonas(database);
    expect(findPersona(personas, "provider-admin@real")).toBeNull();
    expect(personas.filter(({ subject }) => subject !== "both")).toEqual([
      {
        persona: "hub-director",
        subject: "hub-director@weald",
        label: "Hub director",
        provider: "weald provider",
      },
      { persona: "mentor", subject: "mentor@weald", label: "Mentor", provider: "weald provider" },
      {
        persona: "hub-director@moor",
        subject: "hub-director@moor",
        label: "Hub director",
        provider: "moor provider",
      },
    ]);
    expect(findPersona(personas, "hub-director")?.subject).toBe("hub-director@weald");
    expect(findPersona(personas, "hub-director@weald")?.subject).toBe("hub-director@weald");
    expect(findPersona(personas, "exam-board")).toBeNull();
  });
});
