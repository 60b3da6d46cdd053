import { createPublicKey } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { DemoIssuer } from "../demo/demo-issuer.js";
import {
  type LyingIssuer,
  lyingIssuer,
  type SigningKey,
  signedBy,
  signingKey,
} from "../testing/lying-issuer.js";
import { Issuer } from "./issuer.js";
import { readIssuer } from "./issuer-settings.js";

const audience = "https://reviewpoint.example.org/graph";
const secret = "the client secret of thirty-two characters";
let lying: LyingIssuer;
let key: SigningKey;
let other: SigningKey;
let shift = 0;
const now = () => new Date(Date.now() + shift);
const seconds = () => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  [lying, key, other] = [await lyingIssuer(), await signingKey("one"), await signingKey("two")];
});
afterAll(() => lying.close());
beforeEach(() => {
  shift = 0;
  lying.keys = [key];
  lying.failsWith = null;
});

const issuerWith = (change: object = {}) => {
  const about = {
    name: "staff",
    label: "Staff",
    issuer: lying.address,
    clientId: "us",
    clientSecretVariable: "S",
  };
  const accessTokens = { audience };
  return new Issuer(readIssuer({ ...about, accessTokens, ...change }, "issuers[0]", { S: secret }), now);
};
const access = (change: JWTPayload = {}): JWTPayload => ({
  ...{ iss: lying.address, aud: audience, sub: "ada", iat: seconds(), exp: seconds() + 300, ...change },
});
const without = (name: string) =>
  Object.fromEntries(Object.entries(access()).filter(([claim]) => claim !== name));
const accessToken = (claims = access(), header: object = {}, by = key) =>
  signedBy(by, claims, { typ: "at+jwt", ...header });
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const replaced = async (part: number, value: string) =>
  (await accessToken()).split(".").with(part, value).join(".");
const shared = (claims: JWTPayload, typ: string, bytes: string) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256", typ, kid: key.kid })
    .sign(new TextEncoder().encode(bytes));

describe("an access token", () => {
  test("of the issuer, for us and good today, proves its login", async () => {
    const login = { issuer: lying.address, subject: "ada" };
    expect(await issuerWith().verifyAccessToken(await accessToken())).toEqual(login);
    const late = await accessToken(access({ exp: seconds() - 20, nbf: seconds() + 20 }));
    expect(await issuerWith().verifyAccessToken(late)).toEqual(login);
    const severalAudiences = await accessToken(access({ aud: ["https://another.example", audience] }));
    expect(await issuerWith().verifyAccessToken(severalAudiences)).toEqual(login);
  });

  const publicPem = () =>
    String(
      createPublicKey({ key: key.open as never, format: "jwk" }).export({ type: "spki", format: "pem" }),
    );
  const refused: readonly [string, () => Promise<string>][] = [
    ["of another issuer", () => accessToken(access({ iss: "https://evil.example" }))],
    ["for another audience", () => accessToken(access({ aud: "https://another.example" }))],
    ["for no audience", () => accessToken(without("aud"))],
    ["not good yet", () => accessToken(access({ nbf: seconds() + 60 }))],
    ["issued in the future", () => accessToken(access({ iat: seconds() + 60 }))],
    ["without a subject", () => accessToken(without("sub"))],
    ["with an empty subject", () => accessToken(access({ sub: "" }))],
    ["without an end", () => accessToken(without("exp"))],
    ["without a beginning", () => accessToken(without("iat"))],
    ["whose end is no number", () => accessToken(access({ exp: "tomorrow" as never }))],
    ["without a signature", async () => new UnsecuredJWT(access()).encode()],
    ["whose header says none", () => replaced(0, encoded({ alg: "none", typ: "at+jwt" }))],
    ["whose signature was cut off", () => replaced(2, "")],
    [
      "signed with the public key as if it were a shared secret",
      async () => shared(access(), "at+jwt", publicPem()),
    ],
    ["signed with the client's secret", () => shared(access(), "at+jwt", secret)],
    [
      "signed with another key under the name of a known one",
      () => accessToken(access(), { kid: "one" }, other),
    ],
    ["signed with a key that nobody published", () => accessToken(access(), {}, other)],
    ["that brings its own key", () => accessToken(access(), { jwk: other.open, kid: "one" }, other)],
    [
      "that says where its key is to be had",
      () => accessToken(access(), { jku: "https://evil.example/keys" }, other),
    ],
    [
      "with an extension that we do not know",
      async () => replaced(0, encoded({ alg: "RS256", kid: "one", typ: "at+jwt", crit: ["x"], x: 1 })),
    ],
    ["whose claims were changed", () => replaced(1, encoded(access({ sub: "the head" })))],
    [
      "signed with an algorithm that was not agreed",
      async () => {
        const elliptic = await signingKey("three", "ES256");
        lying.keys = [key, elliptic];
        return signedBy(elliptic, access(), { alg: "ES256", typ: "at+jwt" });
      },
    ],
    ["that is an ID token", () => signedBy(key, access({ aud: "us", nonce: "n" }), { typ: "JWT" })],
    ["of another type", () => accessToken(access(), { typ: "JWT" })],
    ["of no type", () => accessToken(access(), { typ: undefined })],
    ["that is none", async () => "a.b.c"],
    ["that is empty", async () => ""],
  ];
  test.each(refused)("%s is refused", async (_, token) => {
    await expect(issuerWith().verifyAccessToken(await token())).rejects.toMatchObject({
      code: "TOKEN_REFUSED",
      status: 401,
    });
  });

  test("that has ended is told so", async () => {
    const ended = await accessToken(access({ exp: seconds() - 60 }));
    await expect(issuerWith().verifyAccessToken(ended)).rejects.toMatchObject({
      code: "TOKEN_EXPIRED",
      status: 401,
    });
  });

  test("of an issuer whose access tokens have no type of their own is told from its ID tokens", async () => {
    const loose = issuerWith({ accessTokens: { audience, type: "JWT" } });
    expect((await loose.verifyAccessToken(await accessToken(access(), { typ: "JWT" }))).subject).toBe("ada");
    for (const claim of ["nonce", "at_hash", "c_hash"])
      await expect(
        loose.verifyAccessToken(await accessToken(access({ [claim]: "x" }), { typ: "JWT" })),
      ).rejects.toMatchObject({ code: "TOKEN_REFUSED" });
  });

  test("says what the settings ask of every token, and is matched by the claim that they name", async () => {
    const strict = issuerWith({ claims: { tid: "t1", "organisation.id": ["a", "b"] }, subjectClaim: "oid" });
    const good = { tid: "t1", organisation: { id: "b" }, oid: "o1" };
    expect((await strict.verifyAccessToken(await accessToken(access(good)))).subject).toBe("o1");
    for (const change of [
      { tid: "t2" },
      { organisation: { id: "c" } },
      { organisation: "a" },
      { oid: "" },
      { oid: 7 },
    ])
      await expect(
        strict.verifyAccessToken(await accessToken(access({ ...good, ...change }))),
      ).rejects.toMatchObject({
        code: "TOKEN_REFUSED",
      });
  });

  test("is refused where the settings name no audience", async () => {
    const none = issuerWith({ accessTokens: undefined });
    await expect(none.verifyAccessToken(await accessToken())).rejects.toMatchObject({
      code: "TOKEN_REFUSED",
    });
  });

  test("of the demo is no other issuer's", async () => {
    const { private: sign } = await signingKey("demo", "ES256");
    const demo = new DemoIssuer({ sign, verify: sign } as never, now);
    await expect(issuerWith().verifyAccessToken(await demo.issue("ada"))).rejects.toMatchObject({
      code: "TOKEN_REFUSED",
    });
  });
});

describe("an issuer's keys", () => {
  test("are read once, and again for a key that is new, but not for every key that is not", async () => {
    const issuer = issuerWith();
    const before = lying.asked.keys;
    for (let times = 0; times < 3; times++) await issuer.verifyAccessToken(await accessToken());
    expect(lying.asked.keys - before).toBe(1);
    for (let times = 0; times < 5; times++)
      await issuer
        .verifyAccessToken(await accessToken(access(), { kid: `unknown-${times}` }))
        .catch(() => {});
    expect(lying.asked.keys - before).toBe(1);
    lying.keys = [other];
    const realNow = Date.now;
    Date.now = () => realNow() + 31_000;
    try {
      const token = await accessToken(access(), {}, other);
      expect((await issuer.verifyAccessToken(token)).subject).toBe("ada");
    } finally {
      Date.now = realNow;
    }
    expect(lying.asked.keys - before).toBe(2);
  });

  test("that are not to be had are the issuer's fault and not the token's", async () => {
    const issuer = issuerWith();
    lying.failsWith = 500;
    const away = { code: "ISSUER_UNAVAILABLE", status: 503 };
    await expect(issuer.verifyAccessToken(await accessToken())).rejects.toMatchObject(away);
    const asked = lying.asked.metadata;
    lying.failsWith = null;
    await expect(issuer.verifyAccessToken(await accessToken())).rejects.toMatchObject(away);
    expect(lying.asked.metadata).toBe(asked);
    shift = 11_000;
    expect((await issuer.verifyAccessToken(await accessToken())).subject).toBe("ada");
  });
});

describe("an ID token", () => {
  const binding = { state: "s", nonce: "n", verifier: "v".repeat(43) };
  const claims = (change: JWTPayload = {}): JWTPayload => ({
    ...access({ aud: "us", nonce: "n" }),
    ...change,
  });
  const redeem = async (idToken: string, change: object = {}) => {
    lying.idToken = idToken;
    const back = new URL(`https://reviewpoint.example.org/sign-in/staff/callback?code=c&state=s`);
    return issuerWith(change).redeem(back, binding);
  };
  const leaving = (name: string) =>
    Object.fromEntries(Object.entries(claims()).filter(([claim]) => claim !== name));

  test("of the sign-in that was begun proves its login", async () => {
    const { login } = await redeem(await signedBy(key, claims()));
    expect(login).toEqual({ issuer: lying.address, subject: "ada" });
  });

  const refused: readonly [string, () => Promise<string> | string][] = [
    ["of another issuer", () => signedBy(key, claims({ iss: "https://evil.example" }))],
    ["for another client", () => signedBy(key, claims({ aud: "another" }))],
    [
      "for several, and meant for another",
      () => signedBy(key, claims({ aud: ["us", "another"], azp: "another" })),
    ],
    ["with another nonce", () => signedBy(key, claims({ nonce: "m" }))],
    ["without a nonce", () => signedBy(key, leaving("nonce"))],
    ["that has ended", () => signedBy(key, claims({ exp: seconds() - 60 }))],
    ["without an end", () => signedBy(key, leaving("exp"))],
    ["without a subject", () => signedBy(key, leaving("sub"))],
    ["without a beginning", () => signedBy(key, leaving("iat"))],
    ["not good yet", () => signedBy(key, claims({ nbf: seconds() + 60 }))],
    ["without a signature", () => new UnsecuredJWT(claims()).encode()],
    ["signed with the client's secret", () => shared(claims(), "JWT", secret)],
    ["signed with another key", () => signedBy(other, claims(), { kid: "one" })],
    ["signed with a key that nobody published", () => signedBy(other, claims())],
    [
      "whose claims were changed",
      async () =>
        (await signedBy(key, claims()))
          .split(".")
          .with(1, encoded(claims({ sub: "the head" })))
          .join("."),
    ],
    ["that is none", () => ""],
  ];
  test.each(refused)("%s is refused", async (_, idToken) => {
    await expect(redeem(await idToken())).rejects.toMatchObject({ code: "SIGN_IN_REFUSED", status: 401 });
  });

  test("of another organisation is refused", async () => {
    const change = { claims: { hd: "oak.example" } };
    await expect(redeem(await signedBy(key, claims({ hd: "evil.example" })), change)).rejects.toMatchObject({
      code: "SIGN_IN_REFUSED",
    });
    const { login } = await redeem(await signedBy(key, claims({ hd: "oak.example" })), change);
    expect(login.subject).toBe("ada");
  });
});
